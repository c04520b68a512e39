"""The lines of an import, for a list."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from ui import words
from ui.models.credential_list import Role
from ui.widgets.headlines import headline_word
from ui.widgets.untrusted_text import clean_line, line_in
from wallet.model.holding import ImportLine, ImportState


class ImportListModel(QAbstractListModel):
    """One row per thing that was handed in; ``Role.ROW`` gives the ImportLine. Read-only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[ImportLine] = ()

    def set_lines(self, lines: Sequence[ImportLine], only: ImportState | None = None) -> None:
        """Replace all lines with one reset; with ``only``, show those of that state."""
        self.beginResetModel()
        self._lines = lines if only is None else [line for line in lines if line.state is only]
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self._lines)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == Role.ROW:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return name_of(line)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((name_of(line), state_word(line.state), outcome_of(line)))
        return None

    def refresh_words(self) -> None:
        """Say that every row reads differently now."""
        if self._lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))


def name_of(line: ImportLine) -> str:
    """The credential's title where one was read, else the name of the file; on one line."""
    return line_in(line.title, words.content_languages()) or clean_line(line.name)


def state_word(state: ImportState) -> str:
    """What became of it, in a few words."""
    translate = QCoreApplication.translate
    match state:
        case ImportState.NEW:
            return translate("import", "New in your wallet")
        case ImportState.DUPLICATE:
            return translate("import", "Was there already")
        case ImportState.UPDATED:
            return translate("import", "Newer version added")
        case ImportState.REFUSED:
            return translate("import", "Not added")


def outcome_of(line: ImportLine) -> str:
    """The verdict's word where it was kept, else why it was not."""
    if line.headline is not None:
        return headline_word(line.headline)
    return words.tr_error(line.problem).title if line.problem else ""
