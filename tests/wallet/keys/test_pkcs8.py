"""Private keys on their way out: readable by others, and only with the passphrase."""

import os

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from wallet.keys.pkcs8 import ROUNDS, encrypted_pem

PASSPHRASE = "ąžuolas and кон"
KEYS: dict[str, Ed25519PrivateKey | ec.EllipticCurvePrivateKey] = {
    "Ed25519": Ed25519PrivateKey.generate(),
    "P-256": ec.generate_private_key(ec.SECP256R1()),
}


def plain(name: str) -> bytes:
    return KEYS[name].private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())


@pytest.mark.parametrize("name", KEYS)
def test_the_key_comes_back_with_the_passphrase(name: str) -> None:
    pem = encrypted_pem(plain(name), PASSPHRASE, os.urandom)
    assert pem.startswith(b"-----BEGIN ENCRYPTED PRIVATE KEY-----")
    key = load_pem_private_key(pem, PASSPHRASE.encode())
    assert key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()) == plain(name)


def test_another_passphrase_does_not_open_it() -> None:
    pem = encrypted_pem(plain("P-256"), PASSPHRASE, os.urandom)
    with pytest.raises(ValueError, match=r"(?i)password|decrypt"):
        load_pem_private_key(pem, b"another one")


def test_what_it_costs_to_guess_is_written_in_it() -> None:
    from asn1crypto import keys, pem

    _, _, data = pem.unarmor(encrypted_pem(plain("Ed25519"), PASSPHRASE, os.urandom))
    scheme = keys.EncryptedPrivateKeyInfo.load(data)["encryption_algorithm"]
    assert scheme["algorithm"].native == "pbes2"
    assert (scheme.kdf, scheme.kdf_hmac, scheme.kdf_iterations) == ("pbkdf2", "sha256", ROUNDS)
    assert (scheme.encryption_cipher, scheme.key_length) == ("aes", 32)


def test_the_same_key_never_looks_the_same_twice() -> None:
    first, second = (encrypted_pem(plain("Ed25519"), PASSPHRASE, os.urandom) for _ in range(2))
    assert first != second
