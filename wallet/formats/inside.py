"""Credentials that stand inside another one: each is a part, to be read and checked by its own issuer.

Where endorsements may stand is open: Open Badges 3.0 and CLR 2.0 allow them in the credential, its
achievements and every profile, as objects (``endorsement``) and as tokens (``endorsementJwt``).
"""

from collections.abc import Iterable, Iterator

from wallet.formats.nodes import Node
from wallet.formats.openers.embedded import ENVELOPED, open_embedded
from wallet.model.document import Content, Document
from wallet.model.errors import KnownError
from wallet.model.limits import MAX_ARCHIVE_MEMBERS

ENDORSEMENT_TYPE = "EndorsementCredential"
_OBJECTS, _TOKENS = "endorsement", "endorsementJwt"
_CREDENTIALS = frozenset({ENDORSEMENT_TYPE, "VerifiableCredential", ENVELOPED})
# Credentials of their own have their own endorsements; what secures the document has none.
_NOT_LOOKED_INTO = frozenset({_OBJECTS, _TOKENS, "verifiableCredential", "proof", "@context"})
_JOIN = " · "


def endorsements(content: Content) -> tuple[Content, ...]:
    """What others say about the credential, its achievement or its issuer, in the issuer's order.

    Those that are only an address are left out, and those of credentials inside, which have them as theirs.
    """
    return as_parts(f"{content.document.name}{_JOIN}{_OBJECTS}", _endorsements(Node(content.body)))


def as_parts(name: str, inside: Iterable[Node]) -> tuple[Content, ...]:
    """What stands there, opened and numbered; at most MAX_ARCHIVE_MEMBERS.

    One that cannot be opened is kept as a part with an empty body, so that none is missing.
    """
    numbered = zip(range(1, MAX_ARCHIVE_MEMBERS + 1), inside, strict=False)
    return tuple(_part(f"{name}{_JOIN}{number}", node) for number, node in numbered)


def _endorsements(node: Node) -> Iterator[Node]:
    if isinstance(node.value, list):
        for item in node.items():
            yield from _endorsements(item)
    elif isinstance(node.value, dict):
        yield from (each for each in node.each(_OBJECTS) if not _CREDENTIALS.isdisjoint(each.types))
        yield from node.each(_TOKENS)
        for key in node.value:
            if key not in _NOT_LOOKED_INTO:
                yield from _endorsements(node.member(key))


def _part(name: str, node: Node) -> Content:
    try:
        return open_embedded(name, node.value)
    except KnownError:
        return Content(Document(b"", "presentation", name), {})
