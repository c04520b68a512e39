"""Opening a wallet."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.doubles import FakeChoices, FakeDialogs, FakeWallets
from tests.ui.fakes import FakeWallet
from tests.ui.vault_fakes import NOW
from ui.screens.unlock import UnlockScreen
from ui.tasks import Tasks
from wallet.model.vault import BackupFacts

ELENA, JONAS = Path("/wallets/Elena.tallystick"), Path("/wallets/Jonas.tallystick")


@pytest.fixture
def wallets() -> FakeWallets:
    return FakeWallets(FakeWallet())


@pytest.fixture
def screen(qtbot: QtBot, tasks: Tasks, wallets: FakeWallets) -> UnlockScreen:
    made = UnlockScreen(wallets, tasks, FakeDialogs(folder=Path("/usb/Rasa.tallystick")), FakeChoices())
    qtbot.addWidget(made)
    made.show_wallets([ELENA, JONAS])
    made.show()
    return made


def test_typing_and_enter_open_the_wallet(screen: UnlockScreen, wallets: FakeWallets, qtbot: QtBot) -> None:
    qtbot.keyClicks(screen.passphrase.line, wallets.passphrase)
    with qtbot.waitSignal(screen.unlocked) as unlocked:
        qtbot.keyClick(screen.passphrase.line, Qt.Key.Key_Return)
    assert unlocked.args == [wallets.wallet]
    assert screen.passphrase.text() == ""


def test_a_wrong_passphrase_is_said_below_the_field_and_can_be_typed_over(
    screen: UnlockScreen, wallets: FakeWallets, qtbot: QtBot
) -> None:
    screen.passphrase.line.setText("something else")
    screen.unlock.click()
    qtbot.waitUntil(screen.problem.isVisible)
    assert "does not fit" in screen.problem.text()
    assert screen.passphrase.line.selectedText() != ""
    qtbot.keyClicks(screen.passphrase.line, "f")
    assert not screen.problem.isVisible()


def test_nothing_can_be_pressed_twice_while_the_key_is_derived(screen: UnlockScreen, qtbot: QtBot) -> None:
    screen.passphrase.line.setText("something else")
    screen.unlock.click()
    assert not screen.unlock.isEnabled()
    assert screen._busy.isVisible()
    qtbot.waitUntil(screen.unlock.isEnabled)
    assert not screen._busy.isVisible()


def test_an_empty_passphrase_asks_nobody(screen: UnlockScreen, tasks: Tasks, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not tasks.busy)
    screen.unlock.click()
    assert not tasks.busy


def test_the_newest_wallet_is_chosen_and_others_are_offered(screen: UnlockScreen) -> None:
    assert [screen.wallet.itemText(index) for index in range(screen.wallet.count())] == ["Elena", "Jonas"]
    assert screen.wallet.currentData() == ELENA


def test_another_wallet_can_be_looked_for(screen: UnlockScreen) -> None:
    assert screen.choose_other()
    assert screen.wallet.currentText() == "Rasa"
    assert screen.wallet.count() == 3


def test_a_whole_backup_is_offered_where_the_wallet_is_damaged(
    screen: UnlockScreen, wallets: FakeWallets, qtbot: QtBot
) -> None:
    backup = ELENA / "backups" / "20261120T120000000000Z-import.tallystick-backup"
    wallets.own_backup = BackupFacts(backup, NOW, 2, 4_000, "ab" * 32)
    screen.passphrase.line.setText("something else")
    screen.unlock.click()
    qtbot.waitUntil(screen.rescue.isVisible)
    assert wallets.rescued == ["Elena.tallystick NotThisPassphraseError something else"]
    assert "20 November 2026" in screen.rescue.text()
    with qtbot.waitSignal(screen.rescue_wanted) as wanted:
        screen.rescue.click()
    assert wanted.args == [backup]
    qtbot.keyClicks(screen.passphrase.line, "f")
    assert not screen.rescue.isVisible()


def test_quick_unlock_is_offered_only_where_it_is_set_up(
    screen: UnlockScreen, wallets: FakeWallets, qtbot: QtBot, tasks: Tasks
) -> None:
    qtbot.waitUntil(lambda: not tasks.busy)
    assert not screen.quick.isVisible()
    wallets.quick = True
    screen.show_wallets([ELENA])
    qtbot.waitUntil(screen.quick.isVisible)
    with qtbot.waitSignal(screen.unlocked):
        screen.quick.click()


def test_a_forgotten_passphrase_names_the_chosen_wallet(screen: UnlockScreen, qtbot: QtBot) -> None:
    screen.wallet.setCurrentIndex(1)
    with qtbot.waitSignal(screen.forgotten) as forgotten:
        screen.forgot.click()
    assert forgotten.args == [JONAS]
