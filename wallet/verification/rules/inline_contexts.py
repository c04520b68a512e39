"""What a document defines about its own words must not take their meaning away.

Only definitions that stand in the document are looked at: lists at an address are pinned by their
digest where a signature is checked, and this module never asks for one.
"""

from collections.abc import Iterator
from typing import Final

from wallet.formats.nodes import below
from wallet.model.json_value import JsonObject, JsonValue, as_list
from wallet.verification.rules.kinds import is_address, types_of
from wallet.verification.rules.violation import Violation

_PROTECTED: Final = "@protected"
_VOCABULARY: Final = "@vocab"


def redefined(rule: str, node: JsonObject, protected: frozenset[str], place: str = "") -> Iterator[Violation]:
    """Words of the data model, and those that it protected itself, defined anew (JSON-LD 1.1, 4.1.11)."""
    own: dict[str, JsonValue] = {}
    for where, context in _inline(node, place):
        for word, meaning in context.items():
            if word in protected or (word in own and own[word] != meaning):
                yield Violation(
                    rule, below(where, word), "A word whose meaning is fixed is given another one."
                )
            elif context.get(_PROTECTED) is True and not word.startswith("@"):
                own[word] = meaning


def unmapped_types(rule: str, node: JsonObject, base: str, known: frozenset[str]) -> Iterator[Violation]:
    """Types that lead to no address, as far as the document itself can tell.

    A type is taken to be defined where a list at another address could define it.
    """
    inline = [context for _, context in _inline(node, "")]
    meanings = {word: meaning for context in inline for word, meaning in context.items()}
    elsewhere = any(isinstance(item, str) and item != base for item in as_list(node.get("@context")))
    # Without a definition of its own the second edition of the base context leaves other words undefined.
    vocabulary = is_address(meanings.get(_VOCABULARY))
    for kind in types_of(node):
        if kind in known:
            continue
        if kind in meanings:
            if not _leads_to_address(meanings[kind], vocabulary=vocabulary):
                yield Violation(rule, "/type", "“type” has a value whose definition is not an address.")
        elif not (is_address(kind) or elsewhere or vocabulary):
            yield Violation(rule, "/type", "“type” has a value that nothing defines.")


def _leads_to_address(meaning: JsonValue, *, vocabulary: bool) -> bool:
    stated = meaning.get("@id") if isinstance(meaning, dict) else meaning
    return is_address(stated) or (vocabulary and isinstance(meaning, dict) and "@id" not in meaning)


def _inline(node: JsonObject, place: str) -> Iterator[tuple[str, JsonObject]]:
    where = below(place, "@context")
    for number, item in enumerate(as_list(node.get("@context"))):
        if isinstance(item, dict):
            yield below(where, number), item
