"""Small real wallets: the same files as ever, with a key derivation that takes no time."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from wallet.model.text import LocalizedText
from wallet.model.verdict import Headline
from wallet.store.kdf import KdfParameters
from wallet.store.records import NewCredential
from wallet.store.wallet_file import WalletFile

CHECKOUT = Path(__file__).resolve().parents[3]
QUICK_KDF = KdfParameters(memory_kib=64, passes=1, lanes=1)
PASSPHRASE = "nine green kettles"
NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def passphrase() -> str:
    return PASSPHRASE


@pytest.fixture(scope="session")
def quick_kdf() -> KdfParameters:
    return QUICK_KDF


@pytest.fixture(scope="session")
def noon() -> datetime:
    return NOON


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Mine.tallystick"


@pytest.fixture(scope="session")
def create() -> Callable[[Path], WalletFile]:
    def make(folder: Path) -> WalletFile:
        return WalletFile.create(folder, PASSPHRASE, now=NOON, kdf=QUICK_KDF)

    return make


@pytest.fixture
def wallet(folder, create):
    with create(folder) as opened:
        yield opened


@pytest.fixture
def locked_folder(folder: Path, create, new) -> Path:
    """A locked wallet with five credentials of 6,000 bytes."""
    with create(folder) as opened:
        opened.add_many([new(os.urandom(6_000)) for _ in range(5)])
    return folder


@pytest.fixture(scope="session")
def new() -> Callable[..., NewCredential]:
    def make(original: bytes = b"{}", **changes: object) -> NewCredential:
        values: dict[str, object] = {
            "original": original,
            "sha256": hashlib.sha256(original).hexdigest(),
            "name": "course.json",
            "format": "elm",
            "credential_id": None,
            "title": LocalizedText((("en", "Data handling"),)),
            "issuer": LocalizedText.plain("Open University of Example"),
            "awarded": date(2026, 5, 4),
            "level": "EQF 6",
            "credits": "2 ECTS",
            "search_text": "",
            "headline": Headline.VALID_UNCONFIRMED,
            "checked_at": NOON,
            "verdict_json": "{}",
            **changes,
        }
        return NewCredential(**values)  # type: ignore[arg-type]  # a factory for tests takes any field by name

    return make


@pytest.fixture
def run_worker(tmp_path: Path) -> Iterator[Callable[..., "subprocess.Popen[str]"]]:
    """Starts a script beside this file in a fresh process that lives in ``tmp_path``; killed at the end."""
    started: list[subprocess.Popen[str]] = []

    def start(script: str, *arguments: str) -> "subprocess.Popen[str]":
        places = ("HOME", "TMPDIR", "TEMP", "TMP", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "SQLITE_TMPDIR")
        environment = {**os.environ, **dict.fromkeys(places, str(tmp_path))}
        environment["PYTHONPATH"] = os.pathsep.join(
            [str(CHECKOUT), *filter(None, [os.environ.get("PYTHONPATH")])]
        )
        environment["PYTHONDONTWRITEBYTECODE"] = "1"
        process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name(script)), *arguments],
            cwd=tmp_path,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()
