"""The left side of the library: a search box, the list, and how many there are."""

from typing import Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QStackedWidget, QVBoxLayout, QWidget

from ui.delegates.credential_row import CredentialRowDelegate
from ui.models.credential_list import CredentialListModel, Role
from ui.theme import metrics
from ui.widgets.empty_state import EmptyState
from ui.widgets.plain_text import WrappingLabel
from wallet.model.holding import CredentialRow

_DELAY_MS: Final = 150
"""After the last key before a search starts: short enough to feel at once, long enough to type on."""


class LibraryList(QWidget):
    """Shows rows; ``search_changed`` asks for others, ``chosen`` names the one to show, by id."""

    search_changed = Signal(str)
    chosen = Signal(str)
    activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = CredentialListModel(self)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumHeight(metrics.TARGET)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(CredentialRowDelegate(self.view))
        # Without this the first paint of 100,000 rows takes many seconds.
        self.view.setUniformItemSizes(True)
        self.view.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.count = WrappingLabel(role="small")
        self.nothing = EmptyState("search")
        self._top = QHBoxLayout()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.nothing)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_DELAY_MS)
        self._delay.timeout.connect(lambda: self.search_changed.emit(self.search.text()))
        self.search.textChanged.connect(self._wait)
        self.view.selectionModel().currentChanged.connect(self._tell)
        self.view.activated.connect(lambda index: self.activated.emit(index.data(Role.ID)))
        self.view.clicked.connect(lambda index: self.activated.emit(index.data(Role.ID)))
        self._lay_out()
        self._retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(metrics.M, metrics.M, metrics.S, metrics.M)
        column.setSpacing(metrics.S)
        self._top.setSpacing(metrics.S)
        self._top.addWidget(self.search, stretch=1)
        column.addLayout(self._top)
        column.addWidget(self._stack, stretch=1)
        column.addWidget(self.count)
        self.setMinimumWidth(260)

    def add_beside_search(self, widget: QWidget) -> None:
        """Put something at the end of the line with the search box."""
        self._top.addWidget(widget)

    def show_rows(self, rows: tuple[CredentialRow, ...]) -> None:
        """Show these; the one that was chosen stays chosen where it is among them, else the first is."""
        chosen = self.chosen_id()
        self.model.set_rows(rows)
        self._say_count(len(rows))
        self._stack.setCurrentWidget(self.view if rows else self.nothing)
        found = self.model.row_of(chosen) if chosen else None
        if rows:
            self._select(self.model.index(found or 0))

    def choose(self, credential_id: str) -> None:
        """Choose that credential, if it is in the list."""
        row = self.model.row_of(credential_id)
        if row is not None:
            self._select(self.model.index(row))

    def chosen_id(self) -> str | None:
        """The credential that is shown beside the list."""
        found = self.view.currentIndex().data(Role.ID)
        return found if isinstance(found, str) else None

    def selected_ids(self) -> tuple[str, ...]:
        """All selected credentials, from the top down."""
        rows = sorted(self.view.selectionModel().selectedIndexes(), key=QModelIndex.row)
        return tuple(str(index.data(Role.ID)) for index in rows)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _wait(self, _: str) -> None:
        self._delay.start()

    def _select(self, index: QModelIndex) -> None:
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.view.scrollTo(index)

    def _tell(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(current.data(Role.ID))

    def _say_count(self, count: int) -> None:
        self.count.setText(self.tr("%n credential(s)", "", count))

    def _retranslate(self) -> None:
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search in your credentials"))
        self.view.setAccessibleName(self.tr("Your credentials"))
        self.nothing.say(
            self.tr("Nothing found"), self.tr("No credential holds all of these words. Try fewer of them.")
        )
        self._say_count(self.model.rowCount())
        self.model.refresh_words()
