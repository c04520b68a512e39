"""Ways of signing that are known and not checked: each named, none taken for good."""

import pytest

from tests.wallet.formats.tokens import jws, opened
from wallet import proofs
from wallet.model.document import Content, Document
from wallet.model.findings import Outcome

VC = {"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential"]}


def test_a_proof_inside_a_token_is_reported_beside_it() -> None:
    results = proofs.check_proofs(opened(jws({**VC, "proof": {"type": "Ed25519Signature2020"}})))
    assert [result.suite for result in results] == ["vc-jwt", "Ed25519Signature2020"]


@pytest.mark.parametrize(
    ("name", "suites"),
    [
        ("v1/testnet-valid-1.2.json", ["chainpoint-v2"]),
        ("v2/mainnet-valid-2.0.json", ["merkle-proof-2017"]),
        ("v3/mocknet-vc-v2-data-integrity-proof.json", ["merkle-proof-2019"]),
    ],
)
def test_each_merkle_proof_is_reported_once(vectors, name, suites) -> None:
    results = proofs.check_proofs(opened((vectors / "blockcerts" / "fixtures" / name).read_bytes()))
    assert [result.suite for result in results] == suites
    assert {result.outcome for result in results} == {Outcome.UNKNOWN}


@pytest.mark.parametrize("body", [{}, {"signature": "x"}, {"signature": {"type": "Other"}}, {"receipt": 7}])
def test_plain_json_has_nothing_of_this(body) -> None:
    assert proofs.check_proofs(Content(Document(b"", "file", "x"), body)) == ()
