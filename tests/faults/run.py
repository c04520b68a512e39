"""Runs the suites that were named and prints a line for each."""

from collections.abc import Callable, Sequence

from tests.faults import suites
from tests.faults.damage import damage
from tests.faults.scenarios import SCENARIOS, Scenario
from tests.faults.suites import Count

BY_OPERATION: dict[str, Callable[[Scenario, float], Count]] = {
    "kill": suites.kill,
    "power-cut": suites.power_cut,
    "failing": suites.failing,
}
_TOLD = 5


def main(words: Sequence[str]) -> int:
    """1 where anything was lost. Words name suites and operations; without any, all of them."""
    share = next((float(word.partition("=")[2]) for word in words if word.startswith("--share=")), 1.0)
    chosen = [word for word in words if not word.startswith("--")]
    kinds = [kind for kind in BY_OPERATION if kind in chosen] or list(BY_OPERATION)
    operations = [one for one in SCENARIOS if one.name in chosen] or list(SCENARIOS)
    unknown = set(chosen) - set(BY_OPERATION) - {"damage"} - {one.name for one in SCENARIOS}
    if unknown:
        print(f"faults: there is no {', '.join(sorted(unknown))}")
        return 2
    lost = 0
    if "damage" in chosen or not chosen:
        lost += _told(damage(share))
    if chosen == ["damage"]:
        return int(lost > 0)
    for kind in kinds:
        for operation in operations:
            lost += _told(BY_OPERATION[kind](operation, share))
    return int(lost > 0)


def _told(count: Count) -> int:
    print(count.line(), flush=True)
    for loss in count.losses[:_TOLD]:
        print(f"  lost: {loss}", flush=True)
    return len(count.losses)
