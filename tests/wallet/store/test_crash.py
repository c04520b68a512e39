"""Killed without warning, many times: what was acknowledged is there, and nothing leaked."""

import random
import time
from pathlib import Path

import pytest

from wallet.store.wallet_file import WalletFile

MARKER = "Zauberlehrling"


def places_of(marker: str, folder: Path) -> list[str]:
    """Every file below ``folder`` that holds the marker in UTF-8 or UTF-16, in any case."""
    spellings = [
        word.encode(encoding)
        for word in (marker, marker.lower(), marker.upper())
        for encoding in ("utf-8", "utf-16-le", "utf-16-be")
    ]
    return [
        str(path)
        for path in folder.rglob("*")
        if path.is_file()
        for content in [path.read_bytes()]
        if any(spelling in content for spelling in spellings) or marker in path.name
    ]


@pytest.mark.parametrize("seed", range(6))
def test_what_was_acknowledged_survives_a_kill_and_no_file_holds_its_words(
    folder, create, passphrase, run_worker, tmp_path, seed
):
    create(folder).lock()
    process = run_worker("worker_keep_adding.py", str(folder), passphrase, MARKER)
    first = process.stdout.readline()
    time.sleep(random.Random(seed).uniform(0.0, 0.8))  # noqa: S311 - a moment, not a key
    process.kill()
    rest, problems = process.communicate()
    assert first.strip(), problems
    # The last line may be cut off; only a line that ended was acknowledged.
    lines = (first + rest).split("\n")[:-1]
    acknowledged = {digest for line in lines for digest in line.split()}
    assert places_of(MARKER, tmp_path) == []
    with WalletFile.open(folder, passphrase) as wallet:
        present = set()
        for row in wallet.rows(MARKER.lower()):
            stored = wallet.record(row.id)
            present.add(stored.sha256)
            if stored.replaces:
                present.add(wallet.record(stored.replaces).sha256)
    assert acknowledged <= present
    assert len(present) >= len(acknowledged) >= 4
    assert places_of(MARKER, tmp_path) == []
