"""Verdicts survive being stored, and the headline is always derived again."""

import json
from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from wallet.model.findings import Check, Finding, Outcome, Reason
from wallet.model.verdict import Verdict
from wallet.verification.report_json import instant, verdict_from_json, verdict_to_json

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
verdicts = st.builds(
    lambda outcomes, reason, facts, share: Verdict(
        NOW,
        tuple(
            Finding(check, outcome, reason, NOW, tuple(facts.items()))
            for check, outcome in zip(Check, outcomes, strict=True)
        ),
        share=share,
    ),
    st.lists(st.sampled_from(Outcome), min_size=len(Check), max_size=len(Check)),
    st.sampled_from(Reason),
    st.dictionaries(st.text(), st.text(), max_size=3),
    st.booleans(),
)


@given(verdicts)
def test_a_stored_verdict_reads_back_equal(verdict: Verdict) -> None:
    stored = json.loads(json.dumps(verdict_to_json(verdict)))
    assert verdict_from_json(stored) == verdict
    assert stored["headline"] == verdict.headline.value


def test_a_stored_headline_is_not_believed() -> None:
    findings = tuple(Finding(check, Outcome.FAILED, Reason.SIGNATURE_INVALID, NOW) for check in Check)
    stored = verdict_to_json(Verdict(NOW, findings)) | {"headline": "valid"}
    assert verdict_from_json(stored).headline.value == "not-valid"


def test_instants_are_in_utc() -> None:
    sofia = datetime(2026, 11, 20, 14, tzinfo=timezone(timedelta(hours=2)))
    assert instant(sofia) == "2026-11-20T12:00:00Z"
