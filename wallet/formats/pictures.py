"""Pictures that an issuer put into a credential: decoded, never drawn here, never fetched."""

import base64
import binascii
import re
from collections.abc import Iterable

from wallet.model.credential import Picture
from wallet.model.limits import MAX_PICTURE_BYTES, MAX_PICTURES

_DATA_URL = re.compile(r"data:[^,;]{0,80}(?:;[^,;]{0,80})*;base64,", re.IGNORECASE)
_BLANKS = str.maketrans("", "", " \t\r\n")


def picture(text: str, role: str) -> Picture | None:
    """The picture in base64 text or in a ``data:`` URL; None where it is none that may be shown.

    What kind it is comes from its bytes: issuers label pictures wrongly. Only PNG, JPEG, GIF
    and WebP; SVG is a program and is left out. Larger than ``MAX_PICTURE_BYTES``: left out.
    """
    encoded = text[found.end() :] if (found := _DATA_URL.match(text)) else text
    if len(encoded) > MAX_PICTURE_BYTES * 3 // 2:
        return None
    try:
        data = base64.b64decode(encoded.translate(_BLANKS), validate=True)
    except (binascii.Error, ValueError):
        return None
    media_type = _media_type(data)
    if media_type is None or len(data) > MAX_PICTURE_BYTES:
        return None
    return Picture(media_type, data, role)


def collected(pictures: Iterable[Picture | None]) -> tuple[Picture, ...]:
    """The pictures there are, each once, and no more than ``MAX_PICTURES``."""
    kept: dict[bytes, Picture] = {}
    for found in pictures:
        if len(kept) == MAX_PICTURES:
            break
        if found is not None:
            kept.setdefault(found.data, found)
    return tuple(kept.values())


def _media_type(data: bytes) -> str | None:
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if data.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if data.startswith((b"GIF87a", b"GIF89a")):
        return "image/gif"
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return "image/webp"
    return None
