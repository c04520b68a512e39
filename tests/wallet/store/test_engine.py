from pathlib import Path
from typing import Any

import pytest
import sqlalchemy.exc
import sqlcipher3.dbapi2 as driver

from wallet.store.engine import _file_uri, check_engine, engine_over, is_encrypted, open_engine
from wallet.store.errors import UnsuitableEngineError

SETTINGS = {
    "journal_mode": "wal",
    "synchronous": 2,
    "temp_store": 2,
    "foreign_keys": 1,
    "secure_delete": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "busy_timeout": 2000,
}


def test_every_connection_is_set_up_the_same_way(wallet):
    engine = wallet._open_parts().engine
    for _ in range(2):
        engine.dispose()
        with engine.connect() as connection:
            found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in SETTINGS}
        assert found == SETTINGS


def test_a_transaction_takes_the_write_lock_at_once(wallet):
    parts = wallet._open_parts()
    with parts.engine.begin():
        other = open_engine(parts.folder / "wallet.db", parts.data_key.raw, _salt(parts.folder))
        bare = other.raw_connection()
        bare.execute("PRAGMA busy_timeout=0")
        with pytest.raises(driver.OperationalError, match="locked"):
            bare.execute("BEGIN IMMEDIATE")
        bare.close()
        other.dispose()


def test_errors_of_the_database_hide_the_parameters(wallet):
    with (
        pytest.raises(sqlalchemy.exc.DBAPIError) as caught,
        wallet._open_parts().engine.begin() as connection,
    ):
        connection.exec_driver_sql("INSERT INTO meta(name, value) VALUES (?, ?)", ("wallet", "tangerine"))
    assert "tangerine" not in str(caught.value)


def test_does_not_create_a_database_that_is_not_there(tmp_path):
    engine = open_engine(tmp_path / "missing.db", lambda: bytes(32), bytes(16))
    with pytest.raises(sqlalchemy.exc.OperationalError), engine.connect():
        pass
    assert list(tmp_path.iterdir()) == []


def test_an_engine_without_encryption_is_refused():
    engine = engine_over(lambda: _Unencrypted(driver.connect(":memory:", isolation_level=None)))
    with pytest.raises(UnsuitableEngineError, match="encryption"), engine.begin() as connection:
        check_engine(connection)
    engine.dispose()


def test_a_database_without_the_settings_is_refused(tmp_path):
    engine = engine_over(lambda: driver.connect(tmp_path / "bare.db", isolation_level=None))
    with pytest.raises(UnsuitableEngineError, match="log"), engine.begin() as connection:
        check_engine(connection)
    engine.dispose()


def test_the_file_of_a_wallet_begins_with_its_salt_and_not_like_a_plain_database(locked_folder, tmp_path):
    assert is_encrypted(locked_folder / "wallet.db")
    assert _salt(locked_folder).hex() in (locked_folder / "wallet.keys").read_text()
    plain = tmp_path / "plain.db"
    plain.write_bytes(b"SQLite format 3\x00" + bytes(100))
    assert not is_encrypted(plain)
    plain.write_bytes(b"")
    assert not is_encrypted(plain)


@pytest.mark.parametrize("name", ["with space", "100%", "què?", "#1 & 2", "Портфейл", "semi;colon"])
def test_any_name_of_a_folder_will_do(tmp_path, create, new, name):
    with create(tmp_path / f"{name}.tallystick") as wallet:
        wallet.add(new())
        assert len(wallet.rows()) == 1


def test_a_network_share_of_windows_gets_the_slashes_that_sqlite_wants():
    class Share(type(Path())):  # type: ignore[misc]  # the class of paths differs between systems
        def absolute(self):
            return self

        def as_uri(self):
            return "file://server/share/wallet.db"

    assert _file_uri(Share("x")) == "file:////server/share/wallet.db"


class _Unencrypted:
    """A connection of the driver that does not know its own cipher, as a plain SQLite does not."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def __getattr__(self, name):
        return getattr(self._connection, name)

    def cursor(self, *arguments):
        return _Cursor(self._connection.cursor(*arguments))


class _Cursor:
    def __init__(self, cursor: Any) -> None:
        self._cursor = cursor

    def __getattr__(self, name):
        return getattr(self._cursor, name)

    def execute(self, statement, *arguments):
        return self._cursor.execute("SELECT ''" if "cipher_version" in statement else statement, *arguments)


def _salt(folder: Path) -> bytes:
    return (folder / "wallet.db").read_bytes()[:16]
