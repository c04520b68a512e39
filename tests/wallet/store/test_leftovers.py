"""What a killed program left is removed; everything else stays, however much it looks like it."""

import os

from wallet.store.wallet_file import WalletFile

HEX = "0123456789abcdef"


def test_drafts_and_databases_that_nothing_names_go_and_nothing_else(locked_folder, passphrase):
    ours = [f".wallet.keys.{HEX}", f".wallet.mark.{HEX}", "wallet-7.db", "wallet-7.db-wal"]
    others = [f".notes.{HEX}", ".wallet.keys.0123", f".wallet.keys.{HEX}x", "wallet-x.db", "wallet-7.db.bak"]
    for name in ours + others:
        (locked_folder / name).write_bytes(b"x")
    WalletFile.open(locked_folder, passphrase).lock()
    left = {path.name for path in locked_folder.iterdir()}
    assert not left & set(ours)
    assert set(others) | {"wallet.db"} <= left


def test_no_database_goes_while_one_copy_of_the_key_file_cannot_be_read(locked_folder, passphrase, new):
    (locked_folder / "wallet-7.db").write_bytes(b"x")
    copy = locked_folder / "wallet.keys.copy"
    copy.unlink()
    copy.mkdir()
    WalletFile.open(locked_folder, passphrase).lock()
    assert (locked_folder / "wallet-7.db").exists()


def test_beside_only_an_old_draft_of_the_same_name_goes(locked_folder, passphrase, noon, tmp_path):
    names = [
        f".one.tallystick-backup.{HEX}",
        f".two.tallystick-backup.{HEX}",
        f".one.tallystick-backup.{HEX[::-1]}",
    ]
    for name in names:
        (tmp_path / name).mkdir()
    for name in names[:2]:
        os.utime(tmp_path / name, (1, 1))
    with WalletFile.open(locked_folder, passphrase) as wallet:
        wallet.back_up(tmp_path / "one.tallystick-backup", noon)
    assert [(tmp_path / name).exists() for name in names] == [False, True, True]
