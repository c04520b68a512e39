"""What the window checks with: the trust folder, the open wallet, and servers that a person agreed to."""

import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.services import LazyChecker, LazyTrust
from wallet.exchange.door import Announce, Fetched
from wallet.model.document import Incoming
from wallet.model.findings import Check, Outcome, Reason
from wallet.model.report import OnlineAnswer
from wallet.services import online

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
HOST = "digitalcredentials.github.io"
DID = f"did:web:{HOST}:vc-test-fixtures:dids:oidf"
CREDENTIAL = "verifiableCredentials/v2/dataIntegrityProof/didweb/oidf-noStatus-notExpired.json"


class FixturesDoor:
    """Gives what stands in the published fixtures, once the gate let it through."""

    def __init__(self, announce: Announce, fixtures: Path) -> None:
        self._announce, self._fixtures = announce, fixtures
        self.sent: list[str] = []

    def fetch(self, url: str, accept: str, *, body_bytes: int) -> Fetched:
        del accept, body_bytes
        self._announce(HOST, url)
        self.sent.append(url)
        data = (self._fixtures / "dids/oidf/did.json").read_bytes()
        return Fetched(url, data, "application/json", NOW)


@pytest.fixture
def fixtures(vectors: Path) -> Path:
    return vectors / "dcc-vc-test-fixtures"


@pytest.fixture
def doors(monkeypatch: pytest.MonkeyPatch, fixtures: Path) -> list[FixturesDoor]:
    opened: list[FixturesDoor] = []

    def open_door(clock: object, announce: Announce) -> FixturesDoor:
        del clock
        opened.append(FixturesDoor(announce, fixtures))
        return opened[-1]

    monkeypatch.setattr(online, "open_door", open_door)
    return opened


def asked(fixtures: Path, *, agree: bool) -> tuple[OnlineAnswer, list[str]]:
    questions: list[str] = []

    def answer(host: str, url: str) -> bool:
        assert url.startswith(f"https://{host}/")
        questions.append(host)
        return agree

    handed = [Incoming("badge.json", (fixtures / CREDENTIAL).read_bytes())]
    return LazyChecker(clock=lambda: NOW).check_online(handed, answer), questions


def test_a_server_is_asked_after_a_yes_and_settles_what_was_open(
    fixtures: Path, doors: list[FixturesDoor]
) -> None:
    answer, questions = asked(fixtures, agree=True)
    (result,) = answer.results
    assert result.verdict.finding(Check.INTEGRITY).outcome is Outcome.PASSED
    assert answer.asked == (HOST,)
    assert questions == [HOST]
    assert len(doors[0].sent) == 1


def test_after_a_no_nothing_is_sent_and_the_verdict_is_as_before(
    fixtures: Path, doors: list[FixturesDoor]
) -> None:
    answer, questions = asked(fixtures, agree=False)
    (result,) = answer.results
    assert result.verdict.finding(Check.INTEGRITY).reason is Reason.KEY_UNRESOLVABLE
    assert answer.asked == ()
    assert "did not agree" in answer.problems[0]
    assert questions == [HOST]
    assert doors[0].sent == []


def test_the_trust_folder_counts_in_every_check(fixtures: Path, tmp_path: Path) -> None:
    trust = LazyTrust(tmp_path / "trust", lambda: NOW)
    checker = LazyChecker(trust, lambda: NOW)
    handed = [Incoming("badge.json", (fixtures / CREDENTIAL).read_bytes())]
    assert checker.check(handed)[0].verdict.finding(Check.ISSUER).outcome is Outcome.UNKNOWN
    did = tmp_path / "did.json"
    did.write_bytes((fixtures / "dids/oidf/did.json").read_bytes())
    os.utime(did, (1_794_650_400, 1_794_650_400))
    registry = tmp_path / "partners.json"
    registry.write_text(json.dumps({"name": "Partners", "issuers": {DID: "Example school"}}), "utf-8")
    trust.keep(trust.look_at([did, registry]))
    finding = checker.check(handed)[0].verdict.finding(Check.ISSUER)
    assert (finding.outcome, finding.fact("registry")) == (Outcome.PASSED, "Partners")
