"""Flipped and cut files: detected or harmless, never written over, and a backup offered."""

import random
import shutil
from pathlib import Path

from tests.faults.between import scratch
from tests.faults.scenarios import FIRST, NOW, PASSPHRASES, LossError, _numbers, place, with_wallet
from tests.faults.suites import Count
from wallet.model.errors import KnownError
from wallet.services.rescue import newest_good_backup
from wallet.store.key_file_copies import NAMES
from wallet.store.wallet_file import WalletFile

_POSITIONS = 500


def damage(share: float) -> Count:
    """Every byte of the key file, and 500 places of the database, flipped or cut there."""
    count = Count("damage")
    work = scratch()
    try:
        before, root = work / "before", work / "trial"
        before.mkdir()
        with_wallet(before)
        with WalletFile.open(place(before), PASSPHRASES[0]) as wallet:
            wallet.back_up_automatically("import", NOW)
        offered = newest_good_backup(place(before))
        if offered is None:
            count.losses.append("the backup is not found beside a sound wallet")
        step = max(1, round(1 / share))
        keys = (place(before) / NAMES[0]).read_bytes()
        for position in range(0, len(keys), step):
            flipped = _flipped(keys, position)
            _try(count, before, root, dict.fromkeys(NAMES, flipped), f"key file, byte {position}")
            _try(count, before, root, {NAMES[position % 2]: flipped}, f"one key file, byte {position}")
        database = (place(before) / "wallet.db").read_bytes()
        chance = random.Random(3)  # noqa: S311 - positions, not keys
        for number in range(0, _POSITIONS, step):
            position = chance.randrange(len(database))
            spoiled = database[:position] if number % 5 == 0 else _flipped(database, position)
            _try(count, before, root, {"wallet.db": spoiled}, f"database, byte {position}")
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return count


def _flipped(data: bytes, position: int) -> bytes:
    flipped = bytearray(data)
    flipped[position] ^= 1 << position % 8
    return bytes(flipped)


def _try(count: Count, before: Path, root: Path, spoiled: dict[str, bytes], what: str) -> None:
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(before, root)
    for name, data in spoiled.items():
        (place(root) / name).write_bytes(data)
    count.trials += 1
    try:
        with WalletFile.open(place(root), PASSPHRASES[0]) as wallet:
            if _numbers(wallet) != set(range(FIRST)):
                count.losses.append(f"{what}: other content, unnoticed")
        count.tally("harmless")
    except LossError as problem:
        count.losses.append(f"{what}: {problem}")
    except KnownError:
        count.tally("detected")
        if any((place(root) / name).read_bytes() != data for name, data in spoiled.items()):
            count.losses.append(f"{what}: the damaged file was written over")
        # Looked for with the passphrase in one of many, because each time a backup is really opened.
        found = newest_good_backup(place(root), PASSPHRASES[0] if count.trials % 50 == 0 else None)
        if found is None or found.documents != FIRST:
            count.losses.append(f"{what}: no backup is offered")
        else:
            count.tally("backups offered")
