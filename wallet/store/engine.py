"""The encrypted database engine: SQLCipher under SQLAlchemy, set up the same way on every connection."""

import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, Protocol

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from wallet.store.errors import CopyNotMadeError, DatabaseDamagedError, StoreFaultError, UnsuitableEngineError

PAGE_BYTES: Final = 4096
_WHETHER_SOUND: Final = "PRAGMA cipher_status"
_SOUND: Final = "1"
_PLAIN_HEADER: Final = b"SQLite format 3\x00"
# Before 3.51.3 a reset of the write-ahead log could corrupt a database.
_OLDEST_SQLITE: Final = (3, 51, 3)

# The first two must come before anything is read: no copies of damaged pages on stderr, then
# the key. FULL: a commit that was reported survives a power cut. MEMORY: sorting never spills
# plain text to a temporary file. fullfsync is what macOS needs for FULL to mean it. cache_size,
# in KiB: what falls out of the cache must be decrypted again, and with more than SQLite's own 2 MB
# adding many is a fifth faster.
_PRAGMAS: Final = (
    "cipher_log_level=NONE",
    "key=\"x'{key}'\"",
    "journal_mode=WAL",
    "synchronous=FULL",
    "temp_store=MEMORY",
    "foreign_keys=ON",
    "secure_delete=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "fullfsync=ON",
    "checkpoint_fullfsync=ON",
    "busy_timeout=2000",
    "cache_size=-32000",
)

_PRAGMAS_FOR_READING: Final = (
    *_PRAGMAS[:2],
    "locking_mode=EXCLUSIVE",
    *(pragma for pragma in _PRAGMAS[2:] if not pragma.startswith("journal_mode")),
)


class Access(StrEnum):
    """How a database is opened. Nothing but WRITE creates or changes any file."""

    WRITE = "write"
    READ = "read"
    READ_WITHOUT_LOG = "read-without-log"


# Without a log there is nothing to share and nothing to recover. With one, its index is kept in memory:
# the place may be read-only, and the lock file keeps writers out.
_NO_LOCKS: Final = "win32-none" if sys.platform == "win32" else "unix-none"
_HOW: Final = {
    Access.WRITE: "mode=rw",
    Access.READ: f"mode=ro&vfs={_NO_LOCKS}",
    Access.READ_WITHOUT_LOG: "mode=ro&immutable=1",
}


class Cursor(Protocol):
    """A cursor of the driver, as far as reading needs it."""

    def execute(
        self, statement: str, parameters: Mapping[str, object] | Sequence[object] = (), /
    ) -> Iterator[tuple[Any, ...]]:
        """Run one statement; its rows, read from the file as they are asked for."""
        ...


Connector = Callable[[], Any]
"""Opens one connection of the driver. The driver publishes no types."""


def open_engine(path: Path, key: Callable[[], bytes], salt: bytes, access: Access = Access.WRITE) -> Engine:
    """An engine with one connection on an existing file; an empty file becomes an empty database.

    ``key`` gives the 32-byte raw key each time a connection is made, ``salt`` is the database's
    own. Nothing is opened yet. Every transaction begins with BEGIN IMMEDIATE, and raises
    DatabaseDamagedError instead of ending well where any page that it read was damaged.
    """
    engine = engine_over(lambda: _connect(path, key(), salt, access))
    name = path.parent.name

    def require_sound_pages(connection: Connection) -> None:
        # SQLCipher 4.19 hands out a page that fails its MAC as zeros and reports the damage only
        # at the next page it decrypts. Where there is none, the end of a document would silently
        # be zeros. This asks for the report; it reads nothing.
        if connection.exec_driver_sql(_WHETHER_SOUND).scalar_one() != _SOUND:
            raise DatabaseDamagedError(name=name)

    event.listen(engine, "commit", require_sound_pages)
    return engine


def engine_over(connect: Connector) -> Engine:
    """The engine on any connector; statements and errors never quote their parameters."""
    engine = create_engine(
        "sqlite://",
        module=driver,
        creator=connect,
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    # The driver is in autocommit mode, so that also the statements of a migration roll back.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _connect(path: Path, key: bytes, salt: bytes, access: Access) -> Any:  # noqa: ANN401 - untyped driver
    uri = f"{_file_uri(path)}?{_HOW[access]}"
    connection = driver.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    try:
        for pragma in _PRAGMAS if access is Access.WRITE else _PRAGMAS_FOR_READING:
            connection.execute(f"PRAGMA {pragma.format(key=key.hex() + salt.hex())}")
        # Proof that the key fits: the first read of the file's content.
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except driver.Error:
        connection.close()
        raise
    return connection


def _file_uri(path: Path) -> str:
    uri = path.absolute().as_uri()
    # A Windows network share: SQLite accepts no host in a URI, but four slashes.
    return uri if uri.startswith("file:///") else uri.replace("file://", "file:////", 1)


def check_engine(connection: Connection, access: Access = Access.WRITE) -> None:
    """Raise UnsuitableEngineError unless the engine has everything that the wallet relies on."""

    def one(statement: str) -> str:
        row = connection.exec_driver_sql(statement).fetchone()
        return "" if row is None else str(row[0])

    version = one("SELECT sqlite_version()")
    if tuple(int(part) for part in re.findall(r"\d+", version)) < _OLDEST_SQLITE:
        raise UnsuitableEngineError(what=f"SQLite {version}")
    if not one("PRAGMA cipher_version"):
        raise UnsuitableEngineError(what="no encryption")
    options = {row[0] for row in connection.exec_driver_sql("PRAGMA compile_options")}
    if not options & {"TEMP_STORE=2", "TEMP_STORE=3"}:
        raise UnsuitableEngineError(what="temporary files on disk")
    if "ENABLE_FTS5" not in options:
        raise UnsuitableEngineError(what="no full-text search")
    if access is Access.WRITE and one("PRAGMA journal_mode") != "wal":
        raise UnsuitableEngineError(what="no write-ahead log on this kind of disk")
    settings = (one("PRAGMA synchronous"), one("PRAGMA temp_store"), one("PRAGMA foreign_keys"))
    if settings != ("2", "2", "1"):
        raise UnsuitableEngineError(what=f"settings {'/'.join(settings)}")


@contextmanager
def reading(engine: Engine, name: str) -> Iterator[Cursor]:
    """A transaction that only reads: one state of the database from its first statement to its end.

    By the driver itself and without the lock for writing, which together take longer than most of what is
    read. Raises DatabaseDamagedError, with ``name`` of the wallet, instead of ending well where any page
    that was read was damaged: nothing read within may be used before that.
    """
    with closing(engine.raw_connection()) as pooled, closing(pooled.cursor()) as cursor:
        # What fails in between is undone as the connection goes back to the pool.
        cursor.execute("BEGIN DEFERRED")
        yield cursor
        (status,) = cursor.execute(_WHETHER_SOUND).fetchone()
        if status != _SOUND:
            raise DatabaseDamagedError(name=name)
        cursor.execute("COMMIT")


def truncate_log(engine: Engine) -> None:
    """Move everything from the write-ahead log into the database and cut the log to nothing."""
    with outside_transactions(engine) as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


@contextmanager
def outside_transactions(engine: Engine) -> Iterator[Any]:
    """The driver's connection, for the few statements that no transaction may surround."""
    with engine.connect() as connection:
        raw = connection.connection.driver_connection
        if raw is None:
            raise StoreFaultError(what="no connection")
        yield raw


def copy_compact(engine: Engine, path: Path) -> None:
    """Write everything into the empty file at ``path``, without gaps, under the same key and salt.

    Not durable and not yet looked at when this returns. Raises what the disk says.
    """
    with outside_transactions(engine) as raw:
        raw.execute("VACUUM INTO ?", (str(path),))


def copy_encrypted(engine: Engine, path: Path, key: bytes, salt: bytes) -> None:
    """Write everything into the empty file at ``path``, encrypted under another key and salt.

    Not durable and not yet looked at when this returns. Raises what the disk says.
    """
    with outside_transactions(engine) as raw:
        version = raw.execute("PRAGMA user_version").fetchone()[0]
        # The one place where a key is part of a statement: the driver has no other way to say it.
        attach = f"ATTACH DATABASE ? AS fresh KEY \"x'{key.hex()}{salt.hex()}'\""
        raw.execute(attach, (str(path),))
        try:
            raw.execute("SELECT sqlcipher_export('fresh')").fetchall()
            raw.execute(f"PRAGMA fresh.user_version={int(version)}")
        except driver.OperationalError as problem:
            # sqlcipher_export says SQLITE_ERROR, and no more, whatever the disk said.
            raise CopyNotMadeError(name=path.parent.name) from problem
        finally:
            raw.execute("DETACH DATABASE fresh")


def is_encrypted(path: Path) -> bool:
    """Whether the file begins like an encrypted database, not like a plain one or an empty file."""
    header = _header(path)
    return len(header) == len(_PLAIN_HEADER) and header != _PLAIN_HEADER


def check_file(path: Path, salt: bytes, name: str) -> bool:
    """Look at a database file without opening it; whether it begins with ``salt``, its own.

    Raises DatabaseDamagedError for what no database of a wallet can be: empty, zeros, a plain
    database, or cut inside a page. Such a file is never handed to the engine, which would take
    an empty one for a new database.
    """
    size = path.stat().st_size if path.is_file() else 0
    # While there is a write-ahead log, the last page may be half-written and is in the log.
    has_log = path.with_name(f"{path.name}-wal").exists()
    header = _header(path) if size else b""
    cut = size < PAGE_BYTES or (size % PAGE_BYTES != 0 and not has_log)
    if cut or not any(header) or header == _PLAIN_HEADER:
        raise DatabaseDamagedError(name=name)
    return header == salt


def _header(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(len(_PLAIN_HEADER))
