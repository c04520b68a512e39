"""Base64url as JWS uses it (RFC 7515 section 2): no padding, no blanks, one spelling per value.

RFC 4648 section 3.5 leaves it open whether unused bits at the end must be zero.
Here they must be: otherwise a signed text could be respelled without breaking its signature.
"""

import binascii

from wallet.model.errors import MalformedInputError
from wallet.model.words import QT_TRANSLATE_NOOP

NOT_BASE64URL = QT_TRANSLATE_NOOP("error", "A part that should be base64url without padding is not")


_FROM_STANDARD = bytes.maketrans(b"+/", b"-_")
# The two symbols of the other alphabet, and padding, become something that stands in none.
_TO_STANDARD = bytes.maketrans(b"-_+/=", b"+/***")
_PADDING = (b"", b"", b"==", b"=")


def encode(data: bytes) -> str:
    """The one base64url text of ``data``, without padding."""
    text = binascii.b2a_base64(data, newline=False).rstrip(b"=")
    return text.translate(_FROM_STANDARD).decode("ascii")


def decode(text: str, *, place: str) -> bytes:
    """The bytes of a base64url text; ``place`` names the part in the error.

    Raises MalformedInputError for every text that ``encode`` would not give.
    """
    over = len(text) % 4
    try:
        padded = text.encode("ascii").translate(_TO_STANDARD) + _PADDING[over]
        data = binascii.a2b_base64(padded, strict_mode=True)
    except ValueError as error:
        raise MalformedInputError(rule=NOT_BASE64URL, place=place) from error
    # Only the last symbol can have bits to spare.
    if over and (over == 1 or encode(data[1 - over :]) != text[-over:]):
        raise MalformedInputError(rule=NOT_BASE64URL, place=place)
    return data
