"""When two files are the same credential, and when they are not."""

import copy
import json

import pytest

from tests.wallet.formats.tokens import RULEBOOK, digest, disclosure, hiding, jws, opened, sd_jwt
from wallet import formats
from wallet.formats.identity import content_identity

BADGE = {
    "@context": ["https://www.w3.org/ns/credentials/v2"],
    "type": ["VerifiableCredential", "OpenBadgeCredential"],
    "id": "urn:1",
    "issuer": "https://i.example",
    "credentialSubject": {"id": "did:key:z6Mk1", "achievement": {"name": "Data", "creditsAvailable": 3}},
    "proof": {"type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022", "proofValue": "z1"},
}
CLAIMS = {**RULEBOOK, "exp": 1889828473, "status": {"status_list": {"idx": 1, "uri": "https://s.example"}}}
KEY = {"kty": "OKP", "crv": "Ed25519", "x": "AAAA"}
HIDDEN = ("title", "givenName", "grade")


def identity(text) -> str:
    content = opened(text if isinstance(text, str | bytes) else json.dumps(text))
    return content_identity(content, formats.read(content))


def changed(**changes):
    return {**copy.deepcopy(BADGE), **changes}


def test_identities_are_digests() -> None:
    assert len(bytes.fromhex(identity(BADGE))) == 32


@pytest.mark.parametrize(
    "copy_of",
    [
        json.dumps(BADGE, indent=3),
        json.dumps(dict(reversed(BADGE.items()))),
        changed(proof={**BADGE["proof"], "proofValue": "z2"}),
        changed(proof=[BADGE["proof"], {"type": "Ed25519Signature2020"}]),
        changed(cnf={"jwk": KEY}),
        changed(credentialSubject={**BADGE["credentialSubject"], "id": "did:key:z6Mk2"}),
        changed(credentialSubject=[BADGE["credentialSubject"]]),
        json.dumps(BADGE).replace('"creditsAvailable": 3', '"creditsAvailable": 3.0'),
    ],
)
def test_copies_that_state_the_same_are_the_same(copy_of) -> None:
    assert identity(copy_of) == identity(BADGE)


@pytest.mark.parametrize(
    "other",
    [
        changed(id="urn:2"),
        changed(issuer="https://j.example"),
        changed(credentialSubject={**BADGE["credentialSubject"], "id": "did:web:other.example"}),
        changed(credentialSubject={"id": "did:key:z6Mk1", "achievement": {"name": "Law"}}),
        changed(validUntil="2030-01-01T00:00:00Z"),
        changed(credentialStatus={"type": "BitstringStatusListEntry"}),
        changed(type=["VerifiableCredential"]),
        {key: value for key, value in BADGE.items() if key != "proof"},  # the same words, signed by nobody
        json.dumps(BADGE).replace('"creditsAvailable": 3', '"creditsAvailable": 3.5'),
        json.dumps(BADGE).replace('"creditsAvailable": 3', '"creditsAvailable": "3"'),
    ],
)
def test_what_states_something_else_is_something_else(other) -> None:
    assert identity(other) != identity(BADGE)


def batch_copy(salt, **own):
    return hiding({**CLAIMS, **own}, *HIDDEN, salt=salt)


def test_the_copies_of_a_batch_are_one_credential() -> None:
    """Each with a key, salts, a place in the list, a number and a moment of its own."""
    first = batch_copy("a", cnf={"jwk": KEY}, jti="urn:1")
    second = batch_copy(
        "b",
        cnf={"jwk": {**KEY, "x": "BBBB"}},
        jti="urn:2",
        iat=CLAIMS["iat"] + 2,
        exp=CLAIMS["exp"] + 2,
        status={"status_list": {"idx": 2, "uri": "https://s.example"}},
    )
    assert first != second
    assert identity(first) == identity(second)
    assert identity(first + jws({"nonce": "x"})) == identity(first)


@pytest.mark.parametrize(
    "own",
    [{"title": "Other"}, {"exp": CLAIMS["exp"] + 365 * 86400}, {"vct": "x"}, {"iss": "https://j.example"}],
)
def test_another_statement_or_a_renewal_is_another_credential(own) -> None:
    assert identity(batch_copy("a", **own)) != identity(batch_copy("a"))


def test_a_copy_that_shows_less_states_less() -> None:
    token = batch_copy("a")
    parts = token.split("~")
    assert identity("~".join(parts[:1] + parts[2:])) != identity(token)


def test_a_token_and_plain_json_are_told_apart() -> None:
    unsigned = {key: value for key, value in BADGE.items() if key != "proof"}
    assert identity(jws(unsigned)) != identity(unsigned)


@pytest.mark.parametrize("sub", ["did:key:z6Mk1", "did:jwk:eyJ"])
def test_a_subject_that_is_only_a_key_does_not_count(sub) -> None:
    assert identity(jws({**CLAIMS, "sub": sub})) == identity(jws(CLAIMS))
    assert identity(jws({**CLAIMS, "sub": "student-7"})) != identity(jws(CLAIMS))


def test_the_copies_of_other_software_are_one_credential(vectors) -> None:
    """A second copy made from the published one: other key, salts, place in the list; three seconds later."""
    published = (vectors / "issued" / "eudiplo-microcred-0.sdjwt").read_text().strip()
    body = opened(published).body
    names = ("grade", "given_name", "family_name", "date_of_birth")
    texts = [disclosure(f"other salt {name}", name, body[name]) for name in names]
    claims = {name: value for name, value in body.items() if name not in names}
    claims |= {
        "cnf": {"jwk": KEY},
        "iat": body["iat"] + 3,
        "exp": body["exp"] + 3,
        "status": {"status_list": {}},
    }
    second = sd_jwt({**claims, "_sd": [digest(text) for text in texts], "_sd_alg": "sha-256"}, *texts)
    assert identity(second) == identity(published)
    other = [*texts[1:], disclosure("s", "grade", "B")]
    assert identity(sd_jwt({**claims, "_sd": [digest(text) for text in other]}, *other)) != identity(
        published
    )


def test_the_merkle_proof_of_older_certificates_does_not_count(vectors) -> None:
    body = json.loads((vectors / "blockcerts/fixtures/v2/mainnet-valid-2.0.json").read_bytes())
    again = {**body, "signature": {**body["signature"], "merkleRoot": "00"}}
    assert identity(again) == identity(body)
    assert identity({**body, "issuedOn": "2020-01-01"}) != identity(body)
