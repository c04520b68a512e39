"""Changing what opens a wallet: passphrase, recovery code, quick unlock, and the file key itself.

All but the last only write the small key file: one key derivation, however large the wallet is. Whoever
copied the old key file and knows the old passphrase can still read the old data; a new file key is
for that, and writes the whole database anew.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

from wallet.model.errors import KnownError
from wallet.store import key_file, key_slots, learner_keys
from wallet.store.data_key import DATA_KEY_BYTES, DataKey
from wallet.store.engine import copy_encrypted, is_encrypted, open_engine
from wallet.store.errors import (
    KeyChangeUnsureError,
    NotEncryptedError,
    ReplacedWhileOpenError,
    StoppedAfterFaultError,
    StoreFaultError,
)
from wallet.store.files import KEY_FILE, create_private, remove_database, sync_file, sync_folder
from wallet.store.kdf import KdfParameters, require_strength
from wallet.store.key_file import KeyFile
from wallet.store.key_file_copies import names_in_use, write_both
from wallet.store.key_slots import SlotKind
from wallet.store.opening import OpenParts
from wallet.store.recovery_code import SECRET_BYTES
from wallet.store.whole import everything_held, require_sound

RandomBytes = Callable[[int], bytes]
KEYRING_SECRET_BYTES: Final = 32


def new_passphrase(
    parts: OpenParts, passphrase: str, kdf: KdfParameters, random_bytes: RandomBytes
) -> OpenParts:
    """The wallet opens with this passphrase and no longer with the one before. Raises as ``kdf``."""
    require_strength(passphrase)
    place = parts.keys.place
    slot = key_slots.for_passphrase(parts.data_key, place, passphrase, kdf, random_bytes)
    return _with_keys(parts, key_file.with_slot(parts.keys, slot, parts.data_key))


def new_secret(parts: OpenParts, kind: SlotKind, random_bytes: RandomBytes) -> tuple[OpenParts, bytes]:
    """A new random secret that opens the wallet, in place of the one of that kind before."""
    secret = random_bytes(SECRET_BYTES if kind is SlotKind.RECOVERY else KEYRING_SECRET_BYTES)
    slot = key_slots.for_secret(parts.data_key, parts.keys.place, kind, secret, random_bytes)
    return _with_keys(parts, key_file.with_slot(parts.keys, slot, parts.data_key)), secret


def drop_secret(parts: OpenParts, kind: SlotKind) -> OpenParts:
    """The wallet opens that way no longer."""
    return _with_keys(parts, key_file.without_slot(parts.keys, kind, parts.data_key))


def rekeyed(parts: OpenParts, change: Callable[[OpenParts], OpenParts]) -> OpenParts:
    """Do ``change``, and never go on with a key file that is not the one on the disk.

    Raises ReplacedWhileOpenError where another program brought another key file, which is left as it is;
    KeyChangeUnsureError where the disk failed after the new one took its place. Either stops all writing.
    """
    if _on_disk(parts) not in {None, parts.keys}:
        parts.guard.stop(ReplacedWhileOpenError)
        raise ReplacedWhileOpenError(name=parts.folder.name)
    try:
        changed = change(parts)
    except Exception as problem:
        if _on_disk(parts) not in {None, parts.keys}:
            parts.guard.stop(StoppedAfterFaultError)
            raise KeyChangeUnsureError(name=parts.folder.name) from problem
        raise
    parts.guard.watch(parts.folder / changed.keys.database)
    return changed


def _on_disk(parts: OpenParts) -> KeyFile | None:
    """The first copy of the key file; None where it is missing or not in order, to be mended."""
    try:
        return key_file.parse((parts.folder / KEY_FILE).read_bytes(), parts.folder.name)
    except (KnownError, OSError):
        return None


def _with_keys(parts: OpenParts, keys: KeyFile) -> OpenParts:
    write_both(parts.folder, keys)
    return replace(parts, keys=keys)


def new_file_key(
    parts: OpenParts, passphrase: str, kdf: KdfParameters, random_bytes: RandomBytes
) -> OpenParts:
    """Encrypt everything anew, under a new key that only this passphrase opens.

    The new database is written beside the old one and read back whole before the key file, which names the
    database that counts, is replaced in one step: at every moment the wallet opens, with everything
    in it. Recovery code and quick unlock of the old key are gone. Raises what the disk says; then
    the wallet is as it was.
    """
    data_key = DataKey(random_bytes(DATA_KEY_BYTES))
    name = _next_name(parts.keys.database)
    keys = key_file.make(
        data_key, passphrase, kdf, wallet_id=parts.keys.wallet_id, random_bytes=random_bytes, database=name
    )
    path = parts.folder / name
    remove_database(path)
    try:
        _copy(parts, path, keys, data_key, random_bytes)
        write_both(parts.folder, keys)
    except BaseException:
        data_key.wipe()
        # Not where a key file names it already: then it is the wallet, or may become it.
        if name not in names_in_use(parts.folder):
            remove_database(path)
        raise
    engine = open_engine(path, data_key.raw, keys.database_salt)
    with engine.begin() as connection:
        learner = learner_keys.load(connection, data_key, parts.folder.name)
    parts.data_key.wipe()
    parts.engine.dispose()
    with suppress(OSError):
        # The key file names it no longer; what cannot be removed now goes at the next opening.
        remove_database(parts.folder / parts.keys.database)
    return replace(parts, data_key=data_key, engine=engine, learner=learner, keys=keys)


def _copy(parts: OpenParts, path: Path, keys: KeyFile, data_key: DataKey, random_bytes: RandomBytes) -> None:
    """Everything under the new key, durable, and found to be whole."""
    create_private(path)
    copy_encrypted(parts.engine, path, data_key.raw(), keys.database_salt)
    if not is_encrypted(path):
        raise NotEncryptedError(what="a copy without encryption")
    with parts.engine.begin() as connection:
        before = everything_held(connection)
    engine = open_engine(path, data_key.raw, keys.database_salt)
    try:
        with engine.begin() as connection:
            learner_keys.wrap_anew(connection, parts.data_key, data_key, random_bytes)
            if everything_held(connection) != before:
                raise StoreFaultError(what="a copy that is not like its original")
            require_sound(connection, parts.folder.name)
    finally:
        engine.dispose()
    sync_file(path)
    sync_folder(path.parent)


def _next_name(database: str) -> str:
    number = database.removeprefix("wallet").removeprefix("-").removesuffix(".db") or "1"
    return f"wallet-{int(number) + 1}.db"
