"""The unsigned list ``etsiU`` of a JAdES signature (TS 119 182-1, clause 5.3.1), taken apart.

Anybody can add to it, change it or empty it. So nothing in it decides anything: what cannot be read is
left out, and what is read is either checked for itself or not believed.
"""

import base64
import binascii
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from wallet.formats import strict_json
from wallet.model.errors import LimitExceededError, MalformedInputError
from wallet.model.json_value import JsonObject, JsonValue, as_list, as_object
from wallet.proofs import base64url

MAX_ENTRIES: Final = 64
MAX_ENTRY_CHARACTERS: Final = 1024 * 1024
MAX_CERTIFICATES: Final = 32
MAX_CERTIFICATE_BYTES: Final = 16 * 1024

_CERTIFICATES = "xVals"
_REMEMBERED, _REMEMBERED_CHARACTERS = 16, 64 * 1024
_BEGINNING = 80  # characters, a multiple of four: the name of an entry stands at its beginning


@dataclass(frozen=True)
class Entry:
    """One entry: its name, its value, and the base64url text that it stands in; None for clear JSON."""

    name: str
    value: JsonValue
    text: str | None


def entries(unprotected: JsonObject) -> tuple[Entry, ...]:
    """The entries in their order, MAX_ENTRIES at most; those that cannot be read have an empty name."""
    return tuple(_entry(item) for item in as_list(unprotected.get("etsiU"))[:MAX_ENTRIES])


def _entry(item: JsonValue) -> Entry:
    text = item if isinstance(item, str) else None
    content = item if isinstance(item, dict) else _decoded(text or "")
    if len(content) != 1:  # clause 5.3.1: one unsigned property in each
        return Entry("", None, text)
    ((name, value),) = content.items()
    return Entry(name, value, text)


def _decoded(text: str) -> JsonObject:
    if len(text) > MAX_ENTRY_CHARACTERS:
        return {}
    try:
        return strict_json.parse_object(base64url.decode(text, place="etsiU"))
    except (MalformedInputError, LimitExceededError):
        return {}


def certificates(unprotected: JsonObject) -> tuple[bytes, ...]:
    """The certificates (DER) under ``xVals``, each once; not one of them parsed or believed.

    Cheap, because every check asks for it: only entries that begin with the name are parsed, and not
    strictly, for nothing depends on what they say; and what one school puts beside each of its seals
    is parsed once.
    """
    found: dict[bytes, None] = {}
    for item in as_list(unprotected.get("etsiU"))[:MAX_ENTRIES]:
        if isinstance(item, dict):
            found |= dict.fromkeys(_certificates_in(item.get(_CERTIFICATES)))
        elif isinstance(item, str) and _begins_with_name(item):
            found |= dict.fromkeys(_certificates_of(item))
    return tuple(found)[:MAX_CERTIFICATES]


def _begins_with_name(text: str) -> bool:
    try:
        return b'"xVals"' in base64.urlsafe_b64decode(text[:_BEGINNING])
    except ValueError:
        return False


def _certificates_of(text: str) -> tuple[bytes, ...]:
    if len(text) > MAX_ENTRY_CHARACTERS:
        return ()
    return _remembered(text) if len(text) <= _REMEMBERED_CHARACTERS else _quickly(text)


def _quickly(text: str) -> tuple[bytes, ...]:
    try:
        parsed: JsonValue = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except (ValueError, RecursionError):
        return ()
    return tuple(_certificates_in(as_object(parsed).get(_CERTIFICATES)))


_remembered = lru_cache(maxsize=_REMEMBERED)(_quickly)


def _certificates_in(value: JsonValue) -> Iterator[bytes]:
    for item in as_list(value)[:MAX_CERTIFICATES]:
        text = as_object(as_object(item).get("x509Cert")).get("val")
        der = binary(text, MAX_CERTIFICATE_BYTES)
        if der:
            yield der


def binary(text: JsonValue, limit: int) -> bytes | None:
    """The bytes of a text in plain base64 (clause 5.4.1); None where it is none, or beyond ``limit``."""
    if not isinstance(text, str) or len(text) > 2 * limit:
        return None
    try:
        data = binascii.a2b_base64(text, strict_mode=True)
    except ValueError:
        return None
    return data if len(data) <= limit else None
