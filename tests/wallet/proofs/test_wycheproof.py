"""Hostile signatures and tokens of project Wycheproof: none that is invalid is accepted."""

import json
from pathlib import Path
from typing import TypedDict

import pytest
from cryptography.hazmat.primitives.asymmetric import ed25519
from cryptography.hazmat.primitives.asymmetric.types import PublicKeyTypes
from cryptography.hazmat.primitives.serialization import load_der_public_key

from wallet.keys import jwk
from wallet.model.errors import KnownError
from wallet.proofs import jose
from wallet.proofs.token_key import header_jwk, verify_token


class Case(TypedDict):
    tcId: int
    comment: str
    result: str
    jws: str
    msg: str
    sig: str


class Group(TypedDict, total=False):
    public: dict[str, str]
    publicKeyDer: str
    tests: list[Case]


def _groups(vectors: Path, name: str) -> list[Group]:
    groups: list[Group] = json.loads((vectors / "wycheproof" / name).read_bytes())["testGroups"]
    return groups


def _accepts(case: Case, members: dict[str, str]) -> bool:
    """Whether the token is good as one of our own, and as a token of an issuer with that key."""
    try:
        jws = jose.parse_compact(case["jws"])
        algorithm = str(jws.header.get("alg"))
        found = jwk.read(dict(members))
        jose.verify(algorithm, found.key, jws.signing_input, jws.signature)
    except KnownError:
        own = False
    else:
        own = found.algorithm in {None, algorithm}
    assert _accepts_of_issuer(case, members) == own
    return own


def _accepts_of_issuer(case: Case, members: dict[str, str]) -> bool:
    try:
        jws = jose.take_apart(case["jws"])
        verify_token(jws, {}, lambda _header, _claims: header_jwk(dict(members)))
    except KnownError:
        return False
    return True


# Valid by the file and refused here: the JWK is for another algorithm than the token names.
# "ES521" is no algorithm of RFC 7518; a key for PS256 did not sign with PS384.
FOR_ANOTHER_ALGORITHM = {("ES521", "ES512"), ("PS256", "PS384")}


def test_no_invalid_token_is_accepted_and_every_valid_one_is(vectors: Path) -> None:
    wrong, seen = [], 0
    for group in _groups(vectors, "json_web_signature_test.json"):
        public = group.get("public")
        if public is None:
            continue  # a shared secret: there is no such algorithm here, see the next test
        for case in group["tests"]:
            seen += 1
            accepted = _accepts(case, public)
            if case["result"] == "valid" and not accepted:
                header = jose.parse_compact(case["jws"]).header
                if (public.get("alg"), header["alg"]) not in FOR_ANOTHER_ALGORITHM:
                    wrong.append((case["tcId"], case["comment"]))
            elif case["result"] != "valid" and accepted:
                wrong.append((case["tcId"], case["comment"]))
    assert wrong == []
    assert seen == 361


def _verify(token: str, key: PublicKeyTypes) -> None:
    jws = jose.parse_compact(token)
    jose.verify(str(jws.header["alg"]), key, jws.signing_input, jws.signature)


def test_no_token_with_a_shared_secret_is_accepted(vectors: Path) -> None:
    key = ed25519.Ed25519PrivateKey.generate().public_key()
    for group in _groups(vectors, "json_web_signature_test.json"):
        if "public" in group:
            continue
        for case in group["tests"]:
            with pytest.raises(KnownError):
                _verify(case["jws"], key)


@pytest.mark.parametrize(
    ("name", "algorithm", "cases"),
    [
        ("ed25519_test.json", "EdDSA", 151),
        ("ecdsa_secp256r1_sha256_p1363_test.json", "ES256", 262),
        ("ecdsa_secp384r1_sha384_p1363_test.json", "ES384", 280),
    ],
)
def test_raw_signatures_are_judged_as_published(vectors: Path, name: str, algorithm: str, cases: int) -> None:
    wrong, seen = [], 0
    for group in _groups(vectors, name):
        key = load_der_public_key(bytes.fromhex(group["publicKeyDer"]))
        for case in group["tests"]:
            seen += 1
            try:
                jose.verify(algorithm, key, bytes.fromhex(case["msg"]), bytes.fromhex(case["sig"]))
                accepted = True
            except jose.SignatureInvalidError:
                accepted = False
            if accepted != (case["result"] == "valid"):
                wrong.append((case["tcId"], case["comment"]))
    assert wrong == []
    assert seen == cases
