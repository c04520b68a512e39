"""Time stamps (RFC 3161): does a token fit what it is said to be about, and did its authority sign it?

Not answered here: whether that authority can be trusted, or whether its certificate was revoked. A token
comes from the unsigned part of a file, so whatever is wrong with it is an answer, never an error.
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum

from asn1crypto import cms, tsp, x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from cryptography.hazmat.primitives.asymmetric.types import PublicKeyTypes

from wallet.keys import certificates
from wallet.keys.certificates import CertificateUnreadableError
from wallet.model.findings import CertificateFacts

MAX_TOKEN_BYTES = 64 * 1024
MAX_TOKEN_CERTIFICATES = 20

_SHOWN_CHARACTERS = 120
_HASHES: dict[str, hashes.HashAlgorithm] = {
    "sha256": hashes.SHA256(),
    "sha384": hashes.SHA384(),
    "sha512": hashes.SHA512(),
}
# What asn1crypto, which parses as late as it can, raises for bytes that are not what they should be.
_UNREADABLE = (
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    OverflowError,
    RecursionError,
    NotImplementedError,
)

_Attributes = dict[str, cms.SetOfAny]


class Standing(StrEnum):
    """What came out for one time stamp. Even ``holds`` proves nothing while the authority is not known."""

    HOLDS = "holds"
    BROKEN = "broken"
    NOT_UNDERSTOOD = "not-understood"


@dataclass(frozen=True)
class TimeStamp:
    """What one token says and how far it holds.

    ``time`` (UTC) and ``authority`` are the token's own words. ``fits`` tells whether it is about the
    bytes that it should be about, ``is_signed`` whether the key of its certificate signed it; None
    where that was not found out. ``problem`` says in English what is wrong.
    """

    standing: Standing
    time: datetime | None = None
    authority: str | None = None
    fits: bool | None = None
    is_signed: bool | None = None
    problem: str | None = None


class _NotUnderstoodError(Exception):
    """The token uses something that is not known here; never leaves this module."""


class _BrokenError(Exception):
    """The token breaks a rule; never leaves this module."""


@dataclass(frozen=True)
class _Signer:
    certificate: x509.Certificate
    der: bytes
    facts: CertificateFacts


def check(token: bytes, stamped: Iterable[bytes] | None, at_hand: tuple[bytes, ...] = ()) -> TimeStamp:
    """What the token (DER, RFC 3161 section 2.4.2) says and how far it holds. Never raises.

    ``stamped`` are the bytes that it has to be about, in pieces; None where they are not known.
    ``at_hand`` are certificates (DER) in which that of the authority is looked for as well.
    """
    if len(token) > MAX_TOKEN_BYTES:
        return TimeStamp(Standing.NOT_UNDERSTOOD, problem="it is too large")
    try:
        signed, content, info = _opened(token)
        said = TimeStamp(Standing.HOLDS, time=info["gen_time"].native.astimezone(UTC))
    except _BrokenError as error:
        return TimeStamp(Standing.BROKEN, problem=str(error))
    except _UNREADABLE:
        return TimeStamp(Standing.BROKEN, problem="it is not a time stamp that can be read")
    return _with_signature(_with_imprint(said, info, stamped), signed, content, at_hand)


def _opened(token: bytes) -> tuple[cms.SignedData, bytes, tsp.TSTInfo]:
    wrapper = cms.ContentInfo.load(token, strict=True)
    if wrapper["content_type"].native != "signed_data":
        raise _BrokenError("it is not signed")
    signed = wrapper["content"]
    if signed["encap_content_info"]["content_type"].native != "tst_info":
        raise _BrokenError("what is signed is not a time stamp")
    content = bytes(signed["encap_content_info"]["content"])
    return signed, content, tsp.TSTInfo.load(content, strict=True)


def _with_imprint(said: TimeStamp, info: tsp.TSTInfo, stamped: Iterable[bytes] | None) -> TimeStamp:
    try:
        imprint = info["message_imprint"]
        name, value = str(imprint["hash_algorithm"]["algorithm"].native), bytes(imprint["hashed_message"])
    except _UNREADABLE:
        return replace(said, standing=Standing.BROKEN, problem="it does not say what it is about")
    if name not in _HASHES:
        problem = f"its digest {name[:_SHOWN_CHARACTERS]} is not one that counts"
        return replace(said, standing=Standing.NOT_UNDERSTOOD, problem=problem)
    if stamped is None:
        problem = "what it is about cannot be put together here"
        return replace(said, standing=Standing.NOT_UNDERSTOOD, problem=problem)
    digest = hashlib.new(name)
    for piece in stamped:
        digest.update(piece)
    if digest.digest() != value:
        problem = "it was made for something else"
        return replace(said, standing=Standing.BROKEN, fits=False, problem=problem)
    return replace(said, fits=True)


def _with_signature(
    said: TimeStamp, signed: cms.SignedData, content: bytes, at_hand: tuple[bytes, ...]
) -> TimeStamp:
    try:
        infos = signed["signer_infos"]
        if len(infos) != 1:  # RFC 3161 section 2.4.2: exactly one signature, that of the authority
            raise _BrokenError("it does not have exactly one signature")
        attributes = _attributes(infos[0])
        signer = _signer(signed, infos[0], attributes, at_hand)
        said = replace(said, authority=_name(signer.facts))
        _refuse_unfit(signer, said.time)
        _verify(infos[0], attributes, signer, content)
    except _NotUnderstoodError as error:
        return _worse(said, Standing.NOT_UNDERSTOOD, str(error), is_signed=None)
    except _BrokenError as error:
        return _worse(said, Standing.BROKEN, str(error), is_signed=False)
    except _UNREADABLE:
        return _worse(said, Standing.BROKEN, "its signature cannot be read", is_signed=False)
    return replace(said, is_signed=True)


def _worse(said: TimeStamp, standing: Standing, problem: str, *, is_signed: bool | None) -> TimeStamp:
    """Broken stays broken; the first thing that was found is the one that is told."""
    worst = Standing.BROKEN if Standing.BROKEN in (said.standing, standing) else standing
    return replace(said, standing=worst, is_signed=is_signed, problem=said.problem or problem)


def _signer(
    signed: cms.SignedData, info: cms.SignerInfo, attributes: _Attributes, at_hand: tuple[bytes, ...]
) -> _Signer:
    """The certificate that the signature names: by issuer and number, which two may share, and by digest."""
    inside = [choice.chosen for choice in signed["certificates"] if choice.name == "certificate"]
    candidates = [*inside[:MAX_TOKEN_CERTIFICATES], *_parsed(at_hand)]
    named = [candidate for candidate in candidates if _is_named(candidate, info["sid"])]
    by_digest = [candidate for candidate in named if _names_certificate(attributes, candidate.dump())]
    if not named:
        raise _NotUnderstoodError("the certificate of its authority is not in the file")
    (certificate, *_) = by_digest or named
    der = certificate.dump()
    try:
        return _Signer(certificate, der, certificates.facts(der))
    except CertificateUnreadableError as error:
        raise _NotUnderstoodError("the certificate of its authority cannot be read") from error


def _parsed(at_hand: tuple[bytes, ...]) -> Iterator[x509.Certificate]:
    for der in at_hand:
        try:
            yield x509.Certificate.load(der, strict=True)
        except _UNREADABLE:
            continue


def _is_named(certificate: x509.Certificate, identifier: cms.SignerIdentifier) -> bool:
    try:
        if identifier.name == "issuer_and_serial_number":
            serial = identifier.chosen["serial_number"].native
            return bool(
                certificate.serial_number == serial and certificate.issuer == identifier.chosen["issuer"]
            )
        return bool(certificate.key_identifier == identifier.chosen.native)
    except _UNREADABLE:
        return False


def _refuse_unfit(signer: _Signer, time: datetime | None) -> None:
    """RFC 3161 section 2.3: a certificate for time stamps and nothing else; valid when it stamped."""
    usage = signer.certificate.extended_key_usage_value
    if usage is None or "time_stamping" not in usage.native:
        raise _BrokenError("its certificate is not one for time stamps")
    if time is None or not signer.facts.not_before <= time <= signer.facts.not_after:
        raise _BrokenError("its certificate was not valid at that time")


def _attributes(info: cms.SignerInfo) -> _Attributes:
    """What the authority signed, by name; RFC 5652 section 11 wants each of it once."""
    attributes = {str(item["type"].native): item["values"] for item in info["signed_attrs"]}
    if len(attributes) != len(info["signed_attrs"]):
        raise _BrokenError("its signed part says something twice")
    return attributes


def _verify(info: cms.SignerInfo, attributes: _Attributes, signer: _Signer, content: bytes) -> None:
    """RFC 5652 section 5.4: the signature is over the signed attributes, one of which is the digest."""
    digest_name = str(info["digest_algorithm"]["algorithm"].native)
    if digest_name not in _HASHES:
        raise _NotUnderstoodError(f"its digest {digest_name[:_SHOWN_CHARACTERS]} is not one that counts")
    if "content_type" not in attributes or attributes["content_type"][0].native != "tst_info":
        raise _BrokenError("its signature is for something else")
    if (
        "message_digest" not in attributes
        or bytes(attributes["message_digest"][0]) != hashlib.new(digest_name, content).digest()
    ):
        raise _BrokenError("it was changed after it was signed")
    if not _names_certificate(attributes, signer.der):
        raise _BrokenError("its signature names another certificate")
    # The attributes stand in the token with the tag [0]; what is signed has that of a SET.
    _verify_value(info, signer, b"\x31" + info["signed_attrs"].dump()[1:], digest_name)


def _names_certificate(attributes: _Attributes, der: bytes) -> bool:
    """RFC 3161 section 2.4.2 and RFC 5816: the digest of the authority's certificate is signed as well."""
    if "signing_certificate_v2" in attributes:
        named = attributes["signing_certificate_v2"][0]["certs"][0]
        algorithm = str(named["hash_algorithm"]["algorithm"].native)
        if algorithm not in _HASHES:
            raise _NotUnderstoodError("the digest of its certificate is not one that counts")
        return bool(bytes(named["cert_hash"]) == hashlib.new(algorithm, der).digest())
    if "signing_certificate" in attributes:  # RFC 2634 knows SHA-1 only; the key verifies besides
        named = attributes["signing_certificate"][0]["certs"][0]
        return bool(bytes(named["cert_hash"]) == hashlib.sha1(der, usedforsecurity=False).digest())
    return False


def _verify_value(info: cms.SignerInfo, signer: _Signer, data: bytes, digest_name: str) -> None:
    algorithm = info["signature_algorithm"]
    kind = str(algorithm.signature_algo)
    if str(algorithm["algorithm"].native) not in {"rsassa_pkcs1v15", "ed25519"}:
        digest_name = str(algorithm.hash_algo)  # else the digest is told beside it
    digest = _HASHES.get(digest_name)
    if digest is None:
        raise _NotUnderstoodError(f"its digest {digest_name[:_SHOWN_CHARACTERS]} is not one that counts")
    try:
        key = certificates.public_key(signer.der)
        _verify_with(key, kind, bytes(info["signature"]), data, digest)
    except CertificateUnreadableError as error:
        raise _NotUnderstoodError("the certificate of its authority cannot be read") from error
    except UnsupportedAlgorithm as error:
        raise _NotUnderstoodError("it is signed in a way that is not known here") from error
    except InvalidSignature as error:
        raise _BrokenError("its signature is wrong") from error


def _verify_with(
    key: PublicKeyTypes, kind: str, signature: bytes, data: bytes, digest: hashes.HashAlgorithm
) -> None:
    match key, kind:
        case rsa.RSAPublicKey(), "rsassa_pkcs1v15":
            key.verify(signature, data, padding.PKCS1v15(), digest)
        case rsa.RSAPublicKey(), "rsassa_pss":
            key.verify(signature, data, padding.PSS(padding.MGF1(digest), padding.PSS.AUTO), digest)
        case ec.EllipticCurvePublicKey(), "ecdsa":
            key.verify(signature, data, ec.ECDSA(digest))
        case ed25519.Ed25519PublicKey(), "ed25519":
            key.verify(signature, data)
        case _:
            raise _NotUnderstoodError("it is signed in a way that is not known here")


def _name(facts: CertificateFacts) -> str:
    names = (facts.subject_name, facts.subject_organisation or "")
    return ", ".join(dict.fromkeys(name for name in names if name))[:_SHOWN_CHARACTERS]
