"""Points in time as tokens write them: seconds since 1970 (RFC 7519, NumericDate)."""

import math
from datetime import UTC, datetime

from wallet.model.json_value import JsonValue

_QUOTED_CHARACTERS = 60


def parse_numeric_date(value: JsonValue) -> datetime:
    """The instant in UTC. Raises ValueError for anything but a number within the calendar."""
    seconds = value if isinstance(value, int | float) and not isinstance(value, bool) else math.nan
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, OSError) as error:
        raise ValueError("beyond the calendar") from error


def as_date_time(value: JsonValue) -> str:
    """The same instant as a date and time in text; what cannot be read is quoted, so that it shows."""
    try:
        return parse_numeric_date(value).isoformat().replace("+00:00", "Z")
    except ValueError:
        return str(value)[:_QUOTED_CHARACTERS]
