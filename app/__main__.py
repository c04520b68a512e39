"""Starts Tallystick: the window without arguments, the command line with them."""

import os
import sys
from typing import Final

from app.arguments import parse
from app.hardening import harden_command, harden_window

READER_GONE: Final = 141
"""What shells report for a program ended by SIGPIPE (128 + 13); never to be taken for a verdict."""


def main(arguments: list[str] | None = None) -> int:
    """Run once with the given arguments (those of the process by default); gives the exit code."""
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
