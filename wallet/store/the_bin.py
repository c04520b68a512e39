"""The bin: what is in it is off the list, and whole. Emptying it is the only way in which anything goes."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, bindparam, delete, select, update

from wallet.store.errors import NotHeldError
from wallet.store.schema import credential, original, verdict
from wallet.store.search import drop_words
from wallet.store.stored_text import stamp

_STANDS_FOR: Final = select(credential.c.replaced_by).where(credential.c.id == bindparam("wanted"))
_BEHIND: Final = select(credential.c.id).where(credential.c.replaced_by == bindparam("wanted"))


def put_in(connection: Connection, credential_ids: Iterable[str], at: datetime) -> None:
    """Move listed credentials to the bin. Raises NotHeldError for one that is not on the list."""
    for wanted in credential_ids:
        moved = connection.execute(
            update(credential)
            .where(
                credential.c.id == wanted,
                credential.c.replaced_by.is_(None),
                credential.c.deleted_at.is_(None),
            )
            .values(deleted_at=stamp(at))
        )
        if moved.rowcount != 1:
            raise NotHeldError


def take_out(connection: Connection, credential_ids: Iterable[str]) -> list[str]:
    """Put credentials back on the list; gives those that were in the bin."""
    taken = []
    for wanted in credential_ids:
        moved = connection.execute(
            update(credential)
            .where(credential.c.id == wanted, credential.c.deleted_at.is_not(None))
            .values(deleted_at=None)
        )
        if moved.rowcount == 1:
            taken.append(wanted)
    return taken


def card_of(connection: Connection, credential_id: str) -> str:
    """The credential that stands on the list, or in the bin, for this one: itself or a later version."""
    while (later := connection.execute(_STANDS_FOR, {"wanted": credential_id}).scalar_one()) is not None:
        credential_id = later
    return credential_id


def held(connection: Connection) -> dict[str, datetime]:
    """What is in the bin and since when, the latest first."""
    found = connection.execute(
        select(credential.c.id, credential.c.deleted_at)
        .where(credential.c.deleted_at.is_not(None))
        .order_by(credential.c.deleted_at.desc(), credential.c.number.desc())
    )
    return {row.id: datetime.fromisoformat(row.deleted_at) for row in found}


def empty(connection: Connection) -> tuple[str, ...]:
    """Delete everything in the bin, with the earlier versions and copies behind it; gives their digests."""
    digests: list[str] = []
    for wanted in held(connection):
        digests += _delete(connection, _with_all_behind(connection, wanted))
    return tuple(digests)


def _with_all_behind(connection: Connection, credential_id: str) -> Sequence[str]:
    """The credential last, so that nothing refers to what is gone."""
    behind = connection.execute(_BEHIND, {"wanted": credential_id}).scalars().all()
    return [*(one for earlier in behind for one in _with_all_behind(connection, earlier)), credential_id]


def _delete(connection: Connection, credential_ids: Sequence[str]) -> list[str]:
    digests = []
    for wanted in credential_ids:
        facts = select(credential.c.number, credential.c.sha256).where(credential.c.id == wanted)
        row = connection.execute(facts).one()
        drop_words(connection, row.number)
        for table in (original, verdict):
            connection.execute(delete(table).where(table.c.number == row.number))
        connection.execute(delete(credential).where(credential.c.number == row.number))
        digests.append(row.sha256)
    return digests
