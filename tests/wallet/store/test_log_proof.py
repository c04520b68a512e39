"""A write-ahead log of another wallet or another moment: refused, and nothing moved into the database."""

import shutil

import pytest

from wallet.store import errors
from wallet.store.freshness import Notice
from wallet.store.wallet_file import WalletFile


def crashed(folder, to):
    """A copy as a crash leaves it: the database with its log."""
    shutil.copytree(folder, to)
    (to / "wallet.db-shm").unlink(missing_ok=True)
    return to


@pytest.fixture
def moments(folder, create, new, passphrase, tmp_path):
    """Two crashes of one wallet, with a locked moment between."""
    with create(folder) as wallet:
        wallet.add_many([new(b"early %d" % number + bytes(9_000)) for number in range(10)])
        early = crashed(folder, tmp_path / "Early.tallystick")
    with WalletFile.open(folder, passphrase) as wallet:
        wallet.add_many([new(b"middle %d" % number + bytes(9_000)) for number in range(10)])
    with WalletFile.open(folder, passphrase) as wallet:
        wallet.add(new(b"late"))
        late = crashed(folder, tmp_path / "Late.tallystick")
    return early, late


def files(folder):
    return {path.name: path.read_bytes() for path in folder.glob("wallet.*") if path.suffix != ".db-shm"}


def test_a_log_of_its_own_is_taken(moments, passphrase):
    for folder, number in zip(moments, (10, 21), strict=True):
        with WalletFile.open(folder, passphrase) as wallet:
            assert len(wallet.rows()) == number
            assert wallet.notice is None


@pytest.mark.parametrize("taken", ["log of the earlier moment", "log of the later moment"])
def test_a_log_of_another_moment_is_refused_and_nothing_changes(moments, passphrase, taken):
    early, late = moments
    folder, source = (late, early) if "earlier" in taken else (early, late)
    shutil.copy(source / "wallet.db-wal", folder / "wallet.db-wal")
    before = files(folder)
    with pytest.raises(errors.LogMismatchError):
        WalletFile.open(folder, passphrase)
    assert files(folder) == before


def test_a_log_of_another_wallet_is_refused_and_nothing_changes(moments, create, new, passphrase, tmp_path):
    with create(tmp_path / "Other.tallystick") as other:
        other.add(new(bytes(50_000)))
        shutil.copy(other.path / "wallet.db-wal", moments[1] / "wallet.db-wal")
    before = files(moments[1])
    with pytest.raises(errors.LogMismatchError):
        WalletFile.open(moments[1], passphrase)
    assert files(moments[1]) == before


def test_a_missing_log_is_noticed_and_a_missing_database_named(moments, passphrase):
    _, late = moments
    (late / "wallet.db-wal").unlink()
    with WalletFile.open(late, passphrase) as wallet:
        assert wallet.notice is Notice.OLDER_COPY
    early, _ = moments
    (early / "wallet.db").unlink()
    with pytest.raises(errors.DatabaseMissingError):
        WalletFile.open(early, passphrase)
    assert (early / "wallet.db-wal").exists()
