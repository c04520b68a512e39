"""Data Integrity proofs: published ones verify, and nothing of what they cover can be changed."""

import copy
import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Literal

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.wallet.proofs.cited import ED25519_KEY, EDDSA_RDFC
from tests.wallet.proofs.cited import contexts as cited_contexts
from tests.wallet.proofs.mutations import another, at, leaves
from wallet.keys import did_key, multibase
from wallet.model.document import Content, Document
from wallet.model.errors import BugError
from wallet.model.findings import KeySource, Outcome, ProofResult, Reason
from wallet.model.json_value import JsonArray, JsonObject, JsonValue
from wallet.model.limits import MAX_SIGNATURES
from wallet.proofs import PROOFS, check_proofs, data_integrity
from wallet.proofs.contexts import CREDENTIALS_V2, Contexts
from wallet.proofs.data_integrity import check_object, sign
from wallet.proofs.json_ld import UndefinedTermsError

OB30 = "1edtech-validator/inspector-vc/resources/ob30"
GENUINE = [
    f"{OB30}/simple.json",
    f"{OB30}/complete.json",
    f"{OB30}/simple-eddsa-2022.json",
    f"{OB30}/simple-did-key-method.json",
    f"{OB30}/simple-context-version.json",
    f"{OB30}/endorsement-valid.json",
    f"{OB30}/simple_v1.json",
    f"{OB30}/sd/derivedcredential.json",
    "issued/dcc-ob3-vcdm2-eddsa-rdfc-2022.json",
    "issued/obl-ob3-ldp.json",
    "issued/dcc-ob3-vcdm2-Ed25519Signature2020.json",
    "dcc-verifier-core/v2NoStatus.json",
    "dcc-verifier-core/v2OBv3SpecExample.json",
    "dcc-verifier-core/v2EddsaWithValidStatus.json",
]

# The secret key of the cited example, as the same appendix gives it.
CITED_SECRET = "z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq"


def cited() -> JsonObject:
    return EDDSA_RDFC.document()


@dataclass(frozen=True)
class Ed25519Signer:
    """A signer over a key in memory; ``Signer`` of the wallet keeps its key elsewhere."""

    key: Ed25519PrivateKey
    algorithm: Literal["EdDSA", "ES256"] = "EdDSA"

    @property
    def did(self) -> str:
        return did_key.encode(self.key.public_key())

    @property
    def verification_method(self) -> str:
        return f"{self.did}#{self.did.removeprefix('did:key:')}"

    def sign(self, data: bytes) -> bytes:
        return self.key.sign(data)


def signer() -> Ed25519Signer:
    return Ed25519Signer(Ed25519PrivateKey.from_private_bytes(bytes(range(32))))


NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def _load(vectors: Path, name: str) -> JsonObject:
    document: JsonObject = json.loads((vectors / name).read_bytes())
    return document


def _only(document: JsonObject, contexts: Contexts | None = None) -> ProofResult:
    (result,) = check_object(document, contexts=contexts)
    return result


def _proof(document: JsonObject) -> JsonObject:
    proof = document["proof"]
    if isinstance(proof, list):
        (proof,) = proof
    assert isinstance(proof, dict)
    return proof


def _verdict(document: JsonObject, contexts: Contexts | None = None) -> tuple[Outcome, Reason]:
    result = _only(document, contexts)
    return result.outcome, result.reason


PASSED = (Outcome.PASSED, Reason.SIGNATURE_VALID)
INVALID = (Outcome.FAILED, Reason.SIGNATURE_INVALID)


def test_the_cited_w3c_example_verifies() -> None:
    result = _only(cited(), cited_contexts())
    assert (result.outcome, result.reason) == PASSED
    assert (result.suite, result.purpose) == ("eddsa-rdfc-2022", "assertionMethod")
    assert result.claimed_time == datetime(2023, 2, 24, 23, 36, 38, tzinfo=UTC)
    assert result.key is not None
    assert result.key.source is KeySource.DID_KEY
    assert result.key.controller == f"did:key:{ED25519_KEY}"
    facts = dict(result.evidence)
    # The published hashes of the canonical document and of the canonical proof configuration.
    assert facts["document_sha256"] == "517744132ae165a5349155bef0bb0cf2258fff99dfe1dbd914b938d775a36017"
    assert facts["options_sha256"] == "bea7b7acfbad0126b135104024a5f1733e705108f42d59668b05c0c50004c6b0"
    assert f"{CREDENTIALS_V2} sha256:59955ced" in facts["contexts"]


def test_signing_the_cited_example_again_gives_the_published_document() -> None:
    document = cited()
    expected = document.pop("proof")
    key = Ed25519PrivateKey.from_private_bytes(multibase.decode(CITED_SECRET)[2:])
    created = datetime(2023, 2, 25, 1, 36, 38, tzinfo=timezone(timedelta(hours=2)))
    proof = sign(
        document,
        signer=Ed25519Signer(key),
        purpose="assertionMethod",
        created=created,
        contexts=cited_contexts(),
    )
    assert proof == expected
    assert "proof" not in document


@pytest.mark.parametrize("name", GENUINE)
def test_published_credentials_verify(vectors: Path, name: str) -> None:
    assert _verdict(_load(vectors, name)) == PASSED


@pytest.mark.parametrize("example", ["", "employ/"])
def test_signed_documents_of_the_w3c_examples_verify(
    vectors: Path, w3c_contexts: Contexts, example: str
) -> None:
    name = f"w3c-vc-di-eddsa/TestVectors/eddsa-rdfc-2022/{example}signedDataInt.json"
    assert _verdict(_load(vectors, name), w3c_contexts) == PASSED


@pytest.mark.parametrize("name", GENUINE)
def test_no_value_can_be_changed(vectors: Path, name: str) -> None:
    genuine = _load(vectors, name)
    places = list(leaves(genuine))
    # All of a small document; of a large one every few, and always all of its own proof.
    step = 1 + len(places) // 60
    chosen = [place for number, place in enumerate(places) if number % step == 0 or place[0] == "proof"]
    passed = []
    for *path, last in chosen:
        changed = copy.deepcopy(genuine)
        parent = at(changed, tuple(path))
        parent[last] = another(parent[last])
        if _only(changed).outcome is Outcome.PASSED:
            passed.append((*path, last))
    assert passed == []
    assert len(chosen) >= 20


def test_every_value_of_the_cited_example_counts() -> None:
    for *path, last in leaves(cited()):
        changed = cited()
        parent = at(changed, tuple(path))
        parent[last] = another(parent[last])
        assert _only(changed, cited_contexts()).outcome is not Outcome.PASSED, (path, last)


def test_no_statement_can_be_removed_or_added() -> None:
    for place in {path[:-1] for path in leaves(cited())} - {("@context",)}:
        container = at(cited(), place)
        keys = list(container) if isinstance(container, dict) else list(range(len(container)))
        for key in keys:
            if (place, key) == ((), "@context"):
                continue
            changed = cited()
            del at(changed, place)[key]
            results = check_object(changed, contexts=cited_contexts())
            assert all(result.outcome is not Outcome.PASSED for result in results), (place, key)
    for place, key, value in [
        ((), "validUntil", "2030-01-01T00:00:00Z"),
        ((), "evidence", {"type": "Other"}),
        ((), "alsoKnownAs", "x"),
        (("credentialSubject",), "degree", "x"),
        (("proof",), "domain", "example.org"),
        (("proof",), "expires", "2030-01-01T00:00:00Z"),
        (("proof",), "nonce", "1"),
    ]:
        changed = cited()
        at(changed, place)[key] = value
        assert _only(changed, cited_contexts()).outcome is Outcome.FAILED, (place, key)


@pytest.mark.parametrize(
    ("place", "key"),
    [
        ((), "secretClause"),
        (("credentialSubject",), "grade"),
        (("credentialSubject", "achievement"), "level"),
        (("credentialSubject", "achievement", "criteria"), "weight"),
        (("proof", 0), "note"),
        ((), "@foo"),
        (("issuer",), "@index"),
        (("proof", 0), "@foo"),
        ((), "https://www.w3.org/2018/credentials#validUntil"),
    ],
)
@pytest.mark.parametrize("value", ["smuggled", {"name": "smuggled"}, [], None])
def test_words_that_no_signature_covers_are_refused(
    badge: JsonObject, place: tuple[str | int, ...], key: str, value: JsonValue
) -> None:
    at(badge, place)[key] = value
    assert _verdict(badge) == (Outcome.FAILED, Reason.UNDEFINED_TERMS)


def test_the_end_of_validity_cannot_be_renamed_away() -> None:
    document = cited()
    del document["proof"]
    document["validUntil"] = "2024-01-01T00:00:00Z"
    contexts = cited_contexts()
    proof = sign(document, signer=signer(), purpose="assertionMethod", created=NOW, contexts=contexts)
    assert _verdict({**document, "proof": proof}, contexts) == PASSED
    until = document.pop("validUntil")
    for name, value in [
        ("https://www.w3.org/2018/credentials#validUntil", until),
        (
            "https://www.w3.org/2018/credentials#validUntil",
            {"@value": until, "@type": "http://www.w3.org/2001/XMLSchema#dateTime"},
        ),
        ("validUntil", {"@value": until, "@type": "http://www.w3.org/2001/XMLSchema#dateTime"}),
    ]:
        renamed: JsonObject = {**document, name: value, "proof": proof}
        assert _verdict(renamed, contexts) == (Outcome.FAILED, Reason.UNDEFINED_TERMS)


def test_the_published_document_with_undefined_terms_is_refused(vectors: Path) -> None:
    document = _load(vectors, "dcc-verifier-core/safeModeBreaker.json")
    assert _verdict(document) == (Outcome.FAILED, Reason.UNDEFINED_TERMS)
    assert "/issuer/endorsementJwt" in dict(_only(document).evidence)["problem"]


def test_the_published_wrong_signature_fails(vectors: Path) -> None:
    assert _verdict(_load(vectors, f"{OB30}/simple-err-proof-value.json")) == INVALID


def test_the_published_broken_key_is_said_to_be_unknown(vectors: Path) -> None:
    document = _load(vectors, f"{OB30}/simple-err-proof-method.json")
    assert _verdict(document) == (Outcome.UNKNOWN, Reason.KEY_UNRESOLVABLE)


def test_a_key_of_did_web_is_said_to_be_unknown(vectors: Path) -> None:
    document = _load(vectors, "issued/dcc-ob3-vcdm2-did-web.json")
    assert _verdict(document) == (Outcome.UNKNOWN, Reason.KEY_UNRESOLVABLE)


def test_the_published_key_without_a_scheme_names_nothing(vectors: Path) -> None:
    document = _load(vectors, f"{OB30}/simple-err-proof-method-no-scheme.json")
    assert _verdict(document) == (Outcome.FAILED, Reason.UNDEFINED_TERMS)


@pytest.mark.parametrize("position", [0, 1])
def test_no_changed_context_ever_passes(badge: JsonObject, position: int) -> None:
    contexts = badge["@context"]
    assert isinstance(contexts, list)
    for changed in (
        *[
            str(contexts[position])[:index] + "x" + str(contexts[position])[index + 1 :]
            for index in (0, 8, 20, -1)
        ],
        str(contexts[position]) + "#",
        {"@vocab": "urn:"},
    ):
        document = {**badge, "@context": [*contexts[:position], changed, *contexts[position + 1 :]]}
        assert _verdict(document) == (Outcome.UNKNOWN, Reason.UNKNOWN_CONTEXT)


def test_another_published_version_of_the_context_does_not_pass(badge: JsonObject) -> None:
    base = "https://purl.imsglobal.org/spec/ob/v3p0/context"
    for version in ("-3.0.1.json", "-3.0.2.json"):
        assert _only({**badge, "@context": [CREDENTIALS_V2, base + version]}).outcome is Outcome.FAILED


def _with_proof(badge: JsonObject, **changes: JsonValue) -> JsonObject:
    return {**badge, "proof": {**_proof(badge), **changes}}


@pytest.mark.parametrize(
    "changes",
    [
        {"proofValue": None},
        {"proofValue": ""},
        {"proofValue": 5},
        {"proofValue": "z"},
        {"proofValue": "z" + "1" * 64 + "0"},
        {"proofValue": multibase.encode_base58btc(bytes(63))},
        {"proofValue": multibase.encode_base58btc(bytes(64))},
        {"proofValue": multibase.encode_base58btc(bytes(65))},
        {"proofValue": multibase.encode_base64url(bytes(64))},
        {"proofValue": "z" + "2" * 100_000},
        {"verificationMethod": None},
        {"verificationMethod": {"id": "did:key:x"}},
        {"proofPurpose": "authentication"},
        {"proofPurpose": "https://w3id.org/security#assertionMethod"},
        {"proofPurpose": None},
        {"proofPurpose": ["assertionMethod"]},
        {"created": "yesterday"},
        {"created": "2024-13-01T00:00:00Z"},
        {"created": ["2010-01-01T19:23:24Z"]},
        {"expires": 5},
        {"previousProof": "urn:uuid:1"},
        {"previousProof": []},
        {"@context": "https://www.w3.org/ns/credentials/v2"},
    ],
)
def test_a_proof_that_is_not_well_formed_fails_and_says_why(badge: JsonObject, changes: JsonObject) -> None:
    result = _only(_with_proof(badge, **changes))
    assert (result.outcome, result.reason) == INVALID
    assert result.key is None or "problem" not in dict(result.evidence)


@pytest.mark.parametrize("field", ["proofValue", "verificationMethod", "proofPurpose"])
def test_a_proof_without_what_it_needs_fails(badge: JsonObject, field: str) -> None:
    proof = dict(_proof(badge))
    del proof[field]
    result = _only({**badge, "proof": proof})
    assert (result.outcome, result.reason) == INVALID
    assert dict(result.evidence)["problem"]


def test_a_key_of_another_kind_cannot_have_signed(badge: JsonObject) -> None:
    did = did_key.encode(ec.derive_private_key(7, ec.SECP256R1()).public_key())
    assert _verdict(_with_proof(badge, verificationMethod=did)) == INVALID


@pytest.mark.parametrize(
    "changes",
    [
        {"cryptosuite": "bbs-2023"},
        {"cryptosuite": "eddsa-2021"},
        {"cryptosuite": "EDDSA-RDFC-2022"},
        {"cryptosuite": None},
        {"cryptosuite": ["eddsa-rdfc-2022"]},
        {"cryptosuite": {}},
        {"type": "Ed25519Signature2018"},
        {"type": ["DataIntegrityProof"]},
    ],
)
def test_another_way_of_signing_is_unknown_and_not_wrong(badge: JsonObject, changes: JsonObject) -> None:
    assert _verdict(_with_proof(badge, **changes)) == (Outcome.UNKNOWN, Reason.UNSUPPORTED_SUITE)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"cryptosuite": "ecdsa-rdfc-2019"}, Reason.SIGNATURE_INVALID),
        ({"cryptosuite": "ecdsa-jcs-2019"}, Reason.SIGNATURE_INVALID),
        ({"cryptosuite": "eddsa-jcs-2022"}, Reason.SIGNATURE_INVALID),
        ({"type": "Ed25519Signature2020"}, Reason.UNDEFINED_TERMS),
    ],
)
def test_a_proof_renamed_to_another_known_way_of_signing_fails(
    badge: JsonObject, changes: JsonObject, reason: Reason
) -> None:
    assert _verdict(_with_proof(badge, **changes)) == (Outcome.FAILED, reason)


@pytest.mark.parametrize("proof", ["", "x", 5, True, {}, [[]], [None], ["x"]])
def test_a_proof_that_is_not_an_object_fails(badge: JsonObject, proof: JsonValue) -> None:
    results = check_object({**badge, "proof": proof})
    assert [(result.outcome, result.reason) for result in results] == [INVALID]


@pytest.mark.parametrize("proof", [None, []])
def test_a_document_without_a_proof_has_no_results(badge: JsonObject, proof: JsonValue) -> None:
    assert check_object({**badge, "proof": proof}) == ()


def test_each_proof_of_several_has_its_own_result(vectors: Path) -> None:
    results = check_object(_load(vectors, f"{OB30}/simple-multiple-proofs.json"))
    assert [(result.suite, result.outcome) for result in results] == [
        ("SomeProofType", Outcome.UNKNOWN),
        ("eddsa-rdfc-2022", Outcome.PASSED),
    ]


def test_more_proofs_than_the_limit_are_not_looked_at(badge: JsonObject) -> None:
    many: JsonArray = [_proof(badge)] * (MAX_SIGNATURES + 1)
    assert _verdict({**badge, "proof": many}) == (Outcome.UNKNOWN, Reason.TOO_COMPLEX)


def test_a_poison_graph_in_a_credential_is_too_complex(badge: JsonObject) -> None:
    # A clique of nameless nodes, written with names that are only local.
    names = [f"_:{number}" for number in range(10)]
    profiles: JsonArray = [
        {"id": name, "type": "Profile", "parentOrg": [{"id": other} for other in names if other != name]}
        for name in names
    ]
    badge["issuer"] = {"id": "urn:issuer", "type": "Profile", "parentOrg": profiles}
    outcome, reason = _verdict(badge)
    assert (outcome, reason) == (Outcome.UNKNOWN, Reason.TOO_COMPLEX)


def _presentation(badge: JsonObject) -> JsonObject:
    return {
        "@context": [CREDENTIALS_V2],
        "type": ["VerifiablePresentation"],
        "holder": signer().did,
        "description": "For an application",
        "verifiableCredential": [badge],
    }


def test_a_presentation_is_signed_for_authentication_and_covers_all_of_its_terms(badge: JsonObject) -> None:
    document = _presentation(badge)
    proof = sign(
        document,
        signer=signer(),
        purpose="authentication",
        created=NOW,
        expires=NOW + timedelta(days=7),
        domain="https://employer.example",
        challenge="1234",
    )
    signed: JsonObject = {**document, "proof": proof}
    result = _only(signed)
    assert (result.outcome, result.reason) == PASSED
    assert result.purpose == "authentication"
    facts = dict(result.evidence)
    assert facts["domain"] == "https://employer.example"
    assert facts["challenge"] == "1234"
    assert facts["expires"] == "2026-01-09T03:04:05Z"
    assert (result.claimed_time, result.expires) == (NOW, NOW + timedelta(days=7))
    assert _only({**signed, "description": "For another"}).outcome is Outcome.FAILED
    assert _only({**signed, "holder": "did:example:other"}).outcome is Outcome.FAILED
    for name in ("domain", "challenge", "expires", "created"):
        changed = another(proof[name])
        assert _only({**signed, "proof": {**proof, name: changed}}).outcome is Outcome.FAILED
        without = {key: value for key, value in proof.items() if key != name}
        assert _only({**signed, "proof": without}).outcome is Outcome.FAILED
    inside = copy.deepcopy(signed)
    at(inside, ("verifiableCredential", 0))["name"] = "Another badge"
    assert _only(inside).outcome is Outcome.FAILED


@pytest.mark.parametrize(
    "types", [["VerifiablePresentation"], ["VerifiableCredential", "VerifiablePresentation"]]
)
def test_the_purpose_has_to_fit_what_is_signed(badge: JsonObject, types: JsonArray) -> None:
    document = {**_presentation(badge), "type": types}
    right: Literal["assertionMethod", "authentication"] = (
        "authentication" if len(types) == 1 else "assertionMethod"
    )
    for purpose in ("assertionMethod", "authentication"):
        proof = sign(document, signer=signer(), purpose=purpose, created=NOW)
        assert (_only({**document, "proof": proof}).outcome is Outcome.PASSED) == (purpose == right)


def test_a_document_that_cannot_be_covered_is_not_signed(badge: JsonObject) -> None:
    del badge["proof"]
    badge["secretClause"] = "x"
    with pytest.raises(UndefinedTermsError):
        sign(badge, signer=signer(), purpose="assertionMethod", created=NOW)


def test_signing_twice_with_the_wrong_key_or_without_an_offset_is_our_own_mistake(badge: JsonObject) -> None:
    with pytest.raises(BugError):
        sign(badge, signer=signer(), purpose="assertionMethod", created=NOW)
    del badge["proof"]
    with pytest.raises(BugError):
        sign(badge, signer=Ed25519Signer(signer().key, "ES256"), purpose="assertionMethod", created=NOW)
    with pytest.raises(BugError):
        sign(badge, signer=signer(), purpose="assertionMethod", created=NOW.replace(tzinfo=None))


def test_the_registry_finds_the_proof_of_a_badge(badge: JsonObject) -> None:
    data = json.dumps(badge).encode()
    content = Content(Document(data, "file", "badge.json"), badge)
    assert data_integrity in PROOFS
    assert [(result.suite, result.outcome) for result in check_proofs(content)] == [
        ("eddsa-rdfc-2022", Outcome.PASSED)
    ]
    del badge["proof"]
    assert check_proofs(content) == ()
    assert not data_integrity.applies(content)
