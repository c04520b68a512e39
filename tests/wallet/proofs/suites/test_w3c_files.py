"""The published examples of the W3C cryptosuites, at every intermediate value that their files give."""

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.wallet.proofs.suites.w3c_files import (
    DISCLOSURE_EXAMPLES,
    EXAMPLES,
    Example,
    compared,
    compared_disclosure,
    load,
    proof_of,
    suite_of,
)
from wallet.keys import multibase
from wallet.proofs.contexts import Contexts
from wallet.proofs.suites.unsecured import Unsecured


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.folder.partition("TestVectors/")[2])
def test_every_intermediate_value_is_the_published_one(
    vectors: Path, w3c_contexts: Contexts, example: Example
) -> None:
    values = list(compared(vectors, w3c_contexts, example))
    assert len(values) == 10
    for name, ours, published in values:
        assert (name, ours) == (name, published)


@pytest.mark.parametrize("example", DISCLOSURE_EXAMPLES)
def test_every_intermediate_value_of_a_disclosure_is_the_published_one(
    vectors: Path, w3c_contexts: Contexts, example: str
) -> None:
    values = list(compared_disclosure(vectors, w3c_contexts, example))
    assert len(values) == 12
    for name, ours, published in values:
        assert (name, ours) == (name, published)


@pytest.mark.parametrize("example", [example for example in EXAMPLES if "eddsa/" in example.folder])
def test_the_published_ed25519_key_gives_the_published_signature(
    vectors: Path, w3c_contexts: Contexts, example: Example
) -> None:
    folder = vectors / example.folder
    keys = load(vectors / "w3c-vc-di-eddsa/TestVectors/keyPair.json")
    # Multicodec ed25519-priv, then the 32 bytes of the seed.
    codec_and_seed = multibase.decode(str(keys["privateKeyMultibase"]))
    assert codec_and_seed[:2] == b"\x80\x26"
    key = Ed25519PrivateKey.from_private_bytes(codec_and_seed[2:])
    document = load(folder / f"signed{example.suffix}.json")
    options = load(folder / f"proofConfig{example.suffix}.json")
    unsigned = load(folder / example.unsigned)
    unsigned["@context"] = document["@context"]
    signed = suite_of(document).signing_input(Unsecured(unsigned, w3c_contexts), options, "sha256")
    assert multibase.encode_base58btc(key.sign(signed.data)) == proof_of(document)["proofValue"]
