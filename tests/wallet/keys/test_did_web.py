"""A key counts where the dated copy of its owner's document lists that very key for that very purpose."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from wallet.keys import did_web, multibase
from wallet.keys.did_web import KeyNotListedError, Purpose
from wallet.keys.documents import DatedDocument, KeyDocuments
from wallet.keys.fingerprints import fingerprint
from wallet.keys.resolve import KeyUnresolvableError, resolve, resolve_fully
from wallet.model.errors import MalformedInputError
from wallet.model.findings import KeySource

DID = "did:web:school.example"
TAKEN = datetime(2026, 11, 13, 9, tzinfo=UTC)
MULTIKEY = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"
OTHER = "z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi"
RAW = multibase.decode(MULTIKEY)[2:]
METHOD = f"{DID}#key-1"


def at_hand(content: Any, url: str = DID, taken: datetime = TAKEN) -> KeyDocuments:
    return KeyDocuments([DatedDocument(url, content, taken, "did.json")])


def method(**changes: Any) -> dict[str, Any]:
    whole = {"id": METHOD, "type": "Multikey", "controller": DID, "publicKeyMultibase": MULTIKEY, **changes}
    return {name: value for name, value in whole.items() if value is not None}


def document(*methods: Any, relation: str = "assertionMethod", **more: Any) -> dict[str, Any]:
    return {"id": DID, relation: list(methods), **more}


@pytest.mark.parametrize(
    ("did", "address"),
    [
        ("did:web:w3c-ccg.github.io", "https://w3c-ccg.github.io/.well-known/did.json"),
        ("did:web:w3c-ccg.github.io:user:alice", "https://w3c-ccg.github.io/user/alice/did.json"),
        ("did:web:example.com%3A3000:user:alice", "https://example.com:3000/user/alice/did.json"),
    ],
)
def test_the_address_of_a_did_web_is_that_of_its_specification(did: str, address: str) -> None:
    assert did_web.address_of(did) == address


@pytest.mark.parametrize("did", ["did:web:", "did:key:z6Mk", "did:web:a::b", "did:web:a/b", "did:web:a#b"])
def test_what_is_no_did_web_has_no_address(did: str) -> None:
    with pytest.raises(MalformedInputError):
        did_web.address_of(did)


BASE58 = multibase.encode_base58btc(RAW).removeprefix("z")
JWK = {"kty": "OKP", "crv": "Ed25519", "x": multibase.encode_base64url(RAW).removeprefix("u")}


@pytest.mark.parametrize(
    "entry",
    [
        method(),
        method(type="Ed25519VerificationKey2020"),
        method(type="Ed25519VerificationKey2018", publicKeyMultibase=None, publicKeyBase58=BASE58),
        method(type="JsonWebKey2020", publicKeyMultibase=None, publicKeyJwk=JWK),
        method(type="JsonWebKey", publicKeyMultibase=None, publicKeyJwk=JWK),
        method(id="#key-1"),
    ],
    ids=["multikey", "2020", "2018", "jwk-2020", "jwk", "relative"],
)
def test_a_listed_key_is_read_in_every_form_that_issuers_write(entry: dict[str, Any]) -> None:
    public_key, key = resolve(METHOD, at_hand(document(entry)))
    assert isinstance(public_key, Ed25519PublicKey)
    assert public_key.public_bytes_raw() == RAW
    assert (key.id, key.controller, key.source, key.copied) == (METHOD, DID, KeySource.COPY, TAKEN)
    assert key.fingerprint == fingerprint(public_key)


def test_a_relation_may_refer_to_a_key_that_stands_among_the_methods() -> None:
    content = document(METHOD, verificationMethod=[method(id=f"{DID}#key-0"), method()])
    assert resolve(METHOD, at_hand(content))[1].controller == DID
    relative = document("#key-1", verificationMethod=[method(id="#key-1")])
    assert resolve(METHOD, at_hand(relative))[1].controller == DID


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (document(), "does not list it"),
        ({"id": DID, "verificationMethod": [method()]}, "does not list it"),
        (document(method(), relation="authentication"), "does not list it"),
        (document(method(id=f"{DID}#key-10")), "does not list it"),
        (document(method(id="key-1")), "does not list it"),
        (document(METHOD), "without containing it"),
        (document(method(controller="did:web:other.example")), "another owner"),
        (document(method(controller=None)), "another owner"),
        (document(method(revoked="2026-01-01T00:00:00Z")), "revoked"),
        (document(method(expires="2099-01-01T00:00:00Z")), "limits the time"),
        (document(method(), verificationMethod=[method(publicKeyMultibase=OTHER)]), "two different keys"),
        (document(method(publicKeyMultibase="zz")), "not understood"),
        (document(method(type="Ed25519VerificationKey2018")), "not understood"),
        (document(method(type="JsonWebKey2020", publicKeyJwk={**JWK, "d": "AA"})), "not understood"),
        (document(method(publicKeyMultibase=None)), "not understood"),
        (document(method(privateKeyMultibase="z3u2")), "not understood"),
        (document(*[method(id=f"{DID}#{number}") for number in range(201)]), "more than 200"),
        ({**document(method()), "id": "did:web:other.example"}, "another document"),
    ],
    ids=lambda value: value.replace(" ", "-") if isinstance(value, str) else None,
)
def test_a_key_that_the_copy_does_not_vouch_for_is_not_found(content: dict[str, Any], why: str) -> None:
    with pytest.raises(KeyUnresolvableError, match=why):
        resolve(METHOD, at_hand(content))


def test_without_a_copy_nothing_is_said_about_it() -> None:
    assert did_web.find(METHOD, KeyDocuments(), "assertionMethod") is None
    with pytest.raises(KeyUnresolvableError, match="asked over the network"):
        resolve(METHOD)


def test_a_key_for_presentations_does_not_sign_credentials_and_the_other_way_round() -> None:
    purposes: tuple[Purpose, Purpose] = ("assertionMethod", "authentication")
    for allowed, other in (purposes, purposes[::-1]):
        documents = at_hand(document(method(), relation=allowed))
        assert resolve(METHOD, documents, purpose=allowed)[1].controller == DID
        with pytest.raises(KeyUnresolvableError):
            resolve(METHOD, documents, purpose=other)


def test_the_newest_copy_counts() -> None:
    old = DatedDocument(DID, document(method()), TAKEN, "old")
    new = DatedDocument(DID, document(), TAKEN.replace(day=14), "new")
    with pytest.raises(KeyUnresolvableError, match="2026-11-14"):
        resolve(METHOD, KeyDocuments([new, old]))


PAGE = "https://school.example/issuers/1"


def page(multikey: str) -> dict[str, Any]:
    name = f"{PAGE}#{MULTIKEY}"
    entry = {"id": name, "type": "Multikey", "controller": PAGE, "publicKeyMultibase": multikey}
    return {"id": PAGE, "assertionMethod": [entry]}


def test_a_copy_confirms_the_key_that_an_address_carries() -> None:
    _, key = resolve(f"{PAGE}#{MULTIKEY}", at_hand(page(MULTIKEY), PAGE))
    assert (key.source, key.controller, key.copied) == (KeySource.COPY, PAGE, TAKEN)


@pytest.mark.parametrize("content", [page(OTHER), {**page(MULTIKEY), "assertionMethod": []}])
def test_a_copy_that_does_not_confirm_it_leaves_it_a_mere_claim(content: dict[str, Any]) -> None:
    _, key = resolve(f"{PAGE}#{MULTIKEY}", at_hand(content, PAGE))
    assert (key.source, key.copied) == (KeySource.FRAGMENT, None)


def test_published_documents_give_their_keys(vectors: Path) -> None:
    for name in ("oidf", "legacy"):
        file = vectors / "dcc-vc-test-fixtures" / "dids" / name / "did.json"
        content = json.loads(file.read_text(encoding="utf-8"))
        documents = at_hand(content, content["id"])
        (listed,) = content["assertionMethod"]
        found = resolve_fully(listed["id"], documents)
        assert found.key.controller == content["id"]
        assert did_web.is_controlled_document(content)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.sampled_from([DID, METHOD, "#key-1", MULTIKEY]),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["id", "controller", "type", "assertionMethod", "verificationMethod", "x"]),
                inner,
            )
        ),
        max_leaves=12,
    )
)
def test_no_document_of_any_shape_gives_a_key_or_anything_but_a_reason(content: Any) -> None:
    whole = {"id": DID, "assertionMethod": content, "verificationMethod": content}
    with pytest.raises(KeyNotListedError):
        did_web.find(METHOD, at_hand(whole), "assertionMethod")
