"""A share as the texts of QR symbols: one, or a numbered set that may be read in any order.

The grammar, with vectors, is written down in ``docs/qr-frames.md``. In short: the
SHA-256 of the message and the message in raw deflate are cut into pieces of equal
size, and each piece travels as ``MC1:<share>/<i>/<n>/<length>/<crc>:`` and Base45.

The check value tells a damaged code from a good one while they are read; the
SHA-256 tells a changed set. Neither says who made it: that is for the signatures inside.
"""

import base64
import hashlib
import re
import zlib
from collections.abc import Iterable
from dataclasses import dataclass

from wallet.model.errors import LimitExceededError
from wallet.model.limits import MAX_QR_BYTES, MAX_QR_FRAMES
from wallet.model.words import QT_TRANSLATE_NOOP
from wallet.share import base45
from wallet.share.errors import (
    DamagedCodeError,
    DamagedShareError,
    ForeignCodeError,
    MissingCodesError,
    MixedSharesError,
    TooBigForQrError,
)

PREFIX = "MC1:"
FRAME_CHARACTERS = 970
"""Alphanumeric characters that a version 20 symbol holds at level M (ISO/IEC 18004, table 7)."""

_HEADER = re.compile(r"MC1:([A-Z2-7]{10})/([0-9]{2})/([0-9]{2})/([1-9][0-9]{1,3})/([0-9A-F]{8}):", re.ASCII)
_HEADER_CHARACTERS = len("MC1:ABCDEFGHIJ/01/16/9952/00000000:")
_PIECE_BYTES = (FRAME_CHARACTERS - _HEADER_CHARACTERS) // 3 * 2
_CAPACITY = MAX_QR_FRAMES * _PIECE_BYTES
_DIGEST_BYTES = 32
_RAW_DEFLATE = -15

BAD_HEADER = QT_TRANSLATE_NOOP("error", "its heading")
BAD_TEXT = QT_TRANSLATE_NOOP("error", "its text")
BAD_CHECK_VALUE = QT_TRANSLATE_NOOP("error", "its check value")
CONTRADICTION = QT_TRANSLATE_NOOP("error", "another code of the set says otherwise")
NOT_DEFLATE = QT_TRANSLATE_NOOP("error", "the compressed text is broken")
WRONG_DIGEST = QT_TRANSLATE_NOOP("error", "the SHA-256 differs")
WRONG_PADDING = QT_TRANSLATE_NOOP("error", "the filling is not empty")


@dataclass(frozen=True)
class Frame:
    """One frame, read and in agreement with its own check value. ``length`` counts the body's bytes."""

    share_id: str
    number: int
    total: int
    length: int
    piece: bytes


def is_frame(text: str) -> bool:
    """Whether the text claims to be a frame; says nothing about whether it is a good one."""
    return text.startswith(PREFIX)


def share_id(data: bytes) -> str:
    """The first ten Base32 characters (RFC 4648) of the message's SHA-256."""
    return base64.b32encode(hashlib.sha256(data).digest())[:10].decode("ascii")


def split(data: bytes) -> tuple[str, ...]:
    """The frames that carry ``data``: as few as possible, all of the same length.

    Raises TooBigForQrError where it takes more than MAX_QR_FRAMES symbols of
    version 20, level M, or where ``data`` has more than MAX_QR_BYTES.
    """
    if len(data) > MAX_QR_BYTES:
        raise TooBigForQrError(size=str(len(data)), limit=str(MAX_QR_BYTES))
    packer = zlib.compressobj(9, zlib.DEFLATED, _RAW_DEFLATE)
    body = hashlib.sha256(data).digest() + packer.compress(data) + packer.flush()
    if len(body) > _CAPACITY:
        raise TooBigForQrError(size=str(len(body)), limit=str(_CAPACITY))
    total = -(-len(body) // _PIECE_BYTES)
    size = -(-len(body) // total)
    padded = body.ljust(total * size, b"\0")
    name = share_id(data)
    return tuple(
        _written(name, index + 1, total, len(body), padded[index * size : (index + 1) * size])
        for index in range(total)
    )


def join(frames: Iterable[str]) -> bytes:
    """The message of one complete set, in whatever order and however often each frame was read.

    Raises ForeignCodeError, DamagedCodeError, MixedSharesError, MissingCodesError or
    DamagedShareError, and LimitExceededError where it would inflate beyond MAX_QR_BYTES.
    """
    found: dict[int, Frame] = {}
    for frame in (parse(text) for text in frames):
        first = next(iter(found.values()), frame)
        if frame.share_id != first.share_id:
            shares = ", ".join(sorted({frame.share_id, first.share_id}))
            raise MixedSharesError(shares=shares)
        agrees = (frame.total, frame.length) == (first.total, first.length)
        if not agrees or found.get(frame.number, frame) != frame:
            raise DamagedCodeError(place=CONTRADICTION)
        found[frame.number] = frame
    if not found:
        raise ForeignCodeError
    return _joined(found)


def parse(text: str) -> Frame:
    """Read one frame. Raises ForeignCodeError where it is none, DamagedCodeError where it is a bad one."""
    if not is_frame(text):
        raise ForeignCodeError
    heading = _HEADER.match(text)
    if heading is None or len(text) > FRAME_CHARACTERS:
        raise DamagedCodeError(place=BAD_HEADER)
    number, total, length = (int(heading[group]) for group in (2, 3, 4))
    if not 1 <= number <= total <= MAX_QR_FRAMES or not _DIGEST_BYTES < length <= _CAPACITY:
        raise DamagedCodeError(place=BAD_HEADER)
    try:
        piece = base45.decode(text[heading.end() :])
    except base45.NotBase45Error as error:
        raise DamagedCodeError(place=BAD_TEXT) from error
    if len(piece) != -(-length // total):
        raise DamagedCodeError(place=BAD_TEXT)
    if heading[5] != _check_value(heading[0], piece):
        raise DamagedCodeError(place=BAD_CHECK_VALUE)
    return Frame(heading[1], number, total, length, piece)


def _written(name: str, number: int, total: int, length: int, piece: bytes) -> str:
    heading = f"{PREFIX}{name}/{number:02}/{total:02}/{length}/"
    return f"{heading}{_check_value(heading, piece)}:{base45.encode(piece)}"


def _check_value(heading: str, piece: bytes) -> str:
    """CRC-32 over the heading up to its fourth slash and the piece, in eight hexadecimal digits."""
    covered = heading[: heading.rindex("/") + 1].encode("ascii") + piece
    return f"{zlib.crc32(covered):08X}"


def _joined(found: dict[int, Frame]) -> bytes:
    first = next(iter(found.values()))
    missing = [number for number in range(1, first.total + 1) if number not in found]
    if missing:
        numbers = ", ".join(str(number) for number in missing)
        raise MissingCodesError(found=str(len(found)), total=str(first.total), missing=numbers)
    padded = b"".join(found[number].piece for number in range(1, first.total + 1))
    body, padding = padded[: first.length], padded[first.length :]
    if padding.strip(b"\0"):
        raise DamagedShareError(rule=WRONG_PADDING)
    message = _inflated(body[_DIGEST_BYTES:])
    if hashlib.sha256(message).digest() != body[:_DIGEST_BYTES] or share_id(message) != first.share_id:
        raise DamagedShareError(rule=WRONG_DIGEST)
    return message


def _inflated(packed: bytes) -> bytes:
    """Raw deflate, never more than MAX_QR_BYTES of it, and nothing after its end."""
    unpacker = zlib.decompressobj(_RAW_DEFLATE)
    try:
        message = unpacker.decompress(packed, MAX_QR_BYTES + 1)
    except zlib.error as error:
        raise DamagedShareError(rule=NOT_DEFLATE) from error
    if len(message) > MAX_QR_BYTES:
        raise LimitExceededError(
            what="The content of the QR codes",
            measured=f"more than {MAX_QR_BYTES} bytes",
            limit=f"{MAX_QR_BYTES} bytes",
        )
    if not unpacker.eof or unpacker.unused_data:
        raise DamagedShareError(rule=NOT_DEFLATE)
    return message
