"""A list of short lines in the order in which they were given: a title, and what is said below it."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.models.credential_list import Role


class Line(NamedTuple):
    """One row, translated and on one line each. ``key`` is what it stands for, ``sign`` an icon."""

    key: str
    title: str
    below: str
    sign: str = "file"


class LineListModel(QAbstractListModel):
    """``Role.ROW`` gives the Line, ``Role.ID`` its key. Read-only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[Line] = ()

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Replace all rows with one reset."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self._lines)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role not in _ANSWERED or not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == Role.ROW:
            return line
        if role == Role.ID:
            return line.key
        return line.title if role == Qt.ItemDataRole.DisplayRole else f"{line.title}, {line.below}"


_ANSWERED = frozenset({Role.ROW, Role.ID, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})
