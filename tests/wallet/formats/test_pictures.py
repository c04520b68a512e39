"""Only pictures that may be shown come out, and their bytes say what they are."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallet.formats.pictures import collected, picture
from wallet.model.credential import Picture
from wallet.model.limits import MAX_PICTURE_BYTES, MAX_PICTURES

PNG = b"\x89PNG\r\n\x1a\n"


def encoded(data: bytes) -> str:
    return base64.b64encode(data).decode()


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (PNG + b"x", "image/png"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"GIF87a", "image/gif"),
        (b"GIF89a", "image/gif"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "image/webp"),
    ],
)
def test_a_picture_is_what_its_bytes_say(data, media_type) -> None:
    assert picture(encoded(data), "logo") == Picture(media_type, data, "logo")
    assert picture(f"data:image/svg+xml;charset=utf-8;base64,{encoded(data)}", "badge") == Picture(
        media_type, data, "badge"
    )


@pytest.mark.parametrize(
    "data", [b"", b"<svg/>", b"<?xml version='1.0'?><svg/>", b"RIFF1234WAVE", b"%PDF-1.7", b"BM"]
)
def test_everything_else_is_left_out(data) -> None:
    assert picture(encoded(data), "logo") is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "!",
        "https://example.org/logo.png",
        "data:image/png,raw",
        "data:;base64,",
        "iVBORw0KGgo",
        "iVBORw0KGgo=é",
    ],
)
def test_what_is_no_base64_is_left_out(text) -> None:
    assert picture(text, "logo") is None


def test_line_breaks_in_base64_do_no_harm() -> None:
    assert picture("iVBO\r\nRw0K\nGgo=", "logo") == Picture("image/png", PNG, "logo")


def test_too_large_a_picture_is_left_out() -> None:
    assert picture(encoded(PNG + bytes(MAX_PICTURE_BYTES - len(PNG))), "logo") is not None
    assert picture(encoded(PNG + bytes(MAX_PICTURE_BYTES)), "logo") is None
    assert picture("A" * (2 * MAX_PICTURE_BYTES), "logo") is None


def test_each_picture_is_kept_once_and_not_endlessly_many() -> None:
    one, same = Picture("image/png", b"1", "logo"), Picture("image/png", b"1", "badge")
    assert collected([one, None, same]) == (one,)
    many = [Picture("image/png", bytes([number]), "logo") for number in range(MAX_PICTURES + 5)]
    assert len(collected(many)) == MAX_PICTURES


@given(st.text())
def test_no_text_raises(text) -> None:
    picture(text, "logo")
    picture(f"data:image/png;base64,{text}", "logo")
