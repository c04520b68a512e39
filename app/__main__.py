"""Starts Tallystick: the window without arguments, the command line with them."""

import sys

from app.arguments import parse


def main(arguments: list[str] | None = None) -> int:
    """Run once with the given arguments (those of the process by default); gives the exit code."""
    options = parse(sys.argv[1:] if arguments is None else arguments)
    return int(options.run(options))


if __name__ == "__main__":
    sys.exit(main())
