"""RFC 7638 thumbprints of keys that are known as did:key identifiers."""

import base64
import hashlib
import json

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from wallet.keys import did_key


def of_did(did: str) -> str:
    """SHA-256 thumbprint (base64url) of the public JWK of a did:key; errors as ``did_key.decode``.

    Members and their order: RFC 7638 §3.2 for EC keys, RFC 8037 §2 for Ed25519.
    """
    key = did_key.decode(did)
    if isinstance(key, Ed25519PublicKey):
        raw = key.public_bytes(Encoding.Raw, PublicFormat.Raw)
        members = {"crv": "Ed25519", "kty": "OKP", "x": _base64url(raw)}
    else:
        size = (key.curve.key_size + 7) // 8
        numbers = key.public_numbers()
        members = {
            "crv": f"P-{key.curve.key_size}",
            "kty": "EC",
            "x": _base64url(numbers.x.to_bytes(size, "big")),
            "y": _base64url(numbers.y.to_bytes(size, "big")),
        }
    canonical = json.dumps(members, separators=(",", ":"), sort_keys=True)
    return _base64url(hashlib.sha256(canonical.encode()).digest())


def _base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")
