"""What the screens need from outside, as protocols. ``app`` hands in the real ones, tests their own."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from wallet.model.document import Incoming
from wallet.model.errors import TallystickError
from wallet.model.holding import CredentialDetail, CredentialRow, ImportLine, WalletInfo
from wallet.model.ledger import BinRow, LedgerEntry
from wallet.model.listing import ListOrder
from wallet.model.remarks import Remark
from wallet.model.report import CheckResult, OnlineAnswer
from wallet.model.sharing import Share, ShareRequest
from wallet.model.trusted import KnownIssuer, Offered, Trusted
from wallet.model.vault import BackupFacts, Compared, SafetyState, Way


class Progress(Protocol):
    """Told by long work how far it is. ``report`` may be called from any thread."""

    def report(self, done: int, total: int, name: str) -> None: ...

    @property
    def cancelled(self) -> bool: ...


class History(Protocol):
    """The bin and the ledger. Every call may block."""

    def move_to_bin(self, credential_ids: Sequence[str]) -> None: ...

    def take_from_bin(self, credential_ids: Sequence[str]) -> None: ...

    def in_bin(self) -> tuple[BinRow, ...]: ...

    def empty_bin(self) -> int:
        """Delete for good; gives how many documents went."""
        ...

    def ledger(self) -> tuple[LedgerEntry, ...]: ...

    def ledger_as_json(self) -> bytes: ...

    def note_export(self, credential_ids: Sequence[str]) -> None: ...


class Ways(Protocol):
    """What opens the wallet. Every change asks for what opens it now, and may take a second."""

    def set_up(self) -> frozenset[Way]: ...

    def change_passphrase(self, old: str, new: str) -> None: ...

    def reset_passphrase(self, code: str, new: str) -> None: ...

    def quick_unlock_available(self) -> bool: ...

    def turn_on_quick_unlock(self, passphrase: str) -> None: ...

    def turn_off_quick_unlock(self) -> None: ...

    def make_recovery_code(self, passphrase: str) -> str: ...

    def drop_recovery_code(self, passphrase: str) -> None: ...

    def new_file_key(self, passphrase: str) -> None: ...


class Safekeeping(Protocol):
    """Backups. Every call may block for as long as the wallet is large."""

    def back_up(self, target: Path) -> BackupFacts: ...

    def test(self, backup: Path, passphrase: str, scratch: Path) -> BackupFacts: ...

    def automatic(self) -> tuple[BackupFacts, ...]: ...

    def state(self) -> SafetyState: ...

    def remarks(self) -> tuple[Remark, ...]:
        """What a person should know about the wallet and where it lies; nothing as a rule."""
        ...


class Leaving(Protocol):
    """Taking everything out. Every call may block."""

    def export_all(self, to: Path, progress: Progress) -> int | None:
        """All but the keys in a new folder; gives how many documents, None when cancelled."""
        ...

    def export_keys(self, to: Path, passphrase: str, new_passphrase: str) -> tuple[str, ...]: ...


class Issuers(Protocol):
    """The issuers that a wallet knows by their keys. Every call may block."""

    def known(self) -> tuple[KnownIssuer, ...]: ...

    def know(self, issuer: KnownIssuer, read_back: str) -> None:
        """Remember an issuer; raises KnownError unless both ends of its key's fingerprint were read back."""
        ...

    def forget(self, issuer: KnownIssuer) -> None: ...

    def restore(self, issuer: KnownIssuer) -> None:
        """Undo ``forget``."""
        ...


class OpenWallet(Protocol):
    """One unlocked wallet. Every call may block: call it through ``ui.tasks``, never on the main thread."""

    @property
    def path(self) -> Path: ...

    def info(self) -> WalletInfo: ...

    def rows(self, search: str = "") -> tuple[CredentialRow, ...]:
        """The library, newest award first; with words to search for, those that hold all of them."""
        ...

    def first_rows(self, search: str, limit: int) -> tuple[CredentialRow, ...]:
        """The first lines of ``rows``, in about the same time at any size of the wallet."""
        ...

    def order(self, search: str = "", place_of: str | None = None) -> ListOrder:
        """The order of ``rows`` without the lines, and where one credential stands in it."""
        ...

    def rows_at(self, numbers: Sequence[int]) -> tuple[CredentialRow | None, ...]:
        """Lines by numbers of an ``order``; None for what was deleted since."""
        ...

    def ids_at(self, numbers: Sequence[int]) -> tuple[str | None, ...]:
        """The identifiers of what ``rows_at`` gives."""
        ...

    def detail(self, credential_id: str) -> CredentialDetail: ...

    def check_again(self, credential_id: str) -> CredentialDetail: ...

    def import_all(self, inputs: Sequence[Incoming], progress: Progress) -> tuple[ImportLine, ...]:
        """One line per thing found; all or nothing per input. Stops early, cleanly, when cancelled."""
        ...

    def share(self, request: ShareRequest) -> Share: ...

    @property
    def history(self) -> History: ...

    @property
    def ways(self) -> Ways: ...

    @property
    def safekeeping(self) -> Safekeeping: ...

    @property
    def leaving(self) -> Leaving: ...

    @property
    def issuers(self) -> Issuers: ...

    def lock(self) -> None:
        """Close the file and drop the keys. Every later call raises."""
        ...


class Wallets(Protocol):
    """Creates, unlocks and restores wallets. Each derives a key and takes about a second."""

    def create(self, path: Path, passphrase: str) -> OpenWallet: ...

    def unlock(self, path: Path, passphrase: str) -> OpenWallet: ...

    def unlock_with_recovery_code(self, path: Path, code: str) -> OpenWallet: ...

    def opens_quickly(self, path: Path) -> bool: ...

    def unlock_quickly(self, path: Path) -> OpenWallet: ...

    def restore(self, backup: Path, to: Path, passphrase: str) -> OpenWallet:
        """A new wallet at ``to``, open; nothing is left there where it fails."""
        ...

    def restore_with_recovery_code(self, backup: Path, to: Path, code: str) -> OpenWallet: ...

    def rescue(self, path: Path, problem: TallystickError, passphrase: str) -> BackupFacts | None:
        """Where ``problem`` says that the wallet is damaged, the newest whole backup inside its folder."""
        ...

    def compare(self, restored: OpenWallet, here: OpenWallet) -> Compared:
        """What the restored wallet holds beside the one in use."""
        ...


class Agree(Protocol):
    """Asks a person whether a server may be asked for an address. Blocks the worker thread that calls it."""

    def __call__(self, host: str, url: str) -> bool: ...


class Checker(Protocol):
    """Checks anything without a wallet and keeps nothing."""

    def check(
        self,
        inputs: Sequence[Incoming],
        *,
        audience: str | None = None,
        nonce: str | None = None,
        progress: Progress | None = None,
        wallet: OpenWallet | None = None,
    ) -> tuple[CheckResult, ...]:
        """One result per thing found; the issuers that ``wallet`` knows are known here too."""
        ...

    def check_online(
        self,
        inputs: Sequence[Incoming],
        agree: Agree,
        *,
        audience: str | None = None,
        progress: Progress | None = None,
        wallet: OpenWallet | None = None,
    ) -> OnlineAnswer:
        """The same with what servers say; ``agree`` is asked once for each, before anything is sent to it."""
        ...


class TrustSources(Protocol):
    """What this computer keeps to check against: one folder of files. Every method may block."""

    @property
    def folder(self) -> Path:
        """Where it is; made only when something is put in."""
        ...

    def things(self, wallet: OpenWallet | None = None) -> tuple[Trusted, ...]:
        """Everything that is relied on, that of the wallet too, and the files that could not be used."""
        ...

    def look_at(self, paths: Sequence[Path]) -> tuple[Offered, ...]:
        """What these files would bring. Keeps nothing."""
        ...

    def keep(self, offers: Sequence[Offered]) -> tuple[str, ...]: ...

    def remove(self, name: str) -> str:
        """Take a file out; gives the name for ``put_back``."""
        ...

    def put_back(self, removed: str, name: str) -> None: ...

    def snapshot(self, wallet: OpenWallet, name: str) -> tuple[bytes, str]:
        """Everything in one file signed by the wallet, and the fingerprint of its key; raises KnownError."""
        ...


class Choices(Protocol):
    """What a person has chosen so far.

    ``language`` is ``en``, ``bg`` or ``lt``, empty to follow the computer; ``theme`` is ``light``, ``dark``
    or ``contrast``, ``system`` to follow the computer. Paths are newest first and may no longer exist.
    """

    @property
    def language(self) -> str: ...

    @property
    def theme(self) -> str: ...

    @property
    def recent_wallets(self) -> tuple[str, ...]: ...

    @property
    def lock_minutes(self) -> int: ...

    @property
    def remind_again(self) -> str:
        """The day (ISO 8601) before which nobody is reminded of backups; empty for no such day."""
        ...

    @property
    def remember_wallets(self) -> bool: ...


class Settings(Protocol):
    """Keeps the choices between starts. The writing methods raise OSError where they cannot write."""

    @property
    def current(self) -> Choices: ...

    def change(
        self,
        *,
        language: str | None = None,
        theme: str | None = None,
        lock_minutes: int | None = None,
        remember_wallets: bool | None = None,
        remind_again: str | None = None,
    ) -> None: ...

    def remember_wallet(self, wallet: Path) -> None: ...
