"""The one door to the clipboard: what this program put there goes after a while, and with the wallet.

- ``concealed(text)`` is what to hand to the clipboard: plain text, with the marks that ask managers of
  clipboards not to remember it (KDE, Windows, macOS);
- ``copy(text)`` puts such a text there;
- a ``ClipboardKeeper`` per window takes it away again, only while it is still ours;
- what is still there when the program ends goes while Python is there to let go of it.
"""

import atexit
from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

KEPT_SECONDS: Final = 30
MARKS: Final = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    "org.nspasteboard.ConcealedType": b"1",
}
_OURS: Final = "application/x-tallystick"


def concealed(text: str) -> QMimeData:
    """The text, marked as nothing to be remembered, and as ours."""
    data = QMimeData()
    data.setText(text)
    for name, value in MARKS.items():
        data.setData(name, value)
    data.setData(_OURS, b"1")
    return data


def copy(text: str) -> None:
    """Put a text onto the clipboard."""
    QGuiApplication.clipboard().setMimeData(concealed(text))


def clear_ours() -> None:
    """Take away what we put there; what anybody else put there stays. So for the selection (X11)."""
    board = QGuiApplication.clipboard()
    modes = [QClipboard.Mode.Clipboard]
    if board.supportsSelection():
        modes.append(QClipboard.Mode.Selection)
    for mode in modes:
        if _is_ours(board, mode):
            board.clear(mode)


def _clear_at_end() -> None:
    # Some platforms of Qt keep the clipboard until after Python has ended, and what is on it is an object
    # of Python’s: deleting it then crashes.
    if QGuiApplication.instance() is not None:
        clear_ours()


atexit.register(_clear_at_end)


def _is_ours(board: QClipboard, mode: QClipboard.Mode) -> bool:
    owned = board.ownsClipboard() if mode is QClipboard.Mode.Clipboard else board.ownsSelection()
    if owned:
        return True
    # Not every platform says whose it is; what went through ``concealed`` says so itself.
    held: QMimeData | None = board.mimeData(mode)  # none on an empty clipboard
    return held is not None and held.hasFormat(_OURS)


class ClipboardKeeper(QObject):
    """Counts from each time something of ours comes onto the clipboard, by whatever key, menu or button."""

    def __init__(self, parent: QObject | None = None, *, seconds: float = KEPT_SECONDS) -> None:
        super().__init__(parent)
        self._board = QGuiApplication.clipboard()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(int(seconds * 1000))
        self._timer.timeout.connect(self.clear_ours)
        self._board.dataChanged.connect(self._changed)

    def clear_ours(self) -> None:
        """Take away what we put there, now."""
        self._timer.stop()
        clear_ours()

    def _changed(self) -> None:
        if _is_ours(self._board, QClipboard.Mode.Clipboard):
            self._timer.start()
        else:
            self._timer.stop()
