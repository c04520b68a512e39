"""A screen that is read from top to bottom: one column in the middle, scrolled when it is too long."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.theme import metrics


class Page(QScrollArea):
    """Put widgets into ``column``; override ``retranslate`` to say every text again.

    ``retranslate`` is called on every change of the language, not on creation.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content = QWidget()
        content.setProperty("role", "page")
        middle = QWidget()
        middle.setMaximumWidth(metrics.READING_WIDTH)
        self.column = QVBoxLayout(middle)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(metrics.M)
        self.column.setAlignment(Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout(content)
        row.setContentsMargins(metrics.XL, metrics.XXL, metrics.XL, metrics.XXL)
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)
        self.setWidget(content)

    def add_group(self, *widgets: QWidget | QLayout) -> None:
        """Things that belong together, close to each other: a label, its field and its hint."""
        group = QVBoxLayout()
        group.setSpacing(metrics.XS)
        for one in widgets:
            if isinstance(one, QLayout):
                group.addLayout(one)
            else:
                stretched = not isinstance(one, QPushButton)
                group.addWidget(
                    one, alignment=Qt.AlignmentFlag(0) if stretched else Qt.AlignmentFlag.AlignLeft
                )
        self.column.addLayout(group)

    def retranslate(self) -> None:
        """Say every text of the screen in the language of now."""

    def go_back(self) -> bool:
        """Nothing is open inside such a screen."""
        return False

    def start_focus(self) -> None:
        """Put the keyboard onto the first control."""
        self.focusNextChild()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
