"""Files named on the command line, listed at once and read one by one."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from ui.files import files_to_read
from wallet.model.document import Incoming
from wallet.services.errors import FileUnreadableError


def read_files(paths: Iterable[Path]) -> Sequence[Incoming]:
    """Every file named, and every file below a folder named, in the order of their names.

    Each is read when it is asked for; one in a folder that cannot be read is an input with a
    problem. Raises FileUnreadableError for a path that is not there, LimitExceededError for
    too many files.
    """
    try:
        return files_to_read(paths, _unreadable)
    except OSError as problem:
        raise _unreadable(problem) from problem


def _unreadable(problem: OSError) -> FileUnreadableError:
    reason = problem.strerror or type(problem).__name__
    return FileUnreadableError(name=str(problem.filename or "?"), reason=reason)
