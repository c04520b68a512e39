"""Multibase: one byte string has one text in each base, everything else is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallet.keys import multibase
from wallet.model.errors import KnownError, LimitExceededError, MalformedInputError


@pytest.mark.parametrize(
    ("text", "data"),
    [
        # draft-msporny-base58-03, section 5 "Test Vectors"
        ("z2NEpo7TZRRrLZSi2U", b"Hello World!"),
        (
            "zUSm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z",
            b"The quick brown fox jumps over the lazy dog.",
        ),
        ("z11233QC4", bytes.fromhex("0000287fb4cd")),
        # RFC 4648, section 10, without padding
        ("uZm9vYmFy", b"foobar"),
        ("uZm8", b"fo"),
        ("z", b""),
        ("u", b""),
    ],
)
def test_reads_and_writes_the_published_examples(text: str, data: bytes) -> None:
    assert multibase.decode(text) == data
    write = multibase.encode_base58btc if text.startswith("z") else multibase.encode_base64url
    assert write(data) == text


@pytest.mark.parametrize(
    "text",
    ["", "f00", "m Zm8", "z0", "zI", "zO", "zl", "z 2", "zä", "uZm8=", "u+/8", "uZ", "u Zm8", "uZm8\n"],
)
def test_refuses_what_is_not_exactly_of_its_base(text: str) -> None:
    with pytest.raises(MalformedInputError):
        multibase.decode(text)


def test_refuses_base64url_with_bits_that_mean_nothing() -> None:
    assert multibase.decode("uZg") == b"f"
    for text in ("uZh", "uZm9vYh"):
        with pytest.raises(MalformedInputError):
            multibase.decode(text)


def test_refuses_a_text_that_would_take_long() -> None:
    with pytest.raises(LimitExceededError):
        multibase.decode("z" + "2" * multibase.MAX_CHARACTERS)


@given(st.binary(max_size=200))
def test_what_is_written_is_read_back(data: bytes) -> None:
    assert multibase.decode(multibase.encode_base58btc(data)) == data
    assert multibase.decode(multibase.encode_base64url(data)) == data


@given(st.text(max_size=60).map("z".__add__) | st.text(max_size=60).map("u".__add__) | st.text(max_size=20))
def test_anything_else_is_refused_or_is_the_only_text_of_its_bytes(text: str) -> None:
    try:
        data = multibase.decode(text)
    except KnownError:
        return
    assert text in (multibase.encode_base58btc(data), multibase.encode_base64url(data))
