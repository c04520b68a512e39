"""A thousand damaged carriers, the largest that are let in, and ten thousand small ones in one go."""

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.wallet.carriers.mutations import corpus, mutated
from tests.wallet.carriers.wrappings import CREDENTIAL, itxt, png
from wallet.carriers import dig, dig_each
from wallet.model.document import Incoming

ROOT = Path(__file__).resolve().parents[3]


def fresh(*arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, check=False, timeout=110
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout


def test_the_corpus_is_good():
    for name, data in corpus().items():
        assert any(dug.problem is None for dug in dig([Incoming(name, data)])), name


def test_a_thousand_damaged_files_give_no_traceback_no_hang_and_little_memory():
    result = json.loads(fresh("-m", "tests.wallet.carriers.mutations", "1000"))
    assert result["tracebacks"] == []
    assert result["slowest"][0] < 2, result["slowest"]
    assert result["megabytes"] < 300
    # Damage that leaves everything readable, or nothing, would prove little.
    assert min(result["found"], result["refused"]) > 200


def test_damage_is_the_same_on_every_run():
    assert list(mutated(20)) == list(mutated(20))


MEMORY = """
import io, os
from PIL import Image
from tests.wallet.carriers.mutations import peak_megabytes
from tests.wallet.carriers.wrappings import *
from wallet.carriers import dig
from wallet.model.document import Incoming
{setup}
for result in dig([Incoming("x", data)]):
    assert result
print(int(peak_megabytes()))
"""
LARGEST = {
    "colours": "f = io.BytesIO(); Image.new('RGB', (5000, 5000)).save(f, 'PNG'); data = f.getvalue()",
    "see-through": "f = io.BytesIO(); Image.new('RGBA', (5000, 5000)).save(f, 'PNG'); data = f.getvalue()",
    "photograph": "f = io.BytesIO(); Image.new('RGB', (7000, 7000)).save(f, 'JPEG'); data = f.getvalue()",
    "one colour": "f = io.BytesIO(); Image.new('1', (7000, 7000), 1).save(f, 'PNG'); data = f.getvalue()",
    "drawing": "data = svg('<g a=\\'b\\'>&amp;</g>' * 49_000 + '<!--' + 'x' * 9_000_000 + '-->')",
    "baked": "data = svg('<openbadges:credential>' + '&amp;\\n' * 1_600_000 + '</openbadges:credential>')",
    "archive": "data = zipped({str(n): bytes(480_000) + os.urandom(9_000) for n in range(100)})",
    "letter": "data = letter(attachment('a', os.urandom(14_000_000)))",
    "pdf": "data = attached_pdf({str(n): bytes(16_000_000) for n in range(3)})",
}


@pytest.mark.parametrize("kind", LARGEST)
def test_the_largest_inputs_that_are_let_in_take_little_memory(kind):
    assert int(fresh("-c", MEMORY.format(setup=LARGEST[kind]))) < 300


def test_ten_thousand_small_files_take_no_longer_each_than_a_thousand():
    good = [data for name, data in corpus().items() if "code" not in name and "mail" not in name]
    inputs = [Incoming(f"{number}.json", good[number % len(good)]) for number in range(10_000)]
    # Whatever is imported late is imported before the clock runs.
    assert dig(inputs[: len(good)])
    start = time.perf_counter()
    few = sum(1 for _ in dig_each(inputs[:1_000]))
    middle = time.perf_counter()
    many = sum(1 for _ in dig_each(inputs))
    end = time.perf_counter()
    assert many >= 9 * few
    assert end - middle < 25 * (middle - start)


def test_many_codes_of_one_share_are_joined_without_delay():
    inputs = [Incoming(str(number), png(itxt(CREDENTIAL))) for number in range(200)]
    frames = corpus()["frames"].splitlines()
    inputs += [Incoming(str(number), frames[number % len(frames)], pasted=True) for number in range(5_000)]
    start = time.perf_counter()
    assert len(dig(inputs)) == 201
    assert time.perf_counter() - start < 5
