"""The sources about revocation: fixtures whose names tell their status, and encodings of status lists."""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from tests.vectors.conformance_proofs import dcc_documents
from tests.vectors.counting import Line
from wallet.formats.nodes import Node
from wallet.model.document import Incoming
from wallet.model.findings import Check, Finding, Outcome, Reason
from wallet.model.json_value import JsonObject
from wallet.services.checking import Checking
from wallet.trust.at_hand import StatusCopy, Trust

LISTS = "dcc-vc-test-fixtures/statusLists/didkey-ed25519Signature2020"
# The lists state no end: in this week a copy of any of them counts as new.
WHILE_LISTS_ARE_GOOD = datetime(2026, 3, 1, tzinfo=UTC)
TAKEN = datetime(2026, 2, 25, tzinfo=UTC)

Told = tuple[Outcome, Reason]
UNREADABLE = (Outcome.UNKNOWN, Reason.LIST_UNREADABLE)
FOREIGN = (Outcome.UNKNOWN, Reason.LIST_NOT_SIGNED_BY_ISSUER)
BY_WORD: dict[str, Told] = {
    "revokedStatus": (Outcome.FAILED, Reason.REVOKED),
    "validStatus": (Outcome.PASSED, Reason.NOT_REVOKED_AS_OF),
    "expiredStatus": (Outcome.UNKNOWN, Reason.STATUS_LIST_EXPIRED),
    "notYetValidStatus": UNREADABLE,
    "missingTypeStatus": UNREADABLE,
    "tamperedStatus": UNREADABLE,
    "badStatusUrl": (Outcome.UNKNOWN, Reason.LIST_UNAVAILABLE),
    "v2Revoked": (Outcome.FAILED, Reason.REVOKED),
    "noStatus": (Outcome.NOT_APPLICABLE, Reason.NO_STATUS_CLAIMED),
}


def dcc_trust(vectors: Path) -> Trust:
    """The published lists, each as a copy taken at every address that a fixture names for it."""
    by_name = {path.name: path.read_bytes() for path in sorted((vectors / LISTS).iterdir())}
    addresses = {address for _, document in dcc_credentials(vectors) for address in addresses_in(document)}
    return Trust(
        status_copies=tuple(
            StatusCopy(address, by_name[address.rpartition("/")[2]], TAKEN, "DCC fixtures")
            for address in sorted(addresses)
            if address.rpartition("/")[2] in by_name
        )
    )


def addresses_in(document: JsonObject) -> tuple[str, ...]:
    """Where the credential says that its lists stand."""
    nodes = Node(document).walk("credentialStatus", "statusListCredential")
    return tuple(node.value for node in nodes if isinstance(node.value, str))


def dcc_credentials(vectors: Path) -> Iterator[tuple[str, JsonObject]]:
    """The fixtures that are no lists themselves."""
    return ((name, document) for name, document in dcc_documents(vectors) if "/status" not in name)


def status_of(document: JsonObject, trust: Trust, now: datetime = WHILE_LISTS_ARE_GOOD) -> Finding:
    """The finding on the status of one credential, through the whole check."""
    checking = Checking(lambda: now, trust)
    (result,) = checking.check([Incoming("fixture", json.dumps(document).encode())])
    return result.verdict.finding(Check.STATUS)


def told_by_name(name: str) -> Told | None:
    """What the words in the name of a fixture say about its status; None where they say nothing."""
    words = name.rpartition("/")[2].lower()
    longest_first = sorted(BY_WORD, key=len, reverse=True)
    return next((BY_WORD[word] for word in longest_first if word.lower() in words), None)


def dcc_status(vectors: Path) -> Line:
    """Fixtures whose name tells their status. A list that another issuer signed says nothing."""
    trust = dcc_trust(vectors)
    signers = {copy.url: Node(json.loads(copy.data)).member("issuer").id for copy in trust.status_copies}
    line = Line("DCC status fixtures", "have the status that their name tells")
    seen: Counter[str] = Counter()
    for name, document in dcc_credentials(vectors):
        told = told_by_name(name)
        if told is None:
            continue
        issuer = Node(document).member("issuer").id
        foreign = any(signers.get(address, issuer) != issuer for address in addresses_in(document))
        finding = status_of(document, trust)
        line.count(name, is_right=(finding.outcome, finding.reason) == (FOREIGN if foreign else told))
        seen[finding.reason.value] += 1
    line.note = ", ".join(f"{number} {reason}" for reason, number in sorted(seen.items()))
    return line


LINES = (dcc_status,)
