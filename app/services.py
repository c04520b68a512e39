"""The services behind the screens, imported only when they are first used.

SQLAlchemy and the cryptography take longer to import than the window takes to appear,
so nothing heavy is imported before a worker thread needs it.
"""

import gc
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from ui.ports import Agree, OpenWallet, Progress
from wallet.model.document import Incoming
from wallet.model.errors import TallystickError
from wallet.model.report import CheckResult, OnlineAnswer
from wallet.model.trusted import Offered, Trusted
from wallet.model.vault import BackupFacts, Compared

if TYPE_CHECKING:
    from wallet.services.trust_folder import TrustFolder
    from wallet.services.wallets import WalletFolder
    from wallet.trust.at_hand import Trust

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


def no_trust() -> "Trust":
    """Nothing to check against besides what a wallet itself knows."""
    from wallet.trust.at_hand import NOTHING

    return NOTHING


class LazyTrust:
    """This computer's trust folder; implements ``ui.ports.TrustSources``.

    Called, it gives what checks rely on: read when it is first needed, and again when its files change.
    """

    def __init__(self, folder: Path, clock: Callable[[], datetime] = _now) -> None:
        self._path = folder
        self._clock = clock

    def __call__(self) -> "Trust":
        return self._kept.trust()

    @cached_property
    def _kept(self) -> "TrustFolder":
        from wallet.services.trust_folder import TrustFolder

        return TrustFolder(self._path, self._clock)

    @property
    def folder(self) -> Path:
        """Where it is; it may not be there yet."""
        return self._path

    def things(self, wallet: OpenWallet | None = None) -> tuple[Trusted, ...]:
        """Everything that is relied on, and what could not be used."""
        from wallet.services.trust_shown import in_order, in_wallet

        known = wallet.issuers.known() if wallet is not None else ()
        return in_order((*in_wallet(known), *self._kept.shown()))

    def look_at(self, paths: Sequence[Path]) -> tuple[Offered, ...]:
        """What these files would bring."""
        return self._kept.look_at(paths)

    def keep(self, offers: Sequence[Offered]) -> tuple[str, ...]:
        """Copy the offered files into the folder."""
        return self._kept.keep(offers)

    def remove(self, name: str) -> str:
        """Take a file out."""
        return self._kept.remove(name)

    def put_back(self, removed: str, name: str) -> None:
        """Undo ``remove``."""
        self._kept.put_back(removed, name)

    def snapshot(self, wallet: OpenWallet, name: str) -> tuple[bytes, str]:
        """One signed file, read back before it is given away, and the fingerprint of the key that signed."""
        from wallet.services.library import Library
        from wallet.trust import snapshot
        from wallet.trust.first_use import in_groups
        from wallet.trust.trust_file import TrustFile

        if not isinstance(wallet, Library):
            raise TypeError("only a wallet of this program can sign")
        data = wallet.trust_snapshot(self._kept.files(wallet.issuers.known()), name)
        packed = snapshot.read(TrustFile(name, data, self._clock()))
        return data, in_groups(packed.fingerprint)


class LazyWallets:
    """Creates, unlocks and restores wallets; implements ``ui.ports.Wallets``."""

    def __init__(self, trust: "Callable[[], Trust]" = no_trust) -> None:
        self._trust = trust

    @property
    def _folder(self) -> "WalletFolder":
        from wallet.services.wallets import WalletFolder

        return WalletFolder(trust=self._trust)

    def create(self, path: Path, passphrase: str) -> OpenWallet:
        """A new, empty wallet at ``path``."""
        return self._folder.create(path, passphrase)

    def unlock(self, path: Path, passphrase: str) -> OpenWallet:
        """The wallet at ``path``."""
        return self._folder.unlock(path, passphrase)

    def unlock_with_recovery_code(self, path: Path, code: str) -> OpenWallet:
        """The same for whoever has the recovery code."""
        return self._folder.unlock_with_recovery_code(path, code)

    def opens_quickly(self, path: Path) -> bool:
        """Whether quick unlock was turned on for it."""
        return self._folder.opens_quickly(path)

    def unlock_quickly(self, path: Path) -> OpenWallet:
        """The same by this computer's keyring."""
        return self._folder.unlock_quickly(path)

    def restore(self, backup: Path, to: Path, passphrase: str) -> OpenWallet:
        """A new wallet out of a backup."""
        return self._folder.restore(backup, to, passphrase)

    def restore_with_recovery_code(self, backup: Path, to: Path, code: str) -> OpenWallet:
        """The same by the recovery code of that time."""
        return self._folder.restore_with_recovery_code(backup, to, code)

    def rescue(self, path: Path, problem: TallystickError, passphrase: str) -> BackupFacts | None:
        """The newest whole backup inside the folder of a damaged wallet; None for any other problem."""
        from wallet.services.rescue import newest_good_backup
        from wallet.store import errors

        damage = (
            *(errors.KeyFileMissingError, errors.KeyFileDamagedError, errors.KeyFileRefusedError),
            *(errors.KeyFileMismatchError, errors.DatabaseMissingError, errors.DatabaseDamagedError),
        )
        return newest_good_backup(path, passphrase) if isinstance(problem, damage) else None

    def compare(self, restored: OpenWallet, here: OpenWallet) -> Compared:
        """What the one holds beside the other."""
        from wallet.services.library import Library

        if not (isinstance(restored, Library) and isinstance(here, Library)):
            raise TypeError("only wallets of this program can be compared")
        return here.safekeeping.compared(restored.safekeeping)


class LazyChecker:
    """Checks without a wallet; implements ``ui.ports.Checker``."""

    def __init__(self, trust: "Callable[[], Trust]" = no_trust, clock: Callable[[], datetime] = _now) -> None:
        self._trust = trust
        self._clock = clock

    def check(
        self,
        inputs: Sequence[Incoming],
        *,
        audience: str | None = None,
        nonce: str | None = None,
        progress: Progress | None = None,
        wallet: OpenWallet | None = None,
    ) -> tuple[CheckResult, ...]:
        """One result per thing found, by the trust folder and the issuers that the wallet knows."""
        from wallet.services.checking import Checking

        return Checking(self._clock, self._trust_with(wallet), with_more=True).check(
            inputs, audience=audience, nonce=nonce, progress=progress
        )

    def check_online(
        self,
        inputs: Sequence[Incoming],
        agree: Agree,
        *,
        audience: str | None = None,
        progress: Progress | None = None,
        wallet: OpenWallet | None = None,
    ) -> OnlineAnswer:
        """The same with what servers say that ``agree`` allowed. Only this loads what opens the network."""
        from wallet.services.checking import Checking
        from wallet.services.online import online

        gate = _Gate(agree)
        asking = online(self._clock, gate.announce)
        results = Checking(self._clock, self._trust_with(wallet), with_more=True).check(
            inputs, audience=audience, progress=progress, online=asking
        )
        return OnlineAnswer(results, gate.agreed, asking.problems)

    def _trust_with(self, wallet: OpenWallet | None) -> "Trust":
        trust = self._trust()
        if wallet is None:
            return trust
        return replace(trust, pins=(*wallet.issuers.known(), *trust.pins))


class _Gate:
    """Lets through to a server only after a person agreed, who is asked once for each."""

    def __init__(self, agree: Agree) -> None:
        self._agree = agree
        self._answers: dict[str, bool] = {}

    def announce(self, host: str, url: str) -> None:
        """Raises NotAgreedError, and then nothing is sent."""
        from wallet.exchange.errors import NotAgreedError

        if host not in self._answers:
            self._answers[host] = self._agree(host, url)
        if not self._answers[host]:
            raise NotAgreedError(host=host)

    @property
    def agreed(self) -> tuple[str, ...]:
        """The servers that were asked."""
        return tuple(host for host, agreed in self._answers.items() if agreed)
