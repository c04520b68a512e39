"""A write-ahead log that is there at opening: does it belong to the database beside it?

SQLite takes any log of the right form for the database's own, and moves it into the database when the wallet
is locked: a log of another wallet, or of another moment, would overwrite good pages. A wallet that was locked
leaves none. So one that is there is from a crash, or was put there; this looks before anything is written.
"""

import os
from pathlib import Path
from typing import Final

from sqlalchemy import Engine

from wallet.model.errors import TallystickError
from wallet.store import ledger
from wallet.store.data_key import DataKey
from wallet.store.engine import Access, open_engine
from wallet.store.errors import LogMismatchError
from wallet.store.faults import in_words
from wallet.store.files import sync_folder
from wallet.store.freshness import current
from wallet.store.key_file import KeyFile
from wallet.store.whole import require_structure

_REVISIONS_SINCE = 2
_PART_BYTES: Final = 1 << 20


def log_of(database: Path) -> Path | None:
    """The log beside the database, where it holds anything."""
    log = database.with_name(f"{database.name}-wal")
    return log if log.is_file() and log.stat().st_size else None


def prove_log(database: Path, keys: KeyFile, data_key: DataKey, name: str) -> None:
    """Raise LogMismatchError unless database and log together are one sound wallet.

    Reads every page; changes no file. Detects a log of another wallet, one from an earlier moment than the
    database, and one from a later moment whose predecessors are missing.
    """
    try:
        together = _newest(open_engine(database, data_key.raw, keys.database_salt, Access.READ), name)
    except TallystickError as problem:
        raise LogMismatchError(name=name, file=f"{database.name}-wal") from problem
    try:
        # Halfway through a crash the database alone need not be readable; then it tells nothing.
        engine = open_engine(database, data_key.raw, keys.database_salt, Access.READ_WITHOUT_LOG)
        alone = _newest(engine, name, thoroughly=False)
    except TallystickError:
        return
    if alone > together:
        raise LogMismatchError(name=name, file=f"{database.name}-wal")


def keep_log(log: Path) -> None:
    """Write a proved log once more as it is, and make it and its name durable. Raises OSError.

    What the log shows need not be on the disk: after a failed sync the system forgets what it could not
    write, still shows it to readers, and reports success for whatever is written behind it.
    """
    with log.open("r+b") as file:
        while part := file.read(_PART_BYTES):
            file.seek(-len(part), os.SEEK_CUR)
            file.write(part)
            # Between writing and reading a file wants to be told where it stands.
            file.seek(0, os.SEEK_CUR)
        file.flush()
        os.fsync(file.fileno())
    sync_folder(log.parent)


def _newest(engine: Engine, name: str, *, thoroughly: bool = True) -> int:
    """The number of the newest state."""
    try:
        with in_words(name), engine.begin() as connection:
            version = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
            if thoroughly:
                require_structure(connection, name)
            if version < _REVISIONS_SINCE:
                return 0
            if thoroughly:
                ledger.entries(connection, name)
            return current(connection).number
    finally:
        engine.dispose()
