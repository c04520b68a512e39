"""Credentials inside others: endorsements, and tokens in the place of objects."""

import base64
import copy
import json

import pytest

from tests.wallet.formats.tokens import opened
from tests.wallet.proofs.token_makers import EDDSA, ES256, VCDM_2, badge_2
from wallet import formats
from wallet.model.document import Incoming
from wallet.model.findings import Check, Outcome, Reason
from wallet.model.limits import MAX_ARCHIVE_MEMBERS
from wallet.model.verdict import Headline
from wallet.services.checking import Checking
from wallet.services.library import now_utc
from wallet.verification.report_json import result_to_json

BADGE = {
    "@context": [VCDM_2],
    "type": ["VerifiableCredential", "OpenBadgeCredential"],
    "credentialSubject": {"achievement": {"id": "urn:a", "name": "Teamwork"}},
}
ENDORSEMENT = {
    "@context": [VCDM_2, "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
    "id": "urn:uuid:endorsed",
    "type": ["VerifiableCredential", "EndorsementCredential"],
    "name": "A good course",
    "issuer": {"id": EDDSA.did_key, "type": "Profile", "name": "Chamber of Commerce"},
    "validFrom": "2024-01-01T00:00:00Z",
    "credentialSubject": {"id": "https://school.example/a", "type": "EndorsementSubject"},
}


def endorsement_token(**changes) -> str:
    return EDDSA.token({**ENDORSEMENT, "iss": EDDSA.did_key, **changes}, {"jwk": None})


def endorsed(**members):
    return opened(json.dumps({**copy.deepcopy(BADGE), **members}))


def inside(**members) -> list[dict]:
    return [part.body for part in formats.endorsements(endorsed(**members))]


def test_endorsements_are_found_wherever_they_may_stand_and_in_order() -> None:
    def named(name):
        return {**ENDORSEMENT, "name": name}

    achievement = {"endorsement": [named("of achievement")], "creator": {"endorsement": named("of creator")}}
    found = inside(
        endorsement=[named("of badge")],
        issuer={"id": "https://x", "endorsement": [named("of issuer")]},
        credentialSubject={"achievement": achievement},
    )
    assert sorted(body["name"] for body in found) == ["of achievement", "of badge", "of creator", "of issuer"]


def test_what_is_no_endorsement_of_this_credential_is_none() -> None:
    of_another = {**ENDORSEMENT, "endorsement": [ENDORSEMENT]}
    addresses = ["https://school.example/endorsements/1", {"id": "https://x", "type": "Endorsement"}]
    assert inside(endorsement=addresses) == []
    assert inside(endorsement=[of_another]) == [of_another]
    assert inside(credentialSubject={"verifiableCredential": [{"endorsement": [ENDORSEMENT]}]}) == []
    assert inside(proof={"endorsement": [ENDORSEMENT]}) == []


def test_a_token_is_an_endorsement_and_what_is_none_stays_visible() -> None:
    token = endorsement_token()
    assert inside(endorsementJwt=[token])[0]["name"] == "A good course"
    assert inside(endorsementJwt=token)[0]["name"] == "A good course"
    assert inside(endorsementJwt=["not a token", 7]) == [{}, {}]
    address = "data:application/vc+jwt," + token
    enveloped = {"@context": VCDM_2, "type": "EnvelopedVerifiableCredential", "id": address}
    assert inside(endorsement=[enveloped])[0]["name"] == "A good course"


def test_endorsements_have_a_limit() -> None:
    assert len(inside(endorsement=[ENDORSEMENT] * (MAX_ARCHIVE_MEMBERS + 5))) == MAX_ARCHIVE_MEMBERS


def checked(text: str):
    (result,) = Checking(now_utc).check([Incoming("badge", text.encode())])
    return result


def token_of_a_badge(**claims) -> str:
    return ES256.token(badge_2(iss=ES256.did_key, issuer={"id": ES256.did_key}, **claims), {"jwk": None})


def test_each_endorsement_is_checked_by_its_own_issuer() -> None:
    result = checked(token_of_a_badge(endorsementJwt=[endorsement_token()]))
    (part,) = result.parts
    assert part.endorses
    assert part.verdict.finding(Check.INTEGRITY).outcome is Outcome.PASSED
    assert part.verdict.finding(Check.ISSUER).reason is Reason.NOT_KNOWN_HERE
    assert part.verdict.finding(Check.INTEGRITY).fact("proof_1_key").startswith(EDDSA.did_key)
    assert result_to_json(result)["parts"][0]["endorses"] is True


@pytest.mark.parametrize(
    "endorsement",
    [
        endorsement_token(issuer={"id": ES256.did_key}, iss=ES256.did_key),
        endorsement_token(validUntil="2024-02-01T00:00:00Z", exp=1706745600),
        endorsement_token()[:-8] + "AAAAAAAA",
        "nothing",
    ],
    ids=["by another", "expired", "damaged", "no token"],
)
def test_an_endorsement_that_does_not_hold_is_told_and_takes_nothing_from_the_badge(endorsement: str) -> None:
    alone = checked(token_of_a_badge())
    result = checked(token_of_a_badge(endorsementJwt=[endorsement]))
    assert result.parts[0].headline in (Headline.NOT_VALID, Headline.UNREADABLE)
    assert result.headline is alone.headline is Headline.VALID_UNCONFIRMED


def test_an_endorsement_says_nothing_about_a_holder() -> None:
    subject = {"id": EDDSA.did_key, "type": "EndorsementSubject"}
    result = checked(token_of_a_badge(endorsementJwt=[endorsement_token(credentialSubject=subject)]))
    assert result.parts[0].verdict.finding(Check.HOLDER).reason is Reason.NAMED_NOT_BOUND


@pytest.mark.parametrize("scheme", ["data:application/vc+jwt,", "DATA:application/vc+jwt;base64,"])
def test_tokens_in_a_presentation(scheme: str) -> None:
    token = token_of_a_badge()
    encoded = base64.b64encode(token.encode()).decode() if "base64" in scheme else token
    enveloped = {"@context": VCDM_2, "type": "EnvelopedVerifiableCredential", "id": scheme + encoded}
    body = {
        "@context": [VCDM_2],
        "type": "VerifiablePresentation",
        "verifiableCredential": [token, enveloped],
    }
    result = checked(json.dumps(body))
    assert [part.format for part in result.parts] == ["open-badges-3"] * 2
    outcomes = [part.verdict.finding(Check.INTEGRITY).outcome for part in result.parts]
    assert outcomes == [Outcome.PASSED] * 2


def test_an_envelope_that_is_no_base64_is_named_as_such() -> None:
    enveloped = {
        "@context": VCDM_2,
        "type": "EnvelopedVerifiableCredential",
        "id": "data:application/vc+jwt;base64,*",
    }
    assert checked(json.dumps(enveloped)).verdict.finding(Check.FORMAT).reason is Reason.MALFORMED


def test_the_published_badge_with_everything_shows_its_endorsements(vectors) -> None:
    path = vectors / "1edtech-validator/inspector-vc/resources/ob30/complete.json"
    content = opened(path.read_text("utf-8"))
    assert len(formats.endorsements(content)) == 5
