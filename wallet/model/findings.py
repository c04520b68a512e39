"""Findings: what one check established, why, and on what evidence."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Check(StrEnum):
    """The eight checks; the values are part of the command-line contract."""

    FORMAT = "format"
    INTEGRITY = "integrity"
    ISSUER = "issuer"
    VALIDITY = "validity"
    STATUS = "status"
    HOLDER = "holder"
    SCHEMA = "schema"
    ACCREDITATION = "accreditation"


class Outcome(StrEnum):
    """What came out of a check. ``unknown`` always says what would settle it."""

    PASSED = "passed"
    FAILED = "failed"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not-applicable"


class Reason(StrEnum):
    """Why a check came out as it did. The sentences are in ``verification/sentences.py``."""

    # format
    RECOGNISED = "recognised"
    MALFORMED = "malformed"
    LIMIT_EXCEEDED = "limit-exceeded"
    NO_CREDENTIAL = "no-credential"
    NOTHING_INSIDE = "nothing-inside"
    # integrity
    SIGNATURE_VALID = "signature-valid"
    SIGNATURE_INVALID = "signature-invalid"
    KEY_UNRESOLVABLE = "key-unresolvable"
    NO_PROOF = "no-proof"
    UNDEFINED_TERMS = "undefined-terms"
    UNSAFE_HEADER = "unsafe-header"
    CONTRADICTION = "contradiction"
    UNSUPPORTED_SUITE = "unsupported-suite"
    UNKNOWN_CONTEXT = "unknown-context"
    TOO_COMPLEX = "too-complex"
    BASE_PROOF = "base-proof-presented"
    PROOF_EXPIRED = "proof-expired"
    CONTENT_NOT_AT_HAND = "signed-content-not-at-hand"
    ANCHOR_NOT_CHECKED = "anchor-not-checked"
    # issuer
    PINNED = "pinned"
    EU_TRUSTED_LIST = "eu-trusted-list"
    LIST_OUT_OF_DATE = "list-out-of-date"
    NOT_GRANTED = "not-granted-on-list"
    NOT_QUALIFIED = "not-qualified-on-list"
    LIST_NOT_CONFIRMED = "list-not-confirmed"
    CERTIFIED = "certified-by-known-authority"
    CERTIFICATE_REVOKED = "certificate-revoked"
    REGISTRY = "registry"
    REGISTRY_OUT_OF_DATE = "registry-out-of-date"
    NOT_KNOWN_HERE = "not-known-here"
    KEY_NOT_OF_ISSUER = "key-not-of-issuer"
    CERTIFICATE_EXPIRED = "certificate-expired-since"
    NOT_SIGNED = "not-signed"
    # validity
    IN_PERIOD = "in-period"
    EXPIRED = "expired"
    NOT_YET_VALID = "not-yet-valid"
    SIGNED_LATER = "signed-later"
    NO_DATES = "no-dates"
    UNREADABLE_DATE = "unreadable-date"
    # status
    NOT_REVOKED_AS_OF = "not-revoked-as-of"
    REVOKED = "revoked"
    SUSPENDED = "suspended"
    STATUS_LIST_EXPIRED = "status-list-out-of-date"
    LIST_NOT_SIGNED_BY_ISSUER = "list-not-signed-by-issuer"
    LIST_UNREADABLE = "list-unreadable"
    STATUS_NOT_UNDERSTOOD = "status-not-understood"
    LIST_UNAVAILABLE = "list-unavailable"
    NO_STATUS_CLAIMED = "no-status-claimed"
    # holder
    BOUND_TO_WALLET_KEY = "bound-to-wallet-key"
    BOUND_TO_PRESENTED_KEY = "bound-to-presented-key"
    BOUND_TO_OTHER_KEY = "bound-to-other-key"
    NAMED_NOT_BOUND = "named-not-bound"
    IDENTITY_HASH_MATCHES = "identity-hash-matches"
    NOT_PRESENTED = "not-presented"
    PRESENTED_BY_SIGNER = "presented-by-signer"
    OTHER_AUDIENCE = "other-audience"
    OTHER_NONCE = "other-nonce"
    NOT_ADDRESSED = "not-addressed"
    # any check of what could not be read
    NOT_READ = "not-read"
    # schema
    CONFORMS = "conforms"
    VIOLATIONS = "violations"
    PARTS_NOT_SHOWN = "parts-not-shown"
    NO_RULES = "no-rules-at-hand"
    NOT_CHECKED = "not-checked"
    # accreditation
    CONFIRMED = "confirmed"
    CLAIMED_ONLY = "claimed-only"
    NONE_CLAIMED = "none-claimed"
    # any check of a share that only makes sense for a credential
    NOT_FOR_SHARES = "not-for-shares"


Evidence = tuple[tuple[str, str], ...]
"""Named facts in a fixed order; names are stable identifiers such as ``key_id``."""


@dataclass(frozen=True, repr=False)
class Finding:
    """What one check established at ``as_of`` (UTC). Holds no secret."""

    check: Check
    outcome: Outcome
    reason: Reason
    as_of: datetime
    evidence: Evidence = ()

    def fact(self, name: str) -> str | None:
        """The evidence of that name, or None."""
        return dict(self.evidence).get(name)


class KeySource(StrEnum):
    """How a verification key came to hand; says nothing about whose key it is."""

    DID_KEY = "did-key"  # the identifier is the key
    DID_JWK = "did-jwk"  # the same, in another spelling
    FRAGMENT = "fragment"  # a multibase key after # in an https identifier: proves integrity only
    CERTIFICATE = "certificate"  # X.509 certificate in the signature header
    HEADER = "token-header"  # a bare key in the signature header: proves integrity only
    COPY = "dated-copy"  # a key in a dated copy of the document that its owner publishes


@dataclass(frozen=True)
class CertificateFacts:
    """What an X.509 certificate states about its subject and itself."""

    subject_name: str
    subject_organisation: str | None
    issuer_name: str
    serial: str
    not_before: datetime
    not_after: datetime
    sha256: str


@dataclass(frozen=True)
class CertificateStanding:
    """What somebody other than the certificate's owner says about it, and on what evidence.

    ``reason`` is one of ``eu-trusted-list``, ``certified-by-known-authority`` (passed),
    ``list-out-of-date``, ``not-granted-on-list``, ``not-qualified-on-list``, ``list-not-confirmed``,
    ``certificate-expired-since`` (unknown), ``certificate-revoked`` (failed).
    ``evidence`` names authority, list, list date and qualification for the sentence.
    """

    outcome: Outcome
    reason: Reason
    evidence: Evidence = ()


@dataclass(frozen=True)
class SigningKey:
    """The key that a proof was checked with.

    ``id`` is the verification method or certificate digest, ``controller`` the identifier
    it belongs to by its own form (``did:key:…``, or the URL before ``#``), ``fingerprint``
    the SHA-256 (hexadecimal) of the raw public key (DER SubjectPublicKeyInfo). ``copied`` is the date
    of the copy that the key stood in (UTC), where it came from one.
    """

    id: str
    controller: str | None
    source: KeySource
    fingerprint: str
    certificate: CertificateFacts | None = None
    copied: datetime | None = None


@dataclass(frozen=True)
class KeyHolder:
    """What the holder of the key to which a token was issued signed when passing it on (RFC 9901, 4.3).

    ``thumbprint`` (RFC 7638, base64url) is that of the key; ``made`` the time by the holder's own word (UTC),
    None where it cannot be read. Whether audience, nonce and time are the right ones is judged elsewhere.
    """

    thumbprint: str
    audience: str
    nonce: str
    made: datetime | None


@dataclass(frozen=True, repr=False)
class ProofResult:
    """What checking one proof gave. Only ``passed`` together with a key is evidence of integrity.

    ``suite`` names the way of signing (``jades``, ``eddsa-rdfc-2022`` …), ``purpose`` the proof
    purpose where the suite has one, ``claimed_time`` when the signer says it signed (UTC),
    ``expires`` when the proof itself ends. ``chain`` holds the certificates (DER) that came with the
    signature, the signer's first; untrusted, and empty where the key is not in a certificate.
    ``holder`` is filled where the holder signed as well and that signature holds.
    """

    suite: str
    outcome: Outcome
    reason: Reason
    key: SigningKey | None = None
    purpose: str | None = None
    claimed_time: datetime | None = None
    evidence: Evidence = ()
    expires: datetime | None = None
    chain: tuple[bytes, ...] = ()
    holder: KeyHolder | None = None
