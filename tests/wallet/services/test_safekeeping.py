"""Backups: before many things are imported, for the reminder, and coming back out of one."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from wallet.model.document import Incoming
from wallet.model.ledger import LedgerEvent
from wallet.services.safekeeping import REMIND_AFTER
from wallet.services.taking_in import MANY
from wallet.store.errors import BackupDamagedError, DiskFullError, FolderExistsError, WrongPassphraseError
from wallet.store.wallet_file import WalletFile


def many(count: int) -> list[Incoming]:
    body = {"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential"]}
    body |= {"issuer": "https://rila.example/", "credentialSubject": {"id": "urn:x"}}
    bodies = (body | {"id": f"urn:example:{number}"} for number in range(count))
    return [Incoming(f"{number}.json", json.dumps(each).encode()) for number, each in enumerate(bodies)]


@pytest.mark.parametrize(("count", "backups"), [(MANY, 0), (MANY + 1, 1), (MANY + 100, 1)])
def test_an_import_of_many_is_preceded_by_one_backup(library, quiet, count, backups) -> None:
    library.import_all(many(count), quiet())
    found = library.safekeeping.automatic()
    assert [each.documents for each in found] == [0] * backups
    assert len(library.rows()) == count


def test_many_in_one_file_count_as_many(library, quiet, tmp_path) -> None:
    import io
    import zipfile

    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for each in many(MANY + 1):
            archive.writestr(each.name, each.data)
    library.import_all([Incoming("all.zip", packed.getvalue())], quiet())
    assert len(library.rows()) == MANY + 1
    assert len(library.safekeeping.automatic()) == 1


def test_where_the_backup_cannot_be_made_nothing_is_imported(library, quiet, monkeypatch) -> None:
    def full(*_: object) -> None:
        raise DiskFullError(name="Mine")

    monkeypatch.setattr(WalletFile, "back_up_automatically", full)
    with pytest.raises(DiskFullError):
        library.import_all(many(MANY + 1), quiet())
    assert library.rows() == ()


def test_only_a_backup_elsewhere_ends_the_reminder(filled, tmp_path, clock, passphrase) -> None:
    assert filled.safekeeping.state().reminder_due
    filled.history.move_to_bin([filled.rows()[0].id])
    filled.history.empty_bin()
    assert len(filled.safekeeping.automatic()) == 1
    state = filled.safekeeping.state()
    assert (state.backed_up_at, state.reminder_due) == (None, True)
    filled.safekeeping.back_up(tmp_path / "b.tallystick-backup")
    state = filled.safekeeping.state()
    assert state.backed_up_at is not None
    assert (state.changes_since, state.reminder_due) == (0, False)
    filled.history.move_to_bin([filled.rows()[0].id])
    clock.now += REMIND_AFTER - timedelta(minutes=1)
    assert not filled.safekeeping.state().reminder_due
    clock.now += timedelta(minutes=2)
    assert filled.safekeeping.state().reminder_due


def test_a_restored_wallet_says_that_it_was_and_compares(filled, folder, tmp_path, passphrase) -> None:
    backup = tmp_path / "b.tallystick-backup"
    made = filled.safekeeping.back_up(backup)
    gone = filled.rows()[0].id
    filled.history.move_to_bin([gone])
    filled.history.empty_bin()
    restored = folder.restore(backup, tmp_path / "Restored.tallystick", passphrase)
    entry = restored.history.ledger()[0]
    assert (entry.event, entry.fact("sha256")) == (LedgerEvent.RESTORED, made.sha256)
    compared = filled.safekeeping.compared(restored.safekeeping)
    assert compared.only_there == (gone,)
    assert len(compared.same) == len(filled.rows())
    assert (compared.earlier, compared.later, compared.only_here) == ((), (), ())
    assert restored.safekeeping.notice() is None
    restored.lock()


def test_by_the_recovery_code_of_that_time(filled, folder, tmp_path, passphrase) -> None:
    code = filled.ways.make_recovery_code(passphrase)
    backup = tmp_path / "b.tallystick-backup"
    filled.safekeeping.back_up(backup)
    restored = folder.restore_with_recovery_code(backup, tmp_path / "Restored.tallystick", code)
    assert len(restored.rows()) == len(filled.rows())
    restored.lock()


def test_where_restoring_fails_nothing_is_left(filled, folder, tmp_path, passphrase, monkeypatch) -> None:
    backup, target = tmp_path / "b.tallystick-backup", tmp_path / "Restored.tallystick"
    filled.safekeeping.back_up(backup)
    with pytest.raises(WrongPassphraseError):
        folder.restore(backup, target, "wrong wrong wrong")
    with pytest.raises(FolderExistsError):
        folder.restore(backup, filled.path, passphrase)
    damaged = tmp_path / "damaged.tallystick-backup"
    damaged.write_bytes(backup.read_bytes()[:-1000])
    with pytest.raises(BackupDamagedError):
        folder.restore(damaged, target, passphrase)

    def full(*_: object) -> None:
        raise DiskFullError(name="Restored")

    monkeypatch.setattr(WalletFile, "note", full)
    with pytest.raises(DiskFullError):
        folder.restore(backup, target, passphrase)
    assert not target.exists()
    names: list[str] = sorted(path.name for path in Path(tmp_path).iterdir())
    assert names == ["Mine.tallystick", "b.tallystick-backup", "damaged.tallystick-backup"]
