"""A small share of ``dev.py faults``, each part in a process of its own, with every test run."""

import subprocess
import sys

import pytest

from tests.faults.between import CHECKOUT, missing


@pytest.mark.parametrize(
    ("suite", "share"),
    [("kill", 0.003), ("power-cut", 0.01), ("failing", 0.002), ("damage", 0.01)],
)
def test_nothing_is_lost(suite, share):
    reason = missing()
    if reason:
        pytest.skip(reason)
    ran = subprocess.run(
        [sys.executable, "-m", "tests.faults", f"--share={share}", suite],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    lines = [line for line in ran.stdout.splitlines() if "trials" in line]
    assert len(lines) == (1 if suite == "damage" else 8)
    assert all(line.endswith(" 0 losses") and not line.split(": ")[1].startswith("0 ") for line in lines)
