"""The one place that turns errors of the system and of the database into words."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import sqlalchemy.exc
import sqlcipher3.dbapi2 as driver

from wallet.model.errors import TallystickError
from wallet.store import errors

_FULL: Final = frozenset({errno.ENOSPC, errno.EFBIG, errno.EDQUOT})
_FORBIDDEN: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_ABSENT: Final = frozenset({errno.ENOENT, errno.ENOTDIR})

# Primary result codes, https://www.sqlite.org/rescode.html
_SQLITE_IOERR: Final = 10
_IN_WORDS: Final[dict[int, type[TallystickError]]] = {
    3: errors.NoPermissionError,  # PERM
    5: errors.AlreadyOpenError,  # BUSY
    6: errors.AlreadyOpenError,  # LOCKED
    7: errors.NotEnoughMemoryError,  # NOMEM
    8: errors.NoPermissionError,  # READONLY
    11: errors.DatabaseDamagedError,  # CORRUPT, also a page whose MAC does not fit
    13: errors.DiskFullError,  # FULL
    14: errors.NoPermissionError,  # CANTOPEN; that the file is there was looked at before
    26: errors.DatabaseDamagedError,  # NOTADB: the key file proved the key to be the right one
}


@contextmanager
def in_words(name: str) -> Iterator[None]:
    """Within it, OSError, MemoryError and errors of the database become errors with sentences.

    ``name`` is what the sentences call the wallet. Everything else passes through unchanged.
    """
    try:
        yield
    except sqlalchemy.exc.DBAPIError as problem:
        raise _of_database(problem.orig, name) from problem
    except driver.Error as problem:
        raise _of_database(problem, name) from problem
    except OSError as problem:
        raise _of_system(problem, name) from problem
    except MemoryError as problem:
        raise errors.NotEnoughMemoryError(name=name) from problem


def _of_system(problem: OSError, name: str) -> TallystickError:
    if problem.errno in _FULL:
        return errors.DiskFullError(name=name)
    if problem.errno in _FORBIDDEN:
        return errors.NoPermissionError(name=name)
    if problem.errno in _ABSENT:
        return errors.PlaceNotFoundError(name=name)
    return errors.DiskFaultError(name=name, reason=problem.strerror or type(problem).__name__)


def _of_database(problem: BaseException | None, name: str) -> TallystickError:
    extended = getattr(problem, "sqlite_errorcode", None)
    code = extended & 0xFF if isinstance(extended, int) else 0
    # The text of the database may quote content; only the name of the code is told.
    kind = str(getattr(problem, "sqlite_errorname", type(problem).__name__))
    if code == _SQLITE_IOERR:
        return errors.DiskFaultError(name=name, reason=kind)
    known = _IN_WORDS.get(code)
    return errors.StoreFaultError(what=kind) if known is None else known(name=name)
