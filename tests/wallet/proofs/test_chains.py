"""Proof sets and chains: a chained proof covers the proofs before it, and no link can be bent."""

import copy
import json
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.wallet.proofs import cited
from tests.wallet.proofs.mutations import changed, leaves
from wallet.keys import did_key, multibase
from wallet.model.findings import Outcome, Reason
from wallet.model.json_value import JsonArray, JsonObject, JsonValue
from wallet.proofs.chains import previous_proofs
from wallet.proofs.contexts import Contexts
from wallet.proofs.data_integrity import check_object
from wallet.proofs.rdf.canonical import CanonicalDataset, canonicalise
from wallet.proofs.suites import find
from wallet.proofs.suites.signed_hashes import SignedHashes
from wallet.proofs.suites.suite import BrokenProofError
from wallet.proofs.suites.unsecured import Unsecured

FOLDER = "w3c-vc-di-eddsa/TestVectors/proof-set-chain"
PUBLISHED = {"signedProofSet1": 1, "signedProofSet2": 2, "signedProofChain1": 3, "signedProofChain2": 4}
CONTEXTS = cited.contexts()
BROKEN = (Outcome.FAILED, Reason.SIGNATURE_INVALID)


def _load(vectors: Path, name: str) -> JsonObject:
    document: JsonObject = json.loads((vectors / FOLDER / f"{name}.json").read_bytes())
    return document


@pytest.mark.parametrize("name", PUBLISHED)
def test_all_ten_published_proofs_of_sets_and_chains_verify(
    vectors: Path, w3c_contexts: Contexts, name: str
) -> None:
    results = check_object(_load(vectors, name), contexts=w3c_contexts)
    assert [result.outcome for result in results] == [Outcome.PASSED] * PUBLISHED[name]


@pytest.mark.parametrize(
    ("signed", "input_document"),
    [("proofChainConfigSigned1", "proofChainTempDoc1"), ("proofChainConfigSigned2", "proofChainTempDoc2")],
)
def test_what_a_chained_proof_covers_is_the_published_document(
    vectors: Path, w3c_contexts: Contexts, signed: str, input_document: str
) -> None:
    proof, proofs = _load(vectors, signed), _load(vectors, "signedProofChain2")["proof"]
    assert isinstance(proofs, list)
    whole = _load(vectors, "unsigned")
    unsecured = Unsecured(whole, w3c_contexts, previous_proofs(proof, proofs))
    assert unsecured.document == _load(vectors, input_document)


@pytest.mark.parametrize(("name", "links"), [("signedProofChain1", {2}), ("signedProofChain2", {2, 3})])
def test_no_value_of_a_previous_proof_can_be_changed(vectors: Path, name: str, links: set[int]) -> None:
    genuine = _load(vectors, name)
    for place in leaves(genuine):
        results = check_object(changed(genuine, place), contexts=CONTEXTS)
        assert any(result.outcome is not Outcome.PASSED for result in results), place
        if place[0] == "proof" and place[1] in (0, 1):
            # The first two proofs are what the third signs; the fourth signs the third.
            assert results[2].outcome is not Outcome.PASSED, place
        if place[:2] == ("proof", 2) and 3 in links:
            assert results[3].outcome is not Outcome.PASSED, place


def test_a_proof_that_others_build_on_cannot_be_left_out(vectors: Path) -> None:
    genuine = _load(vectors, "signedProofChain2")
    for number, dependent in [(0, 1), (1, 1), (2, 2)]:
        shorter = copy.deepcopy(genuine)
        proofs = shorter["proof"]
        assert isinstance(proofs, list)
        del proofs[number]
        result = check_object(shorter, contexts=CONTEXTS)[dependent]
        assert (result.outcome, result.reason) == BROKEN
        assert "is not there" in dict(result.evidence)["problem"]


def test_the_order_of_the_proofs_in_the_document_does_not_matter(vectors: Path) -> None:
    document = _load(vectors, "signedProofChain2")
    proofs = document["proof"]
    assert isinstance(proofs, list)
    results = check_object({**document, "proof": proofs[::-1]}, contexts=CONTEXTS)
    assert [result.outcome for result in results] == [Outcome.PASSED] * 4


def _chain(*links: tuple[str, JsonValue]) -> JsonArray:
    return [{"id": name, "previousProof": previous} for name, previous in links]


@pytest.mark.parametrize(
    ("proofs", "why"),
    [
        (_chain(("urn:a", "urn:a")), "circle"),
        (_chain(("urn:a", "urn:b"), ("urn:b", "urn:a")), "circle"),
        (_chain(("urn:a", "urn:b"), ("urn:b", ["urn:c"]), ("urn:c", ["urn:a"])), "circle"),
        (_chain(("urn:a", "urn:b")), "is not there"),
        (_chain(("urn:a", "urn:b"), ("urn:b", "urn:x"), ("urn:b", "urn:x")), "there are 2 proofs"),
        (_chain(("urn:a", [])), "is empty"),
        (_chain(("urn:a", None)), "is empty"),
        (_chain(("urn:a", ["urn:b", "urn:b"]), ("urn:b", [])), "names one twice"),
        (_chain(("urn:a", 5)), "identifier"),
        (_chain(("urn:a", "")), "identifier"),
        (_chain(("urn:a", {"id": "urn:b"})), "identifier"),
        (_chain(("urn:a", [None])), "identifier"),
    ],
)
def test_a_chain_that_leads_nowhere_is_broken(proofs: JsonArray, why: str) -> None:
    with pytest.raises(BrokenProofError, match=why):
        previous_proofs(proofs[0], proofs)


def test_only_the_broken_link_is_reported_as_broken() -> None:
    proofs = _chain(("urn:a", "urn:b"), ("urn:b", "urn:missing"))
    assert previous_proofs(proofs[0], proofs) == (proofs[1],)
    # A circle further back is theirs who are part of it.
    proofs = _chain(("urn:a", "urn:b"), ("urn:b", "urn:c"), ("urn:c", "urn:b"))
    assert previous_proofs(proofs[0], proofs) == (proofs[1],)


@pytest.mark.parametrize("example", [cited.EDDSA_RDFC, cited.EDDSA_JCS], ids=lambda example: example.suite)
def test_a_chain_under_each_transformation_covers_the_proof_before(example: cited.Cited) -> None:
    secret = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
    document = example.document()
    template = document["proof"]
    assert isinstance(template, dict)
    suite = find(template)
    assert isinstance(suite, SignedHashes)

    def proof(previous: tuple[JsonObject, ...], **more: JsonValue) -> JsonObject:
        method = did_key.encode(secret.public_key())
        options = {
            **{key: value for key, value in template.items() if key != "proofValue"},
            "verificationMethod": method,
            **more,
        }
        signed = suite.signing_input(Unsecured(document, CONTEXTS, previous), options, "sha256")
        return {**options, "proofValue": multibase.encode_base58btc(secret.sign(signed.data))}

    first = proof((), id="urn:uuid:1")
    second = proof((first,), previousProof="urn:uuid:1")
    proofs: JsonArray = [first, second]
    results = check_object({**document, "proof": proofs}, contexts=CONTEXTS)
    assert [result.outcome for result in results] == [Outcome.PASSED] * 2
    # Another proof under the same name, just as good by itself, is not what the second one signed.
    other = proof((), id="urn:uuid:1", created="2024-01-01T00:00:00Z")
    results = check_object({**document, "proof": [other, second]}, contexts=CONTEXTS)
    assert [result.outcome for result in results] == [Outcome.PASSED, Outcome.FAILED]


def test_many_proofs_over_a_poison_graph_cost_as_much_as_one(
    badge: JsonObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    canonicalised: list[object] = []

    def counted(*arguments: object, **named: object) -> CanonicalDataset:
        canonicalised.append(arguments)
        return canonicalise(*arguments, **named)

    monkeypatch.setattr("wallet.proofs.suites.unsecured.canonicalise", counted)

    names = [f"_:{number}" for number in range(10)]
    profiles: JsonArray = [
        {"id": name, "type": "Profile", "parentOrg": [{"id": other} for other in names if other != name]}
        for name in names
    ]
    badge["issuer"] = {"id": "urn:issuer", "type": "Profile", "parentOrg": profiles}
    template = badge["proof"]
    assert isinstance(template, list)
    proofs: JsonArray = [{**template[0], "id": "urn:proof:0"}]
    proofs += [
        {**template[0], "id": f"urn:proof:{number}", "previousProof": f"urn:proof:{number - 1}"}
        for number in range(1, 16)
    ]
    results = check_object({**badge, "proof": proofs})
    assert {(result.outcome, result.reason) for result in results} == {(Outcome.UNKNOWN, Reason.TOO_COMPLEX)}
    assert (len(results), len(canonicalised)) == (16, 1)
