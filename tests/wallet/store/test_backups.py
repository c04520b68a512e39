"""Backups over real files: made, really opened, restored, and refused where they are not whole."""

import shutil
import warnings
import zipfile
from datetime import timedelta

import pytest

from wallet.model.ledger import LedgerEvent
from wallet.store import automatic_backups, backup_file, backups, errors, key_file
from wallet.store.key_slots import SlotKind
from wallet.store.wallet_file import WalletFile


def by(passphrase):
    return lambda keys: key_file.unlock(keys, passphrase, "Backup")


@pytest.fixture
def held(folder, create, new):
    with create(folder) as wallet:
        wallet.add_many([new(b"one %d" % number, search_text="juniper") for number in range(20)])
        yield wallet


@pytest.fixture
def backup(held, tmp_path, noon):
    return held.back_up(tmp_path / "mine.tallystick-backup", noon).path


def test_a_backup_is_restored_into_a_new_folder_with_everything_in_it(
    held, backup, tmp_path, passphrase, noon
):
    to = tmp_path / "Restored.tallystick"
    facts = backups.restore(backup, to, by(passphrase))
    assert (facts.documents, facts.made_at) == (20, noon)
    with WalletFile.open(to, passphrase) as wallet:
        assert wallet.rows() == held.rows()
        assert [wallet.record(row.id).original for row in wallet.rows()] == [
            held.record(row.id).original for row in held.rows()
        ]
        assert len(wallet.rows("juniper")) == 20
        assert wallet.info().ed25519_key == held.info().ed25519_key
        assert wallet.notice is None


def test_testing_a_backup_says_when_and_leaves_nothing_behind(backup, tmp_path, passphrase, noon):
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    before = backup.read_bytes()
    facts = backups.rehearse(backup, scratch, by(passphrase), noon + timedelta(days=1))
    assert facts.tested_at == noon + timedelta(days=1)
    assert list(scratch.iterdir()) == []
    assert backup.read_bytes() == before
    with pytest.raises(errors.WrongPassphraseError):
        backups.rehearse(backup, scratch, by("quite another one"), noon)
    assert list(scratch.iterdir()) == []


def test_a_backup_opens_by_the_recovery_code_of_its_time(held, tmp_path, noon):
    code = held.ways.new_secret(SlotKind.RECOVERY, noon)
    backup = held.back_up(tmp_path / "mine.tallystick-backup", noon).path
    held.ways.new_secret(SlotKind.RECOVERY, noon)
    restored = tmp_path / "Restored.tallystick"
    backups.restore(
        backup, restored, lambda keys: key_file.unlock_with_secret(keys, SlotKind.RECOVERY, code, "Backup")
    )
    WalletFile.open_with_secret(restored, SlotKind.RECOVERY, code).lock()


def test_nothing_is_ever_written_over(held, backup, tmp_path, passphrase, noon):
    before = backup.read_bytes()
    with pytest.raises(errors.FolderExistsError):
        held.back_up(backup, noon)
    assert backup.read_bytes() == before
    with pytest.raises(errors.FolderExistsError):
        backups.restore(backup, held.path, by(passphrase))
    with pytest.raises(errors.PlaceNotFoundError):
        held.back_up(tmp_path / "nowhere" / "x.tallystick-backup", noon)
    assert len(held.rows()) == 20


def test_every_flipped_or_missing_part_is_noticed(backup, tmp_path, passphrase, noon):
    whole = backup.read_bytes()
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    spoiled = tmp_path / "spoiled.tallystick-backup"
    harmless = 0
    for position in range(0, len(whole), len(whole) // 150):
        flipped = bytearray(whole)
        flipped[position] ^= 0x20
        spoiled.write_bytes(flipped)
        try:
            facts = backups.rehearse(spoiled, scratch, by(passphrase), noon)
        except (errors.BackupDamagedError, errors.KeyFileDamagedError, errors.DatabaseDamagedError):
            continue
        # What stands in the README or in the zip's own margins changes nothing of the wallet.
        assert facts.documents == 20
        harmless += 1
    assert harmless <= 5
    for cut in (0, 1, 100, len(whole) // 2, len(whole) - 1):
        spoiled.write_bytes(whole[:cut])
        with pytest.raises(errors.BackupDamagedError):
            backups.rehearse(spoiled, scratch, by(passphrase), noon)


def test_a_zip_with_anything_else_in_it_is_refused(backup, tmp_path, passphrase, noon):
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    for extra in ("../escape", "more.txt", "wallet.keys"):
        copy = tmp_path / "copy.tallystick-backup"
        shutil.copy(backup, copy)
        with warnings.catch_warnings(), zipfile.ZipFile(copy, "a") as archive:
            warnings.simplefilter("ignore")  # zipfile remarks on a name that is there twice
            archive.writestr(extra, b"x")
        with pytest.raises(errors.BackupDamagedError):
            backups.rehearse(copy, scratch, by(passphrase), noon)
    assert not (tmp_path.parent / "escape").exists()


def test_what_it_says_about_itself_is_read_without_a_key(backup, noon):
    assert backup_file.glance(backup).documents == 20
    assert backup_file.glance(backup).made_at == noon


def test_that_it_was_made_is_in_the_ledger(held, backup):
    entry = held.ledger()[0]
    assert entry.event is LedgerEvent.BACKED_UP
    assert entry.fact("sha256") == backup_file.sha256_of(backup)


def test_a_wallet_of_an_older_version_is_backed_up_before_it_is_changed(tmp_path):
    from tests.wallet.store.test_frozen_wallets import FROZEN, PASSPHRASE

    folder = tmp_path / "Frozen.tallystick"
    shutil.copytree(FROZEN / "schema-1" / "Frozen.tallystick", folder)
    WalletFile.open(folder, PASSPHRASE).lock()
    (kept,) = automatic_backups.found(folder)
    assert kept.before == "update"
    backups.restore(kept.path, tmp_path / "Before.tallystick", by(PASSPHRASE))
    with WalletFile.open(tmp_path / "Before.tallystick", PASSPHRASE) as before:
        assert len(before.rows()) == 5


def test_the_newest_ten_stay_and_one_for_each_day_week_and_month(tmp_path, noon):
    folder = tmp_path / automatic_backups.FOLDER
    folder.mkdir()
    for days in range(400):
        automatic_backups.new_path(tmp_path, noon - timedelta(days=days), "import").touch()
    (folder / "a note of the learner.txt").touch()
    automatic_backups.thin(tmp_path)
    kept = [(noon - one.made_at).days for one in automatic_backups.found(tmp_path)]
    assert kept[:10] == list(range(10))
    assert len(kept) <= 10 + 4 + 12
    assert max(kept) > 300
    assert (folder / "a note of the learner.txt").exists()
