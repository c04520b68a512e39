"""Wallets that earlier versions wrote, kept as files: every later version must open each of them."""

import json
import re
import shutil
from pathlib import Path

import pytest

from wallet.store.migrations import newest
from wallet.store.wallet_file import WalletFile

FROZEN = Path(__file__).with_name("frozen")
PASSPHRASE = "a frozen winter wallet"
VERSIONS = sorted(folder.name for folder in FROZEN.iterdir())


@pytest.fixture(params=VERSIONS)
def frozen(request, tmp_path) -> tuple[Path, dict[str, object]]:
    """A copy of the wallet, and what was written down when it was made."""
    source = FROZEN / request.param
    copy = tmp_path / "Frozen.tallystick"
    shutil.copytree(source / "Frozen.tallystick", copy)
    return copy, json.loads((source / "expected.json").read_text())


def test_there_is_a_frozen_wallet_of_every_version_so_far():
    assert [f"schema-{number}" for number in range(1, newest() + 1)] == VERSIONS


def test_everything_in_it_is_there_and_unchanged(frozen):
    folder, expected = frozen
    for _ in range(2):  # the second time it is of the newest version
        with WalletFile.open(folder, PASSPHRASE) as wallet:
            rows = {row.id: row for row in wallet.rows()}
            assert {key: wallet.record(key).sha256 for key in rows} == expected["originals"]
            assert {key: row.title.versions[0][1] for key, row in rows.items()} == expected["titles"]
            assert {key: row.headline.value for key, row in rows.items()} == expected["headlines"]
            assert [pin.name for pin in wallet.pins()] == expected["pins"]
            assert [share.sha256 for share in wallet.shares()] == expected["shares"]
            info = wallet.info()
            assert [info.ed25519_key, info.p256_key] == expected["keys"]
            assert info.created_at.isoformat() == expected["created_at"]
            assert wallet.notice is None


def test_it_ends_with_the_tables_of_a_new_wallet(frozen, create, tmp_path):
    folder, _ = frozen
    with WalletFile.open(folder, PASSPHRASE) as old, create(tmp_path / "New.tallystick") as fresh:
        assert tables(old) == tables(fresh)


def tables(wallet: WalletFile) -> dict[str, object]:
    """Columns, foreign keys and indexes of every table, however the statements were spelled."""
    with wallet._open_parts().engine.connect() as connection:
        names = connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
        ).scalars()
        shape: dict[str, object] = {}
        for name in sorted(names):
            columns = connection.exec_driver_sql(f"PRAGMA table_xinfo({name})").all()
            keys = connection.exec_driver_sql(f"PRAGMA foreign_key_list({name})").all()
            # Where a column stands does not matter: every statement names its columns.
            shape[name] = (sorted(column[1:4] for column in columns), sorted(key[2:5] for key in keys))
        indexes = connection.exec_driver_sql(
            "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        )
        shape["indexes"] = {name: re.sub(r"\W+", " ", sql).strip().lower() for name, sql in indexes}
        return shape


def test_a_log_with_nothing_in_it_does_not_keep_an_older_wallet_from_being_updated(tmp_path):
    """As a crash leaves it between opening the log and the first write that counts."""
    folder = tmp_path / "Frozen.tallystick"
    shutil.copytree(FROZEN / "schema-1" / "Frozen.tallystick", folder)
    (folder / "wallet.db-wal").write_bytes(bytes(32))
    with WalletFile.open(folder, PASSPHRASE) as wallet:
        assert not wallet.read_only
        assert len(wallet.rows()) == 5
