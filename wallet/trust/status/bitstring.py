"""The list inside a status list credential: Bitstring Status List 1.0 and StatusList2021.

Who signed the credential around it, and when it is valid, is judged in ``look_up``.
"""

from wallet.formats.nodes import Node
from wallet.model.errors import MalformedInputError
from wallet.model.json_value import JsonObject
from wallet.proofs import base64url
from wallet.trust.status.entries import Entries
from wallet.trust.status.inflating import GZIP, inflate

MIN_ENTRIES = 131_072
"""Fewest entries that a list should have (Bitstring Status List 1.0, section 3.2), for the learners' privacy.

A shorter one is used and named as such: its issuer did sign it, and no server learns who is asked about.
"""

CREDENTIAL_TYPES = frozenset({"BitstringStatusListCredential", "StatusList2021Credential"})
LIST_TYPES = frozenset({"BitstringStatusList", "StatusList2021"})
_MULTIBASE = "u"
_PLACE = "encodedList"


def subject_of(body: JsonObject) -> Node:
    """The list itself; raises MalformedInputError where this is no status list credential."""
    root = Node(body)
    if CREDENTIAL_TYPES.isdisjoint(root.types):
        raise MalformedInputError(rule="It does not say that it is a status list", place="type")
    subject = root.first("credentialSubject")
    if LIST_TYPES.isdisjoint(subject.types):
        raise MalformedInputError(rule="It holds no status list", place="credentialSubject")
    return subject


def purposes_of(subject: Node) -> frozenset[str]:
    """What the list is for; Bitstring Status List 1.0 allows several."""
    return frozenset(node.value for node in subject.each("statusPurpose") if isinstance(node.value, str))


def packed(subject: Node) -> bytes:
    """The compressed list.

    Bitstring Status List 1.0 writes it in multibase (``u``), StatusList2021 without that letter; both are
    in use under either name, and no GZIP header begins with the letter.
    """
    text = subject.member(_PLACE).value
    if not isinstance(text, str):
        raise MalformedInputError(rule="A status list has no list in it", place=_PLACE)
    return base64url.decode(text.removeprefix(_MULTIBASE).rstrip("="), place=_PLACE)


def entries_of(data: bytes, size: int) -> Entries:
    """The entries; raises MalformedInputError and LimitExceededError as ``inflate``."""
    return Entries(inflate(data, GZIP), size, first_is_high=True)
