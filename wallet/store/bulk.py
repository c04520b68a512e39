"""Adding many documents at once: what stands alone in one statement for each table, the rest one by one."""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
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


# By what a document can be the same as another, or another version of it.
_TELLING: Final = ("sha256", "credential_id", "identity")


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
    digests = [new.sha256 for new in several]
    issuers_ids = [None if new.credential_id is None else storable(new.credential_id) for new in several]
    identities = [None if new.identity is None else storable(new.identity) for new in several]
    in_columns = (digests, issuers_ids, identities)
    same, other, alike = map(partial(_shared, connection), _TELLING, in_columns)
    return [
        None if digest in same or issuers_id in other or identity in alike else _ready(new, random_bytes)
        for new, digest, issuers_id, identity in zip(several, *in_columns, strict=True)
    ]


def _shared(connection: Connection, column: str, values: Sequence[str | None]) -> set[str]:
    """Those of the values that more than one of these documents has, or one that is held, wherever it is."""
    times = Counter(value for value in values if value is not None)
    found = {value for value, count in times.items() if count > 1}
    # In order, so that one page of the index after the other is looked at.
    wanted = sorted(times)
    for first in range(0, len(wanted), _ASKED_AT_ONCE):
        asked = tuple(wanted[first : first + _ASKED_AT_ONCE])
        # The column is one of the three by which documents are told apart.
        query = f"SELECT {column} FROM credential WHERE {column} IN ({', '.join('?' * len(asked))})"  # noqa: S608
        found.update(connection.exec_driver_sql(query, asked).scalars())
    return found


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
