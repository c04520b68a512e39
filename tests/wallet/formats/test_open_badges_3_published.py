"""What published Open Badges 3.0 state, element by element, against the files themselves."""

from datetime import UTC, datetime

import pytest

from wallet import formats
from wallet.model.document import Document
from wallet.model.elements import Completeness, Element, completeness

OB30 = "1edtech-validator/inspector-vc/resources/ob30"
DUTCH = "dc4eu/standards/education_credential/micro_credential"
SUBJECT = "/credentialSubject"
ACHIEVEMENT = f"{SUBJECT}/achievement"
ECTS = "http://data.europa.eu/snb/education-credit/6fcec5c5af"
TEAM_CRITERIA = (
    "Team members are nominated for this badge by their peers and recognized upon review by "
    "Example Corp management."
)
TEAM_DESCRIPTION = (
    "This badge recognizes the development of the capacity to collaborate within a group environment."
)


@pytest.fixture
def complete(vectors, read_file):
    return read_file(vectors / OB30 / "complete.json")


COMPLETE_ROWS = {
    Element.LEARNER: [
        ("student@1edtech.edu", f"{SUBJECT}/identifier/0/identityHash", None, None),
        ("somebody@gmail.com", f"{SUBJECT}/identifier/1/identityHash", None, None),
    ],
    Element.TITLE: [("1EdTech University Degree", f"{ACHIEVEMENT}/name", None, None)],
    Element.ISSUER_COUNTRY: [
        ("USA", "/issuer/address/addressCountry", None, "US"),
        ("TX", "/issuer/address/addressRegion", None, None),
    ],
    Element.AWARDING_BODY: [("1EdTech University", f"{ACHIEVEMENT}/creator/name", None, None)],
    Element.DATE_OF_ISSUING: [("2010-01-01T00:00:00Z", "/validFrom", None, "2010-01-01T00:00:00Z")],
    Element.LEARNING_OUTCOMES: [
        (
            "# Degree Requirements\nStudents must complete...",
            f"{ACHIEVEMENT}/criteria/narrative",
            None,
            None,
        ),
        ("1EdTech University Degree Description", f"{ACHIEVEMENT}/description", None, None),
        (
            "1EdTech University Degree",
            f"{ACHIEVEMENT}/alignment/0",
            "https://1edtech.edu/catalog/degree",
            None,
        ),
    ],
    Element.WORKLOAD: [
        ("36", f"{ACHIEVEMENT}/creditsAvailable", None, "36"),
        ("42", f"{SUBJECT}/creditsEarned", None, "42"),
    ],
    Element.LEVEL: [],
    Element.ASSESSMENT_TYPE: [
        ("Final Project Grade", f"{ACHIEVEMENT}/resultDescription/0", None, "LetterGrade"),
        ("Final Project Grade", f"{ACHIEVEMENT}/resultDescription/1", None, "RubricCriterionLevel"),
        ("Project Status", f"{ACHIEVEMENT}/resultDescription/2", None, "Status"),
    ],
    Element.PARTICIPATION: [],
    Element.QUALITY_ASSURANCE: [
        ("Example Accrediting Agency", "/issuer/endorsement/0/issuer/name", None, None),
        (
            "1EdTech University is in good standing",
            "/issuer/endorsement/0/credentialSubject/endorsementComment",
            None,
            None,
        ),
    ],
    Element.PREREQUISITES: [],
    Element.SUPERVISION: [],
    Element.STACKABILITY: [],
    Element.FURTHER_INFORMATION: [
        ("Research", f"{ACHIEVEMENT}/fieldOfStudy", None, None),
        ("Computer Science Research", f"{ACHIEVEMENT}/specialization", None, None),
        ("research", f"{ACHIEVEMENT}/tag/0", None, None),
        ("computer science", f"{ACHIEVEMENT}/tag/1", None, None),
        (
            "https://1edtech.edu/achievements/degree",
            f"{ACHIEVEMENT}/criteria/id",
            None,
            "https://1edtech.edu/achievements/degree",
        ),
        (
            "There is a final project report and source code evidence.",
            f"{SUBJECT}/narrative",
            None,
            None,
        ),
        (
            "Final Project Report",
            "/evidence/0",
            None,
            "https://1edtech.edu/credentials/3732/evidence/1",
        ),
        ("Final Project Code", "/evidence/1", None, "https://github.com/somebody/project"),
        (
            "1EdTech University Degree",
            f"{ACHIEVEMENT}/alignment/1",
            None,
            "https://credentialengineregistry.org/resources/ce-98cb027b-95ef-4494-908d-6f7790ec6b6b",
        ),
        ("Example Accrediting Agency", "/endorsement/0/issuer/name", None, None),
        (
            "1EdTech University is in good standing",
            "/endorsement/0/credentialSubject/endorsementComment",
            None,
            None,
        ),
    ],
    Element.PLACE_OF_ISSUE: [],
}


@pytest.mark.parametrize("element", COMPLETE_ROWS)
def test_the_complete_badge_states_exactly_this(complete, element) -> None:
    assert complete.rows(element) == COMPLETE_ROWS[element]


def test_the_grades_of_the_complete_badge(complete) -> None:
    """A level is named by its rubric, which stands elsewhere than the result."""
    values = complete.credential.elements[Element.GRADE].values
    level = "urn:uuid:d05a0867-d0ad-4b03-bdb5-28fb5d2aab7a"
    assert [(value.text.best(())[1], value.path, value.raw) for value in values] == [
        ("A", f"{SUBJECT}/result/0/value", None),
        ("Mastery", f"{SUBJECT}/result/1/achievedLevel", level),
        ("Completed", f"{SUBJECT}/result/2/status", None),
    ]
    assert complete.at(f"{SUBJECT}/result/1/achievedLevel") == level
    rubric = f"{ACHIEVEMENT}/resultDescription/1/rubricCriterionLevel/0"
    assert (complete.at(f"{rubric}/id"), complete.at(f"{rubric}/name")) == (level, "Mastery")


def test_the_frame_of_the_complete_badge(complete) -> None:
    credential = complete.credential
    assert completeness(credential.elements) == Completeness(9, 11, 2, 5)
    assert credential.id == "http://1edtech.edu/credentials/3732"
    assert credential.issuer.name.best(())[1] == "1EdTech University"
    assert credential.awarding_body is None  # the creator is the issuer
    assert credential.period.start == datetime(2010, 1, 1, tzinfo=UTC)
    assert credential.period.end == datetime(2030, 1, 1, tzinfo=UTC)
    assert credential.status_claims == ("1EdTechRevocationList",)
    assert credential.binding.did == "did:example:ebfeb1f712ebc6f1c276e12ec21"
    assert credential.secured_by == ("eddsa-rdfc-2022",)
    assert credential.claims_accreditation
    assert credential.pictures == ()  # all are addresses, and none is fetched


SIMPLE_ROWS = {
    Element.LEARNER: [
        (
            "did:example:ebfeb1f712ebc6f1c276e12ec21",
            f"{SUBJECT}/id",
            None,
            None,
        )
    ],
    Element.TITLE: [("Teamwork", f"{ACHIEVEMENT}/name", None, None)],
    Element.AWARDING_BODY: [("Example Corp", "/issuer/name", None, None)],
    Element.DATE_OF_ISSUING: [("2010-01-01T00:00:00Z", "/validFrom", None, "2010-01-01T00:00:00Z")],
    Element.LEARNING_OUTCOMES: [
        (
            TEAM_CRITERIA,
            f"{ACHIEVEMENT}/criteria/narrative",
            None,
            None,
        ),
        (
            TEAM_DESCRIPTION,
            f"{ACHIEVEMENT}/description",
            None,
            None,
        ),
    ],
}


@pytest.mark.parametrize("element", Element)
def test_the_simple_badge_states_this_and_nothing_more(vectors, read_file, element) -> None:
    simple = read_file(vectors / OB30 / "simple.json")
    assert simple.rows(element) == SIMPLE_ROWS.get(element, [])


ISSUED_ROWS = {
    Element.LEARNER: [("zoe@example.edu", f"{SUBJECT}/identifier/0/identityHash", None, None)],
    Element.TITLE: [("Data Literacy Micro-credential", f"{ACHIEVEMENT}/name", None, None)],
    Element.AWARDING_BODY: [("Test University (loopback)", "/issuer/name", None, None)],
    Element.DATE_OF_ISSUING: [("2026-11-20T00:00:00Z", "/validFrom", None, "2026-11-20T00:00:00Z")],
    Element.LEARNING_OUTCOMES: [
        ("Passed a project and an oral examination.", f"{ACHIEVEMENT}/criteria/narrative", None, None),
        ("Reads, works with and argues with data.", f"{ACHIEVEMENT}/description", None, None),
    ],
    Element.WORKLOAD: [("3", f"{ACHIEVEMENT}/creditsAvailable", None, "3")],
}


@pytest.mark.parametrize("element", Element)
def test_a_badge_issued_by_other_software_states_this_and_nothing_more(vectors, read_file, element) -> None:
    issued = read_file(vectors / "issued" / "dcc-ob3-vcdm2-eddsa-rdfc-2022.json")
    assert issued.rows(element) == ISSUED_ROWS.get(element, [])
    assert issued.credential.issuer.id == "did:key:z6MknNQD1WHLGGraFi6zcbGevuAgkVfdyCdtZnQTGWVVvR5Q"
    assert issued.credential.binding.did is None


def test_a_dutch_micro_credential_states_all_mandatory_elements(vectors, read_file) -> None:
    dutch = read_file(vectors / DUTCH / "theed_microcredential_full_ho.json")
    assert completeness(dutch.credential.elements) == Completeness(11, 11, 3, 5)
    assert dutch.rows(Element.WORKLOAD) == [("3.0", f"{ACHIEVEMENT}/ECTS", ECTS, "3.0")]
    assert dutch.rows(Element.LEVEL) == [
        ("EQF level 4", f"{ACHIEVEMENT}/alignment/1", "http://data.europa.eu/snb/eqf/4", "4")
    ]
    assert dutch.rows(Element.ASSESSMENT_TYPE) == [("testing", f"{ACHIEVEMENT}/assessmentType", None, None)]
    assert dutch.rows(Element.PARTICIPATION) == [
        ("onsite or blended", f"{ACHIEVEMENT}/participationType", None, None)
    ]
    assert dutch.rows(Element.QUALITY_ASSURANCE) == [
        (
            "M Psychological Assessment",
            f"{ACHIEVEMENT}/alignment/0",
            "https://data.example.com/decisions/AV-4223",
            None,
        )
    ]
    assert dutch.rows(Element.SUPERVISION) == [
        ("onsite with identity verification", f"{ACHIEVEMENT}/supervisionType", None, None),
        ("true", f"{ACHIEVEMENT}/identityChecked", None, "true"),
    ]


def test_dutch_hours_of_study_are_a_duration(vectors, read_file) -> None:
    dutch = read_file(vectors / DUTCH / "mbob_zw_td_microcredential_full.json")
    assert dutch.rows(Element.WORKLOAD) == [("240", f"{ACHIEVEMENT}/SBU", None, "PT240H")]


@pytest.mark.parametrize(
    ("name", "recognised"),
    [
        ("simple-eddsa-2022.json", True),
        ("simple-multiple-proofs.json", True),
        ("simple_v1.json", True),
        ("simple-noproof.json", True),
        ("endorsement-valid.json", False),  # an endorsement is no badge
        ("simple-err-context.json", False),  # no credentials context
        ("simple-err-type.json", False),
    ],
)
def test_badges_are_told_from_what_only_looks_like_one(vectors, name, recognised) -> None:
    content = formats.open_content(Document((vectors / OB30 / name).read_bytes(), "file", name))
    found = formats.find_format(content)
    assert (found is not None and found.NAME == "open-badges-3") is recognised
