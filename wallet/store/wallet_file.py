"""One wallet on disk: created, opened, used and locked. The only door to the database."""

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine

from wallet.keys.learner import LearnerKeys
from wallet.model.holding import ImportState, WalletInfo
from wallet.model.ledger import BinRow, Facts, LedgerEntry, LedgerEvent, NewEntry
from wallet.model.remarks import Remark
from wallet.model.vault import BackupFacts
from wallet.model.verdict import Headline
from wallet.store import (
    about,
    automatic_backups,
    backups,
    bulk,
    credentials,
    key_file,
    ledger,
    listing,
    pins,
    shares,
    surroundings,
    the_bin,
)
from wallet.store.creation import create_folder
from wallet.store.data_key import DataKey
from wallet.store.engine import Cursor, reading, truncate_log
from wallet.store.errors import DatabaseDamagedError, WalletLockedError
from wallet.store.faults import in_words
from wallet.store.freshness import Notice, advance, write_mark
from wallet.store.kdf import DEFAULT_KDF, KdfParameters, require_strength
from wallet.store.key_changes import rekeyed
from wallet.store.key_file import KeyFile
from wallet.store.key_slots import SlotKind
from wallet.store.ledger_lines import about_each, received, shared
from wallet.store.opening import OpenParts, open_folder, with_reserve
from wallet.store.reader import Reader
from wallet.store.records import IndexEntry, NewCredential, ShareRecord
from wallet.store.ways_to_open import WaysToOpen
from wallet.trust.pins import Pin


def now_utc() -> datetime:
    """The computer's time, in UTC."""
    return datetime.now(UTC)


class WalletFile(Reader):
    """An open wallet. Safe to call from several threads; one call works at a time.

    Every method that returned has its change on disk. Every method raises WalletLockedError
    after ``lock``, and the errors of ``wallet.store.errors`` where the disk or the file fails.
    """

    def __init__(self, parts: OpenParts, random_bytes: Callable[[int], bytes]) -> None:
        """For ``create`` and ``open``: takes over everything that an open wallet holds."""
        self._parts: OpenParts | None = parts
        self._folder = parts.folder
        self._name = parts.folder.name
        self._random_bytes = random_bytes
        self._busy = threading.RLock()

    @classmethod
    def create(
        cls,
        folder: Path,
        passphrase: str,
        *,
        now: datetime,
        random_bytes: Callable[[int], bytes] = os.urandom,
        kdf: KdfParameters = DEFAULT_KDF,
    ) -> Self:
        """Make a new wallet at ``folder`` with the learner's keys, and open it.

        Derives a key, so it takes about a second. Never overwrites: raises FolderExistsError where
        there is anything at that name, PassphraseTooShortError below 12 characters.
        """
        require_strength(passphrase)
        place = folder.absolute()
        with in_words(place.name):
            data_key = create_folder(place, passphrase, now=now, random_bytes=random_bytes, kdf=kdf)
            return cls(with_reserve(open_folder(place, lambda _: data_key)), random_bytes)

    @classmethod
    def open(
        cls,
        folder: Path,
        passphrase: str,
        *,
        random_bytes: Callable[[int], bytes] = os.urandom,
        clock: Callable[[], datetime] = now_utc,
    ) -> Self:
        """Open the wallet at ``folder``. Derives a key, so it takes about a second.

        Changes nothing in its files where it fails. What is missing or damaged is said before
        the passphrase is tried, so WrongPassphraseError means just that. A wallet of an older version is
        backed up, then brought to this one.
        """
        place = folder.absolute()
        return cls._open(
            place, lambda keys: key_file.unlock(keys, passphrase, place.name), random_bytes, clock
        )

    @classmethod
    def open_with_secret(
        cls,
        folder: Path,
        kind: SlotKind,
        secret: bytes,
        *,
        random_bytes: Callable[[int], bytes] = os.urandom,
        clock: Callable[[], datetime] = now_utc,
    ) -> Self:
        """Open the wallet by its recovery code or by the secret that a keyring keeps.

        Raises NoSuchSlotError, WrongSecretError, and otherwise as ``open``.
        """
        place = folder.absolute()
        return cls._open(
            place,
            lambda keys: key_file.unlock_with_secret(keys, kind, secret, place.name),
            random_bytes,
            clock,
        )

    @classmethod
    def _open(
        cls,
        place: Path,
        unlock: Callable[[KeyFile], DataKey],
        random_bytes: Callable[[int], bytes],
        clock: Callable[[], datetime],
    ) -> Self:
        with in_words(place.name):
            keep = backups.before_update(place, clock)
            return cls(with_reserve(open_folder(place, unlock, before_migration=keep)), random_bytes)

    def __repr__(self) -> str:
        return f"WalletFile({str(self._folder)!r}, {'locked' if self._parts is None else 'open'})"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.lock()

    @property
    def path(self) -> Path:
        """The folder of the wallet."""
        return self._folder

    def lock(self) -> None:
        """Close the file, overwrite the key and let other processes in. Waits for a call at work.

        May be called again. Signers of ``learner_keys`` stop working.
        """
        with self._busy:
            parts, self._parts = self._parts, None
            if parts is not None:
                parts.close()

    @property
    def read_only(self) -> bool:
        """Whether changes are refused: a read-only place, a full or failed disk, changed files."""
        with self._busy:
            return self._open_parts().guard.read_only

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """What the learner should know about this wallet and where it lies; each time looked at anew."""
        with self._busy:
            return surroundings.remarks(self._open_parts())

    @property
    def notice(self) -> Notice | None:
        """What was odd when the wallet was opened, such as an older copy put back; None as a rule."""
        with self._busy:
            return self._open_parts().notice

    def add(self, new: NewCredential) -> tuple[ImportState, str]:
        """Keep one document and give its identifier; see ``credentials.add`` for what replaces what."""
        ((state, identifier),) = self._add([new], only=True)
        return state, str(identifier)

    def add_many(self, several: Sequence[NewCredential]) -> list[tuple[ImportState, str | None]]:
        """Keep several in one transaction, each wholly or not at all; REFUSED ones have no identifier."""
        return self._add(several)

    def _add(
        self, several: Sequence[NewCredential], *, only: bool = False
    ) -> list[tuple[ImportState, str | None]]:
        with self._change() as connection:
            if only:
                (new,) = several
                results: list[tuple[ImportState, str | None]] = [
                    credentials.add(connection, new, self._random_bytes)
                ]
            else:
                results = bulk.add_many(connection, several, self._random_bytes)
            ledger.append(connection, received(several, results))
            return results

    def store_verdict(
        self, credential_id: str, verdict_json: str, headline: Headline, checked_at: datetime
    ) -> None:
        """Keep a newer verdict in place of the last one. Raises NotHeldError."""
        with self._change() as connection:
            credentials.store_verdict(connection, credential_id, verdict_json, headline, checked_at)
            facts = (("credential", credential_id), ("headline", headline.value))
            ledger.append(connection, [NewEntry(LedgerEvent.CHECKED, checked_at, facts)])

    def move_to_bin(self, credential_ids: Sequence[str], at: datetime) -> None:
        """Take credentials off the list; nothing of them is lost. Raises NotHeldError, nothing half done."""
        with self._change(frees=True) as connection:
            the_bin.put_in(connection, credential_ids, at)
            ledger.append(connection, about_each(LedgerEvent.MOVED_TO_BIN, at, credential_ids))

    def take_from_bin(self, credential_ids: Sequence[str], at: datetime) -> None:
        """Put credentials back on the list; those that are not in the bin are left as they are."""
        with self._change() as connection:
            taken = the_bin.take_out(connection, credential_ids)
            ledger.append(connection, about_each(LedgerEvent.TAKEN_FROM_BIN, at, taken))

    def bin_rows(self) -> tuple[BinRow, ...]:
        """What is in the bin, the latest first."""
        with self._transaction() as connection:
            since = the_bin.held(connection)
            return tuple(BinRow(row, since[row.id]) for row in listing.rows_of(connection, list(since)))

    def empty_bin(self, at: datetime) -> int:
        """Delete what is in the bin for good, with what stands behind it; gives how many documents went."""
        with self._change(frees=True) as connection:
            digests = the_bin.empty(connection)
            gone = [NewEntry(LedgerEvent.DELETED, at, (("sha256", digest),)) for digest in digests]
            ledger.append(connection, gone)
        with self._busy, in_words(self._name):
            # What was deleted must not stay readable in the log, for whoever holds the key.
            truncate_log(self._open_parts().engine)
        return len(digests)

    def ledger(self) -> tuple[LedgerEntry, ...]:
        """What happened to this wallet, newest first. Raises LedgerBrokenError where a line is missing."""
        with self._transaction() as connection:
            return ledger.entries(connection, self._name)

    def note(self, entry: NewEntry) -> None:
        """Write down something that happened outside the database, such as an export."""
        with self._change() as connection:
            ledger.append(connection, [entry])

    def pins(self) -> tuple[Pin, ...]:
        """The learner's pinned issuers, in the order in which they were pinned."""
        with self._transaction() as connection:
            return pins.all_pins(connection)

    def add_pin(self, pin: Pin) -> None:
        """Pin an issuer; the same key and identifier again takes the new name and date."""
        with self._change() as connection:
            pins.add(connection, pin)

    def remove_pin(self, pin: Pin) -> None:
        """Forget an issuer, by its key and identifier; nothing happens where it is not pinned."""
        with self._change() as connection:
            pins.remove(connection, pin)

    def add_share(self, made: ShareRecord) -> None:
        """Keep the record of one share. Raises NotHeldError where it names a credential not held."""
        with self._change() as connection:
            shares.add(connection, made, self._random_bytes)
            ledger.append(connection, [shared(made)])

    def shares(self) -> tuple[ShareRecord, ...]:
        """What was shared, the newest first."""
        with self._transaction() as connection:
            return shares.all_shares(connection)

    @property
    def ways(self) -> WaysToOpen:
        """What opens this wallet, and changing it."""
        return WaysToOpen(self, self._random_bytes)

    def keys(self) -> KeyFile:
        """The key file as it is now; nothing in it is of use without a passphrase."""
        with self._busy:
            return self._open_parts().keys

    def rekey(self, change: Callable[[OpenParts], OpenParts], entry: NewEntry) -> None:
        """Change what opens the wallet, and write down that it was done. For ``WaysToOpen``."""
        with self._busy:
            parts = self._open_parts()
            with parts.guard.change(), in_words(self._name):
                self._parts = rekeyed(parts, change)
            self.note(entry)

    def back_up(self, target: Path, at: datetime) -> BackupFacts:
        """Everything in one encrypted file at ``target``, where nothing is yet, read back and compared."""
        return self._back_up(target, at, ())

    def _back_up(self, target: Path, at: datetime, facts: Facts) -> BackupFacts:
        with self._busy, in_words(self._name):
            parts = self._open_parts()
            made = backups.make(parts.engine, parts.keys, parts.data_key, target, at)
            if not self.read_only:
                self.note(NewEntry(LedgerEvent.BACKED_UP, at, (("sha256", made.sha256), *facts)))
            return made

    def back_up_automatically(self, before: str, at: datetime) -> BackupFacts:
        """A backup inside the wallet's folder before something risky; those no longer needed go."""
        with self._busy, in_words(self._name):
            target = automatic_backups.new_path(self._folder, at, before)
            made = self._back_up(target, at, (("before", before),))
            automatic_backups.thin(self._folder)
            return made

    def index(self) -> tuple[IndexEntry, ...]:
        """Every document held, in the bin or behind another as well, for comparing two wallets."""
        with self._transaction() as connection:
            return credentials.index(connection)

    def learner_keys(self) -> LearnerKeys:
        """The learner's signers. They raise WalletLockedError once the wallet is locked."""
        with self._busy:
            return self._open_parts().learner

    def info(self) -> WalletInfo:
        """Facts about the wallet that are not secret."""
        learner = self.learner_keys()
        with self._transaction() as connection:
            return about.info(connection, self._folder, learner)

    def _open_parts(self) -> OpenParts:
        if self._parts is None:
            raise WalletLockedError
        return self._parts

    @contextmanager
    def _change(self, *, frees: bool = False) -> Iterator[Connection]:
        """A transaction that gives the wallet a new state; the mark beside the database follows it."""
        with self._busy, self._open_parts().guard.change(frees=frees):
            parts = self._open_parts()
            with self._transaction() as connection:
                yield connection
                seen = 0 if parts.mark is None else parts.mark.number
                state = advance(connection, self._random_bytes, at_least=seen)
            with suppress(OSError):
                # The change itself is safe. A mark that lags only warns later, or not at all.
                write_mark(parts.folder, str(parts.keys.wallet_id), state, parts.data_key)

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        """One transaction: committed and durable on leaving, undone on any error."""
        with self._at_work() as engine, engine.begin() as connection:
            yield connection

    @contextmanager
    def _reading(self) -> Iterator[Cursor]:
        with self._at_work() as engine, reading(engine, self._name) as cursor:
            yield cursor

    @contextmanager
    def _at_work(self) -> Iterator[Engine]:
        with self._busy:
            engine = self._open_parts().engine
            try:
                with in_words(self._name):
                    yield engine
            except DatabaseDamagedError:
                # A connection that met a damaged page refuses everything from then on. With a new
                # one, what lies on other pages can still be read.
                engine.dispose()
                raise
