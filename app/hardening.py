"""What the process does for the privacy of its memory and of what it writes when it fails.

Nothing here makes memory safe: ``docs/security.md`` says what remains.
"""

import ctypes
import logging
import os
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import Final

_OWN_ROOMS: Final = ("app", "ui", "wallet")
_PR_SET_DUMPABLE: Final = 4
_M_PERTURB: Final = -6
_OVERWRITE_WITH: Final = 0xA5

# Python's own pools never overwrite anything, and what the C library keeps at hand for each thread it
# hands out again as it was.
ALL_MEMORY_OVERWRITTEN: Final = {"PYTHONMALLOC": "malloc", "GLIBC_TUNABLES": "glibc.malloc.tcache_count=0"}

# One byte, not none: a limit of none still hands the whole memory to a program that collects crashes, where
# the computer has one; only a limit of exactly one stops that as well (core(5), Linux from 2.6.38).
_CORE_BYTES: Final = 1


def harden_window() -> None:
    """No memory in crash files, no content in what failures print, freed memory overwritten.

    The process stays readable for other programs of the same person: file dialogs of the desktop are refused
    to a process that is not (flatpak/xdg-desktop-portal #1490, bitwarden/clients #20915).
    """
    no_core_files()
    overwrite_freed_memory()
    speak_of_places_only()


def harden_command() -> None:
    """The same for a call without a window, whose memory other programs may not read either (Linux)."""
    no_core_files()
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    overwrite_freed_memory()
    speak_of_places_only()


def no_core_files() -> None:
    """The system keeps no copy of the memory of a crash. On Windows that is the system's own setting."""
    if sys.platform == "win32":
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_CORE)
    lowest = _CORE_BYTES if hard == resource.RLIM_INFINITY else min(_CORE_BYTES, hard)
    resource.setrlimit(resource.RLIMIT_CORE, (lowest, lowest))


def overwrite_freed_memory() -> None:
    """Ask the C library to overwrite what Qt, the cipher and the database give back (glibc only)."""
    if sys.platform == "linux":
        mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
        if mallopt is not None:
            mallopt(_M_PERTURB, _OVERWRITE_WITH)


def start_anew_with_memory_that_is_overwritten() -> None:
    """Have Python's own objects go through the C library too, so that they are overwritten as well.

    That can only be said before Python starts, so the process starts itself anew, once (Linux with glibc):
    call it before anything else is loaded. What it costs, and what stays behind without it, is
    measured in ``docs/decisions/0015``.
    """
    if sys.platform != "linux" or "PYTHONMALLOC" in os.environ or not hasattr(ctypes.CDLL(None), "mallopt"):
        return
    sys.stdout.flush()
    arguments = [sys.executable, *sys.orig_argv[1:]]
    os.execve(sys.executable, arguments, os.environ | ALL_MEMORY_OVERWRITTEN)  # noqa: S606 - no shell is meant


def speak_of_places_only() -> None:
    """Failures and logs name places and kinds of error, never a message: it may quote a credential."""
    sys.excepthook = _report
    sys.unraisablehook = lambda found: _report(found.exc_type, found.exc_value, found.exc_traceback)
    threading.excepthook = lambda found: _report(found.exc_type, found.exc_value, found.exc_traceback)
    handler = logging.StreamHandler()
    handler.addFilter(without_foreign_words)
    logging.getLogger().handlers[:] = [handler]


def without_foreign_words(record: logging.LogRecord) -> bool:
    """Leave of a record what this program wrote itself, and of any other only where it comes from."""
    record.exc_info = record.exc_text = record.stack_info = None
    if record.name.partition(".")[0] in _OWN_ROOMS:
        return True
    record.msg, record.args = f"{record.levelname} of {record.name}, {record.module}:{record.lineno}", None
    return True


def places(trace: TracebackType | None) -> str:
    """The files and lines of a failure, the innermost first."""
    frames = traceback.extract_tb(trace)
    return " < ".join(
        f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in reversed(frames)
    )


def _report(kind: type[BaseException], problem: BaseException | None, trace: TracebackType | None) -> None:
    del problem
    if issubclass(kind, KeyboardInterrupt):
        sys.stderr.write("\n")
        return
    sys.stderr.write(f"{kind.__name__} at {places(trace)}\n")
