"""The dates of the token around a credential: it is not valid where its token is not."""

from collections.abc import Iterable
from datetime import datetime

from wallet.formats.numeric_dates import parse_numeric_date
from wallet.formats.strict_json import parse_object
from wallet.model.credential import Period
from wallet.model.document import CompactEnvelope, Content, SdJwtEnvelope
from wallet.model.errors import KnownError
from wallet.model.json_value import JsonObject, JsonValue
from wallet.proofs import base64url

_QUOTED_CHARACTERS = 60


def within_token(period: Period, content: Content) -> Period:
    """The period narrowed to ``nbf`` and ``exp`` of the token (RFC 7519, 4.1.4 and 4.1.5).

    The period as it is where there is no token, or one without dates. A date that cannot be read is
    quoted as the problem.
    """
    if not isinstance(content.envelope, CompactEnvelope | SdJwtEnvelope):
        return period
    # Claims that were disclosed stand in the body, those beside a wrapped credential in the payload.
    sources = (_payload(content.envelope), content.body)
    starts = [period.start, *(_instant(claims.get("nbf")) for claims in sources)]
    ends = [period.end, *(_instant(claims.get("exp")) for claims in sources)]
    return Period(
        max((start for start in starts if start is not None), default=None),
        min((end for end in ends if end is not None), default=None),
        period.problem or _problem(sources),
    )


def _problem(sources: Iterable[JsonObject]) -> str | None:
    for claims in sources:
        for name in ("nbf", "exp"):
            if claims.get(name) is not None and _instant(claims[name]) is None:
                return f"{name}: {str(claims[name])[:_QUOTED_CHARACTERS]}"
    return None


def _payload(envelope: CompactEnvelope | SdJwtEnvelope) -> JsonObject:
    parts = envelope.token.partition("~")[0].split(".", 2)
    try:
        return parse_object(base64url.decode(parts[1], place="payload")) if len(parts) > 1 else {}
    except KnownError:
        return {}  # the opener says what is wrong with it


def _instant(value: JsonValue) -> datetime | None:
    try:
        return parse_numeric_date(value)
    except ValueError:
        return None
