"""The library as a list model: one object per row, searched and sorted before it gets here.

There is no proxy model on purpose. Sorting 100,000 rows through one freezes the window for
seconds, while the wallet answers a search in milliseconds; ``set_rows`` then resets once.
"""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from ui import words
from ui.widgets.headlines import headline_word
from ui.widgets.unnamed import nameless, untitled
from ui.widgets.untrusted_text import line_in
from wallet.model.holding import CredentialRow


class Role(IntEnum):
    """What the model answers beyond the title and the text for screen readers."""

    ROW = Qt.ItemDataRole.UserRole + 1  # the whole CredentialRow, for the delegate
    ID = Qt.ItemDataRole.UserRole + 2


class CredentialListModel(QAbstractListModel):
    """Rows in the order in which they were given. Read-only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[CredentialRow] = ()

    def set_rows(self, rows: Sequence[CredentialRow]) -> None:
        """Replace all rows with one reset."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        # A view asks for about fifteen roles per row; all but these are answered at once.
        if role not in _ANSWERED or not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Role.ROW:
            return row
        if role == Role.ID:
            return row.id
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row)
        return line_in(row.title, words.content_languages()) or untitled()

    def row_of(self, credential_id: str) -> int | None:
        """At which row the credential stands, or None."""
        return next((number for number, row in enumerate(self._rows) if row.id == credential_id), None)

    def refresh_words(self) -> None:
        """Say that every row reads differently now, after the language of the window changed."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))


_ANSWERED = frozenset({Role.ROW, Role.ID, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})


def spoken(row: CredentialRow) -> str:
    """The row as a screen reader says it: title, issuer, verdict and its date."""
    preferred = words.content_languages()
    return QCoreApplication.translate("library", "{title}, {issuer}, {verdict}, checked on {date}").format(
        title=line_in(row.title, preferred) or untitled(),
        issuer=line_in(row.issuer, preferred) or nameless(),
        verdict=headline_word(row.headline),
        date=words.format_date(row.checked_at),
    )
