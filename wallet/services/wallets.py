"""Creating and unlocking wallets with this computer's clock and randomness."""

import os
import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from wallet.model.errors import KnownError
from wallet.model.vault import BackupFacts
from wallet.services import restoring
from wallet.services.key_costs import at_this_computers_cost
from wallet.services.library import Library, TrustAtHand, no_trust, now_utc
from wallet.store import recovery_code
from wallet.store.errors import NoSuchSlotError, WrongSecretError
from wallet.store.faults import in_words
from wallet.store.kdf import KdfParameters, require_strength
from wallet.store.key_file_copies import find
from wallet.store.key_slots import SlotKind
from wallet.store.keyring_unlock import KeyringUnlock, QuickUnlockNotAvailableError
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
        keyring: KeyringUnlock | None = None,
    ) -> None:
        """Without ``kdf`` the cost of a key derivation is measured on this computer when a wallet is made."""
        self._clock = clock
        self._random_bytes = random_bytes
        self._kdf = kdf
        self._trust = trust
        self._keyring = keyring or KeyringUnlock()

    def create(self, path: Path, passphrase: str) -> Library:
        """A new, empty wallet at ``path``. Raises FolderExistsError rather than touch what is there."""
        require_strength(passphrase)
        file = at_this_computers_cost(
            self._kdf,
            path.name,
            lambda kdf: WalletFile.create(
                path, passphrase, now=self._clock(), random_bytes=self._random_bytes, kdf=kdf
            ),
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

    def opens_quickly(self, path: Path) -> bool:
        """Whether quick unlock was turned on for this wallet. Looks at its key file, never at the keyring."""
        try:
            with in_words(path.name):
                keys = find(path.absolute(), path.name).keys
        except KnownError:
            # What is wrong with it is said when it is opened.
            return False
        return keys.slot(SlotKind.KEYRING) is not None

    def unlock_quickly(self, path: Path) -> Library:
        """The same by what this computer's keyring keeps; answers within two seconds or so.

        Raises QuickUnlockNotAvailableError for everything that the passphrase can make good, and otherwise
        as ``unlock``.
        """
        with in_words(path.name):
            keys = find(path.absolute(), path.name).keys
        if keys.slot(SlotKind.KEYRING) is None:
            raise QuickUnlockNotAvailableError
        secret = self._keyring.secret(keys.wallet_id)
        try:
            file = WalletFile.open_with_secret(path, SlotKind.KEYRING, secret, clock=self._clock)
        except (WrongSecretError, NoSuchSlotError) as problem:
            raise QuickUnlockNotAvailableError from problem
        return self._library(file, path)

    def restore(self, backup: Path, to: Path, passphrase: str) -> Library:
        """A new wallet at ``to`` with what the backup holds, open; see ``restoring.restore``.

        Where it raises, nothing is left at ``to``.
        """
        facts = restoring.restore(backup, to, restoring.by_passphrase(passphrase, backup.name))
        return self._restored(self.unlock(to, passphrase), facts)

    def restore_with_recovery_code(self, backup: Path, to: Path, code: str) -> Library:
        """The same for whoever has the recovery code of the time at which the backup was made."""
        facts = restoring.restore(backup, to, restoring.by_recovery_code(code, backup.name))
        return self._restored(self.unlock_with_recovery_code(to, code), facts)

    def _restored(self, library: Library, facts: BackupFacts) -> Library:
        try:
            library.safekeeping.note_restored(facts)
        except BaseException:
            # Made just now and open nowhere else: either all of it was done, or nothing is left.
            library.lock()
            shutil.rmtree(library.path, ignore_errors=True)
            raise
        return library

    def _library(self, file: WalletFile, path: Path) -> Library:
        return Library(
            file,
            path,
            self._clock,
            self._random_bytes,
            trust=self._trust,
            kdf=self._kdf,
            keyring=self._keyring,
        )
