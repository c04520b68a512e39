"""One process per wallet: an exclusive lock on a small file, freed by the system when a process dies."""

import errno
import os
import sys
from pathlib import Path
from typing import Final

from wallet.store.errors import AlreadyOpenError

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        # flock and not lockf: it also keeps a second window of the same process out.
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


_READ_ONLY: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


class LockFile:
    """Holds the lock from construction until ``release``. The file stays; it is empty and no secret.

    ``read_only`` says that it could not be opened for writing: the place can only be read.
    Removing it would let two processes lock two different files of the same name.
    Raises AlreadyOpenError where it is held, OSError where the file cannot be opened.
    """

    def __init__(self, path: Path, name: str) -> None:
        self.read_only = False
        self._handle = self._open(path)
        if self._handle is None:
            return
        try:
            _lock(self._handle)
        except (BlockingIOError, PermissionError) as problem:
            self.release()
            raise AlreadyOpenError(name=name) from problem
        except OSError:
            self.release()
            raise

    def _open(self, path: Path) -> int | None:
        try:
            return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as problem:
            if problem.errno not in _READ_ONLY:
                raise
        self.read_only = True
        try:
            return os.open(path, os.O_RDONLY)
        except FileNotFoundError:
            # Whoever may write there makes the file; nobody did.
            return None

    def release(self) -> None:
        """Let others in. May be called again."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
