"""Inflating compressed lists without letting a small file become a large one."""

import zlib

from wallet.model.errors import LimitExceededError, MalformedInputError

MAX_LIST_BYTES = 16 * 1024 * 1024
"""Most that a list may hold once inflated: 134 million entries of one bit."""

GZIP = 16 + zlib.MAX_WBITS
ZLIB = zlib.MAX_WBITS
_WINDOW = {GZIP: "gzip", ZLIB: "zlib"}


def inflate(data: bytes, window: int) -> bytes:
    """What one GZIP member (RFC 1952) or one zlib stream (RFC 1950) holds, ``MAX_LIST_BYTES`` at most.

    Raises LimitExceededError beyond that, having inflated no more; MalformedInputError where it is damaged,
    ends too early or has anything behind its end, such as a second member.
    """
    stream = zlib.decompressobj(window)
    kind = _WINDOW[window]
    try:
        inflated = stream.decompress(data, MAX_LIST_BYTES + 1)
    except zlib.error as error:
        raise MalformedInputError(rule="The compressed list is damaged", place=kind) from error
    if len(inflated) > MAX_LIST_BYTES:
        raise LimitExceededError(
            what="A list of revoked credentials",
            measured=f"more than {MAX_LIST_BYTES} bytes",
            limit=str(MAX_LIST_BYTES),
        )
    if not stream.eof:
        raise MalformedInputError(rule="The compressed list ends too early", place=kind)
    if stream.unused_data:
        raise MalformedInputError(rule="Something follows the end of the compressed list", place=kind)
    return inflated
