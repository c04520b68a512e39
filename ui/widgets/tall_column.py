"""A column of anything that scrolls up and down only and has no frame."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class TallColumn(QScrollArea):
    """As wide as there is room, as tall as its content needs then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)

    def set_content(self, content: QWidget) -> None:
        """Scroll this widget from now on."""
        content.setProperty("role", "page")
        self.setWidget(content)
