"""did:key identifiers for Ed25519, P-256 and P-384.

Source: The did:key Method (W3C CCG), and the multicodec table of Controlled Identifiers 1.0,
section 2.2.2 "Multikey". The identifier is the key: it says nothing about whose it is.
"""

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from wallet.keys import multibase
from wallet.model.errors import MalformedInputError

PREFIX = "did:key:"

PublicKey = Ed25519PublicKey | ec.EllipticCurvePublicKey

# Multicodec code as an unsigned varint, and the exact length of the key that follows.
_ED25519, _ED25519_BYTES = b"\xed\x01", 32
_P256, _P256_BYTES = b"\x80\x24", 33
_P384, _P384_BYTES = b"\x81\x24", 49


def encode(public_key: PublicKey) -> str:
    """The did:key of a public key. Raises MalformedInputError for a curve other than P-256 or P-384."""
    return PREFIX + encode_multikey(public_key)


def decode(did: str) -> PublicKey:
    """The public key that a did:key (without fragment) is.

    Raises MalformedInputError for another method, an unknown key type, a wrong length, a text
    that is not the canonical one, or a point that is not on its curve.
    """
    if not did.startswith(PREFIX):
        raise MalformedInputError(rule="A did:key identifier must begin with did:key:", place="identifier")
    return decode_multikey(did.removeprefix(PREFIX))


def encode_multikey(public_key: PublicKey) -> str:
    """The key as a Multikey text: codec and compressed key in base58btc."""
    if isinstance(public_key, Ed25519PublicKey):
        return multibase.encode_base58btc(_ED25519 + public_key.public_bytes(Encoding.Raw, PublicFormat.Raw))
    point = public_key.public_bytes(Encoding.X962, PublicFormat.CompressedPoint)
    if isinstance(public_key.curve, ec.SECP256R1):
        return multibase.encode_base58btc(_P256 + point)
    if isinstance(public_key.curve, ec.SECP384R1):
        return multibase.encode_base58btc(_P384 + point)
    raise MalformedInputError(rule="Only the curves P-256 and P-384 have a did:key here", place="key")


def decode_multikey(text: str) -> PublicKey:
    """The public key of a Multikey text (base58btc only). Errors as for ``decode``."""
    if not text.startswith("z"):
        raise MalformedInputError(rule="A Multikey must be written in base58btc", place="key")
    data = multibase.decode(text)
    codec, key = data[:2], data[2:]
    if codec == _ED25519 and len(key) == _ED25519_BYTES:
        return Ed25519PublicKey.from_public_bytes(key)
    if codec == _P256 and len(key) == _P256_BYTES:
        return _point(ec.SECP256R1(), key)
    if codec == _P384 and len(key) == _P384_BYTES:
        return _point(ec.SECP384R1(), key)
    raise MalformedInputError(
        rule="The key is of an unknown type or has the wrong length", place=f"{len(data)} bytes"
    )


def _point(curve: ec.EllipticCurve, compressed: bytes) -> ec.EllipticCurvePublicKey:
    try:
        return ec.EllipticCurvePublicKey.from_encoded_point(curve, compressed)
    except (ValueError, UnsupportedAlgorithm) as error:
        raise MalformedInputError(rule=f"The key is not a point of {curve.name}", place="key") from error
