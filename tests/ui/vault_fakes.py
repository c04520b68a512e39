"""The safe side of a wallet in memory: bin, ledger, ways to open, backups. ``asked`` lists the calls."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from ui.ports import Progress
from wallet.model.ledger import BinRow, LedgerEntry, LedgerEvent
from wallet.model.remarks import Remark
from wallet.model.vault import BackupFacts, SafetyState, Way
from wallet.store.errors import WrongPassphraseError

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
PASSPHRASE = "nine green kettles"
CODE = "7ZK3-0123-4567-89AB-CDEF-GHJK-MNPQ"


@dataclass
class FakeHistory:
    asked: list[str] = field(default_factory=list)
    rows: tuple[BinRow, ...] = ()
    entries: tuple[LedgerEntry, ...] = (
        LedgerEntry(1, NOW, LedgerEvent.RECEIVED, (("credential", "id-1"), ("format", "elm")), "ab" * 32),
    )

    def move_to_bin(self, credential_ids: Sequence[str]) -> None:
        self.asked.append(f"move_to_bin {' '.join(credential_ids)}")

    def take_from_bin(self, credential_ids: Sequence[str]) -> None:
        self.asked.append(f"take_from_bin {' '.join(credential_ids)}")

    def in_bin(self) -> tuple[BinRow, ...]:
        return self.rows

    def empty_bin(self) -> int:
        self.asked.append("empty_bin")
        gone, self.rows = len(self.rows), ()
        return gone

    def ledger(self) -> tuple[LedgerEntry, ...]:
        return self.entries

    def ledger_as_json(self) -> bytes:
        return b'{"ledger": []}\n'

    def note_export(self, credential_ids: Sequence[str]) -> None:
        self.asked.append(f"note_export {' '.join(credential_ids)}")


@dataclass
class FakeWays:
    asked: list[str] = field(default_factory=list)
    kinds: frozenset[Way] = frozenset({Way.PASSPHRASE})
    keyring: bool = False

    def _require(self, passphrase: str) -> None:
        if passphrase != PASSPHRASE:
            raise WrongPassphraseError

    def set_up(self) -> frozenset[Way]:
        return self.kinds

    def change_passphrase(self, old: str, new: str) -> None:
        self._require(old)
        self.asked.append("change_passphrase")

    def reset_passphrase(self, code: str, new: str) -> None:
        self.asked.append("reset_passphrase")

    def make_recovery_code(self, passphrase: str) -> str:
        self._require(passphrase)
        self.asked.append("make_recovery_code")
        self.kinds |= {Way.RECOVERY_CODE}
        return CODE

    def drop_recovery_code(self, passphrase: str) -> None:
        self._require(passphrase)
        self.kinds -= {Way.RECOVERY_CODE}

    def quick_unlock_available(self) -> bool:
        return self.keyring

    def turn_on_quick_unlock(self, passphrase: str) -> None:
        self._require(passphrase)
        self.kinds |= {Way.QUICK_UNLOCK}

    def turn_off_quick_unlock(self) -> None:
        self.kinds -= {Way.QUICK_UNLOCK}

    def new_file_key(self, passphrase: str) -> None:
        self._require(passphrase)
        self.asked.append("new_file_key")


@dataclass
class FakeSafekeeping:
    asked: list[str] = field(default_factory=list)
    known: SafetyState = field(default_factory=lambda: SafetyState(None, None, 0, reminder_due=False))
    remarked: tuple[Remark, ...] = ()
    own: tuple[BackupFacts, ...] = ()

    def back_up(self, target: Path) -> BackupFacts:
        self.asked.append(f"back_up {target.name}")
        return BackupFacts(target, NOW, 2, 200_000, "cd" * 32)

    def test(self, backup: Path, passphrase: str, scratch: Path) -> BackupFacts:
        self.asked.append(f"test {backup.name}")
        if passphrase != PASSPHRASE:
            raise WrongPassphraseError
        return BackupFacts(backup, NOW, 2, 200_000, "cd" * 32, tested_at=NOW)

    def automatic(self) -> tuple[BackupFacts, ...]:
        return self.own

    def state(self) -> SafetyState:
        return self.known

    def remarks(self) -> tuple[Remark, ...]:
        return self.remarked


@dataclass
class FakeLeaving:
    asked: list[str] = field(default_factory=list)

    def export_all(self, to: Path, progress: Progress) -> int | None:
        self.asked.append(f"export_all {to.name}")
        progress.report(1, 2, "one")
        return None if progress.cancelled else 2

    def export_keys(self, to: Path, passphrase: str, new_passphrase: str) -> tuple[str, ...]:
        if passphrase != PASSPHRASE:
            raise WrongPassphraseError
        self.asked.append(f"export_keys {to.name} {new_passphrase}")
        return ("did:key:z6Mk1", "did:key:zDna1")
