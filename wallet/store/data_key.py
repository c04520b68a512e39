"""The random key under everything in a wallet, held in memory while the wallet is open."""

from typing import Final

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from wallet.store.errors import WalletLockedError

DATA_KEY_BYTES: Final = 32


class DataKey:
    """32 random bytes and the keys derived from them. Shows nothing of them when printed.

    ``wipe`` overwrites the copy held here. Copies that Python, the cipher library or the
    database engine made cannot be reached; they go when the process ends.
    """

    def __init__(self, raw: bytes) -> None:
        if len(raw) != DATA_KEY_BYTES:
            raise ValueError(f"a data key has {DATA_KEY_BYTES} bytes")
        self._raw = bytearray(raw)
        self._wiped = False

    def __repr__(self) -> str:
        return "DataKey(wiped)" if self._wiped else "DataKey(…)"

    def raw(self) -> bytes:
        """The key itself, which opens the database. Raises WalletLockedError once wiped."""
        if self._wiped:
            raise WalletLockedError
        return bytes(self._raw)

    def subkey(self, purpose: str) -> bytes:
        """32 bytes for one purpose (HKDF-SHA256, RFC 5869). Raises WalletLockedError once wiped."""
        hkdf = HKDF(hashes.SHA256(), length=32, salt=None, info=f"tallystick {purpose}".encode())
        return hkdf.derive(self.raw())

    def wipe(self) -> None:
        """Overwrite the key. May be called again."""
        self._raw[:] = bytes(len(self._raw))
        self._wiped = True
