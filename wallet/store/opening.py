"""Opening a wallet folder: what can go wrong is looked for in the order that gives the truest sentence."""

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine, select

from wallet.keys.learner import LearnerKeys
from wallet.store import errors, key_file_copies, learner_keys, leftovers, reserve, schema
from wallet.store.data_key import DataKey
from wallet.store.engine import Access, check_engine, open_engine
from wallet.store.files import DATABASE, LOCK_FILE
from wallet.store.freshness import Notice, State, compare, read_mark
from wallet.store.guard import Guard
from wallet.store.key_file import KeyFile
from wallet.store.lock_file import LockFile
from wallet.store.log_proof import keep_log, log_of, prove_log
from wallet.store.migrations import pending, upgrade

Keep = Callable[[Engine, KeyFile, DataKey], None]
"""Keeps a copy of a wallet that is about to be changed."""


@dataclass(frozen=True)
class OpenParts:
    """Everything that an open wallet holds on to, and what was odd when it was opened."""

    folder: Path
    lock: LockFile
    data_key: DataKey
    engine: Engine
    learner: LearnerKeys
    keys: KeyFile
    mark: State | None
    notice: Notice | None
    guard: Guard

    def close(self) -> None:
        """Let go of all of it, the lock last."""
        try:
            self.data_key.wipe()
            self.engine.dispose()
        finally:
            self.lock.release()


def open_folder(
    folder: Path,
    unlock: Callable[[KeyFile], DataKey],
    *,
    before_migration: Keep | None = None,
) -> OpenParts:
    """Open the wallet at ``folder`` with the data key that ``unlock`` gets out of its key file.

    Raises the errors of ``wallet.store.errors`` for what is missing, damaged, held by another
    process or too new, before ``unlock`` is asked wherever that can be told; OSError and errors
    of the database otherwise. Then nothing is held and the files are as they were. ``before_migration``
    is called before the tables of an older version are changed; what it raises stops that.
    """
    name = folder.name
    _require_wallet(folder)
    lock = LockFile(folder / LOCK_FILE, name)
    try:
        found = key_file_copies.find(folder, name)
        keys = found.keys
        data_key = unlock(keys)
        database = folder / keys.database
        access = _access(lock, database)
        if access is Access.WRITE and (log := log_of(database)):
            prove_log(database, keys, data_key, name)
            access = _with_log(log)
        engine = open_engine(database, data_key.raw, keys.database_salt, access)
        try:
            _prove(engine, keys, name, access)
            waiting = pending(engine, name)
            if waiting and access is not Access.WRITE:
                raise errors.ReadOnlyAndOldError(name=name)
            if waiting and before_migration is not None:
                before_migration(engine, keys, data_key)
            if waiting:
                upgrade(engine, name)
            with engine.begin() as connection:
                learner = learner_keys.load(connection, data_key, name)
            mark = read_mark(folder, str(keys.wallet_id), data_key)
            with engine.begin() as connection:
                notice = compare(connection, mark)
            if access is Access.WRITE:
                if found.mend:
                    # Proved to be right by now: the passphrase opened it and the database fits.
                    key_file_copies.mend(folder, keys)
                leftovers.remove(folder)
        except BaseException:
            data_key.wipe()
            engine.dispose()
            raise
    except BaseException:
        lock.release()
        raise
    guard = Guard(database, read_only=access is not Access.WRITE)
    return OpenParts(folder, lock, data_key, engine, learner, keys, mark, notice, guard)


def with_reserve(parts: OpenParts) -> OpenParts:
    """The same, with the room kept that a full disk is met with (``store.reserve``)."""
    if not parts.guard.read_only:
        reserve.keep(parts.folder)
    return parts


def fact(connection: Connection, name_of_fact: str, name: str) -> str:
    """One of the facts kept about the wallet itself. Raises DatabaseDamagedError where it is missing."""
    wanted = select(schema.meta.c.value).where(schema.meta.c.name == name_of_fact)
    value = connection.execute(wanted).scalar_one_or_none()
    if value is None:
        raise errors.DatabaseDamagedError(name=name)
    return str(value)


def _with_log(log: Path) -> Access:
    """What a proved log allows: nothing is written behind one that the disk does not take."""
    try:
        # Where nothing was in it, the engine removed it when it was read.
        with suppress(FileNotFoundError):
            keep_log(log)
    except OSError:
        return Access.READ
    return Access.WRITE


def _access(lock: LockFile, database: Path) -> Access:
    """Whether anything can be written; the log of an earlier crash is read where it cannot."""
    if not lock.read_only and os.access(database.parent, os.W_OK) and os.access(database, os.W_OK):
        return Access.WRITE
    return Access.READ if log_of(database) else Access.READ_WITHOUT_LOG


def _prove(engine: Engine, keys: KeyFile, name: str, access: Access) -> None:
    """The database opens with the key, is of a version known here, and belongs to the key file."""
    with engine.begin() as connection:
        check_engine(connection, access)
    pending(engine, name)
    with engine.begin() as connection:
        if fact(connection, "wallet", name) != str(keys.wallet_id):
            raise errors.KeyFileMismatchError(name=name)


def _require_wallet(folder: Path) -> None:
    if not folder.exists():
        raise errors.PlaceNotFoundError(name=folder.name)
    if not folder.is_dir():
        raise errors.NotAWalletError(name=folder.name)
    if not any((folder / file).exists() for file in (*key_file_copies.NAMES, DATABASE)):
        raise errors.NotAWalletError(name=folder.name)
