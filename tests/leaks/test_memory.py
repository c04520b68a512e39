"""After locking, the memory of the window's process holds neither key nor passphrase nor credential."""

import os
import subprocess
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.demo import samples
from app.hardening import ALL_MEMORY_OVERWRITTEN
from tests.leaks.memory_scan import count_in_memory
from wallet.model.document import Incoming
from wallet.services.wallets import WalletFolder
from wallet.store import key_file, key_file_copies
from wallet.store.kdf import KdfParameters

ROOT = Path(__file__).resolve().parents[2]
SESSION = Path(__file__).with_name("memory_session.py")
PASSPHRASE = "seven purple otters sing"
QUICK = KdfParameters(memory_kib=8 * 1024, passes=1, lanes=1)


class Unwatched:
    cancelled = False

    def report(self, done: int, total: int, name: str) -> None:
        """Say nothing."""


def a_wallet(place: Path) -> tuple[dict[str, bytes], str]:
    """A wallet of sample credentials; what would be found of it, and a title in it."""
    library = WalletFolder(kdf=QUICK).create(place, PASSPHRASE)
    given = samples.make(library.info().ed25519_key, datetime.now(UTC))
    library.import_all(tuple(Incoming(file.name, file.data) for file in given.files), Unwatched())
    title = library.rows()[0].title.best(("en",))[1]
    library.lock()
    keys = key_file_copies.find(place, place.name).keys
    raw = key_file.unlock(keys, PASSPHRASE, place.name).raw()
    wanted = {"key": raw, "key as text": raw.hex().encode()}
    for name, text in (("passphrase", PASSPHRASE), ("title", title)):
        wanted |= {name: text.encode(), f"{name} in UTF-16": text.encode("utf-16-le")}
    return wanted, title


def counted(
    place: Path, wanted: Mapping[str, bytes], variables: Mapping[str, str]
) -> dict[str, dict[str, int]]:
    """What stands in the memory of a window after each step of a session."""
    environment = os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", **variables}
    found: dict[str, dict[str, int]] = {}
    with subprocess.Popen(
        [sys.executable, str(SESSION), str(place)],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        bufsize=0,
    ) as session:
        assert session.stdin is not None
        assert session.stdout is not None
        for step, answer in (("started", f"x{PASSPHRASE}"), ("open", "x"), ("locked", "x")):
            assert session.stdout.readline().decode().strip() == step
            found[step] = count_in_memory(session.pid, wanted)
            session.stdin.write(answer.encode())
    return found


@pytest.mark.skipif(sys.platform != "linux", reason="reads the memory of another process as Linux shows it")
def test_nothing_of_a_locked_wallet_is_in_memory(tmp_path: Path) -> None:
    libc = os.confstr("CS_GNU_LIBC_VERSION") if "CS_GNU_LIBC_VERSION" in os.confstr_names else None
    if libc is None:
        pytest.skip("overwriting freed memory needs glibc")
    wanted, _ = a_wallet(tmp_path / "mine.tallystick")
    try:
        found = counted(tmp_path / "mine.tallystick", wanted, ALL_MEMORY_OVERWRITTEN)
    except PermissionError:
        pytest.skip("this system lets no process read the memory of another")
    # The control: while the wallet is open, the very same search finds key and content.
    assert found["open"]["key"] > 0
    assert found["open"]["key as text"] > 0
    assert found["open"]["title"] > 0
    assert set(found["started"].values()) == {0}
    assert found["locked"] == dict.fromkeys(wanted, 0)
