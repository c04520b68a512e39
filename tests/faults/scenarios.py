"""The operations that faults are tried on: what each starts from, does, acknowledges, and what must hold."""

import hashlib
import json
import random
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from wallet.model.errors import KnownError
from wallet.model.text import LocalizedText
from wallet.model.verdict import Headline
from wallet.services import restoring
from wallet.store import backups, key_file
from wallet.store.backup_file import SUFFIX
from wallet.store.engine import truncate_log
from wallet.store.errors import DiskFaultError, DiskFullError, WrongPassphraseError
from wallet.store.kdf import KdfParameters
from wallet.store.records import NewCredential
from wallet.store.wallet_file import WalletFile
from wallet.store.whole import require_sound

Acknowledge = Callable[[str], None]
NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
QUICK_KDF = KdfParameters(memory_kib=64, passes=1, lanes=1)
PASSPHRASES = ("nine green kettles", "seven slow tractors", "eleven loud lanterns")
FIRST = 8
"""Documents that each wallet holds before anything happens."""
FROZEN = Path(__file__).resolve().parents[1] / "wallet" / "store" / "frozen" / "schema-1"
FROZEN_PASSPHRASE = "a frozen winter wallet"


class LossError(Exception):
    """Something acknowledged is gone, or old and new are mixed."""


@dataclass(frozen=True)
class Scenario:
    """One operation. ``act`` acknowledges each step that returned; ``check`` raises for any loss."""

    name: str
    prepare: Callable[[Path], None]
    act: Callable[[Path, Acknowledge], None]
    check: Callable[[Path, Iterable[str]], None]


def document(number: int) -> NewCredential:
    """The same bytes for the same number, on every run."""
    original = random.Random(number).randbytes(6_000)  # noqa: S311 - content, not a key
    return NewCredential(
        original=original,
        sha256=hashlib.sha256(original).hexdigest(),
        name="course.json",
        format="elm",
        credential_id=None,
        title=LocalizedText((("en", f"Course {number}"),)),
        issuer=LocalizedText.plain("Open University of Example"),
        awarded=date(2026, 5, 4),
        level=None,
        credits=None,
        search_text=f"course {number}",
        headline=Headline.VALID,
        checked_at=NOW,
        verdict_json="{}",
    )


DIGESTS = {document(number).sha256: number for number in range(200)}


def place(root: Path) -> Path:
    """The wallet of a trial."""
    return root / "Mine.tallystick"


def with_wallet(root: Path) -> None:
    """A locked wallet with the first documents."""
    with WalletFile.create(place(root), PASSPHRASES[0], now=NOW, kdf=QUICK_KDF) as wallet:
        wallet.add_many([document(number) for number in range(FIRST)])


def save(root: Path, acknowledge: Acknowledge) -> None:
    """Documents one by one."""
    with WalletFile.open(place(root), PASSPHRASES[0]) as wallet:
        for number in range(20, 24):
            try:
                wallet.add(document(number))
            except KnownError as problem:
                _require_usable(wallet, number - 20, problem)
                raise
            acknowledge(f"document {number}")


def _require_usable(wallet: WalletFile, added: int, problem: KnownError) -> None:
    """After a refused save all before it can be read in the same session, and nothing more is written."""
    if len(_numbers(wallet)) < FIRST + added:
        raise LossError("what was kept cannot be read any more")
    if isinstance(problem, DiskFaultError | DiskFullError) and not wallet.read_only:
        raise LossError(f"goes on writing after {type(problem).__name__}")
    if wallet.read_only and not isinstance(problem, DiskFullError):
        try:
            wallet.add(document(199))
        except KnownError:
            return
        raise LossError("goes on writing though it is read-only")


BATCHES = (range(40, 52), range(60, 72))


def take_in(root: Path, acknowledge: Acknowledge) -> None:
    """Documents all at once, twice."""
    with WalletFile.open(place(root), PASSPHRASES[0]) as wallet:
        for batch in BATCHES:
            wallet.add_many([document(number) for number in batch])
            for number in batch:
                acknowledge(f"document {number}")


def change_passphrase(root: Path, acknowledge: Acknowledge) -> None:
    """Another passphrase, twice, with a document between."""
    with WalletFile.open(place(root), PASSPHRASES[0]) as wallet:
        for index in (1, 2):
            wallet.ways.set_passphrase(PASSPHRASES[index], NOW, QUICK_KDF)
            acknowledge(f"passphrase {index}")
            wallet.add(document(80 + index))
            acknowledge(f"document {80 + index}")


def change_file_key(root: Path, acknowledge: Acknowledge) -> None:
    """Everything under a new key, twice, with a document between."""
    with WalletFile.open(place(root), PASSPHRASES[0]) as wallet:
        for number in (90, 91):
            wallet.ways.new_file_key(PASSPHRASES[0], NOW, QUICK_KDF)
            acknowledge("new file key")
            wallet.add(document(number))
            acknowledge(f"document {number}")


def migrate(root: Path, acknowledge: Acknowledge) -> None:
    """The first version's wallet, brought to this one by opening it."""
    with WalletFile.open(place(root), FROZEN_PASSPHRASE):
        acknowledge("migrated")


def back_up(root: Path, acknowledge: Acknowledge) -> None:
    """A backup beside the wallet, a document, and an automatic backup."""
    with WalletFile.open(place(root), PASSPHRASES[0]) as wallet:
        wallet.back_up(root / f"one{SUFFIX}", NOW)
        acknowledge(f"backup one{SUFFIX}")
        wallet.add(document(100))
        acknowledge("document 100")
        made = wallet.back_up_automatically("import", NOW)
        acknowledge(f"backup {made.path.relative_to(root)}")


def with_backup(root: Path) -> None:
    """A backup, and no wallet."""
    with_wallet(root)
    with WalletFile.open(place(root), PASSPHRASES[0]) as wallet:
        wallet.back_up(root / f"one{SUFFIX}", NOW)
    shutil.rmtree(place(root))


def restore(root: Path, acknowledge: Acknowledge) -> None:
    """A wallet out of a backup, and the first documents that are added to it."""
    restoring.restore(root / f"one{SUFFIX}", place(root), _by_passphrase)
    acknowledge("restored")
    with WalletFile.open(place(root), PASSPHRASES[0]) as wallet:
        for number in (130, 131, 132):
            wallet.add(document(number))
            acknowledge(f"document {number}")


def create(root: Path, acknowledge: Acknowledge) -> None:
    """A new wallet with one document."""
    with WalletFile.create(place(root), PASSPHRASES[0], now=NOW, kdf=QUICK_KDF) as wallet:
        acknowledge("created")
        wallet.add(document(110))
        acknowledge("document 110")


def _by_passphrase(keys: key_file.KeyFile):
    return key_file.unlock(keys, PASSPHRASES[0], "backup")


def opened(root: Path, acknowledged: Iterable[str]) -> WalletFile:
    """The wallet, by the passphrase acknowledged last or the one after it. Raises LossError."""
    index = max((int(line.split()[1]) for line in acknowledged if line.startswith("passphrase")), default=0)
    for passphrase in PASSPHRASES[index : index + 2]:
        try:
            return WalletFile.open(place(root), passphrase)
        except WrongPassphraseError:
            continue
    raise LossError("no passphrase opens the wallet")


def check_wallet(root: Path, acknowledged: Iterable[str]) -> None:
    """The wallet opens, is sound, and holds what was acknowledged, byte for byte."""
    lines = tuple(acknowledged)
    with opened(root, lines) as wallet:
        _check_content(wallet, FIRST, lines)
        held = _numbers(wallet)
    for batch in BATCHES:
        if held & set(batch) not in (set(), set(batch)):
            raise LossError("a part of an import")


def check_migrated(root: Path, acknowledged: Iterable[str]) -> None:
    """The frozen wallet opens with everything that was in it."""
    expected = json.loads((FROZEN / "expected.json").read_text())["originals"]
    for _ in range(2):
        with WalletFile.open(place(root), FROZEN_PASSPHRASE) as wallet:
            found = {
                row.id: hashlib.sha256(wallet.record(row.id).original).hexdigest() for row in wallet.rows()
            }
            if found != expected:
                raise LossError("a document of the first version is gone or changed")
            _check_sound(wallet)


def check_backups(root: Path, acknowledged: Iterable[str]) -> None:
    """The wallet is whole; each backup that has its name is whole; those acknowledged have theirs."""
    lines = tuple(acknowledged)
    check_wallet(root, lines)
    there = {path for path in root.rglob(f"*{SUFFIX}") if path.is_file() and ".one" not in str(path)}
    there = {path for path in there if not any(part.startswith(".") for part in path.relative_to(root).parts)}
    for path in there:
        scratch = root / "scratch"
        scratch.mkdir()
        facts = backups.rehearse(path, scratch, _by_passphrase, NOW)
        scratch.rmdir()
        if facts.documents < FIRST:
            raise LossError(f"{path.name} holds {facts.documents} documents")
    wanted = {root / line.split(" ", 1)[1] for line in lines if line.startswith("backup")}
    if not wanted <= there:
        raise LossError("an acknowledged backup is gone")


def check_made(root: Path, acknowledged: Iterable[str]) -> None:
    """There is no wallet, or it is whole; the backup it came from is as it was."""
    lines = tuple(acknowledged)
    if not place(root).exists():
        if lines:
            raise LossError("an acknowledged wallet is gone")
        return
    with opened(root, lines) as wallet:
        _check_content(wallet, FIRST if (root / f"one{SUFFIX}").exists() else 0, lines)


def _numbers(wallet: WalletFile) -> set[int]:
    held = set()
    for row in wallet.rows():
        data = wallet.record(row.id).original
        digest = hashlib.sha256(data).hexdigest()
        if digest not in DIGESTS:
            raise LossError("a document is not as it was written")
        held.add(DIGESTS[digest])
    return held


def _check_content(wallet: WalletFile, first: int, lines: Iterable[str]) -> None:
    wanted = {int(line.split()[1]) for line in lines if line.startswith("document")} | set(range(first))
    lost = wanted - _numbers(wallet)
    if lost:
        raise LossError(f"documents {sorted(lost)} were acknowledged and are gone")
    _check_sound(wallet)


def _check_sound(wallet: WalletFile) -> None:
    wallet.ledger()
    if wallet.notice is not None:
        raise LossError(f"the wallet takes itself for {wallet.notice}")
    # What looks at the pages looks past the log, in which the whole of a half-written page is.
    truncate_log(wallet._open_parts().engine)
    with wallet._transaction() as connection:
        require_sound(connection, "Mine")


def _frozen(root: Path) -> None:
    shutil.copytree(FROZEN / "Frozen.tallystick", place(root))


def _nothing(root: Path) -> None:
    root.mkdir(exist_ok=True)


SCENARIOS = (
    Scenario("save", with_wallet, save, check_wallet),
    Scenario("import", with_wallet, take_in, check_wallet),
    Scenario("passphrase", with_wallet, change_passphrase, check_wallet),
    Scenario("file-key", with_wallet, change_file_key, check_wallet),
    Scenario("migration", _frozen, migrate, check_migrated),
    Scenario("backup", with_wallet, back_up, check_backups),
    Scenario("restore", with_backup, restore, check_made),
    Scenario("create", _nothing, create, check_made),
)
