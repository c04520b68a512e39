"""What the calls of the command line have in common."""

import argparse
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    Calls = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - it has no public name


def command(module: str, function: str) -> Callable[[argparse.Namespace], int]:
    """The command's function, imported only when it is called."""

    def run(options: argparse.Namespace) -> int:
        return int(getattr(import_module(f"app.commands.{module}"), function)(options))

    return run


def on_wallet(parser: argparse.ArgumentParser) -> None:
    """The wallet of a call, and where its passphrase comes from."""
    parser.add_argument("wallet", type=Path, metavar="WALLET", help="the wallet's folder")
    passphrase_file(parser)


def passphrase_file(parser: argparse.ArgumentParser) -> None:
    """Where the passphrase comes from; asked for where it is not given."""
    parser.add_argument(
        "--passphrase-file", type=Path, metavar="FILE", help="read the passphrase from its first line"
    )


def new_passphrase_file(parser: argparse.ArgumentParser) -> None:
    """The same for a passphrase that is to be set."""
    parser.add_argument(
        "--new-passphrase-file", type=Path, metavar="FILE", help="read the new passphrase from its first line"
    )


def as_json(parser: argparse.ArgumentParser) -> None:
    """One JSON document instead of words."""
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")


def number_between(text: str, least: int, most: int, remedy: str) -> int:
    """The number that a text is. Raises argparse.ArgumentTypeError, with the remedy, for anything else."""
    if not (text.isascii() and text.isdecimal()) or not least <= int(text[:9]) <= most:
        raise argparse.ArgumentTypeError(remedy)
    return int(text)
