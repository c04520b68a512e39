"""Whether an open wallet may still be written: asked before each change, and looked at again after it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from wallet.model.errors import KnownError, TallystickError
from wallet.store import reserve
from wallet.store.errors import (
    DiskFaultError,
    DiskFullError,
    ReadOnlyPlaceError,
    ReplacedWhileOpenError,
    StoppedAfterFaultError,
)
from wallet.store.faults import in_words
from wallet.store.files import sync_folder

Identity = tuple[int, int] | None


class Guard:
    """Stops all writing once the disk failed or the files are no longer those that were opened.

    Nothing is tried again after a fault: the system may have thrown away what it could not write and report
    success the next time. Reading goes on. A full disk is milder: what only makes room is allowed, and
    everything else again when there is room for the reserve.
    """

    def __init__(self, database: Path, *, read_only: bool = False) -> None:
        self._name = database.parent.name
        self._stopped: type[KnownError] | None = ReadOnlyPlaceError if read_only else None
        self._full = False
        self.watch(database)

    def watch(self, database: Path) -> None:
        """From now on this is the wallet's database; for a new file key."""
        self._database = database
        self._log = database.with_name(f"{database.name}-wal")
        self._identity = _identity(database)
        self._log_identity = _identity(self._log)
        self._log_has_name = False

    @property
    def read_only(self) -> bool:
        """Whether changes are refused at the moment."""
        return self._stopped is not None or self._full

    @property
    def place_read_only(self) -> bool:
        """Whether the wallet lies where nothing can be written."""
        return self._stopped is ReadOnlyPlaceError

    def stop(self, reason: type[KnownError]) -> None:
        """Refuse every change from now on; ``reason`` needs nothing but the name of the wallet."""
        self._stopped = self._stopped or reason

    @contextmanager
    def change(self, *, frees: bool = False) -> Iterator[None]:
        """Around one change. ``frees``: it makes room, and is allowed on a full disk.

        Raises why nothing may be written; ReplacedWhileOpenError also after a change that went into a
        file which is the wallet's no longer.
        """
        self._require_writable(frees=frees)
        try:
            yield
        except DiskFullError:
            self._full = True
            reserve.free(self._database.parent)
            raise
        except DiskFaultError:
            self.stop(StoppedAfterFaultError)
            raise
        self._require_same_files()

    def _require_writable(self, *, frees: bool) -> None:
        if self._stopped is not None:
            raise self._stopped(name=self._name)
        self._require_same_files()
        if self._full and not frees:
            if not reserve.keep(self._database.parent):
                raise DiskFullError(name=self._name)
            self._full = False

    def _require_same_files(self) -> None:
        log = _identity(self._log)
        # The log comes with the first change, and is there until the wallet is locked.
        self._log_identity = self._log_identity or log
        if _identity(self._database) != self._identity or log != self._log_identity:
            self.stop(ReplacedWhileOpenError)
            raise ReplacedWhileOpenError(name=self._name)
        if log is not None and not self._log_has_name:
            self._keep_name_of_log()

    def _keep_name_of_log(self) -> None:
        """Make the name of the log durable: what is in it is lost with it.

        SQLite syncs the folder of a new log as well, but does not listen to what the disk answers.
        """
        try:
            with in_words(self._name):
                sync_folder(self._database.parent)
        except TallystickError:
            self.stop(StoppedAfterFaultError)
            raise
        self._log_has_name = True


def _identity(path: Path) -> Identity:
    try:
        found = path.lstat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
