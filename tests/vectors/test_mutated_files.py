"""A thousand damaged files: bytes flipped, cut off, repeated and spliced. No traceback, no waiting."""

import importlib.util
import random
import time
from pathlib import Path

import pytest

from wallet import formats, proofs
from wallet.formats.identity import content_identity
from wallet.formats.more import more_from_issuer
from wallet.model.document import Document
from wallet.model.errors import KnownError

HERE = Path(__file__).resolve().parent
FILES = 1_000
LONGEST_SECONDS = 2.0
SEED = 20261121
LARGEST_BYTES = 600_000


@pytest.fixture(scope="module")
def originals(vectors) -> list[bytes]:
    """Every file of the table."""
    spec = importlib.util.spec_from_file_location("recognise", HERE / "recognise.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    contents = [path.read_bytes() for path in module.files(vectors)]
    return [data for data in contents if 0 < len(data) <= LARGEST_BYTES]


def flipped(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def cut(data: bytes, chance: random.Random) -> bytes:
    start, end = sorted(chance.randrange(len(data) + 1) for _ in range(2))
    return data[start:] if chance.random() < 0.3 else data[:end]


def repeated(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data))
    run = data[start : start + chance.randint(1, 2_000)]
    return data[:start] + run * chance.randint(2, 30) + data[start:]


def replaced(data: bytes, chance: random.Random) -> bytes:
    """A few characters that mean something are put in."""
    marks = (
        b'"',
        b"{",
        b"}",
        b"[",
        b"]",
        b"~",
        b".",
        b":",
        b",",
        b"\\u0000",
        b"\xff",
        b"null",
        b"1e999",
        b"=",
    )
    place = chance.randrange(len(data))
    return data[:place] + chance.choice(marks) * chance.randint(1, 70) + data[place + chance.randint(0, 3) :]


def damaged(originals: list[bytes], chance: random.Random) -> bytes:
    data = chance.choice(originals)
    if chance.random() < 0.2:
        other = chance.choice(originals)
        return data[: chance.randrange(len(data))] + other[chance.randrange(len(other)) :]
    return chance.choice((flipped, cut, repeated, replaced))(data, chance)


def use(data: bytes) -> bool:
    """Everything that is done with a file that comes in; whether a credential was read."""
    try:
        content = formats.open_content(Document(data, "file", "damaged"))
        credential = formats.read(content)
    except KnownError as problem:
        return bool(problem.in_english()) and False
    more_from_issuer(content.body, credential)
    content_identity(content, credential)
    for part in formats.parts(content):
        formats.find_format(part)
    proofs.not_yet_checked.check(content)
    return True


@pytest.mark.timeout(120)
def test_a_thousand_damaged_files_end_in_a_credential_or_in_words(originals) -> None:
    chance = random.Random(SEED)  # noqa: S311 - the same damage on every run
    read = 0
    for number in range(FILES):
        data = damaged(originals, chance)
        started = time.monotonic()
        try:
            read += use(data)
        except Exception as error:  # noqa: BLE001 - whatever it is, it must not happen
            pytest.fail(f"file {number} of seed {SEED}: {error!r}")
        assert time.monotonic() - started < LONGEST_SECONDS, number
    assert 50 < read < FILES
