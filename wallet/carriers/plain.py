"""What is in no other wrapping: a file or text that is itself the document, or that names one.

Around it there may be blanks and quotation marks, as they come along when text is copied, or
it may be a ``data:`` address (RFC 2397), which carries the document in itself. Addresses that
would have to be fetched are told apart and never followed.
"""

import base64
import binascii
import json
import re
from collections.abc import Iterable
from urllib.parse import unquote_to_bytes

from wallet.carriers import qr_set
from wallet.carriers.dug import Find, Part
from wallet.carriers.errors import HealthCodeError, LinkNotFollowedError
from wallet.model.document import Document
from wallet.model.errors import KnownError, MalformedInputError, NoCredentialFoundError
from wallet.model.words import QT_TRANSLATE_NOOP

BAD_DATA_ADDRESS = QT_TRANSLATE_NOOP("error", "What the data: address carries is not written as it has to be")

_QUOTES = {b'"': b'"', b"'": b"'", b"`": b"`", "“".encode(): "”".encode(), "„".encode(): "“".encode()}
_QUOTES |= {"«".encode(): "»".encode(), "‘".encode(): "’".encode(), b"<": b">"}
_DATA_ADDRESS = re.compile(rb"data:([^,]{0,300}),", re.IGNORECASE)
_ADDRESS = re.compile(rb"(?:([a-z][a-z0-9+.-]{1,40})://|www\.)([^\s/?#]*)\S*", re.IGNORECASE)
_HEALTH = {b"HC1:": "HC1, EU", b"shc:/": "shc, SMART", b"shlink:/": "shlink, SMART"}
_LONGEST_ADDRESS = 8_000


def looks_like_document(data: bytes) -> bool:
    """Whether it starts as JSON objects, compact tokens, frames of a share and data: addresses do."""
    start = data.lstrip()[:5].lower()
    return start.startswith((b"{", b"eyj", b"mc1:", b"data:"))


def holds_document(data: bytes) -> bool:
    """Whether it looks like a document, be it between quotation marks."""
    return looks_like_document(_unquoted(data.strip()))


def unwrap(data: bytes, name: str, carrier: str) -> Iterable[Find]:
    """The document, the frames of a share that are written one in each line, or what an address carries.

    Raises NoCredentialFoundError for nothing at all, and what ``other_use`` gives.
    """
    # A frame may end in a blank that belongs to it.
    if qr_set.recognises(data):
        return qr_set.sightings_in_text(data, name, carrier)
    stripped = data.strip()
    if not stripped:
        raise NoCredentialFoundError(name=name)
    text = _unquoted(stripped)
    problem = other_use(text, name)
    if problem is not None:
        raise problem
    address = _DATA_ADDRESS.match(text)
    if address:
        return [Part(name, _carried(address[1], text[address.end() :]))]
    # Blanks around it are part of a file's bytes; quotation marks show where the document itself begins.
    return [Document(data if text is stripped else text, carrier, name)]


def other_use(text: bytes, name: str) -> KnownError | None:
    """Why a text that is known from elsewhere is not a document: a link, or a code for another purpose."""
    for start, kind in _HEALTH.items():
        if text[: len(start)].lower() == start.lower():
            return HealthCodeError(name=name, kind=kind)
    address = _ADDRESS.fullmatch(text) if len(text) <= _LONGEST_ADDRESS else None
    if address is None:
        return None
    # No more than the place: the rest of a link may be a key to somebody's account.
    place = address[2].rpartition(b"@")[2] or address[1] or b"www"
    return LinkNotFollowedError(name=name, where=_shown(place))


def _shown(place: bytes) -> str:
    return ascii(place[:80].decode("utf-8", errors="replace"))[1:-1]


def _unquoted(text: bytes) -> bytes:
    """The document between quotation marks; the very same object where there are none around one."""
    for start, end in _QUOTES.items():
        if text.startswith(start) and text.endswith(end) and len(text) > len(start):
            inner = text[len(start) : -len(end)].strip()
            if looks_like_document(inner) or other_use(inner, "") is not None:
                return _without_escapes(text) if start == b'"' and b"\\" in inner else inner
    return text


def _without_escapes(literal: bytes) -> bytes:
    """A text that was copied as a JSON string; as it stands where it is none."""
    try:
        value = json.loads(literal)
        return value.encode("utf-8").strip() if isinstance(value, str) else literal
    except (ValueError, RecursionError):
        return literal


def _carried(heading: bytes, content: bytes) -> bytes:
    """What a data: address carries: percent signs or, where the heading says so, Base64 (RFC 2397)."""
    plain = unquote_to_bytes(content)
    if not heading.lower().endswith(b";base64"):
        return plain
    letters = b"".join(plain.split()).replace(b"-", b"+").replace(b"_", b"/")
    try:
        return base64.b64decode(letters + b"=" * (-len(letters) % 4), validate=True)
    except binascii.Error as error:
        raise MalformedInputError(rule=BAD_DATA_ADDRESS, place="base64") from error
