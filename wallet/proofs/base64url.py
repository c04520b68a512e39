"""Base64url as JWS uses it (RFC 7515 section 2): no padding, no blanks, one spelling per value.

RFC 4648 section 3.5 leaves it open whether unused bits at the end must be zero.
Here they must be: otherwise a signed text could be respelled without breaking its signature.
"""

import base64

from wallet.model.errors import MalformedInputError
from wallet.model.words import QT_TRANSLATE_NOOP

NOT_BASE64URL = QT_TRANSLATE_NOOP("error", "A part that should be base64url without padding is not")


def encode(data: bytes) -> str:
    """The one base64url text of ``data``, without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def decode(text: str, *, place: str) -> bytes:
    """The bytes of a base64url text; ``place`` names the part in the error.

    Raises MalformedInputError for every text that ``encode`` would not give.
    """
    try:
        # What does not belong there is passed over by this decoder, and found by the comparison.
        data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except ValueError as error:
        raise MalformedInputError(rule=NOT_BASE64URL, place=place) from error
    if encode(data) != text:
        raise MalformedInputError(rule=NOT_BASE64URL, place=place)
    return data
