"""What a person dropped, pasted or chose, as ``Incoming`` for the core.

Interfaces that screens use:

- ``read_files(paths, progress) -> Sequence[Incoming]``: lists what is there, folders with all that is below
  them, and reads each file when it is asked for. Blocks, so run it through ``ui.tasks``. Raises OSError
  naming a path that is not there, LimitExceededError for too many files;
- ``Handed.from_mime(data)``: what a drop or the clipboard holds: ``paths`` to read, and ``ready`` inputs;
- ``can_take(data)``: whether there is anything in it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QImage

from ui.files import files_to_read
from ui.ports import Progress
from ui.screen_reading import as_png
from ui.tasks import SystemRefusedError, as_tallystick_error
from wallet.model.document import Incoming
from wallet.model.errors import KnownError


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
            picture = as_png(QImage(data.imageData()))
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


def read_files(paths: Iterable[Path], progress: Progress) -> Sequence[Incoming]:
    """The files, and all below the folders; see ``ui.files``. None where it was cancelled meanwhile."""
    listed = files_to_read(paths, _in_words)
    return () if progress.cancelled else listed


def _in_words(error: OSError) -> KnownError:
    problem = as_tallystick_error(error)
    return problem if isinstance(problem, KnownError) else SystemRefusedError(name="?", reason=str(error))


def _pasted_name() -> str:
    return QCoreApplication.translate("incoming", "Pasted content")
