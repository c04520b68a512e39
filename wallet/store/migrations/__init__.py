"""From the schema of an older Tallystick to this one, all at once or not at all.

A migration is one module, ``to_N``, and one entry of ``MIGRATIONS``.
"""

from collections.abc import Callable
from importlib import import_module
from typing import Final

from sqlalchemy import Connection, Engine

from wallet.store.errors import DatabaseDamagedError, StoreFaultError, WalletTooNewError
from wallet.store.whole import everything_held

Migration = Callable[[Connection], None]


def _in_module(version: int) -> Migration:
    """The migration to ``version``, imported only when a wallet needs it: Alembic takes 0.3 s to import."""

    def run(connection: Connection) -> None:
        import_module(f"wallet.store.migrations.to_{version}").run(connection)

    return run


MIGRATIONS: Final[tuple[Migration, ...]] = (_in_module(2),)
"""The first takes schema version 1 to 2, the second 2 to 3, and so on. Only ever appended to."""

_FIRST: Final = 1


def newest(migrations: tuple[Migration, ...] = MIGRATIONS) -> int:
    """The schema version that these migrations lead to."""
    return _FIRST + len(migrations)


def set_version(connection: Connection, version: int) -> None:
    """Record the schema version, within the open transaction."""
    connection.exec_driver_sql(f"PRAGMA user_version={version:d}")


def pending(engine: Engine, name: str, migrations: tuple[Migration, ...] = MIGRATIONS) -> int:
    """How many migrations the database needs. Raises as ``upgrade``; changes nothing."""
    with engine.begin() as connection:
        return newest(migrations) - _found(connection, name, migrations)


def upgrade(engine: Engine, name: str, migrations: tuple[Migration, ...] = MIGRATIONS) -> int:
    """Bring the database to the newest version in one transaction; gives the version it had.

    What is held is counted and digested before and after, in that transaction: a migration that
    loses or changes a document is undone, with StoreFaultError.

    Raises WalletTooNewError for a later version, and DatabaseDamagedError for a database in
    which no version was ever recorded; then, and on any error of a migration, it is as before.
    """
    with engine.connect() as connection:
        # A table that is rebuilt is dropped once, and with it would go the rows that refer to it.
        # Cannot be switched inside a transaction.
        raw = connection.connection.driver_connection
        if raw is None:
            raise StoreFaultError(what="no connection")
        raw.execute("PRAGMA foreign_keys=OFF")
        try:
            with connection.begin():
                return _upgrade(connection, name, migrations)
        finally:
            raw.execute("PRAGMA foreign_keys=ON")


def _upgrade(connection: Connection, name: str, migrations: tuple[Migration, ...]) -> int:
    found = _found(connection, name, migrations)
    waiting = migrations[found - _FIRST :]
    before = everything_held(connection) if waiting else None
    for migration in waiting:
        migration(connection)
    if waiting:
        if everything_held(connection) != before:
            raise StoreFaultError(what="a migration lost or changed a document")
        if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
            raise StoreFaultError(what="a migration left rows that refer to nothing")
        set_version(connection, newest(migrations))
    return found


def _found(connection: Connection, name: str, migrations: tuple[Migration, ...]) -> int:
    found = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    if found > newest(migrations):
        raise WalletTooNewError(name=name, found=str(found), known=str(newest(migrations)))
    if found < _FIRST:
        raise DatabaseDamagedError(name=name)
    return found
