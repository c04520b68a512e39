"""Text to read: selectable with mouse and keyboard, copied as plain text, with nothing in it to click."""

from typing import Final

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from ui.clipboard import concealed

PICTURE: Final = "\ufffc"
"""What stands in the text for a picture."""


class ReadingText(QTextEdit):
    """As wide as there is room. Nothing is ever fetched for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 120)

    def createMimeDataFromSelection(self) -> QMimeData:
        return concealed(self.textCursor().selection().toPlainText().replace(PICTURE, ""))
