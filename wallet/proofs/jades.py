"""JAdES (ETSI TS 119 182-1): the seal around a European digital credential.

Answers one question about each signature of an envelope: did the key of the certificate
in its header sign exactly this payload? Whether that certificate can be trusted and whether it
was revoked is not answered here. What the unsigned part holds, time stamps above all, is reported by
``jades_report``, apart from this: an import asks for the answer only, and it costs many times as much.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from cryptography.hazmat.primitives.asymmetric.types import CertificatePublicKeyTypes

from wallet.keys import certificates
from wallet.keys.certificates import CertificateUnreadableError
from wallet.keys.documents import NO_DOCUMENTS, KeyDocuments
from wallet.keys.fingerprints import fingerprint
from wallet.model.document import Content, JwsEnvelope, JwsSignature
from wallet.model.errors import KnownError, LimitExceededError, MalformedInputError
from wallet.model.findings import Evidence, KeySource, Outcome, ProofResult, Reason, SigningKey
from wallet.model.json_value import JsonObject, as_list
from wallet.model.limits import MAX_SIGNATURES
from wallet.model.words import QT_TRANSLATE_NOOP
from wallet.proofs import base64url, jades_unsigned, jose
from wallet.proofs.jades_header import (
    UNDERSTOOD_CRITICAL,
    CertificateMissingError,
    ContentElsewhereError,
    claimed_time,
    elsewhere_by_digest,
    refuse_unsafe,
    signer_certificate,
    statements,
)
from wallet.proofs.jose import SignatureInvalidError, UnsafeHeaderError, UnsupportedAlgorithmError

SUITE = "jades"
MAX_CHAIN = 40

OTHER_ENCODING = QT_TRANSLATE_NOOP("error", "The header and the file disagree on how the payload is written")

_PROCESSED = UNDERSTOOD_CRITICAL | {"alg", "crit", "x5c", "x5t#S256"}
_DESCRIPTIVE = frozenset({"typ", "cty", "kid"})
# Read and passed on, but nobody looked whether it is so.
_ONLY_STATED = frozenset({"sigPId", "srAts", "srCms", "sigPl"})
_SHOWN_NAMES = 20
_SHOWN_CHARACTERS = 60
_KNOWN_CERTIFICATES = 64  # how many of the last seen are kept parsed: a school seals with one


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
    ContentElsewhereError,
)


def applies(content: Content) -> bool:
    """Whether the document is a JWS envelope."""
    return isinstance(content.envelope, JwsEnvelope)


def check(content: Content, documents: KeyDocuments = NO_DOCUMENTS) -> tuple[ProofResult, ...]:
    """One result per signature, in their order; empty where there is no envelope or no signature.

    Passed means: every critical header is understood, the certificate is the one that the
    protected header names by digest, and its key signed exactly ``envelope.payload``. ``chain`` has the
    certificates of the protected header and those of ``xVals``, MAX_CHAIN at most.
    """
    del documents
    envelope = content.envelope
    if not isinstance(envelope, JwsEnvelope):
        return ()
    if len(envelope.signatures) > MAX_SIGNATURES:
        evidence = (("signatures", str(len(envelope.signatures))),)
        return (ProofResult(SUITE, Outcome.UNKNOWN, Reason.TOO_COMPLEX, evidence=evidence),)
    return tuple(check_signature(envelope, signature) for signature in envelope.signatures)


def check_signature(envelope: JwsEnvelope, signature: JwsSignature) -> ProofResult:
    """The result for one signature of the envelope; as ``check``."""
    stated = _Stated(None, ())
    try:
        header = jose.parse_header(signature.protected)
        stated = _stated(header)
        refuse_unsafe(header, signature.unprotected)
        others = jades_unsigned.certificates(signature.unprotected)
        certificate = signer_certificate(header, others)
        key = _verified(header, certificate, envelope, signature)
    except _REFUSALS as error:
        return _refused(error, stated)
    return ProofResult(
        SUITE,
        Outcome.PASSED,
        Reason.SIGNATURE_VALID,
        key=key,
        claimed_time=stated.time,
        evidence=stated.evidence,
        chain=tuple(dict.fromkeys((certificate, *_protected_chain(header), *others)))[:MAX_CHAIN],
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
        case ContentElsewhereError():
            outcome, reason = Outcome.UNKNOWN, Reason.CONTENT_NOT_AT_HAND
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


def _stated(header: JsonObject) -> _Stated:
    time, doubt = claimed_time(header)
    facts: dict[str, str] = {}
    algorithm = header.get("alg")
    if isinstance(algorithm, str):
        facts["algorithm"] = _short(algorithm)
    if doubt:
        facts["claimed_time_problem"] = doubt
    facts |= dict(statements(header))
    ignored = sorted((header.keys() - _PROCESSED - _DESCRIPTIVE) | (header.keys() & _ONLY_STATED))
    if ignored:
        facts["headers_not_checked"] = ", ".join(_short(name) for name in ignored[:_SHOWN_NAMES])
    return _Stated(time, tuple(facts.items()))


def _short(text: str) -> str:
    """Evidence is stored and shown; what a header says may be of any length."""
    return text[:_SHOWN_CHARACTERS]


def _protected_chain(header: JsonObject) -> Iterator[bytes]:
    """What follows the signer's certificate in ``x5c``; what is no base64 is left out."""
    for text in as_list(header.get("x5c"))[1:MAX_CHAIN]:
        der = jades_unsigned.binary(text, jades_unsigned.MAX_CERTIFICATE_BYTES)
        if der:
            yield der


def _verified(
    header: JsonObject, certificate: bytes, envelope: JwsEnvelope, signature: JwsSignature
) -> SigningKey:
    algorithm = jose.text_of(header, "alg")
    if algorithm is None:
        raise SignatureInvalidError(problem="the header names no algorithm")
    signed = _payload_as_signed(header, envelope)
    if not signed and not elsewhere_by_digest(header):
        raise ContentElsewhereError
    value = base64url.decode(signature.signature, place="signature")
    key, public_key = _keys_of(certificate)
    signing_input = b".".join((signature.protected.encode("ascii"), signed))
    jose.verify(algorithm, public_key, signing_input, value)
    if "sigD" in header:  # what was verified is a list of digests of things that are not here
        raise ContentElsewhereError
    return key


@lru_cache(maxsize=_KNOWN_CERTIFICATES)
def _keys_of(certificate: bytes) -> tuple[SigningKey, CertificatePublicKeyTypes]:
    digest = base64url.encode(hashlib.sha256(certificate).digest())
    public_key = certificates.public_key(certificate)
    key = SigningKey(
        id=f"x5t#S256:{digest}",
        controller=None,
        source=KeySource.CERTIFICATE,
        fingerprint=fingerprint(public_key),
        certificate=certificates.facts(certificate),
    )
    return key, public_key


def _payload_as_signed(header: JsonObject, envelope: JwsEnvelope) -> bytes:
    """The payload as this signature covers it; it must also be what was shown to the reader.

    RFC 7797 section 3: as it stands where ``b64`` is false, else its base64url text. An envelope whose
    signatures differ in that is refused.
    """
    text = envelope.payload_text
    if "sigD" in header and text:  # clause 5.2.8.1: only where the payload is not in the file
        raise UnsafeHeaderError(header="sigD")
    if jose.unencoded_by(header):
        # UTF-8 is never shorter than the text, what base64url holds always is: no second encoding needed.
        if len(envelope.payload) < len(text):
            raise MalformedInputError(rule=OTHER_ENCODING, place="payload")
        return envelope.payload
    if base64url.decode(text, place="payload") != envelope.payload:
        raise MalformedInputError(rule=OTHER_ENCODING, place="payload")
    return text.encode("ascii")
