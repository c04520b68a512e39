"""Writes the wallet of this version that later versions must open: ``python -m tests.wallet.store.freeze``.

Run it once for a version whose files differ from those before, and never again: what it wrote is then
what learners have.
"""

import json
import sys
from datetime import UTC, datetime
from pathlib import Path

from app.demo import samples
from wallet.model.sharing import ShareForm, ShareRequest
from wallet.services.library import Library
from wallet.services.wallets import WalletFolder
from wallet.store.kdf import KdfParameters
from wallet.store.migrations import newest
from wallet.store.reserve import RESERVE

FROZEN = Path(__file__).with_name("frozen")
NAME = "Frozen.tallystick"
PASSPHRASE = "a frozen winter wallet"
NOW = datetime(2026, 11, 21, 6, 0, tzinfo=UTC)
QUICK_KDF = KdfParameters(memory_kib=8 * 1024, passes=1, lanes=1)


class _Unwatched:
    cancelled = False

    def report(self, done: int, total: int, name: str) -> None:
        """Nobody is told."""


def freeze(folder: Path) -> None:
    """A wallet with the sample credentials, their issuers and one share, and what is in it as JSON."""
    wallet = WalletFolder(clock=lambda: NOW, kdf=QUICK_KDF).create(folder / NAME, PASSPHRASE)
    made = samples.make(wallet.info().ed25519_key, NOW)
    for pin in made.pins:
        wallet.know_issuer(pin)
    wallet.import_all(made.files, _Unwatched())
    first = wallet.rows()[0].id
    wallet.share(ShareRequest((first,), ShareForm.BUNDLE, audience="A reader", purpose="A frozen share"))
    expected = _inventory(wallet)
    wallet.lock()
    # A megabyte of nothing, which every opening makes anew.
    (folder / NAME / RESERVE).unlink(missing_ok=True)
    (folder / "expected.json").write_text(json.dumps(expected, indent=1) + "\n", encoding="utf-8")


def _inventory(wallet: Library) -> dict[str, object]:
    info, rows = wallet.info(), wallet.rows()
    return {
        "keys": [info.ed25519_key, info.p256_key],
        "created_at": info.created_at.isoformat(),
        "originals": {row.id: wallet.detail(row.id).sha256 for row in rows},
        "titles": {row.id: row.title.versions[0][1] for row in rows},
        "headlines": {row.id: row.headline.value for row in rows},
        "pins": [pin.name for pin in wallet._file.pins()],
        "shares": [share.sha256 for share in wallet._file.shares()],
    }


def main() -> int:
    """Write it; 1 where this version has one already."""
    folder = FROZEN / f"schema-{newest()}"
    if folder.exists():
        print(f"{folder.name} is there already and stays as it is.", file=sys.stderr)
        return 1
    folder.mkdir(parents=True)
    freeze(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
