"""Pictures of QR codes: photographs, screenshots and the pictures that a share is saved as."""

import io
import threading
import warnings
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from wallet.carriers import plain
from wallet.carriers.allowance import Allowance
from wallet.carriers.dug import Find, Sighting
from wallet.carriers.errors import NoCodeInPictureError, OtherKindOfPictureError, UnreadablePictureError
from wallet.model.errors import KnownError, LimitExceededError
from wallet.model.limits import MAX_COLOUR_PICTURE_PIXELS, MAX_PICTURE_PIXELS
from wallet.share import qr_frames
from wallet.share.errors import ForeignCodeError

NAME = "qr-picture"
WRAPS_FILES = False

_FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP")
_STARTS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"BM")
_WEBP = (b"RIFF", b"WEBP")
_TIFF = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
# ISO/IEC 23008-12, table of brands, and AVIF; "ftyp" stands behind the length of the first box.
_HEIF = {b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"avif", b"avis"}
_ONE_BYTE_MODES = ("1", "L", "P")
_FRAME = qr_frames.PREFIX.encode("ascii")

# ``warnings.catch_warnings`` swaps a list of the whole process and is not made for threads.
_quiet = threading.Lock()


def recognises(data: bytes) -> bool:
    """Whether the bytes start as a picture does, also where it is of a kind that is not read here."""
    return data.startswith(_STARTS) or (data[:4], data[8:12]) == _WEBP or _other_kind(data) is not None


def unwrap(data: bytes, name: str, allowance: Allowance) -> Iterable[Find]:
    """The QR codes in the picture that may be of use: parts of a share, and documents.

    Raises NoCodeInPictureError where no code could be read, what tells about the first code
    where none is of use, LimitExceededError before a picture of too many pixels is decoded,
    and UnreadablePictureError or OtherKindOfPictureError.
    """
    contents = _contents(data, allowance)
    if not contents:
        raise NoCodeInPictureError
    useful = [content for content in contents if is_of_use(content)]
    if not useful:
        raise plain.other_use(contents[0].strip(), name) or ForeignCodeError()
    found: list[Find] = []
    for content in useful:
        if content.startswith(_FRAME):
            found.append(Sighting(name, NAME, content, data))
        else:
            found.extend(plain.unwrap(content, name, NAME))
    return found


def is_of_use(content: bytes) -> bool:
    """Whether a code may be part of a share or hold a credential, and is not an address or a shop's code."""
    return content.startswith(_FRAME) or plain.looks_like_document(content)


def _contents(data: bytes, allowance: Allowance) -> Sequence[bytes]:
    # Heavy and only needed here; the window has to open without them.
    import zxingcpp

    kind = _other_kind(data)
    if kind is not None:
        raise OtherKindOfPictureError(kind=kind)
    grey, width, height = _decoded(data, allowance)
    only_qr = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
    view = memoryview(grey).cast("B", (height, width))
    contents = [bytes(symbol.bytes) for symbol in zxingcpp.read_barcodes(view, formats=only_qr)]
    # The same code shown twice says nothing new.
    return list(dict.fromkeys(contents))


def _other_kind(data: bytes) -> str | None:
    if data.startswith(_TIFF):
        return "TIFF"
    return "HEIC" if data[4:8] == b"ftyp" and data[8:12] in _HEIF else None


def _decoded(data: bytes, allowance: Allowance) -> tuple[bytes, int, int]:
    """The picture in shades of grey, one byte a pixel, with its width and height."""
    from PIL import Image

    try:
        with _quietly(), Image.open(io.BytesIO(data), formats=_FORMATS) as picture:
            # JPEG keeps the shades apart from the colours, which need not be decoded at all.
            picture.draft("L", None)
            _check_size(picture.width, picture.height, picture.mode)
            allowance.spend_pixels(picture.width * picture.height)
            grey = picture.convert("L")
            if picture.has_transparency_data:
                # What shows through is white on paper and on most screens; black would hide the code.
                opacity = picture.convert("RGBA").getchannel("A")
                white = Image.new("L", picture.size, 255)
                white.paste(grey, mask=opacity)
                grey = white
            return grey.tobytes(), grey.width, grey.height
    except KnownError:
        raise
    except Image.DecompressionBombError as bomb:
        raise _too_many_pixels(f"more than {2 * (Image.MAX_IMAGE_PIXELS or 0)} pixels") from bomb
    except Exception as broken:
        # The decoders of a dozen picture formats fail on hostile bytes in as many ways.
        raise UnreadablePictureError from broken


def _check_size(width: int, height: int, mode: str) -> None:
    limit = MAX_PICTURE_PIXELS if mode in _ONE_BYTE_MODES else MAX_COLOUR_PICTURE_PIXELS
    if width * height > limit:
        raise _too_many_pixels(f"{width * height} pixels", limit)
    if not width * height:
        raise UnreadablePictureError


def _too_many_pixels(measured: str, limit: int = MAX_PICTURE_PIXELS) -> LimitExceededError:
    return LimitExceededError(what="The size of the picture", measured=measured, limit=f"{limit} pixels")


@contextmanager
def _quietly() -> Iterator[None]:
    """Warnings about odd pictures are for programmers; our own limits are checked instead."""
    with _quiet, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
