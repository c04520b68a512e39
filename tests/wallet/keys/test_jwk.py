"""Public keys as JWK: one spelling per key, nothing secret, nothing of another kind."""

import base64
import json

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given
from hypothesis import strategies as st

from wallet.keys import jwk
from wallet.keys.jwk import UnsupportedKeyError
from wallet.model.errors import KnownError, LimitExceededError, MalformedInputError


def b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def number(value: int, size: int) -> str:
    return b64(value.to_bytes(size, "big"))


def ec_jwk(key: ec.EllipticCurvePublicKey, name: str) -> dict[str, str]:
    numbers, size = key.public_numbers(), (key.key_size + 7) // 8
    return {"kty": "EC", "crv": name, "x": number(numbers.x, size), "y": number(numbers.y, size)}


P256 = ec.derive_private_key(7, ec.SECP256R1()).public_key()
EC = ec_jwk(P256, "P-256")
# RFC 8037, appendix A.2 and A.3: a public key and its thumbprint.
OKP = {"kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}
OKP_THUMBPRINT = "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"
RSA_KEY = rsa.generate_private_key(65537, 2048).public_key()
RSA = {"kty": "RSA", "n": number(RSA_KEY.public_numbers().n, 256), "e": "AQAB"}


def test_the_published_key_and_thumbprint() -> None:
    found = jwk.read(OKP)
    assert isinstance(found.key, ed25519.Ed25519PublicKey)
    raw = found.key.public_bytes(Encoding.Raw, PublicFormat.Raw)
    assert raw.hex() == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
    assert found.thumbprint == OKP_THUMBPRINT


@pytest.mark.parametrize(
    ("curve", "name"),
    [(ec.SECP256R1(), "P-256"), (ec.SECP384R1(), "P-384"), (ec.SECP521R1(), "P-521")],
)
def test_every_curve_comes_out_as_it_went_in(curve: ec.EllipticCurve, name: str) -> None:
    key = ec.derive_private_key(12345, curve).public_key()
    assert jwk.read(ec_jwk(key, name)).key == key


def test_an_rsa_key_comes_out_as_it_went_in() -> None:
    assert jwk.read(RSA).key == RSA_KEY


def test_what_is_said_about_the_key_is_read_and_the_rest_ignored() -> None:
    said = {"alg": "ES256", "use": "sig", "key_ops": ["verify"], "kid": "a", "unheard-of": [1]}
    found = jwk.read({**EC, **said})
    assert (found.key, found.algorithm) == (P256, "ES256")
    assert found.thumbprint == jwk.read(EC).thumbprint


@pytest.mark.parametrize(
    "change",
    [
        {"x": EC["x"] + "="},
        {"x": EC["x"][:-1]},
        {"x": "AA" + EC["x"]},
        {"x": " " + EC["x"]},
        {"x": 7},
        {"x": None},
        {"y": EC["x"]},
        {"crv": None},
        {"crv": "P-384"},
        {"alg": 1},
        {"use": "enc"},
        {"key_ops": ["sign"]},
        {"key_ops": "verify"},
        {"d": EC["x"]},
        {"k": ""},
    ],
)
def test_refuses_an_ec_key_that_is_not_exactly_one(change: dict[str, object]) -> None:
    with pytest.raises(MalformedInputError):
        jwk.read({**EC, **change})


@pytest.mark.parametrize(
    "key",
    [
        {**RSA, "n": "AA" + RSA["n"]},
        {**RSA, "e": "AAEAAQ"},
        {**RSA, "e": ""},
        {**RSA, "e": "AQ"},
        {**RSA, "n": ""},
        {**RSA, "p": "AQAB"},
        {"kty": "RSA", "n": RSA["n"]},
        {**OKP, "x": OKP["x"][:-2]},
        {**OKP, "x": ""},
        {"kty": "oct", "k": "AAAA"},
        # The point at infinity, and one whose coordinate is the order of the field.
        {**EC, "x": b64(bytes(32)), "y": b64(bytes(32))},
        {**EC, "x": b64(b"\xff" * 32)},
    ],
)
def test_refuses_what_is_no_key(key: dict[str, object]) -> None:
    with pytest.raises(MalformedInputError):
        jwk.read(key)


@pytest.mark.parametrize(
    "key",
    [
        {},
        {"kty": ["EC"]},
        {"kty": "AKP", "pub": ""},
        {**EC, "crv": "secp256k1"},
        {**OKP, "crv": "X25519"},
        {**OKP, "crv": "Ed448"},
    ],
)
def test_another_kind_of_key_is_unsupported_and_not_wrong(key: dict[str, object]) -> None:
    with pytest.raises(UnsupportedKeyError):
        jwk.read(key)


@pytest.mark.parametrize("change", [{"n": b64(b"\xff" * 1025)}, {"e": b64(b"\x01" * 5)}])
def test_an_rsa_key_beyond_the_limit_is_not_computed_with(change: dict[str, str]) -> None:
    with pytest.raises(LimitExceededError):
        jwk.read({**RSA, **change})


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)


@given(
    st.sampled_from([EC, OKP, RSA]),
    st.dictionaries(st.sampled_from([*EC, "n", "e", "d", "alg", "use", "key_ops"]), json_values),
)
def test_any_object_is_a_key_or_is_refused_in_words(key: dict[str, str], change: dict[str, object]) -> None:
    try:
        jwk.read(json.loads(json.dumps({**key, **change})))
    except KnownError:
        return
