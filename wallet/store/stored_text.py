"""How times and texts are written in the database."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import lru_cache
from json.encoder import encode_basestring
from typing import Final

_LONE_SURROGATE: Final = re.compile("[\ud800-\udfff]")


# The same moment is written many times over while many credentials are added.
@lru_cache(maxsize=64)
def stamp(moment: datetime) -> str:
    """A time as it is stored: ISO 8601 in UTC. Raises ValueError for a time without time zone."""
    if moment.tzinfo is None:
        raise ValueError("a time without time zone cannot be stored")
    return moment.astimezone(UTC).isoformat()


def storable(value: str) -> str:
    """Text without lone surrogates, which a file name may hold and a database may not."""
    return value if value.isascii() else _LONE_SURROGATE.sub("\N{REPLACEMENT CHARACTER}", value)


def spell_pairs(pairs: Iterable[tuple[str, str]]) -> str:
    """Pairs of texts as a JSON list of lists. By hand: a whole encoder takes five times as long."""
    spelled = [f"[{encode_basestring(first)},{encode_basestring(second)}]" for first, second in pairs]
    return storable(f"[{','.join(spelled)}]")
