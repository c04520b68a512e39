"""The list: whole, its first lines, its order alone, and lines by their numbers.

Whole it takes as long as it is long. A window shows the first lines at once, then asks for the order, which
comes out of the index alone, and for the lines only where somebody looks.
"""

import json
from array import array
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Connection, Select, bindparam, func, select, text
from sqlalchemy.dialects import sqlite

from wallet.model.holding import CredentialRow
from wallet.model.listing import ListOrder
from wallet.model.text import LocalizedText
from wallet.model.verdict import Headline
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
_LISTED_SQL, _FOUND_SQL = (str(query.compile(dialect=_NAMED)) for query in (LISTED, FOUND))
_OFFSET: Final = dict(LISTED.compile(dialect=_NAMED).params)
_ORDER: Final = _listed(select(credential.c.number))
_ORDER_FOUND: Final = _ORDER.where(_HOLDS_WORDS)
_AT: Final = _LINE.add_columns(credential.c.number).where(
    credential.c.number.in_(bindparam("numbers", expanding=True))
)
_NUMBER: Final = select(credential.c.number).where(credential.c.id == bindparam("wanted"))


def rows(connection: Connection, search: str, limit: int | None = None) -> tuple[CredentialRow, ...]:
    """The list, newest award first, those without a date last, then what was added last first.

    Replaced versions are not in it. With words to search for, those that hold all of them; with
    ``limit``, no more than so many from the top.
    """
    words = match_expression(search)
    asked = {"limit": -1 if limit is None else limit, "words": words}
    # By the driver itself: rows of SQLAlchemy would take a third of the time of a page.
    raw = connection.connection.cursor()
    try:
        return read_rows(raw.execute(_LISTED_SQL if words is None else _FOUND_SQL, {**_OFFSET, **asked}))
    finally:
        raw.close()


def order(connection: Connection, search: str, place_of: str | None) -> ListOrder:
    """The order of what ``rows`` gives, without its lines, and where one credential stands in it."""
    words = match_expression(search)
    found = (
        connection.execute(_ORDER) if words is None else connection.execute(_ORDER_FOUND, {"words": words})
    )
    numbers = array("q", found.scalars())
    wanted = connection.execute(_NUMBER, {"wanted": place_of}).scalar_one_or_none()
    try:
        place = None if wanted is None else numbers.index(wanted)
    except ValueError:
        place = None
    return ListOrder(numbers, place)


def rows_at(connection: Connection, numbers: Sequence[int]) -> tuple[CredentialRow | None, ...]:
    """The lines of these numbers in the order given, listed or not; None for what was deleted."""
    found = connection.execute(_AT, {"numbers": list(numbers)}).all()
    lines = dict(zip((row.number for row in found), read_rows(row[:-1] for row in found), strict=True))
    return tuple(lines.get(number) for number in numbers)


def rows_of(connection: Connection, credential_ids: Sequence[str]) -> tuple[CredentialRow, ...]:
    """The lines of these credentials, listed or not, in the order given."""
    wanted = _LINE.where(credential.c.id.in_(credential_ids))
    lines = {row.id: row for row in read_rows(connection.execute(wanted))}
    return tuple(lines[identifier] for identifier in credential_ids)


def read_rows(found: Any) -> tuple[CredentialRow, ...]:  # noqa: ANN401 - also rows of a bare driver, in the bench
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
