"""Taking the credential out of its signed wrapper: a JWS in JSON serialisation (RFC 7515, 7.2).

Nothing is verified here. What was signed is kept byte for byte beside the parsed payload.
"""

import re

from wallet.formats.nodes import Node
from wallet.formats.strict_json import parse_object
from wallet.model.document import Content, Document, JwsEnvelope, JwsSignature
from wallet.model.errors import KnownError, LimitExceededError, MalformedInputError
from wallet.model.json_value import JsonObject, as_object
from wallet.model.limits import MAX_SIGNATURES
from wallet.model.words import QT_TRANSLATE_NOOP, Sentence
from wallet.proofs import base64url
from wallet.proofs.jose import unencoded_payload

BOTH_FORMS = QT_TRANSLATE_NOOP("error", "The signed wrapper has both one signature and a list of signatures")
NO_SIGNATURE = QT_TRANSLATE_NOOP("error", "The signed wrapper holds no signature")
BROKEN_SIGNATURE = QT_TRANSLATE_NOOP("error", "A signature in the wrapper is not written as it has to be")
BROKEN_PAYLOAD = QT_TRANSLATE_NOOP("error", "The content of the signed wrapper is not a text")
CONTENT_ELSEWHERE = QT_TRANSLATE_NOOP("error", "The signature is for content that is not in the file")
DIFFERENT_ENCODINGS = QT_TRANSLATE_NOOP("error", "The signatures disagree on how the content is encoded")

_BASE64URL_ALPHABET = re.compile(r"[A-Za-z0-9_-]*")


class PayloadUnreadableError(KnownError):
    """The signed content is not JSON that can be read. The signature over it can still be checked.

    ``content`` holds the envelope and an empty body; ``cause`` is what was wrong with the
    payload, and what happened is told in its words.
    """

    title = QT_TRANSLATE_NOOP("error", "The signed content cannot be read")
    happened = QT_TRANSLATE_NOOP("error", "What is inside the signed wrapper is not JSON.")
    remedy = QT_TRANSLATE_NOOP("error", "Nothing was kept. Ask the issuer to send the file again.")

    def __init__(self, content: Content, cause: KnownError) -> None:
        self.content = content
        self.cause = cause
        super().__init__()

    def sentences(self) -> tuple[Sentence, Sentence, Sentence]:
        """Title, what was wrong with the content, what to do."""
        title, _, remedy = super().sentences()
        _, happened, _ = self.cause.sentences()
        return title, happened, remedy


def is_envelope(body: JsonObject) -> bool:
    """Whether the object is a JWS: a payload beside its signatures, or signatures of something elsewhere."""
    if isinstance(body.get("payload"), str):
        return "signatures" in body or "signature" in body
    first = next(iter(Node(body).each("signatures")), None) if "signatures" in body else Node(body)
    return first is not None and all(
        isinstance(first.member(name).value, str) for name in ("protected", "signature")
    )


def open_envelope(document: Document, body: JsonObject) -> Content:
    """The content of a wrapper for which ``is_envelope`` holds.

    Raises MalformedInputError or LimitExceededError where the wrapper breaks its own rules,
    and PayloadUnreadableError where only what it holds cannot be read, or is not in it.
    """
    signatures = signatures_of(body)
    payload_text = body.get("payload", "")
    if not isinstance(payload_text, str):
        raise MalformedInputError(rule=BROKEN_PAYLOAD, place="/payload")
    return open_signed(document, payload_text, signatures)


def open_signed(document: Document, payload_text: str, signatures: tuple[JwsSignature, ...]) -> Content:
    """As ``open_envelope``, for a wrapper that is taken apart already."""
    if not payload_text:
        detached = Content(document, {}, JwsEnvelope(b"", "", signatures))
        raise PayloadUnreadableError(detached, MalformedInputError(rule=CONTENT_ELSEWHERE, place="payload"))
    unencoded = _unencoded(signatures, payload_text)
    try:
        payload = payload_text.encode() if unencoded else base64url.decode(payload_text, place="payload")
    except KnownError as cause:
        empty = JwsEnvelope(b"", payload_text, signatures)
        raise PayloadUnreadableError(Content(document, {}, empty), cause) from cause
    envelope = JwsEnvelope(payload, payload_text, signatures)
    try:
        return Content(document, parse_object(payload), envelope)
    except KnownError as cause:
        raise PayloadUnreadableError(Content(document, {}, envelope), cause) from cause


def signatures_of(body: JsonObject) -> tuple[JwsSignature, ...]:
    """RFC 7515, 7.2.1 (a list) or 7.2.2 (flattened); never both."""
    if "signatures" in body and "signature" in body:
        raise MalformedInputError(rule=BOTH_FORMS, place="/signature")
    entries = Node(body).each("signatures") if "signatures" in body else (Node(body),)
    if not entries:
        raise MalformedInputError(rule=NO_SIGNATURE, place="/signatures")
    if len(entries) > MAX_SIGNATURES:
        raise LimitExceededError(
            what="The number of signatures", measured=str(len(entries)), limit=str(MAX_SIGNATURES)
        )
    return tuple(_signature(entry) for entry in entries)


def _signature(entry: Node) -> JwsSignature:
    protected, signature = entry.member("protected").value, entry.member("signature").value
    header = entry.member("header").value
    if (
        not isinstance(protected, str)
        or not isinstance(signature, str)
        or not (header is None or isinstance(header, dict))
    ):
        raise MalformedInputError(rule=BROKEN_SIGNATURE, place=entry.path or "/")
    return JwsSignature(protected, signature, as_object(header))


def _unencoded(signatures: tuple[JwsSignature, ...], payload_text: str) -> bool:
    """Whether the payload is the text itself; RFC 7797, 3: all signatures have to agree.

    Where a header cannot be read, the payload's own letters tell: JSON holds characters that
    base64url has not. The broken header itself is for whoever checks the signature.
    """
    try:
        answers = {unencoded_payload(signature.protected) for signature in signatures}
    except KnownError:
        return _BASE64URL_ALPHABET.fullmatch(payload_text) is None
    if len(answers) > 1:
        raise MalformedInputError(rule=DIFFERENT_ENCODINGS, place="/signatures")
    return answers.pop()
