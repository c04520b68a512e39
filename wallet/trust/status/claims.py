"""What a credential says about where its status can be looked up; nothing of it is believed here."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from wallet.formats.nodes import Node
from wallet.formats.w3c import UNTYPED_STATUS
from wallet.keys.documents import NO_DOCUMENTS, KeyDocuments
from wallet.model.document import CompactEnvelope, Content
from wallet.model.errors import KnownError
from wallet.model.json_value import JsonObject, JsonValue
from wallet.proofs import jose
from wallet.proofs.token_result import claims_of as token_claims

REVOCATION = "revocation"
SUSPENSION = "suspension"
COUNTING = frozenset({REVOCATION, SUSPENSION})
NOT_COUNTING = frozenset({"message", "refresh"})
"""Purposes of Bitstring Status List 1.0 that take nothing from the credential."""

_ENTRY_TYPES = frozenset({"BitstringStatusListEntry", "StatusList2021Entry"})
_SHOWN_CHARACTERS = 80
_MAX_DIGITS = 12
# A badge by its type in Open Badges 2.0, beside whatever else it is.
_ASSERTION = "Assertion"
_HOSTED = frozenset({"hosted", "HostedBadge", "HostedVerification"})


class ClaimKind(StrEnum):
    """How the status is kept."""

    BITSTRING = "bitstring"
    TOKEN_LIST = "token-list"  # noqa: S105 - a kind of list
    REVOCATION_LIST = "revocation-list"
    SAID_BY_ITSELF = "said-by-itself"
    NOT_AT_HAND = "not-at-hand"  # whether there is a list would stand in a file of which there is no copy
    OTHER_PURPOSE = "other-purpose"  # a list of messages or refreshes, which says nothing about revocation
    NOT_UNDERSTOOD = "not-understood"


@dataclass(frozen=True)
class StatusClaim:
    """One statement that a status is kept somewhere. ``type`` is the issuer's word for it, shortened.

    ``names`` are those under which an Open Badge 2 may stand in a list of revoked ones, or the address of
    what is not at hand.
    """

    kind: ClaimKind
    type: str
    url: str | None = None
    index: int = 0
    purpose: str = REVOCATION
    size: int = 1
    names: frozenset[str] = frozenset()


def claims_of(content: Content, documents: KeyDocuments = NO_DOCUMENTS) -> tuple[StatusClaim, ...]:
    """Every status claim of the credential itself, in order; what is not understood is named, never dropped.

    ``documents`` may hold the profile of an issuer that the badge only names. Never raises.
    """
    root = Node(content.body)
    claims = [_entry(node) for node in root.each("credentialStatus")]
    for holder in _holders(content):
        for node in Node(holder).each("status"):
            claims.extend(_status(node))
    if _ASSERTION in root.types:
        claims.extend(_open_badge(root, documents))
    return tuple(dict.fromkeys(claims))


def _holders(content: Content) -> Iterator[JsonObject]:
    """Token Status List, section 6.2: the claim stands beside the credential, where there is a token."""
    yield content.body
    if isinstance(content.envelope, CompactEnvelope):
        try:
            claims = token_claims(jose.take_apart(content.envelope.token))
        except KnownError:
            return
        if claims != content.body:
            yield claims


def _entry(node: Node) -> StatusClaim:
    kinds = node.types
    named = (" ".join(kinds) or UNTYPED_STATUS)[:_SHOWN_CHARACTERS]
    unknown = StatusClaim(ClaimKind.NOT_UNDERSTOOD, named)
    if _ENTRY_TYPES.isdisjoint(kinds):
        return unknown
    purpose = node.member("statusPurpose").value
    if isinstance(purpose, str) and purpose in NOT_COUNTING:
        return StatusClaim(ClaimKind.OTHER_PURPOSE, named, purpose=purpose)
    url = node.member("statusListCredential").id
    index = _whole(node.member("statusListIndex").value)
    size = _whole(node.member("statusSize").value) if node.has("statusSize") else 1
    if not isinstance(purpose, str) or purpose not in COUNTING or url is None or index is None:
        return unknown
    if size is None or not 1 <= size <= 8:
        return unknown
    return StatusClaim(ClaimKind.BITSTRING, named, url, index, purpose, size)


def _status(node: Node) -> Iterator[StatusClaim]:
    """``status`` of a token (Token Status List, section 6), or a misnamed ``credentialStatus`` (ELM)."""
    if node.types or not isinstance(node.value, dict):
        yield _entry(node)
        return
    for kind in node.value or (UNTYPED_STATUS,):
        yield _in_token_list(node.member(kind), kind)


def _in_token_list(node: Node, kind: str) -> StatusClaim:
    url, index = node.member("uri").value, node.member("idx").value
    usable = isinstance(index, int) and not isinstance(index, bool) and index >= 0
    if kind != "status_list" or not isinstance(url, str) or not usable or not isinstance(index, int):
        return StatusClaim(ClaimKind.NOT_UNDERSTOOD, kind[:_SHOWN_CHARACTERS])
    return StatusClaim(ClaimKind.TOKEN_LIST, kind, url, index)


def _open_badge(root: Node, documents: KeyDocuments) -> Iterator[StatusClaim]:
    """Open Badges 2.0: ``revoked`` in the assertion, ``revocationList`` in the profile of its issuer.

    A hosted badge has no list: its server says itself that it is revoked. Of any other a profile that is not
    at hand may name one; without it nobody knows that there is none.
    """
    if root.member("revoked").value is True:
        yield StatusClaim(ClaimKind.SAID_BY_ITSELF, "revoked")
    names = frozenset(name for name in (root.id, root.member("uid").id) if name is not None)
    profiles: list[Node] = []
    for badge in root.each("badge"):
        profiles += _described(badge, documents).each("issuer") if _at_hand(badge, documents) else [badge]
    for issuer in profiles:
        if not _at_hand(issuer, documents):
            if not _is_hosted(root):
                yield StatusClaim(ClaimKind.NOT_AT_HAND, "revocationList", names=frozenset({str(issuer.id)}))
            continue
        for listed in _described(issuer, documents).each("revocationList"):
            yield _in_revocation_list(listed, names)


def _is_hosted(root: Node) -> bool:
    return any(not _HOSTED.isdisjoint(node.types) for node in root.each("verification"))


def _at_hand(node: Node, documents: KeyDocuments) -> bool:
    """Whether the thing itself is there, or a copy of what stands at the address that it is."""
    return not isinstance(node.value, str) or documents.find(node.value) is not None


def _in_revocation_list(listed: Node, names: frozenset[str]) -> StatusClaim:
    if listed.id is None or not names:
        return StatusClaim(ClaimKind.NOT_UNDERSTOOD, "revocationList")
    return StatusClaim(ClaimKind.REVOCATION_LIST, "revocationList", listed.id, names=names)


def _described(node: Node, documents: KeyDocuments) -> Node:
    """The thing itself, or the copy of what stands at the address that it is."""
    copy = documents.find(node.value) if isinstance(node.value, str) else None
    return Node(copy.content) if copy is not None else node


def _whole(value: JsonValue) -> int | None:
    """A whole number or its digits: Bitstring Status List 1.0 wants texts, some issuers write numbers."""
    if isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) <= _MAX_DIGITS:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None
