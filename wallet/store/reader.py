"""What only reads the documents of an open wallet, without the lock that writing needs."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from contextlib import AbstractContextManager

from wallet.model.holding import CredentialRow
from wallet.model.listing import ListOrder
from wallet.store import credentials, listing
from wallet.store.engine import Cursor
from wallet.store.records import StoredCredential


class Reader(ABC):
    """The part of ``WalletFile`` that a window waits for; every method is one transaction."""

    _name: str

    @abstractmethod
    def _reading(self) -> AbstractContextManager[Cursor]: ...

    def rows(self, search: str = "") -> tuple[CredentialRow, ...]:
        """The list, newest award first, undated last. With words, those that hold all of them."""
        with self._reading() as cursor:
            return listing.rows(cursor, search)

    def first_rows(self, search: str, limit: int) -> tuple[CredentialRow, ...]:
        """The first ``limit`` lines of ``rows``, at any size of the wallet in about the same time."""
        with self._reading() as cursor:
            return listing.rows(cursor, search, limit)

    def order(self, search: str = "", place_of: str | None = None) -> ListOrder:
        """The order of ``rows`` without the lines, and where the credential ``place_of`` stands in it."""
        with self._reading() as cursor:
            return listing.order(cursor, search, place_of)

    def rows_at(self, numbers: Sequence[int]) -> tuple[CredentialRow | None, ...]:
        """Lines by numbers of an ``order``, as they are now; None for what was deleted since."""
        with self._reading() as cursor:
            return listing.rows_at(cursor, numbers)

    def ids_at(self, numbers: Sequence[int]) -> tuple[str | None, ...]:
        """The identifiers of what ``rows_at`` gives, in a tenth of its time and memory."""
        with self._reading() as cursor:
            return listing.ids_at(cursor, numbers)

    def record(self, credential_id: str) -> StoredCredential:
        """One document with its exact bytes, also a replaced one. Raises NotHeldError."""
        (one,) = self.records((credential_id,))
        return one

    def records(self, credential_ids: Sequence[str]) -> tuple[StoredCredential, ...]:
        """The first of these documents as ``record`` gives them, about 4 MB of them, at least one.

        For going through many: ask again for the rest. Raises NotHeldError.
        """
        with self._reading() as cursor:
            return credentials.records(cursor, credential_ids, self._name)
