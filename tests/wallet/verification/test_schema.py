"""The check of the rules of a format: what it says, and that it decides nothing."""

import json
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from wallet import formats
from wallet.model.document import Document
from wallet.model.findings import Check, Finding, Outcome, Reason
from wallet.model.report import CheckResult
from wallet.services.examining import Bench, examine
from wallet.verification.checks.schema import MAX_LISTED
from wallet.verification.rules import books_for, broken

NOW = datetime(2026, 11, 20, tzinfo=UTC)
BASE = "https://www.w3.org/ns/credentials/v2"
GOOD = {
    "@context": [BASE],
    "type": ["VerifiableCredential"],
    "issuer": "did:example:issuer",
    "credentialSubject": {"id": "did:example:subject"},
}
OB30 = "1edtech-validator/inspector-vc/resources/ob30"
SEALED = "elm/Credentials/JSON-LD Examples (ELM v3)/Sample-MC-Annex1-signed.jsonld"


def checked(data: bytes) -> CheckResult:
    return examine(Document(data, "file", "file.json"), Bench(NOW))


def schema_of(result: CheckResult) -> Finding:
    return result.verdict.finding(Check.SCHEMA)


def test_a_credential_that_keeps_the_rules_says_which() -> None:
    finding = schema_of(checked(json.dumps(GOOD).encode()))
    assert (finding.outcome, finding.reason) == (Outcome.PASSED, Reason.CONFORMS)
    assert finding.evidence == (("rules", "W3C Verifiable Credentials 2.0"),)


def test_broken_rules_are_told_counted_and_listed_up_to_a_limit() -> None:
    subjects: list[dict[str, str]] = [{} for _ in range(MAX_LISTED + 5)]
    finding = schema_of(checked(json.dumps(GOOD | {"credentialSubject": subjects}).encode()))
    assert (finding.outcome, finding.reason) == (Outcome.FAILED, Reason.VIOLATIONS)
    assert finding.fact("violation_count") == str(MAX_LISTED + 5)
    assert finding.fact("violation_1_rule") == "VCDM 2.0, section 4.8"
    assert finding.fact("violation_1_place") == "/credentialSubject/0"
    assert finding.fact(f"violation_{MAX_LISTED}_rule") is not None
    assert finding.fact(f"violation_{MAX_LISTED + 1}_rule") is None
    told = finding.fact("violations")
    assert told is not None
    assert told.startswith("/credentialSubject/0: “credentialSubject” says nothing.")
    assert told.endswith(f"(+{MAX_LISTED + 2})")


def test_a_broken_rule_changes_no_headline() -> None:
    good = checked(json.dumps(GOOD).encode())
    bad = checked(json.dumps(GOOD | {"credentialSubject": [{"id": "did:example:subject"}, {}]}).encode())
    assert schema_of(bad).outcome is Outcome.FAILED
    assert bad.headline is good.headline


def test_what_could_not_be_read_is_not_judged() -> None:
    assert schema_of(checked(b'{"type": "Something"}')).reason is Reason.NOT_READ


def test_the_official_sample_of_the_commission_conforms(vectors: Path) -> None:
    finding = schema_of(checked((vectors / SEALED).read_bytes()))
    assert (finding.outcome, finding.fact("rules")) == (
        Outcome.PASSED,
        "European Learning Model 3, generic credential",
    )


def test_a_sealed_file_of_a_sloppy_issuer_is_told_so_and_stays_what_it_is(vectors: Path) -> None:
    path = vectors / "mynextid/microcredential/v1/edc/examples/edc-mc-signed.jsonld"
    result = checked(path.read_bytes())
    assert schema_of(result).fact("violation_1_place") == "/credentialSubject/hasClaim/provenBy/specifiedBy"
    assert result.verdict.finding(Check.INTEGRITY).outcome is Outcome.PASSED
    assert result.headline.value == "valid-unconfirmed"


@pytest.mark.parametrize("missing", ["displayParameter", "title"])
def test_what_the_shapes_of_the_commission_report_is_reported(vectors: Path, missing: str) -> None:
    payload = json.loads(json.loads((vectors / SEALED).read_bytes())["payload"])
    holder = payload if missing == "displayParameter" else payload["credentialSubject"]["hasClaim"]
    del (holder[0] if isinstance(holder, list) else holder)[missing]
    finding = schema_of(checked(json.dumps(payload).encode()))
    assert (finding.fact("violation_count"), finding.fact("violation_1_sentence")) == (
        "1",
        f"“{missing}” is missing.",
    )


def test_parts_that_a_learner_kept_back_are_not_held_against_anybody(vectors: Path) -> None:
    finding = schema_of(checked((vectors / OB30 / "sd/derivedcredential.json").read_bytes()))
    assert (finding.outcome, finding.reason) == (Outcome.UNKNOWN, Reason.PARTS_NOT_SHOWN)


@pytest.mark.parametrize(
    "context",
    [
        {"VerifiableCredential": "https://example.org/#BadVerifiableCredential"},
        "https ://not-a-url/contexts/example/v1",
        123192875,
        {"unused": "https://example.org/unused"},
    ],
    ids=["redefined-type", "no-address", "number", "unused-word"],
)
def test_a_signed_badge_with_a_context_slipped_in_is_never_unchanged(vectors: Path, context: object) -> None:
    badge = json.loads((vectors / OB30 / "simple.json").read_bytes())
    assert checked(json.dumps(badge).encode()).verdict.finding(Check.INTEGRITY).outcome is Outcome.PASSED
    badge["@context"].append(context)
    integrity = checked(json.dumps(badge).encode()).verdict.finding(Check.INTEGRITY)
    assert integrity.outcome is not Outcome.PASSED


def test_the_check_costs_little_of_an_import(vectors: Path) -> None:
    document = Document((vectors / OB30 / "simple.json").read_bytes(), "file", "simple.json")
    content = formats.open_content(document)
    books = books_for(formats.read(content).format, content.body)
    best = min(_seconds(books, content.body) for _ in range(20))
    assert best < 0.0003


def _seconds(books: tuple, body: dict) -> float:
    started = time.perf_counter()
    broken(books, body)
    return time.perf_counter() - started
