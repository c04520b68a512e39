"""One copy of a status list, opened and its own signature checked; whose list it is, is judged elsewhere."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from wallet import formats, proofs
from wallet.formats.nodes import Node
from wallet.formats.token_period import within_token
from wallet.formats.w3c import instant_of, period_of
from wallet.keys.documents import KeyDocuments
from wallet.model.document import Content, Document
from wallet.model.errors import KnownError, MalformedInputError
from wallet.model.findings import ProofResult
from wallet.model.json_value import JsonValue
from wallet.trust.at_hand import StatusCopy
from wallet.trust.status import bitstring, revocation_list, token_list
from wallet.trust.status.claims import COUNTING, ClaimKind
from wallet.trust.status.entries import Entries

_KEPT_LISTS = 8
"""How many opened lists are kept: an import of a thousand credentials names a few, of 16 MiB at most."""


@dataclass(frozen=True)
class OpenedList:
    """A list as it describes itself.

    ``address`` is where it says it stands, ``issuer`` who it says made it, ``dated`` when; ``start`` and
    ``end`` bound its own period (UTC), ``ttl`` how long a copy may be used. ``names`` are those revoked in
    a list that names badges. ``proofs`` is empty for a list of a kind that is never signed.
    """

    address: str | None
    issuer: str | None
    purposes: frozenset[str]
    dated: datetime | None
    start: datetime | None
    end: datetime | None
    ttl: timedelta | None
    entries: Callable[[int], Entries] | None
    names: frozenset[str]
    proofs: tuple[ProofResult, ...]


@lru_cache(maxsize=_KEPT_LISTS)
def open_list(copy: StatusCopy, kind: ClaimKind, documents: KeyDocuments) -> OpenedList | KnownError:
    """The list in a copy, or why it cannot be used; remembered for the next credential that names it.

    Lists inside it, and its own status, are not followed.
    """
    try:
        return _OPENERS[kind](copy, documents)
    except KnownError as problem:
        return problem


def _bitstring(copy: StatusCopy, documents: KeyDocuments) -> OpenedList:
    content = _content(copy)
    subject = bitstring.subject_of(content.body)
    root = Node(content.body)
    period = within_token(period_of(root), content)
    if period.problem is not None:
        raise MalformedInputError(rule="One of its dates cannot be read", place=period.problem)
    results = proofs.check_proofs(content, documents)
    return OpenedList(
        address=root.id,
        issuer=root.member("issuer").id,
        purposes=bitstring.purposes_of(subject),
        dated=period.start or instant_of(root.member("issued")),
        start=period.start,
        end=_earliest(period.end, *(proof.expires for proof in results)),
        ttl=_milliseconds(subject.member("ttl").value),
        entries=_remembering(bitstring.packed(subject), bitstring.entries_of),
        names=frozenset(),
        proofs=results,
    )


def _token_list(copy: StatusCopy, documents: KeyDocuments) -> OpenedList:
    found = token_list.read(copy.data, documents)
    return OpenedList(
        address=found.address,
        issuer=found.issuer,
        purposes=COUNTING,
        dated=found.issued,
        start=found.issued,
        end=found.end,
        ttl=found.ttl,
        entries=_remembering(found.packed, lambda data, _: token_list.entries_of(data, found.bits)),
        names=frozenset(),
        proofs=(found.proof,),
    )


def _revocation_list(copy: StatusCopy, documents: KeyDocuments) -> OpenedList:
    del documents
    content = _content(copy)
    root = Node(content.body)
    names = revocation_list.revoked_names(content.body)
    issuer = root.member("issuer").id
    return OpenedList(root.id, issuer, COUNTING, None, None, None, None, None, names, ())


_OPENERS: dict[ClaimKind, Callable[[StatusCopy, KeyDocuments], OpenedList]] = {
    ClaimKind.BITSTRING: _bitstring,
    ClaimKind.TOKEN_LIST: _token_list,
    ClaimKind.REVOCATION_LIST: _revocation_list,
}


def _content(copy: StatusCopy) -> Content:
    return formats.open_content(Document(copy.data, "file", copy.source))


def _remembering(packed: bytes, unpack: Callable[[bytes, int], Entries]) -> Callable[[int], Entries]:
    """Inflated when first asked for, which is after the list proved to be genuine."""
    return lru_cache(maxsize=1)(lambda size: unpack(packed, size))


def _earliest(*instants: datetime | None) -> datetime | None:
    return min((instant for instant in instants if instant is not None), default=None)


def _milliseconds(value: JsonValue) -> timedelta | None:
    """Bitstring Status List 1.0, section 2.2, ``ttl``; None where it states none that makes sense."""
    if (
        isinstance(value, bool)
        or not isinstance(value, int)
        or not 0 <= value <= token_list.MAX_TTL_SECONDS * 1000
    ):
        return None
    return timedelta(milliseconds=value)
