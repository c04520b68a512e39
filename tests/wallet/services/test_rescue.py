"""The newest backup that is whole is found beside a wallet that does not open."""

from datetime import UTC, datetime, timedelta

import pytest

from wallet.services.rescue import newest_good_backup
from wallet.store.kdf import KdfParameters
from wallet.store.wallet_file import WalletFile

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
QUICK_KDF = KdfParameters(memory_kib=64, passes=1, lanes=1)
PASSPHRASE = "nine green kettles"


@pytest.fixture
def wallet(tmp_path):
    folder = tmp_path / "Mine.tallystick"
    with WalletFile.create(folder, PASSPHRASE, now=NOON, kdf=QUICK_KDF) as opened:
        for day in range(3):
            opened.back_up_automatically("import", NOON + timedelta(days=day))
    (folder / "wallet.keys").write_bytes(b"")
    return folder


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE, "another one from before"])
def test_the_newest_is_offered_and_damaged_ones_are_passed_over(wallet, passphrase):
    backups = sorted((wallet / "backups").iterdir())
    assert newest_good_backup(wallet, passphrase).path == backups[2]
    whole = bytearray(backups[2].read_bytes())
    whole[len(whole) // 2] ^= 1
    backups[2].write_bytes(whole)
    assert newest_good_backup(wallet, passphrase).path == backups[1]
    backups[1].write_bytes(b"")
    backups[0].unlink()
    assert newest_good_backup(wallet, passphrase) is None


@pytest.mark.parametrize("year", [1970, 2106])
def test_no_clock_decides_what_is_newest_in_a_wallet(tmp_path, year):
    folder = tmp_path / "Mine.tallystick"
    strange = datetime(year, 1, 2, tzinfo=UTC)
    with WalletFile.create(folder, PASSPHRASE, now=NOON, kdf=QUICK_KDF) as opened:
        opened.back_up_automatically("import", NOON)
        opened.back_up_automatically("import", strange)
        assert [entry.at for entry in opened.ledger()][:2] == [strange, NOON]
    with WalletFile.open(folder, PASSPHRASE, clock=lambda: strange) as opened:
        assert opened.notice is None
        assert opened.ledger()[0].at == strange
