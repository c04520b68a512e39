"""Work that cannot say how far it is: a sentence, and a bar that shows it goes on."""

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from ui import theme
from ui.theme import metrics


class Busy(QWidget):
    """Hidden while nothing runs. For work that must not be stopped half way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text, self.bar = theme.muted(), QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.XS)
        column.addWidget(self.text)
        column.addWidget(self.bar)
        self.hide()

    def say(self, what: str) -> None:
        """What is being done; it comes translated."""
        self.text.setText(what)
        self.bar.setAccessibleName(what)

    def start(self, what: str) -> None:
        """Say what is being done until ``hide``."""
        self.say(what)
        self.show()
