"""The published examples of the W3C cryptosuites, and how ours compares with every value in their files."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from wallet.keys import did_key, multibase
from wallet.model.findings import Outcome
from wallet.model.json_value import JsonObject, JsonValue
from wallet.proofs.contexts import Contexts, bundled
from wallet.proofs.data_integrity import check_object
from wallet.proofs.rdf.canonical import HashName
from wallet.proofs.suites import find
from wallet.proofs.suites.ecdsa_sd import parse, signed_statements
from wallet.proofs.suites.signed_hashes import SignedHashes
from wallet.proofs.suites.suite import base58btc_value, is_signed
from wallet.proofs.suites.unsecured import Unsecured

EDDSA, ECDSA = "w3c-vc-di-eddsa/TestVectors", "w3c-vc-di-ecdsa/TestVectors"
CHAINS = f"{EDDSA}/proof-set-chain"
DISCLOSURES = f"{ECDSA}/ecdsa-sd-2023"

Compared = tuple[str, JsonValue, JsonValue]
"""The name of a value, ours, and the published one."""


@dataclass(frozen=True)
class Example:
    """A folder of intermediate values; the names of its files all end in ``suffix``."""

    folder: str
    suffix: str
    hash_name: HashName = "sha256"
    unsigned: str = "../unsigned.json"


EMPLOY = "../../employmentAuth.json"
EXAMPLES = (
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
)
DISCLOSURE_EXAMPLES = ("employ", "prc")
SETS_AND_CHAINS = ("signedProofSet1", "signedProofSet2", "signedProofChain1", "signedProofChain2")


def contexts(vectors: Path) -> Contexts:
    """The bundle and two contexts of examples, which Tallystick itself never accepts."""
    examples = (vectors / "w3c-vc-data-model/contexts/credentials/examples/v2").read_bytes()
    citizenship = (vectors / "citizenship/v4rc1.jsonld").read_bytes()
    return (
        bundled()
        .with_extra("https://www.w3.org/ns/credentials/examples/v2", examples)
        .with_extra("https://w3id.org/citizenship/v4rc1", citizenship)
    )


def load(path: Path) -> JsonObject:
    """A JSON file that holds an object."""
    document: JsonObject = json.loads(path.read_bytes())
    return document


def outcomes(document: JsonObject, known: Contexts) -> list[Outcome]:
    """What came out for each proof of a document."""
    return [result.outcome for result in check_object(document, contexts=known)]


def proof_of(document: JsonObject) -> JsonObject:
    """The one proof of a document."""
    proof = document["proof"]
    assert isinstance(proof, dict)
    return proof


def suite_of(document: JsonObject) -> SignedHashes:
    """The suite of a document that signs two hashes."""
    suite = find(proof_of(document))
    assert isinstance(suite, SignedHashes)
    return suite


def compared(vectors: Path, known: Contexts, example: Example) -> Iterator[Compared]:
    """Every intermediate value of an example, from the document to the verdict."""
    folder = vectors / example.folder

    def text(name: str) -> str:
        return (folder / f"{name}{example.suffix}.txt").read_text(encoding="utf-8")

    document = load(folder / f"signed{example.suffix}.json")
    options = load(folder / f"proofConfig{example.suffix}.json")
    suite, proof = suite_of(document), proof_of(document)
    signed = suite.signing_input(Unsecured(document, known), options, example.hash_name)
    yield "canonDoc", signed.canonical_document, text("canonDoc")
    yield "proofCanon", signed.canonical_options, text("proofCanon")
    yield "docHash", signed.document_hash, text("docHash")
    yield "proofHash", signed.options_hash, text("proofHash")
    yield "combinedHash", signed.data.hex(), text("combinedHash")
    signature = base58btc_value(proof, suite.keys)
    yield "sigHex", signature.hex(), text("sigHex")
    yield "sigBTC58", multibase.encode_base58btc(signature), text("sigBTC58")
    yield "proofValue", proof["proofValue"], text("sigBTC58")
    key = did_key.decode(str(proof["verificationMethod"]).partition("#")[0])
    yield "signature", is_signed(key, signed.data, signature), True
    yield "verdict", [outcome.value for outcome in outcomes(document, known)], ["passed"]


def compared_disclosure(vectors: Path, known: Contexts, example: str) -> Iterator[Compared]:
    """Every intermediate value of the verification of a derived proof."""
    folder = vectors / DISCLOSURES / example
    document = load(folder / "derivedRevealDocument.json")
    disclosure = parse(proof_of(document))
    parsed = load(folder / "verifyDerivedProofValue.json")
    yield "baseSignature", disclosure.base_signature.hex(), parsed["baseSignature"]
    yield "publicKey", multibase.encode_base58btc(disclosure.public_key), parsed["publicKey"]
    yield "signatures", [one.hex() for one in disclosure.signatures], parsed["signatures"]
    yield "labelMap", [[name, label] for name, label in disclosure.labels.items()], parsed["labelMap"]
    yield "mandatoryIndexes", [*sorted(disclosure.mandatory)], parsed["mandatoryIndexes"]

    options = {**proof_of(document), "@context": document["@context"]}
    del options["proofValue"]
    unsecured = Unsecured(document, known)
    signed = signed_statements(unsecured, unsecured.statements_of(options).quads, disclosure)
    published = load(folder / "verifyCreateVerifyData.json")
    nquads: JsonValue = json.loads((folder / "verifyNQuads.json").read_bytes())
    yield "nquads", [*sorted([*signed.mandatory, *signed.others])], nquads
    yield "nonMandatory", [*signed.others], published["nonMandatory"]
    issued = load(folder / "addHashData.json")
    for file in (published, issued):
        yield "proofHash", signed.options_hash.hex(), file["proofHash"]
        yield "mandatoryHash", signed.mandatory_hash.hex(), file["mandatoryHash"]
    yield "verdict", [outcome.value for outcome in outcomes(document, known)], ["passed"]


def differences(values: Iterator[Compared]) -> list[str]:
    """The names of the values in which ours is not the published one."""
    return [name for name, ours, published in values if ours != published]
