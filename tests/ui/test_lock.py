"""What closing a wallet takes away from the window, whatever was under way."""

import gc
import threading
import weakref
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QLineEdit, QMenu, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.doubles import FakeChoices
from tests.ui.fakes import FakeWallet, credential, detail, result_of, text
from tests.ui.test_main_window import Room
from ui import clipboard
from ui.dialogs import QtDialogs
from ui.ports import Progress
from ui.screens.library import LibraryScreen
from ui.tasks import Tasks
from ui.widgets.sidebar import Place
from wallet.model.credential import MicroCredential
from wallet.model.document import Incoming
from wallet.model.holding import CredentialDetail, CredentialRow, ImportLine
from wallet.model.report import CheckResult

MARKER = "Quetzalcoatlus"


class SlowWallet(FakeWallet):
    """Imports until it is told to stop."""

    def __init__(self) -> None:
        super().__init__()
        self.stopped = threading.Event()

    def import_all(self, inputs: Sequence[Incoming], progress: Progress) -> tuple[ImportLine, ...]:
        self._called("import")
        while not progress.cancelled:
            threading.Event().wait(0.005)
        self.stopped.set()
        return super().import_all(inputs[:0], progress)

    def lock(self) -> None:
        assert self.stopped.wait(5)
        super().lock()


def marked() -> CredentialDetail:
    return detail(1, credential(title=text(en=f"{MARKER} studies")))


@pytest.fixture
def room(qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> Room:
    made = Room(tasks, tmp_path, FakeChoices())
    made.wallet = FakeWallet.holding([marked()])
    qtbot.addWidget(made.window)
    made.window.show()
    return made


def words_in(widget: QWidget) -> str:
    """Everything that labels, fields, texts, lists and names for screen readers say."""
    said = [label.text() for label in widget.findChildren(QLabel)]
    said += [line.text() for line in widget.findChildren(QLineEdit)]
    said += [shown.toPlainText() for shown in widget.findChildren(QTextEdit)]
    for view in widget.findChildren(QAbstractItemView):
        model: QAbstractItemModel | None = view.model()
        said += (
            [str(model.index(row, 0).data()) for row in range(model.rowCount())] if model is not None else []
        )
    said += [child.accessibleName() + child.toolTip() for child in widget.findChildren(QWidget)]
    return " ".join([widget.windowTitle(), *said])


def test_nobody_being_there_closes_the_wallet(room: Room, qtbot: QtBot) -> None:
    room.unlock(qtbot)
    room.window._lock.watch.lock_wanted.emit()
    qtbot.waitUntil(lambda: "lock" in room.wallet.asked)
    assert room.window.screens.currentWidget() is room.window.door
    assert not room.window._lock.watch.watching


def test_the_watch_keeps_to_the_chosen_minutes(qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> None:
    room = Room(tasks, tmp_path, FakeChoices(lock_minutes=1))
    qtbot.addWidget(room.window)
    room.unlock(qtbot)
    assert room.window._lock.watch.watching
    rule = room.window._lock.watch._rule
    assert rule is not None
    assert rule._limit == 60


def test_the_title_of_the_window_never_names_a_credential(room: Room, qtbot: QtBot) -> None:
    titles: list[str] = []
    room.window.windowTitleChanged.connect(titles.append)
    room.unlock(qtbot)
    library = room.window.screens.currentWidget()
    assert isinstance(library, LibraryScreen)
    library.page.show_credential("c1")
    qtbot.waitUntil(lambda: MARKER in words_in(room.window))
    room.window.lock()
    assert titles
    assert not any(MARKER in title for title in titles)
    assert room.window.windowTitle() == "Tallystick"


def test_nothing_that_was_shown_is_held_by_anything_afterwards(room: Room, qtbot: QtBot) -> None:
    room.unlock(qtbot)
    library = room.window.screens.currentWidget()
    assert isinstance(library, LibraryScreen)
    library.page.show_credential("c1")
    library.page.list.search.setText(MARKER)
    library.page.share_requested.emit(("c1",))
    room.checker.results = (result_of(room.wallet.kept["c1"]),)
    room.window._go(Place.CHECK)
    room.window.check_screen.take_in((Incoming(f"{MARKER}.json", b"{}"),))
    qtbot.waitUntil(lambda: not room.window._tasks.busy)
    assert MARKER in words_in(room.window)
    held = weakref.ref(room.wallet)
    del library
    room.window.lock()
    room.checker.results = ()
    room.checker.received.clear()
    room.checker.wallets.clear()
    room.wallets.wallet = room.wallet = FakeWallet()
    qtbot.waitUntil(lambda: gc.collect() >= 0 and held() is None)
    kinds = (CredentialRow, CredentialDetail, MicroCredential, CheckResult)
    left = [found for found in gc.get_objects() if isinstance(found, kinds)]
    mine = [found for found in left if MARKER in str(getattr(found, "title", ""))]
    assert mine == []
    assert MARKER not in words_in(room.window)


def test_work_under_way_is_stopped_and_shows_nothing_any_more(
    qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    room = Room(tasks, tmp_path, FakeChoices())
    room.wallet = wallet = SlowWallet()
    qtbot.addWidget(room.window)
    room.unlock(qtbot)
    library = room.window.screens.currentWidget()
    assert isinstance(library, LibraryScreen)
    library.take_in((Incoming("a.json", b"{}"),))
    qtbot.waitUntil(lambda: "import" in wallet.asked)
    room.window.lock()
    qtbot.waitUntil(lambda: "lock" in wallet.asked)
    assert wallet.stopped.is_set()
    assert room.window.screens.currentWidget() is room.window.door
    assert not room.window.banner.isVisible()


def test_an_open_question_is_answered_with_no_and_goes(room: Room, qtbot: QtBot) -> None:
    room.unlock(qtbot)
    QTimer.singleShot(20, room.window, room.window.lock)
    answer = QtDialogs().confirm(room.window, f"Move “{MARKER}” to the bin?", "", "Move")
    assert answer is False
    qtbot.waitUntil(lambda: "lock" in room.wallet.asked)
    assert QApplication.activeModalWidget() is None


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_an_open_menu_goes(room: Room, qtbot: QtBot) -> None:
    room.unlock(qtbot)
    menu = QMenu(room.window)
    menu.addAction("something")
    menu.popup(room.window.mapToGlobal(room.window.rect().center()))
    room.window.lock()
    assert not menu.isVisible()


@pytest.mark.parametrize("how", ["lock", "close"])
def test_what_was_copied_goes_with_the_wallet(room: Room, qtbot: QtBot, how: str) -> None:
    room.unlock(qtbot)
    clipboard.copy(MARKER)
    getattr(room.window, how)()
    assert QGuiApplication.clipboard().text() == ""


def test_whoever_locks_can_go_on_at_once_and_sleep_waits_again(room: Room, qtbot: QtBot) -> None:
    room.unlock(qtbot)
    room.window.lock()
    room.window.door.opened.emit(room.wallet, False)
    qtbot.waitUntil(lambda: "lock" in room.wallet.asked)
    assert room.window._lock.watch.watching


def test_the_minutes_and_what_is_remembered_are_chosen_in_the_settings(room: Room, qtbot: QtBot) -> None:
    room.unlock(qtbot)
    choice = room.window.settings_screen.lock
    assert [choice.minutes.itemData(index) for index in range(3)] == [1, 2, 5]
    assert choice.minutes.currentData() == 5
    choice.minutes.activated.emit(choice.minutes.findData(30))
    choice.remember.click()
    assert room.settings.current.lock_minutes == 30
    assert room.settings.current.remember_wallets is False
    assert choice.minutes.currentData() == 30
    rule = room.window._lock.watch._rule
    assert rule is not None
    assert rule._limit == 1800


def test_a_choice_that_cannot_be_kept_says_so_and_shows_what_holds(room: Room, qtbot: QtBot) -> None:
    room.unlock(qtbot)
    room.settings.full = True
    choice = room.window.settings_screen.lock
    choice.minutes.activated.emit(choice.minutes.findData(60))
    assert room.window.banner.isVisible()
    assert choice.minutes.currentData() == 5
