"""Dates of the older formats, which may be a day alone, and the periods between two of them."""

import re
from collections.abc import Callable
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


def between(start: Node, *ends: Node) -> Period:
    """The period between two places; a day alone is included to its end, of several ends the earliest counts.

    Lists are looked into, because JSON-LD takes a value and a list of it for the same statement. A date
    that cannot be read is quoted as the problem; what could be read stands beside it.
    """
    first, problem = _instants(start, parse_day)
    last: list[datetime] = []
    for end in ends:
        found, wrong = _instants(end, _is_over)
        last += found
        problem = problem or wrong
    return Period(max(first, default=None), min(last, default=None), problem)


def _instants(node: Node, read: Callable[[str], datetime]) -> tuple[list[datetime], str | None]:
    """What stands at a node and in lists there: the dates that can be read, and the first that cannot."""
    found: list[datetime] = []
    problem: str | None = None
    name = node.path.split("/")[1]
    for stated in node.items():
        if isinstance(stated.value, list):
            inner, wrong = _instants(stated, read)
            found += inner
            problem = problem or wrong
            continue
        try:
            found.append(read(stated.value if isinstance(stated.value, str) else ""))
        except ValueError:
            problem = problem or f"{name}: {str(stated.value)[:_QUOTED_CHARACTERS]}"
    return found, problem


def _is_over(text: str) -> datetime:
    day = parse_day(text)
    if _DAY.fullmatch(text) is None:
        return day
    try:
        return day + timedelta(days=1) - timedelta(microseconds=1)
    except OverflowError:
        return day
