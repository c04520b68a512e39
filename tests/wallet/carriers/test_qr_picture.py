"""Pictures of codes: several pictures, several codes in one, and pictures made to hurt."""

import io
import random
import struct
import time
import zlib

import pytest
from PIL import Image

from wallet.carriers import dig
from wallet.carriers.errors import LinkNotFollowedError, NoCodeInPictureError, UnreadablePictureError
from wallet.model.document import Incoming
from wallet.model.errors import LimitExceededError, MalformedInputError
from wallet.share import qr_frames, qr_symbol
from wallet.share.errors import MissingCodesError

NOISE = random.Random(5)  # noqa: S311 - the same noise on every run
SHARED = b'{"type":["VerifiablePresentation"],"noise":"' + NOISE.randbytes(900).hex().encode() + b'"}'


def pictures(data: bytes) -> list[Incoming]:
    return [
        Incoming(f"share-{number}.png", qr_symbol.png(frame, pixels_per_module=5))
        for number, frame in enumerate(qr_frames.split(data), start=1)
    ]


def one_picture(parts: list[Incoming], *, format: str = "PNG") -> bytes:  # noqa: A002 - Pillow's own word
    opened = [Image.open(io.BytesIO(part.data)).convert("L") for part in parts]
    side = max(picture.width for picture in opened)
    page = Image.new("L", (side * len(opened), side), 255)
    for number, picture in enumerate(opened):
        page.paste(picture, (side * number, 0))
    written = io.BytesIO()
    page.save(written, format)
    return written.getvalue()


def test_joins_the_pictures_of_a_share_in_any_order():
    parts = pictures(SHARED)
    assert len(parts) > 1
    NOISE.shuffle(parts)
    (dug,) = dig([*parts, parts[0]])
    assert dug.carrier == "qr-picture"
    assert dug.data == SHARED
    assert [document.data for document in dug.documents] == [SHARED]
    assert dug.name == f"{parts[0].name} (+{len(parts) - 1})"


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "BMP", "WEBP"])
def test_reads_all_codes_of_one_picture(kind):
    (dug,) = dig([Incoming("page", one_picture(pictures(SHARED), format=kind))])
    assert dug.problem is None
    assert dug.data == SHARED


def test_says_which_code_is_missing():
    parts = pictures(SHARED)
    (dug,) = dig(parts[1:])
    assert isinstance(dug.problem, MissingCodesError)
    assert "missing: 1" in str(dug.problem)
    assert not dug.documents


def test_keeps_two_shares_apart():
    other = b'{"other": 1}'
    first, *rest = pictures(SHARED)
    found = dig([first, Incoming("plain", b"{}"), *pictures(other), *rest])
    assert [dug.data for dug in found] == [SHARED, b"{}", other]


def test_overlooks_other_codes_beside_those_of_a_share():
    poster = Incoming("poster", qr_symbol.png("HTTPS://EXAMPLE.ORG/", pixels_per_module=5))
    (dug,) = dig([Incoming("page", one_picture([*pictures(SHARED), poster]))])
    assert dug.data == SHARED
    (alone,) = dig([poster])
    assert isinstance(alone.problem, LinkNotFollowedError)


def test_reads_a_code_drawn_on_nothing():
    drawn = Image.open(io.BytesIO(pictures(b"{}")[0].data)).convert("L")
    clear = Image.new("RGBA", drawn.size, (0, 0, 0, 0))
    clear.putalpha(drawn.point(lambda value: 255 - value))
    written = io.BytesIO()
    clear.save(written, "PNG")
    (dug,) = dig([Incoming("clear.png", written.getvalue())])
    assert dug.data == b"{}"


def test_a_picture_without_a_code_says_so():
    written = io.BytesIO()
    Image.new("RGB", (200, 200), "green").save(written, "PNG")
    (dug,) = dig([Incoming("green.png", written.getvalue())])
    assert isinstance(dug.problem, NoCodeInPictureError)


def test_a_damaged_picture_says_so():
    (dug,) = dig([Incoming("half.png", pictures(SHARED)[0].data[:900])])
    assert isinstance(dug.problem, MalformedInputError)
    assert "byte 33" in str(dug.problem)
    jpeg = one_picture(pictures(SHARED), format="JPEG")
    (dug,) = dig([Incoming("half.jpeg", jpeg[: len(jpeg) // 2])])
    assert isinstance(dug.problem, UnreadablePictureError)


def chunk(kind: bytes, content: bytes) -> bytes:
    check = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)


@pytest.mark.parametrize("side", [7_100, 10_000, 30_000, 2**31 - 1])
def test_refuses_a_picture_of_too_many_pixels_before_decoding_it(side):
    heading = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    zeros = zlib.compress(bytes(10_000_000), 9)
    bomb = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", heading) + chunk(b"IDAT", zeros) + chunk(b"IEND", b"")
    start = time.perf_counter()
    (dug,) = dig([Incoming("bomb.png", bomb)])
    assert isinstance(dug.problem, LimitExceededError)
    assert time.perf_counter() - start < 1
