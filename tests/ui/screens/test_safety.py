"""What opens the wallet, and changing that."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.doubles import FakeDialogs, FakeWallets
from tests.ui.fakes import FakeWallet
from tests.ui.vault_fakes import CODE, PASSPHRASE
from ui.screens.change_passphrase import ForgottenPage
from ui.screens.safety import SafetyScreen
from ui.tasks import Tasks
from wallet.model.vault import SafetyState, Way

NEW = "five entirely new words here"


@pytest.fixture
def wallet() -> FakeWallet:
    return FakeWallet()


@pytest.fixture
def dialogs(tmp_path: Path) -> FakeDialogs:
    return FakeDialogs(target=tmp_path / "everything")


@pytest.fixture
def screen(qtbot: QtBot, tasks: Tasks, wallet: FakeWallet, dialogs: FakeDialogs) -> SafetyScreen:
    made = SafetyScreen(wallet, tasks, dialogs)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: not tasks.busy)
    return made


def answer(screen: SafetyScreen, passphrase: str = PASSPHRASE) -> None:
    screen.ask.passphrase.line.setText(passphrase)
    screen.ask.action.click()


def back_home(screen: SafetyScreen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: screen.currentWidget() is screen.page)


def test_the_passphrase_is_changed_by_whoever_knows_it(
    screen: SafetyScreen, wallet: FakeWallet, qtbot: QtBot
) -> None:
    screen.page.change.click()
    screen.change.old.line.setText(PASSPHRASE)
    screen.change.new.first.line.setText(NEW)
    screen.change.new.again.line.setText(NEW)
    screen.change.action.click()
    back_home(screen, qtbot)
    assert wallet.ways.asked == ["change_passphrase"]
    assert screen.change.old.text() == screen.change.new.text() == ""
    assert screen.page.banner.isVisible()


def test_a_wrong_old_passphrase_is_said_beside_it(
    screen: SafetyScreen, wallet: FakeWallet, qtbot: QtBot
) -> None:
    screen.page.change.click()
    screen.change.old.line.setText("not that one")
    screen.change.new.first.line.setText(NEW)
    screen.change.new.again.line.setText(NEW)
    screen.change.action.click()
    qtbot.waitUntil(screen.change.problem.isVisible)
    assert wallet.ways.asked == []
    assert screen.change.action.isEnabled()


def test_leaving_the_form_forgets_what_was_typed(screen: SafetyScreen) -> None:
    screen.page.change.click()
    screen.change.old.line.setText(PASSPHRASE)
    assert screen.go_back()
    assert screen.change.old.text() == ""
    assert not screen.go_back()


def test_words_can_be_suggested_and_have_to_be_typed_once_more(screen: SafetyScreen) -> None:
    new = screen.change.new
    new.suggest.click()
    assert len(new.text().split()) >= 4
    assert not new.is_good()
    new.again.line.setText(new.text())
    assert new.is_good()


def test_a_recovery_code_is_made_replaced_and_removed(
    screen: SafetyScreen, wallet: FakeWallet, qtbot: QtBot
) -> None:
    assert not screen.page.no_code.isVisible()
    screen.page.code.click()
    answer(screen)
    qtbot.waitUntil(lambda: screen.code.currentWidget() is screen.code.show_page)
    screen.code.show_page.next.click()
    for number, line in zip((2, 5, 7), screen.code.type_back.lines, strict=True):
        line.setText(CODE.split("-")[number - 1])
    screen.code.type_back.check.click()
    back_home(screen, qtbot)
    qtbot.waitUntil(screen.page.no_code.isVisible)
    screen.page.no_code.click()
    answer(screen)
    back_home(screen, qtbot)
    qtbot.waitUntil(screen.page.no_code.isHidden)
    assert wallet.ways.kinds == {Way.PASSPHRASE}


def test_escape_from_the_code_leaves_without_one(
    screen: SafetyScreen, wallet: FakeWallet, qtbot: QtBot
) -> None:
    screen.page.code.click()
    answer(screen)
    qtbot.waitUntil(lambda: screen.code.currentWidget() is screen.code.show_page)
    assert screen.go_back()
    back_home(screen, qtbot)
    assert wallet.ways.kinds == {Way.PASSPHRASE}


def test_a_new_file_key_says_that_backups_keep_the_old_one(
    screen: SafetyScreen, wallet: FakeWallet, qtbot: QtBot
) -> None:
    screen.page.file_key.click()
    assert "Backups made before keep the old key" in screen.ask._text.text()
    answer(screen, "not that one")
    qtbot.waitUntil(screen.ask.problem.isVisible)
    answer(screen)
    back_home(screen, qtbot)
    assert wallet.ways.asked == ["new_file_key"]
    assert screen.ask.passphrase.text() == ""


def test_quick_unlock_is_offered_only_with_a_keyring(
    screen: SafetyScreen, wallet: FakeWallet, qtbot: QtBot
) -> None:
    assert not screen.page.quick.isEnabled()
    wallet.ways.keyring = True
    screen.refresh()
    qtbot.waitUntil(screen.page.quick.isEnabled)
    screen.page.quick.click()
    answer(screen)
    qtbot.waitUntil(lambda: Way.QUICK_UNLOCK in screen.page._ways)
    screen.page.quick.click()
    qtbot.waitUntil(lambda: Way.QUICK_UNLOCK not in screen.page._ways)


def test_backups_are_dated_and_due_ones_are_said(
    screen: SafetyScreen, wallet: FakeWallet, qtbot: QtBot
) -> None:
    assert "There is no backup" in screen.page.says[3].text()
    day = datetime(2026, 9, 5, 12, tzinfo=UTC)
    wallet.safekeeping.known = SafetyState(day, None, 4, reminder_due=True)
    screen.refresh()
    qtbot.waitUntil(lambda: "5 September 2026" in screen.page.says[3].text())
    assert "It is time for one." in screen.page.says[3].text()
    with qtbot.waitSignal(screen.backups_wanted):
        screen.page.backups.click()


def test_everything_is_exported_into_a_new_folder(
    screen: SafetyScreen, wallet: FakeWallet, qtbot: QtBot
) -> None:
    screen.page.export.click()
    qtbot.waitUntil(screen.page.banner.isVisible)
    assert wallet.leaving.asked == ["export_all everything"]
    assert "not encrypted" in screen.page.banner._text.text()


@pytest.fixture
def forgotten(qtbot: QtBot, tasks: Tasks, wallet: FakeWallet) -> ForgottenPage:
    made = ForgottenPage(FakeWallets(wallet), tasks)
    qtbot.addWidget(made)
    made.begin(Path("Elena.tallystick"))
    made.show()
    return made


def recover(page: ForgottenPage, code: str) -> None:
    page.code.setText(code)
    page.new.first.line.setText(NEW)
    page.new.again.line.setText(NEW)
    page.action.click()


def test_the_recovery_code_opens_and_sets_a_new_passphrase(
    forgotten: ForgottenPage, wallet: FakeWallet, qtbot: QtBot
) -> None:
    assert "Elena" in forgotten._text.text()
    with qtbot.waitSignal(forgotten.unlocked) as unlocked:
        recover(forgotten, CODE)
    assert unlocked.args == [wallet]
    assert wallet.ways.asked == ["reset_passphrase"]
    assert forgotten.code.text() == forgotten.new.text() == ""


def test_a_wrong_code_opens_nothing(forgotten: ForgottenPage, wallet: FakeWallet, qtbot: QtBot) -> None:
    recover(forgotten, "7ZK3-0000")
    qtbot.waitUntil(forgotten.problem.isVisible)
    assert wallet.ways.asked == []


def test_a_wallet_that_keeps_its_old_passphrase_is_closed_again(
    forgotten: ForgottenPage, wallet: FakeWallet, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(code: str, new: str) -> None:
        raise OSError(28, "No space left on device", "wallet.keys")

    monkeypatch.setattr(wallet.ways, "reset_passphrase", refuse)
    recover(forgotten, CODE)
    qtbot.waitUntil(forgotten.problem.isVisible)
    assert wallet.asked == ["lock"]
