"""A small share of ``dev.py faults``, each part in a process of its own, with every test run."""

import subprocess
import sys

import pytest

from tests.faults.between import CHECKOUT, missing
from tests.faults.run import BY_OPERATION


@pytest.mark.parametrize(
    ("suite", "share"),
    [
        ("kill", 0.003),
        ("power-cut", 0.01),
        ("failing", 0.002),
        ("damage", 0.01),
        ("lying-sync", 0.005),
        ("read-only", 1),
    ],
)
def test_nothing_is_lost(suite, share):
    reason = missing()
    if reason:
        pytest.skip(reason)
    ran = subprocess.run(
        [sys.executable, "-m", "tests.faults", f"--share={share}", "--workers=1", suite],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    lines = [line for line in ran.stdout.splitlines() if "trials" in line]
    assert len(lines) == (8 if suite in BY_OPERATION else 1)
    assert all(line.endswith(" 0 losses") and not line.split(": ")[1].startswith("0 ") for line in lines)
