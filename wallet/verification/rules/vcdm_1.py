"""Verifiable Credentials Data Model 1.1 (W3C Recommendation, 3 March 2022), sections 4.1 to 5.7."""

from collections.abc import Iterator
from typing import Final

from wallet.model.json_value import JsonObject
from wallet.verification.rules import frame
from wallet.verification.rules.inline_contexts import redefined
from wallet.verification.rules.violation import Violation, missing

NAME: Final = "W3C Verifiable Credentials 1.1"
BASE: Final = "https://www.w3.org/2018/credentials/v1"
_BOOK: Final = "VCDM 1.1, section "
_CONTEXTS, _IDENTIFIERS, _TYPES = f"{_BOOK}4.1", f"{_BOOK}4.2", f"{_BOOK}4.3"
_SUBJECT, _ISSUER, _ISSUED = f"{_BOOK}4.4", f"{_BOOK}4.5", f"{_BOOK}4.6"
_PROTECTED: Final = frozenset({"VerifiableCredential", "VerifiablePresentation", "id", "proof", "type"})
# Key, section, and whether an address is needed beside the type.
_ADDITIONS: Final = (
    ("proof", f"{_BOOK}4.7", False),
    ("credentialStatus", f"{_BOOK}4.9", True),
    ("credentialSchema", f"{_BOOK}5.4", True),
    ("refreshService", f"{_BOOK}5.5", True),
    ("termsOfUse", f"{_BOOK}5.6", False),
    ("evidence", f"{_BOOK}5.7", False),
)


def violations(credential: JsonObject) -> Iterator[Violation]:
    """In what a credential does not follow the data model."""
    yield from frame.contexts(_CONTEXTS, credential, "", BASE)
    yield from redefined(_CONTEXTS, credential, _PROTECTED)
    yield from frame.identified(_IDENTIFIERS, credential, "")
    yield from frame.typed(_TYPES, credential, "", frame.CREDENTIAL)
    if "issuer" not in credential:
        yield missing(_ISSUER, "", "issuer")
    else:
        yield from frame.party(_ISSUER, credential, "issuer", "")
    yield from frame.subjects(_SUBJECT, _IDENTIFIERS, credential)
    if "issuanceDate" not in credential:
        yield missing(_ISSUED, "", "issuanceDate")
    yield from frame.dated(_ISSUED, credential, "issuanceDate", "expirationDate")
    for key, rule, needs_id in _ADDITIONS:
        yield from frame.additions(rule, _IDENTIFIERS, credential, key, needs_id=needs_id)
