"""Credentials baked into PNG pictures: the chunk is read as it stands, and anything odd is refused."""

import io
import time
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from tests.wallet.carriers.wrappings import (
    CREDENTIAL,
    OTHER,
    SIGNATURE,
    TOKEN,
    attached_pdf,
    chunk,
    into_png,
    itxt,
    packed_text_chunk,
    png,
    text_chunk,
    zipped,
)
from wallet.carriers import dig
from wallet.carriers import png as carrier
from wallet.carriers.errors import LinkNotFollowedError, NoCodeInPictureError
from wallet.model.document import Incoming
from wallet.model.errors import KnownError, LimitExceededError, MalformedInputError, NoCredentialFoundError
from wallet.share import qr_frames, qr_symbol


def found(data: bytes) -> list[tuple[str, bytes]]:
    return [(dug.carrier, dug.data) for dug in dig([Incoming("badge.png", data)])]


def problem_of(data: bytes) -> KnownError:
    (dug,) = dig([Incoming("badge.png", data)])
    assert dug.problem is not None
    assert not dug.documents
    return dug.problem


@pytest.mark.parametrize(
    "baked",
    [
        itxt(CREDENTIAL),
        itxt(CREDENTIAL, packed=True),
        itxt(CREDENTIAL, b"openbadges"),
        text_chunk(CREDENTIAL),
        packed_text_chunk(CREDENTIAL),
    ],
)
def test_gives_exactly_the_text_that_was_baked(baked):
    assert found(png(text_chunk(b"somebody", b"Author"), baked)) == [("png", CREDENTIAL)]


def test_reads_signed_tokens():
    assert found(png(itxt(TOKEN))) == [("png", TOKEN)]


def test_reads_what_another_program_baked():
    words = PngImagePlugin.PngInfo()
    words.add_itxt("openbadgecredential", CREDENTIAL.decode(), zip=True)
    written = io.BytesIO()
    Image.new("RGB", (9, 9)).save(written, "PNG", pnginfo=words)
    assert found(written.getvalue()) == [("png", CREDENTIAL)]


def test_reads_texts_in_latin_1_where_the_format_wants_it():
    latin = '{"name": "Élise"}'
    assert found(png(text_chunk(latin.encode("latin-1")))) == [("png", latin.encode())]


def test_takes_the_baked_credential_first_and_then_what_a_code_shows():
    coded = qr_symbol.png(qr_frames.split(OTHER)[0])
    assert found(into_png(coded, itxt(CREDENTIAL))) == [("png", CREDENTIAL), ("qr-picture", OTHER)]


def test_says_that_nothing_is_in_a_picture():
    assert isinstance(problem_of(png()), NoCodeInPictureError)
    assert isinstance(problem_of(png(itxt(CREDENTIAL, b"Comment"))), NoCodeInPictureError)


def test_an_address_that_was_baked_is_named_and_not_followed():
    problem = problem_of(png(text_chunk(b"https://badges.example.org/assertion/1?key=secret")))
    assert isinstance(problem, LinkNotFollowedError)
    assert "badges.example.org" in str(problem)
    assert "secret" not in str(problem)


def test_an_empty_text_is_no_credential():
    (dug,) = dig([Incoming("x", png(itxt(b"")))])
    assert isinstance(dug.problem, NoCredentialFoundError)


@pytest.mark.parametrize(
    ("second", "same"),
    [
        (itxt(CREDENTIAL), True),
        (itxt(OTHER), False),
        (text_chunk(OTHER), False),
        (packed_text_chunk(OTHER), False),
    ],
)
def test_refuses_two_baked_chunks(second, same):
    problem = problem_of(png(itxt(CREDENTIAL), second))
    assert isinstance(problem, MalformedInputError)
    assert "Two credentials" in str(problem)
    assert "byte " in str(problem)


def test_refuses_a_chunk_with_a_wrong_check_value():
    data = png(itxt(CREDENTIAL))
    changed = data.replace(b"VerifiableCredential", b"VerifiableCredentiaL")
    problem = problem_of(changed)
    assert isinstance(problem, MalformedInputError)
    assert "check value (byte 33)" in str(problem)


def test_refuses_a_picture_that_ends_early():
    data = png(itxt(CREDENTIAL))
    for length in range(len(SIGNATURE), len(data)):
        assert isinstance(problem_of(data[:length]), MalformedInputError)


def test_refuses_a_chunk_longer_than_the_file():
    data = png(chunk(b"iTXt", b"openbadges\0\0\0\0\0{}")).replace(b"\0\0\0\x11iTXt", b"\xff\xff\xff\xffiTXt")
    assert isinstance(problem_of(data), MalformedInputError)


@pytest.mark.parametrize(
    "text",
    [
        b"openbadges",
        b"openbadges\0",
        b"openbadges\0\0\0",
        b"openbadges\0\0\0en",
        b"openbadges\0\0\0en\0translated",
        b"openbadges\0\2\0\0\0{}",
        b"openbadges\0\1\1\0\0" + zlib.compress(b"{}"),
        b"openbadges\0\1\0\0\0no zlib",
        b"openbadges\0\1\0\0\0" + zlib.compress(CREDENTIAL)[:-5],
        b"openbadges\0\1\0\0\0" + zlib.compress(CREDENTIAL) + b"more",
    ],
)
def test_refuses_texts_that_are_not_written_as_they_have_to_be(text):
    assert isinstance(problem_of(png(chunk(b"iTXt", text))), MalformedInputError)


@pytest.mark.parametrize("kind", [itxt, packed_text_chunk])
def test_refuses_a_text_that_grows_beyond_the_limit_without_unpacking_it(kind):
    zeros = bytes(60_000_000)
    data = png(itxt(zeros, packed=True) if kind is itxt else packed_text_chunk(zeros))
    start = time.perf_counter()
    assert isinstance(problem_of(data), LimitExceededError)
    assert time.perf_counter() - start < 1


def test_refuses_very_many_chunks():
    start = time.perf_counter()
    assert isinstance(problem_of(png(chunk(b"tEXt", b"a\0b") * 30_000)), LimitExceededError)
    assert time.perf_counter() - start < 1


@pytest.mark.parametrize(
    "behind", [itxt(OTHER), zipped({"a.json": OTHER}), attached_pdf({"a": OTHER}), OTHER]
)
def test_reads_nothing_behind_the_end_of_the_picture(behind):
    assert found(png(itxt(CREDENTIAL)) + behind) == [("png", CREDENTIAL)]
    assert isinstance(problem_of(png() + behind), NoCodeInPictureError)


@given(st.binary(max_size=300))
def test_gives_a_text_or_an_error_for_any_chunks(content):
    for data in (SIGNATURE + content, png(chunk(b"iTXt", b"openbadges\0" + content))):
        try:
            carrier.baked(data)
        except KnownError:
            continue


@given(st.binary(max_size=600))
def test_gives_back_any_text(text):
    assert carrier.baked(png(itxt(text))) == text
    assert carrier.baked(png(itxt(text, packed=True))) == text
