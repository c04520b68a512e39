"""The credentials inside a credential: shape, title and issuer of each, to be opened in its place."""

from PySide6.QtCore import QEvent, QModelIndex, QSize, Signal
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from ui.delegates.result_row import ResultRowDelegate
from ui.models.result_tree import ResultTreeModel
from ui.theme import metrics
from ui.widgets.plain_text import WrappingLabel
from wallet.model.report import CheckResult


class InsideList(QWidget):
    """``chosen`` carries the number of the credential to open."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ResultTreeModel(self)
        self.notice = WrappingLabel(role="muted")
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(ResultRowDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.clicked.connect(self._open)
        self.view.activated.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(metrics.L, metrics.M, metrics.L, metrics.L)
        column.setSpacing(metrics.S)
        column.addWidget(self.notice)
        column.addWidget(self.view, stretch=1)
        self._retranslate()

    def show_parts(self, parts: tuple[CheckResult, ...]) -> None:
        """List these."""
        self.model.set_results(parts)
        if parts:
            self.view.setCurrentIndex(self.model.index(0, 0))

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 120)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.model.refresh_words()

    def _retranslate(self) -> None:
        self.view.setAccessibleName(self.tr("The credentials inside"))
        self.notice.setText(
            self.tr("Each of these was issued by itself and is checked by itself. Choose one to read it.")
        )

    def _open(self, index: QModelIndex) -> None:
        # Where one click opens things, Qt says both “clicked” and “activated”; then this is hidden already.
        if index.isValid() and self.isVisible():
            self.chosen.emit(index.row())
