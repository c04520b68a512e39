"""How long it takes from the passphrase to the list of 10,000 credentials, and what encryption adds.

Run it with ``python tests/bench/bench_store.py [how many]`` from the checkout. Times are
seconds of processor time of this process; ratios are taken within one run, because a busy
computer stretches both sides alike.
"""

import hashlib
import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
if str(CHECKOUT) not in sys.path:
    sys.path.insert(0, str(CHECKOUT))

from wallet.model.text import LocalizedText  # noqa: E402 - found only after the line above
from wallet.model.verdict import Headline  # noqa: E402
from wallet.store.kdf import DEFAULT_KDF, KdfParameters, derive  # noqa: E402
from wallet.store.listing import LISTED, read_rows  # noqa: E402
from wallet.store.records import NewCredential  # noqa: E402
from wallet.store.wallet_file import WalletFile  # noqa: E402

PASSPHRASE = "nine green kettles"
QUICK_KDF = KdfParameters(memory_kib=64, passes=1, lanes=1)
MEAN_BYTES = 5_900
BATCH = 500
ROUNDS = 5


def seconds(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Processor seconds of the fastest round."""
    times = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def some(number: int) -> NewCredential:
    """One made-up credential of 5.9 kB, with words to list and to search."""
    original = os.urandom(MEAN_BYTES // 2).hex().encode()
    title = LocalizedText((("en", f"Course {number} in data handling"), ("lt", f"Kursas {number}")))
    return NewCredential(
        original=original,
        sha256=hashlib.sha256(original).hexdigest(),
        name=f"course-{number}.json",
        format="elm",
        credential_id=f"urn:example:{number}",
        title=title,
        issuer=LocalizedText((("en", f"University {number % 40}"),)),
        awarded=date(2010 + number % 16, 1 + number % 12, 1 + number % 28),
        level="EQF 6",
        credits="2 ECTS",
        search_text="learning outcome assessment " * 20,
        headline=Headline.VALID_UNCONFIRMED,
        checked_at=datetime.now(UTC),
        verdict_json="{}" + " " * 2_000,
    )


def fill(folder: Path, count: int) -> float:
    """Make the wallet; processor seconds for adding all credentials in batches."""
    with WalletFile.create(folder, PASSPHRASE, now=datetime.now(UTC), kdf=QUICK_KDF) as wallet:
        spent = 0.0
        for first in range(0, count, BATCH):
            batch = [some(number) for number in range(first, min(first + BATCH, count))]
            start = time.process_time()
            wallet.add_many(batch)
            spent += time.process_time() - start
    return spent


def plain_copy(wallet: WalletFile, path: Path) -> sqlite3.Connection:
    """The table of the list, with the same index, in a database of Python's own sqlite3."""
    plain = sqlite3.connect(path, isolation_level=None)
    with wallet._transaction() as connection:
        made = (
            "SELECT sql FROM sqlite_master WHERE tbl_name = 'credential' AND sql IS NOT NULL ORDER BY rowid"
        )
        for statement in connection.exec_driver_sql(made).scalars():
            plain.execute(statement)
        content = connection.exec_driver_sql("SELECT * FROM credential").all()
    plain.execute("BEGIN")
    marks = ",".join("?" * len(content[0]))
    plain.executemany(f"INSERT INTO credential VALUES ({marks})", map(tuple, content))  # noqa: S608 - marks only
    plain.execute("COMMIT")
    return plain


def main(count: int = 10_000) -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "Bench.tallystick"
        adding = fill(folder, count)

        def unlock_to_list() -> None:
            with WalletFile.open(folder, PASSPHRASE) as wallet:
                assert len(wallet.rows()) == count

        derivation = seconds(lambda: derive(PASSPHRASE, bytes(16), DEFAULT_KDF), 2)
        opened = seconds(unlock_to_list)
        query = str(LISTED.limit(-1).compile(compile_kwargs={"literal_binds": True}))
        with WalletFile.open(folder, PASSPHRASE) as wallet:
            plain = plain_copy(wallet, Path(temporary) / "plain.db")
            connection = wallet._open_parts().engine.raw_connection()
            encrypted_query = seconds(lambda: connection.cursor().execute(query).fetchall())
            connection.close()
            encrypted_rows = seconds(wallet.rows)
            search = seconds(lambda: wallet.rows("course 77"))
            plain_query = seconds(lambda: plain.execute(query).fetchall())
            plain_rows = seconds(lambda: read_rows(plain.execute(query)))
            plain.close()

    print(f"{count} credentials of {MEAN_BYTES} bytes, processor seconds")
    print(f"  adding all, {BATCH} in a transaction     {adding:8.3f}")
    print(f"  one key derivation ({DEFAULT_KDF.memory_kib // 1024} MiB)       {derivation:8.3f}")
    print(f"  open, then the whole list          {opened:8.3f}")
    print(f"  the whole list again               {encrypted_rows:8.3f}")
    print(f"  a search for two words             {search:8.3f}")
    print("ratios to plain sqlite3 in the same run")
    print(f"  the query alone                    {encrypted_query / plain_query:8.2f}")
    print(f"  the list as the window gets it     {encrypted_rows / plain_rows:8.2f}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
