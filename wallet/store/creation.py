"""Making a wallet: everything is written into a folder beside, which takes its name when it is complete."""

import shutil
import uuid
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from sqlalchemy import insert

from wallet.store import key_file, learner_keys, leftovers, schema
from wallet.store.data_key import DATA_KEY_BYTES, DataKey
from wallet.store.engine import check_engine, is_encrypted, open_engine
from wallet.store.errors import FolderExistsError, NotEncryptedError, PlaceNotFoundError
from wallet.store.files import DATABASE, LOCK_FILE, create_private, sync_folder
from wallet.store.kdf import KdfParameters
from wallet.store.key_file_copies import write_both
from wallet.store.migrations import newest, set_version
from wallet.store.stored_text import stamp


def create_folder(
    folder: Path,
    passphrase: str,
    *,
    now: datetime,
    random_bytes: Callable[[int], bytes],
    kdf: KdfParameters,
) -> DataKey:
    """Make the wallet folder at ``folder`` and give its data key; on any error nothing is left behind.

    Raises FolderExistsError where there is anything at that name, PlaceNotFoundError where the
    folder around it is missing, OSError and errors of the database.
    """
    if folder.exists() or folder.is_symlink():
        raise FolderExistsError(name=folder.name)
    if not folder.parent.is_dir():
        raise PlaceNotFoundError(name=str(folder.parent))
    beside = folder.with_name(f".{folder.name}.{random_bytes(8).hex()}")
    beside.mkdir(mode=0o700)
    leftovers.remove_beside(beside, folder)
    try:
        data_key = _fill(beside, passphrase, now=now, random_bytes=random_bytes, kdf=kdf)
        _rename(beside, folder)
    except BaseException:
        # Also on an interrupt: what is in there opens with a passphrase that nobody was told.
        shutil.rmtree(beside, ignore_errors=True)
        raise
    sync_folder(folder.parent)
    return data_key


def _rename(beside: Path, folder: Path) -> None:
    # Looked at again after the seconds of key derivation: never over something that came meanwhile.
    if folder.exists() or folder.is_symlink():
        raise FolderExistsError(name=folder.name)
    beside.rename(folder)


def _fill(
    folder: Path,
    passphrase: str,
    *,
    now: datetime,
    random_bytes: Callable[[int], bytes],
    kdf: KdfParameters,
) -> DataKey:
    wallet_id = uuid.UUID(bytes=random_bytes(16), version=4)
    data_key = DataKey(random_bytes(DATA_KEY_BYTES))
    keys = key_file.make(data_key, passphrase, kdf, wallet_id=wallet_id, random_bytes=random_bytes)
    write_both(folder, keys)
    database = folder / DATABASE
    create_private(database)
    engine = open_engine(database, data_key.raw, keys.database_salt)
    try:
        with engine.begin() as connection:
            check_engine(connection)
            schema.create_tables(connection)
            facts = {"wallet": str(wallet_id), "created_at": stamp(now)}
            for name, value in facts.items():
                connection.execute(insert(schema.meta).values(name=name, value=value))
            learner_keys.make(connection, data_key, random_bytes)
            set_version(connection, newest())
    finally:
        # The last connection moves everything from the log into the database file.
        engine.dispose()
    if not is_encrypted(database):
        raise NotEncryptedError(what="a new database without encryption")
    create_private(folder / LOCK_FILE)
    sync_folder(folder)
    return data_key
