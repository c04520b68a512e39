"""The suites: each causes one kind of fault in every operation and counts what came of it."""

import errno
import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.faults.between import Action, At, attempt, scratch
from tests.faults.replay import lay_out, read_log, states
from tests.faults.scenarios import LossError, Scenario
from wallet.model.errors import TallystickError


@dataclass
class Count:
    """What one suite did: how many trials, and every loss in a sentence."""

    name: str
    trials: int = 0
    facts: dict[str, int] = field(default_factory=dict)
    losses: list[str] = field(default_factory=list)

    def line(self) -> str:
        facts = "".join(f", {number} {name}" for name, number in self.facts.items())
        return f"{self.name}: {self.trials} trials{facts}, {len(self.losses)} losses"

    def tally(self, name: str, number: int = 1) -> None:
        self.facts[name] = self.facts.get(name, 0) + number


@contextmanager
def trials(scenario: Scenario) -> Iterator[tuple[Path, Callable[[], Path]]]:
    """A prepared folder, and a fresh copy of it for each trial, always at the same place."""
    work = scratch()
    before, root = work / "before", work / "trial"
    before.mkdir()
    scenario.prepare(before)

    def fresh() -> Path:
        shutil.rmtree(root, ignore_errors=True)
        shutil.copytree(before, root)
        return root

    try:
        yield before, fresh
    finally:
        shutil.rmtree(work, ignore_errors=True)


def holds(count: Count, scenario: Scenario, root: Path, acknowledged: tuple[str, ...], what: str) -> None:
    """Count one trial: everything acknowledged is there."""
    count.trials += 1
    try:
        scenario.check(root, acknowledged)
    except (LossError, TallystickError, AssertionError, OSError) as problem:
        count.losses.append(f"{scenario.name}, {what}: {type(problem).__name__}: {problem}")


def calls_of(scenario: Scenario, fresh: Callable[[], Path], log: Path) -> int:
    """How many calls it makes when nothing goes wrong. Raises LossError where it fails by itself."""
    log.unlink(missing_ok=True)
    outcome = attempt(scenario.act, fresh(), At(log=log))
    if outcome.refused or outcome.crashed:
        raise LossError(f"{scenario.name} fails by itself: {outcome.refused or outcome.crashed}")
    return outcome.calls


def kinds_of_calls(log: Path) -> list[str]:
    """What the n-th call was, as in recorder.c: ``w`` writes, ``s`` syncs."""
    return [chr(call.offset) for call in read_log(log) if call.kind == "n"]


def kill(scenario: Scenario, share: float) -> Count:
    """kill -9 before every call that changes a file, inside every write, and at random moments."""
    count = Count(f"kill {scenario.name}")
    chance = random.Random(5)  # noqa: S311 - moments, not keys
    with trials(scenario) as (before, fresh):
        calls_of(scenario, fresh, before.parent / "log")
        kinds = list(enumerate(kinds_of_calls(before.parent / "log"), 1))
        points = [(Action.KILL_BEFORE, nth) for nth, _ in kinds]
        # Nothing is written by halves where the call is no write.
        points += [(Action.KILL_HALF, nth) for nth, kind in kinds if kind == "w"]
        for action, nth in _some(points, share):
            outcome = attempt(scenario.act, fresh(), At(action, nth))
            if outcome.killed:
                holds(count, scenario, before.parent / "trial", outcome.acknowledged, f"{action.name} {nth}")
        count.tally("crash points", count.trials)
        took = attempt(scenario.act, fresh(), At()).seconds
        for _ in _some(list(range(50)), share):
            at = At(kill_after=chance.uniform(0, took))
            outcome = attempt(scenario.act, fresh(), at)
            holds(count, scenario, before.parent / "trial", outcome.acknowledged, f"at {at.kill_after} s")
            count.tally("random moments")
    return count


def power_cut(scenario: Scenario, share: float) -> Count:
    """Every state that a power cut may leave, out of the recorded calls of one run."""
    count = Count(f"power cut {scenario.name}")
    with trials(scenario) as (before, fresh):
        log, root = before.parent / "log", before.parent / "trial"
        count.tally("recorded calls", calls_of(scenario, fresh, log))
        for disk in states(before, root, read_log(log), max(3, int(360 * share)), 11):
            shutil.rmtree(root, ignore_errors=True)
            root.mkdir()
            lay_out(disk, root, root)
            holds(count, scenario, root, disk.acknowledged, f"state {count.trials}")
    if share == 1 and count.trials < 300:
        count.losses.append(f"{scenario.name}: only {count.trials} different states, 300 are wanted")
    return count


ERRORS = {
    "disk full": (Action.FULL, errno.ENOSPC),
    "one call fails": (Action.FAIL_ONCE, errno.EIO),
    "one call finds no room": (Action.FAIL_ONCE, errno.ENOSPC),
}


def failing(scenario: Scenario, share: float) -> Count:
    """The n-th call fails, for every n: a sentence is shown and everything acknowledged is there."""
    count = Count(f"failing {scenario.name}")
    with trials(scenario) as (before, fresh):
        calls = calls_of(scenario, fresh, before.parent / "log")
        points = [(name, nth) for name in ERRORS for nth in range(1, calls + 1)]
        for name, nth in _some(points, share):
            action, error = ERRORS[name]
            outcome = attempt(scenario.act, fresh(), At(action, nth, error))
            what = f"{name} at call {nth}"
            for crash in outcome.crashed:
                count.losses.append(f"{scenario.name}, {what}: no sentence but {crash}")
            count.tally("sentences", len(outcome.refused))
            holds(count, scenario, before.parent / "trial", outcome.acknowledged, what)
    return count


def _some(points: list[Any], share: float) -> list[Any]:
    step = max(1, round(1 / share))
    return points[::step]
