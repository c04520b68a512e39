"""Runs the suites that were named, several processes at a time, and prints a line for each."""

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context

from tests.faults import stateful, suites
from tests.faults.damage import damage
from tests.faults.lying_sync import lying_sync
from tests.faults.read_only import read_only
from tests.faults.scenarios import SCENARIOS, Scenario
from tests.faults.suites import Count

# The longest first, so that no process ends long after the others.
ALONE: dict[str, Callable[[float], Count]] = {
    "stateful": stateful.lives,
    "damage": damage,
    "lying-sync": lying_sync,
    "read-only": read_only,
}
BY_OPERATION: dict[str, Callable[[Scenario, float], Count]] = {
    "kill": suites.kill,
    "power-cut": suites.power_cut,
    "failing": suites.failing,
}
_TOLD = 5
_MOST_WORKERS = 4


def main(words: Sequence[str]) -> int:
    """1 where anything was lost. Words name suites and operations; without any, all of them."""
    share = float(_option(words, "share", "1"))
    workers = int(_option(words, "workers", str(min(os.cpu_count() or 1, _MOST_WORKERS))))
    chosen = [word for word in words if not word.startswith(("--share=", "--workers="))]
    unknown = set(chosen) - set(ALONE) - set(BY_OPERATION) - {one.name for one in SCENARIOS}
    if unknown:
        print(f"faults: there is no {', '.join(sorted(unknown))}")
        print(f"suites: {', '.join([*ALONE, *BY_OPERATION])}")
        print(f"operations: {', '.join(one.name for one in SCENARIOS)}")
        print("options: --share=0.1 (only so much of each), --workers=2")
        return 2
    jobs = _jobs(chosen)
    if workers == 1 or len(jobs) == 1:
        return int(sum(_told(_do(share, job)) for job in jobs) > 0)
    # Each a program of its own: what is forked for a trial must hold nothing of another suite.
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        return int(sum(_told(count) for count in pool.map(partial(_do, share), jobs)) > 0)


def _option(words: Sequence[str], name: str, otherwise: str) -> str:
    said = (word.partition("=")[2] for word in words if word.startswith(f"--{name}="))
    return next(said, otherwise)


def _jobs(chosen: Sequence[str]) -> list[tuple[str, str]]:
    """Suites and operations by name; an operation without a suite means all that there are for it."""
    alone = [(suite, "") for suite in ALONE if suite in chosen or not chosen]
    operations = [one.name for one in SCENARIOS if one.name in chosen]
    kinds = [kind for kind in BY_OPERATION if kind in chosen]
    if alone and chosen and not kinds and not operations:
        return alone
    return alone + [
        (kind, operation)
        for kind in kinds or BY_OPERATION
        for operation in operations or [one.name for one in SCENARIOS]
    ]


def _do(share: float, job: tuple[str, str]) -> Count:
    suite, operation = job
    if suite in ALONE:
        return ALONE[suite](share)
    if suite == "failing" and operation != "save":
        # A save has every call fail; what the others call is for the most part the same.
        share /= 3
    return BY_OPERATION[suite](next(one for one in SCENARIOS if one.name == operation), share)


def _told(count: Count) -> int:
    print(count.line(), flush=True)
    for loss in count.losses[:_TOLD]:
        print(f"  lost: {loss}", flush=True)
    return len(count.losses)
