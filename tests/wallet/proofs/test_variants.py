"""Contexts that were published in several versions: each is pinned, none can hide a word."""

import hashlib
import json
from importlib import resources
from pathlib import Path

import pytest

from tests.wallet.proofs.test_data_integrity import NOW, signer
from wallet.keys import did_key
from wallet.model.findings import Outcome, ProofResult, Reason
from wallet.model.json_value import JsonObject
from wallet.proofs import data_integrity, suites, variants
from wallet.proofs.contexts import CREDENTIALS_V2, Contexts, DamagedContextError, bundled
from wallet.proofs.data_integrity import check_object
from wallet.proofs.suites.unsecured import Unsecured
from wallet.proofs.variants import Variant, known_variants

OB3 = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
BADGE: JsonObject = {
    "@context": [CREDENTIALS_V2, OB3],
    "id": "urn:uuid:1",
    "type": ["VerifiableCredential", "OpenBadgeCredential"],
    "issuer": {"id": signer().did, "type": "Profile", "name": "School"},
    "validFrom": "2024-01-01T00:00:00Z",
    "name": "Teamwork",
    "credentialSubject": {"id": "did:example:1", "type": "AchievementSubject"},
}
WITH_TOKEN: JsonObject = {**BADGE, "endorsementJwt": ["eyJhbGciOiJFZERTQSJ9.e30.AA"]}


def of_badges() -> Variant:
    (variant,) = (known for known in known_variants() if known.url == OB3)
    return variant


def signed(document: JsonObject, contexts: Contexts | None = None) -> JsonObject:
    proof = data_integrity.sign(
        document, signer=signer(), purpose="assertionMethod", created=NOW, contexts=contexts
    )
    return {**document, "proof": proof}


def only(document: JsonObject) -> ProofResult:
    (result,) = check_object(document)
    return result


def outcome(document: JsonObject) -> tuple[Outcome, Reason]:
    result = only(document)
    return result.outcome, result.reason


PASSED = (Outcome.PASSED, Reason.SIGNATURE_VALID)
UNDEFINED = (Outcome.FAILED, Reason.UNDEFINED_TERMS)
CHANGED = (Outcome.FAILED, Reason.SIGNATURE_INVALID)


def test_every_variant_is_pinned_and_stands_for_a_context_of_the_bundle() -> None:
    folder = resources.files("resources") / "contexts"
    index = json.loads((folder / "variants.json").read_bytes())
    readme = (folder / "README.md").read_text(encoding="utf-8")
    for entry in index:
        assert set(entry) == {"url", "file", "sha256", "source", "version", "licence"}
        assert hashlib.sha256((folder / entry["file"]).read_bytes()).hexdigest() == entry["sha256"]
        assert entry["sha256"] != bundled().digest(entry["url"])
        assert entry["file"] in readme
    assert [variant.sha256 for variant in known_variants()] == [entry["sha256"] for entry in index]


def test_what_holds_under_a_variant_passes_and_names_it() -> None:
    result = only(signed(WITH_TOKEN, of_badges().contexts))
    assert (result.outcome, result.reason) == PASSED
    facts = dict(result.evidence)
    assert facts["context_variant"] == f"{OB3} sha256:{of_badges().sha256}"
    assert f"{OB3} sha256:{of_badges().sha256}" in facts["contexts"]


def test_what_holds_under_the_usual_one_names_none() -> None:
    result = only(signed(BADGE))
    assert (result.outcome, result.reason) == PASSED
    assert "context_variant" not in dict(result.evidence)


def test_a_word_that_was_not_signed_is_not_excused_by_a_variant_that_knows_it() -> None:
    assert outcome({**signed(BADGE), "endorsementJwt": ["x"]}) == UNDEFINED


def test_a_word_that_the_variant_does_not_know_either_is_refused() -> None:
    document = signed(WITH_TOKEN, of_badges().contexts)
    assert outcome({**document, "grade": "A"}) == UNDEFINED
    assert "/grade" in dict(only({**document, "grade": "A"}).evidence)["terms"]


@pytest.mark.parametrize("name", ["name", "issuer", "endorsementJwt", "validFrom"])
def test_nothing_can_be_changed_under_a_variant(name: str) -> None:
    document = signed(WITH_TOKEN, of_badges().contexts)
    assert outcome({**document, name: "urn:other"})[0] is Outcome.FAILED
    assert outcome({key: value for key, value in document.items() if key != name})[0] is Outcome.FAILED


def test_a_key_that_is_not_at_hand_is_told_as_such_under_a_variant_too() -> None:
    document = signed(WITH_TOKEN, of_badges().contexts)
    document["proof"] = {**document["proof"], "verificationMethod": "did:web:school.example#key-1"}
    assert outcome(document) == (Outcome.UNKNOWN, Reason.KEY_UNRESOLVABLE)


def test_documents_without_that_context_are_checked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    other: JsonObject = {**signed({**BADGE, "@context": [CREDENTIALS_V2, OB3.replace("3.0.3", "3.0.2")]})}
    monkeypatch.setattr(variants, "known_variants", lambda: (trap(),))
    assert outcome({**other, "name": "Other"}) == CHANGED


def trap() -> Variant:
    return Variant(OB3, "0" * 64, Contexts({}))


def test_a_published_blockcert_fits_only_under_a_variant(vectors: Path) -> None:
    document = json.loads((vectors / "blockcerts/fixtures/v3/testnet-v3-hashlink.json").read_bytes())
    result = only(document)
    assert result.reason is Reason.ANCHOR_NOT_CHECKED
    assert dict(result.evidence)["context_variant"].startswith(
        "https://w3id.org/blockcerts/v3 sha256:6471388d"
    )
    assert outcome({**document, "metadata": "{}"})[0] is Outcome.FAILED


def test_a_variant_with_other_bytes_is_refused() -> None:
    entry: JsonObject = {"url": OB3, "sha256": "0" * 64, "file": "ob-v3p0-3.0.3.json"}
    folder = resources.files("resources") / "contexts"
    with pytest.raises(DamagedContextError):
        variants._variant(entry, folder.joinpath)
    with pytest.raises(DamagedContextError):
        variants._variant({**entry, "url": "https://example.org/v1"}, folder.joinpath)


def test_they_mean_the_same_as_what_was_published(vectors: Path) -> None:
    """Ours were written down anew; the words, and what each says, are those of 1EdTech's own copies."""
    folder = vectors / "1edtech-validator/contexts"
    published = {
        "https://purl.imsglobal.org/spec/clr/v2p0/context.json": "clr-v2p0.json",
        "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json": "clr-v2p0-2.0.1.json",
    }
    for url, name in published.items():
        assert bundled().document(url) == json.loads((folder / name).read_bytes())
    theirs = json.loads((folder / "ob-v3p0-3.0.3.json").read_bytes())
    assert of_badges().contexts.document(OB3) == theirs


def test_a_published_record_verifies_and_cannot_be_changed(vectors: Path) -> None:
    path = vectors / "1edtech-validator/inspector-clr/resources/clr20/simple.json"
    document = json.loads(path.read_bytes())
    assert outcome(document) == PASSED
    for changed in (
        {**document, "name": "Other"},
        {**document, "partial": True},
        {**document, "credentialSubject": {**document["credentialSubject"], "association": []}},
        {**document, "credentialSubject": {**document["credentialSubject"], "verifiableCredential": []}},
    ):
        assert outcome(changed) == CHANGED


def test_an_older_published_record_verifies_with_the_key_that_its_proof_spells_out(vectors: Path) -> None:
    """Its key is named below a UUID, which has no owner; so the wallet itself leaves it unknown."""
    path = vectors / "1edtech-validator/inspector-clr/resources/clr20/simple_v1.json"
    document = json.loads(path.read_bytes())
    assert outcome(document) == (Outcome.UNKNOWN, Reason.KEY_UNRESOLVABLE)
    key = did_key.decode_multikey(document["proof"]["verificationMethod"].partition("#")[2])
    suite = suites.find(document["proof"])
    assert suite is not None
    assert suite.prepare(Unsecured(document), document["proof"])(key)[0]
    assert not suite.prepare(Unsecured({**document, "name": "Other"}), document["proof"])(key)[0]
