"""A hosted key is its owner's where the owner's profile says so as well; else it shows integrity only."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, x25519
from cryptography.hazmat.primitives.asymmetric.types import PublicKeyTypes
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from wallet.keys.documents import DatedDocument, KeyDocuments
from wallet.keys.resolve import KeyUnresolvableError, resolve, resolve_fully
from wallet.model.findings import KeySource

TAKEN = datetime(2026, 11, 13, 9, tzinfo=UTC)
KEY, OWNER = "https://school.example/key.json", "https://school.example/issuer.json"


def pem(public_key: PublicKeyTypes) -> str:
    return public_key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


PEM = pem(ec.derive_private_key(7, ec.SECP256R1()).public_key())
OTHER_PEM = pem(ec.derive_private_key(8, ec.SECP256R1()).public_key())


def key(**changes: Any) -> dict[str, Any]:
    return {"id": KEY, "type": "CryptographicKey", "owner": OWNER, "publicKeyPem": PEM, **changes}


def profile(public_key: Any, **changes: Any) -> dict[str, Any]:
    return {"id": OWNER, "type": "Issuer", "publicKey": public_key, **changes}


def at_hand(**contents: Any) -> KeyDocuments:
    addresses = {"key": KEY, "owner": OWNER}
    return KeyDocuments(DatedDocument(addresses[name], each, TAKEN, name) for name, each in contents.items())


@pytest.mark.parametrize("named", [KEY, [KEY], key(), [OTHER_PEM, {"id": KEY}]], ids=str)
def test_a_key_and_its_owner_that_name_each_other_belong_together(named: Any) -> None:
    _, found = resolve(KEY, at_hand(key=key(), owner=profile(named)))
    assert (found.controller, found.source, found.copied) == (OWNER, KeySource.COPY, TAKEN)


@pytest.mark.parametrize(
    "owner",
    [
        None,
        profile(None),
        profile("https://school.example/key2.json"),
        profile(key(publicKeyPem=OTHER_PEM)),
        profile(KEY, id="https://other.example"),
    ],
    ids=["no-copy", "no-key", "another-key", "another-pem", "another-profile"],
)
def test_an_owner_that_does_not_name_the_key_is_not_its_owner(owner: Any) -> None:
    documents = at_hand(key=key(), owner=owner) if owner else at_hand(key=key())
    _, found = resolve(KEY, documents)
    assert (found.controller, found.source) == (None, KeySource.COPY)


def test_a_key_may_stand_inside_the_profile_of_its_owner() -> None:
    inside = f"{OWNER}#publicKey"
    documents = at_hand(owner=profile(key(id=inside, owner=OWNER)))
    assert resolve(inside, documents)[1].controller == OWNER
    with pytest.raises(KeyUnresolvableError, match="does not contain it"):
        resolve(f"{OWNER}#other", documents)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (key(id="https://school.example/key2.json"), "another key"),
        (key(revoked="2026-01-01"), "revoked"),
        (key(publicKeyPem="-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----"), "damaged"),
        (key(publicKeyPem="-----BEGIN RSA PRIVATE KEY-----"), "not understood"),
        (key(publicKeyPem="-----BEGIN PUBLIC KEY-----" + "A" * 4_000), "not understood"),
        (
            key(publicKeyPem=pem(x25519.X25519PrivateKey.from_private_bytes(bytes(32)).public_key())),
            "not understood",
        ),
        (profile([KEY] * 51), "more than 50"),
        ({"id": KEY, "type": "CryptographicKey"}, "does not contain it"),
    ],
    ids=["other", "revoked", "damaged", "private", "long", "x25519", "many", "empty"],
)
def test_a_copy_that_gives_no_key_says_why(content: dict[str, Any], why: str) -> None:
    with pytest.raises(KeyUnresolvableError, match=why):
        resolve(KEY, at_hand(key=content))


def test_a_hosted_key_does_not_sign_presentations() -> None:
    with pytest.raises(KeyUnresolvableError):
        resolve(KEY, at_hand(key=key(), owner=profile(KEY)), purpose="authentication")


def test_published_keys_belong_to_the_issuers_that_name_them(vectors: Path) -> None:
    folder = vectors / "1edtech-validator/inspector-vc/resources/ob20/assets"
    names = ("key1.json", "organization.json")
    contents = [json.loads((folder / name).read_text(encoding="utf-8")) for name in names]
    documents = KeyDocuments(DatedDocument(each["id"], each, TAKEN, "") for each in contents)
    found = resolve_fully("http://example.org/key1.json", documents)
    assert found.key.controller == "https://example.org/organization.json"
