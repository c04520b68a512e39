"""Counts of published cases, one line per source: ``python3 dev.py conformance`` prints them.

Every number is counted in the run that prints it. A source is a function in one of the modules
named in ``LINES``, from the folder of the published vectors to a ``Line``.
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.vectors import (
    conformance_honesty,
    conformance_jades,
    conformance_proofs,
    conformance_rules,
    conformance_speed,
    conformance_status,
    conformance_tokens,
    conformance_trust,
)
from tests.vectors.counting import Line

ROOT = Path(__file__).resolve().parents[2]
LINES: tuple[Callable[[Path], Line], ...] = (
    *conformance_honesty.LINES,
    *conformance_jades.LINES,
    *conformance_proofs.LINES,
    *conformance_rules.LINES,
    *conformance_speed.LINES,
    *conformance_status.LINES,
    *conformance_tokens.LINES,
    *conformance_trust.LINES,
)


def vectors_folder() -> Path:
    """Where the published vectors are kept, as in ``tests/conftest.py``."""
    return Path(os.environ.get("TALLYSTICK_VECTORS") or ROOT.parent / "shared" / "vectors")


def main() -> int:
    """Print every line; 1 where one of them is not complete. Without vectors there is nothing to count."""
    vectors = vectors_folder()
    if not vectors.is_dir():
        print(f"Nothing counted: the published test vectors are not at {vectors}.", file=sys.stderr)
        return 0
    complete = True
    for count in LINES:
        started = time.perf_counter()
        line = count(vectors)
        complete = complete and line.is_complete
        print(f"{line.text()}  [{time.perf_counter() - started:.1f} s]", flush=True)
    return 0 if complete else 1


if __name__ == "__main__":
    sys.exit(main())
