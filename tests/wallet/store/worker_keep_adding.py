"""Adds credentials that hold a marker word until it is killed; names each on stdout once it is kept."""

import hashlib
import itertools
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from wallet.model.text import LocalizedText
from wallet.model.verdict import Headline
from wallet.store.records import NewCredential
from wallet.store.wallet_file import WalletFile

folder, passphrase, marker = sys.argv[1:]


def some(number: int) -> NewCredential:
    """One credential of 20 kB, so that the log is moved into the database again and again."""
    original = f"{marker} {number} {marker}".encode() + os.urandom(10_000).hex().encode()
    words = LocalizedText((("en", f"{marker} {number}"),))
    return NewCredential(
        original=original,
        sha256=hashlib.sha256(original).hexdigest(),
        name=f"{marker}.json",
        format="elm",
        credential_id=f"urn:{marker}:{number // 2}",
        title=words,
        issuer=words,
        awarded=None,
        level=marker,
        credits=marker,
        search_text=f"{marker} " * 500,
        headline=Headline.VALID,
        checked_at=datetime.now(UTC),
        verdict_json=f'{{"what": "{marker}"}}',
    )


wallet = WalletFile.open(Path(folder), passphrase)
for turn in itertools.count():
    batch = [some(turn * 4 + number) for number in range(4)]
    kept = [batch[0].sha256] if turn % 2 else [one.sha256 for one in batch]
    if turn % 2:
        wallet.add(batch[0])
    else:
        wallet.add_many(batch)
    print(*kept, flush=True)
    wallet.rows(marker)
    wallet.rows()
