"""The protected header of a JAdES signature: what is understood, whose key, and when.

Nothing of this is believed before the signature over the header itself has been verified.
"""

import base64
import binascii
import hashlib
from collections.abc import Iterable
from datetime import UTC, datetime

from wallet.model.errors import KnownError, MalformedInputError
from wallet.model.findings import Evidence
from wallet.model.json_value import JsonObject, JsonValue, as_list, as_object, as_text
from wallet.model.words import QT_TRANSLATE_NOOP
from wallet.proofs import base64url
from wallet.proofs.jose import (
    BROKEN_CRIT,
    WRONG_TYPE_OF_HEADER,
    SignatureInvalidError,
    UnsafeHeaderError,
    critical_headers,
)

# What the signer says about the signing, and nothing that would change what was signed or by whom
# (TS 119 182-1, clauses 5.2.3, 5.2.4, 5.2.5 and 5.2.7): commitments, place, attributes, policy.
_STATEMENTS: dict[str, type] = {"srCms": list, "sigPl": dict, "srAts": list, "sigPId": dict}

# Critical headers whose meaning is carried out here: b64 in what is signed; sigT and iat as the
# claimed time; x5t#o and sigX5ts as digests of the certificate; sigD says that the content is elsewhere;
# adoTst adds a time stamp and changes nothing about what is signed; statements are passed on as such.
UNDERSTOOD_CRITICAL = frozenset({"b64", "sigT", "iat", "adoTst", "x5t#o", "sigX5ts", "sigD", *_STATEMENTS})

MISPLACED_HEADER = QT_TRANSLATE_NOOP("error", "A header that has to be signed stands in the unsigned part")
NOT_A_CERTIFICATE_LIST = QT_TRANSLATE_NOOP("error", "The list of certificates in the header is malformed")
UNREADABLE_TIME = QT_TRANSLATE_NOOP("error", "A critical header holds a time that cannot be read")

# crit by RFC 7515 section 4.1.11, b64 by RFC 7797 section 3; the others because an unsigned
# word may never decide what was signed or how.
_ONLY_PROTECTED = frozenset({"alg", "b64", "crit", "sigD"})
# Clause 5.3.1: the one header of JAdES that is never signed. All of its entries are looked at, none decides.
_ONLY_UNPROTECTED = "etsiU"
_BY_DIGEST = "http://uri.etsi.org/19182/ObjectIdByURIHash"
_SHOWN_CHARACTERS = 120
_SHOWN_VALUES = 10
_NAMES_OF_DIGESTS = frozenset({"x5t#S256", "x5t#o", "sigX5ts"})
_DIGESTS = {"S256": hashlib.sha256, "S384": hashlib.sha384, "S512": hashlib.sha512}


class CertificateMissingError(KnownError):
    """The protected header carries no certificate, so that the signing key is not at hand."""

    title = QT_TRANSLATE_NOOP("error", "The certificate is missing")
    happened = QT_TRANSLATE_NOOP("error", "The signature does not carry the certificate of its key.")
    remedy = QT_TRANSLATE_NOOP("error", "Ask the sender for a file that includes the certificate.")


class ContentElsewhereError(KnownError):
    """What was signed is not in the file (``sigD``, or no payload at all)."""

    title = QT_TRANSLATE_NOOP("error", "The signed content is somewhere else")
    happened = QT_TRANSLATE_NOOP("error", "The file holds a signature for content that is kept elsewhere.")
    remedy = QT_TRANSLATE_NOOP("error", "Ask the sender for a file that holds the content as well.")


def refuse_unsafe(header: JsonObject, unprotected: JsonObject) -> None:
    """Raise UnsafeHeaderError for a critical header that is not understood.

    MalformedInputError where a name stands in both headers (RFC 7515 section 7.2.1), where what
    has to be signed is not, or where ``crit`` lists what is not there.
    """
    misplaced = sorted((header.keys() & unprotected.keys()) | (unprotected.keys() & _ONLY_PROTECTED))
    if misplaced:
        raise MalformedInputError(rule=MISPLACED_HEADER, place=misplaced[0])
    for name in critical_headers(header):
        if name == _ONLY_UNPROTECTED and isinstance(unprotected.get(name), list):
            continue
        stands_somewhere = name in header or name in unprotected
        if stands_somewhere and name not in UNDERSTOOD_CRITICAL:
            raise UnsafeHeaderError(header=name)
        if name not in header:  # what is understood is read from the signed header only
            raise MalformedInputError(rule=BROKEN_CRIT, place=name)
    for name, kind in _STATEMENTS.items():
        if name in header and not isinstance(header[name], kind):
            raise MalformedInputError(rule=WRONG_TYPE_OF_HEADER, place=name)


def elsewhere_by_digest(header: JsonObject) -> bool:
    """Whether ``sigD`` names content by digests, so that an empty payload was signed (clause 5.2.8.3.3).

    False where there is no ``sigD``, or one that takes the content itself into what is signed.
    """
    return as_object(header.get("sigD")).get("mId") == _BY_DIGEST


def statements(header: JsonObject) -> Evidence:
    """What the signer states besides: a policy, commitments, a place. Passed on, never judged."""
    policy = as_object(as_object(header.get("sigPId")).get("id")).get("id")
    commitments = [as_object(item).get("commId") for item in as_list(header.get("srCms"))]
    stated = {
        "signature_policy": [policy],
        "commitments": [as_object(commitment).get("id") for commitment in commitments],
        "signature_place": [*as_object(header.get("sigPl")).values()],
    }
    texts = {name: [text for value in values if (text := as_text(value))] for name, values in stated.items()}
    return tuple(
        (name, ", ".join(found[:_SHOWN_VALUES])[:_SHOWN_CHARACTERS]) for name, found in texts.items() if found
    )


def signer_certificate(header: JsonObject, others: Iterable[bytes] = ()) -> bytes:
    """The signer's certificate (DER): the first of ``x5c``, matching every digest in the header.

    Without ``x5c`` it is the one of ``others`` that the digest in the header names; where it came
    from makes no difference then. Not yet parsed. Raises CertificateMissingError or UnsafeHeaderError
    where it is not here (``x5u`` and ``jku`` are never followed), MalformedInputError, and
    SignatureInvalidError where a digest names another certificate.
    """
    if "x5c" not in header:
        return _certificate_by_digest(header, others)
    chain = header["x5c"]
    if not isinstance(chain, list) or not chain or not isinstance(chain[0], str):
        raise MalformedInputError(rule=NOT_A_CERTIFICATE_LIST, place="x5c")
    try:
        certificate = base64.b64decode(chain[0], validate=True)  # RFC 7515 section 4.1.6: not base64url
    except (binascii.Error, ValueError) as error:
        raise MalformedInputError(rule=NOT_A_CERTIFICATE_LIST, place="x5c") from error
    _compare_digests(header, certificate)
    return certificate


def _certificate_by_digest(header: JsonObject, others: Iterable[bytes]) -> bytes:
    if not _NAMES_OF_DIGESTS.isdisjoint(header):
        for certificate in others:
            try:
                _compare_digests(header, certificate)
            except SignatureInvalidError:
                continue
            return certificate
    for elsewhere in ("x5u", "jku"):
        if elsewhere in header:
            raise UnsafeHeaderError(header=elsewhere)
    raise CertificateMissingError


def _compare_digests(header: JsonObject, certificate: bytes) -> None:
    """Every digest of the signer's certificate in the header has to be that of this certificate."""
    named: list[tuple[str, JsonValue, JsonValue]] = []
    if "x5t#S256" in header:
        named.append(("x5t#S256", "S256", header["x5t#S256"]))
    if "x5t#o" in header:
        named.append(("x5t#o", *_digest_object(header["x5t#o"], "x5t#o")))
    if "sigX5ts" in header:  # its first entry is the signer's certificate, the others its chain
        first = next(iter(as_list(header["sigX5ts"])), None)
        named.append(("sigX5ts", *_digest_object(first, "sigX5ts")))
    for name, algorithm, value in named:
        digest = _DIGESTS.get(algorithm) if isinstance(algorithm, str) else None
        if digest is None:
            raise UnsafeHeaderError(header=name)
        if not isinstance(value, str):
            raise MalformedInputError(rule=WRONG_TYPE_OF_HEADER, place=name)
        if base64url.decode(value, place=name) != digest(certificate).digest():
            raise SignatureInvalidError(problem=f"the certificate is not the one that {name} names")


def _digest_object(value: JsonValue, name: str) -> tuple[JsonValue, JsonValue]:
    if not isinstance(value, dict):
        raise MalformedInputError(rule=WRONG_TYPE_OF_HEADER, place=name)
    return value.get("digAlg"), value.get("digVal")


def claimed_time(header: JsonObject) -> tuple[datetime | None, str | None]:
    """The claimed time (UTC) and None, or None and what is doubtful about it.

    Older signatures state ``sigT`` (ISO 8601 text), newer ones ``iat`` (seconds since 1970);
    a header with two different times claims none. Raises MalformedInputError where an
    unreadable time is listed as critical, for then it must not be passed over.
    """
    times: set[datetime] = set()
    doubts: list[str] = []
    for name, read in (("sigT", _from_text), ("iat", _from_seconds)):
        time = read(header[name]) if name in header else None
        if time is not None:
            times.add(time)
        elif name in header and name in critical_headers(header):
            raise MalformedInputError(rule=UNREADABLE_TIME, place=name)
        elif name in header:
            doubts.append(f"{name} cannot be read")
    if len(times) > 1:
        doubts.append("sigT and iat differ")
    if doubts:
        return None, doubts[0]
    return next(iter(times), None), None


def _from_text(value: JsonValue) -> datetime | None:
    if not isinstance(value, str):
        return None
    try:
        time = datetime.fromisoformat(value)
        return time.astimezone(UTC) if time.tzinfo else None
    except (ValueError, OverflowError):
        return None


def _from_seconds(value: JsonValue) -> datetime | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        return datetime.fromtimestamp(value, UTC)
    except (ValueError, OverflowError, OSError):
        return None
