"""The library as a list model: one object per row, searched and sorted before it gets here.

There is no proxy model on purpose. Sorting 100,000 rows through one freezes the window for
seconds, while the wallet answers a search in milliseconds; ``set_rows`` then resets once.

Qt's own list of texts counts the rows: laying out 100,000 of them asks for their number 200,000 times, which
takes 5 ms there and a quarter of a second in Python.

Of a long list only the order is known at first (``extend``). What is looked at is asked for with ``wanted``
and comes with ``fill``; until then a row is empty. Of what is selected only the identifiers are asked for,
with ``ids_wanted``: the rows of 100,000 would take 80 MB more.
"""

from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
    Signal,
)

from ui import words
from ui.widgets.headlines import headline_word
from ui.widgets.unnamed import nameless, untitled
from ui.widgets.untrusted_text import line_in
from wallet.model.holding import CredentialRow

PAGE: Final = 200
"""How many rows are read together; more than any window shows at once."""
_PIECE: Final = 1_000


class Role(IntEnum):
    """What the model answers beyond the title and the text for screen readers."""

    ROW = Qt.ItemDataRole.UserRole + 1  # the whole CredentialRow, for the delegate
    ID = Qt.ItemDataRole.UserRole + 2


class CredentialListModel(QStringListModel):
    """Rows in the order in which they were given. Read-only.

    ``wanted`` asks for the rows from the first number to before the second, once for each; ``filled`` says
    that they came. That is not ``dataChanged``, at which a view lays out the whole list anew.
    """

    wanted = Signal(int, int)
    filled = Signal(int, int)
    ids_wanted = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[CredentialRow | None] = []
        self._numbers: Sequence[int] = ()
        self._asked: set[int] = set()
        self._ids: dict[int, str | None] = {}
        self._ids_asked: set[int] = set()

    def set_rows(self, rows: Sequence[CredentialRow]) -> None:
        """Replace all rows with one reset."""
        self._rows = list(rows)
        self._numbers = ()
        self._asked.clear()
        self._ids = {}
        self._ids_asked.clear()
        self.setStringList([""] * len(self._rows))

    def extend(self, numbers: Sequence[int]) -> None:
        """Which credentials the whole list holds, by number; the rows that are there stay the first."""
        known = len(self._rows)
        self._numbers = numbers
        if len(numbers) > known:
            self._rows += [None] * (len(numbers) - known)
            # In pieces: Qt puts each row before the one it put in last, and moves all of those.
            for first in range(known, len(numbers), _PIECE):
                self.insertRows(first, min(_PIECE, len(numbers) - first))

    def numbers(self, first: int, last: int) -> Sequence[int]:
        """The numbers in the wallet of the rows from ``first`` to before ``last``."""
        return self._numbers[first:last]

    def fill(self, first: int, rows: Sequence[CredentialRow | None]) -> None:
        """The rows from ``first`` on, as they were asked for; None for what is in the wallet no more."""
        last = min(first + len(rows), len(self._rows))
        if first < last:
            self._rows[first:last] = rows[: last - first]
            self.filled.emit(first, last)

    def fill_ids(self, first: int, ids: Sequence[str | None]) -> None:
        """Which credentials the rows from ``first`` on are; None for what is in the wallet no more."""
        self._ids.update(enumerate(ids, first))

    def ids(self, rows: Iterable[int]) -> tuple[str, ...] | None:
        """Which credentials these rows are, in their order; None, and asked for, where some is not known."""
        found: list[str | None] = []
        missing: set[int] = set()
        for number in rows:
            row = self._rows[number]
            if row is not None:
                found.append(row.id)
            elif number in self._ids:
                found.append(self._ids[number])
            else:
                missing.add(number // PAGE)
        if missing:
            self._ask_for_ids(missing)
            return None
        return tuple(identifier for identifier in found if identifier is not None)

    def _ask_for_ids(self, pages: set[int]) -> None:
        runs: list[list[int]] = []
        for page in sorted(pages - self._ids_asked):
            if runs and runs[-1][1] == page:
                runs[-1][1] = page + 1
            else:
                runs.append([page, page + 1])
        self._ids_asked |= pages
        for begin, end in runs:
            self.ids_wanted.emit(begin * PAGE, min(end * PAGE, len(self._rows)))

    def _ask_for(self, row: int) -> None:
        page = row // PAGE
        if page not in self._asked:
            self._asked.add(page)
            self.wanted.emit(page * PAGE, min((page + 1) * PAGE, len(self._rows)))

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        # A view asks for about fifteen roles per row; all but these are answered at once.
        if role not in _ANSWERED or not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if row is None:
            # Typing a letter goes through the titles of all rows: that must not read them all.
            if role in (Role.ROW, Role.ID):
                self._ask_for(index.row())
            return None
        if role == Role.ROW:
            return row
        if role == Role.ID:
            return row.id
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row)
        return line_in(row.title, words.content_languages()) or untitled()

    def row_of(self, credential_id: str) -> int | None:
        """At which row the credential stands; None where it does not, or where that row is not here yet."""
        found = (
            number for number, row in enumerate(self._rows) if row is not None and row.id == credential_id
        )
        return next(found, None)

    def refresh_words(self) -> None:
        """Say that every row reads differently now, after the language of the window changed."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))


_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
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
