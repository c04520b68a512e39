"""Reading text in the many ways in which issuers write it down, without losing a language."""

import re
from decimal import Decimal

from wallet.model.json_value import JsonObject, JsonValue
from wallet.model.text import UNDETERMINED, LocalizedText

# BCP 47 knows no language of more than three letters, so "name" and "title" are not taken for one.
_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")
_IDENTIFIER = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:\S+")
_SMALLEST, _LARGEST = 1e-15, 1e21
_NODE_KEYS = frozenset({"type", "@type", "@id"})
_NO_LANGUAGE = "@none"  # JSON-LD 1.1, 9.8: the key of a language map for text without a language


def localized(value: JsonValue, default_language: str = UNDETERMINED) -> LocalizedText | None:
    """The text in all its languages, in the issuer's order; None where there is no text at all.

    Understands a plain text or number, a language map whose values are texts or arrays,
    JSON-LD's ``{"@value", "@language"}``, and arrays of these. ``default_language`` is the
    tag of text for which none is given. Several texts of one language become its lines.
    """
    by_language: dict[str, list[str]] = {}
    for language, text in _texts(value, default_language):
        if text.strip():
            by_language.setdefault(language, []).append(text)
    if not by_language:
        return None
    return LocalizedText(tuple((language, "\n".join(lines)) for language, lines in by_language.items()))


def number_text(value: float) -> str:
    """A JSON number in digits, never in exponents where an ordinary number can be written."""
    text = repr(value)
    if "e" not in text or not _SMALLEST <= abs(value) <= _LARGEST:
        return text
    return format(Decimal(text), "f")


def _texts(value: JsonValue, language: str) -> list[tuple[str, str]]:
    if isinstance(value, str):
        return [(language, value)]
    if isinstance(value, list):
        return [found for item in value for found in _texts(item, language)]
    if isinstance(value, dict):
        return _object_texts(value, language)
    if isinstance(value, bool) or value is None:
        return []
    return [(language, number_text(value))]


def _object_texts(value: JsonObject, language: str) -> list[tuple[str, str]]:
    if "@value" in value:
        stated = value.get("@language")
        return _texts(_scalar(value["@value"]), stated if isinstance(stated, str) and stated else language)
    if not _NODE_KEYS.isdisjoint(value):
        return []
    found: list[tuple[str, str]] = []
    for tag, text in value.items():
        if tag == _NO_LANGUAGE:
            found += _scalar_texts(text, UNDETERMINED)
        elif _LANGUAGE_TAG.fullmatch(tag) and not _is_reference(tag, text):
            found += _scalar_texts(text, tag)
    return found


def _is_reference(tag: str, value: JsonValue) -> bool:
    """``id`` is Indonesian in a language map, and the identifier in a reference to another node."""
    return tag == "id" and isinstance(value, str) and _IDENTIFIER.fullmatch(value) is not None


def _scalar_texts(value: JsonValue, language: str) -> list[tuple[str, str]]:
    """The texts of a language map's entry: one, or an array of them."""
    items = value if isinstance(value, list) else [value]
    return [found for item in items for found in _texts(_scalar(item), language)]


def _scalar(value: JsonValue) -> JsonValue:
    return None if isinstance(value, dict | list) else value
