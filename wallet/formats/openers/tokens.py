"""Tokens: credentials written as base64url parts joined by full stops (RFC 7515, 3.1)."""

import re

from wallet.formats.envelopes import PayloadUnreadableError
from wallet.formats.strict_json import parse_object, parse_object_again
from wallet.model.document import CompactEnvelope, Content, Document, SdJwtEnvelope
from wallet.model.errors import KnownError, MalformedInputError
from wallet.model.json_value import JsonObject
from wallet.model.words import QT_TRANSLATE_NOOP
from wallet.proofs import base64url

NOT_THREE_PARTS = QT_TRANSLATE_NOOP("error", "A signed token has to have three parts joined by full stops")
NO_ALGORITHM = QT_TRANSLATE_NOOP("error", "The header of the signed token names no algorithm")
NO_CONTENT = QT_TRANSLATE_NOOP("error", "The signed token has no content inside")

_MARK = b"\xef\xbb\xbf"
_BLANKS = bytes.maketrans(b"", b"")
# The header of every token is a JSON object: "{" and any letter in base64url begin like this.
_TOKEN = re.compile(rb"e[w-z0-9_\-][A-Za-z0-9_\-.~=]*")
_QUOTES = (b'"', b"'")


def token_in(data: bytes) -> str | None:
    """The token that the bytes are, without blanks, line breaks and quotes; None where they are none.

    Mail programs and terminals break long lines; nothing of that is part of the token.
    """
    text = data.removeprefix(_MARK).strip()
    for quote in _QUOTES:
        if len(text) > 1 and text.startswith(quote) and text.endswith(quote):
            text = text[1:-1]
            break
    text = text.translate(_BLANKS, b" \t\r\n")
    return text.decode("ascii") if _TOKEN.fullmatch(text) else None


def claims_in(document: Document, jws: str, envelope: CompactEnvelope | SdJwtEnvelope) -> JsonObject:
    """The payload of a compact JWS as JSON. Neither signature nor header is judged here.

    Raises MalformedInputError where the token is not well formed, and PayloadUnreadableError
    where only the payload is no JSON.
    """
    parts = jws.split(".", 3)
    if len(parts) != 3:
        raise MalformedInputError(rule=NOT_THREE_PARTS, place=f"{len(parts)} of 3")
    protected, payload, _ = parts
    header = parse_object(base64url.decode(protected, place="protected header"))
    if not isinstance(header.get("alg"), str):
        raise MalformedInputError(rule=NO_ALGORITHM, place="alg")
    if not payload:
        raise MalformedInputError(rule=NO_CONTENT, place="payload")
    try:
        return parse_object_again(base64url.decode(payload, place="payload"))
    except KnownError as cause:
        raise PayloadUnreadableError(Content(document, {}, envelope), cause) from cause
