"""For whom, for what and until when: the claims that every signature of a share repeats."""

from dataclasses import dataclass
from datetime import UTC, datetime

from wallet.model.errors import MalformedInputError
from wallet.model.json_value import JsonObject, JsonValue
from wallet.model.report import ShareTerms
from wallet.model.words import QT_TRANSLATE_NOOP

NOT_TEXT = QT_TRANSLATE_NOOP("error", "A claim that has to be text is missing or something else")
NOT_TIME = QT_TRANSLATE_NOOP("error", "A claim that has to be a whole number of seconds is missing or wrong")
ENDS_FIRST = QT_TRANSLATE_NOOP("error", "The share ends before it begins")

VERSION = 1
"""Of the form in which claims are written; a reader judges no other."""


@dataclass(frozen=True, repr=False)
class Terms:
    """The terms of a share to be signed. Times are UTC, to the second."""

    created: datetime
    expires: datetime
    nonce: str
    audience: str | None = None
    purpose: str | None = None


def claims_of(terms: Terms, holder: str) -> JsonObject:
    """The terms as claims (RFC 7519 §4.1; ``nonce`` as in OpenID Connect). What is not said is left out."""
    claims: JsonObject = {
        "version": VERSION,
        "iss": holder,
        "nonce": terms.nonce,
        "iat": int(terms.created.timestamp()),
        "exp": int(terms.expires.timestamp()),
    }
    if terms.audience is not None:
        claims["aud"] = terms.audience
    if terms.purpose is not None:
        claims["purpose"] = terms.purpose
    return claims


def terms_of(claims: JsonObject) -> ShareTerms:
    """The terms that claims state; raises MalformedInputError where one is missing or not of its type."""
    created, expires = instant(claims, "iat"), instant(claims, "exp")
    if expires <= created:
        raise MalformedInputError(rule=ENDS_FIRST, place="exp")
    return ShareTerms(
        holder=text(claims, "iss"),
        audience=optional_text(claims, "aud"),
        purpose=optional_text(claims, "purpose"),
        created=created,
        expires=expires,
        nonce=text(claims, "nonce"),
    )


def text(claims: JsonObject, name: str) -> str:
    """The claim of that name, which has to be text that is not empty."""
    value = claims.get(name)
    if not isinstance(value, str) or not value:
        raise MalformedInputError(rule=NOT_TEXT, place=name)
    return value


def optional_text(claims: JsonObject, name: str) -> str | None:
    """As ``text``, None where there is no such claim."""
    return text(claims, name) if name in claims else None


def instant(claims: JsonObject, name: str) -> datetime:
    """The claim of that name as seconds since 1970, which has to be a whole number."""
    value: JsonValue = claims.get(name)
    if not isinstance(value, int) or isinstance(value, bool):
        raise MalformedInputError(rule=NOT_TIME, place=name)
    try:
        return datetime.fromtimestamp(value, UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise MalformedInputError(rule=NOT_TIME, place=name) from error
