"""How a large wallet compares to plain sqlite in the same run, and whether it keeps within its limits.

Run it with ``python -m tests.bench.bench_vault [how many ...]`` from the checkout; without a number it
measures 10,000 credentials and then 100,000, which takes 1.5 GB of disk for a few minutes. Ends with code 1
where a limit is broken.

The plain side is the same SQLite without a key and without a program around it: the bare driver, given
the same rows, in the same tables with the same indexes and words, in the same transactions and as durable.
It spells the rows out of the same objects, but looks for no duplicates, checks no digest, chains no ledger.
What is compared is processor seconds, in turns; a busy computer stretches both sides alike.
"""

import hashlib
import json
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

import sqlcipher3.dbapi2 as driver
from sqlalchemy.dialects import sqlite

from wallet.model.text import LocalizedText
from wallet.model.verdict import Headline
from wallet.store.credentials import line_of
from wallet.store.kdf import DEFAULT_KDF, derive
from wallet.store.listing import FOUND, LISTED, read_rows
from wallet.store.records import NewCredential
from wallet.store.search import match_expression, words_of
from wallet.store.wallet_file import WalletFile

PASSPHRASE = "nine green kettles"
MEAN_BYTES = 5_900
IN_A_TRANSACTION = 500
PAGE = 200
ROUNDS = 21
EXPORTED = 5_000
LIMITS: Final = {
    "bulk insert": 2.0,
    "first page": 1.2,
    "search, a common word": 1.2,
    "search, a rare word": 1.2,
    "search, two words": 1.2,
}
MOST_MEMORY_MB = 300
MOST_SECONDS_TO_FIRST_PAGE = 0.3
MOST_SECONDS_STILL = 0.1
_DIALECT = sqlite.dialect(paramstyle="named")
_PLAIN_PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "temp_store=MEMORY", "foreign_keys=ON")
_TABLES = ("credential", "original", "verdict", "ledger", "revision")
_WORDS = (  # noqa: SIM905 - reads better than two dozen quoted words
    "water bridge data river safety garden music energy health market history language design network "
    "teaching nursing welding carpentry statistics chemistry accounting logistics robotics tourism"
).split()


@dataclass(frozen=True)
class Measured:
    """One line of the table."""

    what: str
    ours: float
    plain: float

    @property
    def ratio(self) -> float:
        """How many times as long as plain sqlite."""
        return self.ours / self.plain

    def say(self) -> bool:
        """Print the line; whether it keeps its limit."""
        limit = LIMITS.get(self.what)
        holds = limit is None or self.ratio <= limit
        verdict = "no limit" if limit is None else f"limit {limit:.1f}  {'holds' if holds else 'BROKEN'}"
        times = f"{self.ours * 1e3:11.2f} ms {self.plain * 1e3:11.2f} ms"
        print(f"  {self.what:<30} {times} {self.ratio:8.2f}   {verdict}", flush=True)
        return holds


def some(number: int, chance: random.Random) -> NewCredential:
    """One made-up credential of 5.9 kB, written as an Open Badge is."""
    words = " ".join(chance.choices(_WORDS, k=40))
    title = LocalizedText((("en", f"{words.split()[0]} course {number}"), ("lt", f"Kursas {number}")))
    issuer = LocalizedText((("en", f"University of {_WORDS[number % len(_WORDS)]}"),))
    size = int(chance.uniform(0.4, 1.6) * MEAN_BYTES)
    original = json.dumps(
        {
            "@context": ["https://www.w3.org/ns/credentials/v2"],
            "id": f"urn:example:{number}",
            "type": ["VerifiableCredential", "OpenBadgeCredential"],
            "name": dict(title.versions),
            "description": words,
            "proof": {
                "type": "DataIntegrityProof",
                "proofValue": chance.randbytes(size // 2).hex()[: size - 500],
            },
        }
    ).encode()
    return NewCredential(
        original=original,
        sha256=hashlib.sha256(original).hexdigest(),
        name=f"course-{number}.json",
        format="open-badges-3",
        credential_id=f"urn:example:{number}",
        identity=hashlib.sha256(b"identity %d" % number).hexdigest(),
        title=title,
        issuer=issuer,
        awarded=date(2010 + number % 16, 1 + number % 12, 1 + number % 28) if number % 50 else None,
        level="EQF 6",
        credits="2 ECTS",
        search_text=words,
        headline=Headline.VALID_UNCONFIRMED,
        checked_at=datetime(2026, 11, 20, 12, tzinfo=UTC),
        verdict_json=json.dumps({"checks": [{"outcome": "passed", "place": f"/{word}"} for word in _WORDS]}),
    )


class Plain:
    """The same database without a key: made with the wallet's own tables, filled with its own rows."""

    def __init__(self, path: Path, wallet: WalletFile) -> None:
        self._raw = driver.connect(str(path), isolation_level=None)
        for pragma in _PLAIN_PRAGMAS:
            self._raw.execute(f"PRAGMA {pragma}")
        made = (
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL "
            "AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%' ORDER BY rowid"
        )
        for (statement,) in _driver_of(wallet).execute(made).fetchall():
            self._raw.execute(statement)
        self._copied = dict.fromkeys(_TABLES, 0)

    @property
    def raw(self) -> Any:
        """The driver's connection."""
        return self._raw

    def follow(self, wallet: WalletFile, batch: Sequence[NewCredential]) -> float:
        """Write what the wallet wrote last, in one transaction; processor seconds.

        Spelling the rows out of the same objects is counted, reading them from the wallet is not.
        """
        source = _driver_of(wallet)
        work: list[tuple[str, list[Any]]] = []
        first = self._copied["credential"] + 1
        for table in _TABLES:
            # Names from the list above only.
            rows = source.execute(
                f"SELECT * FROM {table} WHERE number > ? ORDER BY number",  # noqa: S608
                (self._copied[table],),
            ).fetchall()
            self._copied[table] = rows[-1][0]
            work.append((f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows))  # noqa: S608
        start = time.process_time()
        words = [(number, words_of(new.texts())) for number, new in enumerate(batch, first)]
        spelled = [tuple(line_of(new, new.sha256, 1).values()) for new in batch]
        assert len(spelled) == len(words)
        work.append(("INSERT INTO search (rowid, words) VALUES (?, ?)", words))
        self._raw.execute("BEGIN IMMEDIATE")
        for statement, rows in work:
            self._raw.executemany(statement, rows)
        self._raw.execute("COMMIT")
        return time.process_time() - start

    def close(self) -> None:
        """Let go of the file."""
        self._raw.close()


def _driver_of(wallet: WalletFile) -> Any:
    with wallet._open_parts().engine.connect() as connection:
        return connection.connection.driver_connection


def in_turns(*sides: Callable[[], object], rounds: int = ROUNDS) -> tuple[float, ...]:
    """The median of the processor seconds of each side, after one turn that does not count."""
    times: list[list[float]] = [[] for _ in sides]
    for turn in range(rounds + 1):
        for side, found in zip(sides, times, strict=True):
            start = time.process_time()
            side()
            if turn:
                found.append(time.process_time() - start)
    return tuple(statistics.median(found) for found in times)


def fill(wallet: WalletFile, plain: Plain, count: int) -> Measured:
    """Both sides get the same, a transaction at a time, in turns."""
    chance = random.Random(5)  # noqa: S311 - made-up data, the same in every run
    ours, theirs = 0.0, 0.0
    for first in range(0, count, IN_A_TRANSACTION):
        batch = [some(number, chance) for number in range(first, min(first + IN_A_TRANSACTION, count))]
        start = time.process_time()
        wallet.add_many(batch)
        ours += time.process_time() - start
        theirs += plain.follow(wallet, batch)
    return Measured("bulk insert", ours, theirs)


def lists(wallet: WalletFile, plain: Plain) -> Iterator[Measured]:
    """The first page and searches: what the wallet gives to the window, beside the same query alone."""
    yield from _page(wallet, plain, "first page", "")
    for what, query in (("a common word", "water"), ("a rare word", "kursas 777"), ("two words", "uni robo")):
        yield from _page(wallet, plain, f"search, {what}", query)


def _page(wallet: WalletFile, plain: Plain, what: str, query: str) -> Iterator[Measured]:
    words = match_expression(query)
    compiled = (LISTED if words is None else FOUND).compile(dialect=_DIALECT)
    statement, asked = str(compiled), {**compiled.params, "limit": PAGE, "words": words}
    bare = _driver_of(wallet)
    ours, bare_ours, theirs = in_turns(
        lambda: wallet.first_rows(query, PAGE),
        lambda: read_rows(bare.execute(statement, asked)),
        lambda: read_rows(plain.raw.execute(statement, asked)),
    )
    yield Measured(what, ours, theirs)
    yield Measured("  without the wallet's code", bare_ours, theirs)


def whole(wallet: WalletFile, plain: Plain, folder: Path) -> Iterator[Measured]:
    """Reading documents as an export does, and the whole wallet into a backup: no limit for these."""
    identifiers = [row.id for row in wallet.first_rows("", EXPORTED)]
    ours = _once(lambda: read_all(wallet, identifiers))
    one = "SELECT * FROM credential JOIN original USING (number) JOIN verdict USING (number) WHERE id = ?"
    theirs = _once(lambda: [plain.raw.execute(one, (identifier,)).fetchone() for identifier in identifiers])
    yield Measured(f"read {len(identifiers)} to export them", ours, theirs)
    ours = _once(lambda: wallet.back_up(folder / "Bench.tallystick-backup", datetime.now(UTC)))
    (folder / "Bench.tallystick-backup").unlink()
    theirs = _once(lambda: plain.raw.execute("VACUUM INTO ?", (str(folder / "copy.db"),)))
    (folder / "copy.db").unlink()
    yield Measured("backup, read back (VACUUM INTO)", ours, theirs)


def read_all(wallet: WalletFile, identifiers: Sequence[str]) -> None:
    """Every document once, by the handful, each digest compared."""
    given = 0
    while given < len(identifiers):
        given += len(wallet.records(identifiers[given : given + IN_A_TRANSACTION]))


def _once(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def opened(folder: Path) -> tuple[float, float]:
    """Processor seconds from the passphrase to the first page, and of one derivation at the same cost."""

    def to_first_page() -> None:
        with WalletFile.open(folder, PASSPHRASE) as wallet:
            assert len(wallet.first_rows("", PAGE)) == PAGE

    first, derivation = in_turns(to_first_page, lambda: derive(PASSPHRASE, bytes(16), DEFAULT_KDF), rounds=5)
    return first, derivation


def measure(count: int) -> bool:
    """Print one table; whether all limits hold."""
    print(f"{count} credentials of about {MEAN_BYTES} bytes, processor time: wallet, plain sqlite, ratio")
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "Bench.tallystick"
        WalletFile.create(folder, PASSPHRASE, now=datetime.now(UTC)).lock()
        with (
            WalletFile.open(folder, PASSPHRASE) as wallet,
            closing(Plain(Path(temporary) / "plain.db", wallet)) as plain,
        ):
            kept = [fill(wallet, plain, count).say()]
            kept += [line.say() for line in lists(wallet, plain)]
            kept += [line.say() for line in whole(wallet, plain, Path(temporary))]
        first, derivation = opened(folder)
        kept.append(
            say_limit(
                "unlock to first page, beyond the key", first - derivation, MOST_SECONDS_TO_FIRST_PAGE, "s"
            )
        )
        print(f"  {'one key derivation':<38} {derivation:8.3f} s", flush=True)
        kept += [say_limit(*line) for line in window(folder)]
    return all(kept)


def say_limit(what: str, found: float, limit: float, unit: str) -> bool:
    """Print something that has a limit of its own; whether it keeps it."""
    holds = found <= limit
    print(
        f"  {what:<38} {found:8.3f} {unit:<3} limit {limit:g} {unit}  {'holds' if holds else 'BROKEN'}",
        flush=True,
    )
    return holds


def window(folder: Path) -> list[tuple[str, float, float, str]]:
    """What the library of the real window says about itself, from a process of its own."""
    command = [sys.executable, "-m", "tests.bench.library_window", str(folder), PASSPHRASE]
    said = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return [
        ("memory of the window, at most", said["memory_mb"], MOST_MEMORY_MB, "MB"),
        ("window stands still, at most", said["longest_stall"], MOST_SECONDS_STILL, "s"),
    ]


def main(counts: Sequence[int]) -> int:
    """Print all tables; 1 where a limit is broken."""
    kept = [measure(count) for count in counts]
    return int(not all(kept))


if __name__ == "__main__":
    raise SystemExit(main([*map(int, sys.argv[1:])] or [10_000, 100_000]))
