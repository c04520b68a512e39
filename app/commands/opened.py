"""A wallet that is open for one call and locked after it, whatever happens."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.commands import passphrase
from wallet.services.library import Library
from wallet.services.rescue import newest_good_backup
from wallet.services.wallets import WalletFolder
from wallet.store.errors import (
    DatabaseDamagedError,
    DatabaseMissingError,
    KeyFileDamagedError,
    KeyFileMismatchError,
    KeyFileMissingError,
    LedgerBrokenError,
    LogMismatchError,
)

_BROKEN = (
    DatabaseDamagedError,
    DatabaseMissingError,
    KeyFileDamagedError,
    KeyFileMismatchError,
    KeyFileMissingError,
    LedgerBrokenError,
    LogMismatchError,
)


@contextmanager
def opened(options: argparse.Namespace) -> Iterator[Library]:
    """The wallet named in the options, unlocked; what is odd about it is said on standard error."""
    said = passphrase.existing(options)
    try:
        with kept_open(WalletFolder().unlock(options.wallet, said)) as library:
            for remark in library.safekeeping.remarks():
                print(remark.sentence.in_english(), file=sys.stderr)
            yield library
    except _BROKEN:
        _offer_backup(options.wallet, said)
        raise


@contextmanager
def kept_open(library: Library) -> Iterator[Library]:
    """The unlocked wallet, locked at the end."""
    try:
        yield library
    finally:
        library.lock()


def _offer_backup(wallet: Path, said: str) -> None:
    backup = newest_good_backup(wallet, said)
    if backup is None:
        return
    print(
        f"The newest whole backup inside this wallet’s folder is of {backup.made_at:%Y-%m-%d %H:%M} UTC "
        f"and holds {backup.documents} documents.\n"
        f"To use it: tallystick restore '{backup.path}' --to NEW-FOLDER",
        file=sys.stderr,
    )
