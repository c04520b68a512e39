"""Every change of every specimen, through the whole service: ``python -m tests.attacks.mutations``.

Nothing that changes what is said or signed may leave ``integrity`` as it was. A change that means nothing
must be one by a rule of ``mutators.means_nothing``; refusing it as well is allowed, and counted.
"""

import sys
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from tests.attacks.mutators import Mutation, means_nothing, mutations, said_so
from tests.attacks.specimens import Specimen, checked, specimens
from wallet.model.findings import Check, Finding


@dataclass
class Count:
    """What came out for one specimen. ``kept`` names changes that should not have passed."""

    tried: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    nothing: Counter[str] = field(default_factory=Counter)
    kept: list[str] = field(default_factory=list)


def integrity(specimen: Specimen, data: bytes) -> Finding:
    """The finding of the whole service."""
    return checked(data, specimen.trust).verdict.finding(Check.INTEGRITY)


def every(name: str) -> list[Mutation]:
    """All changes of that specimen, always in the same order."""
    return list(mutations(specimens()[name], specimens(other=True)[name]))


def count(name: str, chosen: Iterable[Mutation]) -> Count:
    """Checks each of these changes."""
    specimen, result = specimens()[name], Count()
    good, original = integrity(specimen, specimen.data), specimen.data
    for mutation in chosen:
        data = specimen.build(mutation.texts)
        if data == original:
            continue
        result.tried += 1
        found = integrity(specimen, data)
        if (found.outcome, found.reason) != (good.outcome, good.reason):
            result.refused[found.reason.value] += 1
            continue
        rule = means_nothing(specimen, mutation)
        if rule is None or not said_so(rule, dict(found.evidence)):
            result.kept.append(f"{mutation.how} {mutation.where}")
        else:
            result.nothing[rule] += 1
    return result


def main() -> int:
    """One line for each specimen; 1 where a change was not noticed."""
    total, noticed = 0, True
    for name in specimens():
        started = time.perf_counter()
        found = count(name, every(name))
        total += found.tried
        noticed = noticed and not found.kept
        said = ", ".join(f"{number} {reason}" for reason, number in sorted(found.refused.items()))
        same = ", ".join(f"{number} {rule}" for rule, number in sorted(found.nothing.items()))
        print(f"{name}: {found.tried} changes; refused {found.refused.total()} ({said})", end="")
        print(f"; mean nothing: {same or 'none'}", end="")
        print(f"; NOT NOTICED: {found.kept}" if found.kept else "", end="")
        print(f"  [{time.perf_counter() - started:.1f} s]", flush=True)
    print(f"{total} changes in all")
    return 0 if noticed else 1


if __name__ == "__main__":
    sys.exit(main())
