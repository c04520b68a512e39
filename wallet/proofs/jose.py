"""JSON Web Signatures (RFC 7515), as strictly as a verifier may read them.

The key decides which algorithms can have made a signature; what the header says is
only compared with that. ``none``, shared-secret algorithms and every header that
would fetch a key from somewhere are refused, so is any critical header that the
caller does not process.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from cryptography.hazmat.primitives.asymmetric.types import PublicKeyTypes
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

from wallet.keys.resolve import resolve
from wallet.keys.signer import Signer
from wallet.model.errors import BugError, KnownError, MalformedInputError
from wallet.model.findings import KeySource, SigningKey
from wallet.model.json_value import JsonObject, JsonValue
from wallet.model.words import QT_TRANSLATE_NOOP
from wallet.proofs import base64url

NOT_THREE_PARTS = QT_TRANSLATE_NOOP(
    "error", "A compact signature has to have three parts joined by full stops"
)
WRONG_TYPE_OF_HEADER = QT_TRANSLATE_NOOP("error", "A header parameter has a value of the wrong type")
BROKEN_CRIT = QT_TRANSLATE_NOOP("error", "The list of critical headers (crit) breaks its own rules")
B64_NOT_CRITICAL = QT_TRANSLATE_NOOP("error", "The header b64 has to be listed as critical")

COMPACT_HEADERS = frozenset({"alg", "kid", "typ", "cty"})
"""All that a compact signature between wallets may say in its header."""

_SHOWN_CHARACTERS = 60
_REMEMBERED_HEADERS = 8
_REMEMBERED_CHARACTERS = 32 * 1024
MIN_RSA_BITS = 2048  # RFC 7518 sections 3.3 and 3.5

_HASHES: dict[str, hashes.HashAlgorithm] = {
    "256": hashes.SHA256(),
    "384": hashes.SHA384(),
    "512": hashes.SHA512(),
}
_CURVES: dict[str, str] = {"secp256r1": "ES256", "secp384r1": "ES384", "secp521r1": "ES512"}
_RSA = frozenset({"RS256", "RS384", "RS512", "PS256", "PS384", "PS512"})
# The last four are known and fit no key of a signer: no signature at all, and shared secrets.
_KNOWN = _RSA | {*_CURVES.values(), "EdDSA"} | {"none", "HS256", "HS384", "HS512"}

# RFC 7515 and RFC 7518: names that may not stand in "crit", because every reader must know them.
_NEVER_CRITICAL = frozenset(
    {"alg", "jku", "jwk", "kid", "x5u", "x5c", "x5t", "x5t#S256", "typ", "cty", "crit"}
    | {"enc", "zip", "epk", "apu", "apv", "iv", "tag", "p2s", "p2c"}
)


class SignatureInvalidError(KnownError):
    """The signature was not made by this key over this text; ``problem`` says how that shows."""

    title = QT_TRANSLATE_NOOP("error", "The signature does not match")
    happened = QT_TRANSLATE_NOOP("error", "The signature does not fit what was signed: {problem}.")
    remedy = QT_TRANSLATE_NOOP("error", "Do not rely on this file. Ask its sender for the original.")


class UnsupportedAlgorithmError(KnownError):
    """Tallystick cannot check signatures of this kind, so it knows nothing about this one."""

    title = QT_TRANSLATE_NOOP("error", "This kind of signature cannot be checked")
    happened = QT_TRANSLATE_NOOP("error", "The signature uses {algorithm} with a key of the kind {key}.")
    remedy = QT_TRANSLATE_NOOP(
        "error", "Nothing was found wrong. Check the file with another program as well."
    )


class UnsafeHeaderError(KnownError):
    """A header parameter changes what the signature means in a way that is not processed here."""

    title = QT_TRANSLATE_NOOP("error", "The signature says something that Tallystick does not understand")
    happened = QT_TRANSLATE_NOOP("error", "The header “{header}” is not one that Tallystick processes.")
    remedy = QT_TRANSLATE_NOOP(
        "error", "Nothing was found wrong. Check the file with another program as well."
    )


@dataclass(frozen=True, repr=False)
class CompactJws:
    """A compact JWS taken apart; nothing about it has been checked yet."""

    header: JsonObject
    payload: bytes
    signing_input: bytes
    signature: bytes

    @cached_property
    def stated(self) -> JsonObject:
        """The payload, strictly read as one JSON object, shared: callers must not change it.

        Raises MalformedInputError or LimitExceededError.
        """
        from wallet.formats.strict_json import parse_object_again

        return parse_object_again(self.payload)


def parse_header(protected: str) -> JsonObject:
    """The protected header, strictly read; raises MalformedInputError or LimitExceededError."""
    return dict(_remembered(protected) if len(protected) <= _REMEMBERED_CHARACTERS else _parsed(protected))


def _parsed(protected: str) -> JsonObject:
    # Imported here, because the formats open their envelopes with this module.
    from wallet.formats.strict_json import parse_object

    return parse_object(base64url.decode(protected, place="protected header"))


# Every header is read twice, when its envelope is opened and when it is checked. Nobody changes one.
_remembered = lru_cache(maxsize=_REMEMBERED_HEADERS)(_parsed)


def unencoded_payload(protected: str) -> bool:
    """Whether the payload is signed as it stands (``b64`` false, RFC 7797), not as base64url.

    ``protected`` is the base64url text of the protected header. Raises a KnownError where
    it cannot be read, where ``b64`` is no truth value, or where it is not listed as critical,
    as RFC 7797 section 6 demands.
    """
    return unencoded_by(parse_header(protected))


def unencoded_by(header: JsonObject) -> bool:
    """As ``unencoded_payload``, for a header that is already parsed."""
    b64 = header.get("b64", True)
    if not isinstance(b64, bool):
        raise MalformedInputError(rule=WRONG_TYPE_OF_HEADER, place="b64")
    if not b64 and "b64" not in critical_headers(header):
        raise MalformedInputError(rule=B64_NOT_CRITICAL, place="b64")
    return not b64


def critical_headers(header: JsonObject) -> tuple[str, ...]:
    """The names in ``crit``; none where it is absent.

    RFC 7515 section 4.1.11: a list of at least one name, each once, each an extension
    and each present in the header. Raises MalformedInputError otherwise.
    """
    if "crit" not in header:
        return ()
    crit = header["crit"]
    names = tuple(name for name in crit if isinstance(name, str)) if isinstance(crit, list) else ()
    well_formed = isinstance(crit, list) and names and len(names) == len(crit) == len(set(names))
    if not well_formed or not _NEVER_CRITICAL.isdisjoint(names):
        raise MalformedInputError(rule=BROKEN_CRIT, place="crit")
    return names


def text_of(header: JsonObject, name: str) -> str | None:
    """A header parameter that has to be text where it is present."""
    value = header.get(name)
    if name in header and not isinstance(value, str):
        raise MalformedInputError(rule=WRONG_TYPE_OF_HEADER, place=name)
    return value if isinstance(value, str) else None


def parse_compact(text: str) -> CompactJws:
    """Take a compact JWS apart.

    Raises MalformedInputError where it is not exactly three canonical base64url parts with a
    strict JSON header, UnsafeHeaderError for a header outside COMPACT_HEADERS. Checks no signature.
    """
    jws = take_apart(text)
    for name in jws.header:
        if name not in COMPACT_HEADERS:
            raise UnsafeHeaderError(header=name[:_SHOWN_CHARACTERS])
        text_of(jws.header, name)
    return jws


def take_apart(text: str) -> CompactJws:
    """As ``parse_compact``, for whoever judges the header by rules of their own."""
    parts = text.split(".", 3)
    if len(parts) != 3:
        raise MalformedInputError(rule=NOT_THREE_PARTS, place="compact signature")
    protected, payload, signature = parts
    header = parse_header(protected)
    return CompactJws(
        header,
        base64url.decode(payload, place="payload"),
        f"{protected}.{payload}".encode("ascii"),
        base64url.decode(signature, place="signature"),
    )


def sign_compact(payload: bytes, header: Mapping[str, JsonValue], signer: Signer) -> str:
    """A compact JWS over ``payload``; ``alg`` and ``kid`` come from the signer, not from ``header``."""
    if not {"alg", "kid"}.isdisjoint(header) or not COMPACT_HEADERS.issuperset(header):
        raise BugError(what="header of a compact signature")
    full = {"alg": signer.algorithm, "kid": signer.verification_method, **header}
    text = json.dumps(full, ensure_ascii=False, separators=(",", ":"))
    signing_input = f"{base64url.encode(text.encode())}.{base64url.encode(payload)}"
    return f"{signing_input}.{base64url.encode(signer.sign(signing_input.encode('ascii')))}"


def check_compact(jws: CompactJws, *, typ: str) -> SigningKey:
    """The key that made this signature, which the header has to name as a did:key.

    ``typ`` is the type that the header must state, so that a signature made for one thing
    cannot be used for another. Raises SignatureInvalidError, UnsupportedAlgorithmError or
    the error of key resolution.
    """
    algorithm, kid = text_of(jws.header, "alg"), text_of(jws.header, "kid")
    if algorithm is None or kid is None:
        raise SignatureInvalidError(problem="the header names no algorithm or no key")
    if text_of(jws.header, "typ") != typ:
        raise SignatureInvalidError(problem="it was made for another kind of document")
    public_key, key = resolve(kid)
    if key.source is not KeySource.DID_KEY:
        raise UnsafeHeaderError(header="kid")
    verify(algorithm, public_key, jws.signing_input, jws.signature)
    return key


def algorithms_for(public_key: PublicKeyTypes) -> frozenset[str]:
    """The JWS algorithms that this key can have signed with; empty for a key of another kind.

    RSA keys of fewer than MIN_RSA_BITS bits have none: RFC 7518 forbids them.
    """
    match public_key:
        case rsa.RSAPublicKey():
            return _RSA if public_key.key_size >= MIN_RSA_BITS else frozenset()
        case ec.EllipticCurvePublicKey():
            name = _CURVES.get(public_key.curve.name)
            return frozenset({name}) if name else frozenset()
        case ed25519.Ed25519PublicKey():
            return frozenset({"EdDSA"})
        case _:
            return frozenset()


# The eight points of low order on Curve25519 in every spelling, without the bit for the sign.
_PRIME_25519 = 2**255 - 19
_OF_ORDER_8 = (
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
)
_LOW_ORDER = frozenset(map(bytes.fromhex, _OF_ORDER_8)) | {
    number.to_bytes(32, "little") for number in (0, 1, _PRIME_25519 - 1, _PRIME_25519, _PRIME_25519 + 1)
}


def verify(algorithm: str, public_key: PublicKeyTypes, signing_input: bytes, signature: bytes) -> None:
    """Return only if ``public_key`` made ``signature`` over ``signing_input``.

    ``algorithm`` is what the header says. Raises SignatureInvalidError where it is not an
    algorithm of this key or the signature does not match, UnsupportedAlgorithmError for an
    algorithm, or a kind or size of key, that Tallystick does not know.
    """
    possible = algorithms_for(public_key)
    if not possible or algorithm not in _KNOWN:
        raise UnsupportedAlgorithmError(algorithm=algorithm[:_SHOWN_CHARACTERS], key=_kind(public_key))
    if algorithm not in possible:
        raise SignatureInvalidError(problem="the algorithm in the header is not one of this key")
    try:
        _verify_with(public_key, algorithm, signing_input, signature)
    except InvalidSignature as error:
        raise SignatureInvalidError(problem="the signature value is wrong") from error


def _verify_with(key: PublicKeyTypes, algorithm: str, signing_input: bytes, signature: bytes) -> None:
    match key:
        case rsa.RSAPublicKey():
            algorithm_hash = _HASHES[algorithm[2:]]
            key.verify(signature, signing_input, _rsa_padding(algorithm, algorithm_hash), algorithm_hash)
        case ec.EllipticCurvePublicKey():
            key.verify(_der_signature(key, signature), signing_input, ec.ECDSA(_HASHES[algorithm[2:]]))
        case ed25519.Ed25519PublicKey():
            _refuse_low_order(key)
            key.verify(signature, signing_input)
        case _:
            raise BugError(what="a key without algorithms reached verification")


def _refuse_low_order(key: ed25519.Ed25519PublicKey) -> None:
    """With a key of low order one signature fits any content; RFC 8032 leaves open whether to refuse it."""
    raw = key.public_bytes_raw()
    if raw[:-1] + bytes([raw[-1] & 0x7F]) in _LOW_ORDER:
        raise SignatureInvalidError(problem="its key fits signatures over anything")


def _rsa_padding(algorithm: str, algorithm_hash: hashes.HashAlgorithm) -> padding.AsymmetricPadding:
    if algorithm.startswith("RS"):
        return padding.PKCS1v15()
    # RFC 7518 section 3.5: mask and salt by the same hash, the salt exactly as long as it.
    return padding.PSS(padding.MGF1(algorithm_hash), padding.PSS.DIGEST_LENGTH)


def _der_signature(key: ec.EllipticCurvePublicKey, signature: bytes) -> bytes:
    """RFC 7518 section 3.4: r and s side by side, each exactly as long as the curve's order."""
    size = (key.key_size + 7) // 8
    if len(signature) != 2 * size:
        raise SignatureInvalidError(problem="the signature value has the wrong length")
    r, s = (int.from_bytes(half, "big") for half in (signature[:size], signature[size:]))
    return encode_dss_signature(r, s)


def _kind(key: PublicKeyTypes) -> str:
    name = type(key).__name__.removesuffix("PublicKey")
    size = getattr(key, "key_size", None)
    return f"{name} {size}" if isinstance(size, int) else name
