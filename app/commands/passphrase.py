"""The passphrase of a call: from a file's first line or a prompt, never from an argument."""

import argparse
import warnings
from getpass import GetPassWarning, getpass
from pathlib import Path

from wallet.model.errors import KnownError
from wallet.model.words import QT_TRANSLATE_NOOP
from wallet.services.errors import FileUnreadableError


class PassphrasesDifferError(KnownError):
    """The two passphrases typed for a new wallet are not the same."""

    title = QT_TRANSLATE_NOOP("error", "The two passphrases differ")
    happened = QT_TRANSLATE_NOOP("error", "The passphrase was not typed the same way twice.")
    remedy = QT_TRANSLATE_NOOP("error", "Nothing was made. Try again.")


class NobodyToAskError(KnownError):
    """A passphrase is needed, no file with it was named, and there is no terminal to ask for it."""

    title = QT_TRANSLATE_NOOP("error", "The passphrase is missing")
    happened = QT_TRANSLATE_NOOP("error", "There is no terminal on which it could be asked for.")
    remedy = QT_TRANSLATE_NOOP(
        "error", "Name a file with it: --passphrase-file, --new-passphrase-file or --code-file."
    )


def existing(options: argparse.Namespace) -> str:
    """The passphrase of a wallet that is there already."""
    return _from_file(options.passphrase_file) if options.passphrase_file else _asked("Passphrase: ")


def chosen(options: argparse.Namespace) -> str:
    """The passphrase for a new wallet; typed twice where it is typed."""
    return _chosen(options.passphrase_file)


def new(options: argparse.Namespace) -> str:
    """The passphrase to be set in place of another; typed twice where it is typed."""
    return _chosen(options.new_passphrase_file)


def recovery_code(options: argparse.Namespace) -> str:
    """The recovery code as somebody wrote it down."""
    return _from_file(options.code_file) if options.code_file else _asked("Recovery code: ")


def of_compared(options: argparse.Namespace) -> str:
    """The passphrase of the wallet to compare with; that of the backup where no other is given."""
    if options.compare_passphrase_file:
        return _from_file(options.compare_passphrase_file)
    if options.passphrase_file:
        return _from_file(options.passphrase_file)
    return _asked(f"Passphrase of {options.compare_with.name}: ")


def _asked(question: str) -> str:
    # Where the terminal cannot be kept from showing what is typed, getpass warns and would ask all the same.
    with warnings.catch_warnings():
        warnings.simplefilter("error", GetPassWarning)
        try:
            return getpass(question)
        except (EOFError, GetPassWarning) as problem:
            raise NobodyToAskError from problem


def _chosen(file: Path | None) -> str:
    if file:
        return _from_file(file)
    first, second = _asked("New passphrase: "), _asked("The same again: ")
    if first != second:
        raise PassphrasesDifferError
    return first


def _from_file(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8").split("\n", 1)[0].rstrip("\r")
    except (OSError, UnicodeDecodeError) as problem:
        reason = getattr(problem, "strerror", None) or "it is not UTF-8 text"
        raise FileUnreadableError(name=str(path), reason=reason) from problem
