"""Open Badges 2.0, hosted and signed: what stands inside is read, what is only an address is not."""

import json
from datetime import UTC, datetime

import pytest

from tests.wallet.formats.conftest import Reading
from tests.wallet.formats.tokens import jws, opened
from wallet import formats
from wallet.model.elements import Completeness, Element, completeness
from wallet.model.text import LocalizedText

OB2 = "1edtech-validator/inspector-vc/resources/ob20"
HASH = "sha256$ecf5409f3f4b91ab60cc5ef4c02aef7032354375e70cf4d8e43f6a1d29891942"
PNG = "data:image/png;base64,iVBORw0KGgo="

FULL = {
    "@context": "https://w3id.org/openbadges/v2",
    "type": "Assertion",
    "id": "https://b.example/1",
    "recipient": {"type": "email", "hashed": False, "identity": "ona@example.org"},
    "badge": {
        "type": "BadgeClass",
        "@language": "lt",
        "name": "Duomenų raštingumas",
        "description": "Skaito duomenis",
        "image": PNG,
        "criteria": {"id": "https://b.example/criteria", "narrative": "Projektas"},
        "tags": ["data", "law"],
        "alignment": [
            {"targetName": "Data", "targetUrl": "http://data.europa.eu/esco/skill/1"},
            {"targetName": "Level 6", "targetUrl": "http://data.europa.eu/snb/eqf/6", "targetCode": "6"},
            {"targetName": "Frame", "targetUrl": "https://frame.example"},
        ],
        "issuer": {
            "id": "https://i.example",
            "name": "Universitetas",
            "revocationList": "https://i.example/revoked",
            "endorsement": [{"issuer": {"name": "Agency"}, "claim": {"endorsementComment": "good standing"}}],
        },
        "endorsement": ["https://e.example/1"],
    },
    "evidence": [{"id": "https://e.example/essay", "name": "Essay"}, {"narrative": "An essay"}],
    "narrative": "Very good work",
    "issuedOn": "2026-05-01T10:00:00Z",
    "expires": "2027-05-01",
    "verification": {"type": "HostedBadge"},
}

FULL_ROWS = {
    Element.LEARNER: [("ona@example.org", "/recipient/identity", None, None)],
    Element.TITLE: [("Duomenų raštingumas", "/badge/name", None, None)],
    Element.AWARDING_BODY: [("Universitetas", "/badge/issuer/name", None, None)],
    Element.DATE_OF_ISSUING: [("2026-05-01T10:00:00Z", "/issuedOn", None, "2026-05-01T10:00:00Z")],
    Element.LEARNING_OUTCOMES: [
        ("Projektas", "/badge/criteria/narrative", None, None),
        ("Skaito duomenis", "/badge/description", None, None),
        ("Data", "/badge/alignment/0", "http://data.europa.eu/esco/skill/1", None),
    ],
    Element.LEVEL: [("Level 6", "/badge/alignment/1", "http://data.europa.eu/snb/eqf/6", "6")],
    Element.QUALITY_ASSURANCE: [
        ("Agency", "/badge/issuer/endorsement/0/issuer/name", None, None),
        ("good standing", "/badge/issuer/endorsement/0/claim/endorsementComment", None, None),
    ],
    Element.FURTHER_INFORMATION: [
        ("data", "/badge/tags/0", None, None),
        ("law", "/badge/tags/1", None, None),
        ("https://b.example/criteria", "/badge/criteria/id", None, "https://b.example/criteria"),
        ("Very good work", "/narrative", None, None),
        ("Essay", "/evidence/0", None, "https://e.example/essay"),
        ("An essay", "/evidence/1/narrative", None, None),
        ("Frame", "/badge/alignment/2", None, "https://frame.example"),
    ],
}


@pytest.mark.parametrize("element", Element)
def test_everything_that_stands_inside_an_assertion(read_body, element) -> None:
    assert read_body(FULL).rows(element) == FULL_ROWS.get(element, [])


def test_the_frame_of_an_assertion(read_body) -> None:
    credential = read_body(FULL).credential
    assert (credential.format, credential.secured_by) == ("open-badges-2", ("hosted",))
    assert credential.title == LocalizedText((("lt", "Duomenų raštingumas"),))
    assert (credential.issuer.id, credential.learner.name) == (
        "https://i.example",
        LocalizedText.plain("ona@example.org"),
    )
    assert credential.period.start == datetime(2026, 5, 1, 10, tzinfo=UTC)
    assert credential.period.end == datetime(2027, 5, 1, 23, 59, 59, 999999, tzinfo=UTC)
    assert credential.status_claims == ("revocationList",)
    assert [picture.role for picture in credential.pictures] == ["badge"]
    assert credential.languages == ("lt",)


def test_a_revoked_assertion_says_so(read_body) -> None:
    assert read_body({**FULL, "revoked": True}).credential.status_claims[0] == "revoked"


def test_a_hash_is_not_a_name(read_body) -> None:
    recipient = {"type": "email", "hashed": True, "identity": HASH}
    credential = read_body({**FULL, "recipient": recipient}).credential
    assert credential.learner.name is None
    assert credential.elements[Element.LEARNER].values[0].raw == "hashed"


PUBLISHED = {
    Element.LEARNER: [(HASH, "/recipient/identity", None, "hashed")],
    Element.DATE_OF_ISSUING: [("2016-12-31T23:59:59Z", "/issuedOn", None, "2016-12-31T23:59:59Z")],
    Element.FURTHER_INFORMATION: [
        (
            "https://example.org/beths-robot-work.html",
            "/evidence",
            None,
            "https://example.org/beths-robot-work.html",
        )
    ],
}


@pytest.mark.parametrize(("name", "secured"), [("basic-assertion.json", "hosted"), ("simple.jwt", "ob2-jws")])
@pytest.mark.parametrize("element", Element)
def test_published_assertions_state_this_and_nothing_more(vectors, name, secured, element) -> None:
    reading = Reading(opened((vectors / OB2 / name).read_bytes()))
    assert reading.rows(element) == PUBLISHED.get(element, [])
    assert reading.credential.secured_by == (secured,)
    assert reading.credential.title == LocalizedText(())  # the badge is only an address


def test_a_badge_class_inside_is_read_and_addresses_are_not(vectors) -> None:
    reading = Reading(opened((vectors / OB2 / "assertion-with-endorsements.json").read_bytes()))
    assert completeness(reading.credential.elements) == Completeness(4, 11, 1, 5)
    assert reading.rows(Element.TITLE) == [("Awesome Robotics Badge", "/badge/name", None, None)]
    assert reading.rows(Element.LEARNING_OUTCOMES) == [
        (
            "For doing awesome things with robots that people think is pretty great.",
            "/badge/description",
            None,
            None,
        )
    ]
    assert reading.credential.issuer.id == "https://example.org/organization.json"
    assert reading.rows(Element.AWARDING_BODY) == []


def test_a_signed_badge_is_read_like_a_hosted_one(vectors) -> None:
    credential = formats.read(opened((vectors / "issued" / "obl-ob2-signed.jws").read_bytes()))
    assert (credential.format, credential.secured_by) == ("open-badges-2", ("ob2-jws",))
    assert credential.id == "urn:uuid:5f0a0b8e-0c2f-4a55-9f6c-6f3f0e1c9a01"
    assert formats.read(opened(jws(FULL))).secured_by == ("ob2-jws",)


@pytest.mark.parametrize("expires", ["soon", 7, "2027-13-01", "2027-02-30"])
def test_a_date_that_cannot_be_read_makes_the_period_unusable(read_body, expires) -> None:
    assert read_body({**FULL, "expires": expires}).credential.period.problem == f"expires: {expires}"


def test_the_last_day_of_the_calendar_is_a_day(read_body) -> None:
    period = read_body({**FULL, "expires": "9999-12-31"}).credential.period
    assert (period.problem, period.end) == (None, datetime(9999, 12, 31, tzinfo=UTC))


@pytest.mark.parametrize(
    "change",
    [
        {"@context": "https://example.org"},
        {"type": "BadgeClass"},
        {"@context": None},
        {"type": ["Endorsement"]},
    ],
)
def test_the_word_assertion_alone_means_nothing(change) -> None:
    assert formats.find_format(opened(json.dumps({**FULL, **change}))) is None
