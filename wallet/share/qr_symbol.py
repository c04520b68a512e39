"""A text as a QR symbol, as modules to draw and as a picture."""

import io

import qrcode
from PIL import Image
from qrcode.constants import ERROR_CORRECT_M
from qrcode.util import MODE_ALPHA_NUM

from wallet.model.errors import BugError
from wallet.model.words import QT_TRANSLATE_NOOP
from wallet.share import base45
from wallet.share.qr_frames import FRAME_CHARACTERS

QUIET_ZONE = 4
"""Modules of white around a symbol (ISO/IEC 18004 §5.3.8)."""
# Any mask gives a readable symbol; a fixed one is several times quicker to make than the choice
# between eight, and a set that is shown in turn keeps its look.
_MASK = 3


class SymbolError(BugError):
    """A text was to be drawn that does not belong into one of our symbols."""

    happened = QT_TRANSLATE_NOOP("error", "A text cannot be drawn as a QR code ({what}).")


def matrix(text: str) -> tuple[tuple[bool, ...], ...]:
    """The symbol's modules, rows from the top, True for black, without the quiet zone.

    ``text`` may hold only alphanumeric characters of QR and as many as fit into version 20,
    because ordinary cameras read denser symbols badly. The version is the smallest that
    holds it at level M. Raises SymbolError for any other text.
    """
    if not text or not set(text) <= set(base45.ALPHABET):
        raise SymbolError(what="characters")
    if len(text) > FRAME_CHARACTERS:
        raise SymbolError(what="length")
    symbol = qrcode.QRCode(version=None, error_correction=ERROR_CORRECT_M, border=0, mask_pattern=_MASK)
    symbol.add_data(text, optimize=0)
    if [segment.mode for segment in symbol.data_list] != [MODE_ALPHA_NUM]:
        raise SymbolError(what="mode")
    return tuple(tuple(bool(module) for module in row) for row in symbol.get_matrix())


def png(text: str, *, pixels_per_module: int = 8) -> bytes:
    """The symbol as a black and white PNG with its quiet zone; nothing else is written into the file."""
    modules = matrix(text)
    side = len(modules) + 2 * QUIET_ZONE
    picture = Image.new("1", (side, side), 1)
    for row, line in enumerate(modules, start=QUIET_ZONE):
        for column, black in enumerate(line, start=QUIET_ZONE):
            if black:
                picture.putpixel((column, row), 0)
    size = side * pixels_per_module
    enlarged = picture.resize((size, size), Image.Resampling.NEAREST)
    written = io.BytesIO()
    enlarged.save(written, format="PNG", optimize=True)
    return written.getvalue()
