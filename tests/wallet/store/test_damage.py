"""What an interrupted copy, a bad disk or a mix-up leaves of a wallet: named, and never written to."""

import hashlib
import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import select

from wallet.store import errors
from wallet.store.engine import PAGE_BYTES
from wallet.store.key_file_copies import NAMES
from wallet.store.records import StoredCredential
from wallet.store.schema import original, verdict
from wallet.store.wallet_file import WalletFile


def digests(folder: Path) -> dict[str, str]:
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.iterdir()
        if path.is_file()
    }


def plain_database() -> bytes:
    connection = driver.connect(":memory:")
    connection.execute("CREATE TABLE credential(id TEXT)")
    path = Path(os.environ["HOME"]) / "plain.db"
    path.unlink(missing_ok=True)
    connection.execute("VACUUM INTO ?", (str(path),))
    connection.close()
    return path.read_bytes()


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda data: b"",
    "one byte": lambda data: data[:1],
    "zeros": lambda data: bytes(len(data)),
    "plain database": lambda data: plain_database(),
    "cut inside a page": lambda data: data[:-100],
    "last page missing": lambda data: data[:-PAGE_BYTES],
    "half": lambda data: data[: len(data) // PAGE_BYTES // 2 * PAGE_BYTES],
    "only the first page": lambda data: data[:PAGE_BYTES],
    "garbage after the salt": lambda data: data[:16] + os.urandom(len(data) - 16),
    "two pages swapped": lambda data: (
        data[:PAGE_BYTES]
        + data[2 * PAGE_BYTES : 3 * PAGE_BYTES]
        + data[PAGE_BYTES : 2 * PAGE_BYTES]
        + data[3 * PAGE_BYTES :]
    ),
}


def read_everything(folder: Path, passphrase: str) -> dict[str, StoredCredential]:
    with WalletFile.open(folder, passphrase) as wallet:
        return {row.id: wallet.record(row.id) for row in wallet.rows()}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_database_is_named_and_left_as_it_is(locked_folder, passphrase, damage):
    database = locked_folder / "wallet.db"
    database.write_bytes(DAMAGES[damage](database.read_bytes()))
    before = digests(locked_folder)
    with pytest.raises(errors.DatabaseDamagedError):
        read_everything(locked_folder, passphrase)
    assert digests(locked_folder) == before


@pytest.mark.parametrize("garbage", [b"\x01" * 5_000, b"\x01" * 8_192, b"A letter to my aunt. " * 800])
def test_a_file_that_is_no_database_of_this_wallet_is_never_blamed_on_the_passphrase(
    locked_folder, passphrase, garbage
):
    (locked_folder / "wallet.db").write_bytes(garbage)
    for attempt in (passphrase, "quite another one"):
        with pytest.raises((errors.DatabaseDamagedError, errors.KeyFileMismatchError)):
            WalletFile.open(locked_folder, attempt)


def test_flipped_bits_anywhere_never_give_other_content(locked_folder, passphrase):
    database = locked_folder / "wallet.db"
    whole = database.read_bytes()
    expected = read_everything(locked_folder, passphrase)
    chance = random.Random(7)  # noqa: S311 - positions, not keys
    refused = 0
    for position in [*range(0, 120, 3), *(chance.randrange(len(whole)) for _ in range(110))]:
        flipped = bytearray(whole)
        flipped[position] ^= 1 << chance.randrange(8)
        database.write_bytes(flipped)
        try:
            assert read_everything(locked_folder, passphrase) == expected
        except (errors.DatabaseDamagedError, errors.KeyFileMismatchError):
            refused += 1
        assert database.read_bytes() == flipped
    assert refused > 75


@pytest.mark.parametrize("table", [original, verdict], ids=str)
def test_no_damaged_page_is_ever_read_as_zeros(folder, create, new, passphrase, table):
    def everything() -> list[tuple[object, ...]]:
        with WalletFile.open(folder, passphrase) as wallet, wallet._transaction() as connection:
            return [tuple(row) for row in connection.execute(select(table))]

    with create(folder) as wallet:
        for _ in range(5):
            wallet.add(new(os.urandom(6_000), verdict_json=os.urandom(3_000).hex()))
    expected = everything()
    database = folder / "wallet.db"
    whole = database.read_bytes()
    refused = 0
    for page in range(1, len(whole) // PAGE_BYTES):
        flipped = bytearray(whole)
        flipped[page * PAGE_BYTES + 2_000] ^= 1
        database.write_bytes(flipped)
        try:
            assert everything() == expected
        except errors.DatabaseDamagedError:
            refused += 1
    # At least the second page of each of the five, which SQLCipher by itself gives out as zeros.
    assert refused >= 5


def test_what_lies_on_sound_pages_can_be_read_beside_a_damaged_document(locked_folder, passphrase):
    database = locked_folder / "wallet.db"
    whole = bytearray(database.read_bytes())
    whole[-PAGE_BYTES + 2_000] ^= 1
    database.write_bytes(whole)
    outcomes = []
    with WalletFile.open(locked_folder, passphrase) as wallet:
        for row in wallet.rows() * 2:
            try:
                outcomes.append(len(wallet.record(row.id).original))
            except errors.DatabaseDamagedError:
                outcomes.append(0)
    assert sorted(outcomes) == [0] * 2 + [6_000] * 8


def test_every_missing_file_has_its_own_sentence(locked_folder, passphrase, tmp_path):
    with pytest.raises(errors.PlaceNotFoundError):
        WalletFile.open(tmp_path / "Elsewhere.tallystick", passphrase)
    with pytest.raises(errors.NotAWalletError):
        WalletFile.open(tmp_path, passphrase)
    with pytest.raises(errors.NotAWalletError):
        WalletFile.open(locked_folder / "wallet.db", passphrase)
    keys, database = locked_folder / "wallet.keys", locked_folder / "wallet.db"
    keys.rename(tmp_path / "keys")
    copy = locked_folder / "wallet.keys.copy"
    copy.rename(tmp_path / "copy")
    with pytest.raises(errors.KeyFileMissingError):
        WalletFile.open(locked_folder, passphrase)
    (tmp_path / "keys").rename(keys)
    database.unlink()
    with pytest.raises(errors.DatabaseMissingError):
        WalletFile.open(locked_folder, passphrase)
    assert not database.exists()


def test_a_folder_in_the_place_of_a_file_is_damage(locked_folder, passphrase):
    database = locked_folder / "wallet.db"
    database.rename(locked_folder / "moved")
    database.mkdir()
    with pytest.raises(errors.DatabaseDamagedError):
        WalletFile.open(locked_folder, passphrase)
    for name in NAMES:
        (locked_folder / name).unlink()
        (locked_folder / name).mkdir()
    with pytest.raises(errors.KeyFileDamagedError):
        WalletFile.open(locked_folder, passphrase)


def test_a_damaged_key_file_is_named_whatever_the_passphrase(locked_folder, passphrase):
    keys, copy = (locked_folder / name for name in NAMES)
    whole = keys.read_bytes()
    for position in range(0, len(whole), 9):
        flipped = bytearray(whole)
        flipped[position] ^= 1
        keys.write_bytes(flipped)
        copy.write_bytes(flipped)
        for attempt in (passphrase, "quite another one"):
            with pytest.raises(errors.KeyFileDamagedError):
                WalletFile.open(locked_folder, attempt)
        assert keys.read_bytes() == flipped


def test_the_key_file_of_another_wallet_is_not_called_a_wrong_passphrase(locked_folder, create, passphrase):
    other = locked_folder.with_name("Other.tallystick")
    create(other).lock()
    for name in NAMES:
        shutil.copy(other / name, locked_folder / name)
    before = digests(locked_folder)
    for attempt in (passphrase, "quite another one"):
        with pytest.raises(errors.KeyFileMismatchError):
            WalletFile.open(locked_folder, attempt)
    assert digests(locked_folder) == before


def test_both_files_of_another_wallet_are_simply_that_wallet(locked_folder, create, passphrase):
    other = locked_folder.with_name("Other.tallystick")
    create(other).lock()
    for name in ("wallet.keys", "wallet.db"):
        shutil.copy(other / name, locked_folder / name)
    with WalletFile.open(locked_folder, passphrase) as wallet:
        assert wallet.rows() == ()


def test_a_failed_opening_holds_nothing(locked_folder, passphrase):
    with pytest.raises(errors.WrongPassphraseError):
        WalletFile.open(locked_folder, "quite another one")
    database = locked_folder / "wallet.db"
    whole = database.read_bytes()
    database.write_bytes(whole[:16] + bytes(len(whole) - 16))
    with pytest.raises(errors.DatabaseDamagedError):
        WalletFile.open(locked_folder, passphrase)
    database.write_bytes(whole)
    WalletFile.open(locked_folder, passphrase).lock()
