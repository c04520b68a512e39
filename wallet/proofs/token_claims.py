"""Does a token say the same thing twice? What is signed beside the credential has to agree with it.

Sources: VCDM 1.1, section 6.3.1 (``iss``, ``sub``, ``jti``, ``nbf`` and ``exp`` stand for members of the
credential), Open Badges 3.0, section 8.2, and Securing Verifiable Credentials using JOSE and COSE, where
``nbf`` and ``exp`` are about the signature and may differ from the dates of the credential.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from wallet.formats.instants import parse_instant
from wallet.formats.numeric_dates import parse_numeric_date
from wallet.formats.w3c import CREDENTIAL_CONTEXTS
from wallet.model.errors import KnownError
from wallet.model.json_value import JsonObject, JsonValue, as_list, as_text, id_of
from wallet.model.words import QT_TRANSLATE_NOOP

_VCDM_1 = "https://www.w3.org/2018/credentials/v1"
_BADGES = frozenset(
    {"OpenBadgeCredential", "AchievementCredential", "EndorsementCredential", "ClrCredential"}
)
_DATES = (("nbf", ("issuanceDate", "validFrom")), ("exp", ("expirationDate", "validUntil")))
_ONE_SECOND = timedelta(seconds=1)  # a NumericDate is written in whole seconds


class ContradictionError(KnownError):
    """The token and the credential in it say different things; ``claims`` names which."""

    title = QT_TRANSLATE_NOOP("error", "The credential contradicts itself")
    happened = QT_TRANSLATE_NOOP(
        "error", "The signed token and the credential inside it disagree ({claims})."
    )
    remedy = QT_TRANSLATE_NOOP("error", "Do not rely on this file. Ask the issuer for a correct one.")


def refuse_contradictions(header: JsonObject, claims: JsonObject) -> None:
    """Raise ContradictionError where header and claims, or claims and credential, disagree.

    Claims without a credential of the W3C data models in them cannot disagree with one.
    """
    # RFC 7519, 5.3: a claim that is repeated in the header has to be the same there.
    found = [
        f"{name} / header"
        for name in ("iss", "sub", "aud")
        if header.get(name, claims.get(name)) != claims.get(name)
    ]
    found += contradictions(claims)
    if found:
        raise ContradictionError(claims=", ".join(found))


def contradictions(claims: JsonObject) -> list[str]:
    """The pairs of claim and member that disagree, as ``iss / issuer``."""
    wrapped = claims.get("vc")
    credential = wrapped if isinstance(wrapped, dict) else claims
    contexts = _texts(credential.get("@context"))
    if not isinstance(wrapped, dict) and CREDENTIAL_CONTEXTS.isdisjoint(contexts):
        return []
    found = _identifiers(claims, credential)
    if (
        isinstance(wrapped, dict)
        or _VCDM_1 in contexts
        or not _BADGES.isdisjoint(_texts(credential.get("type")))
    ):
        found += _dates(claims, credential)
    return found


def _texts(value: JsonValue) -> frozenset[str]:
    return frozenset(item for item in as_list(value) if isinstance(item, str))


def _identifiers(claims: JsonObject, credential: JsonObject) -> list[str]:
    issuers, subjects = _ids(credential.get("issuer")), _ids(credential.get("credentialSubject"))
    found = []
    if claims.get("iss") is not None and any(stated != claims["iss"] for stated in issuers):
        found.append("iss / issuer")
    # One subject is what ``sub`` names; of several it has to be one.
    if claims.get("sub") is not None and subjects and claims["sub"] not in subjects:
        found.append("sub / credentialSubject.id")
    if None not in (claims.get("jti"), credential.get("id")) and claims["jti"] != credential["id"]:
        found.append("jti / id")
    return found


def _ids(value: JsonValue) -> list[str]:
    return [identifier for item in as_list(value) if (identifier := id_of(item)) is not None]


def _dates(claims: JsonObject, credential: JsonObject) -> list[str]:
    return [
        f"{claim} / {names[0] if names[0] in credential else names[1]}"
        for claim, names in _DATES
        if claim in claims
        and not _agrees(claims[claim], [credential[name] for name in names if name in credential])
    ]


def _agrees(claim: JsonValue, stated: Sequence[JsonValue]) -> bool:
    """Whether the instant is one of those stated; what cannot be read is for the validity check."""
    try:
        instant = parse_numeric_date(claim)
    except ValueError:
        return True
    readable = [found for value in stated if (found := _instant(value)) is not None]
    return not readable or any(abs(instant - found) < _ONE_SECOND for found in readable)


def _instant(value: JsonValue) -> datetime | None:
    try:
        return parse_instant(as_text(value) or "")
    except ValueError:
        return None
