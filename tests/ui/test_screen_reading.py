"""Reading a code from the screen: the window steps aside, and what was seen is taken like anything pasted."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.doubles import FakeChoices, FakeDialogs, FakeSettings, FakeWallets
from tests.ui.fakes import FakeChecker, FakeWallet, detail
from tests.ui.trust_fakes import FakeTrust
from ui.actions import ActionId
from ui.main_window import MainWindow, Services
from ui.screen_reading import QtScreens, ScreenUnreadableError, as_png, side_by_side
from ui.tasks import Tasks
from wallet.carriers import dig
from wallet.model.document import Incoming
from wallet.share import qr_frames, qr_symbol

SHARED = b'{"type": ["VerifiablePresentation"]}'


class FakeScreens:
    """Shows one picture, and remembers whether the window was out of the way."""

    def __init__(self, picture: bytes | None) -> None:
        self._picture = picture
        self.window: MainWindow | None = None
        self.free: list[bool] = []

    def picture(self) -> bytes:
        self.free.append(self.window is not None and not self.window.isVisible())
        if self._picture is None:
            raise ScreenUnreadableError
        return self._picture


def window_with(
    screens: FakeScreens, tasks: Tasks, folder: Path, qtbot: QtBot
) -> tuple[MainWindow, FakeChecker]:
    checker = FakeChecker()
    wallets = FakeWallets(FakeWallet.holding([detail(1)]))
    services = Services(
        wallets, checker, FakeTrust(), FakeSettings(FakeChoices()), wallets_folder=folder, version="0"
    )
    window = MainWindow(services, tasks, FakeDialogs(), screens=screens)
    screens.window = window
    qtbot.addWidget(window)
    window.show()
    return window, checker


def test_what_the_screen_shows_is_checked(qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> None:
    screens = FakeScreens(b"\x89PNG")
    window, checker = window_with(screens, tasks, tmp_path, qtbot)
    window.actions_by_name[ActionId.READ_SCREEN].trigger()
    qtbot.waitUntil(lambda: bool(checker.received))
    assert screens.free == [True]
    assert window.isVisible()


def test_a_desktop_that_shows_nothing_is_explained(qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> None:
    window, checker = window_with(FakeScreens(None), tasks, tmp_path, qtbot)
    window.actions_by_name[ActionId.READ_SCREEN].trigger()
    qtbot.waitUntil(window.banner.isVisible)
    assert window.isVisible()
    assert not checker.received


def test_codes_on_several_screens_are_read_together(qapp: QApplication) -> None:
    frame = qr_symbol.png(qr_frames.split(SHARED)[0])
    empty = QImage(300, 500, QImage.Format.Format_RGB32)
    empty.fill(QColor("navy"))
    picture = as_png(side_by_side([empty, QImage.fromData(frame)]))
    (dug,) = dig([Incoming("screen", picture, pasted=True)])
    assert dug.data == SHARED


def test_no_screen_at_all_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(ScreenUnreadableError):
        side_by_side([])


def test_the_real_screens_give_one_picture(qapp: QApplication) -> None:
    image = QImage.fromData(QtScreens().picture())
    assert image.width() == sum(
        round(screen.geometry().width() * screen.devicePixelRatio()) for screen in QGuiApplication.screens()
    )
