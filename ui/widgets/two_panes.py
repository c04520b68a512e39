"""A list and what belongs to the chosen line: side by side where there is room, else one after the other."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ui.icons import icon
from ui.theme import metrics

ROOM_FOR_BOTH: Final = 720
"""Width, in device-independent pixels, from which list and detail stand side by side."""


class TwoPanes(QWidget):
    """``list_pane`` and ``detail_pane``. In a narrow window ``show_detail`` covers the list until “Back”."""

    def __init__(
        self, list_pane: QWidget, detail_pane: QWidget, *, list_width: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._list, self._detail = list_pane, detail_pane
        self._wide: bool | None = None
        self._detail_in_front = False
        self._list_width = list_width
        self.back = QPushButton()
        self.back.setProperty("role", "link")
        self.back.setMinimumHeight(metrics.TARGET)
        self.back.clicked.connect(self.show_list)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._stack = QStackedWidget()
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        above = QHBoxLayout()
        above.setContentsMargins(metrics.S, 0, metrics.S, 0)
        above.addWidget(self.back)
        above.addStretch(1)
        right.addLayout(above)
        right.addWidget(detail_pane, stretch=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitter)
        column.addWidget(self._stack)
        self._retranslate()
        self._arrange(wide=True)

    @property
    def wide(self) -> bool:
        """Whether both are side by side now."""
        return bool(self._wide)

    @property
    def detail_in_front(self) -> bool:
        """Whether the detail covers the list, or would in a narrow window."""
        return self._detail_in_front

    def show_detail(self) -> None:
        """Bring the detail to the front, where only one of the two can be seen."""
        self._bring_to_front(detail=True)

    def show_list(self) -> None:
        """Bring the list to the front, where only one of the two can be seen."""
        self._bring_to_front(detail=False)

    def minimumSizeHint(self) -> QSize:
        return QSize(280, 160)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= ROOM_FOR_BOTH
        if wide != self._wide:
            self._arrange(wide=wide)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange):
            self._retranslate()

    def _retranslate(self) -> None:
        # Qt sends change events while the base class is still being built.
        if hasattr(self, "back"):
            self.back.setText(self.tr("Back to the list"))
            self.back.setIcon(icon("back"))

    def _arrange(self, *, wide: bool) -> None:
        self._wide = wide
        self.back.setVisible(not wide)
        self._splitter.setVisible(wide)
        self._stack.setVisible(not wide)
        if wide:
            self._splitter.addWidget(self._list)
            self._splitter.addWidget(self._right)
            self._list.show()
            self._right.show()
            self._splitter.setStretchFactor(0, 0)
            self._splitter.setStretchFactor(1, 1)
            self._splitter.setSizes([self._list_width, max(1, self.width() - self._list_width)])
        else:
            self._stack.addWidget(self._list)
            self._stack.addWidget(self._right)
            self._bring_to_front(detail=self._detail_in_front)

    def _bring_to_front(self, *, detail: bool) -> None:
        self._detail_in_front = detail
        if not self._wide:
            self._stack.setCurrentWidget(self._right if detail else self._list)
