"""Verdicts and check results as plain JSON: the contract of ``check --json``, and how verdicts are stored.

Times are RFC 3339 in UTC with ``Z``. Fields may be added; none changes its meaning.
"""

from datetime import UTC, datetime

from wallet.model.credential import MicroCredential, Party
from wallet.model.elements import Elements, ElementValue, Stated, completeness
from wallet.model.findings import Check, Finding, Outcome, Reason
from wallet.model.json_value import JsonObject, JsonValue, as_list, as_object
from wallet.model.report import CheckResult, ShareTerms
from wallet.model.text import LocalizedText
from wallet.model.verdict import Verdict


def instant(moment: datetime) -> str:
    """The moment in UTC as RFC 3339 with seconds."""
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def verdict_to_json(verdict: Verdict) -> JsonObject:
    """The verdict with its headline spelled out for readers; the headline is not read back."""
    return {
        "checked_at": instant(verdict.checked_at),
        "share": verdict.share,
        "headline": verdict.headline.value,
        "findings": [_finding(finding) for finding in verdict.findings],
    }


def verdict_from_json(stored: JsonObject) -> Verdict:
    """A verdict as ``verdict_to_json`` wrote it. Raises KeyError or ValueError for anything else."""
    findings = tuple(_read_finding(as_object(entry)) for entry in as_list(stored["findings"]))
    checked_at = datetime.fromisoformat(str(stored["checked_at"]))
    return Verdict(checked_at, findings, share=bool(stored["share"]))


def results_to_json(results: tuple[CheckResult, ...], checked_at: datetime) -> JsonObject:
    """The one document that ``check --json`` prints."""
    return {"checked_at": instant(checked_at), "results": [result_to_json(result) for result in results]}


def result_to_json(result: CheckResult) -> JsonObject:
    """One result and, in ``parts``, everything that was inside it, in the same shape."""
    report: JsonObject = {
        "input": result.input,
        "sha256": result.sha256,
        "carrier": result.carrier,
        "format": result.format,
        "secured_by": list(result.secured_by),
        "headline": result.headline.value,
        "findings": [_finding(finding) for finding in result.verdict.findings],
        "parts": [result_to_json(part) for part in result.parts],
    }
    if result.endorses:
        report["endorses"] = True
    if result.credential is not None:
        report |= credential_to_json(result.credential)
    if result.terms is not None:
        report["share"] = _terms(result.terms)
    if result.problem is not None:
        report["problem"] = result.problem.in_english()
    return report


def credential_to_json(credential: MicroCredential) -> JsonObject:
    """What a credential says, in the contract's fields."""
    count = completeness(credential.elements)
    return {
        "title": credential.title.best(("en",))[1],
        "issuer": _party(credential.issuer),
        "learner": _party(credential.learner),
        "awarding_body": _party(credential.awarding_body) if credential.awarding_body else None,
        "languages": list(credential.languages),
        "elements": _elements(credential.elements),
        "completeness": {
            "mandatory_stated": count.mandatory_stated,
            "mandatory": count.mandatory,
            "optional_stated": count.optional_stated,
            "optional": count.optional,
        },
    }


def _elements(elements: Elements) -> JsonObject:
    return {
        element.value: {
            "state": entry.state,
            **({"values": [_value(value) for value in entry.values]} if isinstance(entry, Stated) else {}),
        }
        for element, entry in elements.items()
    }


def _value(value: ElementValue) -> JsonObject:
    report: JsonObject = {"text": _text(value.text), "path": value.path, "kind": value.kind.value}
    if value.uri is not None:
        report["uri"] = value.uri
    if value.raw is not None:
        report["raw"] = value.raw
    return report


def _text(text: LocalizedText) -> JsonValue:
    return dict(text.versions)


def _party(party: Party) -> JsonObject:
    return {"name": party.name.best(("en",))[1] if party.name else None, "id": party.id}


def _terms(terms: ShareTerms) -> JsonObject:
    return {
        "holder": terms.holder,
        "audience": terms.audience,
        "purpose": terms.purpose,
        "created": instant(terms.created) if terms.created else None,
        "expires": instant(terms.expires) if terms.expires else None,
        "nonce": terms.nonce,
    }


def _finding(finding: Finding) -> JsonObject:
    return {
        "check": finding.check.value,
        "outcome": finding.outcome.value,
        "reason": finding.reason.value,
        "evidence": dict(finding.evidence),
        "as_of": instant(finding.as_of),
    }


def _read_finding(entry: JsonObject) -> Finding:
    evidence = tuple((name, str(value)) for name, value in as_object(entry["evidence"]).items())
    return Finding(
        Check(str(entry["check"])),
        Outcome(str(entry["outcome"])),
        Reason(str(entry["reason"])),
        datetime.fromisoformat(str(entry["as_of"])),
        evidence,
    )
