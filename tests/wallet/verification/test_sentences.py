"""Every finding can be told in plain words."""

from datetime import UTC, datetime

import pytest

from wallet.model.findings import Check, Finding, Outcome, Reason
from wallet.model.verdict import Headline
from wallet.verification.sentences import HEADLINES, QUESTIONS, answer

NOW = datetime(2026, 11, 20, tzinfo=UTC)


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_a_sentence_even_without_evidence(reason: Reason) -> None:
    sentence = answer(Finding(Check.INTEGRITY, Outcome.UNKNOWN, reason, NOW)).in_english()
    assert sentence.endswith(".") or "(not stated)" in sentence
    assert "{" not in sentence


def test_every_check_has_a_question_and_every_headline_its_words() -> None:
    assert set(QUESTIONS) == set(Check)
    assert set(HEADLINES) == set(Headline)


def test_facts_of_the_evidence_are_filled_in() -> None:
    evidence = (("expired_on", "2026-01-31"),)
    text = answer(Finding(Check.VALIDITY, Outcome.FAILED, Reason.EXPIRED, NOW, evidence)).in_english()
    assert "2026-01-31" in text


def test_curly_brackets_in_a_credential_are_only_text() -> None:
    evidence = (("issuer", "{0.__class__}"),)
    finding = Finding(Check.ISSUER, Outcome.UNKNOWN, Reason.NOT_KNOWN_HERE, NOW, evidence)
    assert "{0.__class__}" in answer(finding).in_english()


def test_what_the_learner_chose_is_told_with_the_answer_and_only_where_it_holds() -> None:
    evidence = (("chosen_statements", "3"),)
    passed = Finding(Check.INTEGRITY, Outcome.PASSED, Reason.SIGNATURE_VALID, NOW, evidence)
    assert "The learner chose which parts to show" in answer(passed).in_english()
    failed = Finding(Check.INTEGRITY, Outcome.FAILED, Reason.SIGNATURE_INVALID, NOW, evidence)
    assert "learner" not in answer(failed).in_english()
