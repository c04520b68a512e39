"""Collecting the values of one standard element."""

from collections.abc import Iterable

from wallet.formats.nodes import Node
from wallet.formats.texts import localized, number_text
from wallet.model.elements import Elements, ElementValue, NotStated, Stated, ValueKind
from wallet.model.text import UNDETERMINED, LocalizedText


def gathered(values: Iterable[ElementValue | None]) -> Stated | NotStated:
    """Stated with the values that were found, in order; not stated where there is none.

    Issuers repeat whole objects, so what says the same again is left out; the first
    place where it stands is kept.
    """
    kept: dict[tuple[LocalizedText, ValueKind, str | None, str | None], ElementValue] = {}
    for value in values:
        if value is not None:
            kept.setdefault((value.text, value.kind, value.uri, value.raw), value)
    return Stated(tuple(kept.values())) if kept else NotStated()


def text_value(node: Node, *keys: str, language: str = UNDETERMINED) -> ElementValue | None:
    """The text under the first of ``keys`` that holds one; of the node itself without keys."""
    for place in (node.member(key) for key in keys if node.has(key)) if keys else (node,):
        text = localized(place.value, language)
        if text is not None:
            return ElementValue(text, place.path)
    return None


def machine_value(node: Node, kind: ValueKind) -> ElementValue | None:
    """A date, duration or link that is written as one text: the text is also its machine form."""
    if not isinstance(node.value, str) or not node.value.strip():
        return None
    return ElementValue(LocalizedText.plain(node.value), node.path, kind, raw=node.value)


def digits(node: Node) -> str | None:
    """A number as the issuer wrote it, whether as a JSON number or as text; the first one of an array."""
    value = node.value[0] if isinstance(node.value, list) and node.value else node.value
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return number_text(value)


def truth_value(node: Node) -> ElementValue | None:
    """A yes or no, as ``true`` or ``false``; None for anything else."""
    if not isinstance(node.value, bool):
        return None
    word = "true" if node.value else "false"
    return ElementValue(LocalizedText.plain(word), node.path, raw=word)


def languages_of(elements: Elements, *texts: LocalizedText | None) -> tuple[str, ...]:
    """The languages in which the issuer wrote, in the order in which they first occur.

    Labels of controlled lists do not count: they come in many languages by themselves.
    """
    written = [text for text in texts if text is not None]
    for entry in elements.values():
        if isinstance(entry, Stated):
            written += [value.text for value in entry.values if value.kind in _ISSUERS_WORDS]
    return tuple(dict.fromkeys(language for text in written for language in text.languages))


_ISSUERS_WORDS = frozenset({ValueKind.TEXT, ValueKind.LINK})
