"""The services behind the screens, imported only when they are first used.

SQLAlchemy and the cryptography take longer to import than the window takes to appear,
so nothing heavy is imported before a worker thread needs it.
"""

import gc
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

from ui.ports import OpenWallet, Progress
from wallet.model.document import Incoming
from wallet.model.report import CheckResult

# Many more new objects than Python's 700 before the first of its rounds, and fewer full rounds.
_GARBAGE_THRESHOLDS = (20_000, 20, 50)
_HEAVY = ("wallet.services.wallets", "wallet.services.checking")


def preload() -> None:
    """Import what unlocking and checking will need; meant for a worker thread.

    What is loaded then stays for good, so the garbage collector need not look at it again: its
    full rounds stop the window as well, and with 10,000 credentials one took 290 ms.
    """
    for module in _HEAVY:
        import_module(module)
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_GARBAGE_THRESHOLDS)


def _now() -> datetime:
    return datetime.now(UTC)


class LazyWallets:
    """Creates and unlocks wallets; implements ``ui.ports.Wallets``."""

    def create(self, path: Path, passphrase: str) -> OpenWallet:
        """A new, empty wallet at ``path``."""
        from wallet.services.wallets import WalletFolder

        return WalletFolder().create(path, passphrase)

    def unlock(self, path: Path, passphrase: str) -> OpenWallet:
        """The wallet at ``path``."""
        from wallet.services.wallets import WalletFolder

        return WalletFolder().unlock(path, passphrase)


class LazyChecker:
    """Checks without a wallet; implements ``ui.ports.Checker``."""

    def __init__(self, clock: Callable[[], datetime] = _now) -> None:
        self._clock = clock

    def check(
        self,
        inputs: Sequence[Incoming],
        *,
        audience: str | None = None,
        nonce: str | None = None,
        progress: Progress | None = None,
    ) -> tuple[CheckResult, ...]:
        """One result per thing found."""
        from wallet.services.checking import Checking

        return Checking(self._clock, with_more=True).check(
            inputs, audience=audience, nonce=nonce, progress=progress
        )
