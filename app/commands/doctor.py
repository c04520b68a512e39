"""``tallystick doctor``: whether this computer has what the wallet needs, in words."""

import argparse
import importlib
import os
import platform
import sys
from collections.abc import Callable
from dataclasses import dataclass

from app.commands.output import print_json, say
from app.exit_codes import Exit
from wallet.model.errors import BugError

# 6.12.0 drops references to None on Python before 3.12 and ends the process after minutes of use.
_UNSAFE_QT_FROM = (6, 12)
_IMMORTAL_NONE_FROM = (3, 12)


@dataclass(frozen=True)
class Answer:
    """One thing looked at: its name, whether it is well, and what was found or is missing."""

    name: str
    well: bool
    words: str


def run(options: argparse.Namespace) -> Exit:
    """Look at everything and say what was found; exit code 0 only where all is well."""
    answers = tuple(look() for look in _LOOKS)
    if options.json:
        print_json([{"name": one.name, "well": one.well, "words": one.words} for one in answers])
    else:
        for one in answers:
            say(f"{'ok ' if one.well else 'NOT'}  {one.name}: {one.words}")
    return Exit.DONE if all(one.well for one in answers) else Exit.REFUSED


def unsafe_qt(qt: tuple[int, ...], python: tuple[int, ...]) -> bool:
    """Whether this pair of versions is known to end the process while it paints."""
    return qt[:2] >= _UNSAFE_QT_FROM and python[:2] < _IMMORTAL_NONE_FROM


def _python() -> Answer:
    return Answer("Python", sys.version_info >= (3, 11), platform.python_version())


def _qt() -> Answer:
    try:
        core = importlib.import_module("PySide6.QtCore")
        importlib.import_module("PySide6.QtWidgets")
    except ImportError as problem:
        words = f"the window's libraries are incomplete ({problem}); python3 dev.py setup installs them"
        return Answer("Window", False, words)
    version = tuple(int(part) for part in core.__version__.split(".")[:3])
    if unsafe_qt(version, sys.version_info[:2]):
        words = f"PySide6 {core.__version__} is unsafe on this Python; install a version below 6.12"
        return Answer("Window", False, words)
    return Answer("Window", True, f"PySide6 {core.__version__}")


def _display() -> Answer:
    if sys.platform != "linux":
        return Answer("Display", True, "the desktop's own")
    named = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
    words = f"{named}" if named else "none: the demonstration draws off-screen, the command line works"
    return Answer("Display", True, words)


def _encryption() -> Answer:
    try:
        driver = importlib.import_module("sqlcipher3.dbapi2")
    except ImportError as problem:
        return Answer("Encrypted file", False, f"SQLCipher is missing ({problem})")
    connection = driver.connect(":memory:")
    try:
        (version,) = connection.execute("PRAGMA cipher_version").fetchone()
    finally:
        connection.close()
    return Answer("Encrypted file", True, f"SQLCipher {version} on SQLite {driver.sqlite_version}")


def _definitions() -> Answer:
    contexts = importlib.import_module("wallet.proofs.contexts").bundled()
    try:
        for url in contexts.urls:
            contexts.document(url)
    except BugError as problem:
        return Answer("Definitions", False, problem.in_english())
    return Answer("Definitions", True, f"{len(contexts.urls)} JSON-LD contexts, each as it was pinned")


_LOOKS: tuple[Callable[[], Answer], ...] = (_python, _qt, _display, _encryption, _definitions)
