"""Adding many documents at once: what stands alone in one statement for each table, the rest one by one."""

from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing
from functools import partial
from itertools import count, groupby
from operator import itemgetter
from typing import Final

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection
from sqlalchemy.exc import DataError, IntegrityError, InterfaceError

from wallet.model.errors import BugError
from wallet.model.holding import ImportState
from wallet.store.credentials import add, line_of, new_identifier, require_digest
from wallet.store.records import NewCredential
from wallet.store.search import words_of
from wallet.store.stored_text import storable

# What one document can be at fault for; anything else is a fault of the disk or of the program.
_REFUSED: Final = (
    BugError,
    ValueError,
    *(IntegrityError, DataError, InterfaceError),
    *(driver.IntegrityError, driver.DataError, driver.InterfaceError),
)
# SQLite takes 32,766 parameters in a statement; fewer keep the statements short.
_ASKED_AT_ONCE: Final = 500
# The rows of a few at a time take their memory again and again; those of all would be new to the processor.
_SPELLED_AT_ONCE: Final = 50

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


def add_many(connection: Connection, several: Sequence[NewCredential], random_bytes: RandomBytes) -> Results:
    """Keep several, each wholly or not at all; one that cannot be kept is refused and has no identifier.

    Gives what ``credentials.add`` would give for one after the other. A fault of the disk is not the
    fault of one document: it raises, and the whole transaction is undone.
    """
    results: Results = []
    for alone, run in groupby(zip(_alone(connection, several), several, strict=True), key=itemgetter(0)):
        these = [new for _, new in run]
        written = _written(connection, these, random_bytes) if alone else None
        if written is None:
            results += _one_by_one(connection, these, random_bytes)
        else:
            results += [(ImportState.NEW, identifier) for identifier in written]
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


def _alone(connection: Connection, several: Sequence[NewCredential]) -> list[bool]:
    """Of each document, whether no other, held or among these, can have to do with it."""
    digests = [new.sha256 for new in several]
    issuers_ids = [None if new.credential_id is None else storable(new.credential_id) for new in several]
    identities = [None if new.identity is None else storable(new.identity) for new in several]
    in_columns = (digests, issuers_ids, identities)
    same, other, alike = map(partial(_shared, connection), _TELLING, in_columns)
    return [
        digest not in same and issuers_id not in other and identity not in alike
        for digest, issuers_id, identity in zip(*in_columns, strict=True)
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


def _written(
    connection: Connection, several: Sequence[NewCredential], random_bytes: RandomBytes
) -> list[str] | None:
    """Write all of them and give their identifiers, or leave no trace where one cannot be written."""
    last = connection.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = 'credential'")
    number = (last.scalar_one_or_none() or 0) + 1
    identifiers = [new_identifier(random_bytes) for _ in several]
    savepoint = connection.begin_nested()
    try:
        with closing(connection.connection.cursor()) as cursor:
            for first in range(0, len(several), _SPELLED_AT_ONCE):
                these = slice(first, first + _SPELLED_AT_ONCE)
                lines = map(_rows, count(number + first), several[these], identifiers[these])
                for statement, rows in zip(_INSERTS, zip(*lines, strict=True), strict=True):
                    cursor.executemany(statement, rows)
    except _REFUSED:
        savepoint.rollback()
        return None
    savepoint.commit()
    return identifiers


def _rows(number: int, new: NewCredential, identifier: str) -> tuple[tuple[object, ...], ...]:
    """One document as ``_INSERTS`` take it. Raises what ``credentials.add`` would."""
    require_digest(new)
    return (
        (number, *line_of(new, identifier, version=1).values()),
        (number, new.original),
        (number, storable(new.verdict_json)),
        (number, words_of(new.texts())),
    )
