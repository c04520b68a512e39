"""Making a wallet."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.doubles import FakeDialogs, FakeWallets
from tests.ui.fakes import FakeWallet
from ui.screens.create_wallet import CreateWalletScreen
from ui.tasks import Tasks

GOOD = "four unrelated words"


@pytest.fixture
def wallets() -> FakeWallets:
    return FakeWallets(FakeWallet())


@pytest.fixture
def screen(qtbot: QtBot, tasks: Tasks, wallets: FakeWallets, tmp_path: Path) -> CreateWalletScreen:
    made = CreateWalletScreen(wallets, tasks, FakeDialogs(folder=tmp_path / "other"), tmp_path)
    qtbot.addWidget(made)
    made.show()
    return made


def fill(screen: CreateWalletScreen, name: str = "Elena", first: str = GOOD, again: str = GOOD) -> None:
    screen.name.setText(name)
    screen.passphrase.first.line.setText(first)
    screen.passphrase.again.line.setText(again)


def test_a_wallet_is_made_where_it_says(
    screen: CreateWalletScreen, wallets: FakeWallets, qtbot: QtBot, tmp_path: Path
) -> None:
    fill(screen)
    with qtbot.waitSignal(screen.created) as created:
        qtbot.mouseClick(screen.make, Qt.MouseButton.LeftButton)
    assert created.args == [wallets.wallet, GOOD]
    assert wallets.made == [tmp_path / "Elena.tallystick"]


def test_the_passphrase_is_forgotten_once_the_wallet_is_made(
    screen: CreateWalletScreen, qtbot: QtBot
) -> None:
    fill(screen)
    with qtbot.waitSignal(screen.created):
        screen.make.click()
    assert screen.passphrase.first.text() == screen.passphrase.again.text() == ""
    screen.passphrase.first.line.undo()
    assert screen.passphrase.first.text() == ""


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"name": "  "}, "name"),
        ({"name": "a/b"}, "cannot"),
        ({"name": ".hidden"}, "dot"),
        ({"first": "short", "again": "short"}, "12"),
        ({"again": "four unrelated word"}, "not the same"),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_made(
    screen: CreateWalletScreen, wallets: FakeWallets, fields: dict[str, str], says: str
) -> None:
    fill(screen, **fields)
    screen.make.click()
    shown = [
        label.text()
        for label in (
            screen._name_problem,
            screen.passphrase.first_problem,
            screen.passphrase.again_problem,
        )
    ]
    assert says in " ".join(shown)
    assert len([text for text in shown if text]) == 1
    assert wallets.made == []


def test_a_wallet_that_is_there_is_not_replaced(
    screen: CreateWalletScreen, wallets: FakeWallets, tmp_path: Path
) -> None:
    (tmp_path / "Elena.tallystick").mkdir()
    fill(screen)
    screen.make.click()
    assert "already" in screen._name_problem.text()
    assert wallets.made == []


def test_a_refusal_of_the_store_is_said_on_the_screen(screen: CreateWalletScreen, qtbot: QtBot) -> None:
    fill(screen, first="another passphrase", again="another passphrase")
    screen.make.click()
    qtbot.waitUntil(screen.banner.isVisible)
    assert screen.make.isEnabled()


def test_passphrases_are_hidden_until_asked_for(screen: CreateWalletScreen) -> None:
    assert screen.passphrase.first.line.echoMode() == QLineEdit.EchoMode.Password
    screen.passphrase.first._look.click()
    assert screen.passphrase.first.line.echoMode() == QLineEdit.EchoMode.Normal
    assert screen.passphrase.again.line.echoMode() == QLineEdit.EchoMode.Password
    screen.passphrase.first.clear()
    assert screen.passphrase.first.line.echoMode() == QLineEdit.EchoMode.Password


def test_another_folder_can_be_chosen(screen: CreateWalletScreen, tmp_path: Path) -> None:
    screen._change.click()
    screen.name.setText("Elena")
    assert screen.path() == tmp_path / "other" / "Elena.tallystick"
