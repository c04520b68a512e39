"""A message near its cause: what it is about, what happened, what can be done. Never a pop-up.

- ``banner.show_error(error)``; a mistake of the program also offers Details to copy;
- ``banner.show_message(title, text)`` for good news; hides nothing else;
- ``banner.offer_undo(undo)`` puts Undo into the message that is shown, ``offer`` anything else;
- it is hidden until something is shown, and again once the person closes it;
- ``Banner(inside=True)`` stands in a column of text, without the margin it has at the top of a screen.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui import clipboard, theme
from ui.icons import icon
from ui.theme import metrics
from ui.words import tr_error
from wallet.model.errors import BugError, TallystickError


class Banner(QWidget):
    """One message at a time; a new one replaces the one before."""

    closed = Signal()  # by the person, not by a newer message

    def __init__(self, parent: QWidget | None = None, *, inside: bool = False) -> None:
        super().__init__(parent)
        frame = QFrame()
        frame.setProperty("role", "surface")
        self._error: TallystickError | None = None
        self._sign, self._sign_name = QLabel(), "info"
        self._title = theme.heading("", 3)
        self._text = theme.body()
        self._close = theme.icon_button("", icon("close"))
        self._close.clicked.connect(self._close_it)
        self._copy = theme.link_button()
        self._copy.clicked.connect(self._copy_details)
        self.undo = theme.link_button()
        self.undo.clicked.connect(self._take_back)
        self._undo: Callable[[], None] | None = None
        self._offered = ""

        words = QVBoxLayout()
        words.setSpacing(metrics.XS)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addWidget(self._copy, alignment=Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self.undo, alignment=Qt.AlignmentFlag.AlignLeft)
        around = QVBoxLayout(self)
        margin = 0 if inside else metrics.L
        around.setContentsMargins(margin, margin, margin, 0)
        around.addWidget(frame)
        row = QHBoxLayout(frame)
        row.setContentsMargins(metrics.M, metrics.M, metrics.S, metrics.M)
        row.setSpacing(metrics.M)
        # As high as the button that closes, so that sign, first line and cross stand on one line.
        self._sign.setFixedHeight(metrics.TARGET)
        words.setContentsMargins(0, metrics.XS, 0, 0)
        row.addWidget(self._sign, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._close, alignment=Qt.AlignmentFlag.AlignTop)
        self.retranslate()
        self.hide()

    def show_error(self, error: TallystickError) -> None:
        """Say what went wrong; the words follow the language as long as they are seen."""
        self._error = error
        words = tr_error(error)
        self._show("warning", words.title, f"{words.happened} {words.remedy}")

    def show_message(self, title: str, text: str = "") -> None:
        """Say that something is done. The texts come translated."""
        self._error = None
        self._show("info", title, text)

    def offer_undo(self, undo: Callable[[], None]) -> None:
        """Offer to take back what the message that is shown is about."""
        self.offer("", undo)

    def offer(self, text: str, do: Callable[[], None]) -> None:
        """Offer one thing to do about the message that is shown; the text comes translated, Undo if empty."""
        self._undo, self._offered = do, text
        self.undo.setText(text or self.tr("Undo"))
        self.undo.show()

    def _close_it(self) -> None:
        self.hide()
        self.closed.emit()

    def _take_back(self) -> None:
        self.hide()
        if self._undo is not None:
            self._undo()

    def _show(self, sign: str, title: str, text: str) -> None:
        self._sign_name, self._undo, self._offered = sign, None, ""
        self._draw_sign()
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.undo.hide()
        self._copy.setVisible(isinstance(self._error, BugError))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{title}. {text}"))

    def _draw_sign(self) -> None:
        self._sign.setPixmap(icon(self._sign_name).pixmap(QSize(metrics.ICON, metrics.ICON)))

    def _copy_details(self) -> None:
        if self._error is not None:
            clipboard.copy(f"{type(self._error).__name__}: {self._error.in_english()}")

    def retranslate(self) -> None:
        """Say everything again in the language of now."""
        name = self.tr("Close this message")
        self._close.setToolTip(name)
        self._close.setAccessibleName(name)
        self._copy.setText(self.tr("Copy details"))
        self.undo.setText(self._offered or self.tr("Undo"))
        if self._error is not None and not self.isHidden():
            self.show_error(self._error)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._close.setIcon(icon("close"))
            self._draw_sign()
