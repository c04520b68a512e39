"""One name for a public key, whatever it came in: how pins and evidence name it."""

import hashlib

from cryptography.hazmat.primitives.asymmetric.types import PublicKeyTypes
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat


def fingerprint(key: PublicKeyTypes) -> str:
    """Lower-case hexadecimal SHA-256 of the key as DER SubjectPublicKeyInfo."""
    return hashlib.sha256(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)).hexdigest()
