"""What opens an unlocked wallet: the passphrase, a recovery code, and quick unlock on this computer."""

from collections.abc import Callable
from datetime import datetime

from wallet.model.vault import Way
from wallet.store import recovery_code
from wallet.store.kdf import KdfParameters
from wallet.store.key_slots import SlotKind
from wallet.store.wallet_file import WalletFile

_WAYS = {
    SlotKind.PASSPHRASE: Way.PASSPHRASE,
    SlotKind.RECOVERY: Way.RECOVERY_CODE,
    SlotKind.KEYRING: Way.QUICK_UNLOCK,
}


class Ways:
    """Each change asks for what opens the wallet now: an open window is no proof of who sits there."""

    def __init__(self, file: WalletFile, clock: Callable[[], datetime], kdf: KdfParameters) -> None:
        self._file = file
        self._clock = clock
        self._kdf = kdf

    def set_up(self) -> frozenset[Way]:
        """What opens this wallet; always the passphrase."""
        return frozenset(_WAYS[kind] for kind in self._file.ways.kinds())

    def change_passphrase(self, old: str, new: str) -> None:
        """Raises WrongPassphraseError, PassphraseTooShortError. Backups made before keep the old one."""
        self._file.ways.require_passphrase(old)
        self._file.ways.set_passphrase(new, self._clock(), self._kdf)

    def reset_passphrase(self, code: str, new: str) -> None:
        """A new passphrase for whoever has the recovery code. Raises as ``read``, WrongSecretError."""
        self._file.ways.require_recovery_code(recovery_code.read(code))
        self._file.ways.set_passphrase(new, self._clock(), self._kdf)

    def make_recovery_code(self, passphrase: str) -> str:
        """A new code, shown once: it is kept nowhere. One made before stops working."""
        self._file.ways.require_passphrase(passphrase)
        return recovery_code.spell(self._file.ways.new_secret(SlotKind.RECOVERY, self._clock()))

    def drop_recovery_code(self, passphrase: str) -> None:
        """The code opens the wallet no longer."""
        self._file.ways.require_passphrase(passphrase)
        self._file.ways.drop_secret(SlotKind.RECOVERY, self._clock())

    def new_file_key(self, passphrase: str) -> None:
        """Encrypt everything anew. Recovery code and quick unlock have to be made anew."""
        self._file.ways.require_passphrase(passphrase)
        self._file.back_up_automatically("new-file-key", self._clock())
        self._file.ways.new_file_key(passphrase, self._clock(), self._kdf)
