import pytest
import sqlalchemy.exc

from wallet.store import errors
from wallet.store.migrations import MIGRATIONS, newest, set_version, upgrade
from wallet.store.wallet_file import WalletFile


def version(engine) -> int:
    with engine.connect() as connection:
        return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def tables(engine) -> set[str]:
    with engine.connect() as connection:
        return set(connection.exec_driver_sql("SELECT name FROM sqlite_master").scalars())


@pytest.fixture
def engine(wallet, new):
    wallet.add(new(b"one"))
    return wallet._open_parts().engine


def test_a_new_wallet_has_the_newest_version(engine):
    assert version(engine) == newest() == 1 + len(MIGRATIONS)
    assert upgrade(engine, "Mine") == newest()


def test_pending_migrations_run_in_order_and_once(engine):
    ran = []

    def first(connection):
        connection.exec_driver_sql("CREATE TABLE extra(a)")
        ran.append("first")

    def second(connection):
        connection.exec_driver_sql("INSERT INTO extra VALUES (1)")
        ran.append("second")

    known = newest()
    assert upgrade(engine, "Mine", (*MIGRATIONS, first)) == known
    assert upgrade(engine, "Mine", (*MIGRATIONS, first, second)) == known + 1
    assert upgrade(engine, "Mine", (*MIGRATIONS, first, second)) == known + 2
    assert ran == ["first", "second"]
    assert version(engine) == known + 2


def test_a_migration_that_fails_leaves_the_database_as_it_was(engine):
    def breaks(connection):
        connection.exec_driver_sql("CREATE TABLE extra(a)")
        connection.exec_driver_sql("DROP TABLE verdict")
        connection.exec_driver_sql("SELECT nonsense FROM nowhere")

    before = tables(engine)
    with pytest.raises(sqlalchemy.exc.OperationalError):
        upgrade(engine, "Mine", (*MIGRATIONS, breaks))
    assert tables(engine) == before
    assert version(engine) == newest()


def test_a_rebuilt_table_takes_no_other_rows_with_it(engine, wallet):
    def rebuilds(connection):
        connection.exec_driver_sql("CREATE TABLE rebuilt AS SELECT * FROM original")
        connection.exec_driver_sql("DROP TABLE original")
        connection.exec_driver_sql("ALTER TABLE rebuilt RENAME TO original")

    upgrade(engine, "Mine", (*MIGRATIONS, rebuilds))
    assert wallet.record(wallet.rows()[0].id).original == b"one"
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1


def test_a_migration_that_leaves_rows_without_their_owner_is_undone(engine, wallet):
    def orphans(connection):
        connection.exec_driver_sql("DELETE FROM credential")

    with pytest.raises(errors.StoreFaultError):
        upgrade(engine, "Mine", (*MIGRATIONS, orphans))
    assert len(wallet.rows()) == 1
    assert version(engine) == newest()


@pytest.mark.parametrize(
    ("found", "problem"), [(99, errors.WalletTooNewError), (0, errors.DatabaseDamagedError)]
)
def test_another_version_is_refused_and_nothing_changes(folder, create, passphrase, found, problem):
    with create(folder) as wallet, wallet._open_parts().engine.begin() as connection:
        set_version(connection, found)
    before = (folder / "wallet.db").read_bytes()
    with pytest.raises(problem):
        WalletFile.open(folder, passphrase)
    assert (folder / "wallet.db").read_bytes() == before


def test_a_migration_that_changes_a_document_is_undone(engine, wallet):
    def spoils(connection):
        connection.exec_driver_sql("UPDATE original SET data = x'00'")

    with pytest.raises(errors.StoreFaultError):
        upgrade(engine, "Mine", (*MIGRATIONS, spoils))
    assert wallet.record(wallet.rows()[0].id).original == b"one"
