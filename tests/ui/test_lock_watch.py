"""The watch over an open wallet, with real events of a real window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.lock_watch import LockWatch


class Time:
    """A clock that stands where it was put."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


class SilentDesktop(QObject):
    """Says what the test wants it to say."""

    resting = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    def listen(self) -> bool:
        self.said.append("listen")
        return True

    def let_go(self) -> None:
        self.said.append("let go")


class Place:
    def __init__(self, qtbot: QtBot) -> None:
        self.time, self.desktop = Time(), SilentDesktop()
        self.busy = False
        self.wanted: list[None] = []
        self.watch = LockWatch(lambda: self.busy, clock=self.time, desktop=self.desktop)  # type: ignore[arg-type]
        self.watch.lock_wanted.connect(lambda: self.wanted.append(None))
        self.window = QWidget()
        self.line = QLineEdit()
        QVBoxLayout(self.window).addWidget(self.line)
        qtbot.addWidget(self.window)
        self.window.show()
        self.watch.start(1)

    def pass_seconds(self, seconds: int) -> None:
        for _ in range(seconds // 5):
            self.time.now += 5
            self.watch.look()


@pytest.fixture
def place(qtbot: QtBot) -> Iterator[Place]:
    made = Place(qtbot)
    yield made
    made.watch.stop()


def test_it_asks_to_close_after_a_minute_without_anybody(place: Place) -> None:
    place.pass_seconds(55)
    assert place.wanted == []
    place.pass_seconds(5)
    assert place.wanted


@pytest.mark.parametrize("what", ["key", "mouse", "wheel"])
def test_keys_and_mouse_are_somebody(place: Place, what: str) -> None:
    place.pass_seconds(55)
    handle = place.window.windowHandle()
    if what == "key":
        QTest.keyClick(handle, Qt.Key.Key_A)
    elif what == "mouse":
        QTest.mouseMove(handle, QPoint(3, 3))
        QTest.mouseMove(handle, QPoint(9, 9))
    else:
        QTest.wheelEvent(handle, QPoint(5, 5), QPoint(0, 120))
    QTest.qWait(1)
    place.pass_seconds(55)
    assert place.wanted == []
    place.pass_seconds(5)
    assert place.wanted


def test_somebody_in_a_dialog_is_somebody(place: Place, qtbot: QtBot) -> None:
    place.pass_seconds(55)
    dialog = QDialog(place.window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_A)
    place.pass_seconds(55)
    assert place.wanted == []


def test_painting_and_moving_of_windows_is_nobody(place: Place) -> None:
    place.pass_seconds(55)
    place.window.resize(300, 200)
    place.window.repaint()
    QTest.qWait(5)
    place.pass_seconds(5)
    assert place.wanted


def test_what_the_desktop_says_closes_at_once_and_only_while_a_wallet_is_open(place: Place) -> None:
    place.desktop.resting.emit()
    assert len(place.wanted) == 1
    place.watch.stop()
    place.desktop.resting.emit()
    assert len(place.wanted) == 1


def test_sleep_is_let_go_of_only_when_told_so(place: Place) -> None:
    place.watch.stop()
    assert place.desktop.said == ["listen"]
    place.watch.let_sleep()
    assert place.desktop.said == ["listen", "let go"]


def test_another_choice_of_time_holds_from_now_on(place: Place) -> None:
    place.watch.set_minutes(2)
    place.pass_seconds(115)
    assert place.wanted == []
    place.pass_seconds(5)
    assert place.wanted


def test_work_under_way_is_somebody(place: Place) -> None:
    place.busy = True
    place.pass_seconds(600)
    assert place.wanted == []
