"""A credential as one signed token (compact JWS): VC-JWT, OB 3 JWT, signed Open Badge 2, plain JWT."""

from wallet.formats.openers.tokens import claims_in, token_in
from wallet.formats.vc_claims import credential_of
from wallet.model.document import CompactEnvelope, Content, Document
from wallet.model.errors import MalformedInputError
from wallet.model.words import QT_TRANSLATE_NOOP

NOT_A_TOKEN = QT_TRANSLATE_NOOP("error", "The text is not a signed token")


def fits(data: bytes) -> bool:
    """Whether the bytes are one token without disclosures."""
    token = token_in(data)
    return token is not None and "~" not in token


def open_document(document: Document) -> Content:
    """The credential inside the token that the document is; errors as ``open_token``."""
    token = token_in(document.data)
    if token is None:
        raise MalformedInputError(rule=NOT_A_TOKEN, place="byte 1")
    return open_token(document, token)


def open_token(document: Document, token: str) -> Content:
    """The credential inside a token.

    Raises MalformedInputError where it is not well formed, PayloadUnreadableError
    where its content is no JSON.
    """
    envelope = CompactEnvelope(token)
    return Content(document, credential_of(claims_in(document, token, envelope)), envelope)
