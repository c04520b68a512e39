"""The fixtures of the Digital Credentials Consortium: the verdict is as their names tell."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.vectors.conformance_proofs import dcc_documents, integrity_by_name
from tests.vectors.conformance_status import TAKEN, dcc_credentials, dcc_trust, status_of
from wallet.model.document import Incoming
from wallet.model.findings import Check, Outcome, Reason
from wallet.model.report import CheckResult
from wallet.model.verdict import Headline
from wallet.services.checking import Checking
from wallet.trust.at_hand import NOTHING
from wallet.trust.status.look_up import MAX_AGE

# They say "validUntil": "2010-01-02T…" of themselves.
CONTRADICT_THEIR_NAMES = ["noRegistry-revokedStatus-noExpiry.json"]
NOW = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.fixture(scope="module")
def results(vectors: Path) -> dict[str, CheckResult]:
    """The verdict on every credential among the fixtures, by its name."""
    documents = [(name, doc) for name, doc in dcc_documents(vectors) if "/status" not in name]
    checking = Checking(lambda: NOW)
    found = {}
    for name, document in documents:
        (found[name],) = checking.check([Incoming(name, json.dumps(document).encode())])
    return found


def _says(name: str, word: str) -> bool:
    """Whether a part of the file's name is that word; ``expiredStatus`` is not ``expired``."""
    return word.lower() in name.rpartition("/")[2].removesuffix(".json").lower().split("-")


def test_integrity_is_as_the_name_tells(results: dict[str, CheckResult]) -> None:
    wrong = {
        name: result.verdict.finding(Check.INTEGRITY).outcome
        for name, result in results.items()
        if result.verdict.finding(Check.INTEGRITY).outcome is not integrity_by_name(name)
    }
    assert wrong == {}
    assert len(results) > 55


def test_dates_are_as_the_name_tells(results: dict[str, CheckResult]) -> None:
    by_word = {"expired": Reason.EXPIRED, "notYetValid": Reason.NOT_YET_VALID}
    for word, reason in by_word.items():
        named = [result for name, result in results.items() if _says(name, word)]
        assert named
        for result in named:
            finding = result.verdict.finding(Check.VALIDITY)
            assert (finding.outcome, finding.reason) == (Outcome.FAILED, reason), result.input
    still_good = [
        name
        for name in results
        if (_says(name, "notExpired") or _says(name, "noExpiry")) and not _says(name, "notYetValid")
    ]
    wrong = [
        name.rpartition("/")[2]
        for name in still_good
        if results[name].verdict.finding(Check.VALIDITY).outcome is Outcome.FAILED
    ]
    assert wrong == CONTRADICT_THEIR_NAMES


def test_a_named_status_list_is_never_taken_for_clear(results: dict[str, CheckResult]) -> None:
    revoked = {name: result for name, result in results.items() if "revoked" in name.lower()}
    assert len(revoked) > 15
    for name, result in revoked.items():
        assert result.verdict.finding(Check.STATUS).outcome is not Outcome.PASSED, name
        assert result.headline is not Headline.VALID, name


def test_without_the_lists_nothing_is_clear_and_nothing_is_revoked(vectors: Path) -> None:
    trust = dcc_trust(vectors)
    clear = 0
    for name, document in dcc_credentials(vectors):
        found = status_of(document, trust)
        alone = status_of(document, NOTHING)
        assert alone.outcome in (Outcome.UNKNOWN, Outcome.NOT_APPLICABLE), name
        assert (alone.outcome is Outcome.NOT_APPLICABLE) == (found.outcome is Outcome.NOT_APPLICABLE), name
        if found.outcome is Outcome.PASSED:
            clear += 1
            old = status_of(document, trust, TAKEN + MAX_AGE + timedelta(seconds=1))
            assert (old.outcome, old.reason) == (Outcome.UNKNOWN, Reason.STATUS_LIST_EXPIRED), name
    assert clear > 3
