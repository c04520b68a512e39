"""An older copy put back, and copies that went separate ways."""

import shutil

import pytest

from wallet.store.freshness import MARK, Notice
from wallet.store.wallet_file import WalletFile


@pytest.fixture
def two_moments(folder, create, new, tmp_path):
    """The folder, and a copy of its database from before the last two changes."""
    with create(folder) as wallet:
        wallet.add(new(b"one"))
    before = tmp_path / "before.db"
    shutil.copy(folder / "wallet.db", before)
    with WalletFile.open(folder, PASSPHRASE) as wallet:
        wallet.add(new(b"two"))
        wallet.add(new(b"three"))
    return folder, before


PASSPHRASE = "nine green kettles"


def notice(folder) -> Notice | None:
    with WalletFile.open(folder, PASSPHRASE) as wallet:
        return wallet.notice


def test_the_newest_copy_is_nothing_to_mention(two_moments):
    folder, _ = two_moments
    assert notice(folder) is None


def test_an_older_database_put_back_is_noticed_until_the_next_change(two_moments, new):
    folder, before = two_moments
    shutil.copy(before, folder / "wallet.db")
    assert notice(folder) is Notice.OLDER_COPY
    assert notice(folder) is Notice.OLDER_COPY
    with WalletFile.open(folder, PASSPHRASE) as wallet:
        wallet.add(new(b"four"))
    assert notice(folder) is None


def test_a_mark_that_lags_behind_is_nothing_to_mention(two_moments, new):
    folder, _ = two_moments
    mark = (folder / MARK).read_bytes()
    with WalletFile.open(folder, PASSPHRASE) as wallet:
        wallet.add(new(b"four"))
    (folder / MARK).write_bytes(mark)
    assert notice(folder) is None


def test_a_copy_that_went_its_own_way_is_noticed(two_moments, new, tmp_path):
    folder, before = two_moments
    mark = (folder / MARK).read_bytes()
    shutil.copy(before, folder / "wallet.db")
    (folder / MARK).unlink()
    with WalletFile.open(folder, PASSPHRASE) as wallet:
        for number in range(4):
            wallet.add(new(b"elsewhere %d" % number))
    (folder / MARK).write_bytes(mark)
    assert notice(folder) is Notice.OTHER_COPY


@pytest.mark.parametrize("content", [b"", b"\x00" * 200, b"{}\n00\n", b"x" * 100_000])
def test_a_mark_that_is_not_ours_tells_nothing_and_stops_nothing(two_moments, content):
    folder, before = two_moments
    shutil.copy(before, folder / "wallet.db")
    (folder / MARK).write_bytes(content)
    assert notice(folder) is None


def test_every_byte_of_the_mark_is_covered(two_moments):
    folder, before = two_moments
    shutil.copy(before, folder / "wallet.db")
    mark = (folder / MARK).read_bytes()
    for position in range(len(mark)):
        changed = bytearray(mark)
        changed[position] ^= 1
        (folder / MARK).write_bytes(bytes(changed))
        # Never another notice than the true one, and never a refusal.
        assert notice(folder) in {None, Notice.OLDER_COPY}
