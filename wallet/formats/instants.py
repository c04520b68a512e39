"""Points in time as credentials write them (XML Schema dateTime)."""

import re
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone

_DATE_TIME = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,30}))?(?:Z|([+-])(\d\d):(\d\d))?", re.ASCII
)
_USUAL = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)
_FIRST = datetime.min.replace(tzinfo=UTC)
_LAST = datetime.max.replace(tzinfo=UTC)


def parse_instant(text: str) -> datetime:
    """The instant in UTC. Raises ValueError where ``text`` is not a complete date and time.

    Without an offset it counts as UTC (W3C VCDM 2.0, "Representing Time"). Fractions beyond
    the microsecond are cut off; what lies beyond the calendar's ends is moved to its end.
    """
    if _USUAL.fullmatch(text):
        with suppress(ValueError):  # the twenty-fourth hour, and days that no month has
            return datetime.fromisoformat(text)
    found = _DATE_TIME.fullmatch(text)
    if found is None:
        raise ValueError("not a date and time of XML Schema")
    year, month, day, hour, minute, second = (int(part) for part in found.groups()[:6])
    fraction = int((found[7] or "0")[:6].ljust(6, "0"))
    midnight_after = (hour, minute, second, fraction) == (24, 0, 0, 0)  # XML Schema 1.1 part 2, 3.3.7
    local = datetime(
        year, month, day, 0 if midnight_after else hour, minute, second, fraction, tzinfo=_offset(found)
    )
    try:
        return (local + timedelta(days=midnight_after)).astimezone(UTC)
    except OverflowError:
        return _LAST if year == _LAST.year else _FIRST


def _offset(found: re.Match[str]) -> timezone:
    sign, hours, minutes = found.group(8, 9, 10)
    if sign is None:
        return UTC
    offset = timedelta(hours=int(hours), minutes=int(minutes))
    if int(minutes) > 59 or offset > timedelta(hours=14):  # XML Schema 1.1 part 2, 3.3.7.1
        raise ValueError("not an offset from UTC")
    return timezone(-offset if sign == "-" else offset)
