"""did:jwk: the identifier is exactly one public key, and that key has exactly one name."""

import base64
import json

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from hypothesis import given
from hypothesis import strategies as st

from wallet.keys import did_jwk
from wallet.keys.resolve import KeyUnresolvableError, is_its_own_key, resolve, resolve_fully
from wallet.model.errors import KnownError, MalformedInputError
from wallet.model.findings import KeySource

# did:jwk Method Specification, "Example: P-256" (without its private key).
DID = (
    "did:jwk:eyJjcnYiOiJQLTI1NiIsImt0eSI6IkVDIiwieCI6ImFjYklRaXVNczNpOF91c3pFakoydHBUdFJNNEVVM3l6"
    "OTFQSDZDZEgyVjAiLCJ5IjoiX0tjeUxqOXZXTXB0bm1LdG00NkdxRHo4d2Y3NEk1TEtncmwyR3pIM25TRSJ9"
)
X = "acbIQiuMs3i8_uszEjJ2tpTtRM4EU3yz91PH6CdH2V0"
MEMBERS = {"crv": "P-256", "kty": "EC", "x": X, "y": "_KcyLj9vWMptnmKtm46GqDz8wf74I5LKgrl2GzH3nSE"}


def did_of(jwk: object) -> str:
    text = base64.urlsafe_b64encode(json.dumps(jwk).encode()).rstrip(b"=").decode()
    return did_jwk.PREFIX + text


def test_the_published_identifier() -> None:
    key = did_jwk.decode(DID).key
    assert isinstance(key, ec.EllipticCurvePublicKey)
    assert key.public_numbers().x == int.from_bytes(base64.urlsafe_b64decode(X + "="), "big")


@pytest.mark.parametrize("method", [DID, f"{DID}#0"])
def test_it_resolves_to_itself(method: str) -> None:
    public_key, key = resolve(method)
    assert public_key == did_jwk.decode(DID).key
    assert (key.id, key.controller, key.source) == (method, DID, KeySource.DID_JWK)


def test_the_algorithm_of_the_key_is_kept() -> None:
    assert resolve_fully(did_of({**MEMBERS, "alg": "ES256"})).algorithm == "ES256"
    assert resolve_fully(DID).algorithm is None


def test_only_identifiers_that_are_keys_are_their_own_key() -> None:
    assert is_its_own_key(DID)
    assert is_its_own_key("did:key:z6Mk")
    assert not is_its_own_key("did:web:example.org")


@pytest.mark.parametrize("fragment", ["#key-1", "#", "#1", "#0#0", "#00", "?x=1#0", "/0"])
def test_it_has_no_other_key_than_0(fragment: str) -> None:
    with pytest.raises(KeyUnresolvableError):
        resolve(DID + fragment)


@pytest.mark.parametrize(
    "did",
    [
        "did:key:z6Mk",
        did_jwk.PREFIX,
        DID + "=",
        DID[:-1],
        DID + "A",
        did_of([MEMBERS]),
        did_of({**MEMBERS, "d": X}),
        did_of({**MEMBERS, "iss": "x"}),
        did_of({**MEMBERS, "use": "enc"}),
        did_of({**MEMBERS, "y": X}),
        did_jwk.PREFIX + base64.urlsafe_b64encode(b'{"kty":"EC","kty":"EC"} ').decode().rstrip("="),
    ],
)
def test_refuses_what_is_not_exactly_one_public_key(did: str) -> None:
    with pytest.raises(MalformedInputError):
        did_jwk.decode(did)


def test_an_rsa_key_is_there_for_tokens_only() -> None:
    n = rsa.generate_private_key(65537, 2048).public_key().public_numbers().n
    modulus = base64.urlsafe_b64encode(n.to_bytes(256, "big")).rstrip(b"=").decode()
    did = did_of({"kty": "RSA", "e": "AQAB", "n": modulus})
    assert isinstance(resolve_fully(f"{did}#0").public_key, rsa.RSAPublicKey)
    with pytest.raises(KeyUnresolvableError):
        resolve(f"{did}#0")


def test_a_key_of_another_kind_cannot_be_resolved() -> None:
    with pytest.raises(KeyUnresolvableError):
        resolve(did_of({"kty": "OKP", "crv": "X25519", "x": X}))


@given(st.text(max_size=60) | st.from_regex(r"[A-Za-z0-9_-]{0,200}", fullmatch=True))
def test_any_text_after_the_method_is_a_key_or_is_refused(text: str) -> None:
    try:
        did_jwk.decode(did_jwk.PREFIX + text)
    except KnownError:
        return
