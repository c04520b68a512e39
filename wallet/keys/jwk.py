"""Public keys as JSON Web Keys (RFC 7517, RFC 7518 section 6, RFC 8037).

Only public keys of the kinds that sign credentials: P-256, P-384, P-521, Ed25519 and RSA. Every
number has exactly one spelling, so that two different texts are never the same key.
"""

import base64
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from wallet.keys import multibase
from wallet.model.errors import KnownError, LimitExceededError, MalformedInputError
from wallet.model.json_value import JsonObject, JsonValue
from wallet.model.words import QT_TRANSLATE_NOOP

PublicKey = Ed25519PublicKey | ec.EllipticCurvePublicKey | rsa.RSAPublicKey

NOT_A_JWK = QT_TRANSLATE_NOOP("error", "A key is not written as it has to be")
SECRET_INSIDE = QT_TRANSLATE_NOOP("error", "A key that should be public holds its secret part")
NOT_FOR_SIGNING = QT_TRANSLATE_NOOP("error", "A key is not meant for checking signatures")

MEMBERS: Mapping[str, tuple[str, ...]] = {
    "EC": ("crv", "kty", "x", "y"),
    "OKP": ("crv", "kty", "x"),
    "RSA": ("e", "kty", "n"),
}
"""By ``kty`` the members that make up the key, in the order of its thumbprint (RFC 7638, 3.2)."""

MAX_RSA_BITS = 8192  # a longer key only makes checking slow
_MAX_EXPONENT_BYTES = 4
_CURVES: Mapping[str, ec.EllipticCurve] = {
    "P-256": ec.SECP256R1(),
    "P-384": ec.SECP384R1(),
    "P-521": ec.SECP521R1(),
}
_ED25519_BYTES = 32
# RFC 7518, 6.2.2 and 6.3.2, and 6.4.1 for shared secrets.
_SECRETS = frozenset({"d", "p", "q", "dp", "dq", "qi", "oth", "k"})
_SHOWN_CHARACTERS = 60


class UnsupportedKeyError(KnownError):
    """The key is of a kind that Tallystick does not know, so nothing can be checked with it."""

    title = QT_TRANSLATE_NOOP("error", "This kind of key is not known")
    happened = QT_TRANSLATE_NOOP("error", "The signature was made with a key of the kind {kind}.")
    remedy = QT_TRANSLATE_NOOP(
        "error", "Nothing was found wrong. Check the file with another program as well."
    )


@dataclass(frozen=True)
class PublicJwk:
    """A key, the one algorithm it may be used with (None: any that fits it), and its thumbprint.

    ``thumbprint`` is the RFC 7638 SHA-256 thumbprint in base64url.
    """

    key: PublicKey
    algorithm: str | None
    thumbprint: str


def read(jwk: JsonObject) -> PublicJwk:
    """The public key of a JWK. Members that RFC 7517 does not define for it are ignored, as it demands.

    Raises UnsupportedKeyError for another kind of key or curve, and MalformedInputError for a
    secret part, a wrong length, a number with a second spelling, a point beside its curve, or a
    key whose ``use`` or ``key_ops`` exclude checking signatures (RFC 7517, 4.2 and 4.3).
    """
    kind = jwk.get("kty")
    if kind == "oct" or not _SECRETS.isdisjoint(jwk):
        raise MalformedInputError(rule=SECRET_INSIDE, place="JWK")
    if not isinstance(kind, str) or kind not in MEMBERS:
        raise UnsupportedKeyError(kind=_shown(kind))
    _refuse_other_use(jwk)
    members = {name: _text(jwk, name) for name in MEMBERS[kind]}
    algorithm = _text(jwk, "alg") if "alg" in jwk else None
    return PublicJwk(_key(members), algorithm, _thumbprint(members))


def _key(members: Mapping[str, str]) -> PublicKey:
    try:
        match members["kty"]:
            case "EC":
                return _point(members)
            case "OKP":
                return _ed25519(members)
            case _:
                return _rsa(members)
    except (ValueError, UnsupportedAlgorithm) as error:
        raise MalformedInputError(rule=NOT_A_JWK, place=f"JWK {members['kty']}") from error


def _point(members: Mapping[str, str]) -> ec.EllipticCurvePublicKey:
    curve = _CURVES.get(members["crv"])
    if curve is None:
        raise UnsupportedKeyError(kind=_shown(members["crv"]))
    size = (curve.key_size + 7) // 8  # RFC 7518, 6.2.1.2: the full size, leading zeros included
    x, y = (_bytes(members, name, size) for name in ("x", "y"))
    numbers = ec.EllipticCurvePublicNumbers(int.from_bytes(x, "big"), int.from_bytes(y, "big"), curve)
    return numbers.public_key()


def _ed25519(members: Mapping[str, str]) -> Ed25519PublicKey:
    if members["crv"] != "Ed25519":
        raise UnsupportedKeyError(kind=_shown(members["crv"]))
    return Ed25519PublicKey.from_public_bytes(_bytes(members, "x", _ED25519_BYTES))


def _rsa(members: Mapping[str, str]) -> rsa.RSAPublicKey:
    exponent, modulus = (_bytes(members, name) for name in ("e", "n"))
    # RFC 7518, section 2, "Base64urlUInt": as few bytes as can be.
    if not exponent or not modulus or exponent[0] == 0 or modulus[0] == 0:
        raise MalformedInputError(rule=NOT_A_JWK, place="JWK n, e")
    if len(modulus) * 8 > MAX_RSA_BITS or len(exponent) > _MAX_EXPONENT_BYTES:
        raise LimitExceededError(
            what="The length of a key", measured=f"{len(modulus) * 8} bits", limit=f"{MAX_RSA_BITS} bits"
        )
    numbers = rsa.RSAPublicNumbers(int.from_bytes(exponent, "big"), int.from_bytes(modulus, "big"))
    return numbers.public_key()


def _refuse_other_use(jwk: JsonObject) -> None:
    operations = jwk.get("key_ops", ["verify"])
    for_signing = jwk.get("use", "sig") == "sig" and isinstance(operations, list) and "verify" in operations
    if not for_signing:
        raise MalformedInputError(rule=NOT_FOR_SIGNING, place="JWK")


def _text(jwk: JsonObject, name: str) -> str:
    value = jwk.get(name)
    if not isinstance(value, str):
        raise MalformedInputError(rule=NOT_A_JWK, place=f"JWK {name}")
    return value


def _bytes(members: Mapping[str, str], name: str, size: int | None = None) -> bytes:
    try:
        data = multibase.decode("u" + members[name])
    except MalformedInputError as error:
        raise MalformedInputError(rule=NOT_A_JWK, place=f"JWK {name}") from error
    if size is not None and len(data) != size:
        raise MalformedInputError(rule=NOT_A_JWK, place=f"JWK {name}")
    return data


def _thumbprint(members: Mapping[str, str]) -> str:
    canonical = json.dumps(dict(members), separators=(",", ":"), sort_keys=True)
    digest = hashlib.sha256(canonical.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")


def _shown(value: JsonValue) -> str:
    return str(value)[:_SHOWN_CHARACTERS]
