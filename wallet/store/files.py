"""The files of a wallet folder, and writing small ones: after a crash there is the old or the new one."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

DATABASE: Final = "wallet.db"
KEY_FILE: Final = "wallet.keys"
LOCK_FILE: Final = "wallet.lock"
_PRIVATE: Final = 0o600


def create_private(path: Path) -> None:
    """Create an empty file that only its owner may read. Raises FileExistsError where one is."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, _PRIVATE))


def write_replacing(path: Path, data: bytes, random_bytes: Callable[[int], bytes] = os.urandom) -> None:
    """Put ``data`` at ``path``, private to the owner, durable when this returns.

    Written beside it, synced, renamed over it, and the folder synced; on an error the old file
    is still there and the new one is removed. Raises OSError.
    """
    _replace(path, data, random_bytes, durable=True)
    sync_folder(path.parent)


def write_beside(path: Path, data: bytes, random_bytes: Callable[[int], bytes] = os.urandom) -> None:
    """As ``write_replacing`` without waiting for the disk: after a power cut it may be old, or torn."""
    _replace(path, data, random_bytes, durable=False)


def _replace(path: Path, data: bytes, random_bytes: Callable[[int], bytes], *, durable: bool) -> None:
    beside = path.with_name(f".{path.name}.{random_bytes(8).hex()}")
    try:
        create_private(beside)
        with beside.open("r+b") as file:
            file.write(data)
            file.flush()
            if durable:
                os.fsync(file.fileno())
        beside.replace(path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise


def sync_file(path: Path) -> None:
    """Make what was written into the file durable. Raises OSError."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def remove_database(path: Path) -> None:
    """Remove a database and the files that the engine keeps beside it, where they are. Raises OSError."""
    for name in (path.name, f"{path.name}-wal", f"{path.name}-shm", f"{path.name}-journal"):
        path.with_name(name).unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Make names that were created or renamed in ``folder`` durable. Raises OSError.

    Windows offers no such call and journals names itself.
    """
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
