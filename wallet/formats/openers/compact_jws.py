"""A credential as one signed token (compact JWS): VC-JWT, OB 3 JWT, signed Open Badge 2, JAdES, plain JWT."""

from wallet.formats.envelopes import open_signed
from wallet.formats.openers.tokens import claims_in, token_in
from wallet.formats.strict_json import parse_object
from wallet.formats.vc_claims import credential_of
from wallet.model.document import CompactEnvelope, Content, Document, JwsSignature
from wallet.model.errors import KnownError, MalformedInputError
from wallet.model.words import QT_TRANSLATE_NOOP
from wallet.proofs import base64url

NOT_A_TOKEN = QT_TRANSLATE_NOOP("error", "The text is not a signed token")

# Headers that only JAdES has (TS 119 182-1, clause 5.2), and those that name or carry its certificate.
_OF_JADES = frozenset({"sigT", "sigD", "adoTst", "x5t#o", "sigX5ts", "srCms", "sigPl", "srAts", "sigPId"})
_OF_CERTIFICATES = frozenset({"x5c", "x5t#S256", "x5t#o", "sigX5ts"})
_PLAIN_TYPES = ("jose", "application/jose")  # signed, and nothing more
_JWT_CLAIMS = frozenset({"vc", "vp", "iss", "nbf", "exp"})


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
    sealed = _sealed(document, token)
    if sealed is not None:
        return sealed
    envelope = CompactEnvelope(token)
    return Content(document, credential_of(claims_in(document, token, envelope)), envelope)


def _sealed(document: Document, token: str) -> Content | None:
    """The content of a compact JAdES; None for any other token, and for one that holds JWT claims.

    Those limit and name what they wrap, which the rules of JAdES know nothing about.
    """
    parts = token.split(".", 3)
    if len(parts) != 3 or not _has_header_of_jades(parts[0]):
        return None
    protected, payload, signature = parts
    content = open_signed(document, payload, (JwsSignature(protected, signature, {}),))
    return content if _JWT_CLAIMS.isdisjoint(content.body) else None


def _has_header_of_jades(protected: str) -> bool:
    """Whether the rules of JAdES apply: a certificate (clause 5.1.7), and something that is theirs alone."""
    try:
        header = parse_object(base64url.decode(protected, place="protected header"))
    except KnownError:
        return False  # what reads it as a token says what is wrong with it
    is_theirs = not _OF_JADES.isdisjoint(header) or header.get("typ") in _PLAIN_TYPES
    return is_theirs and not _OF_CERTIFICATES.isdisjoint(header)
