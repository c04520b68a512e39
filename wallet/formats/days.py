"""Dates of the older formats, which may be a day alone, and the periods between two of them."""

import re
from datetime import datetime, timedelta

from wallet.formats.instants import parse_instant
from wallet.formats.nodes import Node
from wallet.model.credential import Period

_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_QUOTED_CHARACTERS = 60


def parse_day(text: str) -> datetime:
    """The instant in UTC at which the stated day or date and time begins. Raises ValueError."""
    return parse_instant(f"{text}T00:00:00Z" if _DAY.fullmatch(text) else text)


def day_of(node: Node) -> datetime | None:
    """The instant at that place; None where there is none or it cannot be read."""
    if not isinstance(node.value, str):
        return None
    try:
        return parse_day(node.value)
    except ValueError:
        return None


def between(start: Node, end: Node) -> Period:
    """The period between two places; a day alone is included to its end.

    A date that is stated and cannot be read makes the whole period unusable.
    """
    read: list[datetime | None] = []
    for node in (start, end):
        text = node.value
        if text is None:
            read.append(None)
            continue
        try:
            read.append(parse_day(text if isinstance(text, str) else ""))
        except ValueError:
            return Period(None, None, f"{node.path.rpartition('/')[2]}: {str(text)[:_QUOTED_CHARACTERS]}")
    first, last = read
    if last is not None and isinstance(end.value, str) and _DAY.fullmatch(end.value):
        last = _end_of(last)
    return Period(first, last)


def _end_of(day: datetime) -> datetime:
    try:
        return day + timedelta(days=1) - timedelta(microseconds=1)
    except OverflowError:
        return day
