"""eddsa-rdfc-2022: every intermediate value of the published W3C examples."""

import json
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from wallet.keys import multibase
from wallet.model.json_value import JsonObject, JsonValue
from wallet.proofs.contexts import Contexts, UnknownContextError
from wallet.proofs.eddsa_rdfc import Unsecured

EXAMPLES = {"alumni": "unsigned.json", "employ": "employmentAuth.json"}


def _folder(vectors: Path, example: str) -> Path:
    folder = vectors / "w3c-vc-di-eddsa/TestVectors/eddsa-rdfc-2022"
    return folder / "employ" if example == "employ" else folder


def _text(folder: Path, name: str) -> str:
    return (folder / f"{name}DataInt.txt").read_text(encoding="utf-8")


def _json(path: Path) -> JsonObject:
    document: JsonObject = json.loads(path.read_bytes())
    return document


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_intermediate_value_is_the_published_one(
    vectors: Path, w3c_contexts: Contexts, example: str
) -> None:
    folder = _folder(vectors, example)
    unsigned = _json(vectors / "w3c-vc-di-eddsa/TestVectors" / EXAMPLES[example])
    signed = Unsecured(unsigned, w3c_contexts).signing_input(_json(folder / "proofConfigDataInt.json"))
    assert signed.canonical_document == _text(folder, "canonDoc")
    assert signed.canonical_options == _text(folder, "proofCanon")
    assert signed.document_hash == _text(folder, "docHash")
    assert signed.options_hash == _text(folder, "proofHash")
    assert signed.data.hex() == _text(folder, "combinedHash")


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_published_key_gives_the_published_signature(
    vectors: Path, w3c_contexts: Contexts, example: str
) -> None:
    folder = _folder(vectors, example)
    keys = _json(vectors / "w3c-vc-di-eddsa/TestVectors/keyPair.json")
    # Multicodec ed25519-priv, then the 32 bytes of the seed.
    codec_and_seed = multibase.decode(str(keys["privateKeyMultibase"]))
    assert codec_and_seed[:2] == b"\x80\x26"
    key = Ed25519PrivateKey.from_private_bytes(codec_and_seed[2:])
    signed_document = _json(folder / "signedDataInt.json")
    options = _json(folder / "proofConfigDataInt.json")
    signature = key.sign(Unsecured(signed_document, w3c_contexts).signing_input(options).data)
    assert signature.hex() == _text(folder, "sigHex")
    assert multibase.encode_base58btc(signature) == _text(folder, "sigBTC58")


def test_the_document_is_canonicalised_once_for_all_its_proofs() -> None:
    document: dict[str, JsonValue] = {
        "@context": ["https://www.w3.org/ns/credentials/v2"],
        "type": ["VerifiableCredential"],
        "issuer": "urn:issuer",
    }
    unsecured = Unsecured(document)
    first = unsecured.signing_input({"type": "DataIntegrityProof", "created": "2024-01-01T00:00:00Z"})
    second = unsecured.signing_input({"type": "DataIntegrityProof", "created": "2025-01-01T00:00:00Z"})
    assert first.canonical_document is second.canonical_document
    assert first.data[:32] != second.data[:32]
    assert first.data[32:] == second.data[32:]


def test_an_error_of_the_document_is_the_same_for_all_its_proofs() -> None:
    unsecured = Unsecured({"@context": "https://example.org/v1"})
    errors = []
    for _ in range(2):
        with pytest.raises(UnknownContextError) as caught:
            unsecured.signing_input({})
        errors.append(caught.value)
    assert errors[0] is errors[1]
