"""The left side of the library: a search box, the list, and how many there are."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QStackedWidget, QVBoxLayout, QWidget

from ui.delegates.credential_row import CredentialRowDelegate
from ui.models.credential_list import CredentialListModel, Role
from ui.theme import metrics
from ui.widgets.empty_state import EmptyState
from ui.widgets.plain_text import WrappingLabel
from wallet.model.holding import CredentialRow
from wallet.model.listing import ListOrder

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
        self._wanted: str | None = None
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
        self.model.filled.connect(self._show_what_came)
        self.view.activated.connect(self._activate)
        self.view.clicked.connect(self._activate)
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

    def show_rows(self, rows: Sequence[CredentialRow], *, more: bool = False) -> None:
        """Show these; the one that was chosen stays chosen where it is among them, else the first is.

        ``more`` announces that ``show_order`` follows: what was chosen may stand further down.
        """
        wanted = self.wanted_id()
        self.model.set_rows(rows)
        self._stack.setCurrentWidget(self.view if rows else self.nothing)
        found = self.model.row_of(wanted) if wanted else None
        self._wanted = wanted if more and found is None else None
        self.count.setText("") if more else self._say_count(len(rows))
        if rows and self._wanted is None:
            self._select(self.model.index(found or 0))

    def show_order(self, order: ListOrder) -> None:
        """How the list goes on after the rows that are shown."""
        self.model.extend(order.numbers)
        self._say_count(self.model.rowCount())
        if self._wanted is not None:
            if order.place is None:
                self._wanted = None
            self._select(self.model.index(order.place or 0))

    def wanted_id(self) -> str | None:
        """The credential that is chosen, or will be once the list is read that far."""
        return self._wanted or self.chosen_id()

    def choose(self, credential_id: str) -> None:
        """Choose that credential, now or once the list is read anew, if it is in the list."""
        row = self.model.row_of(credential_id)
        self._wanted = credential_id if row is None else None
        if row is not None:
            self._select(self.model.index(row))

    def chosen_id(self) -> str | None:
        """The credential that is shown beside the list."""
        found = self.view.currentIndex().data(Role.ID)
        return found if isinstance(found, str) else None

    def selected_ids(self) -> tuple[str, ...] | None:
        """All selected credentials, from the top down; None while some of them are still being read."""
        selection = self.view.selectionModel().selection()
        ranges = sorted((each.top(), each.bottom()) for each in map(selection.at, range(selection.size())))
        return self.model.ids(number for top, bottom in ranges for number in range(top, bottom + 1))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _wait(self, _: str) -> None:
        self._delay.start()

    def _select(self, index: QModelIndex) -> None:
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.view.scrollTo(index)

    def _activate(self, index: QModelIndex) -> None:
        identifier = index.data(Role.ID)
        if isinstance(identifier, str):
            self.activated.emit(identifier)

    def _tell(self, current: QModelIndex) -> None:
        identifier = current.data(Role.ID) if current.isValid() else None
        if isinstance(identifier, str):
            self._wanted = None
            self.chosen.emit(identifier)

    def _show_what_came(self, first: int, last: int) -> None:
        self.view.viewport().update()
        current = self.view.currentIndex()
        if first <= current.row() < last:
            self._tell(current)

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
