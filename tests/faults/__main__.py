"""Cause every fault in every operation: ``python -m tests.faults [--share S] [SUITE|OPERATION…]``."""

import sys
import time

from tests.faults.between import CannotRunError, under_the_library
from tests.faults.run import main

if __name__ == "__main__":
    try:
        under_the_library()
    except CannotRunError as reason:
        print(f"faults: {reason}", file=sys.stderr)
        sys.exit(2)
    started = time.monotonic()
    code = main(sys.argv[1:])
    print(f"faults: {time.monotonic() - started:.0f} s")
    sys.exit(code)
