"""Making something out of many writes: in a hidden folder beside, and at its name when it is complete."""

import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from wallet.store.errors import FolderExistsError, PlaceNotFoundError
from wallet.store.leftovers import remove_beside

_NAME_BYTES: Final = 8


@contextmanager
def beside(target: Path) -> Iterator[Path]:
    """A private, hidden folder beside the target, gone after the work unless it took the target's name.

    Raises FolderExistsError where there is anything at that name, PlaceNotFoundError, OSError.
    """
    require_free(target)
    if not target.parent.is_dir():
        raise PlaceNotFoundError(name=str(target.parent))
    folder = target.with_name(f".{target.name}.{secrets.token_hex(_NAME_BYTES)}")
    folder.mkdir(mode=0o700)
    remove_beside(folder, target)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def take_name(draft: Path, target: Path) -> None:
    """Give the complete file or folder its name. Raises FolderExistsError, OSError."""
    # Looked at again after the time that the work took: never over something that came meanwhile.
    require_free(target)
    draft.rename(target)


def require_free(target: Path) -> None:
    """Raise FolderExistsError where there is anything at that name, also a link that leads nowhere."""
    if target.exists() or target.is_symlink():
        raise FolderExistsError(name=target.name)
