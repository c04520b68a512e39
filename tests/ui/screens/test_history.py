"""The ledger in plain sentences."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.doubles import FakeDialogs
from tests.ui.fakes import FakeWallet, library
from tests.ui.vault_fakes import NOW
from ui.models.credential_list import Role
from ui.screens.history import HistoryScreen
from ui.tasks import Tasks
from ui.widgets.ledger_words import GROUPS, LedgerWords, sign_of
from wallet.model.ledger import Facts, LedgerEntry, LedgerEvent


def entry(event: LedgerEvent, facts: Facts = (), number: int = 1) -> LedgerEntry:
    return LedgerEntry(number, NOW, event, facts, "ab" * 32)


@pytest.mark.parametrize("event", list(LedgerEvent))
def test_every_event_has_a_sentence_a_sign_and_a_group(qtbot: QtBot, event: LedgerEvent) -> None:
    said = LedgerWords().sentence(entry(event), {})
    assert said
    assert "does not know" not in said
    assert sign_of(event)
    assert sum(event in events for name, (_, events) in GROUPS.items() if name != "all") == 1


def test_a_title_is_looked_up_and_a_lost_one_is_called_deleted(qtbot: QtBot) -> None:
    received = entry(LedgerEvent.RECEIVED, (("credential", "c1"),))
    assert LedgerWords().sentence(received, {"c1": "Data analysis"}) == "Received: Data analysis"
    assert LedgerWords().sentence(received, {}) == "Received: a deleted credential"


def test_a_share_says_with_whom_what_and_until_when(qtbot: QtBot) -> None:
    until = datetime(2026, 12, 1, 12, tzinfo=UTC).isoformat()
    facts = (("credential", "c1"), ("credential", "c2"), ("expires", until), ("audience", "Firma Voda"))
    said = LedgerWords().sentence(entry(LedgerEvent.SHARED, facts), {"c1": "One", "c2": "Two"})
    assert said == "Shared with Firma Voda until 1 December 2026: One, Two"


@pytest.fixture
def wallet() -> FakeWallet:
    made = FakeWallet.holding(library())
    made.history.entries = (
        entry(LedgerEvent.BACKED_UP, number=3),
        entry(LedgerEvent.RECEIVED, (("credential", library()[0].id),), number=2),
        entry(LedgerEvent.PASSPHRASE_CHANGED, number=1),
    )
    return made


@pytest.fixture
def screen(qtbot: QtBot, tasks: Tasks, wallet: FakeWallet, tmp_path: Path) -> HistoryScreen:
    made = HistoryScreen(wallet, tasks, FakeDialogs(target=tmp_path / "history.json"))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.list.lines.rowCount() == 3)
    return made


def titles(screen: HistoryScreen) -> list[str]:
    lines = screen.list.lines
    return [lines.index(row).data(Role.ROW).title for row in range(lines.rowCount())]


def test_the_newest_comes_first(screen: HistoryScreen) -> None:
    assert titles(screen)[0] == "A backup was made"
    assert titles(screen)[2] == "The passphrase was changed"


def test_it_can_be_narrowed_to_one_kind(screen: HistoryScreen) -> None:
    screen.kind.setCurrentIndex(screen.kind.findData("credentials"))
    assert len(titles(screen)) == 1
    assert "deleted" not in titles(screen)[0]
    screen.kind.setCurrentIndex(screen.kind.findData("out"))
    assert screen.nothing.isVisible()


def test_it_is_saved_as_a_file_when_asked(screen: HistoryScreen, qtbot: QtBot, tmp_path: Path) -> None:
    screen.export.click()
    qtbot.waitUntil(screen.banner.isVisible)
    assert (tmp_path / "history.json").read_bytes() == b'{"ledger": []}\n'
