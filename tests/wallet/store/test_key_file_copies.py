"""Without its key file nobody opens a wallet: two copies, and either is enough."""

import shutil

import pytest

from wallet.store.errors import KeyFileDamagedError
from wallet.store.key_file_copies import NAMES
from wallet.store.wallet_file import WalletFile


def both(folder) -> list[bytes]:
    return [(folder / name).read_bytes() for name in NAMES]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("spoil", ["missing", "empty", "flipped", "folder"])
def test_either_copy_is_enough_and_the_other_is_mended(locked_folder, passphrase, name, spoil):
    whole = both(locked_folder)
    assert whole[0] == whole[1]
    path = locked_folder / name
    flipped = bytearray(whole[0])
    flipped[len(flipped) // 2] ^= 1
    path.unlink()
    if spoil == "folder":
        path.mkdir()
    elif spoil != "missing":
        path.write_bytes(b"" if spoil == "empty" else flipped)
    if spoil == "folder":
        # Something that is no file is not ours to remove.
        with WalletFile.open(locked_folder, passphrase) as wallet:
            assert len(wallet.rows()) == 5
        assert path.is_dir()
        return
    with WalletFile.open(locked_folder, passphrase) as wallet:
        assert len(wallet.rows()) == 5
    assert both(locked_folder) == whole


def test_every_flipped_byte_of_one_copy_is_harmless(locked_folder, passphrase):
    whole = both(locked_folder)[0]
    path = locked_folder / NAMES[0]
    for position in range(0, len(whole), 13):
        flipped = bytearray(whole)
        flipped[position] ^= 0x10
        path.write_bytes(flipped)
        WalletFile.open(locked_folder, passphrase).lock()
        assert both(locked_folder) == [whole, whole]


def test_a_wrong_passphrase_mends_nothing(locked_folder):
    (locked_folder / NAMES[1]).write_bytes(b"spoiled")
    with pytest.raises(Exception, match="passphrase"):
        WalletFile.open(locked_folder, "quite another one")
    assert (locked_folder / NAMES[1]).read_bytes() == b"spoiled"


def test_the_key_file_of_another_wallet_is_never_written_over(locked_folder, create, passphrase):
    other = locked_folder.with_name("Other.tallystick")
    create(other).lock()
    shutil.copy(other / NAMES[0], locked_folder / NAMES[1])
    strange = (locked_folder / NAMES[1]).read_bytes()
    WalletFile.open(locked_folder, passphrase).lock()
    assert (locked_folder / NAMES[1]).read_bytes() == strange


def test_what_is_damaged_says_so_when_the_other_is_missing(locked_folder, passphrase):
    (locked_folder / NAMES[0]).unlink()
    (locked_folder / NAMES[1]).write_bytes(b"spoiled")
    with pytest.raises(KeyFileDamagedError):
        WalletFile.open(locked_folder, passphrase)
