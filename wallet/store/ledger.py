"""The ledger in the database: lines are only ever added, each chained to the one before it.

The chain shows a line that was lost, changed or moved by a fault or by hand. Whoever has the passphrase
could write the whole ledger anew; it is the learner's own book, not evidence against the learner.
"""

import hashlib
import json
from collections.abc import Sequence
from datetime import datetime
from json.encoder import encode_basestring_ascii
from typing import Final

from sqlalchemy import Connection, select

from wallet.model.ledger import LedgerEntry, LedgerEvent, NewEntry
from wallet.store.errors import LedgerBrokenError
from wallet.store.schema import ledger, meta
from wallet.store.stored_text import spell_pairs, stamp

_START: Final = "0" * 64
_HEAD: Final = "ledger_head"
_INSERT: Final = "INSERT INTO ledger (number, at, event, facts, digest) VALUES (?, ?, ?, ?, ?)"
_SET_HEAD: Final = (
    "INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
)
_LAST: Final = select(ledger.c.number, ledger.c.digest).order_by(ledger.c.number.desc()).limit(1)


def append(connection: Connection, entries: Sequence[NewEntry]) -> None:
    """Write the entries down, in their order, within the open transaction."""
    if not entries:
        return
    last = connection.execute(_LAST).one_or_none()
    number, digest = (0, _START) if last is None else (last.number, last.digest)
    lines = []
    for entry in entries:
        number += 1
        at, event, facts = stamp(entry.at), entry.event.value, spell_pairs(entry.facts)
        digest = _chained(digest, number, at, event, facts)
        lines.append((number, at, event, facts, digest))
    connection.exec_driver_sql(_INSERT, lines)
    connection.exec_driver_sql(_SET_HEAD, (_HEAD, digest))


def entries(connection: Connection, name: str) -> tuple[LedgerEntry, ...]:
    """All lines, the newest first. Raises LedgerBrokenError at the first that does not fit the chain."""
    found: list[LedgerEntry] = []
    digest, expected = _START, 1
    for row in connection.execute(select(ledger).order_by(ledger.c.number)):
        digest = _chained(digest, row.number, row.at, row.event, row.facts)
        if row.number != expected or digest != row.digest:
            raise LedgerBrokenError(name=name, line=str(expected))
        expected += 1
        found.append(_read(row.number, row.at, row.event, row.facts, row.digest))
    head = connection.execute(select(meta.c.value).where(meta.c.name == _HEAD)).scalar_one_or_none()
    if (head or _START) != digest:
        raise LedgerBrokenError(name=name, line=str(expected))
    return tuple(reversed(found))


def _chained(before: str, number: int, at: str, event: str, facts: str) -> str:
    # A JSON list, put together by hand: a whole encoder takes five times as long.
    quoted = encode_basestring_ascii
    line = f'["{before}",{number},{quoted(at)},{quoted(event)},{quoted(facts)}]'
    return hashlib.sha256(line.encode("ascii")).hexdigest()


def _read(number: int, at: str, event: str, facts: str, digest: str) -> LedgerEntry:
    pairs = tuple((str(name), str(value)) for name, value in json.loads(facts))
    return LedgerEntry(number, datetime.fromisoformat(at), LedgerEvent(event), pairs, digest)
