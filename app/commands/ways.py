"""What opens a wallet: ``wallet passphrase``, ``recovery``, ``recover``, ``new-key``, ``words``."""

import argparse
import os
import sys

from app.commands import passphrase
from app.commands.opened import kept_open
from app.commands.output import print_json, say, speaks_plainly
from app.exit_codes import Exit
from wallet.model import passphrases
from wallet.model.json_value import JsonValue
from wallet.services.library import Library
from wallet.services.wallets import WalletFolder


@speaks_plainly
def change_passphrase(options: argparse.Namespace) -> Exit:
    """From now on the new passphrase opens the wallet; earlier backups keep the old one."""
    old = passphrase.existing(options)
    with kept_open(WalletFolder().unlock(options.wallet, old)) as library:
        new = passphrase.new(options)
        library.ways.change_passphrase(old, new)
        _report(options, library, "The passphrase is changed. Earlier backups still open with the old one.")
    _warn(new)
    return Exit.DONE


@speaks_plainly
def recovery_code(options: argparse.Namespace) -> Exit:
    """Make a code and show it once, or drop the one there is."""
    known = passphrase.existing(options)
    with kept_open(WalletFolder().unlock(options.wallet, known)) as library:
        code = None if options.drop else library.ways.make_recovery_code(known)
        if options.drop:
            library.ways.drop_recovery_code(known)
    if options.json:
        print_json({"recovery_code": code})
    else:
        say(code or "No recovery code opens this wallet any more.")
    if code:
        sys.stderr.write(
            "Write this down on paper and keep it apart from the computer: it opens the wallet without the "
            "passphrase, and it is shown only now. A code that was made before works no longer.\n"
        )
    return Exit.DONE


@speaks_plainly
def recover(options: argparse.Namespace) -> Exit:
    """Set a new passphrase with the recovery code."""
    code = passphrase.recovery_code(options)
    with kept_open(WalletFolder().unlock_with_recovery_code(options.wallet, code)) as library:
        new = passphrase.new(options)
        library.ways.reset_passphrase(code, new)
        _report(options, library, "The new passphrase opens the wallet. The recovery code still works.")
    _warn(new)
    return Exit.DONE


@speaks_plainly
def new_file_key(options: argparse.Namespace) -> Exit:
    """Encrypt everything anew under a new key."""
    known = passphrase.existing(options)
    with kept_open(WalletFolder().unlock(options.wallet, known)) as library:
        before = library.ways.set_up()
        library.ways.new_file_key(known)
        _report(options, library, "Everything is encrypted under a new key.")
        gone = before - library.ways.set_up()
    for way in sorted(gone):
        sys.stderr.write(f"This opens the wallet no longer and has to be made anew: {way.value}.\n")
    return Exit.DONE


@speaks_plainly
def suggest(options: argparse.Namespace) -> Exit:
    """A passphrase of random words."""
    words = passphrases.suggest(os.urandom, options.words)
    if options.json:
        print_json({"passphrase": words, "bits": passphrases.estimate(words).bits})
    else:
        say(words)
    return Exit.DONE


def _report(options: argparse.Namespace, library: Library, words: str) -> None:
    if options.json:
        opened_by: list[JsonValue] = [*sorted(way.value for way in library.ways.set_up())]
        print_json({"wallet": str(library.path), "opened_by": opened_by})
    else:
        say(words)


def _warn(new: str) -> None:
    if passphrases.strength_of(new) is passphrases.Strength.EASY:
        sys.stderr.write("This passphrase is easy to guess. tallystick wallet words suggests a better one.\n")
