"""Frames: any order, any number of doubles, and nothing else than what was shared."""

import hashlib
import random
import re
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallet.model.errors import KnownError, LimitExceededError
from wallet.model.limits import MAX_QR_BYTES, MAX_QR_FRAMES
from wallet.share import base45, qr_frames
from wallet.share.errors import (
    DamagedCodeError,
    DamagedShareError,
    ForeignCodeError,
    MissingCodesError,
    MixedSharesError,
    TooBigForQrError,
)

NOISE = random.Random(7)  # noqa: S311 - the same noise on every run
ONE = b'{"type":"VerifiablePresentation"}'
SEVERAL = NOISE.randbytes(2600)
PAGE = Path(__file__).resolve().parents[3] / "docs" / "qr-frames.md"


def with_check_value(frame: str) -> str:
    """The frame with the check value that its changed content asks for."""
    heading, _, text = frame.partition(":")[2].partition(":")
    covered = "MC1:" + heading[: heading.rindex("/") + 1]
    value = zlib.crc32(covered.encode() + base45.decode(text))
    return f"{covered}{value:08X}:{text}"


def frames_of_body(body: bytes, name: str) -> str:
    """One frame around a body of one's own making."""
    return with_check_value(f"MC1:{name}/01/01/{len(body)}/00000000:{base45.encode(body)}")


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


@given(st.binary(max_size=4000))
def test_gives_back_what_was_split(data):
    assert qr_frames.join(qr_frames.split(data)) == data


def test_puts_into_one_frame_what_fits_into_one():
    frames = qr_frames.split(ONE)
    assert len(frames) == 1
    assert frames[0].startswith(f"MC1:{qr_frames.share_id(ONE)}/01/01/")


def test_makes_frames_of_one_length_that_fit_version_20():
    for size in range(500, 9900, 470):
        frames = qr_frames.split(NOISE.randbytes(size))
        assert len({len(frame) for frame in frames}) == 1
        assert len(frames[0]) <= 970
        assert set("".join(frames)) <= set(base45.ALPHABET)


def test_takes_frames_in_any_order_and_as_often_as_they_come():
    frames = list(qr_frames.split(SEVERAL))
    assert len(frames) == 5
    shown = frames * 3
    NOISE.shuffle(shown)
    assert qr_frames.join(shown) == SEVERAL


def test_names_the_frames_that_are_missing():
    frames = qr_frames.split(SEVERAL)
    with pytest.raises(MissingCodesError, match="3 of 5 QR codes were read; missing: 2, 4"):
        qr_frames.join([frames[4], frames[0], frames[2]])


def test_refuses_frames_of_two_shares():
    other = qr_frames.split(ONE)
    with pytest.raises(MixedSharesError):
        qr_frames.join([*qr_frames.split(SEVERAL), *other])


@pytest.mark.parametrize("text", ["", "https://example.org/", "HC1:6BFOXN", "MC2:A", "mc1:a"])
def test_refuses_a_code_of_something_else(text):
    with pytest.raises(ForeignCodeError):
        qr_frames.join([*qr_frames.split(ONE), text])


def test_refuses_no_frame_at_all():
    with pytest.raises(ForeignCodeError):
        qr_frames.join([])


def test_refuses_every_changed_character():
    frame = qr_frames.split(ONE)[0]
    for place, was in enumerate(frame):
        for now in base45.ALPHABET:
            changed = frame[:place] + now + frame[place + 1 :]
            if now != was:
                with pytest.raises(KnownError):
                    qr_frames.join([changed])


def test_refuses_a_changed_piece_whose_check_value_was_made_to_fit():
    frames = list(qr_frames.split(SEVERAL))
    heading, text = frames[2][:35], frames[2][35:]
    piece = bytearray(base45.decode(text))
    for place in range(0, len(piece), 40):
        changed = bytearray(piece)
        changed[place] ^= 1
        frames[2] = with_check_value(heading + base45.encode(bytes(changed)))
        assert qr_frames.parse(frames[2]).piece == bytes(changed)
        with pytest.raises((DamagedShareError, LimitExceededError)):
            qr_frames.join(frames)


def test_refuses_doubles_that_differ():
    frame = qr_frames.split(SEVERAL)[0]
    other = with_check_value(frame[:-3] + base45.encode(b"\0\0"))
    with pytest.raises(DamagedCodeError):
        qr_frames.join([frame, other])


@pytest.mark.parametrize(
    ("pattern", "heading"),
    [
        ("/01/05/", "/00/05/"),
        ("/01/05/", "/06/05/"),
        ("/01/05/", "/01/17/"),
        ("/01/05/", "/1/5/"),
        ("/01/05/", "/01/04/"),
        ("/01/05/", "/٠١/05/"),
        (r"/26\d\d/", "/026/"),
        (r"/26\d\d/", "/31/"),
        (r"/26\d\d/", "/99999/"),
    ],
)
def test_refuses_a_heading_that_contradicts_itself(pattern, heading):
    changed = re.sub(pattern, heading, qr_frames.split(SEVERAL)[0], count=1)
    with pytest.raises(DamagedCodeError):
        qr_frames.parse(changed)


def test_refuses_filling_that_is_not_empty():
    data = NOISE.randbytes(2601)
    frames = list(qr_frames.split(data))
    last = qr_frames.parse(frames[-1])
    assert last.piece.endswith(b"\0")
    assert last.length % last.total
    filled = last.piece[:-1] + b"x"
    frames[-1] = with_check_value(frames[-1][:35] + base45.encode(filled))
    with pytest.raises(DamagedShareError, match="filling"):
        qr_frames.join(frames)


def test_refuses_anything_after_the_end_of_the_compressed_text():
    body = hashlib.sha256(ONE).digest() + raw_deflate(ONE) + b"more"
    with pytest.raises(DamagedShareError):
        qr_frames.join([frames_of_body(body, qr_frames.share_id(ONE))])


def test_refuses_a_share_name_that_is_not_that_of_the_message():
    body = hashlib.sha256(ONE).digest() + raw_deflate(ONE)
    assert qr_frames.join([frames_of_body(body, qr_frames.share_id(ONE))]) == ONE
    with pytest.raises(DamagedShareError):
        qr_frames.join([frames_of_body(body, "AAAAAAAAAA")])


def test_stops_a_bomb_at_the_limit():
    zeros = bytes(500_000)
    body = hashlib.sha256(zeros).digest() + raw_deflate(zeros)
    with pytest.raises(LimitExceededError):
        qr_frames.join([frames_of_body(body, qr_frames.share_id(zeros))])


def test_says_what_is_too_big_and_offers_the_file():
    with pytest.raises(TooBigForQrError, match=r"12033 bytes; .* file instead"):
        qr_frames.split(NOISE.randbytes(11_996))
    with pytest.raises(TooBigForQrError, match=str(MAX_QR_BYTES)):
        qr_frames.split(bytes(MAX_QR_BYTES + 1))
    assert len(qr_frames.split(NOISE.randbytes(9_900))) == MAX_QR_FRAMES


@given(st.text(alphabet=base45.ALPHABET, max_size=60) | st.text(max_size=60))
def test_reads_or_refuses_any_text(text):
    for candidate in (text, "MC1:" + text):
        with pytest.raises((ForeignCodeError, DamagedCodeError)):
            qr_frames.join([candidate])


def test_the_page_that_explains_the_frames_tells_the_truth():
    page = PAGE.read_text(encoding="utf-8")
    one, several = re.findall(r"```text\n(MC1:.*?)```", page, flags=re.DOTALL)
    note = re.findall(r"```json\n(.*?)\n```", page, flags=re.DOTALL)[0].encode()
    lines = "\n".join(hashlib.sha256(str(number).encode()).hexdigest() for number in range(20)).encode()
    for message, frames in ((note, one.splitlines()), (lines, several.splitlines())):
        assert hashlib.sha256(message).hexdigest() in page
        assert qr_frames.join(frames) == message
