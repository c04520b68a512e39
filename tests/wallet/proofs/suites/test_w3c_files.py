"""The published examples of the W3C cryptosuites, at every intermediate value that their files give."""

import json
from dataclasses import dataclass
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from wallet.keys import did_key, multibase
from wallet.model.findings import Outcome, Reason
from wallet.model.json_value import JsonObject
from wallet.proofs.contexts import Contexts
from wallet.proofs.data_integrity import check_object
from wallet.proofs.rdf.canonical import HashName
from wallet.proofs.suites import find
from wallet.proofs.suites.signed_hashes import SignedHashes
from wallet.proofs.suites.suite import base58btc_value, is_signed
from wallet.proofs.suites.unsecured import Unsecured


@dataclass(frozen=True)
class Example:
    """A folder of intermediate values; the names of its files all end in ``suffix``."""

    folder: str
    suffix: str
    hash_name: HashName = "sha256"
    unsigned: str = "../unsigned.json"


EDDSA, ECDSA = "w3c-vc-di-eddsa/TestVectors", "w3c-vc-di-ecdsa/TestVectors"
EMPLOY = "../../employmentAuth.json"
EXAMPLES = [
    Example(f"{EDDSA}/eddsa-rdfc-2022", "DataInt"),
    Example(f"{EDDSA}/eddsa-rdfc-2022/employ", "DataInt", unsigned=EMPLOY),
    Example(f"{EDDSA}/eddsa-jcs-2022", "JCS"),
    Example(f"{EDDSA}/Ed25519Signature2020", "EdSig"),
    Example(f"{ECDSA}/ecdsa-rdfc-2019-p256", "ECDSAP256"),
    Example(f"{ECDSA}/ecdsa-rdfc-2019-p256/employ", "ECDSAP256", unsigned=EMPLOY),
    Example(f"{ECDSA}/ecdsa-rdfc-2019-p384", "ECDSAP384", "sha384"),
    Example(f"{ECDSA}/ecdsa-rdfc-2019-p384/employ", "ECDSAP384", "sha384", EMPLOY),
    Example(f"{ECDSA}/ecdsa-jcs-2019-p256", "JCSECDSAP256"),
    Example(f"{ECDSA}/ecdsa-jcs-2019-p384", "JCSECDSAP384", "sha384"),
]


def _json(path: Path) -> JsonObject:
    document: JsonObject = json.loads(path.read_bytes())
    return document


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.folder.partition("TestVectors/")[2])
def test_every_intermediate_value_is_the_published_one(
    vectors: Path, w3c_contexts: Contexts, example: Example
) -> None:
    folder = vectors / example.folder

    def text(name: str) -> str:
        return (folder / f"{name}{example.suffix}.txt").read_text(encoding="utf-8")

    document = _json(folder / f"signed{example.suffix}.json")
    options = _json(folder / f"proofConfig{example.suffix}.json")
    proof = document["proof"]
    assert isinstance(proof, dict)
    suite = find(proof)
    assert isinstance(suite, SignedHashes)
    signed = suite.signing_input(Unsecured(document, w3c_contexts), options, example.hash_name)
    assert signed.canonical_document == text("canonDoc")
    assert signed.canonical_options == text("proofCanon")
    assert signed.document_hash == text("docHash")
    assert signed.options_hash == text("proofHash")
    assert signed.data.hex() == text("combinedHash")
    signature = base58btc_value(proof, suite.keys)
    assert signature.hex() == text("sigHex")
    assert proof["proofValue"] == multibase.encode_base58btc(signature) == text("sigBTC58")
    key = did_key.decode(str(proof["verificationMethod"]).partition("#")[0])
    assert is_signed(key, signed.data, signature)
    (result,) = check_object(document, contexts=w3c_contexts)
    assert (result.outcome, result.reason) == (Outcome.PASSED, Reason.SIGNATURE_VALID)


@pytest.mark.parametrize("example", [example for example in EXAMPLES if "eddsa/" in example.folder])
def test_the_published_ed25519_key_gives_the_published_signature(
    vectors: Path, w3c_contexts: Contexts, example: Example
) -> None:
    folder = vectors / example.folder
    keys = _json(vectors / "w3c-vc-di-eddsa/TestVectors/keyPair.json")
    # Multicodec ed25519-priv, then the 32 bytes of the seed.
    codec_and_seed = multibase.decode(str(keys["privateKeyMultibase"]))
    assert codec_and_seed[:2] == b"\x80\x26"
    key = Ed25519PrivateKey.from_private_bytes(codec_and_seed[2:])
    document = _json(folder / f"signed{example.suffix}.json")
    proof = document["proof"]
    assert isinstance(proof, dict)
    suite = find(proof)
    assert isinstance(suite, SignedHashes)
    options = _json(folder / f"proofConfig{example.suffix}.json")
    unsigned = _json(folder / example.unsigned)
    unsigned["@context"] = document["@context"]
    signed = suite.signing_input(Unsecured(unsigned, w3c_contexts), options, "sha256")
    assert multibase.encode_base58btc(key.sign(signed.data)) == proof["proofValue"]
