"""A document without its proof: brought into canonical form once, for all proofs and all hashes."""

import pytest

from wallet.model.json_value import JsonObject, JsonValue
from wallet.proofs.contexts import UnknownContextError
from wallet.proofs.suites import eddsa_rdfc
from wallet.proofs.suites.signed_hashes import SigningInput
from wallet.proofs.suites.unsecured import Unsecured


def _signing_input(unsecured: Unsecured, options: JsonObject) -> SigningInput:
    return eddsa_rdfc.SUITE.signing_input(unsecured, options, "sha256")


def test_the_document_is_canonicalised_once_for_all_its_proofs() -> None:
    document: dict[str, JsonValue] = {
        "@context": ["https://www.w3.org/ns/credentials/v2"],
        "type": ["VerifiableCredential"],
        "issuer": "urn:issuer",
    }
    unsecured = Unsecured(document)
    first = _signing_input(unsecured, {"type": "DataIntegrityProof", "created": "2024-01-01T00:00:00Z"})
    second = _signing_input(unsecured, {"type": "DataIntegrityProof", "created": "2025-01-01T00:00:00Z"})
    assert first.canonical_document is second.canonical_document
    assert first.data[:32] != second.data[:32]
    assert first.data[32:] == second.data[32:]


def test_an_error_of_the_document_is_the_same_for_all_its_proofs() -> None:
    unsecured = Unsecured({"@context": "https://example.org/v1"})
    errors = []
    for _ in range(2):
        with pytest.raises(UnknownContextError) as caught:
            _signing_input(unsecured, {})
        errors.append(caught.value)
    assert errors[0] is errors[1]
