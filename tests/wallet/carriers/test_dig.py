"""Digging: the content decides, and nothing that is inside an input can raise."""

import io
import time
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallet.carriers import dig
from wallet.carriers.errors import NoCodeInPictureError
from wallet.model.document import Incoming
from wallet.model.errors import KnownError, LimitExceededError, NoCredentialFoundError
from wallet.model.limits import MAX_INPUT_BYTES
from wallet.share import qr_frames, qr_symbol

JSON = b'{"type": "VerifiableCredential"}\n'


def zipped(**files: bytes) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return written.getvalue()


def test_takes_a_file_and_a_pasted_text_as_they_are():
    pasted, file = dig([Incoming("paste", JSON, pasted=True), Incoming("photo.png", JSON)])
    assert (pasted.carrier, file.carrier) == ("text", "file")
    assert [dug.documents[0].data for dug in (pasted, file)] == [JSON, JSON]
    assert file.documents[0].name == "photo.png"


def test_looks_at_the_content_and_not_at_the_name():
    archive, picture = dig(
        [Incoming("a.json", zipped(one=JSON)), Incoming("b.zip", qr_symbol.png(qr_frames.split(JSON)[0]))]
    )
    assert archive.carrier == "zip"
    assert picture.carrier == "qr-picture"
    assert archive.documents[0].data == picture.documents[0].data == JSON


@pytest.mark.parametrize("nothing", [b"", b" \n", zipped()])
def test_finds_nothing_in_nothing(nothing):
    (dug,) = dig([Incoming("empty.json", nothing)])
    assert isinstance(dug.problem, NoCredentialFoundError)


def test_refuses_a_file_that_is_too_large():
    (dug,) = dig([Incoming("huge", bytes(MAX_INPUT_BYTES + 1))])
    assert isinstance(dug.problem, LimitExceededError)


def test_one_bad_input_does_not_keep_the_others_back():
    found = dig(
        [Incoming("bad", b"PK\x03\x04"), Incoming("good", JSON), Incoming("bad too", b"\xff\xd8\xff")]
    )
    assert [dug.problem is None for dug in found] == [False, True, False]


def test_reads_frames_that_were_handed_over_as_text():
    frames = qr_frames.split(JSON * 40)
    (dug,) = dig([Incoming("scanner", "\r\n".join(frames).encode(), pasted=True)])
    assert (dug.carrier, dug.data) == ("text", JSON * 40)


def checked(data: bytes) -> None:
    for dug in dig([Incoming("x", data)]):
        assert (dug.problem is None) == bool(dug.documents)
        assert dug.problem is None or isinstance(dug.problem, KnownError)


STARTS = [b"", b"PK\x03\x04", b"PK\x05\x06", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF89a", b"BM", b"MC1:"]


@given(st.sampled_from(STARTS), st.binary(max_size=400))
def test_gives_a_result_for_any_bytes(start, rest):
    checked(start + rest)


REAL = {
    "zip": zipped(a=JSON * 30, b=b"x" * 500),
    "png": qr_symbol.png(qr_frames.split(JSON)[0], pixels_per_module=2),
    "frames": "\n".join(qr_frames.split(JSON * 3)).encode(),
}


@given(st.sampled_from(sorted(REAL)), st.data())
def test_gives_a_result_for_damaged_archives_pictures_and_frames(kind, data):
    damaged = bytearray(REAL[kind])
    for _ in range(data.draw(st.integers(1, 6))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    checked(
        bytes(damaged[: data.draw(st.integers(1, len(damaged)))] if data.draw(st.booleans()) else damaged)
    )


def test_a_picture_without_a_code_says_so_quickly():
    from PIL import Image

    written = io.BytesIO()
    Image.new("1", (6000, 6000), 1).save(written, "PNG")
    start = time.perf_counter()
    (dug,) = dig([Incoming("white.png", written.getvalue())])
    assert isinstance(dug.problem, NoCodeInPictureError)
    assert time.perf_counter() - start < 10
