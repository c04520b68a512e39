"""Resolution without a network: two forms carry their key, every other is said to be out of reach."""

import hashlib

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from wallet.keys.resolve import KeyUnresolvableError, resolve
from wallet.model.findings import KeySource

MULTIKEY = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"
DID = f"did:key:{MULTIKEY}"


@pytest.mark.parametrize("method", [DID, f"{DID}#{MULTIKEY}"])
def test_a_did_key_is_its_own_key(method: str) -> None:
    public_key, key = resolve(method)
    assert isinstance(public_key, Ed25519PublicKey)
    assert (key.id, key.controller, key.source) == (method, DID, KeySource.DID_KEY)
    # RFC 8410: the SubjectPublicKeyInfo of Ed25519 is these twelve bytes and the key.
    expected = hashlib.sha256(bytes.fromhex("302a300506032b6570032100") + public_key.public_bytes_raw())
    assert key.fingerprint == expected.hexdigest()


def test_a_key_after_the_hash_sign_belongs_to_the_address_before_it_by_claim_only() -> None:
    _, key = resolve(f"https://example.com/issuers/876543#{MULTIKEY}")
    assert key.controller == "https://example.com/issuers/876543"
    assert key.source is KeySource.FRAGMENT


@pytest.mark.parametrize(
    "method",
    [
        "",
        "did:web:example.org#key-1",
        f"did:web:example.org#{MULTIKEY}",
        "did:jwk:eyJrdHkiOiJPS1AifQ#0",
        f"{DID}#z6LSother",
        f"{DID}#",
        f"{DID}?versionId=1",
        "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ",
        f"http://example.com/issuers/1#{MULTIKEY}",
        "https://example.com/issuers/1#key-1",
        "https://example.com/issuers/1",
        f"https://example.com/issuers/1#u{MULTIKEY}",
        f"https://example.com/issuers/1#{MULTIKEY}#{MULTIKEY}",
        MULTIKEY,
        "https://example.com/#z" + "1" * 5_000,
    ],
)
def test_refuses_every_other_form(method: str) -> None:
    with pytest.raises(KeyUnresolvableError):
        resolve(method)
