"""Damaged carriers by the thousand, the same ones on every run. As a script: digs them, says what it cost.

python -m tests.wallet.carriers.mutations 1000
"""

import json
import random
import re
import resource
import sys
import time
import traceback
from collections.abc import Iterator
from pathlib import Path

from tests.wallet.carriers.wrappings import (
    CREDENTIAL,
    OTHER,
    TOKEN,
    attached_pdf,
    attachment,
    baked_element,
    inline,
    inner_letter,
    into_png,
    itxt,
    letter,
    packed_text_chunk,
    png,
    svg,
    text_chunk,
    words,
    zipped,
)
from wallet.carriers import dig
from wallet.model.document import Incoming
from wallet.share import qr_frames, qr_symbol

LONG = CREDENTIAL * 200


def corpus() -> dict[str, bytes]:
    """One good file of every kind of wrapping, and some of wrappings in wrappings."""
    coded = qr_symbol.png(qr_frames.split(OTHER)[0])
    drawing = svg(baked_element(CREDENTIAL), prolog='<?xml version="1.0"?><!DOCTYPE svg>')
    files = {"a.json": LONG, "b.jwt": TOKEN, "badge.png": png(itxt(LONG, packed=True))}
    mail = letter(words(), inline(coded), *[attachment(name, data) for name, data in files.items()])
    return {
        "json": LONG,
        "token": TOKEN,
        "frames": "\n".join(qr_frames.split(LONG + bytes(2_000))).encode(),
        "data": b"data:application/json," + CREDENTIAL,
        "png itxt": png(itxt(LONG)),
        "png packed": png(itxt(LONG, packed=True), side=300),
        "png text": png(text_chunk(LONG)),
        "png ztxt": png(packed_text_chunk(LONG)),
        "png code": into_png(coded, itxt(CREDENTIAL)),
        "code": coded,
        "svg": drawing,
        "svg token": svg(baked_element(b"", verify=TOKEN.decode())),
        "pdf": attached_pdf(files),
        "pdf kids": attached_pdf(files, place="kids"),
        "pdf notes": attached_pdf(files, place="note"),
        "pdf packed": attached_pdf(files, packed=True),
        "zip": zipped(files),
        "zip svg": zipped({"a.svg": drawing, "b.eml": mail}),
        "mail": mail,
        "mail twice": letter(words(), inner_letter(mail), boundary="=_two"),
    }


def mutated(number: int) -> Iterator[tuple[str, bytes]]:
    """So many files, each flipped, cut, spliced with another, repeated in part, or several of these."""
    chance = random.Random(20261120)  # noqa: S311 - the same damage on every run
    good = list(corpus().items())
    for _ in range(number):
        name, data = chance.choice(good)
        steps = chance.choices((flip, cut, splice, repeat, stretch), k=chance.choice((1, 1, 2, 3)))
        for step in steps:
            data = step(data, chance, chance.choice(good)[1])
        yield f"{name}: {', '.join(step.__name__ for step in steps)}", data


def flip(data: bytes, chance: random.Random, other: bytes) -> bytes:
    """Some bytes changed."""
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 3, 20)) if changed else 0):
        changed[chance.randrange(len(changed))] = chance.choice((0, 255, chance.randrange(256)))
    return bytes(changed)


def cut(data: bytes, chance: random.Random, other: bytes) -> bytes:
    """The end taken away."""
    return data[: chance.randrange(len(data) + 1)]


def splice(data: bytes, chance: random.Random, other: bytes) -> bytes:
    """The start of one and the end of another."""
    return data[: chance.randrange(len(data) + 1)] + other[chance.randrange(len(other) + 1) :]


def repeat(data: bytes, chance: random.Random, other: bytes) -> bytes:
    """A piece of it many times over."""
    start = chance.randrange(len(data) + 1)
    piece = data[start : start + chance.choice((1, 8, 100))]
    return data[:start] + piece * chance.choice((2, 50, 2_000)) + data[start:]


def stretch(data: bytes, chance: random.Random, other: bytes) -> bytes:
    """A number in it made large, as lengths and counts are."""
    start = chance.randrange(len(data) + 1)
    return data[:start] + chance.choice((b"\xff\xff\xff\xff", b"99999999", b"\0\0\0\0")) + data[start + 4 :]


def peak_megabytes() -> float:
    """The most memory this process ever had. What getrusage says is at least that of its parent on Linux."""
    status = Path("/proc/self/status")
    if status.exists():
        (kilobytes,) = re.findall(r"VmHWM:\s+(\d+) kB", status.read_text("ascii"))
        return int(kilobytes) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(number: int) -> int:
    """Digs them all; prints the slowest, the memory and every traceback as JSON."""
    tracebacks: list[str] = []
    slowest, found, refused = (0.0, ""), 0, 0
    for name, data in mutated(number):
        start = time.perf_counter()
        try:
            results = dig([Incoming("x", data)])
            if not results or any((dug.problem is None) != bool(dug.documents) for dug in results):
                tracebacks.append(f"{name}: half a result")
            found += sum(dug.problem is None for dug in results)
            refused += sum(dug.problem is not None for dug in results)
        except Exception:  # noqa: BLE001 - that there is none is what this looks for
            tracebacks.append(f"{name}\n{traceback.format_exc()}")
        slowest = max(slowest, (time.perf_counter() - start, name))
    print(
        json.dumps(
            {
                "tracebacks": tracebacks,
                "slowest": slowest,
                "found": found,
                "refused": refused,
                "megabytes": peak_megabytes(),
            }
        )
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
