"""Looking at a whole database: is every page sound, and is everything in it that was in another?"""

import hashlib

from sqlalchemy import Connection

from wallet.store.errors import DatabaseDamagedError

_EVERYTHING = (
    "SELECT c.id, c.sha256, c.version, c.replaced_by, c.added_at, o.data, v.json FROM credential c "
    "LEFT JOIN original o ON o.number = c.number LEFT JOIN verdict v ON v.number = c.number "
    "ORDER BY c.number"
)


def everything_held(connection: Connection) -> tuple[int, str]:
    """How many documents are held, and one digest over all of them and the facts that belong to them.

    Of the same value whatever version the tables are of, from version 1 on.
    """
    digest, count = hashlib.sha256(), 0
    for line in connection.exec_driver_sql(_EVERYTHING):
        count += 1
        for value in line:
            data = value if isinstance(value, bytes) else repr(value).encode("utf-8", "surrogatepass")
            digest.update(hashlib.sha256(data).digest())
    return count, digest.hexdigest()


def require_sound(connection: Connection, name: str) -> None:
    """Read every page and compare its MAC; then the structure. Raises DatabaseDamagedError.

    Looks at the database file itself: nothing may be in its log only (``engine.truncate_log``).
    """
    if connection.exec_driver_sql("PRAGMA cipher_integrity_check").first() is not None:
        raise DatabaseDamagedError(name=name)
    require_structure(connection, name)


def require_structure(connection: Connection, name: str) -> None:
    """Read what is in use, from the log where it is there. Raises DatabaseDamagedError."""
    structure = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
    dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if structure != ["ok"] or dangling:
        raise DatabaseDamagedError(name=name)
