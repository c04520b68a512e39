"""What opens an open wallet, and changing it: passphrase, recovery code, quick unlock, file key."""

from collections.abc import Callable
from datetime import datetime
from typing import Final, Protocol

from wallet.model.ledger import LedgerEvent, NewEntry
from wallet.store import key_changes, key_file
from wallet.store.kdf import DEFAULT_KDF, KdfParameters
from wallet.store.key_file import KeyFile
from wallet.store.key_slots import SlotKind
from wallet.store.opening import OpenParts

_MADE: Final = {
    SlotKind.RECOVERY: LedgerEvent.RECOVERY_CODE_MADE,
    SlotKind.KEYRING: LedgerEvent.QUICK_UNLOCK_ON,
}
_DROPPED: Final = {
    SlotKind.RECOVERY: LedgerEvent.RECOVERY_CODE_DROPPED,
    SlotKind.KEYRING: LedgerEvent.QUICK_UNLOCK_OFF,
}


class Rekeyable(Protocol):
    """An open wallet whose key file can be changed."""

    def keys(self) -> KeyFile: ...

    def rekey(self, change: Callable[[OpenParts], OpenParts], entry: NewEntry) -> None: ...


class WaysToOpen:
    """The ways to open one open wallet. Every call may block; all raise WalletLockedError once it is locked.

    None asks who is there: ask for the passphrase or the recovery code before calling.
    """

    def __init__(self, wallet: Rekeyable, random_bytes: Callable[[int], bytes]) -> None:
        self._wallet = wallet
        self._random_bytes = random_bytes

    def kinds(self) -> frozenset[SlotKind]:
        """What opens this wallet; always a passphrase."""
        return frozenset(slot.kind for slot in self._wallet.keys().slots)

    def require_passphrase(self, passphrase: str) -> None:
        """Raise WrongPassphraseError unless this opens the wallet. Derives a key."""
        key_file.unlock(self._wallet.keys(), passphrase, "").wipe()

    def require_recovery_code(self, secret: bytes) -> None:
        """Raise WrongSecretError or NoSuchSlotError unless this opens the wallet."""
        key_file.unlock_with_secret(self._wallet.keys(), SlotKind.RECOVERY, secret, "").wipe()

    def set_passphrase(self, passphrase: str, at: datetime, kdf: KdfParameters = DEFAULT_KDF) -> None:
        """From now on this passphrase opens the wallet and the one before does not.

        Takes one key derivation at any size of the wallet. Raises PassphraseTooShortError.
        """
        self._wallet.rekey(
            lambda parts: key_changes.new_passphrase(parts, passphrase, kdf, self._random_bytes),
            NewEntry(LedgerEvent.PASSPHRASE_CHANGED, at),
        )

    def new_secret(self, kind: SlotKind, at: datetime) -> bytes:
        """A new recovery code or keyring secret, in place of the one before. Kept nowhere else."""
        made: list[bytes] = []

        def change(parts: OpenParts) -> OpenParts:
            changed, secret = key_changes.new_secret(parts, kind, self._random_bytes)
            made.append(secret)
            return changed

        self._wallet.rekey(change, NewEntry(_MADE[kind], at))
        return made[0]

    def drop_secret(self, kind: SlotKind, at: datetime) -> None:
        """The wallet opens that way no longer."""
        self._wallet.rekey(lambda parts: key_changes.drop_secret(parts, kind), NewEntry(_DROPPED[kind], at))

    def new_file_key(self, passphrase: str, at: datetime, kdf: KdfParameters = DEFAULT_KDF) -> None:
        """Encrypt everything anew under a new key; recovery code and quick unlock have to be made anew.

        Takes as long as copying and reading the whole wallet. Raises WrongPassphraseError.
        """
        self.require_passphrase(passphrase)
        self._wallet.rekey(
            lambda parts: key_changes.new_file_key(parts, passphrase, kdf, self._random_bytes),
            NewEntry(LedgerEvent.FILE_KEY_CHANGED, at),
        )
