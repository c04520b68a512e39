"""Whose key a bare key in a token is: nobody's, unless the issuer is known by it or is a key itself."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tests.wallet.proofs.token_makers import EDDSA, ES256, STRANGER, Maker, badge_2, content_of
from wallet import formats, proofs
from wallet.model.findings import Check, Outcome, Reason
from wallet.model.verdict import Headline, Verdict
from wallet.proofs.token_key import header_jwk
from wallet.trust.at_hand import Trust
from wallet.trust.pins import Pin
from wallet.verification.case import Case
from wallet.verification.recipe import judge

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


def judged(token: str, *pins: Pin) -> Verdict:
    content = content_of(token)
    return judge(Case(NOW, formats.read(content), None, proofs.check_proofs(content), Trust(pins=pins), None))


def issuer(verdict: Verdict) -> tuple[Outcome, Reason]:
    finding = verdict.finding(Check.ISSUER)
    return finding.outcome, finding.reason


def by(issuer_id: str, maker: Maker = ES256, **header) -> str:
    claims = badge_2(iss=issuer_id, issuer={"id": issuer_id, "type": "Profile", "name": "School"})
    return maker.token(claims, header)


UNKNOWN = (Outcome.UNKNOWN, Reason.NOT_KNOWN_HERE)
OTHERS = (Outcome.FAILED, Reason.KEY_NOT_OF_ISSUER)
PIN = Pin("School", header_jwk(dict(ES256.jwk)).key.fingerprint, "https://school.example", date(2026, 1, 2))


@pytest.mark.parametrize("issuer_id", ["https://school.example", "did:web:school.example", "urn:x"])
def test_a_bare_key_is_not_known_and_never_taken_for_somebody_elses(issuer_id: str) -> None:
    verdict = judged(by(issuer_id))
    assert issuer(verdict) == UNKNOWN
    assert verdict.headline is Headline.VALID_UNCONFIRMED


def test_a_bare_key_that_is_pinned_for_the_issuer_is_known() -> None:
    verdict = judged(by("https://school.example"), PIN)
    assert issuer(verdict) == (Outcome.PASSED, Reason.PINNED)
    assert verdict.headline is Headline.VALID


@pytest.mark.parametrize(
    "pin",
    [
        replace(PIN, issuer_id="https://other.example"),
        replace(PIN, key_fingerprint=header_jwk(dict(STRANGER.jwk)).key.fingerprint),
    ],
)
def test_a_pin_for_another_key_or_issuer_does_not_vouch(pin: Pin) -> None:
    assert issuer(judged(by("https://school.example"), pin)) == UNKNOWN


@pytest.mark.parametrize("maker", [ES256, EDDSA], ids=lambda maker: maker.algorithm)
def test_an_issuer_that_is_a_key_itself_signed_with_it_or_did_not_sign(maker: Maker) -> None:
    for issuer_id in (maker.did_key, maker.did_jwk):
        assert issuer(judged(by(issuer_id, maker))) == UNKNOWN
        verdict = judged(by(issuer_id, STRANGER))
        assert issuer(verdict) == OTHERS
        assert verdict.headline is Headline.NOT_VALID
        assert (
            verdict.finding(Check.ISSUER).fact("key_owner").startswith("urn:ietf:params:oauth:jwk-thumbprint")
        )


def test_an_issuer_whose_own_key_cannot_be_read_has_not_signed_with_another() -> None:
    assert issuer(judged(by("did:key:z6Mkbroken"))) == OTHERS


def test_a_named_key_of_somebody_else_is_not_the_issuers() -> None:
    token = by("https://school.example", STRANGER, jwk=None, kid=STRANGER.did_key)
    assert issuer(judged(token)) == OTHERS


def test_a_named_key_of_the_issuer_is_its_own() -> None:
    token = by(ES256.did_jwk, jwk=None, kid=f"{ES256.did_jwk}#0")
    assert issuer(judged(token)) == UNKNOWN
    assert issuer(judged(token, replace(PIN, issuer_id=None))) == (Outcome.PASSED, Reason.PINNED)


def test_a_contradiction_makes_a_credential_not_valid_even_from_a_known_issuer() -> None:
    claims = badge_2(iss="https://school.example", issuer="https://other.example")
    verdict = judged(ES256.token(claims), replace(PIN, issuer_id=None))
    integrity = verdict.finding(Check.INTEGRITY)
    assert (integrity.outcome, integrity.reason) == (Outcome.FAILED, Reason.CONTRADICTION)
    assert integrity.fact("claims") == "iss / issuer"
    assert issuer(verdict) == (Outcome.UNKNOWN, Reason.NOT_SIGNED)
    assert verdict.headline is Headline.NOT_VALID
