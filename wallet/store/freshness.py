"""Noticing that an older copy of the wallet was put back, or that two copies went separate ways.

Pages of the database carry a MAC but no age: an old file is as genuine as the new one. So each change
gives the wallet a new state (a number and a random value, in the database), and the newest state is written
once more into a small file beside it, ``wallet.mark``, under a MAC. The mark follows the database
and may lag behind it after a crash, never run ahead. Whoever puts back the database together with its mark
cannot be noticed on this computer.
"""

import hmac
import json
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, select

from wallet.formats.strict_json import parse_object
from wallet.model.errors import KnownError
from wallet.store.data_key import DataKey
from wallet.store.files import write_beside
from wallet.store.schema import revision

MARK: Final = "wallet.mark"
_STATE_BYTES: Final = 16
_KEPT_STATES: Final = 1_000
_MAX_MARK_BYTES: Final = 4_096
# Spelled out: building a statement costs more than running it, and every change runs these.
_INSERT: Final = "INSERT INTO revision (number, state) VALUES (?, ?)"
_FORGET: Final = "DELETE FROM revision WHERE number <= ?"
_LAST: Final = "SELECT number, state FROM revision ORDER BY number DESC LIMIT 1"
_MAC_PURPOSE: Final = "state mark mac"


@dataclass(frozen=True)
class State:
    """One state of a wallet. Numbers only ever grow."""

    number: int
    value: str


class Notice(StrEnum):
    """What is odd about a wallet that opened all the same."""

    OLDER_COPY = "older-copy"  # the database is older than the last state seen here
    OTHER_COPY = "other-copy"  # its history does not hold the last state seen here


def advance(connection: Connection, random_bytes: Callable[[int], bytes], at_least: int = 0) -> State:
    """Give the wallet a new state, within the open transaction; its number is above ``at_least``."""
    last = current(connection)
    state = State(max(last.number, at_least) + 1, random_bytes(_STATE_BYTES).hex())
    connection.exec_driver_sql(_INSERT, (state.number, state.value))
    connection.exec_driver_sql(_FORGET, (state.number - _KEPT_STATES,))
    return state


def current(connection: Connection) -> State:
    """The newest state; number 0 for a wallet that never had one."""
    row = connection.exec_driver_sql(_LAST).one_or_none()
    return State(0, "") if row is None else State(row.number, row.state)


def compare(connection: Connection, mark: State | None) -> Notice | None:
    """What the mark tells about the database; None where they fit, and where there is no mark."""
    if mark is None:
        return None
    if mark.number > current(connection).number:
        return Notice.OLDER_COPY
    known = select(revision.c.state).where(revision.c.number == mark.number)
    value = connection.execute(known).scalar_one_or_none()
    # States older than those kept cannot be compared.
    return Notice.OTHER_COPY if value is not None and value != mark.value else None


def write_mark(folder: Path, wallet_id: str, state: State, data_key: DataKey) -> None:
    """Replace the mark. Not synced: the database is what counts, and the mark may lag. Raises OSError."""
    body = _body(wallet_id, state)
    write_beside(folder / MARK, body + b"\n" + _mac(data_key, body).encode() + b"\n")


def read_mark(folder: Path, wallet_id: str, data_key: DataKey) -> State | None:
    """The mark of this wallet; None where there is none that was written with its key."""
    try:
        with (folder / MARK).open("rb") as file:
            lines = file.read(_MAX_MARK_BYTES).split(b"\n")
    except OSError:
        return None
    if len(lines) != 3 or not hmac.compare_digest(_mac(data_key, lines[0]).encode(), lines[1]):
        return None
    try:
        body = parse_object(lines[0])
    except KnownError:
        return None
    number, value = body.get("number"), body.get("state")
    if body.get("wallet") != wallet_id or not isinstance(number, int) or not isinstance(value, str):
        return None
    return State(number, value)


def _body(wallet_id: str, state: State) -> bytes:
    return json.dumps({"wallet": wallet_id, "number": state.number, "state": state.value}).encode()


def _mac(data_key: DataKey, body: bytes) -> str:
    return hmac.new(data_key.subkey(_MAC_PURPOSE), body, "sha256").hexdigest()
