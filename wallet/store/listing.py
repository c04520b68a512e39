"""The list: whole, its first lines, its order alone, and lines by their numbers.

Whole it takes as long as it is long. A window shows the first lines at once, then asks for the order, which
comes out of the index alone, and for the lines only where somebody looks.
"""

import json
from array import array
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Connection, Select, bindparam, func, select, text
from sqlalchemy.dialects import sqlite

from wallet.model.holding import CredentialRow
from wallet.model.listing import ListOrder
from wallet.model.text import LocalizedText
from wallet.model.verdict import Headline
from wallet.store.engine import Cursor
from wallet.store.schema import credential
from wallet.store.search import match_expression

_LINE: Final = select(
    credential.c.id,
    credential.c.title,
    credential.c.issuer,
    credential.c.awarded,
    credential.c.level,
    credential.c.credits,
    credential.c.headline,
    credential.c.checked_at,
    credential.c.format,
)
_IN_LIST: Final = credential.c.replaced_by.is_(None) & credential.c.deleted_at.is_(None)
# The plus keeps SQLite from looking up and sorting every credential found. It goes through the index
# of the list instead, asks of each whether it was found, and stops at the limit: 13 ms, not 110, of 100,000.
_HOLDS_WORDS: Final = text("+credential.number IN (SELECT rowid FROM search WHERE search MATCH :words)")


def _listed(what: Select[Any]) -> Select[Any]:
    return what.where(_IN_LIST).order_by(credential.c.awarded.desc(), credential.c.number.desc())


# Statements are built once: building one costs more than running it.
LISTED: Final = _listed(_LINE).limit(bindparam("limit"))
FOUND: Final = LISTED.where(_HOLDS_WORDS)
_NAMED: Final = sqlite.dialect(paramstyle="named")
_ORDER: Final = _listed(select(credential.c.number))


def _spelled(query: Select[Any]) -> str:
    return str(query.compile(dialect=_NAMED))


# Everything a window waits for is read by the driver itself: SQLAlchemy would take a third of the time.
_LISTED_SQL, _FOUND_SQL = _spelled(LISTED), _spelled(FOUND)
_ORDER_SQL, _ORDER_FOUND_SQL = _spelled(_ORDER), _spelled(_ORDER.where(_HOLDS_WORDS))
_AT_SQL: Final = f"{_spelled(_LINE.add_columns(credential.c.number))} WHERE number IN "
_NUMBER_SQL: Final = "SELECT number FROM credential WHERE id = ?"
_OFFSET: Final = dict(LISTED.compile(dialect=_NAMED).params)


def rows(cursor: Cursor, search: str, limit: int | None = None) -> tuple[CredentialRow, ...]:
    """The list, newest award first, those without a date last, then what was added last first.

    Replaced versions are not in it. With words to search for, those that hold all of them; with
    ``limit``, no more than so many from the top.
    """
    words = match_expression(search)
    asked = {"limit": -1 if limit is None else limit, "words": words}
    return read_rows(cursor.execute(_LISTED_SQL if words is None else _FOUND_SQL, {**_OFFSET, **asked}))


def order(cursor: Cursor, search: str, place_of: str | None) -> ListOrder:
    """The order of what ``rows`` gives, without its lines, and where one credential stands in it."""
    words = match_expression(search)
    found = cursor.execute(_ORDER_SQL if words is None else _ORDER_FOUND_SQL, {"words": words})
    numbers = array("q", (number for (number,) in found))
    place = None
    for (wanted,) in cursor.execute(_NUMBER_SQL, (place_of,)):
        with suppress(ValueError):
            place = numbers.index(wanted)
    return ListOrder(numbers, place)


def rows_at(cursor: Cursor, numbers: Sequence[int]) -> tuple[CredentialRow | None, ...]:
    """The lines of these numbers in the order given, listed or not; None for what was deleted."""
    marks = ", ".join("?" * len(numbers))
    found = list(cursor.execute(f"{_AT_SQL} ({marks})", tuple(numbers)))
    lines = dict(zip((row[-1] for row in found), read_rows(row[:-1] for row in found), strict=True))
    return tuple(lines.get(number) for number in numbers)


def ids_at(cursor: Cursor, numbers: Sequence[int]) -> tuple[str | None, ...]:
    """What ``rows_at`` gives, of each line the identifier alone."""
    marks = ", ".join("?" * len(numbers))
    # Marks only.
    query = f"SELECT number, id FROM credential WHERE number IN ({marks})"  # noqa: S608
    found: dict[int, str] = dict(cursor.execute(query, tuple(numbers)))
    return tuple(found.get(number) for number in numbers)


def rows_of(connection: Connection, credential_ids: Sequence[str]) -> tuple[CredentialRow, ...]:
    """The lines of these credentials, listed or not, in the order given."""
    wanted = _LINE.where(credential.c.id.in_(credential_ids))
    lines = {row.id: row for row in read_rows(connection.execute(wanted))}
    return tuple(lines[identifier] for identifier in credential_ids)


def read_rows(found: Iterable[Sequence[Any]]) -> tuple[CredentialRow, ...]:
    """Rows of the list query as frozen dataclasses."""
    texts: dict[str, LocalizedText] = {}

    def localized(spelled: str) -> LocalizedText:
        # Most credentials of a learner share a few issuers.
        known = texts.get(spelled)
        if known is None:
            pairs = json.loads(spelled)
            known = texts[spelled] = LocalizedText(tuple((tag, words) for tag, words in pairs))
        return known

    return tuple(
        CredentialRow(
            id=identifier,
            title=localized(title),
            issuer=localized(issuer),
            awarded=None if awarded is None else date.fromisoformat(awarded),
            level=level,
            credits=points,
            headline=Headline(headline),
            checked_at=datetime.fromisoformat(checked_at),
            format=format_name,
        )
        for identifier, title, issuer, awarded, level, points, headline, checked_at, format_name in found
    )


def count(connection: Connection) -> int:
    """How many credentials the list holds."""
    listed = select(func.count()).select_from(credential).where(_IN_LIST)
    return connection.execute(listed).scalar_one()
