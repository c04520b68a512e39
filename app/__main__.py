"""Starts Tallystick: the window without arguments, the command line with them."""

import os
import sys
from typing import Final

from app.arguments import parse
from app.hardening import harden_command, harden_window

READER_GONE: Final = 141
"""What shells report for a program ended by SIGPIPE (128 + 13); never to be taken for a verdict."""

FAILED: Final = 70
"""A mistake in the program itself (EX_SOFTWARE of sysexits.h). Python’s own 1 would say “not valid”."""


def main(arguments: list[str] | None = None) -> int:
    """Run once with the given arguments (those of the process by default); gives the exit code."""
    if arguments is not None:
        return _run(arguments)
    try:
        return _run(None)
    except Exception:  # noqa: BLE001 - whatever it is, it is told, and its code is none of a verdict
        sys.excepthook(*sys.exc_info())
        return FAILED


def _run(arguments: list[str] | None) -> int:
    options = parse(sys.argv[1:] if arguments is None else arguments)
    if arguments is None:
        # A call that names a wallet shows no dialog of the desktop, so that nobody needs to look into it.
        harden_command() if getattr(options, "wallet", None) else harden_window()
    try:
        code = int(options.run(options))
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read the output went away, as ``head`` does. Python would say so once more at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return READER_GONE
    return code


if __name__ == "__main__":
    sys.exit(main())
