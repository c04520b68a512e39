"""Letters saved from a mail program (``.eml``, RFC 5322 and 2045): what is attached to them.

The text of a letter and the pictures in it belong to the letter: they are looked through, and
nothing is said where they hold nothing. Markup is never interpreted.
"""

import re
from collections.abc import Iterable
from email.message import Message

from wallet.carriers.allowance import Allowance
from wallet.carriers.dug import Dug, Find, Part
from wallet.carriers.errors import WrappedTooDeepError
from wallet.carriers.names import Names
from wallet.model.errors import KnownError, LimitExceededError, MalformedInputError
from wallet.model.limits import MAX_MAIL_DEPTH, MAX_MAIL_FIELD_BYTES, MAX_MAIL_HEADER_BYTES, MAX_MAIL_PARTS
from wallet.model.words import QT_TRANSLATE_NOOP

NAME = "eml"
WRAPS_FILES = True

_KNOWN = (
    rb"from|to|subject|date|mime-version|content-type|received|message-id|return-path|delivered-to|reply-to"
    rb"|dkim-signature|x-[a-z0-9-]+"
)
_FIRST_LINE = re.compile(rb"(?:From [^\n]*\n)?[A-Za-z][A-Za-z0-9-]{1,60}:[ \t]?[^\n]*\n")
_FIELD = re.compile(rb"^(" + _KNOWN + rb"):", re.IGNORECASE | re.MULTILINE)
_NESTING = re.compile(rb"message\s*/|/\s*digest|boundary[\s*0-9]*=", re.IGNORECASE)
_DELIMITERS = re.compile(rb"(?:^|[\r\n])--")
_CONTENT_FIELD = re.compile(rb"^content-[^\n]*(?:\n[ \t][^\n]*)*", re.IGNORECASE | re.MULTILINE)
_BLANK_LINE = re.compile(rb"\r?\n\r?\n")
_HEAD_BYTES = 65_536
_ENOUGH_FIELDS = 2
_MAX_DELIMITERS = 25 * MAX_MAIL_PARTS

BROKEN = QT_TRANSLATE_NOOP("error", "The letter is not written as letters have to be")


def recognises(data: bytes) -> bool:
    """Whether the bytes start with the header fields of a letter: two known ones at least."""
    head = data[:_HEAD_BYTES].lstrip()
    if not _FIRST_LINE.match(head):
        return False
    header = _BLANK_LINE.split(head, maxsplit=1)[0]
    return len({field.lower() for field in _FIELD.findall(header)}) >= _ENOUGH_FIELDS


def unwrap(data: bytes, name: str, allowance: Allowance) -> Iterable[Find]:
    """What is attached, then what the letter itself holds.

    A letter inside the letter is opened as well, one inside that is not. Raises
    MalformedInputError, or LimitExceededError for too many or too deeply nested parts, as
    far as possible before the letter is parsed.
    """
    del name
    _check_limits(data)
    try:
        return _Letter(allowance).finds(_parsed(data))
    except KnownError:
        raise
    except Exception as broken:
        # The parser of the standard library gives way to hostile header fields in many places.
        raise MalformedInputError(rule=BROKEN, place=type(broken).__name__) from broken


def _check_limits(data: bytes) -> None:
    """Everything that makes the parser slow or deep has to be announced somewhere in the bytes."""
    heading = len(_BLANK_LINE.split(data, maxsplit=1)[0])
    if heading > MAX_MAIL_HEADER_BYTES:
        raise _exceeded("The heading of the letter", f"{heading} bytes", f"{MAX_MAIL_HEADER_BYTES} bytes")
    # The parser takes the square of the length of those that it looks into.
    field = max((len(found[0]) for found in _CONTENT_FIELD.finditer(data)), default=0)
    if field > MAX_MAIL_FIELD_BYTES:
        raise _exceeded("A field of the letter", f"{field} bytes", f"{MAX_MAIL_FIELD_BYTES} bytes")
    nested = sum(1 for _ in _NESTING.finditer(data))
    if nested > MAX_MAIL_DEPTH:
        raise _exceeded("The depth of the letter", f"up to {nested}", str(MAX_MAIL_DEPTH))
    delimiters = sum(1 for _ in _DELIMITERS.finditer(data))
    if delimiters > _MAX_DELIMITERS:
        raise _exceeded("The number of parts of the letter", f"up to {delimiters}", str(_MAX_DELIMITERS))


def _exceeded(what: str, measured: str, limit: str) -> LimitExceededError:
    return LimitExceededError(what=what, measured=measured, limit=limit)


def _parsed(data: bytes) -> "Message[str, str]":
    from email import policy
    from email.parser import BytesParser

    # The newer policies read every field by the grammar, and take a tenth of a second for a hostile one.
    return BytesParser(policy=policy.compat32).parsebytes(data.lstrip())


def _stated_name(part: "Message[str, str]") -> str | None:
    """The file's name; many programs write it as an encoded word (RFC 2047), against RFC 2231."""
    from email.header import decode_header, make_header

    stated = part.get_filename()
    try:
        return str(make_header(decode_header(stated))) if stated else stated
    except (ValueError, LookupError):
        return stated


class _Letter:
    """Goes through one letter."""

    def __init__(self, allowance: Allowance) -> None:
        self._allowance = allowance
        self._names = Names()
        self._attached: list[Find] = []
        self._aside: list[Find] = []

    def finds(self, message: "Message[str, str]") -> tuple[Find, ...]:
        """The files first, then the letter's own texts and pictures."""
        self._take(message, letters=0)
        return (*self._attached, *self._aside)

    def _take(self, part: "Message[str, str]", letters: int) -> None:
        inside = part.get_payload() if part.is_multipart() else ()
        is_letter = part.get_content_maintype() == "message"
        if is_letter and letters:
            name = self._names.own(_stated_name(part) or "letter.eml")
            self._attached.append(Dug(name, NAME, b"", problem=WrappedTooDeepError(name=name)))
            return
        if not part.is_multipart():
            self._take_leaf(part)
            return
        for child in inside:
            if isinstance(child, Message):
                self._take(child, letters + is_letter)

    def _take_leaf(self, part: "Message[str, str]") -> None:
        self._allowance.spend_files(1)
        content = part.get_payload(decode=True)
        if not isinstance(content, bytes) or not content:
            return
        self._allowance.spend_bytes(len(content))
        stated = _stated_name(part)
        attached = part.get_content_disposition() == "attachment"
        if attached or (stated and part.get_content_maintype() != "image"):
            self._attached.append(Part(self._names.own(stated), content))
        else:
            name = self._names.own(stated or part.get_content_type().replace("/", "."))
            self._aside.append(Part(name, content, aside=True))
