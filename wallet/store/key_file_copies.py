"""The key file is kept twice: without it nobody opens the wallet, and it is too small to be careless about.

Both are replaced one after the other, each in one step. The first counts wherever it is in order; the second
is for the day on which it is not, and is mended from the first at the next opening.
"""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from wallet.model.errors import KnownError
from wallet.store import key_file
from wallet.store.engine import check_file
from wallet.store.errors import (
    DatabaseMissingError,
    KeyFileDamagedError,
    KeyFileMismatchError,
    KeyFileMissingError,
)
from wallet.store.files import KEY_FILE, write_replacing
from wallet.store.key_file import MAX_KEY_FILE_BYTES, KeyFile

KEY_FILE_COPY: Final = "wallet.keys.copy"
NAMES: Final = (KEY_FILE, KEY_FILE_COPY)


@dataclass(frozen=True)
class FoundKeys:
    """The key file to open the wallet with; ``mend`` says that one of the two copies is not like it."""

    keys: KeyFile
    mend: bool


def write_both(folder: Path, keys: KeyFile) -> None:
    """Replace both copies, durably. Raises OSError; then the first is the old or the new one, whole.

    Where only the second could not be written, it is done: the first counts, and the next opening mends.
    """
    data = key_file.render(keys)
    write_replacing(folder / KEY_FILE, data)
    with suppress(OSError):
        write_replacing(folder / KEY_FILE_COPY, data)


def mend(folder: Path, keys: KeyFile) -> None:
    """Write both copies anew where that is possible.

    Where it is not (a read-only disk, a folder of that name), the wallet opens all the same, and the
    next opening tries again.
    """
    with suppress(OSError):
        write_both(folder, keys)


def find(folder: Path, name: str) -> FoundKeys:
    """The first copy that is in order and belongs to the database beside it; changes nothing.

    Raises what is wrong with the first one where neither is.
    """
    problems: list[KnownError] = []
    for file_name in NAMES:
        try:
            keys = key_file.parse(_read(folder / file_name, name), name)
            if not (folder / keys.database).exists():
                raise DatabaseMissingError(name=name, file=keys.database)
            if not check_file(folder / keys.database, keys.database_salt, name):
                raise KeyFileMismatchError(name=name)
        except KnownError as problem:
            problems.append(problem)
        else:
            return FoundKeys(keys, mend=_differ(folder, keys))
    # Where one is missing and the other spoiled, what is spoiled says more.
    telling = [problem for problem in problems if not isinstance(problem, KeyFileMissingError)]
    raise (telling or problems)[0]


def names_in_use(folder: Path) -> set[str]:
    """The databases that a readable copy of the key file names."""
    names = set()
    for file_name in NAMES:
        with suppress(KnownError, OSError):
            names.add(key_file.parse(_read(folder / file_name, folder.name), folder.name).database)
    return names


def _differ(folder: Path, keys: KeyFile) -> bool:
    """Whether a copy is missing, spoiled or from another moment; one of another wallet is left alone."""
    data, differ = key_file.render(keys), False
    for file_name in NAMES:
        try:
            found = _read(folder / file_name, folder.name)
            differ = differ or found != data
            if key_file.parse(found, folder.name).wallet_id != keys.wallet_id:
                return False
        except (KnownError, OSError):
            differ = True
    return differ


def _read(path: Path, name: str) -> bytes:
    if not path.exists():
        raise KeyFileMissingError(name=name, file=path.name)
    if not path.is_file():
        raise KeyFileDamagedError(name=name)
    with path.open("rb") as file:
        # One byte more than allowed is enough to see that it is too long.
        return file.read(MAX_KEY_FILE_BYTES + 1)
