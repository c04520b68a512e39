"""What a rule may ask of one value: an address, a date, a text … Each with the words for it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from wallet.formats.instants import parse_instant
from wallet.model.json_value import JsonValue, as_list

# RFC 3986 and 3987 allow none of these characters anywhere; the scheme makes an address absolute.
_ADDRESS: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+")
_EXTENSION: Final = "ext:"


@dataclass(frozen=True)
class Kind:
    """A test of one value and how the sentence ends that says it was not passed."""

    words: str
    fits: Callable[[JsonValue], bool]


def is_address(value: JsonValue) -> bool:
    """An absolute URL or IRI, as text."""
    return isinstance(value, str) and _ADDRESS.fullmatch(value) is not None


def is_instant(value: JsonValue) -> bool:
    """A date with time, as text."""
    if not isinstance(value, str):
        return False
    try:
        parse_instant(value)
    except ValueError:
        return False
    return True


def is_number(value: JsonValue) -> bool:
    """A number; true and false are none in JSON."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def types_of(value: JsonValue) -> list[str]:
    """The texts under ``type`` of an object, which may be one text or an array."""
    return (
        [kind for kind in as_list(value.get("type")) if isinstance(kind, str)]
        if isinstance(value, dict)
        else []
    )


def one_of(words: str, values: str) -> Kind:
    """A word of an open list: one of those, parted by blanks, or one that begins with ``ext:``."""
    known = frozenset(values.split())

    def fits(value: JsonValue) -> bool:
        return isinstance(value, str) and (value in known or value.startswith(_EXTENSION))

    return Kind(words, fits)


ADDRESS: Final = Kind("an absolute address", is_address)
INSTANT: Final = Kind("a date with time", is_instant)
TEXT: Final = Kind("a text", lambda value: isinstance(value, str))
NUMBER: Final = Kind("a number", is_number)
TRUTH: Final = Kind("true or false", lambda value: isinstance(value, bool))
OBJECT: Final = Kind("an object", lambda value: isinstance(value, dict))
