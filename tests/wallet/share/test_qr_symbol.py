"""Symbols: read back by another program's reader, also from poor pictures."""

import io
import random

import pytest
import zxingcpp
from PIL import Image, ImageEnhance, ImageFilter

from wallet.share import qr_frames, qr_symbol

NOISE = random.Random(11)  # noqa: S311 - the same noise on every run


def read(picture: Image.Image) -> list[str]:
    grey = picture.convert("L")
    view = memoryview(grey.tobytes()).cast("B", (grey.height, grey.width))
    only_qr = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
    return [symbol.text for symbol in zxingcpp.read_barcodes(view, formats=only_qr)]


def test_draws_what_another_reader_reads():
    for frame in qr_frames.split(NOISE.randbytes(1500)):
        assert read(Image.open(io.BytesIO(qr_symbol.png(frame)))) == [frame]


def test_uses_version_20_for_a_full_frame_and_a_smaller_one_where_it_fits():
    full = qr_frames.split(NOISE.randbytes(1800))
    assert {len(qr_symbol.matrix(frame)) for frame in full} == {97}
    assert len(qr_symbol.matrix(qr_frames.split(b"short")[0])) < 60


def test_leaves_four_modules_of_white_around_the_symbol():
    frame = qr_frames.split(b"short")[0]
    side = len(qr_symbol.matrix(frame))
    picture = Image.open(io.BytesIO(qr_symbol.png(frame, pixels_per_module=3)))
    assert picture.mode == "1"
    assert picture.size == ((side + 8) * 3, (side + 8) * 3)
    assert picture.convert("L").point(lambda value: 255 - value).getbbox() == (
        12,
        12,
        (side + 4) * 3,
        (side + 4) * 3,
    )
    assert not picture.info


@pytest.mark.parametrize("text", ["", "mc1:abc", "0123456789", "A" * 971, "MC1:é"])
def test_refuses_what_does_not_belong_into_a_symbol(text):
    with pytest.raises(qr_symbol.SymbolError):
        qr_symbol.matrix(text)


def photograph(frame: str, chance: random.Random) -> Image.Image:
    """A symbol of version 20 as a poor camera sees it, at 4.7 to 6 pixels for a module."""
    sharp = Image.open(io.BytesIO(qr_symbol.png(frame, pixels_per_module=8))).convert("L")
    side = round(105 * chance.uniform(4.7, 6.0))
    small = sharp.resize((side, side), Image.Resampling.BILINEAR)
    scene = Image.new("L", (side + 200, side + 200), 210)
    scene.paste(small, (100, 100))
    turned = scene.rotate(chance.uniform(-25, 25), Image.Resampling.BICUBIC, fillcolor=210)
    blurred = turned.filter(ImageFilter.GaussianBlur(chance.uniform(0.3, 1.2)))
    pale = ImageEnhance.Contrast(blurred).enhance(chance.uniform(0.45, 1.0))
    grain = Image.frombytes("L", pale.size, chance.randbytes(pale.width * pale.height))
    noisy = Image.blend(pale, grain, chance.uniform(0.0, 0.08))
    written = io.BytesIO()
    noisy.save(written, "JPEG", quality=chance.randint(40, 90))
    return Image.open(io.BytesIO(written.getvalue()))


def test_is_read_from_poor_pictures():
    chance = random.Random(20)  # noqa: S311 - the same pictures on every run
    frame = qr_frames.split(NOISE.randbytes(1800))[0]
    assert len(qr_symbol.matrix(frame)) == 97
    read_back = sum(read(photograph(frame, chance)) == [frame] for _ in range(40))
    assert read_back >= 39.2, f"{read_back} of 40 pictures were read"
