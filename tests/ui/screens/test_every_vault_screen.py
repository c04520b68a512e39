"""What holds for every screen about keeping the wallet safe: names, large targets, any language."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.doubles import FakeDialogs, FakeWallets
from tests.ui.every_screen import nameless, too_small
from tests.ui.fakes import FakeWallet, library, row_of
from tests.ui.vault_fakes import CODE, NOW, PASSPHRASE
from ui.language import use_language
from ui.screens.backups import SUFFIX, BackupsScreen
from ui.screens.bin import BinScreen
from ui.screens.change_passphrase import ForgottenPage
from ui.screens.history import HistoryScreen
from ui.screens.restore import Restored
from ui.screens.safety import SafetyScreen
from ui.tasks import Tasks
from wallet.model.ledger import BinRow
from wallet.model.vault import BackupFacts, Compared

_TURNS = 5
"""New words, then new sizes, from the inside out."""

Make = Callable[[QtBot, Tasks], QWidget]
BACKUP = BackupFacts(Path(f"20261120T120000000000Z-new-file-key{SUFFIX}"), NOW, 3, 4_000, "ab" * 32)


def shown(qtbot: QtBot, tasks: Tasks, screen: QWidget) -> None:
    qtbot.addWidget(screen)
    screen.resize(619, 384)  # half of 1366 × 768 beside the narrow sidebar
    screen.show()
    qtbot.waitUntil(lambda: not tasks.busy)


def safety(qtbot: QtBot, tasks: Tasks) -> SafetyScreen:
    screen = SafetyScreen(FakeWallet(), tasks, FakeDialogs())
    shown(qtbot, tasks, screen)
    return screen


def changing(qtbot: QtBot, tasks: Tasks) -> QWidget:
    screen = safety(qtbot, tasks)
    screen.page.change.click()
    return screen


def asking(qtbot: QtBot, tasks: Tasks) -> QWidget:
    screen = safety(qtbot, tasks)
    screen.page.file_key.click()
    return screen


def taking_keys(qtbot: QtBot, tasks: Tasks) -> QWidget:
    screen = safety(qtbot, tasks)
    screen.page.keys.click()
    return screen


def offering(qtbot: QtBot, tasks: Tasks) -> SafetyScreen:
    screen = safety(qtbot, tasks)
    screen.offer_code(PASSPHRASE)
    return screen


def code_shown(qtbot: QtBot, tasks: Tasks) -> SafetyScreen:
    screen = offering(qtbot, tasks)
    screen.code.begin_with(CODE, PASSPHRASE)
    return screen


def typing_back(qtbot: QtBot, tasks: Tasks) -> QWidget:
    screen = code_shown(qtbot, tasks)
    screen.code.show_page.next.click()
    return screen


def forgotten(qtbot: QtBot, tasks: Tasks) -> QWidget:
    page = ForgottenPage(FakeWallets(FakeWallet()), tasks)
    page.begin(Path("Elena.tallystick"))
    shown(qtbot, tasks, page)
    return page


def backups(qtbot: QtBot, tasks: Tasks) -> BackupsScreen:
    wallet = FakeWallet()
    wallet.safekeeping.own = (BACKUP,)
    screen = BackupsScreen(wallet, FakeWallets(wallet), tasks, FakeDialogs())
    shown(qtbot, tasks, screen)
    return screen


def restoring(qtbot: QtBot, tasks: Tasks) -> QWidget:
    screen = backups(qtbot, tasks)
    screen.page.restore_own.click()
    return screen


def reporting(qtbot: QtBot, tasks: Tasks) -> QWidget:
    screen = backups(qtbot, tasks)
    screen.report.show_restored(Restored(FakeWallet(), 3, Compared(("a",), ("b",), ("c",), ("d",), ("e",))))
    screen.open_page(screen.report)
    return screen


def the_bin(qtbot: QtBot, tasks: Tasks) -> QWidget:
    wallet = FakeWallet()
    wallet.history.rows = tuple(BinRow(row_of(one), NOW) for one in library())
    screen = BinScreen(wallet, tasks, FakeDialogs())
    shown(qtbot, tasks, screen)
    return screen


def history(qtbot: QtBot, tasks: Tasks) -> QWidget:
    screen = HistoryScreen(FakeWallet.holding(library()), tasks, FakeDialogs())
    shown(qtbot, tasks, screen)
    return screen


SCREENS: list[Make] = [
    *(safety, changing, asking, taking_keys, offering, code_shown, typing_back, forgotten),
    *(backups, restoring, reporting, the_bin, history),
]


@pytest.mark.parametrize("make", SCREENS)
def test_everything_the_keyboard_reaches_has_a_name(qtbot: QtBot, tasks: Tasks, make: Make) -> None:
    screen = make(qtbot, tasks)
    assert nameless(screen) == []


@pytest.mark.parametrize("make", SCREENS)
def test_everything_that_can_be_pressed_is_large_enough(qtbot: QtBot, tasks: Tasks, make: Make) -> None:
    screen = make(qtbot, tasks)
    assert too_small(screen) == []


@pytest.mark.parametrize("make", SCREENS)
def test_words_follow_the_language_and_no_button_is_cut(
    qtbot: QtBot, tasks: Tasks, qapp: QApplication, make: Make
) -> None:
    screen = make(qtbot, tasks)
    for language in ("bg", "lt", "en"):
        use_language(qapp, language)
        for _ in range(_TURNS):
            qapp.processEvents()
        labels = [label for label in screen.findChildren(QLabel) if label.isVisible()]
        assert all(label.text() for label in labels if label.pixmap().isNull())
        for button in screen.findChildren(QAbstractButton):
            if button.isVisible() and button.text():
                assert button.width() >= button.minimumSizeHint().width(), button.text()
                assert button.mapTo(screen, button.rect().topRight()).x() < screen.width()
