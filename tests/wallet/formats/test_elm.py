"""A European credential of our own: every element, and every odd way in which issuers write one."""

import base64
from datetime import UTC, datetime

import pytest

from tests.wallet.formats.samples import COUNTRY, SNB, concept
from tests.wallet.formats.samples import european_credential as sample
from wallet.formats import elm
from wallet.model.document import Content, Document
from wallet.model.elements import MANDATORY, Element, ValueKind

PNG = b"\x89PNG\r\n\x1a\n" + b"not drawn by anyone"
CLAIM = "/credentialSubject/hasClaim/0"


EXPECTED = {
    Element.LEARNER: [
        ("Яна", "/credentialSubject/givenName", None, None),
        ("Речева", "/credentialSubject/familyName", None, None),
        ("BG-1", "/credentialSubject/nationalID/notation", None, None),
    ],
    Element.TITLE: [("Reading rivers", f"{CLAIM}/title", None, None)],
    Element.ISSUER_COUNTRY: [
        ("Lietuva", "/issuer/location/address/countryCode", f"{COUNTRY}/LTU", None),
    ],
    Element.AWARDING_BODY: [("Речен университет", f"{CLAIM}/awardedBy/awardingBody/legalName", None, None)],
    Element.DATE_OF_ISSUING: [
        ("2026-05-04T08:00:00Z", "/issued", None, "2026-05-04T08:00:00Z"),
        ("2026-05-01", f"{CLAIM}/awardedBy/awardingDate", None, "2026-05-01"),
    ],
    Element.LEARNING_OUTCOMES: [
        ("Draws a profile of a river bed", f"{CLAIM}/specifiedBy/learningOutcome/title", None, None),
        ("Rivers, in short", f"{CLAIM}/specifiedBy/learningOutcomeSummary/noteLiteral", None, None),
    ],
    Element.WORKLOAD: [
        ("ECTS", f"{CLAIM}/specifiedBy/creditPoint/0", f"{SNB}/education-credit/6fcec5c5af", "2.5"),
        ("4", f"{CLAIM}/specifiedBy/creditPoint/1", None, "4"),
        ("PT75H", f"{CLAIM}/specifiedBy/volumeOfLearning", None, "PT75H"),
    ],
    Element.LEVEL: [("Level 5", f"{CLAIM}/specifiedBy/eqfLevel", f"{SNB}/eqf/5", None)],
    Element.ASSESSMENT_TYPE: [
        ("oral", f"{CLAIM}/provenBy/specifiedBy/dcType", f"{SNB}/assessment/d30284d7df", None)
    ],
    Element.PARTICIPATION: [
        (
            f"{SNB}/learning-assessment/920fbb3cbe",
            f"{CLAIM}/influencedBy/0/specifiedBy/mode",
            f"{SNB}/learning-assessment/920fbb3cbe",
            None,
        )
    ],
    Element.QUALITY_ASSURANCE: [
        (
            "urn:accreditation:elsewhere",
            f"{CLAIM}/specifiedBy/accreditation",
            "urn:accreditation:elsewhere",
            None,
        ),
        ("Programme accreditation", f"{CLAIM}/awardedBy/awardingBody/accreditation/title", None, None),
        (
            "Program QA",
            f"{CLAIM}/awardedBy/awardingBody/accreditation/dcType",
            f"{SNB}/accreditation/820101cba6",
            None,
        ),
        (
            "Agency of Rivers",
            f"{CLAIM}/awardedBy/awardingBody/accreditation/accreditingAgent/legalName",
            None,
            None,
        ),
    ],
    Element.PREREQUISITES: [("Swimming", f"{CLAIM}/specifiedBy/entryRequirement", None, None)],
    Element.SUPERVISION: [
        ("With ID", f"{CLAIM}/provenBy/idVerification", f"{SNB}/supervision-verification/70be69aaf9", None)
    ],
    Element.GRADE: [
        ("6", f"{CLAIM}/provenBy/grade/noteLiteral", None, None),
        ("Two to six", f"{CLAIM}/provenBy/specifiedBy/gradingScheme/title", None, None),
    ],
    Element.STACKABILITY: [
        ("Hydrology diploma", f"{CLAIM}/isPartOf/title", None, None),
        ("true", f"{CLAIM}/specifiedBy/isPartialQualification", None, "true"),
        ("River guide licence", f"{CLAIM}/entitlesTo/specifiedBy/title", None, None),
    ],
    Element.FURTHER_INFORMATION: [
        ("Pastaba", f"{CLAIM}/additionalNote/noteLiteral", None, None),
        ("https://example.org/rivers", f"{CLAIM}/homepage", None, "https://example.org/rivers"),
    ],
    Element.PLACE_OF_ISSUE: [("Русе", f"{CLAIM}/awardedBy/location/geographicName", None, None)],
}


@pytest.mark.parametrize("element", Element)
def test_every_element_is_read_with_its_place(read_body, element) -> None:
    assert read_body(sample()).rows(element) == EXPECTED[element]


def test_kinds_tell_a_view_what_a_value_is(read_body) -> None:
    elements = read_body(sample()).credential.elements
    assert [value.kind for value in elements[Element.WORKLOAD].values] == [
        ValueKind.CREDITS,
        ValueKind.CREDITS,
        ValueKind.DURATION,
    ]
    assert elements[Element.ISSUER_COUNTRY].values[0].kind is ValueKind.COUNTRY
    assert elements[Element.DATE_OF_ISSUING].values[0].kind is ValueKind.DATE
    assert elements[Element.LEVEL].values[0].kind is ValueKind.CONCEPT
    assert elements[Element.FURTHER_INFORMATION].values[1].kind is ValueKind.LINK


def test_the_frame_of_the_credential(read_body) -> None:
    credential = read_body(sample()).credential
    assert credential.learner.name.versions == (("bg", "Яна Речева"),)
    assert credential.learner.id == credential.binding.did == "did:key:z6MkExample"
    assert credential.period.start == datetime(2026, 5, 4, 5, tzinfo=UTC)
    assert credential.period.end == datetime(2031, 5, 4, tzinfo=UTC)
    assert credential.languages == ("bg", "en", "lt")
    assert credential.claims_accreditation
    assert credential.awarding_body.id == "urn:org:uni"
    assert credential.secured_by == ()


def test_an_empty_european_credential_states_nothing(read_body) -> None:
    reading = read_body({"type": "EuropeanDigitalCredential"})
    assert reading.stated() == set()
    assert reading.credential.title.versions == ()
    assert reading.credential.issuer.name is None
    assert reading.credential.awarding_body is None
    assert not reading.credential.claims_accreditation


def test_nothing_else_is_taken_for_a_european_credential() -> None:
    def recognised(**body):
        return elm.recognises(Content(Document(b"", "file", "x"), body))

    assert recognised(type="EuropeanDigitalCredential")
    assert recognised(**{"type": ["VerifiableCredential"], "@context": elm.CONTEXT})
    assert not recognised(**{"type": "Person", "@context": elm.CONTEXT})
    assert not recognised(type=["VerifiableCredential", "OpenBadgeCredential"])
    assert not recognised()


def test_an_organisation_named_by_its_id_is_the_one_described_elsewhere(read_body) -> None:
    body = sample()
    achievement = body["credentialSubject"]["hasClaim"][0]
    described = achievement["awardedBy"]["awardingBody"]
    body["issuer"] = described
    achievement["awardedBy"]["awardingBody"] = {"id": "urn:org:uni", "type": "Organisation"}
    reading = read_body(body)
    assert reading.rows(Element.AWARDING_BODY) == [("Речен университет", "/issuer/legalName", None, None)]
    assert reading.credential.awarding_body is None


def test_the_same_name_under_another_identifier_is_the_same_organisation(read_body) -> None:
    body = sample()
    body["issuer"]["legalName"] = {"bg": "Речен Университет "}
    assert read_body(body).credential.awarding_body is None


def test_without_names_the_identifiers_decide(read_body) -> None:
    body = sample()
    del body["issuer"]["legalName"]
    assert read_body(body).credential.awarding_body.id == "urn:org:uni"
    body["issuer"]["id"] = "urn:org:uni"
    assert read_body(body).credential.awarding_body is None


def test_the_issuers_own_accreditation_counts_only_where_it_also_awarded(read_body) -> None:
    body = sample()
    body["issuer"]["accreditation"] = {"title": {"en": "Seal of the office"}}
    named = ("Seal of the office", "/issuer/accreditation/title", None, None)
    assert named not in read_body(body).rows(Element.QUALITY_ASSURANCE)
    del body["credentialSubject"]["hasClaim"][0]["awardedBy"]["awardingBody"]
    assert named in read_body(body).rows(Element.QUALITY_ASSURANCE)


def test_several_achievements_are_all_read_and_the_first_gives_the_title(read_body) -> None:
    body = sample()
    entitlement = {"type": "LearningEntitlement", "title": {"en": "May guide"}}
    body["credentialSubject"]["hasClaim"] = [
        entitlement,
        *body["credentialSubject"]["hasClaim"],
        {"type": "LearningAchievement", "specifiedBy": {"title": {"en": "Crossing rivers"}}},
    ]
    reading = read_body(body)
    assert [row[0] for row in reading.rows(Element.TITLE)] == ["Reading rivers", "Crossing rivers"]
    assert reading.credential.title.best(("bg",)) == ("bg", "Четене на реки")


def test_the_heading_of_the_document_is_the_title_only_where_no_claim_has_one(read_body) -> None:
    body = sample()
    del body["credentialSubject"]["hasClaim"]
    reading = read_body(body)
    assert reading.rows(Element.TITLE) == []
    assert reading.credential.title.versions == (("en", "Certificate"),)


def test_a_full_name_makes_its_parts_superfluous_only_where_it_holds_them(read_body) -> None:
    body = sample()
    body["credentialSubject"]["fullName"] = {"bg": "Яна Петрова Речева"}
    assert [row[0] for row in read_body(body).rows(Element.LEARNER)][:2] == ["Яна Петрова Речева", "BG-1"]
    body["credentialSubject"]["fullName"] = {"bg": "Я. Речева"}
    assert [row[0] for row in read_body(body).rows(Element.LEARNER)][:2] == ["Я. Речева", "Яна"]


def test_a_grading_scheme_without_a_grade_states_no_grade(read_body) -> None:
    body = sample()
    del body["credentialSubject"]["hasClaim"][0]["provenBy"]["grade"]
    assert read_body(body).rows(Element.GRADE) == []


def test_parts_of_an_assessment_are_read_and_a_circle_of_parts_ends(read_body) -> None:
    body = sample()
    proof = body["credentialSubject"]["hasClaim"][0]["provenBy"]
    proof["id"] = "urn:assessment:1"
    proof["hasPart"] = [
        {"specifiedBy": {"dcType": concept(f"{SNB}/assessment/b1b68f6735", en="quiz")}},
        {"id": "urn:assessment:1"},
    ]
    assert [row[0] for row in read_body(body).rows(Element.ASSESSMENT_TYPE)] == ["oral", "quiz"]


def test_evidence_of_accreditation_is_a_claim_of_quality_and_a_mandate_is_not(read_body) -> None:
    body = sample()
    del body["credentialSubject"]["hasClaim"]
    body["evidence"] = {"dcType": concept(f"{SNB}/evidence-type/c_18016257", en="Mandate")}
    assert not read_body(body).credential.claims_accreditation
    body["evidence"] = [concept("urn:other"), {"dcType": concept(f"{SNB}/evidence-type/c_991b06c6", en="A")}]
    reading = read_body(body)
    assert reading.credential.claims_accreditation
    assert [row[1] for row in reading.rows(Element.QUALITY_ASSURANCE)] == ["/evidence/1/dcType"]


def test_pictures_are_decoded_and_what_is_no_picture_is_left_out(read_body) -> None:
    body = sample()
    body["issuer"]["logo"] = {"content": base64.b64encode(PNG).decode()}
    body["displayParameter"]["individualDisplay"] = [
        {"displayDetail": [{"image": {"content": base64.b64encode(b"<svg onload='x()'/>").decode()}}]},
        {"displayDetail": {"image": {"content": base64.b64encode(PNG + b"2").decode()}}},
        {"displayDetail": {"image": {"content": 7}}},
    ]
    pictures = read_body(body).credential.pictures
    assert [(found.role, found.data) for found in pictures] == [
        ("logo", PNG),
        ("issuer-picture", PNG + b"2"),
    ]


def test_many_references_to_one_large_node_cost_no_more_than_the_file(read_body) -> None:
    many = 4_000
    outcome = {"id": "urn:skill", "prefLabel": {"en": ["word"] * many}}
    body = {
        "type": "EuropeanDigitalCredential",
        "credentialSubject": {
            "hasClaim": [
                {"type": "LearningAchievement", "specifiedBy": {"id": "urn:spec"}} for _ in range(many)
            ]
            + [
                {
                    "type": "LearningAchievement",
                    "specifiedBy": {
                        "id": "urn:spec",
                        "learningOutcome": [{"relatedSkill": {"id": "urn:skill"}} for _ in range(many)]
                        + [{"relatedSkill": outcome}],
                    },
                }
            ]
        },
    }
    elements = read_body(body).credential.elements
    assert len(elements[Element.LEARNING_OUTCOMES].values) == 1


def test_a_credential_of_its_own_can_state_every_mandatory_element(read_body) -> None:
    assert read_body(sample()).stated() >= set(MANDATORY)
