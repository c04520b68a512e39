"""Creating and unlocking wallets with this computer's clock and randomness."""

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from wallet.services.library import Library, TrustAtHand, no_trust, now_utc
from wallet.store.kdf import KdfParameters
from wallet.store.wallet_file import WalletFile

SUFFIX = ".tallystick"


class WalletFolder:
    """Creates and unlocks. Both derive a key from the passphrase, which takes about a second."""

    def __init__(
        self,
        clock: Callable[[], datetime] = now_utc,
        random_bytes: Callable[[int], bytes] = os.urandom,
        kdf: KdfParameters | None = None,
        trust: TrustAtHand = no_trust,
    ) -> None:
        self._clock = clock
        self._random_bytes = random_bytes
        self._kdf = kdf
        self._trust = trust

    def create(self, path: Path, passphrase: str) -> Library:
        """A new, empty wallet at ``path``. Raises FolderExistsError rather than touch what is there."""
        settings = {"kdf": self._kdf} if self._kdf else {}
        file = WalletFile.create(
            path, passphrase, now=self._clock(), random_bytes=self._random_bytes, **settings
        )
        return Library(file, path, self._clock, self._random_bytes, self._trust)

    def unlock(self, path: Path, passphrase: str) -> Library:
        """The wallet at ``path``. Raises an error of ``wallet.store.errors`` that says what is wrong."""
        return Library(WalletFile.open(path, passphrase), path, self._clock, self._random_bytes, self._trust)
