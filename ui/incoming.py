"""What a person dropped, pasted or chose, as ``Incoming`` for the core.

Interfaces that screens use:

- ``read_files(paths, progress) -> tuple[Incoming, ...]``: blocks, so run it through ``ui.tasks``; folders
  give the files directly in them. Raises OSError naming the file that could not be read;
- ``Handed.from_mime(data)``: what a drop or the clipboard holds: ``paths`` to read, and ``ready`` inputs;
- ``can_take(data)``: whether there is anything in it.
"""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QMimeData
from PySide6.QtGui import QImage

from ui.ports import Progress
from wallet.model.document import Incoming
from wallet.model.limits import MAX_INPUT_BYTES


@dataclass(frozen=True)
class Handed:
    """Something handed over: files still to be read, and what is there already."""

    paths: tuple[Path, ...]
    ready: tuple[Incoming, ...]

    @staticmethod
    def from_mime(data: QMimeData) -> "Handed":
        """Files where there are any, else a picture, else text. Nothing is fetched from a web address."""
        paths = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
        if paths:
            return Handed(paths, ())
        if data.hasImage():
            picture = _as_png(QImage(data.imageData()))
            return (
                Handed((), (Incoming(_pasted_name(), picture, pasted=True),)) if picture else Handed((), ())
            )
        text = data.text().strip()
        return Handed((), (Incoming(_pasted_name(), text.encode(), pasted=True),) if text else ())

    def __bool__(self) -> bool:
        return bool(self.paths or self.ready)


def can_take(data: QMimeData) -> bool:
    """Whether a drop of this could mean anything; looks at the kinds only, not at the content."""
    return data.hasUrls() or data.hasImage() or data.hasText()


def read_files(paths: Iterable[Path], progress: Progress) -> tuple[Incoming, ...]:
    """Read the files; of a folder those directly in it, without hidden ones. Stops when cancelled."""
    files = [file for path in paths for file in _files_of(path)]
    read: list[Incoming] = []
    for done, file in enumerate(files):
        if progress.cancelled:
            break
        progress.report(done, len(files), file.name)
        with file.open("rb") as opened:
            # One byte more than is allowed, so that the core sees and says that it is too much.
            read.append(Incoming(file.name, opened.read(MAX_INPUT_BYTES + 1)))
    return tuple(read)


def _files_of(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    with os.scandir(path) as entries:
        found = sorted(entry.name for entry in entries if entry.is_file() and not entry.name.startswith("."))
    yield from (path / name for name in found)


def _pasted_name() -> str:
    return QCoreApplication.translate("incoming", "Pasted content")


def _as_png(image: QImage) -> bytes:
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    saved = not image.isNull() and image.save(buffer, "PNG")  # type: ignore[call-overload] # the stub wants bytes, Qt a str
    return bytes(store.data()) if saved else b""
