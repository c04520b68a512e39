"""How times and texts are written in the database."""

import re
from datetime import UTC, datetime
from typing import Final

_LONE_SURROGATE: Final = re.compile("[\ud800-\udfff]")


def stamp(moment: datetime) -> str:
    """A time as it is stored: ISO 8601 in UTC. Raises ValueError for a time without time zone."""
    if moment.tzinfo is None:
        raise ValueError("a time without time zone cannot be stored")
    return moment.astimezone(UTC).isoformat()


def storable(value: str) -> str:
    """Text without lone surrogates, which a file name may hold and a database may not."""
    return value if value.isascii() else _LONE_SURROGATE.sub("\N{REPLACEMENT CHARACTER}", value)
