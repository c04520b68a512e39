"""A credential that stands inside another document: as an object, as a token, or enveloped in an object."""

import base64
import binascii
from urllib.parse import unquote

from wallet.formats.envelopes import is_envelope, open_envelope
from wallet.formats.nodes import Node
from wallet.formats.openers import compact_jws, sd_jwt, sd_jwt_json
from wallet.formats.openers.tokens import token_in
from wallet.model.document import Content, Document
from wallet.model.errors import MalformedInputError
from wallet.model.json_value import JsonObject, JsonValue
from wallet.model.words import QT_TRANSLATE_NOOP

ENVELOPED = "EnvelopedVerifiableCredential"
NOT_ENVELOPED = QT_TRANSLATE_NOOP("error", "An enveloped credential does not carry the credential itself")
_BASE64 = ";base64"  # RFC 2397
_UPLOAD_KEY = "credential"
_UPLOAD_TYPE = "EuropeanDigitalCredential"
NOT_EMBEDDED = QT_TRANSLATE_NOOP("error", "A credential inside is neither an object nor a signed token")


def open_object(document: Document, body: JsonObject) -> Content:
    """What a JSON object holds: what is enveloped in it, what it wraps, or itself. Errors as the openers."""
    if is_envelope(body):
        if sd_jwt_json.is_sd_jwt(body):
            return sd_jwt.open_envelope(document, sd_jwt_json.envelope_of(body))
        return open_envelope(document, body)
    if ENVELOPED in Node(body).types:
        return _open_enveloped(document, body)
    upload = body.get(_UPLOAD_KEY) if len(body) == 1 else None
    if isinstance(upload, dict) and _UPLOAD_TYPE in Node(upload).types:
        return Content(document, upload)  # the form in which Europass takes credentials to be sealed
    return Content(document, body)


def open_embedded(name: str, value: JsonValue) -> Content:
    """A credential embedded in another document, as it stands there; ``name`` is only ever shown.

    Its document has no bytes unless it is a token. Raises KnownError as ``open_content``.
    """
    if isinstance(value, dict):
        return open_object(Document(b"", "presentation", name), value)
    if not isinstance(value, str) or (token := token_in(value.encode("utf-8", "replace"))) is None:
        raise MalformedInputError(rule=NOT_EMBEDDED, place=name)
    return _open_token(Document(value.encode(), "presentation", name), token)


def _open_token(document: Document, token: str) -> Content:
    if "~" in token:
        return sd_jwt.open_token(document, token)
    return compact_jws.open_token(document, token)


def _open_enveloped(document: Document, body: JsonObject) -> Content:
    """VCDM 2.0, 4.13: the credential is the content of the ``data:`` URL under ``id``."""
    address = body.get("id")
    scheme, _, content = address.partition(",") if isinstance(address, str) else ("", "", "")
    if scheme.lower().endswith(_BASE64):
        data = _from_base64(unquote(content))
    else:
        data = unquote(content).encode("utf-8", "replace")
    token = token_in(data)
    if not scheme.lower().startswith("data:") or token is None:
        raise MalformedInputError(rule=NOT_ENVELOPED, place="/id")
    return _open_token(document, token)


def _from_base64(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise MalformedInputError(rule=NOT_ENVELOPED, place="/id") from error
