"""What opens an unlocked wallet: the passphrase, a recovery code, and quick unlock on this computer."""

import uuid
from collections.abc import Callable
from datetime import datetime

from wallet.model.ledger import LedgerEvent, NewEntry
from wallet.model.vault import Way
from wallet.services.key_costs import at_this_computers_cost
from wallet.store import recovery_code
from wallet.store.kdf import KdfParameters, require_strength
from wallet.store.key_slots import SlotKind
from wallet.store.keyring_unlock import KeyringUnlock, QuickUnlockNotAvailableError
from wallet.store.wallet_file import WalletFile

_WAYS = {
    SlotKind.PASSPHRASE: Way.PASSPHRASE,
    SlotKind.RECOVERY: Way.RECOVERY_CODE,
    SlotKind.KEYRING: Way.QUICK_UNLOCK,
}


class Ways:
    """Each change asks for what opens the wallet now: an open window is no proof of who sits there."""

    def __init__(
        self,
        file: WalletFile,
        clock: Callable[[], datetime],
        kdf: KdfParameters | None = None,
        keyring: KeyringUnlock | None = None,
    ) -> None:
        """Without ``kdf`` the cost of a key derivation is measured whenever a passphrase is set."""
        self._file = file
        self._clock = clock
        self._kdf = kdf
        self._keyring = keyring or KeyringUnlock()

    def set_up(self) -> frozenset[Way]:
        """What opens this wallet; always the passphrase."""
        return frozenset(_WAYS[kind] for kind in self._file.ways.kinds())

    def change_passphrase(self, old: str, new: str) -> None:
        """Raises WrongPassphraseError, PassphraseTooShortError. Backups made before keep the old one."""
        require_strength(new)
        self._file.ways.require_passphrase(old)
        self._set(new)

    def reset_passphrase(self, code: str, new: str) -> None:
        """A new passphrase for whoever has the recovery code. Raises as ``read``, WrongSecretError."""
        require_strength(new)
        self._file.ways.require_recovery_code(recovery_code.read(code))
        self._file.note(NewEntry(LedgerEvent.RECOVERY_CODE_USED, self._clock()))
        self._set(new)

    def make_recovery_code(self, passphrase: str) -> str:
        """A new code, shown once: it is kept nowhere. One made before stops working."""
        self._file.ways.require_passphrase(passphrase)
        return recovery_code.spell(self._file.ways.new_secret(SlotKind.RECOVERY, self._clock()))

    def drop_recovery_code(self, passphrase: str) -> None:
        """The code opens the wallet no longer."""
        self._file.ways.require_passphrase(passphrase)
        self._file.ways.drop_secret(SlotKind.RECOVERY, self._clock())

    def quick_unlock_available(self) -> bool:
        """Whether this computer has a keyring that may keep a secret; takes two seconds at most."""
        return self._keyring.available()

    def turn_on_quick_unlock(self, passphrase: str) -> None:
        """Let this computer's keyring open the wallet, until the passphrase's owner turns that off again.

        Raises WrongPassphraseError, QuickUnlockNotAvailableError; then the wallet opens as before.
        """
        self._file.ways.require_passphrase(passphrase)
        if not self._keyring.available():
            raise QuickUnlockNotAvailableError
        secret = self._file.ways.new_secret(SlotKind.KEYRING, self._clock())
        try:
            self._keyring.keep(self._wallet_id(), secret)
        except QuickUnlockNotAvailableError:
            # Also one that answered too late, and may keep it after all, must not open anything.
            self._file.ways.drop_secret(SlotKind.KEYRING, self._clock())
            raise

    def turn_off_quick_unlock(self) -> None:
        """The keyring opens the wallet no longer. Asks for nothing: it only takes something away."""
        if SlotKind.KEYRING in self._file.ways.kinds():
            self._file.ways.drop_secret(SlotKind.KEYRING, self._clock())
        self._keyring.forget(self._wallet_id())

    def new_file_key(self, passphrase: str) -> None:
        """Encrypt everything anew. Recovery code and quick unlock have to be made anew."""
        self._file.ways.require_passphrase(passphrase)
        self._file.back_up_automatically("new-file-key", self._clock())
        at_this_computers_cost(
            self._kdf,
            self._file.path.name,
            lambda kdf: self._file.ways.new_file_key(passphrase, self._clock(), kdf),
        )

    def _set(self, passphrase: str) -> None:
        at_this_computers_cost(
            self._kdf,
            self._file.path.name,
            lambda kdf: self._file.ways.set_passphrase(passphrase, self._clock(), kdf),
        )

    def _wallet_id(self) -> uuid.UUID:
        return self._file.keys().wallet_id
