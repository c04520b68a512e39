"""Compact signatures: the key decides, the header is compared, and nothing else is accepted."""

import json
import subprocess
import sys
from base64 import urlsafe_b64encode
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, padding, rsa
from cryptography.hazmat.primitives.asymmetric.types import PublicKeyTypes
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from hypothesis import given
from hypothesis import strategies as st

from wallet.keys import did_key
from wallet.model.errors import BugError, KnownError, MalformedInputError
from wallet.model.findings import KeySource
from wallet.model.json_value import JsonValue
from wallet.proofs import base64url, jose
from wallet.proofs.jose import SignatureInvalidError, UnsafeHeaderError, UnsupportedAlgorithmError

ED25519 = ed25519.Ed25519PrivateKey.generate()
P256 = ec.generate_private_key(ec.SECP256R1())
P384 = ec.generate_private_key(ec.SECP384R1())
P521 = ec.generate_private_key(ec.SECP521R1())
RSA = rsa.generate_private_key(65537, 2048)
MESSAGE = b"signing input"


def raw(key: ec.EllipticCurvePrivateKey, data: bytes, digest: hashes.HashAlgorithm) -> bytes:
    """An ECDSA signature as r and s side by side."""
    size = (key.key_size + 7) // 8
    return b"".join(
        part.to_bytes(size, "big") for part in decode_dss_signature(key.sign(data, ec.ECDSA(digest)))
    )


@dataclass(frozen=True)
class Signs:
    """A signer with the key in the open."""

    algorithm: Literal["EdDSA", "ES256"]

    @property
    def did(self) -> str:
        return did_key.encode((ED25519 if self.algorithm == "EdDSA" else P256).public_key())

    @property
    def verification_method(self) -> str:
        return f"{self.did}#{self.did.removeprefix('did:key:')}"

    def sign(self, data: bytes) -> bytes:
        return ED25519.sign(data) if self.algorithm == "EdDSA" else raw(P256, data, hashes.SHA256())


def _rs(digest: hashes.HashAlgorithm) -> bytes:
    return RSA.sign(MESSAGE, padding.PKCS1v15(), digest)


def _ps(digest: hashes.HashAlgorithm, salt: int | None = None) -> bytes:
    length = digest.digest_size if salt is None else salt
    return RSA.sign(MESSAGE, padding.PSS(padding.MGF1(digest), length), digest)


MADE: dict[str, tuple[PublicKeyTypes, Callable[[], bytes]]] = {
    "EdDSA": (ED25519.public_key(), lambda: ED25519.sign(MESSAGE)),
    "ES256": (P256.public_key(), lambda: raw(P256, MESSAGE, hashes.SHA256())),
    "ES384": (P384.public_key(), lambda: raw(P384, MESSAGE, hashes.SHA384())),
    "ES512": (P521.public_key(), lambda: raw(P521, MESSAGE, hashes.SHA512())),
    "RS256": (RSA.public_key(), lambda: _rs(hashes.SHA256())),
    "RS384": (RSA.public_key(), lambda: _rs(hashes.SHA384())),
    "RS512": (RSA.public_key(), lambda: _rs(hashes.SHA512())),
    "PS256": (RSA.public_key(), lambda: _ps(hashes.SHA256())),
    "PS384": (RSA.public_key(), lambda: _ps(hashes.SHA384())),
    "PS512": (RSA.public_key(), lambda: _ps(hashes.SHA512())),
}


@pytest.mark.parametrize("algorithm", MADE)
def test_only_the_right_algorithm_key_text_and_value_verify(algorithm: str) -> None:
    key, make = MADE[algorithm]
    signature = make()
    jose.verify(algorithm, key, MESSAGE, signature)
    for other in [*MADE, "none", "HS256", "HS384", "HS512"]:
        if other != algorithm:
            with pytest.raises(SignatureInvalidError):
                jose.verify(other, key, MESSAGE, signature)
    for changed in (signature[:-1], signature + b"\0", b"", bytes([signature[0] ^ 1]) + signature[1:]):
        with pytest.raises(SignatureInvalidError):
            jose.verify(algorithm, key, MESSAGE, changed)
    with pytest.raises(SignatureInvalidError):
        jose.verify(algorithm, key, MESSAGE + b".", signature)


@pytest.mark.parametrize("salt", [0, 20, 64])
def test_a_salt_of_another_length_than_rfc_7518_says_is_refused(salt: int) -> None:
    with pytest.raises(SignatureInvalidError):
        jose.verify("PS256", RSA.public_key(), MESSAGE, _ps(hashes.SHA256(), salt))


@pytest.mark.parametrize("r_and_s", [(0, 0), (0, 1), (1, 0)])
def test_a_signature_of_zeros_is_refused(r_and_s: tuple[int, int]) -> None:
    value = b"".join(part.to_bytes(32, "big") for part in r_and_s)
    with pytest.raises(SignatureInvalidError):
        jose.verify("ES256", P256.public_key(), MESSAGE, value)


def test_a_der_signature_is_not_taken_for_a_jws_signature() -> None:
    with pytest.raises(SignatureInvalidError):
        jose.verify("ES256", P256.public_key(), MESSAGE, P256.sign(MESSAGE, ec.ECDSA(hashes.SHA256())))


@pytest.mark.parametrize(
    ("algorithm", "key"),
    [
        ("RS1", RSA.public_key()),
        ("none ", RSA.public_key()),
        ("EdDSA", ed448.Ed448PrivateKey.generate().public_key()),
        ("ES256K", ec.generate_private_key(ec.SECP256K1()).public_key()),
        ("ES256", ec.generate_private_key(ec.BrainpoolP256R1()).public_key()),
        ("RS256", dsa.generate_private_key(2048).public_key()),
        ("RS256", rsa.generate_private_key(65537, 1024).public_key()),  # noqa: S505 - it must be refused
    ],
    ids=lambda value: value if isinstance(value, str) else type(value).__name__,
)
def test_other_algorithms_and_keys_and_weak_keys_are_unsupported(algorithm: str, key: PublicKeyTypes) -> None:
    with pytest.raises(UnsupportedAlgorithmError):
        jose.verify(algorithm, key, MESSAGE, b"\1" * 256)


@pytest.mark.parametrize("algorithm", ["EdDSA", "ES256"])
def test_signs_and_checks_for_one_type_of_document_only(algorithm: Literal["EdDSA", "ES256"]) -> None:
    signer = Signs(algorithm)
    text = jose.sign_compact(b'{"a":1}', {"typ": "thing+jwt"}, signer)
    jws = jose.parse_compact(text)
    assert jws.payload == b'{"a":1}'
    assert jws.header == {"alg": algorithm, "kid": signer.verification_method, "typ": "thing+jwt"}
    key = jose.check_compact(jws, typ="thing+jwt")
    assert (key.source, key.controller, key.id) == (KeySource.DID_KEY, signer.did, signer.verification_method)
    with pytest.raises(SignatureInvalidError):
        jose.check_compact(jws, typ="other+jwt")


@given(st.binary(max_size=80), st.data())
def test_no_changed_character_of_a_signed_text_is_accepted(payload: bytes, data: st.DataObject) -> None:
    text = jose.sign_compact(payload, {"typ": "t"}, Signs("EdDSA"))
    position = data.draw(st.integers(0, len(text) - 1))
    letter = data.draw(
        st.characters(min_codepoint=33, max_codepoint=126).filter(lambda c: c != text[position])
    )
    with pytest.raises(KnownError):
        jose.check_compact(jose.parse_compact(text[:position] + letter + text[position + 1 :]), typ="t")


@given(st.text(alphabet="eyJhbGciOiJub25lIn0.=+ \n", max_size=80) | st.text(max_size=40))
def test_any_text_is_taken_apart_or_refused_with_a_known_error(text: str) -> None:
    try:
        jose.parse_compact(text)
    except KnownError:
        return


def _with_header(header: object) -> str:
    protected = urlsafe_b64encode(json.dumps(header).encode()).rstrip(b"=").decode()
    return f"{protected}.Zm9v.{base64url.encode(b'1' * 64)}"


UNUSUAL: dict[str, JsonValue] = {
    "crit": ["b64"],
    "b64": False,
    "jku": "https://example.org/keys",
    "x5u": "https://example.org/certificate",
    "jwk": {"kty": "oct", "k": ""},
    "x5c": ["AA=="],
    "zip": "DEF",
    "unheard-of": 1,
}


@pytest.mark.parametrize("name", UNUSUAL)
def test_refuses_a_header_it_does_not_understand_by_name(name: str) -> None:
    with pytest.raises(UnsafeHeaderError) as caught:
        jose.parse_compact(_with_header({"alg": "ES256", name: UNUSUAL[name]}))
    assert caught.value.values == (("header", name),)


@pytest.mark.parametrize("header", [{"alg": 1}, {"alg": None}, {"alg": "ES256", "kid": []}, [], "ES256"])
def test_refuses_headers_of_the_wrong_type(header: object) -> None:
    with pytest.raises(MalformedInputError):
        jose.parse_compact(_with_header(header))


@pytest.mark.parametrize(
    "protected",
    [b'{"alg":"none","alg":"ES256"}', b'\xef\xbb\xbf{"alg":"ES256"}', b'{"alg":"ES256"} x', b"{", b""],
)
def test_refuses_headers_that_two_readers_could_read_differently(protected: bytes) -> None:
    with pytest.raises(MalformedInputError):
        jose.parse_compact(f"{base64url.encode(protected)}.Zm9v.AAAA")


GOOD = jose.sign_compact(b"x", {"typ": "t"}, Signs("ES256"))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "..",
        GOOD + "\n",
        " " + GOOD,
        GOOD + "=",
        GOOD + ".",
        GOOD.replace(".", ". "),
        GOOD.rpartition(".")[0],
    ],
)
def test_refuses_blanks_padding_and_missing_or_additional_parts(text: str) -> None:
    with pytest.raises(MalformedInputError):
        jose.parse_compact(text)


@pytest.mark.parametrize(
    "header",
    [
        {"typ": "t", "kid": Signs("ES256").verification_method},
        {"typ": "t", "alg": "ES256"},
        {"typ": "t", "alg": "none", "kid": Signs("ES256").verification_method},
        {"typ": "t", "alg": "ES256", "kid": "did:web:example.org#key-1"},
        {"typ": "t", "alg": "ES256", "kid": "https://example.org/#" + Signs("ES256").did[8:]},
        {"alg": "ES256", "kid": Signs("ES256").verification_method},
    ],
)
def test_a_compact_signature_needs_algorithm_type_and_a_did_key(header: dict[str, JsonValue]) -> None:
    protected = base64url.encode(json.dumps(header).encode())
    signature = Signs("ES256").sign(f"{protected}.Zm9v".encode())
    with pytest.raises(KnownError):
        jose.check_compact(jose.parse_compact(f"{protected}.Zm9v.{base64url.encode(signature)}"), typ="t")


@pytest.mark.parametrize("header", [{"alg": "none"}, {"kid": "x"}, {"crit": []}])
def test_a_caller_cannot_set_headers_that_are_not_his_to_set(header: dict[str, JsonValue]) -> None:
    with pytest.raises(BugError):
        jose.sign_compact(b"x", header, Signs("ES256"))


CRIT: list[JsonValue] = [
    "b64",
    [],
    [1],
    [["b64"]],
    ["b64", "b64"],
    ["alg"],
    ["b64", "crit"],
    None,
    {"b64": 1},
]


@pytest.mark.parametrize("crit", CRIT, ids=repr)
def test_refuses_a_list_of_critical_headers_that_breaks_rfc_7515(crit: JsonValue) -> None:
    with pytest.raises(MalformedInputError):
        jose.critical_headers({"b64": False, "crit": crit})


@pytest.mark.parametrize(
    ("header", "expected"),
    [({}, False), ({"b64": True}, False), ({"b64": False, "crit": ["b64"]}, True)],
)
def test_says_whether_the_payload_is_signed_as_it_stands(
    header: dict[str, JsonValue], expected: bool
) -> None:
    assert jose.unencoded_payload(base64url.encode(json.dumps(header).encode())) is expected


@pytest.mark.parametrize(
    "header", [{"b64": False}, {"b64": 0, "crit": ["b64"]}, {"b64": "false", "crit": ["b64"]}]
)
def test_refuses_an_unencoded_payload_that_is_not_critical(header: dict[str, JsonValue]) -> None:
    with pytest.raises(MalformedInputError):
        jose.unencoded_payload(base64url.encode(json.dumps(header).encode()))


def test_figures_of_rfc_8037_appendix_a() -> None:
    # RFC 8037, appendices A.2 (public key), A.4 (signing) and A.5 (validation).
    key = ed25519.Ed25519PublicKey.from_public_bytes(
        base64url.decode("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo", place="x")
    )
    text = (
        "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc."
        "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg"
    )
    jws = jose.parse_compact(text)
    assert jws.payload == b"Example of Ed25519 signing"
    jose.verify("EdDSA", key, jws.signing_input, jws.signature)
    with pytest.raises(SignatureInvalidError):
        jose.verify("EdDSA", key, jws.signing_input + b"x", jws.signature)


@pytest.mark.parametrize("first", ["wallet.proofs.jose", "wallet.proofs.jades", "wallet.formats"])
def test_formats_and_proofs_can_be_imported_in_any_order(first: str) -> None:
    code = f"import {first}, wallet.formats.strict_json, wallet.proofs.jades"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(jose.__file__).parents[2])
