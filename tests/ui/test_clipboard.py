"""What comes onto the clipboard from here goes again; what others put there stays."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from ui import clipboard
from ui.clipboard import MARKS, ClipboardKeeper, concealed
from ui.widgets.banner import Banner
from ui.widgets.plain_text import SelectableText
from ui.widgets.reading_text import ReadingText
from wallet.model.errors import BugError


@pytest.fixture
def board(qtbot: QtBot) -> QClipboard:
    board = QGuiApplication.clipboard()
    board.clear()
    return board


def test_what_is_copied_is_marked_as_nothing_to_remember(board: QClipboard) -> None:
    clipboard.copy("ab12")
    assert board.text() == "ab12"
    for name, mark in MARKS.items():
        assert board.mimeData().data(name).data() == mark


def test_it_goes_after_its_time(board: QClipboard, qtbot: QtBot) -> None:
    keeper = ClipboardKeeper(seconds=0.05)
    clipboard.copy("ab12")
    qtbot.waitUntil(lambda: board.text() == "")
    del keeper


def test_what_others_copied_meanwhile_stays(board: QClipboard, qtbot: QtBot) -> None:
    keeper = ClipboardKeeper(seconds=0.05)
    clipboard.copy("ab12")
    board.setText("a shopping list")
    qtbot.wait(120)
    assert board.text() == "a shopping list"
    keeper.clear_ours()
    assert board.text() == "a shopping list"


def test_closing_the_wallet_takes_ours_away_at_once(board: QClipboard) -> None:
    keeper = ClipboardKeeper()
    clipboard.copy("ab12")
    keeper.clear_ours()
    assert board.text() == ""


def test_another_copy_of_ours_starts_the_time_anew(board: QClipboard, qtbot: QtBot) -> None:
    keeper = ClipboardKeeper(seconds=0.3)
    clipboard.copy("first")
    qtbot.wait(200)
    clipboard.copy("second")
    qtbot.wait(200)
    assert board.text() == "second"
    qtbot.waitUntil(lambda: board.text() == "")
    del keeper


@pytest.mark.parametrize("make", [ReadingText, lambda: SelectableText("", "name")])
def test_text_selected_on_the_screen_goes_through_the_same_door(
    board: QClipboard, qtbot: QtBot, make: Callable[[], QTextEdit]
) -> None:
    shown = make()
    qtbot.addWidget(shown)
    shown.setPlainText("Elena Petrova")
    shown.selectAll()
    shown.copy()
    assert board.text() == "Elena Petrova"
    assert board.mimeData().data("x-kde-passwordManagerHint").data() == b"secret"


def test_details_of_a_mistake_go_through_the_same_door(board: QClipboard, qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.show_error(BugError(what="somewhere.py:1"))
    banner._copy.click()
    assert board.mimeData().hasFormat("x-kde-passwordManagerHint")


def test_nothing_else_in_the_window_writes_to_the_clipboard() -> None:
    folder = Path(__file__).resolve().parents[2] / "ui"
    writing = (".setMimeData(", "clipboard().setText(", "clipboard().setPixmap(", "clipboard().setImage(")
    found = [
        file.name
        for file in sorted(folder.rglob("*.py"))
        if any(call in file.read_text("utf-8") for call in writing)
    ]
    assert found == ["clipboard.py"]


def test_what_is_handed_to_a_drag_is_marked_too() -> None:
    data = concealed("x")
    assert isinstance(data, QMimeData)
    assert set(MARKS) < set(data.formats())


_ENDS_WITH_A_COPY = """
from PySide6.QtWidgets import QApplication
from ui import clipboard
app = QApplication(["tallystick"])
clipboard.copy("ab12")
print(app.clipboard().text())
"""


def test_the_program_ends_in_good_order_with_something_of_ours_on_the_clipboard() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _ENDS_WITH_A_COPY], capture_output=True, text=True, check=False
    )
    assert (ended.stdout, ended.returncode) == ("ab12\n", 0)
