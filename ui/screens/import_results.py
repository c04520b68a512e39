"""What became of everything that was handed in: counts, one line each, and why something was not added."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QListView, QPushButton, QTabBar, QVBoxLayout, QWidget

from ui import theme, words
from ui.delegates.import_row import ImportRowDelegate
from ui.models.credential_list import Role
from ui.models.import_list import ImportListModel, outcome_of, state_word
from ui.theme import metrics
from ui.widgets.headlines import headline_sentence
from ui.widgets.plain_text import WrappingLabel
from wallet.model.holding import ImportLine, ImportState


class ImportResultsScreen(QWidget):
    """Shows the lines of one import. ``show_in_library`` carries an id, ``done`` leaves the screen."""

    show_in_library = Signal(str)
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[ImportLine] = ()
        self._states: tuple[ImportState | None, ...] = (None,)
        self.model = ImportListModel(self)
        self.heading = theme.heading()
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setMinimumHeight(metrics.TARGET)
        self.tabs.currentChanged.connect(self._show_state)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(ImportRowDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setLayoutMode(QListView.LayoutMode.Batched)
        self.view.selectionModel().currentChanged.connect(self._explain)
        self.view.activated.connect(self._open)
        self.explanation = WrappingLabel()
        self.show_button = theme.primary_button()
        self.show_button.clicked.connect(self._open)
        self.done_button = QPushButton()
        self.done_button.setMinimumHeight(metrics.TARGET)
        self.done_button.clicked.connect(self.done)
        self._lay_out()
        self._retranslate()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(metrics.S)
        buttons.addWidget(self.show_button)
        buttons.addWidget(self.done_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(metrics.XL, metrics.L, metrics.XL, metrics.L)
        column.setSpacing(metrics.S)
        column.addWidget(self.heading)
        column.addWidget(self.tabs)
        column.addWidget(self.view, stretch=1)
        column.addWidget(self.explanation)
        column.addLayout(buttons)

    def show_lines(self, lines: Sequence[ImportLine]) -> None:
        """Show these; the first that was not added is chosen, because it needs attention most."""
        self._lines = lines
        counted = Counter(line.state for line in lines)
        self._states = (None, *(state for state in ImportState if counted[state]))
        self._name_tabs()
        self.tabs.setCurrentIndex(0)
        self._show_state(0)

    def go_back(self) -> bool:
        """Nothing is open inside this screen."""
        return False

    def start_focus(self) -> None:
        """Put the keyboard onto the list."""
        self.view.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.model.refresh_words()

    def _retranslate(self) -> None:
        self.heading.setText(self.tr("What was added"))
        self.tabs.setAccessibleName(self.tr("Show only"))
        self.view.setAccessibleName(self.tr("Results, one per line"))
        self.show_button.setText(self.tr("Show in library"))
        self.done_button.setText(self.tr("Done"))
        self._name_tabs()
        self._explain()

    def _name_tabs(self) -> None:
        """One tab for everything and one for each state there is, with their counts."""
        counted = Counter(line.state for line in self._lines)
        self.tabs.blockSignals(True)
        while self.tabs.count() > len(self._states):
            self.tabs.removeTab(self.tabs.count() - 1)
        while self.tabs.count() < len(self._states):
            self.tabs.addTab("")
        for number, state in enumerate(self._states):
            count = len(self._lines) if state is None else counted[state]
            name = self.tr("Everything") if state is None else state_word(state)
            self.tabs.setTabText(number, f"{name}: {words.format_number(count)}")
        self.tabs.blockSignals(False)

    def _show_state(self, number: int) -> None:
        only = self._states[number]
        self.model.set_lines(self._lines, only)
        refused = (row for row, line in enumerate(self._lines) if line.state is ImportState.REFUSED)
        first = next(refused, 0) if only is None else 0
        self.view.setCurrentIndex(self.model.index(first))
        self._explain()

    def _current(self) -> ImportLine | None:
        line = self.view.currentIndex().data(Role.ROW)
        return line if isinstance(line, ImportLine) else None

    def _explain(self, _: QModelIndex | None = None) -> None:
        line = self._current()
        self.show_button.setEnabled(line is not None and line.id is not None)
        self.explanation.setText(_explanation(line) if line else "")

    def _open(self) -> None:
        line = self._current()
        if line is not None and line.id is not None:
            self.show_in_library.emit(line.id)


def _explanation(line: ImportLine) -> str:
    if line.problem is not None:
        problem = words.tr_error(line.problem)
        return f"{problem.title}. {problem.happened} {problem.remedy}"
    if line.headline is not None:
        return f"{outcome_of(line)}. {headline_sentence(line.headline)}"
    return state_word(line.state)
