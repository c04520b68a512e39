"""A credential is valid no longer, and no earlier, than the token around it."""

from datetime import UTC, datetime

import pytest

from tests.wallet.formats.tokens import hiding, jws, opened, sd_jwt
from wallet import formats
from wallet.formats.token_period import within_token
from wallet.model.credential import Period
from wallet.model.document import CompactEnvelope, Content, Document

VC = {
    "@context": ["https://www.w3.org/ns/credentials/v2"],
    "type": ["VerifiableCredential"],
    "issuer": "https://school.example",
    "credentialSubject": {"id": "did:example:1"},
}
OB2 = {"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "issuedOn": "2020-01-01T00:00:00Z"}
DATES = {"validFrom": "2020-01-01T00:00:00Z", "validUntil": "2040-01-01T00:00:00Z"}
OLD = {"issuanceDate": "2020-01-01T00:00:00Z", "expirationDate": "2040-01-01T00:00:00Z"}
Y2020, Y2025, Y2030, Y2040 = (datetime(year, 1, 1, tzinfo=UTC) for year in (2020, 2025, 2030, 2040))


def stamp(instant: datetime) -> int:
    return int(instant.timestamp())


def period(token: str) -> Period:
    return formats.read(opened(token)).period


TOKEN = {"nbf": stamp(Y2025), "exp": stamp(Y2030)}
WIDER = {"nbf": stamp(Y2020) - 9, "exp": stamp(Y2040) + 9}


@pytest.mark.parametrize(
    "claims",
    [
        {**VC, **DATES, **TOKEN},
        {"vc": {**VC, **DATES}, **TOKEN},
        {"vc": {**VC, **OLD}, **TOKEN},
        {"vc": {**VC, **DATES, **OLD}, **TOKEN},
        {**VC, **TOKEN},
        {"vct": "x", **TOKEN},
        {"vct": "x", **DATES, **TOKEN},
        {**OB2, **TOKEN},
    ],
)
def test_the_narrower_dates_count(claims) -> None:
    assert period(jws(claims)) == Period(Y2025, Y2030)
    assert period(sd_jwt(claims)) == Period(Y2025, Y2030)


@pytest.mark.parametrize("claims", [{**VC, **DATES, **WIDER}, {"vc": {**VC, **DATES, **OLD}, **WIDER}])
def test_a_token_that_lasts_longer_does_not_make_the_credential_last(claims) -> None:
    assert period(jws(claims)) == Period(Y2020, Y2040)


def test_dates_that_were_disclosed_count_as_well() -> None:
    claims = {**VC, **DATES, **TOKEN}
    assert period(hiding(claims, "nbf", "exp")) == Period(Y2025, Y2030)


@pytest.mark.parametrize("odd", ["soon", True, 1e300, [], {}])
def test_a_date_that_cannot_be_read_is_quoted(odd) -> None:
    for claims in ({**VC, **DATES, "exp": odd}, {"vc": {**VC, **DATES, **OLD}, "exp": odd}):
        found = period(jws(claims))
        assert found.problem is not None
        assert found.start == Y2020


def test_without_a_token_nothing_changes() -> None:
    whole = Period(Y2020, Y2040, "x")
    document = Document(b"", "file", "x")
    assert within_token(whole, Content(document, {"exp": 1})) == whole
    for token in ("", "a", "a.b", "a.!.c", "~"):
        assert within_token(whole, Content(document, {}, CompactEnvelope(token))) == whole
