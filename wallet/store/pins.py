"""The learner's pinned issuers in the database."""

from datetime import date

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from wallet.store.schema import pin
from wallet.store.stored_text import storable
from wallet.trust.pins import Pin


def add(connection: Connection, new: Pin) -> None:
    """Keep a pin; one for the same key and identifier takes the new name and date."""
    values = {"name": storable(new.name), "since": new.since.isoformat()}
    key = {"key_fingerprint": new.key_fingerprint, "issuer_id": storable(new.issuer_id or "")}
    statement = insert(pin).values(**values, **key)
    connection.execute(statement.on_conflict_do_update(index_elements=list(key), set_=values))


def remove(connection: Connection, old: Pin) -> None:
    """Forget a pin by its key and identifier; nothing happens where there is none."""
    same = (pin.c.key_fingerprint == old.key_fingerprint, pin.c.issuer_id == storable(old.issuer_id or ""))
    connection.execute(delete(pin).where(*same))


def all_pins(connection: Connection) -> tuple[Pin, ...]:
    """All pins, in the order in which they were made."""
    found = connection.execute(select(pin).order_by(pin.c.number))
    return tuple(
        Pin(row.name, row.key_fingerprint, row.issuer_id or None, date.fromisoformat(row.since))
        for row in found
    )
