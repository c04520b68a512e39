"""Credentials in the database: adding without ever overwriting, listing, reading back."""

import hashlib
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, bindparam, insert, select, update

from wallet.model.holding import ImportState
from wallet.model.verdict import Headline, worst
from wallet.store import the_bin
from wallet.store.engine import Cursor
from wallet.store.errors import DatabaseDamagedError, NotHeldError, StoreFaultError
from wallet.store.records import IndexEntry, NewCredential, StoredCredential
from wallet.store.schema import credential, original, verdict
from wallet.store.search import drop_words, put_words
from wallet.store.stored_text import spell_pairs, stamp, storable

_IN_LIST: Final = credential.c.replaced_by.is_(None) & credential.c.deleted_at.is_(None)
# Statements are built once: building one costs more than running it.
_BY_SHA256: Final = select(credential.c.id).where(credential.c.sha256 == bindparam("wanted"))
_BY_ISSUERS_ID: Final = (
    select(credential.c.number, credential.c.id, credential.c.version, credential.c.headline)
    .where(credential.c.credential_id == bindparam("wanted"), _IN_LIST)
    .order_by(credential.c.number.desc())
)
_BY_IDENTITY: Final = (
    select(credential.c.number, credential.c.id, credential.c.version, credential.c.headline)
    .where(credential.c.identity == bindparam("wanted"), _IN_LIST)
    .order_by(credential.c.number)
    .limit(1)
)
_INSERT_CREDENTIAL: Final = insert(credential).returning(credential.c.number)
_INSERT_ORIGINAL: Final = insert(original)
_INSERT_VERDICT: Final = insert(verdict)

# What a document replaced has its identifier or its identity, see ``add``: so the earlier one is found by
# an index. By ``replaced_by`` alone every credential would be looked at.
_RECORD: Final = """
SELECT c.id, o.data, c.sha256, c.name, c.format, c.headline, c.checked_at, c.added_at, v.json, c.version,
    (SELECT e.id FROM credential e
     WHERE (e.credential_id = c.credential_id OR e.identity = c.identity)
         AND +e.replaced_by = c.id AND e.version < c.version
     ORDER BY +e.number DESC LIMIT 1),
    c.replaced_by
FROM credential c JOIN original o ON o.number = c.number JOIN verdict v ON v.number = c.number
WHERE c.id = ?
"""
_HANDFUL_BYTES: Final = 4_000_000


class _Held(NamedTuple):
    number: int
    id: str
    version: int
    headline: Headline


def add(
    connection: Connection, new: NewCredential, random_bytes: Callable[[int], bytes]
) -> tuple[ImportState, str]:
    """Keep one document, within the open transaction. Nothing that is there is ever overwritten.

    The same bytes again are a duplicate, or come out of the bin. Other bytes with the same identifier of
    the issuer are a new version, which takes the place of the newest one in the list; the earlier stays and
    can be read. A document that verifies worse than what it would replace takes nobody's place (a
    forgery may bear any identifier): it is listed beside it as new. A copy that states the same
    as a listed one and verifies no better is kept behind it, as a duplicate; one that verifies
    better takes its place.
    """
    require_digest(new)
    held = connection.execute(_BY_SHA256, {"wanted": new.sha256}).scalar_one_or_none()
    if held is not None:
        return _again(connection, held)
    identifier = new_identifier(random_bytes)
    same = _same_statement(connection, new)
    if same is not None and worst((same.headline, new.headline)) is new.headline:
        number = _insert(connection, new, identifier, same.version)
        _put_behind(connection, number, identifier, same.id)
        return ImportState.DUPLICATE, same.id
    earlier = same or _replaceable(connection, new)
    _insert(connection, new, identifier, 1 if earlier is None else earlier.version + 1)
    if earlier is None:
        return ImportState.NEW, identifier
    _put_behind(connection, earlier.number, earlier.id, identifier)
    return ImportState.UPDATED, identifier


def require_digest(new: NewCredential) -> None:
    """Raise StoreFaultError where the digest of a document does not fit its bytes."""
    if hashlib.sha256(new.original).hexdigest() != new.sha256:
        raise StoreFaultError(what="the digest of a document does not fit its bytes")


def new_identifier(random_bytes: Callable[[int], bytes]) -> str:
    """The wallet's own identifier for a document: a random UUID."""
    # By hand, as adding many takes its time here: version 4 and the variant of RFC 9562, clause 5.4.
    digits = random_bytes(16).hex()
    variant = "89ab"[int(digits[16], 16) & 3]
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-{variant}{digits[17:20]}-{digits[20:]}"


def _again(connection: Connection, held: str) -> tuple[ImportState, str]:
    """The same bytes once more: known, unless the card that stands for them is in the bin."""
    card = the_bin.card_of(connection, held)
    if the_bin.take_out(connection, [card]):
        return ImportState.NEW, card
    return ImportState.DUPLICATE, held


def _replaceable(connection: Connection, new: NewCredential) -> _Held | None:
    """The best held version with the same identifier, unless the new one verifies worse than it."""
    if new.credential_id is None:
        return None
    wanted = {"wanted": storable(new.credential_id)}
    best: _Held | None = None
    for number, identifier, version, headline in connection.execute(_BY_ISSUERS_ID, wanted):
        held = _Held(number, identifier, version, Headline(headline))
        if best is None or worst((best.headline, held.headline)) is not held.headline:
            best = held
    if best is None or worst((best.headline, new.headline)) is not best.headline:
        return None
    return best


def _same_statement(connection: Connection, new: NewCredential) -> _Held | None:
    """The listed credential that states the same; none where the new one has no identity."""
    if new.identity is None:
        return None
    row = connection.execute(_BY_IDENTITY, {"wanted": new.identity}).one_or_none()
    return None if row is None else _Held(row.number, row.id, row.version, Headline(row.headline))


def _put_behind(connection: Connection, number: int, identifier: str, listed: str) -> None:
    """Take a credential off the list and out of the search: ``listed`` stands for it."""
    connection.execute(update(credential).where(credential.c.id == identifier).values(replaced_by=listed))
    drop_words(connection, number)


def _insert(connection: Connection, new: NewCredential, identifier: str, version: int) -> int:
    line = line_of(new, identifier, version)
    number: int = connection.execute(_INSERT_CREDENTIAL, line).scalar_one()
    connection.execute(_INSERT_ORIGINAL, {"number": number, "data": new.original})
    connection.execute(_INSERT_VERDICT, {"number": number, "json": storable(new.verdict_json)})
    put_words(connection, number, new.texts())
    return number


def line_of(new: NewCredential, identifier: str, version: int) -> dict[str, str | int | None]:
    """The columns of a document in the table of the list. Raises ValueError for what cannot be written."""
    checked_at = stamp(new.checked_at)
    return {
        "id": identifier,
        "sha256": new.sha256,
        "identity": new.identity,
        "credential_id": None if new.credential_id is None else storable(new.credential_id),
        "version": version,
        "name": storable(new.name),
        "format": new.format,
        "title": spell_pairs(new.title.versions),
        "issuer": spell_pairs(new.issuer.versions),
        "awarded": None if new.awarded is None else _day(new.awarded),
        "level": None if new.level is None else storable(new.level),
        "credits": None if new.credits is None else storable(new.credits),
        "headline": new.headline.value,
        "checked_at": checked_at,
        "added_at": checked_at,
    }


def _day(moment: date) -> str:
    # A datetime is a date too; only the day belongs here.
    return date(moment.year, moment.month, moment.day).isoformat()


def records(cursor: Cursor, credential_ids: Sequence[str], name: str) -> tuple[StoredCredential, ...]:
    """The first of these documents with their exact bytes, as many as make a handful, at least one.

    ``name`` is what the sentences call the wallet. Raises NotHeldError; DatabaseDamagedError where
    the bytes do not have the digest they had.
    """
    found: list[StoredCredential] = []
    size = 0
    for credential_id in credential_ids:
        if size > _HANDFUL_BYTES:
            break
        rows = list(cursor.execute(_RECORD, (credential_id,)))
        if not rows:
            raise NotHeldError
        one = _stored(rows[0])
        if hashlib.sha256(one.original).hexdigest() != one.sha256:
            raise DatabaseDamagedError(name=name)
        size += len(one.original) + len(one.verdict_json)
        found.append(one)
    return tuple(found)


def _stored(row: Sequence[Any]) -> StoredCredential:
    identifier, original_bytes, sha256, name, format_name, headline, *rest = row
    checked_at, added_at, verdict_json, version, replaces, replaced_by = rest
    return StoredCredential(
        id=identifier,
        original=original_bytes,
        sha256=sha256,
        name=name,
        format=format_name,
        headline=Headline(headline),
        checked_at=datetime.fromisoformat(checked_at),
        added_at=datetime.fromisoformat(added_at),
        verdict_json=verdict_json,
        version=version,
        replaces=replaces,
        replaced_by=replaced_by,
    )


def store_verdict(
    connection: Connection, credential_id: str, verdict_json: str, headline: Headline, checked_at: datetime
) -> None:
    """Put a newer verdict in the place of the last one. Raises NotHeldError."""
    changed = connection.execute(
        update(credential)
        .where(credential.c.id == credential_id)
        .values(headline=headline.value, checked_at=stamp(checked_at))
        .returning(credential.c.number)
    ).scalar_one_or_none()
    if changed is None:
        raise NotHeldError
    connection.execute(update(verdict).where(verdict.c.number == changed).values(json=storable(verdict_json)))


def index(connection: Connection) -> tuple[IndexEntry, ...]:
    """Every document held, in the order of adding."""
    wanted = select(
        credential.c.id,
        credential.c.sha256,
        credential.c.credential_id,
        credential.c.version,
        credential.c.added_at,
    ).order_by(credential.c.number)
    return tuple(
        IndexEntry(identifier, sha256, issuers_id, version, datetime.fromisoformat(added_at))
        for identifier, sha256, issuers_id, version, added_at in connection.execute(wanted)
    )
