"""Open Badges of our own: the standard's terms, the Dutch terms for micro-credentials, odd spellings."""

import base64
from datetime import UTC, datetime

import pytest

from tests.wallet.formats.samples import OB, V1, V2
from tests.wallet.formats.samples import open_badge as badge
from wallet.formats import open_badges_3
from wallet.model.document import Content, Document
from wallet.model.elements import Element, ValueKind

SUBJECT = "/credentialSubject"
ACHIEVEMENT = f"{SUBJECT}/achievement"
GIF = b"GIF89a and so on"


EXPECTED = {
    Element.LEARNER: [
        ("sha256$00ff", f"{SUBJECT}/identifier/0/identityHash", None, "hashed"),
        ("Jan Dijk", f"{SUBJECT}/identifier/1/identityHash", None, None),
    ],
    Element.TITLE: [("Dijken lezen", f"{ACHIEVEMENT}/name", None, None)],
    Element.ISSUER_COUNTRY: [
        ("Nederland", "/issuer/address/addressCountry", None, "NL"),
        ("Zeeland", "/issuer/address/addressRegion", None, None),
    ],
    Element.AWARDING_BODY: [("Dijkgilde", f"{ACHIEVEMENT}/creator/name", None, None)],
    Element.DATE_OF_ISSUING: [("2026-02-01T12:00:00Z", "/awardedDate", None, "2026-02-01T12:00:00Z")],
    Element.LEARNING_OUTCOMES: [
        ("Examen", f"{ACHIEVEMENT}/criteria/narrative", None, None),
        ("Legt dijken uit.", f"{ACHIEVEMENT}/description", None, None),
        ("dig", f"{ACHIEVEMENT}/alignment/2", "http://data.europa.eu/esco/skill/1", None),
    ],
    Element.WORKLOAD: [
        ("2.5", f"{ACHIEVEMENT}/ECTS", "http://data.europa.eu/snb/education-credit/6fcec5c5af", "2.5"),
        ("70", f"{ACHIEVEMENT}/timeInvestment", None, "PT70H"),
        ("lots", f"{ACHIEVEMENT}/SBU", None, None),
        ("1", f"{SUBJECT}/creditsEarned", None, "1"),
    ],
    Element.LEVEL: [("EQF 5", f"{ACHIEVEMENT}/alignment/0", "http://data.europa.eu/snb/eqf/5", "5")],
    Element.ASSESSMENT_TYPE: [("portfolio", f"{ACHIEVEMENT}/assessmentType", None, None)],
    Element.PARTICIPATION: [
        ("online", f"{ACHIEVEMENT}/participationType/0", None, None),
        ("volunteering", f"{ACHIEVEMENT}/participationType/1", None, None),
    ],
    Element.QUALITY_ASSURANCE: [("Kwaliteit", f"{ACHIEVEMENT}/alignment/1", "https://q.example/", None)],
    Element.PREREQUISITES: [],
    Element.SUPERVISION: [
        ("supervised online", f"{ACHIEVEMENT}/supervisionType", None, None),
        ("true", f"{ACHIEVEMENT}/identityChecked", None, "true"),
    ],
    Element.GRADE: [
        ("8", f"{SUBJECT}/result/0/value", None, None),
        ("urn:nowhere", f"{SUBJECT}/result/1/achievedLevel", None, "urn:nowhere"),
    ],
    Element.STACKABILITY: [
        ("https://school.example/related", f"{ACHIEVEMENT}/related", None, "https://school.example/related"),
        ("Dijkdiploma", f"{ACHIEVEMENT}/alignment/3", None, None),
    ],
    Element.FURTHER_INFORMATION: [
        ("water", f"{ACHIEVEMENT}/tag/0", None, None),
        (
            "https://school.example/criteria",
            f"{ACHIEVEMENT}/criteria/id",
            None,
            "https://school.example/criteria",
        ),
        ("Filmpje", "/evidence/name", None, None),
        ("Something", f"{ACHIEVEMENT}/alignment/4", None, "https://ctdl.example/1"),
    ],
    Element.PLACE_OF_ISSUE: [],
}


@pytest.mark.parametrize("element", Element)
def test_every_element_is_read_with_its_place(read_body, element) -> None:
    assert read_body(badge()).rows(element) == EXPECTED[element]


def test_the_language_of_text_is_the_one_that_the_issuer_declares(read_body) -> None:
    reading = read_body(badge())
    outcomes = reading.credential.elements[Element.LEARNING_OUTCOMES].values
    assert [value.text.versions[0][0] for value in outcomes] == ["nl", "nl-BE", "nl"]
    assert reading.credential.title.versions == (("nl", "Dijken lezen"), ("en", "Reading dikes"))
    assert reading.credential.languages == ("nl", "en", "nl-BE")


def test_without_a_declared_language_text_has_none(read_body) -> None:
    body = badge()
    body["@context"] = [V2, OB]
    outcomes = read_body(body).credential.elements[Element.LEARNING_OUTCOMES].values
    assert outcomes[0].text.versions == (("und", "Examen"),)


def test_the_frame_of_the_badge(read_body) -> None:
    credential = read_body(badge()).credential
    assert credential.format == "open-badges-3"
    assert credential.issuer.name.best(()) == ("nl", "Dijkschool")
    assert credential.awarding_body.name.best(()) == ("nl", "Dijkgilde")
    assert credential.awarding_body.id == "https://guild.example/"
    assert credential.learner.name.best(())[1] == "Jan Dijk"
    assert credential.binding.did == "did:key:z6MkLearner"
    assert credential.issued == datetime(2026, 2, 1, 12, tzinfo=UTC)
    assert credential.claims_accreditation
    assert credential.elements[Element.WORKLOAD].values[1].kind is ValueKind.DURATION


def test_a_hash_is_stated_and_is_not_a_name(read_body) -> None:
    body = badge()
    body["credentialSubject"]["identifier"].pop()
    reading = read_body(body)
    assert reading.credential.learner.name is None
    assert reading.rows(Element.LEARNER) == [EXPECTED[Element.LEARNER][0]]


def test_an_issuer_may_be_just_an_address(read_body) -> None:
    body = badge()
    body["issuer"] = "https://school.example/"
    del body["credentialSubject"]["achievement"]["creator"]
    reading = read_body(body)
    assert (reading.credential.issuer.name, reading.credential.issuer.id) == (None, "https://school.example/")
    assert reading.rows(Element.AWARDING_BODY) == []


def test_without_a_creator_the_issuer_awarded(read_body) -> None:
    body = badge()
    del body["credentialSubject"]["achievement"]["creator"]
    reading = read_body(body)
    assert reading.rows(Element.AWARDING_BODY) == [("Dijkschool", "/issuer/name", None, None)]
    assert reading.credential.awarding_body is None


def test_a_badge_of_the_older_data_model(read_body) -> None:
    body = badge()
    body["@context"][0] = V1
    del body["awardedDate"], body["validFrom"]
    body |= {"issuanceDate": "2025-01-01T00:00:00Z", "expirationDate": "2026-01-01T00:00:00Z"}
    reading = read_body(body)
    assert reading.credential.period.start == datetime(2025, 1, 1, tzinfo=UTC)
    assert reading.credential.period.end == datetime(2026, 1, 1, tzinfo=UTC)
    assert reading.rows(Element.DATE_OF_ISSUING) == [
        ("2025-01-01T00:00:00Z", "/issuanceDate", None, "2025-01-01T00:00:00Z")
    ]


def test_kinds_of_assessment_come_from_the_results_where_the_dutch_term_is_absent(read_body) -> None:
    body = badge()
    del body["credentialSubject"]["achievement"]["assessmentType"]
    assert read_body(body).rows(Element.ASSESSMENT_TYPE) == [
        ("Eindcijfer", f"{ACHIEVEMENT}/resultDescription/0", None, "GradePointAverage")
    ]


def test_an_endorsement_of_the_issuer_is_a_claim_of_quality(read_body) -> None:
    body = badge()
    body["credentialSubject"]["achievement"]["alignment"] = []
    assert not read_body(body).credential.claims_accreditation
    body["issuer"]["endorsement"] = [
        {"issuer": {"name": "Inspectie"}, "credentialSubject": {"endorsementComment": "In orde"}}
    ]
    reading = read_body(body)
    assert reading.credential.claims_accreditation
    assert [row[0] for row in reading.rows(Element.QUALITY_ASSURANCE)] == ["Inspectie", "In orde"]


def test_only_pictures_inside_the_file_are_shown(read_body) -> None:
    body = badge()
    inside = "data:image/gif;base64," + base64.b64encode(GIF).decode()
    body["credentialSubject"]["achievement"]["image"] = {"id": inside, "type": "Image"}
    body["issuer"]["image"] = {"id": "https://school.example/logo.png", "type": "Image"}
    pictures = read_body(body).credential.pictures
    assert [(found.role, found.media_type, found.data) for found in pictures] == [("badge", "image/gif", GIF)]


def test_proofs_are_named_by_their_suite_each_once(read_body) -> None:
    body = badge()
    body["proof"] = [
        {"type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022"},
        {"type": "Ed25519Signature2020"},
        {"type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022"},
        {},
    ]
    suites = ("eddsa-rdfc-2022", "Ed25519Signature2020", "untyped")
    assert read_body(body).credential.secured_by == suites


def test_the_type_alone_is_not_enough() -> None:
    def recognised(**body):
        return open_badges_3.recognises(Content(Document(b"", "file", "x"), body))

    assert recognised(**{"type": ["OpenBadgeCredential"], "@context": V2})
    assert recognised(**{"type": "AchievementCredential", "@context": [V1, OB]})
    assert not recognised(**{"type": ["OpenBadgeCredential"], "@context": [OB]})
    assert not recognised(**{"type": ["EndorsementCredential"], "@context": [V2, OB]})
    assert not recognised(type=["OpenBadgeCredential"])
