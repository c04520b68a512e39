"""Backups: made from the open wallet, tested by really opening them, restored into a new folder only."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine

from wallet.model.vault import BackupFacts
from wallet.store import automatic_backups, backup_file, ledger
from wallet.store.backup_file import Facts, Unpacked
from wallet.store.beside import beside, take_name
from wallet.store.data_key import DataKey
from wallet.store.engine import copy_compact, open_engine
from wallet.store.errors import BackupDamagedError
from wallet.store.files import LOCK_FILE, create_private, sync_folder
from wallet.store.key_file import KeyFile
from wallet.store.key_file_copies import write_both
from wallet.store.opening import Keep, open_folder
from wallet.store.whole import everything_held, require_sound

Unlock = Callable[[KeyFile], DataKey]


def make(engine: Engine, keys: KeyFile, data_key: DataKey, target: Path, now: datetime) -> BackupFacts:
    """One file with everything in it, at a name where nothing is yet.

    Written beside and renamed when it is complete; before that it is unpacked again, opened with the
    wallet's key, read page by page, and compared with the wallet. Raises FolderExistsError,
    PlaceNotFoundError, BackupDamagedError where the copy is not like the wallet, and what the disk says;
    then nothing is left.
    """
    with engine.begin() as connection:
        documents, digest = everything_held(connection)
    facts = Facts(now, documents, digest)
    with beside(target) as folder:
        database = folder / keys.database
        create_private(database)
        copy_compact(engine, database)
        draft = folder / target.name
        backup_file.write(draft, database, keys, facts, data_key)
        read_back = folder / "read-back"
        read_back.mkdir(mode=0o700)
        unpacked = backup_file.unpack(draft, read_back)
        backup_file.prove(unpacked, data_key, target.name)
        _require_like(unpacked, data_key, target.name)
        made = _facts(draft, facts)
        take_name(draft, target)
    sync_folder(target.parent)
    return replace(made, path=target)


def before_update(wallet: Path, clock: Callable[[], datetime]) -> Keep:
    """Keeps a copy inside the folder of a wallet that is about to be brought to a newer version."""

    def keep(engine: Engine, keys: KeyFile, data_key: DataKey) -> None:
        now = clock()
        make(engine, keys, data_key, automatic_backups.new_path(wallet, now, "update"), now)

    return keep


def rehearse(backup: Path, scratch: Path, unlock: Unlock, at: datetime) -> BackupFacts:
    """Open the backup as if it were restored, with its own key file, and read all of it.

    ``scratch`` is a folder in which a copy (encrypted, like the backup) lies meanwhile. Raises
    WrongPassphraseError and its like, BackupDamagedError, OSError. The backup itself is only read.
    """
    with beside(scratch / backup.name) as folder:
        unpacked = _opened_once(backup, folder, unlock)
        return replace(_facts(backup, unpacked.facts), tested_at=at)


def restore(backup: Path, to: Path, unlock: Unlock) -> BackupFacts:
    """A new wallet folder at ``to``, where nothing is yet, with what the backup holds.

    Takes its name when everything in it was opened and read. Raises as ``rehearse``, FolderExistsError.
    """
    with beside(to) as folder:
        unpacked = _opened_once(backup, folder, unlock)
        sync_folder(folder)
        take_name(folder, to)
        sync_folder(to.parent)
        return _facts(backup, unpacked.facts)


def _opened_once(backup: Path, folder: Path, unlock: Unlock) -> Unpacked:
    unpacked = backup_file.unpack(backup, folder)
    write_both(folder, unpacked.keys)
    create_private(folder / LOCK_FILE)

    def once(keys: KeyFile) -> DataKey:
        data_key = unlock(keys)
        backup_file.prove(unpacked, data_key, backup.name)
        return data_key

    parts = open_folder(folder, once)
    try:
        with parts.engine.begin() as connection:
            held = everything_held(connection)
            require_sound(connection, backup.name)
            ledger.entries(connection, backup.name)
    finally:
        parts.close()
    if held != (unpacked.facts.documents, unpacked.facts.digest):
        raise BackupDamagedError(name=backup.name)
    return unpacked


def _require_like(unpacked: Unpacked, data_key: DataKey, name: str) -> None:
    engine = open_engine(unpacked.folder / unpacked.keys.database, data_key.raw, unpacked.keys.database_salt)
    try:
        with engine.begin() as connection:
            require_sound(connection, name)
            held = everything_held(connection)
    finally:
        engine.dispose()
    if held != (unpacked.facts.documents, unpacked.facts.digest):
        raise BackupDamagedError(name=name)


def _facts(path: Path, facts: Facts) -> BackupFacts:
    return BackupFacts(path, facts.made_at, facts.documents, path.stat().st_size, backup_file.sha256_of(path))
