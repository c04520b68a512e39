"""Real wallets with a key derivation that takes no time, and the samples of the demonstration."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.demo import samples
from wallet.model.document import Incoming
from wallet.services.library import Library
from wallet.services.wallets import WalletFolder
from wallet.store.kdf import KdfParameters

PASSPHRASE = "nine green kettles"
NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
QUICK_KDF = KdfParameters(memory_kib=64, passes=1, lanes=1)


class Clock:
    """Noon, and a second later at each look."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


class Quiet:
    """Progress that stops the work after so many reports."""

    def __init__(self, stop_after: int = 1_000_000) -> None:
        self.reports: list[tuple[int, int, str]] = []
        self._stop_after = stop_after

    def report(self, done: int, total: int, name: str) -> None:
        self.reports.append((done, total, name))

    @property
    def cancelled(self) -> bool:
        return len(self.reports) >= self._stop_after


@pytest.fixture(scope="session")
def passphrase() -> str:
    return PASSPHRASE


@pytest.fixture(scope="session")
def quiet() -> type[Quiet]:
    return Quiet


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def folder(clock: Clock) -> WalletFolder:
    return WalletFolder(clock, kdf=QUICK_KDF)


@pytest.fixture
def library(folder: WalletFolder, tmp_path: Path) -> Iterator[Library]:
    opened = folder.create(tmp_path / "Mine.tallystick", PASSPHRASE)
    yield opened
    opened.lock()


@pytest.fixture
def files(library: Library) -> tuple[Incoming, ...]:
    return tuple(samples.make(library.info().ed25519_key, NOON).files)


@pytest.fixture
def filled(library: Library, files: tuple[Incoming, ...]) -> Library:
    library.import_all(files, Quiet())
    return library


@pytest.fixture(scope="session")
def contents() -> Callable[[Path], dict[str, bytes]]:
    """Every file below a folder with its bytes."""

    def read(folder: Path) -> dict[str, bytes]:
        return {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in sorted(folder.rglob("*"))
            if path.is_file()
        }

    return read
