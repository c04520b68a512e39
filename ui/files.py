"""Files and folders that a person names, listed at once and read one by one when they are needed.

Knows no screen, so that the command line reads folders in the same way.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import overload

from wallet.model.document import Incoming
from wallet.model.errors import KnownError, LimitExceededError
from wallet.model.limits import MAX_INPUT_BYTES
from wallet.model.words import QT_TRANSLATE_NOOP

MAX_FILES = 20_000
_MAX_FOLDERS = 20_000

Unreadable = Callable[[OSError], KnownError]


class PassedOverError(KnownError):
    """A folder in which some things were not looked at."""

    title = QT_TRANSLATE_NOOP("error", "Not everything in the folder was looked at")
    happened = QT_TRANSLATE_NOOP(
        "error", "In “{name}” hidden files, links to folders and devices were left out: {count}."
    )
    remedy = QT_TRANSLATE_NOOP("error", "If there is a credential among them, choose that file itself.")


@dataclass(frozen=True)
class _Entry:
    """Something to read, or why that is not possible."""

    name: str
    path: Path
    problem: KnownError | None = None


class FilesToRead(Sequence[Incoming]):
    """The inputs, each read from the disk at the moment it is asked for, and never kept.

    What cannot be read then is an input with a ``problem``, so that every name gets an answer.
    """

    def __init__(self, entries: Sequence[_Entry], unreadable: Unreadable) -> None:
        self._entries = entries
        self._unreadable = unreadable

    def __len__(self) -> int:
        return len(self._entries)

    @overload
    def __getitem__(self, index: int) -> Incoming: ...
    @overload
    def __getitem__(self, index: slice) -> "FilesToRead": ...
    def __getitem__(self, index: int | slice) -> "Incoming | FilesToRead":
        if isinstance(index, slice):
            return FilesToRead(self._entries[index], self._unreadable)
        entry = self._entries[index]
        if entry.problem is not None:
            return Incoming(entry.name, b"", problem=entry.problem)
        try:
            with entry.path.open("rb") as opened:
                # One byte more than is allowed, so that the core sees and says that it is too much.
                return Incoming(entry.name, opened.read(MAX_INPUT_BYTES + 1))
        except OSError as problem:
            return Incoming(entry.name, b"", problem=self._unreadable(problem))


def files_to_read(paths: Iterable[Path], unreadable: Unreadable) -> FilesToRead:
    """The files named, and those in and below the folders named, a folder's in the order of their names.

    Files in folders are named with their way from there. Left out are hidden files and folders,
    links to folders and devices; one entry for each folder named says how many. Raises OSError
    for a path named that is not there, LimitExceededError for more than MAX_FILES files.
    """
    entries: list[_Entry] = []
    for path in paths:
        path.stat()
        for entry in _below(path, unreadable) if path.is_dir() else [_Entry(path.name, path)]:
            entries.append(entry)
            if len(entries) > MAX_FILES:
                raise LimitExceededError(
                    what="The number of files", measured=f"more than {MAX_FILES}", limit=str(MAX_FILES)
                )
    return FilesToRead(entries, unreadable)


def _below(folder: Path, unreadable: Unreadable) -> Iterator[_Entry]:
    left_out, folders = 0, 0
    waiting = [folder]
    while waiting:
        place = waiting.pop()
        folders += 1
        if folders > _MAX_FOLDERS:
            raise LimitExceededError(
                what="The number of folders", measured=f"more than {_MAX_FOLDERS}", limit=str(_MAX_FOLDERS)
            )
        try:
            with os.scandir(place) as listed:
                found = sorted(listed, key=lambda entry: entry.name)
        except OSError as problem:
            yield _Entry(_way(folder, place), place, unreadable(problem))
            continue
        inner = []
        for entry in found:
            if entry.name.startswith("."):
                left_out += 1
            elif entry.is_dir(follow_symlinks=False):
                inner.append(Path(entry.path))
            elif entry.is_file():
                yield _Entry(_way(folder, Path(entry.path)), Path(entry.path))
            else:
                left_out += 1
        waiting.extend(reversed(inner))
    if left_out:
        yield _Entry(folder.name, folder, PassedOverError(name=folder.name, count=str(left_out)))


def _way(folder: Path, path: Path) -> str:
    return path.relative_to(folder).as_posix() if path != folder else folder.name
