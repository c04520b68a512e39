"""Hostile inputs are refused within a second of work and 200 MB, each checked in a process of its own."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.attacks import bombs
from wallet.model.findings import Outcome
from wallet.model.verdict import Headline

ROOT = Path(__file__).resolve().parents[2]
IN_PARTS = frozenset({"poison graphs in 190 parts", "poison graphs in a presentation"})
# A chain that holds, with ten thousand copies of one certificate behind it: only the first count.
HARMLESS = frozenset({"10,000 certificates"})
# By turns, so that two workers share them.
HALVES = (tuple(bombs.BOMBS)[::2], tuple(bombs.BOMBS)[1::2])


@pytest.mark.skipif(
    not Path("/proc/self/clear_refs").exists(), reason="memory is asked of /proc, as on Linux"
)
@pytest.mark.parametrize("names", HALVES, ids=["first half", "second half"])
def test_what_costs_its_reader_most_is_refused_at_once_and_in_little_memory(names: tuple[str, ...]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.attacks.bombs", *names],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=110,
    )
    assert (done.returncode, done.stderr) == (0, "")
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one["name"] for one in told] == list(names)
    for one in told:
        assert "broken" not in one, one
        seconds = bombs.PARTS * bombs.MAX_SECONDS_FOR_A_PART if one["name"] in IN_PARTS else bombs.MAX_SECONDS
        assert one["seconds"] < seconds, one
        assert one["megabytes"] < bombs.MAX_MEGABYTES, one
        if one["name"] not in HARMLESS:
            assert one["headline"] != Headline.VALID, one
            assert one["outcome"] in (Outcome.UNKNOWN, Outcome.FAILED), one


def test_what_measures_them_would_notice(monkeypatch) -> None:
    """Memory is seen: the same measure of something that takes 300 MB tells as much."""
    if not Path("/proc/self/clear_refs").exists():
        pytest.skip("memory is asked of /proc, as on Linux")
    code = (
        "from tests.attacks import bombs\n"
        "bombs.BOMBS['x'] = bombs.poison_graph\n"
        "real = bombs.set_off\n"
        "def wasteful(bomb):\n"
        "    kept = bytes(range(256)) * (300 * 4096)\n"
        "    return real(bomb)\n"
        "bombs.set_off = wasteful\n"
        "print(bombs.measure('x').megabytes)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert float(done.stdout) > 290
