"""What a session does when its files are replaced, the place is read-only, or the disk has failed."""

import errno
import os
import shutil

import pytest

from wallet.model.remarks import RemarkKind
from wallet.store import errors, guard, opening, reserve
from wallet.store.engine import Access
from wallet.store.faults import in_words
from wallet.store.wallet_file import WalletFile


def test_a_database_that_was_replaced_is_never_written_to(folder, create, new, tmp_path):
    with create(folder) as wallet:
        wallet.add(new(b"one"))
        other = tmp_path / "other.db"
        shutil.copy(folder / "wallet.db", other)
        other.replace(folder / "wallet.db")
        before = (folder / "wallet.db").read_bytes()
        for _ in range(2):
            with pytest.raises(errors.ReplacedWhileOpenError):
                wallet.add(new(b"two"))
        assert (folder / "wallet.db").read_bytes() == before
        assert wallet.read_only
        assert len(wallet.rows()) == 1


def test_a_key_file_that_another_program_brought_is_left_as_it_is(
    folder, create, passphrase, quick_kdf, noon, tmp_path
):
    with create(folder) as wallet:
        earlier = (folder / "wallet.keys").read_bytes()
        wallet.ways.set_passphrase("seven slow tractors", noon, quick_kdf)
        (folder / "wallet.keys").write_bytes(earlier)
        with pytest.raises(errors.ReplacedWhileOpenError):
            wallet.ways.set_passphrase("eleven loud lanterns", noon, quick_kdf)
        assert (folder / "wallet.keys").read_bytes() == earlier


@pytest.mark.parametrize("with_log", [False, True])
def test_a_read_only_place_is_read_and_left_as_it_is(
    locked_folder, passphrase, new, noon, tmp_path, monkeypatch, with_log
):
    if with_log:
        crashed = tmp_path / "Crashed.tallystick"
        with WalletFile.open(locked_folder, passphrase) as wallet:
            wallet.add(new(b"in the log only"))
            shutil.copytree(locked_folder, crashed)
        (crashed / "wallet.db-shm").unlink()
        locked_folder = crashed
    before = {path.name: path.read_bytes() for path in locked_folder.iterdir()}
    access = Access.READ if with_log else Access.READ_WITHOUT_LOG
    monkeypatch.setattr(opening, "_access", lambda lock, database: access)
    with WalletFile.open(locked_folder, passphrase) as wallet:
        assert len(wallet.rows()) == 5 + with_log
        assert wallet.read_only
        assert RemarkKind.READ_ONLY in {remark.kind for remark in wallet.remarks}
        for change in (
            lambda: wallet.add(new(b"two")),
            lambda: wallet.ways.set_passphrase("seven slow tractors", noon),
            lambda: wallet.empty_bin(noon),
        ):
            with pytest.raises(errors.ReadOnlyPlaceError):
                change()
        facts = wallet.back_up(tmp_path / "mine.tallystick-backup", noon)
        assert facts.documents == 5 + with_log
    assert {path.name: path.read_bytes() for path in locked_folder.iterdir()} == before


def test_after_a_fault_of_the_disk_nothing_more_is_written(folder, create, new):
    with create(folder) as wallet:
        wallet.add(new(b"one"))
        guard = wallet._open_parts().guard
        with pytest.raises(errors.DiskFaultError), guard.change(), in_words("Mine"):
            raise OSError(5, "as the system says")
        with pytest.raises(errors.StoppedAfterFaultError):
            wallet.add(new(b"two"))
        assert len(wallet.rows()) == 1


def test_a_full_disk_gives_the_reserve_back_for_what_makes_room(folder, create, new, noon, monkeypatch):
    with create(folder) as wallet:
        wallet.add(new(b"one"))
        guard = wallet._open_parts().guard
        with pytest.raises(errors.DiskFullError), guard.change(), in_words("Mine"):
            raise OSError(28, "as the system says")
        assert not (folder / reserve.RESERVE).exists()
        with monkeypatch.context() as still_full:
            still_full.setattr(reserve, "keep", lambda folder: False)
            with pytest.raises(errors.DiskFullError):
                wallet.add(new(b"two"))
            wallet.move_to_bin([wallet.rows()[0].id], noon)
            assert wallet.empty_bin(noon) == 1
        wallet.add(new(b"two"))
        assert not wallet.read_only
        assert (folder / reserve.RESERVE).stat().st_size == reserve.RESERVE_BYTES


def test_a_log_whose_name_the_disk_does_not_keep_is_never_relied_on(folder, create, new, monkeypatch):
    def fails(folder):
        raise OSError(errno.EIO, "as the system says")

    with create(folder) as wallet:
        with monkeypatch.context() as failing:
            failing.setattr(guard, "sync_folder", fails)
            with pytest.raises(errors.DiskFaultError):
                wallet.add(new(b"one"))
        with pytest.raises(errors.StoppedAfterFaultError):
            wallet.add(new(b"one"))
        assert wallet.read_only
        assert wallet.rows() == ()


@pytest.mark.parametrize("kept", [True, False])
def test_the_log_of_a_crash_is_written_once_more_before_anything_rests_on_it(
    locked_folder, passphrase, new, tmp_path, monkeypatch, kept
):
    crashed = tmp_path / "Crashed.tallystick"
    with WalletFile.open(locked_folder, passphrase) as wallet:
        wallet.add_many([new(bytes([number]) * 30_000) for number in range(60)])
        shutil.copytree(locked_folder, crashed)
    log = crashed / "wallet.db-wal"
    data, synced = log.read_bytes(), []
    assert len(data) > 1 << 20

    def sync(handle):
        if not kept:
            raise OSError(errno.EIO, "as the system says")
        synced.append(log.read_bytes())

    with monkeypatch.context() as watched:
        watched.setattr(os, "fsync", sync)
        opened = WalletFile.open(crashed, passphrase)
    with opened as wallet:
        assert len(wallet.rows()) == 65
        assert wallet.read_only is not kept
        assert log.read_bytes() == data
    assert (synced[:1] == [data]) is kept
