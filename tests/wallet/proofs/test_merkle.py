"""Merkle proofs: never more than “fits”, and nothing in document or proof can be changed."""

import copy
import hashlib
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallet.formats.nodes import Node
from wallet.keys import multibase
from wallet.model.document import Content, Document
from wallet.model.errors import KnownError
from wallet.model.findings import Outcome, ProofResult, Reason
from wallet.model.json_value import JsonArray, JsonObject, as_list
from wallet.proofs import check_proofs, merkle, merkle_proof
from wallet.proofs.contexts import CREDENTIALS_V1
from wallet.proofs.data_integrity import check_object
from wallet.proofs.suites.suite import BrokenProofError
from wallet.proofs.suites.unsecured import Unsecured

V3 = "blockcerts/fixtures/v3"
V2 = "blockcerts/fixtures/v2"
FITS = (Outcome.UNKNOWN, Reason.ANCHOR_NOT_CHECKED)
CHANGED = (Outcome.FAILED, Reason.SIGNATURE_INVALID)
PUBLISHED = {
    "cert-rl-status-list-2021.json": "Bitcoin testnet",
    "cert-rl-status-list-2021-revoked.json": "Bitcoin testnet",
    "ethereum-sepolia-v3.json": "Ethereum Sepolia testnet",
    "mocknet-vc-v2-data-integrity-proof.json": "mocknet (a simulation)",
    "mocknet-vc-v2-validFrom-not-yet-valid.json": "mocknet (a simulation)",
    "mocknet-vc-v2-validUntil-expired.json": "mocknet (a simulation)",
}


def cbor(value) -> bytes:
    """Deterministic CBOR of the few shapes that a proof value has."""
    if isinstance(value, int):
        return head(1, -1 - value) if value < 0 else head(0, value)
    if isinstance(value, bytes):
        return head(2, len(value)) + value
    if isinstance(value, str):
        return head(3, len(value)) + value.encode()
    return head(4, len(value)) + b"".join(map(cbor, value))


def head(major: int, number: int) -> bytes:
    if number < 24:
        return bytes([major << 5 | number])
    size = next(size for size in range(4) if number < 256 ** (1 << size))
    return bytes([major << 5 | 24 + size]) + number.to_bytes(1 << size, "big")


def digest(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


NEIGHBOUR = digest(b"another document")
BITCOIN = [[0, 0], [1, 1], [2, cbor("ab" * 32)]]
DOCUMENT: JsonObject = {
    "@context": [CREDENTIALS_V1, "https://w3id.org/blockcerts/v3"],
    "id": "urn:uuid:1",
    "type": ["VerifiableCredential", "BlockcertsCredential"],
    "issuer": "https://school.example",
    "issuanceDate": "2024-01-01T00:00:00Z",
    "metadata": "{}",
    "credentialSubject": {"id": "did:example:1", "name": "Ada"},
}


def target() -> bytes:
    return digest(Unsecured(DOCUMENT).canonical("sha256").nquads.encode())


def members(**changes):
    found = target()
    usual = {
        "root": [0, cbor(digest(NEIGHBOUR + found).hex())],
        "target": [1, cbor(found.hex())],
        "anchors": [2, [BITCOIN]],
        "path": [3, [[0, cbor(NEIGHBOUR.hex())]]],
    }
    return [member for member in {**usual, **changes}.values() if member is not None]


def proved(value=None, **changes) -> JsonObject:
    encoded = multibase.encode_base58btc(cbor(members(**changes) if value is None else value))
    proof: JsonObject = {
        "type": "MerkleProof2019",
        "created": "2024-01-01T00:00:00Z",
        "proofPurpose": "assertionMethod",
        "verificationMethod": "https://school.example#key",
        "proofValue": encoded,
    }
    return {**DOCUMENT, "proof": proof}


def only(document: JsonObject) -> ProofResult:
    (result,) = check_object(document)
    return result


def outcome(document: JsonObject) -> tuple[Outcome, Reason]:
    result = only(document)
    return result.outcome, result.reason


def test_what_fits_is_still_unknown_and_names_its_ledger() -> None:
    result = only(proved())
    assert (result.outcome, result.reason) == FITS
    facts = dict(result.evidence)
    assert (facts["chain"], facts["transaction"]) == ("Bitcoin", "ab" * 32)
    assert facts["target_sha256"] == target().hex()
    assert "https://w3id.org/blockcerts/v3 sha256:" in facts["contexts"]
    assert (result.suite, result.key) == ("MerkleProof2019", None)


def test_the_hashes_may_be_bytes_and_the_leaf_may_be_the_root() -> None:
    root = [0, cbor(target())]
    assert outcome(proved(root=root, target=[1, cbor(target())], path=[3, []])) == FITS
    assert outcome(proved(root=root, path=None)) == FITS


@pytest.mark.parametrize("name", [name for name in DOCUMENT if name != "@context"])
def test_no_member_can_be_changed_or_left_out(name: str) -> None:
    signed = proved()
    changed = {"type": ["VerifiableCredential"], "credentialSubject": {"name": "Eve"}}.get(
        name, "urn:other:1"
    )
    assert outcome({**signed, name: changed})[0] is Outcome.FAILED
    assert outcome({key: value for key, value in signed.items() if key != name})[0] is Outcome.FAILED


def test_unsigned_words_fail_and_unknown_contexts_leave_it_unknown() -> None:
    assert outcome({**proved(), "grade": "A"}) == (Outcome.FAILED, Reason.UNDEFINED_TERMS)
    contexts: JsonArray = [*as_list(DOCUMENT["@context"]), "https://example.org/v1"]
    unknown = {**proved(), "@context": contexts}
    assert outcome(unknown) == (Outcome.UNKNOWN, Reason.UNKNOWN_CONTEXT)
    # What contradicts itself needs no context to be wrong.
    elsewhere = {**proved(path=[3, [[1, cbor(NEIGHBOUR.hex())]]]), "@context": contexts}
    assert outcome(elsewhere) == CHANGED


BROKEN = {
    "another target": {"target": [1, cbor(NEIGHBOUR.hex())]},
    "another root": {"root": [0, cbor(NEIGHBOUR.hex())]},
    "another neighbour": {"path": [3, [[0, cbor("00" * 32)]]]},
    "the other side": {"path": [3, [[1, cbor(NEIGHBOUR.hex())]]]},
    "no side": {"path": [3, [[2, cbor(NEIGHBOUR.hex())]]]},
    "one step more": {"path": [3, [[0, cbor(NEIGHBOUR.hex())]] * 2]},
    "no path": {"path": [3, []]},
    "a path without end": {"path": [3, [[0, cbor(NEIGHBOUR.hex())]] * 65]},
    "no target": {"target": None},
    "no root": {"root": None},
    "no ledger": {"anchors": None},
    "an empty list of ledgers": {"anchors": [2, []]},
    "a ledger nobody knows": {"anchors": [2, [[[0, 7], [1, 1], [2, cbor("ab")]]]]},
    "no transaction": {"anchors": [2, [[[0, 0], [1, 1]]]]},
    "a short hash": {"target": [1, cbor("ab")]},
    "a hash that is no text": {"target": [1, 5]},
    "a hash that is not hexadecimal": {"target": [1, cbor("g" * 64)]},
    "a text that is not ASCII": {"target": [1, b"\x78\x01\xff"]},
}


@pytest.mark.parametrize("changes", BROKEN.values(), ids=BROKEN)
def test_a_proof_that_is_not_whole_or_contradicts_itself_has_failed(changes) -> None:
    assert outcome(proved(**changes)) == CHANGED


@pytest.mark.parametrize(
    "value",
    [5, [], [[0, 1, 2]], [[1, cbor("ab")], [1, cbor("ab")]], b"", [[3, [[[[[[1]]]]]]]]],
    ids=["number", "empty", "triple", "twice", "bytes", "deep"],
)
def test_a_value_of_another_shape_has_failed(value) -> None:
    assert outcome(proved(value)) == CHANGED


@pytest.mark.parametrize("text", ["", "u123", "z0", 5, None])
def test_a_value_that_is_not_base58_has_failed(text) -> None:
    document = proved()
    assert outcome({**document, "proof": {**document["proof"], "proofValue": text}}) == CHANGED


def test_a_value_beyond_the_limit_is_not_read() -> None:
    document = proved()
    long = {**document["proof"], "proofValue": "z" + "1" * 30_000}
    assert outcome({**document, "proof": long}) == (Outcome.UNKNOWN, Reason.TOO_COMPLEX)


def test_another_purpose_has_failed() -> None:
    document = proved()
    assert outcome({**document, "proof": {**document["proof"], "proofPurpose": "authentication"}}) == CHANGED


def test_of_several_proofs_each_may_cover_those_before_it() -> None:
    first = proved()["proof"]
    unsecured = Unsecured(DOCUMENT, None, (first,))
    both = digest(unsecured.canonical("sha256").nquads.encode())
    second = proved(target=[1, cbor(both.hex())], root=[0, cbor(both.hex())], path=None)["proof"]
    results = check_object({**DOCUMENT, "proof": [first, second]})
    assert [(result.outcome, result.reason) for result in results] == [FITS, FITS]
    turned = check_object({**DOCUMENT, "proof": [second, first]})
    assert [(result.outcome, result.reason) for result in turned] == [CHANGED, FITS]


@given(st.binary(max_size=200))
def test_any_bytes_are_a_proof_or_refused_in_words(data: bytes) -> None:
    try:
        merkle_proof.from_value(multibase.encode_base58btc(data))
    except BrokenProofError as error:
        assert error.in_english()  # noqa: PT017 - either way is right


@pytest.mark.parametrize(("name", "chain"), PUBLISHED.items(), ids=PUBLISHED)
def test_published_documents_fit_and_every_byte_of_their_proof_counts(
    vectors: Path, name: str, chain: str
) -> None:
    document = json.loads((vectors / V3 / name).read_bytes())
    result = only(document)
    assert (result.outcome, result.reason, dict(result.evidence)["chain"]) == (*FITS, chain)
    value = multibase.decode(document["proof"]["proofValue"], limit=20_000)
    # The numbers of ledger and network, and the transaction, are not covered by any hash.
    proof = merkle_proof.from_value(document["proof"]["proofValue"])
    for place in range(len(value)):
        changed = bytearray(value)
        changed[place] ^= 1
        broken = copy.deepcopy(document)
        broken["proof"]["proofValue"] = multibase.encode_base58btc(bytes(changed))
        found = only(broken)
        if (found.outcome, found.reason) == FITS:
            other = merkle_proof.from_value(broken["proof"]["proofValue"])
            assert (other.target, other.root, other.path) == (proof.target, proof.root, proof.path)
        else:
            assert found.outcome is Outcome.FAILED


def test_published_documents_cannot_be_changed(vectors: Path) -> None:
    document = json.loads((vectors / V3 / "ethereum-sepolia-v3.json").read_bytes())
    for path, value in (
        (("issuer",), "https://other.example"),
        (("issuanceDate",), "2020-01-01T00:00:00Z"),
        (("credentialSubject", "id"), "did:example:other"),
        (("display", "content"), "another page"),
    ):
        broken = copy.deepcopy(document)
        at = broken
        for key in path[:-1]:
            at = at[key]
        assert path[-1] in at
        at[path[-1]] = value
        assert only(broken).outcome is Outcome.FAILED


@pytest.mark.parametrize(
    ("name", "leads"),
    [
        ("ethereum-merkle-root-unmatch-2.0.json", False),
        ("mainnet-valid-2.0.json", True),
        ("regtest-valid-2.0.json", True),
    ],
)
def test_paths_of_version_2_are_followed(vectors: Path, name: str, leads: bool) -> None:
    body = json.loads((vectors / V2 / name).read_bytes())
    receipt = merkle_proof.from_receipt(Node(body).first("signature"))
    assert receipt.leads_to_root() is leads
    for step in body["signature"]["proof"]:
        step["left"], step["right"] = step.get("right"), step.get("left")
    turned = merkle_proof.from_receipt(Node(body).first("signature"))
    assert not turned.leads_to_root() or not turned.path


def version_2(body: JsonObject) -> tuple[Outcome, Reason]:
    (result,) = check_proofs(Content(Document(b"", "file", "x"), body))
    return result.outcome, result.reason


def test_documents_of_version_2_cannot_be_changed(vectors: Path) -> None:
    body = json.loads((vectors / V2 / "regtest-valid-2.0.json").read_bytes())
    assert version_2(body) == FITS
    assert version_2({**body, "issuedOn": "2020-01-01T00:00:00Z"}) == CHANGED
    assert version_2({**body, "recipient": {**body["recipient"], "identity": "eve@example.org"}}) == CHANGED
    assert version_2({**body, "badge": {**body["badge"], "name": "Doctor"}}) == CHANGED
    assert version_2({**body, "grade": "A"}) == (Outcome.FAILED, Reason.UNDEFINED_TERMS)
    assert version_2({**body, "@context": [CREDENTIALS_V1]}) == (Outcome.UNKNOWN, Reason.UNKNOWN_CONTEXT)
    for name in ("targetHash", "merkleRoot"):
        assert version_2({**body, "signature": {**body["signature"], name: "00" * 32}}) == CHANGED
    assert version_2({**body, "signature": {**body["signature"], "anchors": []}}) == CHANGED


def test_a_document_of_version_2_is_not_read_as_a_credential_of_the_w3c() -> None:
    contexts: JsonObject = {**proved(), "@context": ["https://w3id.org/openbadges/v2"]}
    assert outcome(contexts) == (Outcome.UNKNOWN, Reason.UNKNOWN_CONTEXT)


def test_a_ledger_without_its_network_is_said_to_be_that() -> None:
    receipt: JsonObject = {"targetHash": "ab" * 32, "merkleRoot": "ab" * 32}
    cases: tuple[tuple[JsonObject, str], ...] = (
        ({"type": "BTCOpReturn"}, "Bitcoin (network not stated)"),
        ({"type": "BTCOpReturn", "chain": "bitcoinTestnet"}, "Bitcoin testnet"),
        ({"type": "ETHData", "chain": "ethereumMainnet"}, "Ethereum"),
        ({"type": "ETHData", "chain": "another"}, "another"),
    )
    for anchor, name in cases:
        assert merkle_proof.from_receipt(Node({**receipt, "anchors": [anchor]})).ledgers == name


texts = st.text(max_size=3) | st.integers() | st.none() | st.just("ab" * 32)
steps = st.lists(st.dictionaries(st.sampled_from(["left", "right"]), texts), max_size=3) | texts
receipts = st.fixed_dictionaries({"targetHash": texts, "merkleRoot": texts, "proof": steps, "anchors": steps})


@given(receipts)
def test_any_receipt_is_a_proof_or_refused_in_words(receipt: JsonObject) -> None:
    try:
        assert merkle.stated(merkle_proof.from_receipt(Node(receipt)))
    except KnownError as error:
        assert error.in_english()  # noqa: PT017 - either way is right
