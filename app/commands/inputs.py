"""Files named on the command line, read whole and within limits."""

from collections.abc import Iterable
from pathlib import Path

from wallet.model.document import Incoming
from wallet.model.errors import LimitExceededError
from wallet.model.limits import MAX_INPUT_BYTES
from wallet.services.errors import FileUnreadableError

MAX_FILES = 20_000


def read_files(paths: Iterable[Path]) -> tuple[Incoming, ...]:
    """Every file named, and every file below a folder named, in the order of their names.

    Raises FileUnreadableError or LimitExceededError for the first one that cannot be read.
    """
    files = [file for path in paths for file in _below(path)]
    if len(files) > MAX_FILES:
        raise LimitExceededError(what="The number of files", measured=str(len(files)), limit=str(MAX_FILES))
    return tuple(read_file(file) for file in files)


def read_file(path: Path) -> Incoming:
    """One file's bytes. The name is kept for showing only."""
    try:
        size = path.stat().st_size
        if size > MAX_INPUT_BYTES:
            raise LimitExceededError(
                what=f"“{path.name}”", measured=f"{size} bytes", limit=f"{MAX_INPUT_BYTES} bytes"
            )
        return Incoming(path.name, path.read_bytes())
    except OSError as problem:
        reason = problem.strerror or type(problem).__name__
        raise FileUnreadableError(name=str(path), reason=reason) from problem


def _below(path: Path) -> list[Path]:
    return sorted(file for file in path.rglob("*") if file.is_file()) if path.is_dir() else [path]
