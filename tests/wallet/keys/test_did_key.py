"""did:key: the published keys come out exactly, everything of another type or length is refused."""

import json
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given
from hypothesis import strategies as st

from wallet.keys import did_key, multibase
from wallet.model.errors import KnownError, MalformedInputError

# W3C CCG, did:key method, test vectors: the first of ed25519-x25519.json, and of nist-curves.json
# the first of each curve, with the x coordinate that its document states.
ED25519 = "did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp"
ED25519_HEX = "3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29"
P256 = "did:key:zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv"
P256_X = "igrFmi0whuihKnj9R3Om1SoMph72wUGeFaBbzG2vzns"
P384 = "did:key:z82Lm1MpAkeJcix9K8TMiLd5NMAhnwkjjCBeWHXyu3U4oT2MVJJKXkcVBgjGhnLBn2Kaau9"
P384_X = "lInTxl8fjLKp_UCrxI0WDklahi-7-_6JbtiHjiRvMvhedhKVdHBfi2HCY8t_QJyc"


def _x(key: ec.EllipticCurvePublicKey) -> str:
    return multibase.encode_base64url(key.public_numbers().x.to_bytes((key.key_size + 7) // 8, "big"))[1:]


def test_the_cited_figures() -> None:
    ed25519, p256, p384 = map(did_key.decode, (ED25519, P256, P384))
    assert isinstance(ed25519, Ed25519PublicKey)
    assert isinstance(p256, ec.EllipticCurvePublicKey)
    assert isinstance(p384, ec.EllipticCurvePublicKey)
    assert ed25519.public_bytes(Encoding.Raw, PublicFormat.Raw).hex() == ED25519_HEX
    assert _x(p256) == P256_X
    assert _x(p384) == P384_X
    assert [did_key.encode(key) for key in (ed25519, p256, p384)] == [ED25519, P256, P384]


def test_every_published_ed25519_key(vectors: Path) -> None:
    published = json.loads((vectors / "did-key/test-vectors/ed25519-x25519.json").read_bytes())
    for did, entry in published.items():
        seed = bytes.fromhex(entry["seed"])
        key = did_key.decode(did)
        assert isinstance(key, Ed25519PublicKey)
        assert key == Ed25519PrivateKey.from_private_bytes(seed).public_key()
        assert did_key.encode(key) == did
    assert len(published) == 5


def test_every_published_key_of_a_nist_curve(vectors: Path) -> None:
    published = json.loads((vectors / "did-key/test-vectors/nist-curves.json").read_bytes())
    seen = []
    for did, entry in published.items():
        method = entry["didDocument"]["verificationMethod"][0]
        curve = method.get("publicKeyJwk", {}).get("crv", "P-256")
        seen.append(curve)
        if curve == "P-521":
            with pytest.raises(MalformedInputError):
                did_key.decode(did)
            continue
        key = did_key.decode(did)
        assert isinstance(key, ec.EllipticCurvePublicKey)
        assert did_key.encode(key) == did
        if "publicKeyJwk" in method:
            assert _x(key) == method["publicKeyJwk"]["x"]
    assert sorted(seen) == ["P-256"] * 3 + ["P-384"] * 2 + ["P-521"] * 2


@pytest.mark.parametrize("file", ["secp256k1.json", "bls12381.json", "rsa.json", "x25519.json"])
def test_refuses_every_published_key_of_another_type(vectors: Path, file: str) -> None:
    published = json.loads((vectors / "did-key/test-vectors" / file).read_bytes())
    dids = [did for did in published.get("didDocument", published) if did.startswith("did:key:")]
    for did in dids:
        with pytest.raises(KnownError):
            did_key.decode(did)


@pytest.mark.parametrize(
    "did",
    [
        "did:web:example.org",
        "did:key:",
        "did:key:z",
        ED25519 + "#" + ED25519.removeprefix("did:key:"),
        ED25519[:-1],
        "did:key:u" + multibase.encode_base64url(b"\xed\x01" + bytes(32))[1:],
        "did:key:" + multibase.encode_base58btc(b"\xed\x01" + bytes(31)),
        "did:key:" + multibase.encode_base58btc(b"\xed\x01" + bytes(33)),
        # A P-256 codec before an Ed25519 key, an uncompressed point, and a point beside the curve.
        "did:key:" + multibase.encode_base58btc(b"\x80\x24" + bytes(32)),
        "did:key:" + multibase.encode_base58btc(b"\x80\x24\x04" + bytes(64)),
        "did:key:" + multibase.encode_base58btc(b"\x80\x24\x02" + b"\xff" * 32),
        "did:key:" + multibase.encode_base58btc(b"\x80\x24\x05" + bytes(32)),
    ],
)
def test_refuses_what_is_not_exactly_a_key(did: str) -> None:
    with pytest.raises(MalformedInputError):
        did_key.decode(did)


def test_refuses_to_name_a_key_of_another_curve() -> None:
    with pytest.raises(MalformedInputError):
        did_key.encode(ec.generate_private_key(ec.SECP521R1()).public_key())


@given(st.binary(min_size=32, max_size=32))
def test_every_ed25519_key_survives_the_round_trip(seed: bytes) -> None:
    key = Ed25519PrivateKey.from_private_bytes(seed).public_key()
    assert did_key.decode(did_key.encode(key)) == key


@given(st.sampled_from([ec.SECP256R1(), ec.SECP384R1()]), st.integers(min_value=1, max_value=2**250))
def test_every_key_of_a_nist_curve_survives_the_round_trip(curve: ec.EllipticCurve, secret: int) -> None:
    key = ec.derive_private_key(secret, curve).public_key()
    assert did_key.decode(did_key.encode(key)) == key


@given(st.binary(max_size=60))
def test_any_bytes_are_a_key_or_are_refused(data: bytes) -> None:
    did = "did:key:" + multibase.encode_base58btc(data)
    try:
        key = did_key.decode(did)
    except KnownError:
        return
    assert did_key.encode(key) == did
