"""The passphrase of a call: from a file's first line or a prompt, never from an argument."""

import argparse
from getpass import getpass
from pathlib import Path

from wallet.model.errors import KnownError
from wallet.model.words import QT_TRANSLATE_NOOP
from wallet.services.errors import FileUnreadableError


class PassphrasesDifferError(KnownError):
    """The two passphrases typed for a new wallet are not the same."""

    title = QT_TRANSLATE_NOOP("error", "The two passphrases differ")
    happened = QT_TRANSLATE_NOOP("error", "The passphrase was not typed the same way twice.")
    remedy = QT_TRANSLATE_NOOP("error", "Nothing was made. Try again.")


def existing(options: argparse.Namespace) -> str:
    """The passphrase of a wallet that is there already."""
    return _from_file(options.passphrase_file) if options.passphrase_file else getpass("Passphrase: ")


def chosen(options: argparse.Namespace) -> str:
    """The passphrase for a new wallet; typed twice where it is typed."""
    if options.passphrase_file:
        return _from_file(options.passphrase_file)
    first, second = getpass("New passphrase: "), getpass("The same again: ")
    if first != second:
        raise PassphrasesDifferError
    return first


def _from_file(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8").split("\n", 1)[0].rstrip("\r")
    except (OSError, UnicodeDecodeError) as problem:
        reason = getattr(problem, "strerror", None) or "it is not UTF-8 text"
        raise FileUnreadableError(name=str(path), reason=reason) from problem
