"""This computer's trust folder as a person looks after it: what is in it, and what comes and goes.

The folder is made when the first file is kept in it. Nothing is deleted: what is taken out lies in a hidden
folder inside, which no check reads.
"""

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Final

from wallet.model.limits import MAX_INPUT_BYTES
from wallet.model.trusted import KnownIssuer, Offered, Trusted, TrustedKind
from wallet.model.words import QT_TRANSLATE_NOOP, Sentence
from wallet.services.trust_shown import show
from wallet.trust import folder as folders
from wallet.trust import pins
from wallet.trust.at_hand import NOTHING, Trust
from wallet.trust.recognised import Kind
from wallet.trust.snapshot import SUFFIX, is_snapshot
from wallet.trust.trust_file import TrustFile

REMOVED: Final = ".removed"
_KNOWN_IN_WALLET: Final = "issuers-of-the-wallet.json"
_PICKED_BYTES: Final = MAX_INPUT_BYTES + 1

Stamp = tuple[tuple[str, int, int], ...]


class TrustFolder:
    """One folder of files to check against. Every call may block; several threads may ask at once.

    ``clock`` gives the time (UTC) by which something is out of date.
    """

    def __init__(self, path: Path, clock: Callable[[], datetime]) -> None:
        self.path = path
        self._clock = clock
        self._lock = threading.Lock()
        self._read: tuple[Stamp, folders.TrustContents, Trust] | None = None

    def trust(self) -> Trust:
        """What checks may rely on; read anew only when a file changed. Raises OSError."""
        return self._fresh()[1]

    def shown(self) -> tuple[Trusted, ...]:
        """What is in the folder, thing by thing, and what could not be used. Raises OSError."""
        return show(self._fresh()[0], self._clock())

    def look_at(self, paths: Sequence[Path]) -> tuple[Offered, ...]:
        """What these files would bring; keeps nothing. A file that brings nothing says why."""
        return tuple(self._offer(path) for path in paths)

    def keep(self, offers: Sequence[Offered]) -> tuple[str, ...]:
        """Copy the offered files into the folder, under names that are free; gives those names.

        What brings nothing is left out; the same bytes under the same name are there already. Raises OSError.
        """
        with self._lock:
            wanted = [offer for offer in offers if offer.things]
            if wanted:
                self.path.mkdir(parents=True, exist_ok=True)
            return tuple(_copy(offer, self.path) for offer in wanted)

    def remove(self, name: str) -> str:
        """Take one file out of the folder; gives the name by which ``put_back`` finds it. Raises OSError."""
        with self._lock:
            aside = self.path / REMOVED
            aside.mkdir(exist_ok=True)
            source = self._inside(name)
            target = _free(aside, source.name)
            source.rename(target)
            return target.name

    def put_back(self, removed: str, name: str) -> None:
        """Undo ``remove``. Raises OSError, also where another file has that name by now."""
        with self._lock:
            target = self._inside(name)
            if target.exists():
                raise FileExistsError(17, "another file has this name by now", str(target))
            (self.path / REMOVED / Path(removed).name).rename(target)

    def files(self, known: Sequence[KnownIssuer] = ()) -> tuple[TrustFile, ...]:
        """Everything that can be used, for a snapshot, with the issuers that a wallet knows beside it."""
        contents = self._fresh()[0]
        # What another snapshot brought is worth what its maker is, who would be forgotten here.
        brought = {file.name for opened in contents.snapshots for file in opened.files}
        usable = [each.file for each in contents.files if each.kind is not Kind.NOT_USED]
        own = tuple(file for file in usable if file.name not in brought)
        if not known:
            return own
        listed = pins.written(known)
        taken = {file.name for file in own}
        name = next(name for name in _names(_KNOWN_IN_WALLET) if name not in taken)
        return (*own, TrustFile(name, listed, self._clock()))

    def _fresh(self) -> tuple[folders.TrustContents, Trust]:
        with self._lock:
            if not self.path.is_dir():
                self._read = None
                return folders.TrustContents(), NOTHING
            stamp = folders.stamp(self.path)
            if self._read is None or self._read[0] != stamp:
                contents = folders.read_contents(self.path)
                self._read = (stamp, contents, folders.trust_of(contents))
            return self._read[1], self._read[2]

    def _inside(self, name: str) -> Path:
        """The file of that name, which came from ``shown`` and so never leads out of the folder."""
        path = self.path / name
        if not path.resolve().is_relative_to(self.path.resolve()):
            raise FileNotFoundError(2, "not in this folder", name)
        return path

    def _offer(self, path: Path) -> Offered:
        try:
            with path.open("rb") as opened:
                data = opened.read(_PICKED_BYTES)
            written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        except OSError as error:
            return Offered(path, b"", problem=_sentence(_UNREADABLE, reason=error.strerror or ""))
        if len(data) == _PICKED_BYTES:
            return Offered(path, b"", problem=_sentence(_TOO_LARGE, limit=str(MAX_INPUT_BYTES)))
        file = TrustFile(path.name, data, written)
        things = show(folders.recognise_all([file]), self._clock())
        usable = tuple(thing for thing in things if thing.kind not in _UNUSABLE)
        problem = next((thing.title for thing in things if thing.kind is TrustedKind.PROBLEM), "")
        # What cannot be used as a whole is not kept in part either; a snapshot tells about its parts itself.
        if not usable or (problem and not is_snapshot(file)):
            why = problem.removeprefix(f"“{file.name}” is not used: ")
            return Offered(path, data, problem=_sentence(_BROKEN, why=why) if why else _sentence(_NOTHING))
        return Offered(path, data, usable)


_UNUSABLE: Final = frozenset({TrustedKind.PROBLEM, TrustedKind.NOT_USED})
_NOTHING: Final = QT_TRANSLATE_NOOP("trusted", "It holds nothing that credentials can be checked against.")
_UNREADABLE: Final = QT_TRANSLATE_NOOP("trusted", "It could not be read ({reason}).")
_TOO_LARGE: Final = QT_TRANSLATE_NOOP("trusted", "It is larger than {limit} bytes.")
_BROKEN: Final = "{why}"
"""What the core found comes as a whole English sentence."""


def _sentence(text: str, **values: str) -> Sentence:
    return Sentence("trusted", text, tuple(values.items()))


def _copy(offer: Offered, folder: Path) -> str:
    """The name under which the file lies in the folder now."""
    wanted = folder / _visible(offer.name)
    if wanted.is_file() and wanted.read_bytes() == offer.data:
        return wanted.name
    target = _free(folder, wanted.name)
    # Whoever reads the folder meanwhile sees the file whole or not at all; hidden files are not read.
    unfinished = folder / f".{target.name}.part"
    unfinished.write_bytes(offer.data)
    _same_time(offer.path, unfinished)
    unfinished.replace(target)
    return target.name


def _same_time(source: Path, copy: Path) -> None:
    """A copy that states no date is as old as its file, so copying must not make it younger."""
    stat = source.stat()
    os.utime(copy, ns=(stat.st_atime_ns, stat.st_mtime_ns))


def _visible(name: str) -> str:
    """Hidden files are not read, so a kept one is not hidden."""
    return name.lstrip(".") or "file"


def _free(folder: Path, name: str) -> Path:
    return next(folder / one for one in _names(name) if not (folder / one).exists())


def _names(name: str) -> Iterator[str]:
    """The name, and others like it with a number before the ending."""
    stem, dot, ending = name.rpartition(".")
    if name.endswith(SUFFIX):
        stem, dot, ending = name.removesuffix(SUFFIX), ".", SUFFIX[1:]
    stem, dot, ending = (stem, dot, ending) if stem else (name, "", "")
    yield name
    yield from (f"{stem}-{number}{dot}{ending}" for number in count(2))
