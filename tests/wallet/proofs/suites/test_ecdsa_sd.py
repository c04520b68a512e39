"""ecdsa-sd-2023: what a learner chose to show verifies, and nothing can be added to it or bent in it."""

import json
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from tests.wallet.proofs.mutations import changed, leaves, with_another, without
from tests.wallet.proofs.suites import disclosures
from tests.wallet.proofs.suites.disclosures import FOR_STATEMENTS, Parts, cbor, multikey, parts_for, signature
from wallet.keys import did_key, multibase
from wallet.model.findings import Outcome, ProofResult, Reason
from wallet.model.json_value import JsonArray, JsonObject, JsonValue
from wallet.proofs.contexts import CREDENTIALS_V2, Contexts
from wallet.proofs.data_integrity import check_object
from wallet.proofs.suites.ecdsa_sd import MAX_VALUE_CHARACTERS

FOLDER = "w3c-vc-di-ecdsa/TestVectors/ecdsa-sd-2023"
OB30 = "1edtech-validator/inspector-vc/resources/ob30/sd/derivedcredential.json"
PASSED = (Outcome.PASSED, Reason.SIGNATURE_VALID)
INVALID = (Outcome.FAILED, Reason.SIGNATURE_INVALID)
SHOWN: JsonObject = {
    "@context": [CREDENTIALS_V2],
    "type": ["VerifiableCredential"],
    "issuer": "urn:uuid:1",
    "validFrom": "2024-01-01T00:00:00Z",
    "credentialSubject": {"name": "Name", "description": "Description"},
}


def _json(path: Path) -> JsonValue:
    value: JsonValue = json.loads(path.read_bytes())
    return value


def _document(path: Path) -> JsonObject:
    document = _json(path)
    assert isinstance(document, dict)
    return document


def _only(document: JsonObject, contexts: Contexts | None = None) -> ProofResult:
    (result,) = check_object(document, contexts=contexts)
    return result


def _verdict(document: JsonObject) -> tuple[Outcome, Reason]:
    result = _only(document)
    return result.outcome, result.reason


def _parts() -> Parts:
    """The issuer must always be shown, all else is the learner's choice."""
    return parts_for(SHOWN, lambda line: "#issuer>" in line)


def _with(value: JsonValue) -> JsonObject:
    return {**SHOWN, "proof": {**disclosures.options(), "proofValue": value}}


@pytest.mark.parametrize("example", ["employ", "prc"])
def test_a_published_base_proof_is_not_accepted_as_a_disclosure(
    vectors: Path, w3c_contexts: Contexts, example: str
) -> None:
    result = _only(_document(vectors / FOLDER / example / "addSignedSDBase.json"), w3c_contexts)
    assert (result.outcome, result.reason) == (Outcome.UNKNOWN, Reason.BASE_PROOF)
    assert "for the learner alone" in dict(result.evidence)["problem"]


def test_the_published_open_badge_verifies_and_nothing_in_it_can_be_changed(vectors: Path) -> None:
    document = _document(vectors / OB30)
    assert _verdict(document) == PASSED
    places = list(leaves(document))
    assert [place for place in places if _only(changed(document, place)).outcome is Outcome.PASSED] == []
    assert len(places) > 20


def test_a_disclosure_verifies_with_its_counts() -> None:
    result = _only(_with(_parts().value()))
    assert (result.outcome, result.reason) == PASSED
    facts = dict(result.evidence)
    assert (facts["mandatory_statements"], facts["chosen_statements"]) == ("1", "5")


def test_no_value_of_a_disclosure_can_be_changed_or_taken_away() -> None:
    document = _with(_parts().value())
    for place in leaves(document):
        assert _only(changed(document, place)).outcome is not Outcome.PASSED, place
        assert _only(without(document, place)).outcome is not Outcome.PASSED, place
    for place in [("name",), ("credentialSubject", "id"), ("proof", "domain"), ("proof", "expires")]:
        assert _only(with_another(document, place, "urn:uuid:2")).outcome is not Outcome.PASSED, place


def test_a_learner_can_show_less_but_not_leave_out_what_is_mandatory() -> None:
    parts = _parts()
    less = without(SHOWN, ("validFrom",))
    again = parts_for(less, lambda line: "#issuer>" in line)
    # The base signature is from the whole credential; only the list of statements became shorter.
    shorter: JsonObject = {
        **less,
        "proof": {**disclosures.options(), "proofValue": again.but(base=parts.base)},
    }
    assert _verdict(shorter) == PASSED
    nothing = without(SHOWN, ("issuer",))
    again = parts_for(nothing, lambda line: False)
    bare: JsonObject = {
        **nothing,
        "proof": {**disclosures.options(), "proofValue": again.but(base=parts.base)},
    }
    assert _verdict(bare) == INVALID


def test_statements_signed_by_another_key_are_refused() -> None:
    parts = _parts()
    other = ec.derive_private_key(17, ec.SECP256R1())
    forged = [signature(other, b"x") for _ in parts.signatures]
    assert _verdict(_with(parts.but(signatures=forged))) == INVALID
    # A learner's own key in place of the issuer's: the base signature covers which key it is.
    assert _verdict(_with(parts.but(signatures=forged, key=multikey(other)))) == INVALID
    assert _verdict(_with(parts.but(signatures=parts.signatures[::-1]))) == INVALID


def _ed25519() -> bytes:
    key = Ed25519PrivateKey.from_private_bytes(bytes(32)).public_key()
    return b"\xed\x01" + key.public_bytes(Encoding.Raw, PublicFormat.Raw)


P384 = ec.derive_private_key(7, ec.SECP384R1())


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"base": bytes(63)}, "64 bytes"),
        ({"base": []}, "five parts"),
        ({"base": bytes(64)}, None),
        ({"key": multikey(FOR_STATEMENTS)[:-1]}, "35 bytes"),
        ({"key": multikey(P384)}, "35 bytes"),
        ({"key": _ed25519() + b"\0"}, "not a key"),
        ({"key": b"\x80\x24\x02" + b"\xff" * 32}, "not a key"),
        ({"signatures": []}, "0 signatures for 5 statements"),
        ({"signatures": [bytes(64)] * 6}, "6 signatures for 5 statements"),
        ({"signatures": [bytes(64)] * 5}, None),
        ({"signatures": [bytes(64)] * 4 + [7]}, "64 bytes"),
        ({"signatures": [bytes(64)] * 4 + [bytes(65)]}, "64 bytes"),
        ({"labels": {}}, "not those of the parts"),
        ({"labels": {0: bytes(range(32))}}, "not those of the parts"),
        ({"labels": {0: bytes(32), 1: bytes(32)}}, "one name"),
        ({"labels": {0: bytes(32), 1: bytes(range(32)), 2: b"\1" * 32}}, "not those of the parts"),
        ({"labels": {0: bytes(31), 1: bytes(32)}}, "32 bytes"),
        ({"mandatory": [6]}, "not there"),
        ({"mandatory": [2**63]}, "not there"),
        ({"mandatory": [0, 0]}, "not one"),
        ({"mandatory": [b"0"]}, "not one"),
        ({"mandatory": []}, "5 signatures for 6 statements"),
        ({"mandatory": [*range(6)]}, "5 signatures for 0 statements"),
    ],
)
def test_a_disclosure_that_does_not_fit_the_document_is_refused(
    changes: dict[str, object], why: str | None
) -> None:
    result = _only(_with(_parts().but(**changes)))
    assert (result.outcome, result.reason) == INVALID
    assert why is None or why in dict(result.evidence)["problem"]


@pytest.mark.parametrize(
    "value",
    [
        None,
        "",
        "u",
        "z" + "2" * 86,
        multibase.encode_base64url(b"\xd9\x5d\x02" + cbor([])),
        multibase.encode_base64url(disclosures.DERIVED),
        multibase.encode_base64url(disclosures.DERIVED + cbor([])),
        multibase.encode_base64url(disclosures.DERIVED + cbor({})),
        multibase.encode_base64url(disclosures.DERIVED + b"\xff"),
        multibase.encode_base64url(disclosures.DERIVED + b"\x9f" * 100),
        multibase.encode_base64url(bytes(64)),
    ],
)
def test_what_is_no_disclosure_is_refused(value: JsonValue) -> None:
    assert _verdict(_with(value)) == INVALID


def test_a_value_with_something_after_it_is_refused() -> None:
    data = multibase.decode(_parts().value(), limit=MAX_VALUE_CHARACTERS)
    assert _verdict(_with(multibase.encode_base64url(data + b"\0"))) == INVALID


def test_a_huge_value_is_not_read() -> None:
    assert _verdict(_with("u" + "A" * MAX_VALUE_CHARACTERS)) == (Outcome.UNKNOWN, Reason.TOO_COMPLEX)


def test_an_issuer_signs_disclosures_with_p256_and_nothing_else() -> None:
    for key in (P384.public_key(), Ed25519PrivateKey.from_private_bytes(bytes(32)).public_key()):
        document = with_another(_with(_parts().value()), ("proof", "verificationMethod"), did_key.encode(key))
        result = _only(document)
        assert (result.outcome, result.reason) == INVALID
        assert "not of the kind P-256" in dict(result.evidence)["problem"]


def test_a_disclosure_is_one_proof_of_a_set_like_any_other() -> None:
    good = _with(_parts().value())["proof"]
    proofs: JsonArray = [good, {**good, "proofValue": _parts().but(base=bytes(64))}]
    outcomes = [result.outcome for result in check_object({**SHOWN, "proof": proofs})]
    assert outcomes == [Outcome.PASSED, Outcome.FAILED]
