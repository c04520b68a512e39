"""Every suite: the published figures verify, nothing signed can be changed, and no key signs for another."""

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.wallet.proofs import cited
from tests.wallet.proofs.cited import Cited
from tests.wallet.proofs.mutations import changed, leaves, members, with_another, without
from wallet.keys import did_key, multibase
from wallet.model.findings import Outcome, ProofResult, Reason
from wallet.model.json_value import JsonObject, JsonValue
from wallet.proofs.contexts import CREDENTIALS_V2
from wallet.proofs.data_integrity import check_object
from wallet.proofs.suites import SUITES
from wallet.proofs.suites.ed25519_2020 import SUITE as ED25519_SIGNATURE_2020
from wallet.proofs.suites.unsecured import Unsecured

CONTEXTS = cited.contexts()
PASSED = (Outcome.PASSED, Reason.SIGNATURE_VALID)
INVALID = (Outcome.FAILED, Reason.SIGNATURE_INVALID)

every_suite = pytest.mark.parametrize(
    "example", cited.ALL, ids=lambda example: f"{example.suite}-{example.key[:4]}"
)
jcs_suites = pytest.mark.parametrize(
    "example", [cited.EDDSA_JCS, cited.ECDSA_JCS_P256, cited.ECDSA_JCS_P384], ids=lambda one: one.key[:4]
)


def _only(document: JsonObject) -> ProofResult:
    (result,) = check_object(document, contexts=CONTEXTS)
    return result


def _verdict(document: JsonObject) -> tuple[Outcome, Reason]:
    result = _only(document)
    return result.outcome, result.reason


@every_suite
def test_the_cited_figures_verify(example: Cited) -> None:
    result = _only(example.document())
    assert (result.outcome, result.reason) == PASSED
    assert (result.suite, result.purpose) == (example.suite, "assertionMethod")
    assert result.key is not None
    assert result.key.controller == f"did:key:{example.key}"


@every_suite
def test_no_value_can_be_changed(example: Cited) -> None:
    genuine = example.document()
    places = list(leaves(genuine))
    assert [place for place in places if _only(changed(genuine, place)).outcome is Outcome.PASSED] == []
    assert len(places) >= 17


@every_suite
def test_nothing_can_be_taken_away(example: Cited) -> None:
    genuine = example.document()
    # Without the proof there is nothing to be judged.
    for place in set(members(genuine)) - {("proof",)}:
        results = check_object(without(genuine, place), contexts=CONTEXTS)
        assert all(result.outcome is not Outcome.PASSED for result in results), place


@every_suite
@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("validUntil",), "2030-01-01T00:00:00Z"),
        (("evidence",), {"type": "Other"}),
        (("alsoKnownAs",), "x"),
        (("credentialSubject", "degree"), "x"),
        (("proof", "domain"), "example.org"),
        (("proof", "challenge"), "1"),
        (("proof", "nonce"), "1"),
        (("proof", "cryptosuite"), "other"),
        (("proof", "previousProof"), "urn:uuid:other"),
        (("proof", "previousProof"), []),
        (("proof", "previousProof"), None),
        (("proof", "@context"), "https://www.w3.org/ns/credentials/v2"),
        (("proof", "@context"), []),
        (("proof", "@context"), None),
    ],
)
def test_nothing_can_be_added(example: Cited, place: tuple[str, ...], value: JsonValue) -> None:
    assert _only(with_another(example.document(), place, value)).outcome is not Outcome.PASSED


@every_suite
@pytest.mark.parametrize("other", cited.ALL, ids=lambda other: f"{other.suite}-{other.key[:4]}")
def test_no_proof_serves_another_suite_or_key(example: Cited, other: Cited) -> None:
    document = example.document()
    swapped = with_another(document, ("proof", "proofValue"), other.value)
    assert (_only(swapped).outcome is Outcome.PASSED) == (example == other)
    swapped = with_another(document, ("proof", "verificationMethod"), f"did:key:{other.key}")
    # The plain identifier names the same key, but it is not what was signed.
    assert _verdict(swapped) == INVALID


ANY_KEY = {
    "Ed25519": Ed25519PrivateKey.from_private_bytes(bytes(range(32))).public_key(),
    "P-256": ec.derive_private_key(7, ec.SECP256R1()).public_key(),
    "P-384": ec.derive_private_key(7, ec.SECP384R1()).public_key(),
}


@every_suite
@pytest.mark.parametrize("kind", ANY_KEY)
def test_a_key_of_a_kind_that_the_suite_does_not_have_is_refused_as_such(example: Cited, kind: str) -> None:
    document = with_another(
        example.document(), ("proof", "verificationMethod"), did_key.encode(ANY_KEY[kind])
    )
    result = _only(document)
    assert (result.outcome, result.reason) == INVALID
    fits = (kind == "Ed25519") == example.suite.lower().startswith("ed")
    if not fits:
        assert "not of the kind" in dict(result.evidence)["problem"]
        assert result.key is None


@every_suite
@pytest.mark.parametrize("length", [0, 1, 63, 64, 65, 95, 96, 97])
def test_a_value_of_any_other_length_is_refused(example: Cited, length: int) -> None:
    value = multibase.encode_base58btc(bytes(length))
    assert _verdict(with_another(example.document(), ("proof", "proofValue"), value)) == INVALID


@every_suite
def test_a_value_in_another_base_is_refused(example: Cited) -> None:
    value = multibase.encode_base64url(multibase.decode(example.value))
    assert _verdict(with_another(example.document(), ("proof", "proofValue"), value)) == INVALID


@jcs_suites
def test_a_context_added_after_a_jcs_proof_is_not_covered_by_it(example: Cited) -> None:
    def with_more(*added: JsonValue) -> tuple[Outcome, Reason]:
        document = example.document()
        contexts = document["@context"]
        assert isinstance(contexts, list)
        return _verdict({**document, "@context": [*contexts, *added]})

    assert with_more(cited.ED25519_2020) == PASSED
    not_covered = (Outcome.UNKNOWN, Reason.UNKNOWN_CONTEXT)
    assert with_more("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json") == not_covered
    assert with_more(cited.ED25519_2020, {"name": "urn:other"}) == not_covered
    assert with_more("https://example.org/other") == not_covered


@jcs_suites
def test_contexts_in_another_order_are_other_contexts(example: Cited) -> None:
    document = example.document()
    assert _verdict({**document, "@context": document["@context"][::-1]}) == INVALID


@jcs_suites
@pytest.mark.parametrize("value", [2**60, "\ud800", float("inf")])
def test_content_without_a_canonical_form_is_refused(example: Cited, value: JsonValue) -> None:
    result = _only({**example.document(), "name": value})
    assert (result.outcome, result.reason) == INVALID
    assert "canonical form" in dict(result.evidence)["problem"]


@jcs_suites
def test_endless_nesting_is_too_complex(example: Cited) -> None:
    deep: JsonValue = []
    for _ in range(5_000):
        deep = [deep]
    assert _verdict({**example.document(), "name": deep}) == (Outcome.UNKNOWN, Reason.TOO_COMPLEX)


def test_a_proof_of_2020_may_bring_its_own_context() -> None:
    secret = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
    document: JsonObject = {
        "@context": [CREDENTIALS_V2],
        "type": ["VerifiableCredential"],
        "issuer": "urn:uuid:1",
        "credentialSubject": {"name": "Example"},
    }
    proof: JsonObject = {
        "@context": cited.ED25519_2020,
        "type": "Ed25519Signature2020",
        "created": "2023-02-24T23:36:38Z",
        "verificationMethod": did_key.encode(secret.public_key()),
        "proofPurpose": "assertionMethod",
    }
    signed = ED25519_SIGNATURE_2020.signing_input(Unsecured(document, CONTEXTS), proof, "sha256")
    value = multibase.encode_base58btc(secret.sign(signed.data))
    whole: JsonObject = {**document, "proof": {**proof, "proofValue": value}}
    assert _verdict(whole) == PASSED
    other = with_another(whole, ("proof", "@context"), "https://w3id.org/security/data-integrity/v2")
    assert _verdict(other) == INVALID
    # Without it the words of the proof mean nothing.
    assert _verdict(without(whole, ("proof", "@context"))) == (Outcome.FAILED, Reason.UNDEFINED_TERMS)


def test_no_two_suites_have_a_name_in_common() -> None:
    for example in cited.ALL:
        proof = example.document()["proof"]
        assert sum(suite.is_named_by(proof) for suite in SUITES) == 1
