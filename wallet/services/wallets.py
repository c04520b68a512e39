"""Creating and unlocking wallets with this computer's clock and randomness."""

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from wallet.services.library import Library, TrustAtHand, no_trust, now_utc
from wallet.store import recovery_code
from wallet.store.kdf import DEFAULT_KDF, KdfParameters
from wallet.store.key_slots import SlotKind
from wallet.store.wallet_file import WalletFile

SUFFIX = ".tallystick"


class WalletFolder:
    """Creates and unlocks. Both derive a key from the passphrase, which takes about a second."""

    def __init__(
        self,
        clock: Callable[[], datetime] = now_utc,
        random_bytes: Callable[[int], bytes] = os.urandom,
        kdf: KdfParameters = DEFAULT_KDF,
        trust: TrustAtHand = no_trust,
    ) -> None:
        self._clock = clock
        self._random_bytes = random_bytes
        self._kdf = kdf
        self._trust = trust

    def create(self, path: Path, passphrase: str) -> Library:
        """A new, empty wallet at ``path``. Raises FolderExistsError rather than touch what is there."""
        file = WalletFile.create(
            path, passphrase, now=self._clock(), random_bytes=self._random_bytes, kdf=self._kdf
        )
        return self._library(file, path)

    def unlock(self, path: Path, passphrase: str) -> Library:
        """The wallet at ``path``. Raises an error of ``wallet.store.errors`` that says what is wrong."""
        return self._library(WalletFile.open(path, passphrase, clock=self._clock), path)

    def unlock_with_recovery_code(self, path: Path, code: str) -> Library:
        """The same by its recovery code.

        Raises RecoveryCodeMistypedError, WrongSecretError, NoSuchSlotError.
        """
        secret = recovery_code.read(code)
        file = WalletFile.open_with_secret(path, SlotKind.RECOVERY, secret, clock=self._clock)
        return self._library(file, path)

    def _library(self, file: WalletFile, path: Path) -> Library:
        return Library(file, path, self._clock, self._random_bytes, trust=self._trust, kdf=self._kdf)
