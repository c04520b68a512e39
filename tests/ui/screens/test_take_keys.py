"""The signing keys leave only for whoever knows the passphrase, under a passphrase of their own."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.doubles import FakeDialogs
from tests.ui.fakes import FakeWallet
from tests.ui.vault_fakes import PASSPHRASE
from ui.screens.safety import SafetyScreen
from ui.tasks import Tasks

NEW = "five entirely new words here"


@pytest.fixture
def wallet() -> FakeWallet:
    return FakeWallet()


@pytest.fixture
def dialogs(tmp_path: Path) -> FakeDialogs:
    return FakeDialogs(target=tmp_path / "keys")


@pytest.fixture
def screen(qtbot: QtBot, tasks: Tasks, wallet: FakeWallet, dialogs: FakeDialogs) -> SafetyScreen:
    made = SafetyScreen(wallet, tasks, dialogs)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: not tasks.busy)
    made.page.keys.click()
    return made


def fill(screen: SafetyScreen, passphrase: str = PASSPHRASE, new: str = NEW) -> None:
    screen.keys.old.line.setText(passphrase)
    screen.keys.new.first.line.setText(new)
    screen.keys.new.again.line.setText(new)
    screen.keys.action.click()


def test_the_keys_go_into_a_file_and_nothing_typed_stays(
    screen: SafetyScreen, wallet: FakeWallet, qtbot: QtBot
) -> None:
    fill(screen)
    qtbot.waitUntil(lambda: screen.currentWidget() is screen.page)
    assert wallet.leaving.asked == [f"export_keys keys.pem {NEW}"]
    assert screen.keys.old.text() == screen.keys.new.text() == ""
    assert screen.page.banner.isVisible()


def test_nothing_leaves_with_a_wrong_passphrase(
    screen: SafetyScreen, wallet: FakeWallet, qtbot: QtBot
) -> None:
    fill(screen, "something else")
    qtbot.waitUntil(screen.keys.problem.isVisible)
    assert screen.currentWidget() is screen.keys
    assert wallet.leaving.asked == []


@pytest.mark.parametrize(("passphrase", "new"), [("", NEW), (PASSPHRASE, "short")])
def test_no_file_is_asked_for_before_both_passphrases_can_be_used(
    screen: SafetyScreen, wallet: FakeWallet, dialogs: FakeDialogs, passphrase: str, new: str
) -> None:
    fill(screen, passphrase, new)
    assert screen.currentWidget() is screen.keys
    assert wallet.leaving.asked == []


def test_nothing_leaves_where_no_place_is_chosen(
    screen: SafetyScreen, wallet: FakeWallet, dialogs: FakeDialogs
) -> None:
    dialogs.target = None
    fill(screen)
    assert wallet.leaving.asked == []
    assert screen.keys.old.text() == PASSPHRASE


def test_going_back_forgets_what_was_typed(screen: SafetyScreen) -> None:
    screen.keys.old.line.setText(PASSPHRASE)
    assert screen.go_back()
    assert screen.currentWidget() is screen.page
    assert screen.keys.old.text() == ""
