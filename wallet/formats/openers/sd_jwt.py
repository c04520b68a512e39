"""A credential as an SD-JWT (RFC 9901): a signed token, the disclosures that were passed on, a key proof."""

from wallet.formats.openers.tokens import NOT_THREE_PARTS, claims_in, token_in
from wallet.formats.sd_jwt_disclosures import disclosed
from wallet.formats.vc_claims import credential_of
from wallet.model.document import Content, Document, SdJwtEnvelope
from wallet.model.errors import MalformedInputError
from wallet.model.words import QT_TRANSLATE_NOOP

NOT_AN_SD_JWT = QT_TRANSLATE_NOOP("error", "The text is not a signed token with disclosures")
HIDDEN_FRAME = QT_TRANSLATE_NOOP(
    "error", "A claim that every reader has to see was hidden, which its format forbids"
)

# SD-JWT VC, "Registered JWT claims": never in a disclosure, or the holder could leave them out.
_NEVER_HIDDEN = ("iss", "nbf", "exp", "cnf", "vct", "status")


def fits(data: bytes) -> bool:
    """Whether the bytes are a token with at least the tilde that ends an SD-JWT."""
    token = token_in(data)
    return token is not None and "~" in token


def open_document(document: Document) -> Content:
    """What the SD-JWT that the document is discloses; errors as ``open_token``."""
    token = token_in(document.data)
    if token is None or "~" not in token:
        raise MalformedInputError(rule=NOT_AN_SD_JWT, place="byte 1")
    return open_token(document, token)


def open_token(document: Document, token: str) -> Content:
    """The payload with every disclosure put in its place. The signatures are not checked here.

    Raises MalformedInputError for every breach of RFC 9901, 7.1 (rule and place),
    LimitExceededError, and PayloadUnreadableError where the payload is no JSON.
    """
    return open_envelope(document, SdJwtEnvelope(token))


def open_envelope(document: Document, envelope: SdJwtEnvelope) -> Content:
    """As ``open_token``, for an SD-JWT that is taken out of its serialisation already."""
    jws, *disclosures, key_binding = envelope.token.split("~")
    if key_binding and key_binding.count(".") != 2:
        # RFC 9901, 4: without a key binding JWT the last sign is a tilde.
        raise MalformedInputError(rule=NOT_THREE_PARTS, place="key binding")
    claims = claims_in(document, jws, envelope)
    full = disclosed(claims, disclosures)
    hidden = next((name for name in _NEVER_HIDDEN if name in full and name not in claims), None)
    if "vct" in full and hidden is not None:
        raise MalformedInputError(rule=HIDDEN_FRAME, place=f"/{hidden}")
    return Content(document, credential_of(full), envelope)
