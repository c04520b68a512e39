"""Adding many documents at once: what stands alone in one statement for each table, the rest one by one."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from sqlalchemy import Connection
from sqlalchemy.exc import DataError, IntegrityError, InterfaceError

from wallet.model.errors import BugError
from wallet.model.holding import ImportState
from wallet.store.credentials import add, line_of, new_identifier, require_digest
from wallet.store.records import NewCredential
from wallet.store.search import words_of
from wallet.store.stored_text import storable

# What one document can be at fault for; anything else is a fault of the disk or of the program.
_REFUSED: Final = (BugError, ValueError, IntegrityError, DataError, InterfaceError)
# SQLite takes 32,766 parameters in a statement; fewer keep the statements short.
_ASKED_AT_ONCE: Final = 500

_COLUMNS: Final = (
    "number, id, sha256, identity, credential_id, version, name, format, title, issuer, "
    "awarded, level, credits, headline, checked_at, added_at"
)
_INSERTS: Final = (
    # Names and marks only, all of them above.
    f"INSERT INTO credential ({_COLUMNS}) VALUES ({', '.join('?' * len(_COLUMNS.split()))})",  # noqa: S608
    "INSERT INTO original (number, data) VALUES (?, ?)",
    "INSERT INTO verdict (number, json) VALUES (?, ?)",
    "INSERT INTO search (rowid, words) VALUES (?, ?)",
)
Results = list[tuple[ImportState, str | None]]
RandomBytes = Callable[[int], bytes]


class _Ready(NamedTuple):
    """One document that touches no other, as it will be written; the number is still missing."""

    identifier: str
    line: tuple[str | int | None, ...]
    original: bytes
    verdict: str
    words: str


def add_many(connection: Connection, several: Sequence[NewCredential], random_bytes: RandomBytes) -> Results:
    """Keep several, each wholly or not at all; one that cannot be kept is refused and has no identifier.

    Gives what ``credentials.add`` would give for one after the other. A fault of the disk is not the
    fault of one document: it raises, and the whole transaction is undone.
    """
    results: Results = []
    prepared = _prepare(connection, several, random_bytes)
    for alone, run in groupby(zip(several, prepared, strict=True), key=lambda pair: pair[1] is not None):
        pairs = list(run)
        ready = [one for _, one in pairs if one is not None]
        if alone and _written(connection, ready):
            results += [(ImportState.NEW, one.identifier) for one in ready]
        else:
            results += _one_by_one(connection, [new for new, _ in pairs], random_bytes)
    return results


def _one_by_one(
    connection: Connection, several: Sequence[NewCredential], random_bytes: RandomBytes
) -> Results:
    results: Results = []
    for new in several:
        savepoint = connection.begin_nested()
        try:
            results.append(add(connection, new, random_bytes))
        except _REFUSED:
            savepoint.rollback()
            results.append((ImportState.REFUSED, None))
        else:
            savepoint.commit()
        # On a full disk SQLite has undone the whole transaction by itself, the savepoint with it:
        # then going back to the savepoint would only hide the true error behind a second one.
    return results


def _prepare(
    connection: Connection, several: Sequence[NewCredential], random_bytes: RandomBytes
) -> list[_Ready | None]:
    """Each document made ready; None for one that another, held or among these, may have to do with."""
    keys = [tuple(_keys(new)) for new in several]
    times = Counter(key for found in keys for key in found)
    held = _held(connection, times)
    return [
        None if any(times[key] > 1 or key in held for key in found) else _ready(new, random_bytes)
        for new, found in zip(several, keys, strict=True)
    ]


def _keys(new: NewCredential) -> Iterator[tuple[str, str]]:
    """Everything by which a document can be the same as another, or another version of it."""
    yield "sha256", new.sha256
    if new.credential_id is not None:
        yield "credential_id", storable(new.credential_id)
    if new.identity is not None:
        yield "identity", storable(new.identity)


def _held(connection: Connection, keys: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
    """Those of the keys that some document has, wherever it stands."""
    held: set[tuple[str, str]] = set()
    for column, group in groupby(sorted(keys), key=lambda key: key[0]):
        values = [value for _, value in group]
        for first in range(0, len(values), _ASKED_AT_ONCE):
            asked = tuple(values[first : first + _ASKED_AT_ONCE])
            # The column is one of the three in ``_keys``.
            query = f"SELECT {column} FROM credential WHERE {column} IN ({', '.join('?' * len(asked))})"  # noqa: S608
            held.update((column, value) for value in connection.exec_driver_sql(query, asked).scalars())
    return held


def _ready(new: NewCredential, random_bytes: RandomBytes) -> _Ready | None:
    """None for a document with a fault: ``credentials.add`` then says which."""
    try:
        require_digest(new)
        identifier = new_identifier(random_bytes)
        line = tuple(line_of(new, identifier, version=1).values())
        return _Ready(identifier, line, new.original, storable(new.verdict_json), words_of(new.texts()))
    except (BugError, ValueError):
        return None


def _written(connection: Connection, ready: Sequence[_Ready]) -> bool:
    """Write all of them, or leave no trace and give False where one cannot be written."""
    last = connection.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = 'credential'")
    first = (last.scalar_one_or_none() or 0) + 1
    numbered = list(enumerate(ready, first))
    rows: tuple[list[tuple[object, ...]], ...] = (
        [(number, *one.line) for number, one in numbered],
        [(number, one.original) for number, one in numbered],
        [(number, one.verdict) for number, one in numbered],
        [(number, one.words) for number, one in numbered],
    )
    savepoint = connection.begin_nested()
    try:
        for statement, parameters in zip(_INSERTS, rows, strict=True):
            connection.exec_driver_sql(statement, parameters)
    except _REFUSED:
        savepoint.rollback()
        return False
    savepoint.commit()
    return True
