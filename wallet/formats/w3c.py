"""What all credentials of the W3C data models (VCDM 1.1 and 2.0) have in common."""

from collections.abc import Iterator
from datetime import datetime

from wallet.formats.instants import parse_instant
from wallet.formats.nodes import Node
from wallet.formats.securing import envelope_kinds, outer_proofs, suite_name
from wallet.model.credential import Period
from wallet.model.document import Content
from wallet.model.json_value import JsonValue

CREDENTIAL_CONTEXTS = frozenset(
    {"https://www.w3.org/2018/credentials/v1", "https://www.w3.org/ns/credentials/v2"}
)
UNTYPED_STATUS = "untyped"
_STARTS = ("validFrom", "issuanceDate")
_ENDS = ("validUntil", "expirationDate")
_QUOTED_CHARACTERS = 60


def contexts_of(credential: Node) -> tuple[str, ...]:
    """The contexts that are named by their address, in order."""
    return tuple(item.value for item in credential.each("@context") if isinstance(item.value, str))


def period_of(credential: Node) -> Period:
    """Between which dates the credential says it is valid.

    ``validFrom`` goes before ``issuanceDate``; of several end dates the earliest counts. JSON-LD
    takes a value and a list of it for the same statement, so lists are looked into: otherwise an
    expired credential could be put into another shape under the same signature. A date that
    cannot be read is quoted as the problem; what could be read stands beside it.
    """
    read: dict[str, list[datetime]] = {key: [] for key in (*_STARTS, *_ENDS)}
    problem: str | None = None
    for key, instants in read.items():
        for stated in _flat(credential.member(key).value):
            try:
                instants.append(parse_instant(stated if isinstance(stated, str) else ""))
            except ValueError:
                problem = problem or f"{key}: {str(stated)[:_QUOTED_CHARACTERS]}"
    start = next((max(read[key]) for key in _STARTS if read[key]), None)
    ends = [end for key in _ENDS for end in read[key]]
    return Period(start, min(ends, default=None), problem)


def _flat(value: JsonValue) -> Iterator[JsonValue]:
    if isinstance(value, list):
        for inner in value:
            yield from _flat(inner)
    elif value is not None:
        yield value


def instant_of(node: Node) -> datetime | None:
    """The instant at that place; None where there is none or it cannot be read."""
    if not isinstance(node.value, str):
        return None
    try:
        return parse_instant(node.value)
    except ValueError:
        return None


def status_claims_of(credential: Node, *keys: str) -> tuple[str, ...]:
    """The type of each status entry under ``keys``; ``untyped`` for an entry that states none.

    An entry is never dropped, however malformed: it says that there is a status to ask for.
    """
    entries = [entry for key in keys for entry in credential.each(key)]
    return tuple(" ".join(entry.types) or UNTYPED_STATUS for entry in entries)


def secured_by(content: Content) -> tuple[str, ...]:
    """The kinds of proof around and inside the credential, each once. Says nothing about their worth."""
    inside = (suite_name(proof) or UNTYPED_STATUS for proof in Node(content.body).each("proof"))
    return tuple(dict.fromkeys((*envelope_kinds(content), *inside, *outer_proofs(content))))
