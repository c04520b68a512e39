"""Flat micro-credential claims in tokens: the rulebook's names, DC4EU's, and what other software issued."""

import json
from datetime import UTC, datetime

import pytest

from tests.wallet.formats.conftest import Reading
from tests.wallet.formats.tokens import RULEBOOK, hiding, jws, opened
from wallet import formats
from wallet.model.elements import Completeness, Element, Stated, completeness
from wallet.model.text import LocalizedText

ECTS = "http://data.europa.eu/snb/education-credit/6fcec5c5af"
JWK = {
    "kty": "EC",
    "crv": "P-256",
    "x": "TCAER19Zvu3OHF4j4W4vfSVoHIP1ILilDls7vCeGemc",
    "y": "ZxjiWWbZMQGHVWKVQ4hbSIirsVfuecCE6t4jT9F2HZQ",
}


def values(content, element):
    entry = formats.read(content).elements[element]
    stated = entry.values if isinstance(entry, Stated) else ()
    return [(value.text.best(())[1], value.path, value.kind.value, value.uri, value.raw) for value in stated]


EUDIPLO_ROWS = {
    Element.LEARNER: [
        ("Zoë", "/given_name", "text", None, None),
        ("Müller-Østergård", "/family_name", "text", None, None),
        ("2001-02-03", "/date_of_birth", "date", None, "2001-02-03"),
    ],
    Element.TITLE: [("Data Literacy Micro-credential", "/title", "text", None, None)],
    Element.AWARDING_BODY: [("Test University (loopback)", "/awarding_body", "text", None, None)],
    # iat 1795220473; the claim “achieved” is no known name for the date of issuing.
    Element.DATE_OF_ISSUING: [("2026-11-21T00:21:13Z", "/iat", "date", None, "2026-11-21T00:21:13Z")],
    Element.LEARNING_OUTCOMES: [
        ("reads data", "/learning_outcomes/0", "text", None, None),
        ("argues with data", "/learning_outcomes/1", "text", None, None),
    ],
    Element.WORKLOAD: [("3", "/ects", "credits", ECTS, "3")],
    Element.LEVEL: [("EQF 6", "/level", "concept", "http://data.europa.eu/snb/eqf/6", "6")],
    Element.GRADE: [("A", "/grade", "text", None, None)],
}


@pytest.mark.parametrize("element", Element)
def test_a_token_issued_by_other_software_states_this_and_nothing_more(vectors, element) -> None:
    content = opened((vectors / "issued" / "eudiplo-microcred-0.sdjwt").read_bytes())
    assert values(content, element) == EUDIPLO_ROWS.get(element, [])


def test_the_frame_of_a_token_issued_by_other_software(vectors) -> None:
    credential = formats.read(opened((vectors / "issued" / "eudiplo-microcred-0.sdjwt").read_bytes()))
    assert (credential.format, credential.secured_by) == ("sd-jwt-vc", ("sd-jwt",))
    assert credential.issuer.id == "http://127.0.0.1:3000/issuers/demo"
    assert credential.awarding_body.name == LocalizedText.plain("Test University (loopback)")
    assert credential.learner.name == LocalizedText.plain("Zoë Müller-Østergård")
    assert credential.status_claims == ("status_list",)
    assert credential.period.end == datetime(2029, 11, 20, 0, 21, 13, tzinfo=UTC)
    assert credential.issued == datetime(2026, 11, 21, 0, 21, 13, tzinfo=UTC)
    assert credential.binding.jwk_thumbprint == "AYcfdesKG3NPkU-1q_Mydky41Wm5guAX190Zvi-ehRs"


RULEBOOK_ROWS = {
    Element.LEARNER: [
        ("Elena", "/givenName", "text", None, None),
        ("Kowalska", "/familyName", "text", None, None),
    ],
    Element.TITLE: [("Introduction to Applied Data Ethics", "/title", "text", None, None)],
    Element.ISSUER_COUNTRY: [("SE", "/issuerCountry", "country", None, "SE")],
    Element.AWARDING_BODY: [("Linköping University", "/awardingBody", "text", None, None)],
    Element.DATE_OF_ISSUING: [("2026-06-15", "/issuanceDate", "date", None, "2026-06-15")],
    Element.LEARNING_OUTCOMES: [
        ("Applies ethical frameworks", "/learningOutcomes/0", "text", None, None),
        ("Evaluates bias and fairness", "/learningOutcomes/1", "text", None, None),
        (
            "http://data.europa.eu/esco/skill/abc12345",
            "/escoReference/0",
            "concept",
            "http://data.europa.eu/esco/skill/abc12345",
            None,
        ),
    ],
    Element.WORKLOAD: [("3", "/notionalWorkload", "credits", ECTS, "3")],
    Element.LEVEL: [("EQF-6", "/level", "concept", "http://data.europa.eu/snb/eqf/6", "6")],
    Element.ASSESSMENT_TYPE: [("written-examination", "/typeOfAssessment", "text", None, None)],
    Element.PARTICIPATION: [("online", "/formOfParticipation", "text", None, None)],
    Element.QUALITY_ASSURANCE: [
        ("institutional-accreditation", "/qualityAssurance", "text", None, None),
        ("Institutional Accreditation 2024", "/accreditation/title", "text", None, None),
        ("Authority", "/accreditation/accreditingAgent", "text", None, None),
    ],
    Element.PREREQUISITES: [("Beginner-level programming", "/entryRequirements/0", "text", None, None)],
    Element.SUPERVISION: [("proctored-online-exam", "/idVerificationMethod", "text", None, None)],
    Element.GRADE: [
        ("Pass", "/grade", "text", None, None),
        ("Pass/Fail", "/gradingScheme", "text", None, None),
    ],
    Element.STACKABILITY: [
        ("true", "/stackable", "text", None, "true"),
        ("BSc Data Science, Linköping University", "/partOfQualification", "text", None, None),
    ],
    Element.FURTHER_INFORMATION: [
        ("0613", "/fieldOfEducation", "text", None, None),
        ("https://liu.se", "/awardingBodyHomepage", "link", None, "https://liu.se"),
    ],
}


@pytest.mark.parametrize("token", [jws(RULEBOOK), hiding(RULEBOOK, "title", "grade", "givenName")])
@pytest.mark.parametrize("element", Element)
def test_the_names_of_the_rulebook(token, element) -> None:
    assert values(opened(token), element) == RULEBOOK_ROWS.get(element, [])


def test_the_frame_of_the_rulebook() -> None:
    credential = formats.read(opened(hiding({**RULEBOOK, "cnf": {"jwk": JWK}}, "title")))
    assert completeness(credential.elements) == Completeness(11, 11, 5, 5)
    assert credential.id == RULEBOOK["jti"]
    assert credential.issued == datetime(2026, 6, 15, tzinfo=UTC)
    assert credential.period.start == datetime(2026, 6, 18, tzinfo=UTC)
    assert credential.period.end is None
    assert credential.claims_accreditation
    assert credential.binding.jwk_thumbprint is not None


DC4EU = {
    "awarding_body": {"legalName": "Uni", "url": "https://uni.example"},
    "country_or_region_of_the_issuer": {"country": "LT"},
    "dateOfIssuing": "2026-01-02",
    "education_level": {"eqfLevel": "6", "qfLevel": "LTQF 6"},
    "form_of_participation": {"mode": "online", "type": "course"},
    "gradeAchieved": "9",
    "identification_of_the_learner": {"familyName": "Kazlauskė", "givenNames": "Ona", "nationalId": "4"},
    "integrationStackabilityOptions": "counts towards a BSc",
    "learning_outcomes": {"title": "reads data", "relatedESCOskills": "http://data.europa.eu/esco/skill/1"},
    "notionalWorkload": "PT60H",
    "prerequisites": "none",
    "quality_assurance": {"title": "Agency"},
    "supervisionAndIdentityVerification": "supervised",
    "title_of_the_micro_credential": {"title": "Data"},
    "type_of_assessment": {"type": "written"},
}


@pytest.mark.parametrize(
    ("element", "rows"),
    [
        (Element.LEARNER, ["Ona", "Kazlauskė", "4"]),
        (Element.TITLE, ["Data"]),
        (Element.ISSUER_COUNTRY, ["LT"]),
        (Element.AWARDING_BODY, ["Uni"]),
        (Element.DATE_OF_ISSUING, ["2026-01-02"]),
        (Element.LEARNING_OUTCOMES, ["reads data", "http://data.europa.eu/esco/skill/1"]),
        (Element.WORKLOAD, ["PT60H"]),
        (Element.LEVEL, ["6", "LTQF 6"]),
        (Element.ASSESSMENT_TYPE, ["written"]),
        (Element.PARTICIPATION, ["online", "course"]),
        (Element.QUALITY_ASSURANCE, ["Agency"]),
        (Element.PREREQUISITES, ["none"]),
        (Element.SUPERVISION, ["supervised"]),
        (Element.GRADE, ["9"]),
        (Element.STACKABILITY, ["counts towards a BSc"]),
        (Element.FURTHER_INFORMATION, ["https://uni.example"]),
        (Element.PLACE_OF_ISSUE, []),
    ],
)
def test_the_groups_of_dc4eu(element, rows) -> None:
    """Without a vct: the claims say what it is."""
    content = opened(jws(DC4EU))
    assert [row[0] for row in values(content, element)] == rows


def test_workload_in_each_way_of_writing_it() -> None:
    def workload(value):
        return [
            (row[0], row[2], row[4]) for row in values(opened(jws({**RULEBOOK, **value})), Element.WORKLOAD)
        ]

    assert workload({"notionalWorkload": {"value": 60, "unit": "hours"}}) == [("60", "duration", "PT60H")]
    assert workload({"notionalWorkload": {"value": 2, "unit": "kredits"}}) == [("kredits", "credits", "2")]
    assert workload({"notionalWorkload": {"value": 2}}) == [("2", "credits", "2")]
    assert workload({"notionalWorkload": "P2M"}) == [("P2M", "duration", "P2M")]
    assert workload({"notionalWorkload": "two weeks"}) == [("two weeks", "text", None)]
    assert workload({"notionalWorkload": {"unit": "ECTS"}}) == []
    assert workload({"notionalWorkload": None, "ECTS": 2.5}) == [("2.5", "credits", "2.5")]


def test_a_level_is_european_only_where_it_says_so() -> None:
    def level(value):
        return [(row[0], row[3]) for row in values(opened(jws({**RULEBOOK, **value})), Element.LEVEL)]

    assert level({"level": "6"}) == [("6", None)]
    assert level({"level": "EQF level 6"}) == [("EQF level 6", "http://data.europa.eu/snb/eqf/6")]
    assert level({"level": "EQF 9"}) == [("EQF 9", None)]
    assert level({"level": None, "eqf_level": 6}) == [("6", "http://data.europa.eu/snb/eqf/6")]


def test_a_scheme_without_a_grade_is_no_grade() -> None:
    claims = {name: value for name, value in RULEBOOK.items() if name != "grade"}
    assert values(opened(jws(claims)), Element.GRADE) == []


def test_of_another_type_only_the_frame_is_read() -> None:
    """A title may be that of a doctor, a level that of a driver."""
    claims = {
        "vct": "urn:other",
        "title": "Dr",
        "level": "EQF 6",
        "given_name": "Ada",
        "sub": "did:example:1",
    }
    credential = formats.read(opened(jws({**claims, "iat": 0})))
    stated = {element for element, entry in credential.elements.items() if isinstance(entry, Stated)}
    assert stated == {Element.LEARNER, Element.DATE_OF_ISSUING}
    assert credential.title == LocalizedText.plain("urn:other")
    assert credential.binding.did == "did:example:1"


@pytest.mark.parametrize(
    ("claims", "recognised"),
    [
        ({"vct": "anything"}, True),
        ({"title": "x", "ects": 3}, False),
        ({"title": "x", "ects": 3, "learning_outcomes": ["y"]}, True),
        ({"achievement": {"name": "x"}}, True),
        ({"achievement": {"id": "x"}}, False),
        ({"iss": "x", "sub": "y"}, False),
        ({"vct": ["x"], "status_list": {}}, False),
    ],
)
def test_claims_tell_what_a_token_is(claims, recognised) -> None:
    found = formats.find_format(opened(jws(claims)))
    assert (found is not None and found.NAME == "sd-jwt-vc") is recognised


def test_the_same_claims_outside_a_token_are_no_credential() -> None:
    assert formats.find_format(opened(json.dumps(RULEBOOK))) is None


@pytest.mark.parametrize(
    ("claims", "period"),
    [
        ({"nbf": 0, "exp": 86400}, ("1970-01-01", "1970-01-02")),
        ({"nbf": 0, "validFrom": "1970-01-02T00:00:00Z"}, ("1970-01-02", None)),
        ({"exp": 86400, "validUntil": "1970-01-03T00:00:00Z"}, (None, "1970-01-02")),
    ],
)
def test_the_narrower_period_counts(claims, period) -> None:
    found = formats.read(opened(jws({**RULEBOOK, "nbf": None, **claims}))).period
    assert tuple(end and end.date().isoformat() for end in (found.start, found.end)) == period


@pytest.mark.parametrize("wrong", ["1", True, {}, 1e40])
def test_a_date_that_is_no_number_makes_the_period_unusable(wrong) -> None:
    assert formats.read(opened(jws({**RULEBOOK, "exp": wrong}))).period.problem.startswith("exp: ")


@pytest.mark.parametrize(
    ("status", "claims"),
    [
        (None, ()),
        ({"status_list": {}, "other": {}}, ("status_list", "other")),
        ({}, ("untyped",)),
        (3, ("untyped",)),
    ],
)
def test_a_status_is_never_dropped(status, claims) -> None:
    assert formats.read(opened(jws({**RULEBOOK, "status": status}))).status_claims == claims


BADGE_ROWS = {
    Element.LEARNER: [("mailto:zoe@example.edu", "/credentialSubject/id", None, None)],
    Element.TITLE: [("Data Literacy Micro-credential", "/achievement/name", None, None)],
    Element.DATE_OF_ISSUING: [("2026-11-20T00:00:00Z", "/validFrom", None, "2026-11-20T00:00:00Z")],
    Element.LEARNING_OUTCOMES: [
        ("Project + oral exam", "/achievement/criteria/narrative", None, None),
        ("Reads, works with and argues with data.", "/achievement/description", None, None),
    ],
    Element.WORKLOAD: [("3", "/achievement/creditsAvailable", None, "3")],
}


@pytest.mark.parametrize("element", Element)
def test_a_badge_carried_in_a_token(vectors, element) -> None:
    content = opened((vectors / "issued" / "obl-ob3-badkid.sdjwt").read_bytes())
    reading = Reading(content)
    assert reading.rows(element) == BADGE_ROWS.get(element, [])
    assert reading.credential.format == "sd-jwt-vc"
    assert reading.credential.issuer.id.startswith("did:jwk:")


def test_kinds_of_assessment_of_a_carried_badge() -> None:
    badge = {"name": "x", "resultDescription": [{"name": "Final grade"}]}
    token = jws({"vct": "b", "achievement": badge, "issuer": {"name": "Uni"}})
    assert values(opened(token), Element.ASSESSMENT_TYPE)[0][:2] == (
        "Final grade",
        "/achievement/resultDescription/0/name",
    )
    credential = formats.read(opened(token))
    assert (credential.issuer.name, credential.awarding_body) == (LocalizedText.plain("Uni"), None)
