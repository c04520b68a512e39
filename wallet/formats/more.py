"""More from the issuer: everything in a credential that no standard element shows, as a readable tree."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from wallet.formats.nodes import Node
from wallet.formats.texts import number_text
from wallet.model.credential import MicroCredential
from wallet.model.elements import Stated
from wallet.model.json_value import JsonObject
from wallet.model.more import MoreEntry

MAX_ENTRIES = 2_000
MAX_TEXT_CHARACTERS = 4_000
CUT = "…"
"""Ends a text, or names an entry, where the rest was left out."""

# What secures the document or explains its words to a program says nothing about the learner.
_LEFT_OUT = frozenset({"@context", "proof", "_sd", "_sd_alg"})
_LEFT_OUT_AT_THE_TOP = frozenset({"signature", "receipt", "cnf"})
# Credentials of their own, which are shown as such.
_PARTS = "/credentialSubject/verifiableCredential"
_MEDIA_URL = re.compile(r"data:[^,\s]{0,200};base64,", re.IGNORECASE)
_BASE64 = re.compile(r"[A-Za-z0-9+/_\-\r\n]{256,}={0,2}\s*")


@dataclass
class _Tree:
    """One walk; stops making entries when there are too many."""

    covered: frozenset[str]
    left: int = MAX_ENTRIES
    cut: bool = field(default=False)

    def members(self, node: Node) -> Iterator[MoreEntry]:
        if isinstance(node.value, dict):
            for key in node.value:
                if key not in _LEFT_OUT and not (node.path == "" and key in _LEFT_OUT_AT_THE_TOP):
                    yield from self.entries(key, node.member(key))

    def entries(self, name: str, node: Node) -> Iterator[MoreEntry]:
        """What stands there; one entry for each item of an array, all under the issuer's one name."""
        if node.path in self.covered:
            return
        if isinstance(node.value, list):
            for item in node.items():
                yield from self.entries(name, item)
            return
        entry = self.entry(name, node)
        if entry is not None:
            yield entry

    def entry(self, name: str, node: Node) -> MoreEntry | None:
        """One entry, or None where nothing is left to say or there is no room for it."""
        if isinstance(node.value, dict):
            children = tuple(self.members(node))
            return MoreEntry(name, node.path, children=children) if children else None
        text = _text(node)
        if not text:
            return None
        if self.left <= 0:
            self.cut = True
            return None
        self.left -= 1
        return MoreEntry(name, node.path, text)


def more_from_issuer(body: JsonObject, credential: MicroCredential) -> tuple[MoreEntry, ...]:
    """What the issuer stated besides the elements, in its order and with its own names.

    Left out: what stands at or below the path of an element's value, proofs and contexts, empty
    values, media in base64, and the whole credentials inside a record. At most MAX_ENTRIES leaves,
    each of at most MAX_TEXT_CHARACTERS; where something was cut off, CUT says so.
    """
    stated = (entry.values for entry in credential.elements.values() if isinstance(entry, Stated))
    tree = _Tree(frozenset((_PARTS, *(value.path for values in stated for value in values))))
    entries = tuple(tree.members(Node(body)))
    return (*entries, MoreEntry(CUT, "", CUT)) if tree.cut else entries


def _text(node: Node) -> str:
    value = node.value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return number_text(value)
    if not isinstance(value, str) or not value.strip() or _is_media(value):
        return ""
    return value if len(value) <= MAX_TEXT_CHARACTERS else value[:MAX_TEXT_CHARACTERS] + CUT


def _is_media(text: str) -> bool:
    return _MEDIA_URL.match(text) is not None or _BASE64.fullmatch(text) is not None
