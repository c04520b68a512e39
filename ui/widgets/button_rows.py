"""Buttons beside each other where there is room for all of them, else in as many rows as they need."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from ui.theme import metrics


class ButtonRows(QWidget):
    """Keeps the order of the buttons, in columns of one width each."""

    def __init__(self, buttons: Sequence[QPushButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = buttons
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(metrics.S)
        self._arrange(len(buttons))

    def minimumSizeHint(self) -> QSize:
        widest = max(button.sizeHint().width() for button in self._buttons)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self._fitting(event.size().width()))

    def event(self, event: QEvent) -> bool:
        """New words on a button may need another number of columns."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange(self._fitting(self.width()))
        return super().event(event)

    def _fitting(self, width: int) -> int:
        """In how many columns all of them are as wide as they want to be."""
        wanted = [button.sizeHint().width() for button in self._buttons]
        for columns in range(len(wanted), 1, -1):
            widths = [max(wanted[column::columns]) for column in range(columns)]
            if sum(widths) + metrics.S * (columns - 1) <= width:
                return columns
        return 1

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, button in enumerate(self._buttons):
            self._grid.addWidget(button, number // columns, number % columns)
        for column in range(len(self._buttons) + 1):
            self._grid.setColumnStretch(column, 1 if column == columns else 0)
