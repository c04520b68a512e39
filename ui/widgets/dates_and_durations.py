"""Dates and durations, from their ISO 8601 form to the reader's own way of writing."""

import re
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from ui.counted import Counted
from ui.words import format_date, format_number

_DURATION: Final = re.compile(
    r"P(?:(?P<years>\d+)Y)?(?:(?P<months>\d+)M)?(?:(?P<weeks>\d+)W)?(?:(?P<days>\d+)D)?"
    r"(?:T(?:(?P<hours>\d+(?:[.,]\d+)?)H)?(?:(?P<minutes>\d+(?:[.,]\d+)?)M)?(?:(?P<seconds>\d+(?:[.,]\d+)?)S)?)?",
    re.ASCII,
)
_MOST_DIGITS: Final = 9
_EASTERNMOST: Final = 24 - 14
"""Midnight of the next day where clocks are furthest ahead of UTC (14 hours), in hours of UTC."""


def issuer_date(raw: str) -> str:
    """A date or date-time of the issuer; the text itself where it is neither.

    The day is the one that the issuer wrote, never moved to another time zone. A time of day is
    shown only where it says something about the day: some issuers write local midnight in UTC,
    and the reader of “22:00 UTC” should see that the next day may be meant.
    """
    try:
        moment = datetime.fromisoformat(raw)
    except ValueError:
        return raw
    day = format_date(moment.date())
    if not _may_be_midnight_elsewhere(moment):
        return day
    clock = QLocale().toString(QTime(moment.hour, moment.minute), "HH:mm")
    return f"{day}, {clock} {moment.tzname() or ''}".rstrip()


def _may_be_midnight_elsewhere(moment: datetime) -> bool:
    """Whether it is midnight of the next day somewhere in the east (all offsets are quarter hours)."""
    in_quarters = moment.minute % 15 == 0 and moment.second == 0 and moment.microsecond == 0
    return moment.utcoffset() == timedelta(0) and moment.hour >= _EASTERNMOST and in_quarters


def issuer_day(raw: str) -> str:
    """Only the day of a date or date-time, as the issuer wrote it; the text itself where it is neither."""
    try:
        return format_date(datetime.fromisoformat(raw).date())
    except ValueError:
        return raw


def duration_in_words(raw: str) -> str:
    """An ISO 8601 duration in words; the text itself where it is none.

    Months and years are followed by the raw form: real files say ``P60M`` (60 months) where
    60 minutes or hours must have been meant, and the reader should be able to notice.
    """
    found = _DURATION.fullmatch(raw)
    given = {unit: amount for unit, amount in found.groupdict().items() if amount} if found else {}
    if not given or any(len(amount) > _MOST_DIGITS for amount in given.values()):
        return raw
    words = " ".join(_amount(unit, amount.replace(",", ".")) for unit, amount in given.items())
    return f"{words} ({raw})" if given.keys() & {"years", "months"} else words


def _amount(unit: str, amount: str) -> str:
    if "." in amount:
        return _fraction(unit).format(amount=format_number(float(amount)))
    return Counted().duration(unit, int(amount))


def _fraction(unit: str) -> str:
    translate = QCoreApplication.translate
    match unit:
        case "hours":
            return translate("duration", "{amount} hours")
        case "minutes":
            return translate("duration", "{amount} minutes")
        case _:
            return translate("duration", "{amount} seconds")
