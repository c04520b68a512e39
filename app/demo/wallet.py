"""The throw-away wallet of the demonstration: really encrypted, and gone when it is locked."""

import secrets
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from app.demo import samples
from wallet.services.library import Library, TrustAtHand, no_trust
from wallet.services.wallets import SUFFIX
from wallet.store.kdf import KdfParameters
from wallet.store.wallet_file import WalletFile

_PASSPHRASE_BYTES = 24
# The passphrase is random and used once, so that stretching it would only cost time.
_QUICK_KDF = KdfParameters(memory_kib=8 * 1024, passes=1, lanes=1)


class DemoWallet(Library):
    """A wallet in a temporary folder that is deleted when the wallet is locked."""

    _folder: "tempfile.TemporaryDirectory[str]"

    @classmethod
    def make(
        cls, clock: Callable[[], datetime] = lambda: datetime.now(UTC), *, trust: TrustAtHand = no_trust
    ) -> "DemoWallet":
        """A new wallet with the sample credentials, issued now and offline."""
        folder = tempfile.TemporaryDirectory(prefix="tallystick-demo-", ignore_cleanup_errors=True)
        path = Path(folder.name) / f"Demonstration{SUFFIX}"
        passphrase = secrets.token_urlsafe(_PASSPHRASE_BYTES)
        file = WalletFile.create(path, passphrase, now=clock(), kdf=_QUICK_KDF)
        wallet = cls(file, path, clock, secrets.token_bytes, trust=trust)
        wallet._folder = folder
        given = samples.make(wallet.info().ed25519_key, clock())
        for pin in given.pins:
            wallet.know_issuer(pin)
        wallet.import_all(given.files, _Unwatched())
        return wallet

    def lock(self) -> None:
        """Close the wallet and delete its folder."""
        super().lock()
        self._folder.cleanup()


class _Unwatched:
    """Progress that nobody watches."""

    cancelled = False

    def report(self, done: int, total: int, name: str) -> None:
        """Say nothing."""
