"""Letting go of memory once a wallet is closed: what nobody refers to any more goes, and goes back."""

import ctypes
import gc
import sys


def let_go_of_memory() -> None:
    """Collect what is left over and give free memory back to the system (Linux with glibc), which empties it.

    Whole pages only; see ``docs/security.md`` for what stays behind.
    """
    gc.collect()
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
