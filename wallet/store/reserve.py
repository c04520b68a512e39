"""A file of no content beside the database: room that is given back when the disk is full.

A full disk refuses even deleting, which writes before it frees anything. With the reserve gone the
database can finish what it began, and the learner can empty the bin.
"""

import shutil
from pathlib import Path
from typing import Final

from wallet.store.files import create_private

RESERVE: Final = "wallet.reserve"
RESERVE_BYTES: Final = 1024 * 1024
# Never the last room of a disk: others need some as well.
_LEAVE_FREE: Final = 4 * RESERVE_BYTES


def keep(folder: Path) -> bool:
    """Have the reserve where there is room for it; whether it is there now. Never raises OSError."""
    path = folder / RESERVE
    try:
        if path.exists() and path.stat().st_size >= RESERVE_BYTES:
            return True
        path.unlink(missing_ok=True)
        if shutil.disk_usage(folder).free < RESERVE_BYTES + _LEAVE_FREE:
            return False
        create_private(path)
        # Written and not only measured out: a file of holes keeps no room.
        path.write_bytes(bytes(RESERVE_BYTES))
        return True
    except OSError:
        free(folder)
        return False


def free(folder: Path) -> None:
    """Give the room back, where it is there. Never raises OSError."""
    try:
        (folder / RESERVE).unlink(missing_ok=True)
    except OSError:
        return
