"""What a killed program left: removed where it is surely ours and surely of no use to anybody.

Inside a wallet's folder, under its lock, nobody else is at work. Beside a wallet there is no lock, so only
what carries the very name that is about to be used again is removed, and only when it is old.
"""

import re
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Final

from wallet.model.errors import KnownError
from wallet.store import key_file
from wallet.store.automatic_backups import FOLDER
from wallet.store.files import remove_database
from wallet.store.freshness import MARK
from wallet.store.key_file_copies import NAMES

_TAIL: Final = r"\.[0-9a-f]{16}"
_DRAFT: Final = re.compile(rf"\.({'|'.join(map(re.escape, (*NAMES, MARK)))}){_TAIL}")
_BACKUP: Final = re.compile(r"\.\d{8}T\d{12}Z-[a-z-]+\.tallystick-backup" + _TAIL)
_DATABASE: Final = re.compile(r"wallet(-[1-9][0-9]{0,8})?\.db")
_OLD_SECONDS: Final = 24 * 60 * 60


def remove(folder: Path) -> None:
    """Inside the wallet's folder, whose lock the caller holds. What cannot be removed stays."""
    with suppress(OSError):
        for path in list(folder.iterdir()):
            if _DRAFT.fullmatch(path.name) and path.is_file() and not path.is_symlink():
                path.unlink()
        named = _named_by_both(folder)
        for path in list(folder.iterdir()):
            if named and _DATABASE.fullmatch(path.name) and path.name not in named and path.is_file():
                remove_database(path)
    with suppress(OSError):
        for path in list((folder / FOLDER).iterdir()):
            if _BACKUP.fullmatch(path.name) and path.is_dir() and not path.is_symlink():
                shutil.rmtree(path, ignore_errors=True)


def remove_beside(draft: Path, target: Path) -> None:
    """Drafts of ``target`` a day older than ``draft``, the one just made; by the disk's own clock."""
    pattern = re.compile(re.escape(f".{target.name}") + _TAIL)
    with suppress(OSError):
        made = draft.stat().st_mtime
        for path in list(target.parent.iterdir()):
            if not pattern.fullmatch(path.name) or path.is_symlink() or not path.is_dir():
                continue
            if made - path.stat().st_mtime > _OLD_SECONDS:
                shutil.rmtree(path, ignore_errors=True)


def _named_by_both(folder: Path) -> set[str]:
    """The databases that the key file names; empty, so that none is removed, unless both copies are read."""
    try:
        return {key_file.parse((folder / name).read_bytes(), folder.name).database for name in NAMES}
    except (KnownError, OSError):
        return set()
