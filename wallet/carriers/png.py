"""PNG pictures with a credential baked into them (Open Badges, badge baking), and codes in PNG pictures.

Open Badges 3.0 bakes into an ``iTXt`` chunk with the keyword ``openbadgecredential``; Open
Badges 2.0 into one with ``openbadges``, before that into ``tEXt``. The chunks are read one by
one up to IEND (PNG specification, 5); the picture itself is only decoded to look for codes.
"""

import struct
import zlib
from collections.abc import Iterable, Iterator

from wallet.carriers import plain, qr_picture
from wallet.carriers.allowance import Allowance
from wallet.carriers.dug import Find
from wallet.model.document import Document
from wallet.model.errors import KnownError, LimitExceededError, MalformedInputError, NoCredentialFoundError
from wallet.model.limits import MAX_BAKED_BYTES, MAX_PNG_CHUNKS
from wallet.model.words import QT_TRANSLATE_NOOP

NAME = "png"
WRAPS_FILES = False

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_KEYWORDS = (b"openbadges", b"openbadgecredential")
_TEXTS = (b"tEXt", b"zTXt", b"iTXt")

TWO_BAKED = QT_TRANSLATE_NOOP("error", "Two credentials are baked into the one picture")
CUT_OFF = QT_TRANSLATE_NOOP("error", "The picture ends in the middle")
BAD_CHECK_VALUE = QT_TRANSLATE_NOOP("error", "A part of the picture does not agree with its check value")
BAD_TEXT = QT_TRANSLATE_NOOP("error", "The text in the picture is not written as it has to be")
BAD_COMPRESSION = QT_TRANSLATE_NOOP("error", "The text in the picture cannot be unpacked")


def recognises(data: bytes) -> bool:
    """Whether the bytes start as a PNG picture does."""
    return data.startswith(_SIGNATURE)


def unwrap(data: bytes, name: str, allowance: Allowance) -> Iterable[Find]:
    """The baked credential first, then what codes in the picture hold.

    Raises MalformedInputError for a picture that breaks the rules of its format or has two
    credentials baked in, LimitExceededError, LinkNotFollowedError where only an address was
    baked in, and where nothing was, what the search for codes raises.
    """
    text = baked(data)
    if text is None:
        return qr_picture.unwrap(data, name, allowance)
    if not text.strip():
        raise NoCredentialFoundError(name=name)
    problem = plain.other_use(text.strip(), name)
    if problem is not None:
        raise problem
    try:
        codes = qr_picture.unwrap(data, name, allowance)
    except KnownError:
        # The picture of a badge seldom shows a code; what is baked in does not depend on it.
        codes = ()
    return [Document(text, NAME, name), *codes]


def baked(data: bytes) -> bytes | None:
    """The text that was baked in, None where there is none. Raises as ``unwrap`` does."""
    found: bytes | None = None
    for place, kind, content in _chunks(data):
        keyword, separator, rest = content.partition(b"\0")
        if kind not in _TEXTS or keyword not in _KEYWORDS:
            continue
        if not separator:
            raise MalformedInputError(rule=BAD_TEXT, place=place)
        if found is not None:
            raise MalformedInputError(rule=TWO_BAKED, place=place)
        found = _text(kind, rest, place)
    return found


def _chunks(data: bytes) -> Iterator[tuple[str, bytes, bytes]]:
    """Place, kind and content of every chunk up to the last (PNG specification, 5.3)."""
    position = len(_SIGNATURE)
    for _ in range(MAX_PNG_CHUNKS):
        place = f"byte {position}"
        if len(data) - position < 12:
            raise MalformedInputError(rule=CUT_OFF, place=place)
        length, kind = struct.unpack_from(">I4s", data, position)
        end = position + 8 + length
        if len(data) < end + 4:
            raise MalformedInputError(rule=CUT_OFF, place=place)
        (check_value,) = struct.unpack_from(">I", data, end)
        if zlib.crc32(memoryview(data)[position + 4 : end]) != check_value:
            raise MalformedInputError(rule=BAD_CHECK_VALUE, place=place)
        yield place, kind, data[position + 8 : end] if kind in _TEXTS else b""
        if kind == b"IEND":
            return
        position = end + 4
    raise LimitExceededError(
        what="The number of parts of the picture",
        measured=f"more than {MAX_PNG_CHUNKS}",
        limit=str(MAX_PNG_CHUNKS),
    )


def _text(kind: bytes, rest: bytes, place: str) -> bytes:
    """The text behind the keyword (PNG specification, 11.3.3), in UTF-8."""
    if kind == b"tEXt":
        return _checked(_utf8(rest))
    if kind == b"zTXt":
        if rest[:1] != b"\0":
            raise MalformedInputError(rule=BAD_TEXT, place=place)
        return _utf8(_inflated(rest[1:], place))
    compressed, method = rest[:1], rest[1:2]
    _language, _, remains = rest[2:].partition(b"\0")
    _translated, separator, text = remains.partition(b"\0")
    if not separator or compressed not in (b"\0", b"\1") or (compressed == b"\1" and method != b"\0"):
        raise MalformedInputError(rule=BAD_TEXT, place=place)
    return _inflated(text, place) if compressed == b"\1" else _checked(text)


def _utf8(text: bytes) -> bytes:
    """The Latin-1 of tEXt and zTXt in UTF-8; where bakers wrote UTF-8 there, as it is."""
    try:
        text.decode("utf-8")
        return text
    except UnicodeDecodeError:
        return text.decode("latin-1").encode("utf-8")


def _inflated(packed: bytes, place: str) -> bytes:
    """Never more than MAX_BAKED_BYTES, and only where the packed text is whole."""
    unpacker = zlib.decompressobj()
    try:
        text = unpacker.decompress(packed, MAX_BAKED_BYTES + 1)
    except zlib.error as error:
        raise MalformedInputError(rule=BAD_COMPRESSION, place=place) from error
    _checked(text)
    if not unpacker.eof or unpacker.unused_data:
        raise MalformedInputError(rule=BAD_COMPRESSION, place=place)
    return text


def _checked(text: bytes) -> bytes:
    if len(text) > MAX_BAKED_BYTES:
        raise LimitExceededError(
            what="The size of the credential in the picture",
            measured=f"more than {MAX_BAKED_BYTES} bytes",
            limit=f"{MAX_BAKED_BYTES} bytes",
        )
    return text
