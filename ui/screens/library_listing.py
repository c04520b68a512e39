"""Reads the list of the library in the background: the first lines, then its order, then what is looked at.

A wallet of 100,000 credentials shows its first lines as fast as one of ten, and a line is read from the
disk only once somebody scrolls there.
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal

from ui.models.credential_list import PAGE
from ui.ports import OpenWallet
from ui.tasks import Handle, Tasks
from ui.widgets.library_list import LibraryList
from wallet.model.holding import CredentialRow
from wallet.model.listing import ListOrder

_AT_ONCE: Final = 10 * PAGE
"""Identifiers in one piece of work: what else the window wants from the wallet waits no longer for it."""


class LibraryListing(QObject):
    """Fills one ``LibraryList``. ``shown`` says whether there is any line; the newest request wins."""

    shown = Signal(bool)
    failed = Signal(object)

    def __init__(
        self, wallet: OpenWallet, tasks: Tasks, shown_in: LibraryList, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._wallet, self._tasks, self._list = wallet, tasks, shown_in
        self._running: list[Handle] = []
        shown_in.model.wanted.connect(self._read)
        shown_in.model.ids_wanted.connect(self._read_ids)

    def refresh(self) -> None:
        """Read the list anew, with the words in the search box."""
        for handle in self._running:
            handle.forget()
        self._running.clear()
        search = self._list.search.text().strip()
        self._running.append(
            self._tasks.run(
                lambda _: self._wallet.first_rows(search, PAGE),
                on_result=lambda rows: self._show_first(rows, search),
                on_error=self.failed.emit,
                owner=self,
            )
        )

    def _show_first(self, rows: tuple[CredentialRow, ...], search: str) -> None:
        more = len(rows) == PAGE
        self._list.show_rows(rows, more=more)
        self.shown.emit(bool(rows))
        if more:
            chosen = self._list.wanted_id()
            self._running.append(
                self._tasks.run(
                    lambda _: self._wallet.order(search, chosen),
                    on_result=self._show_order,
                    on_error=self.failed.emit,
                    owner=self,
                )
            )

    def _show_order(self, order: ListOrder) -> None:
        self._list.show_order(order)

    def _read(self, first: int, last: int) -> None:
        """Read the lines of one page, from ``first`` to before ``last``."""
        numbers = self._list.model.numbers(first, last)
        if numbers:
            self._running.append(
                self._tasks.run(
                    lambda _: self._wallet.rows_at(numbers),
                    on_result=lambda rows: self._list.model.fill(first, rows),
                    on_error=self.failed.emit,
                    owner=self,
                )
            )

    def _read_ids(self, first: int, last: int) -> None:
        """Read which credentials the lines are, piece by piece, one piece at a time."""
        until = min(first + _AT_ONCE, last)
        numbers = self._list.model.numbers(first, until)
        if not numbers:
            return

        def take(ids: Sequence[str | None]) -> None:
            self._list.model.fill_ids(first, ids)
            if until < last:
                self._read_ids(until, last)

        self._running.append(
            self._tasks.run(
                lambda _: self._wallet.ids_at(numbers),
                on_result=take,
                on_error=self.failed.emit,
                owner=self,
            )
        )
