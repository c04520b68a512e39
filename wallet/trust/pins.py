"""Issuers that a person or an office has decided to know, by their keys.

A trust folder may hold ``issuers.json``: a list of objects with ``name``,
``key`` (SHA-256 of the DER SubjectPublicKeyInfo, 64 hexadecimal digits),
optional ``id`` (the issuer's identifier) and ``since`` (ISO date).
"""

import json
import re
from collections.abc import Iterable
from datetime import date

from wallet.model.errors import MalformedInputError
from wallet.model.findings import SigningKey
from wallet.model.json_value import JsonValue, as_object, as_text
from wallet.model.trusted import KnownIssuer

FILE_NAME = "issuers.json"
_FINGERPRINT = re.compile(r"[0-9a-f]{64}")


Pin = KnownIssuer
"""One known issuer; its key is pinned."""


def find_pin(pins: Iterable[Pin], key: SigningKey, issuer_id: str | None) -> Pin | None:
    """The pin of that very key for that very issuer, or None."""
    return next(
        (
            pin
            for pin in pins
            if pin.key_fingerprint == key.fingerprint and pin.issuer_id in (None, issuer_id)
        ),
        None,
    )


def are_pins(content: JsonValue) -> bool:
    """Whether this is a list of issuers with their keys, right or wrong in its details."""
    return isinstance(content, list) and any("key" in as_object(entry) for entry in content)


def read_pins(content: JsonValue) -> tuple[Pin, ...]:
    """The pins of an ``issuers.json``; MalformedInputError naming the entry that breaks a rule."""
    if not isinstance(content, list):
        raise MalformedInputError(rule=f"{FILE_NAME} must hold a list", place="top level")
    return tuple(_read_pin(entry, f"entry {number}") for number, entry in enumerate(content, start=1))


def written(pins: Iterable[Pin]) -> bytes:
    """The pins as the bytes of an ``issuers.json``, which ``read_pins`` reads back."""
    entries = [
        {"name": pin.name, "key": pin.key_fingerprint, "since": pin.since.isoformat()}
        | ({"id": pin.issuer_id} if pin.issuer_id else {})
        for pin in pins
    ]
    return json.dumps(entries, ensure_ascii=False, indent=1).encode() + b"\n"


def _read_pin(entry: JsonValue, place: str) -> Pin:
    fields = as_object(entry)
    name, key, since = (as_text(fields.get(field)) for field in ("name", "key", "since"))
    if not name or not key or not _FINGERPRINT.fullmatch(key):
        rule = "An issuer needs a name and a key of 64 hexadecimal digits"
        raise MalformedInputError(rule=rule, place=place)
    try:
        known_since = date.fromisoformat(since or "")
    except ValueError as problem:
        raise MalformedInputError(rule="“since” must be a date such as 2026-11-20", place=place) from problem
    return Pin(name, key, as_text(fields.get("id")), known_since)
