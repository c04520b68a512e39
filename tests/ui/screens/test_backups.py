"""Backing up, testing a backup, and restoring one."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.doubles import FakeDialogs, FakeWallets
from tests.ui.fakes import FakeWallet
from tests.ui.vault_fakes import NOW, PASSPHRASE
from ui.screens.backups import SUFFIX, BackupsScreen
from ui.tasks import Tasks
from wallet.model.vault import BackupFacts, SafetyState


@pytest.fixture
def wallet() -> FakeWallet:
    return FakeWallet()


@pytest.fixture
def wallets() -> FakeWallets:
    return FakeWallets(FakeWallet(), passphrase=PASSPHRASE)


@pytest.fixture
def dialogs(tmp_path: Path) -> FakeDialogs:
    return FakeDialogs(target=tmp_path / "Mine", files=(tmp_path / "Mine.tallystick-backup",))


@pytest.fixture
def screen(
    qtbot: QtBot, tasks: Tasks, wallet: FakeWallet, wallets: FakeWallets, dialogs: FakeDialogs
) -> BackupsScreen:
    made = BackupsScreen(wallet, wallets, tasks, dialogs)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: not tasks.busy)
    return made


def restore(screen: BackupsScreen, qtbot: QtBot) -> None:
    screen.page.restore.click()
    screen.restore.passphrase.line.setText(PASSPHRASE)
    screen.restore.action.click()
    qtbot.waitUntil(lambda: screen.currentWidget() is screen.report)


def test_a_backup_gets_its_ending_and_says_what_it_holds(
    screen: BackupsScreen, wallet: FakeWallet, qtbot: QtBot
) -> None:
    screen.page.make.click()
    qtbot.waitUntil(screen.page.banner.isVisible)
    assert wallet.safekeeping.asked == [f"back_up Mine{SUFFIX}"]
    assert "2 document" in screen.page.banner._text.text()
    assert screen.page.make.isEnabled()


def test_nothing_happens_where_the_person_changed_their_mind(
    screen: BackupsScreen, wallet: FakeWallet, dialogs: FakeDialogs
) -> None:
    dialogs.target, dialogs.files = None, ()
    screen.page.make.click()
    screen.page.test.click()
    screen.page.restore.click()
    assert wallet.safekeeping.asked == []
    assert screen.currentWidget() is screen.page


def test_a_test_says_how_much_could_be_read_and_of_which_day(
    screen: BackupsScreen, wallet: FakeWallet, qtbot: QtBot
) -> None:
    screen.page.test.click()
    screen.ask.passphrase.line.setText(PASSPHRASE)
    screen.ask.action.click()
    qtbot.waitUntil(screen.page.banner.isVisible)
    said = screen.page.banner._text.text()
    assert "2 document" in said
    assert "20 November 2026" in said


def test_a_wrong_passphrase_says_nothing_good_about_the_backup(screen: BackupsScreen, qtbot: QtBot) -> None:
    screen.page.test.click()
    screen.ask.passphrase.line.setText("not that one")
    screen.ask.action.click()
    qtbot.waitUntil(screen.ask.problem.isVisible)
    assert screen.currentWidget() is screen.ask
    assert not screen.page.banner.isVisibleTo(screen.page)


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("20261120T120000000000Z-emptying-the-bin", "Before the bin was emptied"),
        ("20261120T120000000000Z-new-file-key", "Before a new file key"),
        ("20261120T120000000000Z-something-newer", "Before something risky"),
    ],
)
def test_backups_of_the_wallet_itself_say_why(
    screen: BackupsScreen, wallet: FakeWallet, qtbot: QtBot, name: str, why: str
) -> None:
    assert not screen.page.own.isVisible()
    wallet.safekeeping.own = (BackupFacts(Path(f"/w/{name}{SUFFIX}"), NOW, 3, 4_000, "ab" * 32),)
    screen.refresh()
    qtbot.waitUntil(screen.page.own.isVisible)
    line = screen.page._line(wallet.safekeeping.own[0])
    assert why in line.below
    assert "3 document" in line.below
    screen.page.restore_own.click()
    assert screen.currentWidget() is screen.restore
    assert name in screen.restore._text.text()


def test_how_long_ago_and_how_much_changed_is_said(
    screen: BackupsScreen, wallet: FakeWallet, qtbot: QtBot
) -> None:
    assert screen.page.standing.text() == "There is no backup of this wallet yet."
    wallet.safekeeping.known = SafetyState(NOW, NOW, 3, reminder_due=False)
    screen.refresh()
    qtbot.waitUntil(lambda: "3 change" in screen.page.standing.text())
    wallet.safekeeping.known = replace(wallet.safekeeping.known, tested_at=None)
    screen.refresh()
    qtbot.waitUntil(lambda: "No backup was tested" in screen.page.standing.text())


def test_a_restored_wallet_is_compared_and_can_be_gone_on_with(
    screen: BackupsScreen, wallets: FakeWallets, wallet: FakeWallet, qtbot: QtBot
) -> None:
    restore(screen, qtbot)
    assert wallets.made == [wallet.path.parent / "Restored wallet.tallystick"]
    report = screen.report.report.text()
    assert "2 document" in report
    assert "1 only in the backup" in report
    assert "older" not in report
    with qtbot.waitSignal(screen.open_wanted) as opened:
        screen.report.open.click()
    assert opened.args == [wallets.wallet]
    assert screen.undo_work() is None


def test_a_restored_wallet_that_nobody_wants_is_closed(
    screen: BackupsScreen, wallets: FakeWallets, qtbot: QtBot
) -> None:
    restore(screen, qtbot)
    assert screen.go_back()
    restored = wallets.wallet
    assert isinstance(restored, FakeWallet)
    qtbot.waitUntil(lambda: "lock" in restored.asked)


def test_the_code_of_that_time_opens_a_backup_too(
    screen: BackupsScreen, wallets: FakeWallets, qtbot: QtBot
) -> None:
    screen.page.restore.click()
    screen.restore.by_code.setChecked(True)
    assert not screen.restore.passphrase.isVisible()
    screen.restore.code.setText("7ZK3")
    screen.restore.action.click()
    qtbot.waitUntil(screen.restore.problem.isVisible)
    screen.restore.code.setText(wallets.code)
    screen.restore.action.click()
    qtbot.waitUntil(lambda: screen.currentWidget() is screen.report)
    assert screen.restore.code.text() == ""
