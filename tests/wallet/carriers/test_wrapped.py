"""Wrappings in wrappings: once is looked into, twice is not, and all of it counts as one input."""

import io
import random
import time
import zipfile

import pytest
from PIL import Image

from tests.wallet.carriers.wrappings import (
    CREDENTIAL,
    OTHER,
    TOKEN,
    attached_pdf,
    attachment,
    baked_element,
    itxt,
    letter,
    png,
    svg,
    text_chunk,
    words,
    zipped,
)
from wallet.carriers import dig, dig_each
from wallet.carriers.dug import Dug
from wallet.carriers.errors import OtherKindOfPictureError, WrappedTooDeepError
from wallet.model.document import Incoming
from wallet.model.errors import LimitExceededError, MalformedInputError, NoCredentialFoundError
from wallet.model.limits import MAX_ARCHIVE_MEMBERS
from wallet.share import qr_frames, qr_symbol

NOISE = random.Random(3)  # noqa: S311 - the same noise on every run
WRAPPERS = {
    "zip": lambda name, content: zipped({name: content}),
    "pdf": lambda name, content: attached_pdf({name: content}),
    "eml": lambda name, content: letter(words(), attachment(name, content)),
}
INSIDE = {
    "text": (CREDENTIAL, None),
    "token": (TOKEN, None),
    "png": (png(itxt(CREDENTIAL)), "png"),
    "svg": (svg(baked_element(CREDENTIAL.strip())), "svg"),
    "code": (qr_symbol.png(qr_frames.split(CREDENTIAL)[0]), "qr-picture"),
}


def dug(data: bytes, name: str = "outer") -> tuple[Dug, ...]:
    return dig([Incoming(name, data)])


@pytest.mark.parametrize("outer", WRAPPERS)
@pytest.mark.parametrize("inner", ["", *WRAPPERS])
@pytest.mark.parametrize("kind", INSIDE)
def test_finds_everything_in_one_wrapping_and_in_two(outer, inner, kind):
    content, carrier = INSIDE[kind]
    data = WRAPPERS[inner]("inner.bin", content) if inner else content
    (found,) = dug(WRAPPERS[outer]("file.xyz", data))
    assert found.problem is None
    assert found.carrier == (carrier or inner or outer)
    assert found.data.strip() == (TOKEN if kind == "token" else CREDENTIAL.strip())
    if kind != "code":
        assert found.name == ("outer/file.xyz/inner.bin" if inner else "outer/file.xyz")


@pytest.mark.parametrize("outer", WRAPPERS)
def test_does_not_look_into_a_third_wrapping(outer):
    innermost = WRAPPERS["zip"]("a.json", CREDENTIAL)
    twice = WRAPPERS["pdf"]("b", WRAPPERS["eml"]("c", innermost)) if outer == "pdf" else None
    data = twice or WRAPPERS[outer]("b", WRAPPERS["zip"]("c", innermost))
    (found,) = dug(data)
    assert isinstance(found.problem, WrappedTooDeepError)
    assert "outer/b/c" in found.name


def test_every_file_of_an_archive_gets_an_answer_and_one_bad_file_spares_the_others():
    broken = png(itxt(CREDENTIAL), itxt(OTHER))
    data = zipped({"a.json": CREDENTIAL, "two.png": broken, "notes.txt": b"words", "b/c.json": OTHER})
    assert [(found.name, type(found.problem)) for found in dug(data)] == [
        ("outer/a.json", type(None)),
        ("outer/two.png", MalformedInputError),
        ("outer/notes.txt", type(None)),
        ("outer/b/c.json", type(None)),
    ]


def test_a_document_of_an_office_program_is_one_thing():
    office = zipped({"[Content_Types].xml": b"<a/>", "word/document.xml": b"<b/>"})
    (found,) = dug(office)
    assert isinstance(found.problem, NoCredentialFoundError)


def test_archives_in_an_archive_count_together():
    full = zipped({str(number): b"{}" for number in range(MAX_ARCHIVE_MEMBERS // 2 + 1)})
    found = dug(zipped({"a": full, "b": full}))
    problems = [result.problem for result in found if result.problem]
    assert [type(problem) for problem in problems] == [LimitExceededError]


def test_refuses_an_archive_of_bombs():
    bomb = zipped({"zeros": bytes(15_000_000) + NOISE.randbytes(100_000)})
    start = time.perf_counter()
    found = dug(zipped({str(number): bomb for number in range(100)}, zipfile.ZIP_STORED))
    assert isinstance(found[-1].problem, LimitExceededError)
    assert time.perf_counter() - start < 2


def test_refuses_an_archive_of_pictures_that_would_take_minutes():
    written = io.BytesIO()
    Image.new("1", (6_000, 6_000), 1).save(written, "PNG")
    start = time.perf_counter()
    found = dug(zipped({f"{number}.png": written.getvalue() for number in range(20)}))
    assert sum(isinstance(result.problem, LimitExceededError) for result in found) == 19
    assert time.perf_counter() - start < 10


@pytest.mark.parametrize(
    ("start", "kind"),
    [(b"\0\0\0\x18ftypheic\0\0\0\0", "HEIC"), (b"\0\0\0\x18ftypmif1", "HEIC"), (b"II*\0\x08\0", "TIFF")],
)
def test_names_the_kinds_of_pictures_that_cannot_be_read(start, kind):
    (found,) = dug(start + bytes(50))
    assert isinstance(found.problem, OtherKindOfPictureError)
    assert kind in str(found.problem)


ALL = {
    "zip": zipped({"a.json": CREDENTIAL}),
    "pdf": attached_pdf({"a.json": CREDENTIAL}),
    "eml": letter(words(), attachment("a.json", CREDENTIAL)),
    "png": png(text_chunk(CREDENTIAL)),
    "svg": svg(baked_element(CREDENTIAL)),
    "code": qr_symbol.png(qr_frames.split(CREDENTIAL)[0]),
    "json": CREDENTIAL,
    "jwt": TOKEN,
}


@pytest.mark.parametrize("kind", ALL)
def test_the_name_of_a_file_changes_nothing(kind):
    names = [
        "x",
        "a.json",
        "b.zip",
        "c.png",
        "d.svg",
        "e.pdf",
        "f.eml",
        "(2).tar.gz",
        "..",
        "a/b\\c\u202e.exe",
        "",
    ]
    results = {
        tuple((found.carrier, found.data, type(found.problem)) for found in dug(ALL[kind], name))
        for name in names
    }
    assert len(results) == 1


def test_gives_one_result_after_the_other():
    taken: list[str] = []

    def inputs():
        for kind, data in ALL.items():
            taken.append(kind)
            yield Incoming(kind, data)

    results = dig_each(inputs())
    next(results)
    assert taken == ["zip"]
    next(results)
    assert taken == ["zip", "pdf"]
    assert [result.name for result in results][-1] == "code"
    assert taken == list(ALL)


def test_shares_in_codes_come_last_and_together():
    frames = qr_frames.split(OTHER + NOISE.randbytes(2_000))
    assert len(frames) > 1
    inputs = [Incoming(str(number), qr_symbol.png(frame)) for number, frame in enumerate(frames)]
    results = list(dig_each([inputs[0], Incoming("a", CREDENTIAL), *inputs[1:], Incoming("b", OTHER)]))
    assert [result.name for result in results] == ["a", "b", f"0 (+{len(frames) - 1})"]
    assert set(dig([inputs[0], Incoming("a", CREDENTIAL), *inputs[1:], Incoming("b", OTHER)])) == set(results)
