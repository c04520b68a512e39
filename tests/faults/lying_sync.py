"""A sync that fails once, loses what it was asked to keep, and succeeds ever after.

That is what Linux does when a disk reports an error: what could not be written is forgotten and taken for
clean. A program that tries again, or starts again, is told that all is well. So: nothing may be reported as
saved after it in that session, and what the next session reports must not rest on what was lost.
"""

import ctypes
import errno
import os
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.faults.between import Action, At, attempt
from tests.faults.replay import lay_out, read_log, states
from tests.faults.scenarios import (
    NOW,
    PASSPHRASES,
    QUICK_KDF,
    Acknowledge,
    LossError,
    Scenario,
    check_wallet,
    document,
    place,
    with_wallet,
)
from tests.faults.suites import Count, calls_of, holds, kinds_of_calls, trials
from wallet.model.errors import KnownError
from wallet.store.backup_file import SUFFIX
from wallet.store.errors import DiskFaultError
from wallet.store.wallet_file import WalletFile

_STATES = 6
"""For each sync that fails; every sync of three sessions fails once."""


def _stubborn(wallet: WalletFile, root: Path, acknowledge: Acknowledge) -> None:
    """Save, and go on whatever was said; raises LossError where anything is saved after a fault."""
    failed = False

    def tried(what: str, change: Callable[[], object]) -> None:
        nonlocal failed
        try:
            change()
        except KnownError as problem:
            failed = failed or isinstance(problem, DiskFaultError)
            return
        if failed:
            raise LossError(f"{what} is reported as saved after a sync failed")
        acknowledge(what)

    for number in range(20, 24):
        tried(f"document {number}", partial(wallet.add, document(number)))
    tried("passphrase 1", lambda: wallet.ways.set_passphrase(PASSPHRASES[1], NOW, QUICK_KDF))
    tried("new file key", lambda: wallet.ways.new_file_key(PASSPHRASES[1], NOW, QUICK_KDF))
    if failed and not wallet.read_only:
        raise LossError("goes on writing after a sync failed")
    # To another file, so it may be made; what is in it was read back.
    with_backup = root / f"one{SUFFIX}"
    if not with_backup.exists():
        wallet.back_up(with_backup, NOW)


def locked_after(root: Path, acknowledge: Acknowledge) -> None:
    """A session that meets the fault, is locked, and another one after it."""
    with WalletFile.open(place(root), PASSPHRASES[0]) as wallet:
        _stubborn(wallet, root, acknowledge)
    _next_session(root, acknowledge)


def killed_after(root: Path, acknowledge: Acknowledge) -> None:
    """A session that meets the fault and whose process dies, and another one after it."""
    child = os.fork()
    if child == 0:
        try:
            wallet = WalletFile.open(place(root), PASSPHRASES[0])
            _stubborn(wallet, root, acknowledge)
        except KnownError:
            os._exit(0)
        except BaseException:  # noqa: BLE001 - a child never returns into the parent's program
            os._exit(1)
        os._exit(0)
    if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]):
        raise LossError("the first session crashed, or saved after a fault")
    _next_session(root, acknowledge)


def _next_session(root: Path, acknowledge: Acknowledge) -> None:
    ctypes.CDLL(None).faults_only_record()
    for passphrase in PASSPHRASES[:2]:
        try:
            wallet = WalletFile.open(place(root), passphrase)
        except KnownError:
            continue
        with wallet:
            for number in (30, 31):
                wallet.add(document(number))
                acknowledge(f"document {number}")
        return
    raise LossError("no passphrase opens the wallet after a sync failed")


SCENARIOS = (
    Scenario("locked", with_wallet, locked_after, check_wallet),
    Scenario("killed", with_wallet, killed_after, check_wallet),
)


def lying_sync(share: float) -> Count:
    """Every sync of a session fails once; then power is cut at many moments up to the end of the next."""
    count = Count("lying-sync")
    for scenario in SCENARIOS:
        with trials(scenario) as (before, fresh):
            log, root = before.parent / "log", before.parent / "trial"
            calls_of(scenario, fresh, log)
            syncs = [nth for nth, kind in enumerate(kinds_of_calls(log), 1) if kind == "s"]
            for nth in syncs[:: max(1, round(1 / share))]:
                log.unlink()
                outcome = attempt(scenario.act, fresh(), At(Action.FAIL_ONCE, nth, errno.EIO, log))
                what = f"sync at call {nth}"
                for crash in outcome.crashed:
                    count.losses.append(f"{scenario.name}, {what}: {crash}")
                calls = read_log(log)
                failed = next((number for number, call in enumerate(calls) if call.kind == "f"), None)
                if failed is None:
                    # It belongs to the session after, where nothing fails any more.
                    continue
                count.tally("syncs that failed")
                for disk in states(before, root, calls, _STATES, nth, failed):
                    shutil.rmtree(root, ignore_errors=True)
                    root.mkdir()
                    lay_out(disk, root, root)
                    holds(count, scenario, root, disk.acknowledged, what)
    return count
