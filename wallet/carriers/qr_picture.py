"""Pictures of QR codes: photographs, screenshots and the pictures that a share is saved as."""

import io
import threading
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from wallet.carriers.errors import NoCodeInPictureError, UnreadablePictureError
from wallet.carriers.qr_set import Sighting, is_of_use
from wallet.model.document import Incoming
from wallet.model.errors import KnownError, LimitExceededError
from wallet.model.limits import MAX_PICTURE_PIXELS

_FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP")
_STARTS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"BM")
_WEBP = (b"RIFF", b"WEBP")

# ``warnings.catch_warnings`` swaps a list of the whole process and is not made for threads.
_quiet = threading.Lock()


def recognises(data: bytes) -> bool:
    """Whether the bytes start as a picture does that can be read here."""
    return data.startswith(_STARTS) or (data[:4], data[8:12]) == _WEBP


def sightings(incoming: Incoming) -> Sequence[Sighting]:
    """The QR codes in the picture that may be of use; the first of them where none is.

    Raises LimitExceededError before a picture of more than MAX_PICTURE_PIXELS is
    decoded, UnreadablePictureError for a damaged one, NoCodeInPictureError where
    no code could be read.
    """
    # Heavy and only needed here; the window has to open without them.
    import zxingcpp

    grey, width, height = _decoded(incoming.data)
    only_qr = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
    view = memoryview(grey).cast("B", (height, width))
    symbols = zxingcpp.read_barcodes(view, formats=only_qr)
    contents = [bytes(symbol.bytes) for symbol in symbols]
    if not contents:
        raise NoCodeInPictureError
    useful = [content for content in contents if is_of_use(content)]
    return [
        Sighting(incoming.name, "qr-picture", content, incoming.data) for content in useful or contents[:1]
    ]


def _decoded(data: bytes) -> tuple[bytes, int, int]:
    """The picture in shades of grey, one byte a pixel, with its width and height."""
    from PIL import Image

    try:
        with _quietly(), Image.open(io.BytesIO(data), formats=_FORMATS) as picture:
            _check_size(picture.width, picture.height)
            if picture.has_transparency_data:
                # What shows through is white on paper and on most screens; black would hide the code.
                coloured = picture.convert("RGBA")
                white = Image.new("RGBA", coloured.size, "white")
                grey = Image.alpha_composite(white, coloured).convert("L")
            else:
                grey = picture.convert("L")
            return grey.tobytes(), grey.width, grey.height
    except KnownError:
        raise
    except Image.DecompressionBombError as bomb:
        raise _too_many_pixels(f"more than {2 * (Image.MAX_IMAGE_PIXELS or 0)} pixels") from bomb
    except Exception as broken:
        # The decoders of a dozen picture formats fail on hostile bytes in as many ways.
        raise UnreadablePictureError from broken


def _check_size(width: int, height: int) -> None:
    if width * height > MAX_PICTURE_PIXELS:
        raise _too_many_pixels(f"{width * height} pixels")
    if not width * height:
        raise UnreadablePictureError


def _too_many_pixels(measured: str) -> LimitExceededError:
    return LimitExceededError(
        what="The size of the picture", measured=measured, limit=f"{MAX_PICTURE_PIXELS} pixels"
    )


@contextmanager
def _quietly() -> Iterator[None]:
    """Warnings about odd pictures are for programmers; our own limits are checked instead."""
    with _quiet, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
