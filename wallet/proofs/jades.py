"""JAdES (ETSI TS 119 182-1): the seal around a European digital credential.

Answers one question about each signature of an envelope: did the key of the certificate
in its header sign exactly this payload? Whether that certificate can be trusted, whether it
was revoked, and what the time stamps prove is not answered here; they are named as not checked.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime

from wallet.formats import strict_json
from wallet.keys import certificates
from wallet.keys.certificates import CertificateUnreadableError
from wallet.keys.documents import NO_DOCUMENTS, KeyDocuments
from wallet.keys.fingerprints import fingerprint
from wallet.model.document import Content, JwsEnvelope, JwsSignature
from wallet.model.errors import KnownError, LimitExceededError, MalformedInputError
from wallet.model.findings import Evidence, KeySource, Outcome, ProofResult, Reason, SigningKey
from wallet.model.json_value import JsonObject, JsonValue, as_list
from wallet.model.limits import MAX_SIGNATURES
from wallet.model.words import QT_TRANSLATE_NOOP
from wallet.proofs import base64url, jose
from wallet.proofs.jades_header import (
    UNDERSTOOD_CRITICAL,
    CertificateMissingError,
    claimed_time,
    refuse_unsafe,
    signer_certificate,
)
from wallet.proofs.jose import SignatureInvalidError, UnsafeHeaderError, UnsupportedAlgorithmError

SUITE = "jades"

OTHER_ENCODING = QT_TRANSLATE_NOOP("error", "The header and the file disagree on how the payload is written")

_PROCESSED = UNDERSTOOD_CRITICAL | {"alg", "crit", "x5c", "x5t#S256"}
_DESCRIPTIVE = frozenset({"typ", "cty", "kid"})
_SHOWN_NAMES = 20
_SHOWN_CHARACTERS = 60
_NOT_CHECKED = "present, not checked"
_UNSIGNED_PARTS = {
    "sigTst": "signature_timestamp",
    "arcTst": "archive_timestamp",
    "cSig": "counter_signature",
}


@dataclass(frozen=True)
class _Stated:
    """What the header says besides the signature; part of every result."""

    time: datetime | None
    evidence: Evidence


_REFUSALS = (
    MalformedInputError,
    LimitExceededError,
    SignatureInvalidError,
    UnsafeHeaderError,
    UnsupportedAlgorithmError,
    CertificateMissingError,
    CertificateUnreadableError,
)


def applies(content: Content) -> bool:
    """Whether the document is a JWS envelope."""
    return isinstance(content.envelope, JwsEnvelope)


def check(content: Content, documents: KeyDocuments = NO_DOCUMENTS) -> tuple[ProofResult, ...]:
    """One result per signature, in their order; empty where there is no envelope or no signature.

    Passed means: every critical header is understood, the certificate is the one that the
    protected header names by digest, and its key signed exactly ``envelope.payload``.
    """
    del documents
    envelope = content.envelope
    if not isinstance(envelope, JwsEnvelope):
        return ()
    if len(envelope.signatures) > MAX_SIGNATURES:
        evidence = (("signatures", str(len(envelope.signatures))),)
        return (ProofResult(SUITE, Outcome.UNKNOWN, Reason.TOO_COMPLEX, evidence=evidence),)
    return tuple(_check_one(envelope, signature) for signature in envelope.signatures)


def _check_one(envelope: JwsEnvelope, signature: JwsSignature) -> ProofResult:
    stated = _Stated(None, ())
    try:
        header = jose.parse_header(signature.protected)
        stated = _stated(header, signature.unprotected)
        refuse_unsafe(header, signature.unprotected)
        key = _verified(header, envelope, signature)
    except _REFUSALS as error:
        return _refused(error, stated)
    return ProofResult(
        SUITE,
        Outcome.PASSED,
        Reason.SIGNATURE_VALID,
        key=key,
        claimed_time=stated.time,
        evidence=stated.evidence,
    )


def _refused(error: KnownError, stated: _Stated) -> ProofResult:
    """What is broken fails; what is merely not understood or not at hand is unknown."""
    match error:
        case UnsafeHeaderError():
            outcome, reason = Outcome.UNKNOWN, Reason.UNSAFE_HEADER
        case UnsupportedAlgorithmError():
            outcome, reason = Outcome.UNKNOWN, Reason.UNSUPPORTED_SUITE
        case LimitExceededError():
            outcome, reason = Outcome.UNKNOWN, Reason.TOO_COMPLEX
        case CertificateMissingError() | CertificateUnreadableError():
            outcome, reason = Outcome.UNKNOWN, Reason.KEY_UNRESOLVABLE
        case _:
            outcome, reason = Outcome.FAILED, Reason.SIGNATURE_INVALID
    problem = error.sentences()[1].in_english()[: 4 * _SHOWN_CHARACTERS]
    evidence = (
        *stated.evidence,
        *((name, _short(value)) for name, value in error.values),
        ("problem", problem),
    )
    return ProofResult(
        SUITE, outcome, reason, claimed_time=stated.time, evidence=tuple(dict(evidence).items())
    )


def _stated(header: JsonObject, unprotected: JsonObject) -> _Stated:
    time, doubt = claimed_time(header)
    facts: dict[str, str] = {}
    algorithm = header.get("alg")
    if isinstance(algorithm, str):
        facts["algorithm"] = _short(algorithm)
    if doubt:
        facts["claimed_time_problem"] = doubt
    if "adoTst" in header:
        facts["content_timestamp"] = _NOT_CHECKED
    ignored = sorted(header.keys() - _PROCESSED - _DESCRIPTIVE)
    if ignored:
        facts["headers_not_checked"] = ", ".join(_short(name) for name in ignored[:_SHOWN_NAMES])
    facts |= dict.fromkeys(_unsigned_parts(unprotected), _NOT_CHECKED)
    return _Stated(time, tuple(facts.items()))


def _short(text: str) -> str:
    """Evidence is stored and shown; what a header says may be of any length."""
    return text[:_SHOWN_CHARACTERS]


def _unsigned_parts(unprotected: JsonObject) -> list[str]:
    """What the unsigned list ``etsiU`` holds: each entry an object, or one in base64url.

    It is not signed, so nothing in it may decide anything; what cannot be read is left out.
    """
    found: list[str] = []
    for entry in as_list(unprotected.get("etsiU")):
        found += [name for key, name in _UNSIGNED_PARTS.items() if key in _unsigned_part(entry)]
    return found


def _unsigned_part(entry: JsonValue) -> JsonObject:
    if isinstance(entry, dict):
        return entry
    if not isinstance(entry, str):
        return {}
    try:
        return strict_json.parse_object(base64url.decode(entry, place="etsiU"))
    except (MalformedInputError, LimitExceededError):
        return {}


def _verified(header: JsonObject, envelope: JwsEnvelope, signature: JwsSignature) -> SigningKey:
    algorithm = jose.text_of(header, "alg")
    if algorithm is None:
        raise SignatureInvalidError(problem="the header names no algorithm")
    signing_input = f"{signature.protected}.".encode("ascii") + _payload_as_signed(header, envelope)
    value = base64url.decode(signature.signature, place="signature")
    certificate = signer_certificate(header)
    key = certificates.public_key(certificate)
    jose.verify(algorithm, key, signing_input, value)
    digest = base64url.encode(hashlib.sha256(certificate).digest())
    return SigningKey(
        id=f"x5t#S256:{digest}",
        controller=None,
        source=KeySource.CERTIFICATE,
        fingerprint=fingerprint(key),
        certificate=certificates.facts(certificate),
    )


def _payload_as_signed(header: JsonObject, envelope: JwsEnvelope) -> bytes:
    """The payload as this signature covers it; it must also be what was shown to the reader.

    RFC 7797 section 3: as it stands where ``b64`` is false, else its base64url text. The
    comparison refuses an envelope whose signatures differ in that.
    """
    text = envelope.payload_text
    if jose.unencoded_by(header):
        decoded = signed = text.encode("utf-8")
    else:
        decoded, signed = base64url.decode(text, place="payload"), text.encode("utf-8")
    if decoded != envelope.payload:
        raise MalformedInputError(rule=OTHER_ENCODING, place="payload")
    return signed
