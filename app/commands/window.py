"""``tallystick`` without a call: the window."""

import argparse
import sys

from app.commands.doctor import unsafe_qt
from app.exit_codes import Exit
from app.hardening import start_anew_with_memory_that_is_overwritten


def run(options: argparse.Namespace) -> int:
    """Open the window; a pair of versions that would end the process while it paints is refused."""
    del options
    start_anew_with_memory_that_is_overwritten()
    try:
        from PySide6 import __version_info__ as qt
    except ImportError as problem:
        sys.stderr.write(f"The window cannot open: {problem}. “tallystick doctor” says what is missing.\n")
        return Exit.REFUSED
    if unsafe_qt(tuple(qt[:2]), sys.version_info[:2]):
        sys.stderr.write("This PySide6 is unsafe on this Python. Install one below 6.12.\n")
        return Exit.REFUSED
    from app.window import run_window

    return run_window(sys.argv[:1])
