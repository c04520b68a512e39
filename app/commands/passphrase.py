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
    return _chosen(options.passphrase_file)


def new(options: argparse.Namespace) -> str:
    """The passphrase to be set in place of another; typed twice where it is typed."""
    return _chosen(options.new_passphrase_file)


def recovery_code(options: argparse.Namespace) -> str:
    """The recovery code as somebody wrote it down."""
    return _from_file(options.code_file) if options.code_file else getpass("Recovery code: ")


def of_compared(options: argparse.Namespace) -> str:
    """The passphrase of the wallet to compare with; that of the backup where no other is given."""
    if options.compare_passphrase_file:
        return _from_file(options.compare_passphrase_file)
    if options.passphrase_file:
        return _from_file(options.passphrase_file)
    return getpass(f"Passphrase of {options.compare_with.name}: ")


def _chosen(file: Path | None) -> str:
    if file:
        return _from_file(file)
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
