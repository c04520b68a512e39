"""The sources about the rules of formats: what is well formed, and what is refused and why."""

import json
from datetime import UTC, datetime
from pathlib import Path

from tests.vectors.counting import Line
from wallet.carriers import Dug
from wallet.model.document import Document
from wallet.model.findings import Check, Outcome
from wallet.model.json_value import JsonObject, as_list, as_object
from wallet.model.report import CheckResult
from wallet.services.checking import check_dug
from wallet.services.examining import Bench
from wallet.verification.rules import books_for_presentation

NOW = datetime(2026, 11, 20, tzinfo=UTC)
_ANYBODY = "did:example:issuer"
_DATES = {"FUTURE DATE": "2100-01-01T00:00:00Z", "PAST DATE": "2000-01-01T00:00:00Z"}
# Neither -ok nor -fail is in these names. The suite has each presented under a signature of the
# presentation alone, and refused (4.13-verifiable-presentations.js).
_SELF_ASSERTED = "presentation-self-asserted-vc-"
_REFUSED_WHEN_SIGNED = ("holder-mismatch", "issuer-mismatch", "no-holder")
# What the suite does before it hands an input out: an issuer is put in where none is stated
# (mock.data.js). The file about the missing issuer is for whoever does not.
_STAYS_WITHOUT_ISSUER = "credential-no-issuer-fail.json"

REASONS = {
    "simple-err-context.json": ("format:no-credential", "integrity:unknown-context"),
    "simple-err-credential-subject-achievement-result-description-type.json": (
        "schema:/credentialSubject/achievement/resultDescription/2/type",
        "integrity:undefined-terms",
    ),
    "simple-err-credential-subject-identifier-type.json": (
        "schema:/credentialSubject/identifier/0/type",
        "integrity:undefined-terms",
    ),
    "simple-err-credential-subject-profile-type.json": (
        "schema:/credentialSubject/source/type",
        "integrity:undefined-terms",
    ),
    "simple-err-credential-subject-type.json": (
        "schema:/credentialSubject/type",
        "integrity:undefined-terms",
    ),
    "simple-err-evidence-type.json": ("schema:/evidence/1/type", "integrity:undefined-terms"),
    "simple-err-expired.json": ("validity:expired",),
    "simple-err-issuer-otheridentifier-type.json": (
        "schema:/issuer/otherIdentifier/1/type",
        "integrity:undefined-terms",
    ),
    "simple-err-issuer-type.json": ("schema:/issuer/type", "integrity:undefined-terms"),
    # Its signature holds; it names no issuer, and so the key is nobody's.
    "simple-err-issuer.json": ("schema:", "issuer:key-not-of-issuer"),
    "simple-err-proof-method-no-scheme.json": ("integrity:undefined-terms",),
    # The name of the key is one letter group too long to be a key, so that it could only be asked for.
    "simple-err-proof-method.json": ("integrity:key-unresolvable",),
    "simple-err-proof-value.json": ("integrity:signature-invalid",),
    # No badge any more, and its own type has no meaning that a signature covers.
    "simple-err-type.json": ("integrity:undefined-terms",),
}
"""For each file what has to be found: a check with its reason, or a place at which a rule is broken."""


OPEN_BADGES_2_REASONS = {
    "basic-assertion-expired-before-issued.json": "schema:/expires",
    "basic-assertion-expired.json": "validity:expired",
    "basic-assertion-in-future.json": "validity:not-yet-valid",
    "basic-assertion-invalid-context.json": "format:no-credential",
    "basic-assertion-invalid-type.json": "format:no-credential",
}
"""The same for Open Badges 2, where the names do not all say so with one word."""


def checked(path: Path, document: JsonObject | None = None) -> tuple[CheckResult, ...]:
    """The results for a file, or for that document under its name, with nothing else at hand."""
    data = path.read_bytes() if document is None else json.dumps(document).encode()
    dug = Dug(path.name, "file", data, (Document(data, "file", path.name),))
    return check_dug(dug, Bench(NOW))


def vcdm_inputs(vectors: Path) -> Line:
    """Inputs of the W3C test suite, as credentials and presentations."""
    line = Line("VCDM 2.0 inputs", "accepted or refused as named")
    counts = {"accepted": 0, "refused": 0}
    folder = vectors / "w3c-vc-data-model-2.0-test-suite/input"
    for path in sorted(folder.rglob("*.json")):
        if path.name.startswith(_SELF_ASSERTED) and path.stem.endswith(_REFUSED_WHEN_SIGNED):
            continue
        good = "-fail" not in path.name
        accepted = _accepted(checked(path, as_handed_out(path)))
        counts["accepted" if accepted else "refused"] += 1
        line.count(path.name, is_right=accepted == good)
    line.note = ", ".join(f"{number} {what}" for what, number in counts.items())
    return line


def self_asserted_inputs(vectors: Path) -> Line:
    """The three inputs whose names do not say which they are; with the signature of a presentation."""
    line = Line("VCDM 2.0 self-asserted inputs", "refused under the signature of the presentation alone")
    folder = vectors / "w3c-vc-data-model-2.0-test-suite/input"
    for end in _REFUSED_WHEN_SIGNED:
        path = folder / f"{_SELF_ASSERTED}{end}.json"
        signed = as_handed_out(path) | {"proof": {"type": "DataIntegrityProof"}}
        books = books_for_presentation(signed)
        line.count(path.name, is_right=any(True for book in books for _ in book.violations(signed)))
    return line


def as_handed_out(path: Path) -> JsonObject:
    """An input as the suite hands it to an issuer: dates filled in, and an issuer where none is stated."""
    text = path.read_text("utf-8")
    for placeholder, date in _DATES.items():
        text = text.replace(placeholder, date)
    document = as_object(json.loads(text))
    types = as_list(document.get("type"))
    if path.name.startswith("presentation") or path.name == _STAYS_WITHOUT_ISSUER:
        return document
    assert "VerifiablePresentation" not in types
    issuer = document.setdefault("issuer", _ANYBODY)
    if isinstance(issuer, dict):
        issuer.setdefault("id", _ANYBODY)
    return document


def _accepted(results: tuple[CheckResult, ...]) -> bool:
    """Every rule at hand was kept, by the document and by whatever stands inside it."""
    return all(
        result.verdict.finding(Check.SCHEMA).outcome is Outcome.PASSED and _accepted(result.parts)
        for result in results
    )


def one_edtech_errors(vectors: Path) -> Line:
    """Files of 1EdTech's validator that are wrong in the way that their names say."""
    line = Line("1EdTech -err- files", "refused for the reason in their names")
    folder = vectors / "1edtech-validator/inspector-vc/resources/ob30"
    for path in sorted(folder.glob("*-err-*")):
        (result,) = checked(path)
        missed = [reason for reason in REASONS.get(path.name, ("?",)) if not _was_found(reason, result)]
        line.count(f"{path.name} {missed}", is_right=not missed and result.headline.value not in _ACCEPTING)
    return line


def open_badges_2_errors(vectors: Path) -> Line:
    """Assertions of Open Badges 2 that are wrong in themselves; others are wrong at an address they name."""
    line = Line("1EdTech Open Badges 2 files", "refused for the reason in their names")
    folder = vectors / "1edtech-validator/inspector-vc/resources/ob20"
    for name, reason in OPEN_BADGES_2_REASONS.items():
        (result,) = checked(folder / name)
        line.count(name, is_right=_was_found(reason, result) and result.headline.value not in _ACCEPTING)
    return line


_ACCEPTING = frozenset({"valid", "valid-unconfirmed"})


def _was_found(expected: str, result: CheckResult) -> bool:
    check, _, what = expected.partition(":")
    finding = result.verdict.finding(Check(check))
    if finding.check is not Check.SCHEMA:
        return finding.outcome in (Outcome.FAILED, Outcome.UNKNOWN) and finding.reason.value == what
    places = [value for name, value in finding.evidence if name.endswith("_place")]
    return finding.outcome is Outcome.FAILED and what in places


LINES = (vcdm_inputs, self_asserted_inputs, one_edtech_errors, open_badges_2_errors)
