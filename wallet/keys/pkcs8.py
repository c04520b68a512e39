"""A private key on its way out: PKCS #8, encrypted under a passphrase, in PEM (RFC 5958, RFC 7468 §11).

``cryptography`` writes the same with 2,048 rounds, which is little for a passphrase that a person thinks
of; so the few fields of PBES2 (RFC 8018 §6.2, appendix A.4) are put together here. OpenSSL and
``cryptography`` read it.
"""

import unicodedata
from collections.abc import Callable
from typing import Final

from cryptography.hazmat.primitives import hashes, padding
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

ROUNDS: Final = 600_000
"""Of PBKDF2 with HMAC-SHA-256, as OWASP advises; about a quarter of a second."""

_SALT_BYTES: Final = 16
_BLOCK_BYTES: Final = 16
_KEY_BYTES: Final = 32


def encrypted_pem(private_key_info: bytes, passphrase: str, random_bytes: Callable[[int], bytes]) -> bytes:
    """The DER PrivateKeyInfo under the passphrase (UTF-8, normalisation form C), as PEM."""
    from asn1crypto import algos, keys, pem

    salt, start = random_bytes(_SALT_BYTES), random_bytes(_BLOCK_BYTES)
    secret = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    key = PBKDF2HMAC(hashes.SHA256(), _KEY_BYTES, salt, ROUNDS).derive(secret)
    padder = padding.PKCS7(AES256.block_size).padder()
    padded = padder.update(private_key_info) + padder.finalize()
    cipher = Cipher(AES256(key), CBC(start)).encryptor()
    rounds = {"salt": algos.Pbkdf2Salt("specified", salt), "iteration_count": ROUNDS}
    scheme = {
        "key_derivation_func": {
            "algorithm": "pbkdf2",
            "parameters": {**rounds, "prf": {"algorithm": "sha256"}},
        },
        "encryption_scheme": {"algorithm": "aes256_cbc", "parameters": start},
    }
    info = keys.EncryptedPrivateKeyInfo(
        {
            "encryption_algorithm": {"algorithm": "pbes2", "parameters": scheme},
            "encrypted_data": cipher.update(padded) + cipher.finalize(),
        }
    )
    return bytes(pem.armor("ENCRYPTED PRIVATE KEY", info.dump()))
