"""From the schema of an older Tallystick to this one, all at once or not at all.

A migration is one module, ``to_N``, and one entry of ``MIGRATIONS``.
"""

import hashlib
from collections.abc import Callable
from importlib import import_module
from typing import Final

from sqlalchemy import Connection, Engine

from wallet.store.errors import DatabaseDamagedError, StoreFaultError, WalletTooNewError

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
    before = _everything_held(connection) if waiting else ""
    for migration in waiting:
        migration(connection)
    if waiting:
        if _everything_held(connection) != before:
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


def _everything_held(connection: Connection) -> str:
    """One digest over every document and the facts that belong to it, whatever the tables look like."""
    digest = hashlib.sha256()
    lines = connection.exec_driver_sql(
        "SELECT c.id, c.sha256, c.version, c.replaced_by, c.added_at, o.data, v.json FROM credential c "
        "LEFT JOIN original o ON o.number = c.number LEFT JOIN verdict v ON v.number = c.number "
        "ORDER BY c.number"
    )
    for line in lines:
        for value in line:
            data = value if isinstance(value, bytes) else repr(value).encode("utf-8", "surrogatepass")
            digest.update(hashlib.sha256(data).digest())
    return digest.hexdigest()
