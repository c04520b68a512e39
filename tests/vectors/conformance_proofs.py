"""The sources about Data Integrity proofs and what they stand on."""

import json
import time
import warnings
from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.serialization import load_der_public_key
from pyld import jsonld

from tests.vectors.counting import Line
from tests.wallet.proofs import test_wycheproof
from tests.wallet.proofs.suites import w3c_files
from wallet.model.document import Content, Document
from wallet.model.errors import KnownError
from wallet.model.findings import Outcome, Reason
from wallet.model.json_value import JsonObject
from wallet.proofs import check_proofs, jose
from wallet.proofs.contexts import bundled
from wallet.proofs.data_integrity import check_object
from wallet.proofs.json_ld_to_rdf import to_dataset
from wallet.proofs.rdf import nquads
from wallet.proofs.rdf.canonical import HashName, TooComplexError, canonicalise
from wallet.proofs.suites.jcs import canonical_json

JSON_LD_BASE = "https://w3c.github.io/json-ld-api/tests/"
HASHES: dict[str, HashName] = {"SHA256": "sha256", "SHA384": "sha384"}
SECONDS_FOR_A_POISON_GRAPH = 1


def data_integrity_files(vectors: Path) -> Line:
    """W3C examples of the suites that sign two hashes."""
    known, values = w3c_files.contexts(vectors), 0
    line = Line("Data Integrity files", "equal at every intermediate value")
    for example in w3c_files.EXAMPLES:
        compared = list(w3c_files.compared(vectors, known, example))
        values += len(compared)
        line.count(example.folder, is_right=w3c_files.differences(iter(compared)) == [])
    line.note = f"{values} values"
    return line


def sets_and_chains(vectors: Path) -> Line:
    """W3C examples of documents with several proofs."""
    known = w3c_files.contexts(vectors)
    line = Line("Proof sets and chains", "proofs verify")
    for name in w3c_files.SETS_AND_CHAINS:
        document = w3c_files.load(vectors / w3c_files.CHAINS / f"{name}.json")
        for number, outcome in enumerate(w3c_files.outcomes(document, known), start=1):
            line.count(f"{name} {number}", is_right=outcome is Outcome.PASSED)
    return line


def disclosures(vectors: Path) -> Line:
    """W3C examples of ecdsa-sd-2023, as a verifier sees them; their base proofs must not pass."""
    known = w3c_files.contexts(vectors)
    line = Line("ecdsa-sd-2023 derived proofs", "equal at every intermediate value")
    refused = 0
    for example in w3c_files.DISCLOSURE_EXAMPLES:
        values = w3c_files.compared_disclosure(vectors, known, example)
        line.count(example, is_right=w3c_files.differences(values) == [])
        base = w3c_files.load(vectors / w3c_files.DISCLOSURES / example / "addSignedSDBase.json")
        refused += w3c_files.outcomes(base, known) == [Outcome.UNKNOWN]
    line.note = f"{refused} base proofs not accepted"
    return line


def canonicalisation(vectors: Path) -> Line:
    """The official tests of RDFC-1.0."""
    folder = vectors / "w3c-rdf-canon"
    line = Line("RDFC-1.0", "tests agree")
    kinds = {"EvalTest": 0, "MapTest": 0, "NegativeEvalTest": 0}
    for entry in json.loads((folder / "manifest.jsonld").read_bytes())["entries"]:
        kind = entry["type"].removeprefix("rdfc:RDFC10")
        kinds[kind] += 1
        line.count(entry["id"], is_right=_canonicalises(folder, entry, kind))
    line.note = ", ".join(f"{number} {kind}" for kind, number in kinds.items())
    return line


def _canonicalises(folder: Path, entry: dict[str, str], kind: str) -> bool:
    dataset = nquads.parse((folder / entry["action"]).read_text("utf-8"))
    hash_name = HASHES[entry.get("hashAlgorithm", "SHA256")]
    started = time.process_time()
    try:
        canonical = canonicalise(dataset, hash_name=hash_name)
    except TooComplexError:
        return kind == "NegativeEvalTest" and time.process_time() - started < SECONDS_FOR_A_POISON_GRAPH
    if kind == "MapTest":
        return bool(canonical.labels == json.loads((folder / entry["result"]).read_bytes()))
    return kind == "EvalTest" and canonical.nquads == (folder / entry["result"]).read_text("utf-8")


def json_ld_to_rdf(vectors: Path) -> Line:
    """The official conversions of JSON-LD 1.1 to RDF: each agrees or is refused, none comes out otherwise."""
    agreed, refused, other = to_rdf(vectors)
    line = Line("JSON-LD toRdf", "agree or are refused", len(agreed) + len(refused), other)
    line.note = f"{len(agreed)} agree, {len(refused)} refused, {len(other)} otherwise"
    return line


def to_rdf(vectors: Path) -> tuple[list[str], list[str], list[str]]:
    """The names of the positive tests that agree with ours, that ours refuses, and the others."""
    folder = vectors / "w3c-json-ld-api"
    manifest = json.loads((folder / "toRdf-manifest.jsonld").read_bytes())
    agreed: list[str] = []
    refused: list[str] = []
    other: list[str] = []
    for entry in filter(_is_for_us, manifest["sequence"]):
        option = entry.get("option", {})
        options = {
            "base": option.get("base", JSON_LD_BASE + entry["input"]),
            "documentLoader": _json_ld_loader(folder),
        }
        try:
            with warnings.catch_warnings():
                # PyLD says so about contexts of some of these tests; none of ours has such terms.
                warnings.filterwarnings("ignore", "(terms|values) beginning with", SyntaxWarning)
                expanded = jsonld.expand(json.loads((folder / entry["input"]).read_bytes()), options)
            ours = canonicalise(to_dataset(expanded)).nquads
        except (KnownError, jsonld.JsonLdError):
            refused.append(entry["@id"])
            continue
        expected = canonicalise(nquads.parse((folder / entry["expect"]).read_text("utf-8"))).nquads
        (agreed if ours == expected else other).append(entry["@id"])
    return agreed, refused, other


def _is_for_us(entry: dict) -> bool:
    """Not: JSON-LD 1.0, generalised RDF, HTML, and direction that is lost (#tdi…) or compound."""
    option = entry.get("option", {})
    return not (
        "jld:PositiveEvaluationTest" not in entry["@type"]
        or option.get("specVersion") == "json-ld-1.0"
        or option.keys() & {"produceGeneralizedRdf", "expandContext"}
        or option.get("rdfDirection") == "compound-literal"
        or (entry["@id"].startswith("#tdi") and "rdfDirection" not in option)
        or entry["input"].endswith("html")
    )


def _json_ld_loader(folder: Path):
    def load(url: str, options: object) -> dict[str, object]:
        document = json.loads((folder / url.removeprefix(JSON_LD_BASE)).read_bytes())
        return {
            "contentType": "application/ld+json",
            "contextUrl": None,
            "documentUrl": url,
            "document": document,
        }

    return load


def wycheproof(vectors: Path) -> Line:
    """Hostile raw signatures: Ed25519, and ECDSA with r and s side by side."""
    line = Line("Wycheproof signatures", "judged as published")
    invalid = accepted = 0
    for name, algorithm in (
        ("ed25519_test", "EdDSA"),
        ("ecdsa_secp256r1_sha256_p1363_test", "ES256"),
        ("ecdsa_secp384r1_sha384_p1363_test", "ES384"),
    ):
        for group in json.loads((vectors / "wycheproof" / f"{name}.json").read_bytes())["testGroups"]:
            key = load_der_public_key(bytes.fromhex(group["publicKeyDer"]))
            for case in group["tests"]:
                try:
                    jose.verify(algorithm, key, bytes.fromhex(case["msg"]), bytes.fromhex(case["sig"]))
                    is_accepted = True
                except jose.SignatureInvalidError:
                    is_accepted = False
                is_valid = case["result"] == "valid"
                line.count(f"{name} {case['tcId']}", is_right=is_accepted == is_valid)
                invalid += not is_valid
                accepted += is_accepted and not is_valid
    line.note = f"{accepted} of {invalid} invalid ones accepted"
    return line


def wycheproof_tokens(vectors: Path) -> Line:
    """Hostile compact tokens. Shared secrets are refused whatever the file says: none is used here."""
    line = Line("Wycheproof tokens", "refused where invalid, else accepted or refused for a stated reason")
    invalid = accepted = by_design = 0
    groups = json.loads((vectors / "wycheproof/json_web_signature_test.json").read_bytes())["testGroups"]
    for group in groups:
        jwk = group.get("public")
        for case in group["tests"]:
            is_accepted = jwk is not None and test_wycheproof._accepts(case, jwk)
            is_valid = case["result"] == "valid"
            deliberate = is_valid and not is_accepted and (jwk is None or _for_another_algorithm(case, jwk))
            invalid += not is_valid
            accepted += is_accepted and not is_valid
            by_design += deliberate
            line.count(str(case["tcId"]), is_right=is_accepted == is_valid or deliberate)
    line.note = (
        f"{accepted} of {invalid} invalid ones accepted, {by_design} valid ones with a shared secret "
        "or a key for another algorithm refused"
    )
    return line


def _for_another_algorithm(case: test_wycheproof.Case, jwk: dict[str, str]) -> bool:
    header = jose.parse_compact(case["jws"]).header
    return (jwk.get("alg"), header["alg"]) in test_wycheproof.FOR_ANOTHER_ALGORITHM


def canonical_json_pairs(vectors: Path) -> Line:
    """The examples of RFC 8785."""
    folder = vectors / "rfc8785-jcs/testdata"
    line = Line("JCS", "canonical texts equal")
    for source in sorted((folder / "input").glob("*.json")):
        ours = canonical_json(json.loads(source.read_bytes()))
        line.count(source.name, is_right=ours == (folder / "output" / source.name).read_text("utf-8"))
    return line


def dcc_fixtures(vectors: Path) -> Line:
    """Signed fixtures of the Digital Credentials Consortium, as far as their proofs go."""
    line = Line("DCC fixtures", "have the integrity that their name tells")
    seen = dict.fromkeys(Outcome, 0)
    for name, document in dcc_documents(vectors):
        outcomes = {result.outcome for result in check_object(document)}
        line.count(name, is_right=outcomes == {integrity_by_name(name)})
        for outcome in outcomes:
            seen[outcome] += 1
    line.note = ", ".join(f"{number} {outcome.value}" for outcome, number in seen.items() if number)
    return line


def dcc_documents(vectors: Path) -> Iterator[tuple[str, JsonObject]]:
    """Name and content of every fixture that has a proof, status lists too."""
    for folder in ("dcc-verifier-core", "dcc-vc-test-fixtures"):
        for path in sorted((vectors / folder).rglob("*")):
            if path.is_file() and path.suffix in ("", ".json") and not path.name.startswith("."):
                document = w3c_files.load(path)
                if "proof" in document:
                    yield str(path.relative_to(vectors)), document


def one_edtech_samples(vectors: Path) -> Line:
    """Signed Open Badges 3.0 and learner records of 1EdTech's validator that are meant to be valid."""
    line = Line("1EdTech signed samples", "verify")
    open_questions = []
    for folder in ("inspector-vc/resources/ob30", "inspector-clr/resources/clr20"):
        root = vectors / "1edtech-validator" / folder
        for path in sorted(root.rglob("*.json")):
            document = w3c_files.load(path)
            if "proof" not in document or "-err-" in path.name:
                continue
            name, results = str(path.relative_to(root)), check_object(document)
            outcomes = {result.outcome for result in results}
            if outcomes == {Outcome.UNKNOWN}:
                open_questions.append(f"{name} {results[0].reason.value}")
            else:
                line.count(name, is_right=Outcome.FAILED not in outcomes)
    line.note = f"{len(open_questions)} more cannot be checked: {', '.join(open_questions)}"
    return line


def blockcerts(vectors: Path) -> Line:
    """Certificates of the reference verifier, up to the ledger: only it knows of roots that are not there."""
    line = Line("Blockcerts", "are as named up to the anchor")
    open_questions = []
    for path in sorted((vectors / "blockcerts/fixtures").glob("v[23]/*.json")):
        document = w3c_files.load(path)
        results = check_proofs(Content(Document(b"", "file", path.name), document))
        merkle = [result for result in results if "merkle" in result.suite.lower()]
        if not merkle:
            continue
        changed = _is_said_to_be_changed(path.name)
        reasons = {result.reason for result in merkle}
        if Reason.UNKNOWN_CONTEXT in reasons and not changed:
            open_questions.append(path.name)
            continue
        fits = reasons == {Reason.ANCHOR_NOT_CHECKED}
        failed = Outcome.FAILED in {result.outcome for result in merkle}
        line.count(path.name, is_right=failed if changed else fits)
    line.note = f"{len(open_questions)} more define words by themselves: {', '.join(open_questions)}"
    return line


def _is_said_to_be_changed(name: str) -> bool:
    # The root of the one on the main net is in the file and not in the ledger.
    unmatched = "merkle-root-unmatch" in name and not name.startswith("mainnet")
    # Under its draft context an identifier is relative, which no hash covers.
    return "tampered" in name or unmatched or name.startswith("blockcerts-3.0-beta")


def citizenship_samples(vectors: Path) -> Line:
    """Credentials that another issuer signed with ecdsa-rdfc-2019; Tallystick does not bring their words."""
    folder = vectors / "citizenship"
    url = "https://w3id.org/citizenship/v2"
    known = bundled().with_extra(url, (folder / "v2.jsonld").read_bytes())
    line = Line("Citizenship samples", "verify, given their context")
    for path in sorted(folder.glob("*-signed.jsonld")):
        outcomes = w3c_files.outcomes(w3c_files.load(path), known)
        line.count(path.name, is_right=outcomes == [Outcome.PASSED])
    return line


def integrity_by_name(name: str) -> Outcome:
    """What the name of a fixture says about its signature; nothing said means that it is good."""
    path = name.lower()
    last = path.rpartition("/")[2]
    if "didweb" in path:
        return Outcome.UNKNOWN  # no copy of the issuer's keys at hand
    if "badschema" in last:
        return Outcome.UNKNOWN  # defines words by itself
    tampered = "tampered" in last and "tamperedstatus" not in last
    # "testVC" was changed after it was signed, by every canonicaliser that was asked.
    return Outcome.FAILED if tampered or last in ("safemodebreaker.json", "testvc.json") else Outcome.PASSED


LINES = (
    data_integrity_files,
    sets_and_chains,
    disclosures,
    canonicalisation,
    json_ld_to_rdf,
    wycheproof,
    wycheproof_tokens,
    canonical_json_pairs,
    blockcerts,
    citizenship_samples,
    one_edtech_samples,
    dcc_fixtures,
)
