"""The sources about revocation: fixtures whose names tell their status, and encodings of status lists."""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from tests.vectors.conformance_proofs import dcc_documents
from tests.vectors.counting import Line
from wallet.formats.nodes import Node
from wallet.keys.documents import NO_DOCUMENTS
from wallet.model.document import Incoming
from wallet.model.findings import Check, Finding, Outcome, Reason
from wallet.model.json_value import JsonObject
from wallet.services.checking import Checking
from wallet.trust.at_hand import StatusCopy, Trust
from wallet.trust.status import token_list

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


# draft-ietf-oauth-status-list-19, appendix C.1 to C.3: 2^20 entries each, zero unless named.
ENTRIES = 1 << 20
_INDEXES = (0, 1993, 25460, 159495, 495669, 554353, 645645, 723232, 854545, 934534, 1000345)
_ROW, _NOTHING = 68, "0" * 68
_ONE_BIT = (
    "78daeddc010dc0200c0041a88249400ad2903e0f4b",
    "ba00bd93f002beb7a2a2010000a91e09000000000000000000000000000000807296",
    "04".ljust(_ROW, "0"),
    "000000000000005c6f4800000000000000fc2c240000000000000000000000be1b12",
    "000000000000000000ecaa4b000000000000000000000000000000009b0b09000000",
    "00000000000038de9400000000000000002a30cc010000000080642f0bd8011b",
)
_TWO_BITS = (
    "78daeddb310d00211000412ea1a04004fe5520ed",
    "357c28c81d3312b6df68bc65480000000000406e2101".ljust(_ROW, "0"),
    ("0" * 38 + "40795b02").ljust(_ROW, "0"),
    _NOTHING * 2,
    ("0080f4ba04" + "0" * 26 + "406d764a").ljust(_ROW, "0"),
    "0" * 18 + "e0922101" + "0" * 36 + "fc1312",
    "c0912e".rjust(_ROW, "0"),
    ("01" + "0" * 36 + "c07d4b02").ljust(_ROW, "0"),
    "00000000a8614a" + "0" * 22 + "406a1fcd60010c",
)
_FOUR_BITS = (
    "78daedd0410d8030100030081f0226908204244c",
    "025290840414111cecb7e4b8b5123a0e40669b02".ljust(_ROW, "0"),
    "0020b54901".ljust(_ROW, "0"),
    _NOTHING * 5,
    "0000000000400ebb02".ljust(_ROW, "0"),
    _NOTHING,
    "000000000000e8c5a1".ljust(_ROW, "0"),
    _NOTHING,
    ("0" * 36 + "82280a").ljust(_ROW, "0"),
    "80ae9c0a".rjust(_ROW, "0"),
    _NOTHING,
    "000000686a564033970200000000886551".ljust(_ROW, "0"),
    ("0" * 30 + "71dc0a0080ba5501").ljust(_ROW, "0"),
    "c0cf3daf03000000000000000008ec03dc4c04c0",
)
PUBLISHED: tuple[tuple[int, tuple[str, ...], dict[int, int]], ...] = (
    (1, _ONE_BIT, dict.fromkeys(_INDEXES, 1)),
    (2, _TWO_BITS, dict(zip(_INDEXES, (1, 2, 1, 3, 1, 1, 2, 1, 1, 2, 3), strict=True))),
    (
        4,
        _FOUR_BITS,
        {0: 1, 1993: 2, 35460: 3, 459495: 4, 595669: 5, 754353: 6, 845645: 7, 923232: 8, 924445: 9}
        | {934534: 10, 1004534: 11, 1000345: 12, 1030203: 13, 1030204: 14, 1030205: 15},
    ),
)
# The same draft, examples/status_list_cwt.md: the whole token, whose 16 entries section 4.1 lists.
PUBLISHED_CWT = (
    "d2845820a2012610781a6170706c69636174696f6e2f7374617475736c6973742b63"
    "7774a1044231325850a502782168747470733a2f2f6578616d706c652e636f6d2f73"
    "74617475736c697374732f31061a648c5bea041a8898dfea19fffe19a8c019fffda2"
    "646269747301636c73744a78dadbb918000217015d584093fa4d01032b18c35e2fe1"
    "101b77fd6cc9440022caa4694450c4e4e9feab4e99d1fa6d9772ce2bf3a12e0323de"
    "d7c982c5e101a5e67f0cbc1e2b6f57ce99c279"
)
CWT_VALUES = (1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1, 0, 1)


def token_status_lists(vectors: Path) -> Line:
    """The published lists of the draft on Token Status Lists, and what they hold at every index."""
    del vectors
    line = Line("Token status lists", "hold the published values")
    for bits, rows, values in PUBLISHED:
        entries = token_list.entries_of(bytes.fromhex("".join(rows)), bits)
        held = {index: entries.at(index) for index in range(entries.count)}
        right = entries.count == ENTRIES and {index: held[index] for index in held if held[index]} == values
        line.count(f"{bits} bits", is_right=right)
    found = token_list.read(bytes.fromhex(PUBLISHED_CWT), NO_DOCUMENTS)
    entries = token_list.entries_of(found.packed, found.bits)
    right = tuple(entries.at(index) for index in range(entries.count)) == CWT_VALUES
    line.count("CWT", is_right=right and found.address == "https://example.com/statuslists/1")
    line.note = f"{ENTRIES} entries each, and a CWT"
    return line


LINES = (dcc_status, token_status_lists)
