"""Who issued and who received, in the formats that write them as a text or as an object with a name."""

from wallet.formats.gathering import text_value
from wallet.formats.nodes import Node
from wallet.model.credential import Party
from wallet.model.elements import ElementValue
from wallet.model.text import UNDETERMINED, LocalizedText


def party_of(node: Node | None, language: str = UNDETERMINED, *, keys: tuple[str, ...] = ("name",)) -> Party:
    """The party at a node: its name, where the node is an object, and its identifier."""
    if node is None:
        return Party(None, None)
    called = text_value(node, *keys, language=language) if isinstance(node.value, dict) else None
    return Party(called.text if called else None, node.id)


def identifier_value(node: Node) -> ElementValue | None:
    """The identifier of a node as a value: the text that it is, or what stands under ``id``."""
    found = node.id
    if not found or not found.strip():
        return None
    path = node.path if isinstance(node.value, str) else node.member("id").path
    return ElementValue(LocalizedText.plain(found), path)


def name_or_identifier(node: Node, language: str = UNDETERMINED) -> ElementValue | None:
    """What a party is called; where it has no name, its identifier."""
    named = text_value(node, "name", language=language) if isinstance(node.value, dict) else None
    return named or identifier_value(node)


def first_text(*texts: LocalizedText | None) -> LocalizedText:
    """The first text that there is; an empty one where there is none."""
    return next((text for text in texts if text is not None), LocalizedText(()))
