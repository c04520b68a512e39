"""Backups of an unlocked wallet: making, testing, comparing, and remembering to do so."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from wallet.model.ledger import LedgerEvent, NewEntry
from wallet.model.remarks import Remark
from wallet.model.vault import BackupFacts, Compared, SafetyState
from wallet.services.restoring import by_passphrase, compare, rehearse
from wallet.store import automatic_backups, backup_file
from wallet.store.errors import BackupDamagedError
from wallet.store.faults import in_words
from wallet.store.freshness import Notice
from wallet.store.wallet_file import WalletFile

REMIND_AFTER: Final = timedelta(days=30)
"""How long a backup, or the test of one, is enough while the wallet changes."""

_CHANGES: Final = frozenset(
    {LedgerEvent.RECEIVED, LedgerEvent.UPDATED, LedgerEvent.MOVED_TO_BIN, LedgerEvent.PASSPHRASE_CHANGED}
)


class Safekeeping:
    """Every call may block for as long as the wallet is large."""

    def __init__(self, file: WalletFile, clock: Callable[[], datetime]) -> None:
        self._file = file
        self._clock = clock

    def back_up(self, target: Path) -> BackupFacts:
        """One encrypted file at a name where nothing is yet, read back and compared before it counts."""
        return self._file.back_up(target.absolute(), self._clock())

    def test(self, backup: Path, passphrase: str, scratch: Path) -> BackupFacts:
        """Really open the backup with its passphrase and read all of it; written into the ledger.

        A copy of it, encrypted as it is, lies in ``scratch`` meanwhile.
        """
        at = self._clock()
        facts = rehearse(backup, scratch, by_passphrase(passphrase, backup.name), at)
        self._file.note(NewEntry(LedgerEvent.BACKUP_TESTED, at, (("sha256", facts.sha256),)))
        return facts

    def note_restored(self, backup: BackupFacts) -> None:
        """Write down that this wallet came out of that backup."""
        facts = (("sha256", backup.sha256), ("made_at", backup.made_at.isoformat()))
        self._file.note(NewEntry(LedgerEvent.RESTORED, self._clock(), facts))

    def compared(self, restored: "Safekeeping") -> Compared:
        """What another wallet, as a rule one restored from a backup, holds beside this one."""
        return compare(restored._file.index(), self._file.index())  # noqa: SLF001 - of the same class

    def notice(self) -> Notice | None:
        """What was odd when the wallet was opened, such as an older copy put back; None as a rule."""
        return self._file.notice

    def remarks(self) -> tuple[Remark, ...]:
        """What the learner should know about this wallet and where it lies; each time looked at anew."""
        return self._file.remarks

    def read_only(self) -> bool:
        """Whether changes are refused at the moment; ``remarks`` says so too."""
        return self._file.read_only

    def automatic(self) -> tuple[BackupFacts, ...]:
        """The backups that the wallet made by itself, the newest first; unreadable ones are left out."""
        found = []
        for one in automatic_backups.found(self._file.path):
            with in_words(one.path.name), suppress(BackupDamagedError):
                facts = backup_file.glance(one.path)
                size, digest = one.path.stat().st_size, backup_file.sha256_of(one.path)
                found.append(BackupFacts(one.path, facts.made_at, facts.documents, size, digest))
        return tuple(found)

    def state(self) -> SafetyState:
        """What the ledger says about backups, and whether it is time for another.

        Those that the wallet makes by itself lie in its own folder and are lost with it: they do not count.
        """
        backed_up = tested = None
        changes = 0
        for entry in self._file.ledger():
            elsewhere = entry.event is LedgerEvent.BACKED_UP and entry.fact("before") is None
            if elsewhere and backed_up is None:
                backed_up = entry.at
            if entry.event is LedgerEvent.BACKUP_TESTED and tested is None:
                tested = entry.at
            changes += backed_up is None and entry.event in _CHANGES
        latest = max(filter(None, (backed_up, tested)), default=None)
        late = latest is None or self._clock() - latest > REMIND_AFTER
        return SafetyState(backed_up, tested, changes, reminder_due=changes > 0 and late)
