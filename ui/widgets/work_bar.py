"""Long work that the person waits for: what it is doing, how far it is, and a way to stop it."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.tasks import Handle
from ui.theme import metrics
from ui.widgets.untrusted_text import clean_line

_PATIENCE_MS: Final = 300
"""Work that is done sooner never shows the bar, so that the window does not flicker."""


class WorkBar(QFrame):
    """Hidden while nothing runs. One piece of work at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "surface")
        self._handle: Handle | None = None
        self._what = ""
        # One line that is cut where it must, and of Qt's own painting: it changes ten times a second
        # beside work that wants the processor as well.
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.bar = QProgressBar()
        self.cancel = QPushButton()
        self.cancel.setMinimumHeight(metrics.TARGET)
        self.cancel.clicked.connect(self._cancel)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PATIENCE_MS)
        self._timer.timeout.connect(self.show)
        left = QVBoxLayout()
        left.addWidget(self.text)
        left.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(metrics.M, metrics.S, metrics.M, metrics.S)
        row.setSpacing(metrics.M)
        row.addLayout(left, stretch=1)
        row.addWidget(self.cancel)
        self._retranslate()
        self.hide()

    def start(self, what: str, handle: Handle) -> None:
        """Begin to wait for ``handle``; ``what`` says in a few words what it does."""
        self._handle, self._what = handle, what
        self.text.setText(what)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(what)
        self.cancel.setEnabled(True)
        self._timer.start()

    def advance(self, done: int, total: int, name: str) -> None:
        """Say how far the work is and with which thing it is busy."""
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        counted = self.tr("{what}: {done} of {total}").format(
            what=self._what, done=min(done + 1, total), total=total
        )
        self.bar.setFormat(self.tr("{done} of {total}").format(done=done, total=total))
        self.text.setText(f"{counted} · {clean_line(name)}" if name else counted)

    def finish(self) -> None:
        """The work is over."""
        self._handle = None
        self._timer.stop()
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.cancel.setText(self.tr("Cancel"))

    def _cancel(self) -> None:
        if self._handle is not None:
            self._handle.cancel()
            self.cancel.setEnabled(False)
            self.text.setText(self.tr("Stopping…"))
