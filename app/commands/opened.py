"""A wallet that is open for one call and locked after it, whatever happens."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager

from app.commands import passphrase
from wallet.services.library import Library
from wallet.services.wallets import WalletFolder


@contextmanager
def opened(options: argparse.Namespace) -> Iterator[Library]:
    """The wallet named in the options, unlocked."""
    with kept_open(WalletFolder().unlock(options.wallet, passphrase.existing(options))) as library:
        yield library


@contextmanager
def kept_open(library: Library) -> Iterator[Library]:
    """The unlocked wallet, locked at the end."""
    try:
        yield library
    finally:
        library.lock()
