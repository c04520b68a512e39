"""Wallets where nothing can be written, for real: a read-only mount, and files their owner may only read.

The mount needs an administrator, or a system that lets a user have mounts of their own (``unshare``).
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.faults.between import CHECKOUT
from tests.faults.scenarios import (
    FIRST,
    NOW,
    PASSPHRASES,
    QUICK_KDF,
    LossError,
    _numbers,
    document,
    place,
    with_wallet,
)
from tests.faults.suites import Count
from wallet.model.remarks import RemarkKind
from wallet.store.backup_file import SUFFIX
from wallet.store.errors import ReadOnlyPlaceError
from wallet.store.wallet_file import WalletFile

_IN_LOG = 20
_NOBODY = 65534


def read_only(share: float) -> Count:
    """Each kind of place, with and without the log of a crash; there is no share of it."""
    del share
    count = Count("read-only")
    for kind, within in (("mount", _mounted), ("owner", _as_nobody)):
        for with_log in (False, True):
            work = Path(tempfile.mkdtemp(prefix="tallystick-read-only-"))
            try:
                _prepare(work, with_log=with_log)
                said = within(work)
            finally:
                shutil.rmtree(work, ignore_errors=True)
            if said is None:
                count.tally(f"not possible here ({kind})")
                continue
            count.trials += 1
            count.tally(kind)
            if said:
                count.losses.append(f"{kind}, log {with_log}: {said}")
    return count


def _prepare(work: Path, *, with_log: bool) -> None:
    """A wallet below ``work``, and the place ``elsewhere`` where a backup can be put."""
    before = work / "before"
    before.mkdir()
    with_wallet(before)
    (work / "elsewhere").mkdir()
    with WalletFile.open(place(before), PASSPHRASES[0]) as wallet:
        # What Python loads late must be loaded by now: its own files may be closed to another user.
        wallet.back_up(work / f"one{SUFFIX}", NOW)
    if with_log:
        crashed = work / "crashed"
        with WalletFile.open(place(before), PASSPHRASES[0]) as wallet:
            wallet.add(document(_IN_LOG))
            shutil.copytree(before, crashed)
        (place(crashed) / "wallet.db-shm").unlink()
        shutil.rmtree(before)
        crashed.rename(before)


def look(work: Path) -> None:
    """Everything can be read, nothing changed, a backup be made elsewhere. Raises LossError."""
    before = work / "before"
    files = _files(before)
    held = set(range(FIRST)) | ({_IN_LOG} if f"{place(before)}/wallet.db-wal" in map(str, files) else set())
    try:
        (place(before) / "written").touch()
    except OSError:
        pass
    else:
        raise LossError("the place can be written: nothing was tried")
    with WalletFile.open(place(before), PASSPHRASES[0]) as wallet:
        if _numbers(wallet) != held:
            raise LossError("not everything can be read")
        if not wallet.read_only or RemarkKind.READ_ONLY not in {one.kind for one in wallet.remarks}:
            raise LossError("it does not say that it can only be read")
        _must_refuse(lambda: wallet.add(document(30)))
        _must_refuse(lambda: wallet.move_to_bin([wallet.rows()[0].id], NOW))
        _must_refuse(lambda: wallet.ways.set_passphrase(PASSPHRASES[1], NOW, QUICK_KDF))
        made = wallet.back_up(work / "elsewhere" / f"one{SUFFIX}", NOW)
        if made.documents != len(held):
            raise LossError("the backup is not whole")
    if _files(before) != files:
        raise LossError("the files are not as they were")


def _must_refuse(change: Callable[[], object]) -> None:
    try:
        change()
    except ReadOnlyPlaceError:
        return
    raise LossError("a change is reported as done")


def _files(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _mounted(work: Path) -> str | None:
    """What was lost on a read-only mount; None where this user may mount nothing."""
    own = ["unshare", "--mount", "--propagation", "private"]
    if os.getuid():
        own.append("--map-root-user")
    if (
        shutil.which("unshare") is None
        or subprocess.run([*own, "true"], capture_output=True, check=False).returncode
    ):
        return None
    script = (
        'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" && exec "$2" -m tests.faults.read_only "$3"'
    )
    words = [*own, "sh", "-c", script, "sh", str(work / "before"), sys.executable, str(work)]
    ran = subprocess.run(words, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    return (ran.stdout + ran.stderr).strip() if ran.returncode else ""


def _as_nobody(work: Path) -> str | None:
    """What was lost where the owner, who is no administrator, may only read."""
    for path in (work, *work.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
        if not os.getuid():
            os.chown(path, _NOBODY, _NOBODY)
    (work / "elsewhere").chmod(0o755)
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            if not os.getuid():
                os.setgroups([])
                os.setgid(_NOBODY)
                os.setuid(_NOBODY)
            look(work)
        except BaseException as problem:  # noqa: BLE001 - a child never returns into the parent's program
            os.write(writing, f"{type(problem).__name__}: {problem}".encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        said = pipe.read().decode()
    os.waitpid(child, 0)
    for path in (work, work / "before", place(work / "before")):
        path.chmod(0o755)
    return said


if __name__ == "__main__":
    try:
        look(Path(sys.argv[1]))
    except LossError as problem:
        sys.exit(str(problem))
