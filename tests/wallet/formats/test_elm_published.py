"""What the published European credentials state, element by element, against the files themselves."""

from datetime import UTC, datetime

import pytest

from wallet.model.elements import Completeness, Element, completeness

SAMPLES = "elm/Credentials/JSON-LD Examples (ELM v3)"
CLAIM = "/credentialSubject/hasClaim"
SPEC = f"{CLAIM}/specifiedBy"
COUNTRY = "http://publications.europa.eu/resource/authority/country"
SNB = "http://data.europa.eu/snb"
ESCO = "http://data.europa.eu/esco/skill"
PREREQUISITE = (
    "The learner needs to have an EDC Online Credential Builder account, that requires an EU Login ID."
)


@pytest.fixture
def annex_1(vectors, read_file):
    return read_file(vectors / SAMPLES / "Sample-MC-Annex1-signed.jsonld")


@pytest.fixture
def participation(vectors, read_file):
    return read_file(vectors / SAMPLES / "Sample-CertOfPart-signed.jsonld")


@pytest.fixture
def sealed_2026(vectors, read_file):
    return read_file(vectors / "mynextid/microcredential/v1/edc/examples/edc-mc-signed.jsonld")


ANNEX_1_ROWS = {
    Element.LEARNER: [
        ("Ana Andromeda", "/credentialSubject/fullName", None, None),
        ("1999-10-01T22:00:00Z", "/credentialSubject/dateOfBirth", None, "1999-10-01T22:00:00Z"),
        ("LA-234218", "/credentialSubject/nationalID/notation", None, None),
    ],
    Element.TITLE: [("Digital micro-credential creation", f"{CLAIM}/title", None, None)],
    Element.ISSUER_COUNTRY: [
        ("Ireland", "/issuer/location/0/address/countryCode", f"{COUNTRY}/IRL", None),
        (
            "Dublin city",
            "/issuer/location/0/spatialCode",
            "http://publications.europa.eu/resource/authority/atu/IRL_CTH_DUB",
            None,
        ),
        ("Spain", "/issuer/location/1/address/countryCode", f"{COUNTRY}/ESP", None),
    ],
    Element.AWARDING_BODY: [("University of Zed", f"{CLAIM}/awardedBy/awardingBody/legalName", None, None)],
    Element.DATE_OF_ISSUING: [("2023-09-27T13:54:17+02:00", "/issued", None, "2023-09-27T13:54:17+02:00")],
    Element.LEARNING_OUTCOMES: [
        ("Communication, collaboration and creativity", f"{SPEC}/learningOutcome/0/title", None, None),
        (
            "stimulate creativity in the team",
            f"{SPEC}/learningOutcome/0/relatedESCOSkill/0",
            f"{ESCO}/ccdf3597-5c80-410f-896d-e1bdfa223de9",
            None,
        ),
        (
            "communicate with target community",
            f"{SPEC}/learningOutcome/0/relatedESCOSkill/1",
            f"{ESCO}/80f308e6-0e09-404a-80cd-ec5f50f6f304",
            None,
        ),
        (
            "establish collaborative relations",
            f"{SPEC}/learningOutcome/0/relatedESCOSkill/2",
            f"{ESCO}/326809fc-238d-40c2-881e-40042f7f2f0d",
            None,
        ),
        ("Developing digital content", f"{SPEC}/learningOutcome/1/title", None, None),
        (
            "develop digital content",
            f"{SPEC}/learningOutcome/1/relatedESCOSkill",
            f"{ESCO}/5fd5c985-eaaa-47aa-8314-62359c54505a",
            None,
        ),
        (
            "Developing digital content",
            f"{SPEC}/learningOutcome/1/relatedSkill/0",
            f"{SNB}/dcf/u69o196gu6",
            None,
        ),
        (
            "Developing digital content Level 4",
            f"{SPEC}/learningOutcome/1/relatedSkill/1",
            f"{SNB}/dcf/3ol5wi3605",
            None,
        ),
        (
            "cross-sector skills and competences",
            f"{SPEC}/learningOutcome/1/reusabilityLevel",
            f"{SNB}/skill-reuse-level/cross-sector",
            None,
        ),
    ],
    Element.WORKLOAD: [
        (
            "European Credit Transfer System",
            f"{SPEC}/creditPoint",
            f"{SNB}/education-credit/6fcec5c5af",
            "2",
        ),
        ("PT60H", f"{SPEC}/volumeOfLearning", None, "PT60H"),
        ("P60M", f"{CLAIM}/influencedBy/specifiedBy/volumeOfLearning", None, "P60M"),
    ],
    Element.LEVEL: [
        ("Level 6", f"{SPEC}/eqfLevel", f"{SNB}/eqf/6", None),
        ("RQF Level 6", f"{SPEC}/nqfLevel", f"{SNB}/qdr/c_c392e7a2", None),
    ],
    Element.ASSESSMENT_TYPE: [
        (
            "artefact assessment",
            f"{CLAIM}/provenBy/specifiedBy/dcType",
            "urn:epass:concept:d1ebf223-3c68-449a-9023-90bc245a0079",
            None,
        )
    ],
    Element.PARTICIPATION: [
        (
            "Blended",
            f"{CLAIM}/influencedBy/specifiedBy/mode",
            f"{SNB}/learning-assessment/e92d221e4d",
            None,
        ),
        (
            "e-learning coursework",
            f"{CLAIM}/influencedBy/specifiedBy/dcType",
            f"{SNB}/learning-activity/bf2e3a7bae",
            None,
        ),
    ],
    Element.QUALITY_ASSURANCE: [],
    Element.PREREQUISITES: [
        (
            PREREQUISITE,
            f"{SPEC}/entryRequirement/noteLiteral",
            None,
            None,
        )
    ],
    Element.SUPERVISION: [
        (
            "Unsupervised without ID Verification",
            f"{CLAIM}/provenBy/idVerification",
            f"{SNB}/supervision-verification/c598449d64",
            None,
        )
    ],
    Element.GRADE: [
        ("Pass", f"{CLAIM}/provenBy/grade/noteLiteral", None, None),
        ("Standard grading", f"{CLAIM}/provenBy/specifiedBy/gradingScheme/title", None, None),
    ],
    Element.STACKABILITY: [("false", f"{SPEC}/isPartialQualification", None, "false")],
    Element.PLACE_OF_ISSUE: [],
}


@pytest.mark.parametrize("element", ANNEX_1_ROWS)
def test_the_annex_1_sample_states_exactly_this(annex_1, element) -> None:
    assert annex_1.rows(element) == ANNEX_1_ROWS[element]


def test_the_annex_1_sample_states_ten_of_eleven_mandatory_elements_and_not_quality_assurance(
    annex_1,
) -> None:
    assert completeness(annex_1.credential.elements) == Completeness(10, 11, 5, 5)
    assert set(Element) - annex_1.stated() == {Element.QUALITY_ASSURANCE, Element.PLACE_OF_ISSUE}
    assert not annex_1.credential.claims_accreditation


def test_further_information_of_the_annex_1_sample(annex_1) -> None:
    rows = annex_1.rows(Element.FURTHER_INFORMATION)
    assert [(path, uri) for _, path, uri, _ in rows] == [
        (f"{CLAIM}/influencedBy/description", None),
        (f"{SPEC}/thematicArea/0", f"{SNB}/isced-f/003"),
        (f"{SPEC}/thematicArea/1", f"{SNB}/isced-f/0688"),
        (f"{SPEC}/learningSetting", f"{SNB}/learning-setting/e207a81fc7"),
        (f"{SPEC}/language", "http://publications.europa.eu/resource/authority/language/ENG"),
    ]
    assert rows[0][0].startswith("This online course allows the learner to familiarise themselves")


def test_every_language_of_a_text_is_kept(annex_1) -> None:
    outcomes = annex_1.credential.elements[Element.LEARNING_OUTCOMES].values
    texts = {value.path: value.text.versions for value in outcomes}
    assert texts[f"{SPEC}/learningOutcome/1/title"] == (
        ("en", "Developing digital content"),
        ("es", "Contento digital"),
    )
    assert annex_1.credential.languages == ("en", "es")


def test_who_sealed_the_annex_1_sample_is_not_who_awarded_it(annex_1) -> None:
    credential = annex_1.credential
    assert credential.issuer.name.best(("en",)) == ("en", "ORGANIZACION TEST")
    assert credential.issuer.id == "urn:epass:org:1f0de2587-9348-4fa9-b4d7-a77e34a9ac8a"
    assert credential.awarding_body.name.best(("en",)) == ("en", "University of Zed")
    assert credential.awarding_body.id == "urn:epass:org:1"


def test_the_frame_of_the_annex_1_sample(annex_1) -> None:
    credential = annex_1.credential
    assert credential.format == "elm"
    assert credential.secured_by == ("jades",)
    assert credential.id == "urn:credential:1018d05f-21d5-4555-b7f0-8fabfd22ca75"
    assert credential.period.start == datetime(2022, 12, 31, 23, tzinfo=UTC)
    assert (credential.period.end, credential.period.problem) == (None, None)
    assert credential.issued == datetime(2023, 9, 27, 11, 54, 17, tzinfo=UTC)
    assert credential.status_claims == ()
    assert (credential.binding.did, credential.binding.jwk_thumbprint) == (None, None)
    assert [(found.role, found.media_type) for found in credential.pictures] == [
        ("logo", "image/png"),
        ("issuer-picture", "image/jpeg"),
    ]


def test_the_unsigned_twin_of_the_annex_1_sample_reads_alike(vectors, read_file, annex_1) -> None:
    unsigned = read_file(vectors / SAMPLES / "Sample-MC-Annex1-unsigned.jsonld")
    assert unsigned.credential.secured_by == ()
    for element in set(Element) - {Element.DATE_OF_ISSUING, Element.ISSUER_COUNTRY}:
        assert [row[0] for row in unsigned.rows(element)] == [row[0] for row in annex_1.rows(element)]


PARTICIPATION_ROWS = {
    Element.LEARNER: [
        ("Ana Andromeda", "/credentialSubject/fullName", None, None),
        ("1999-10-01T22:00:00Z", "/credentialSubject/dateOfBirth", None, "1999-10-01T22:00:00Z"),
        ("LA-234218", "/credentialSubject/nationalID/notation", None, None),
        ("97168A", "/credentialSubject/identifier/notation", None, None),
    ],
    Element.TITLE: [("EDC Updates Webinar", f"{CLAIM}/title", None, None)],
    Element.ISSUER_COUNTRY: [
        ("Belgium", "/issuer/location/0/address/countryCode", f"{COUNTRY}/BEL", None),
        ("Spain", "/issuer/location/1/address/countryCode", f"{COUNTRY}/ESP", None),
    ],
    Element.AWARDING_BODY: [
        (
            "European Digital Credentials for Learning Support Team",
            f"{CLAIM}/awardedBy/awardingBody/legalName",
            None,
            None,
        )
    ],
    Element.DATE_OF_ISSUING: [("2023-09-27T14:07:01+02:00", "/issued", None, "2023-09-27T14:07:01+02:00")],
    Element.WORKLOAD: [
        ("PT2H", f"{CLAIM}/workload", None, "PT2H"),
        ("P2M", f"{SPEC}/volumeOfLearning", None, "P2M"),
    ],
    Element.PARTICIPATION: [
        ("Online", f"{SPEC}/mode", f"{SNB}/learning-assessment/920fbb3cbe", None),
        ("workshop, seminar or conference", f"{SPEC}/dcType", f"{SNB}/learning-activity/efff75e10a", None),
    ],
}


@pytest.mark.parametrize("element", [e for e in Element if e is not Element.FURTHER_INFORMATION])
def test_a_claimed_activity_contributes_its_elements_and_no_others(participation, element) -> None:
    assert participation.rows(element) == PARTICIPATION_ROWS.get(element, [])


def test_documents_beside_an_activity_are_links(participation) -> None:
    links = [row for row in participation.rows(Element.FURTHER_INFORMATION) if row[3] is not None]
    assert [(text, raw) for text, _, _, raw in links] == [
        (
            "https://europa.eu/europass/en/europass-tools/digital-credentials",
            "https://europa.eu/europass/en/europass-tools/digital-credentials",
        ),
        ("Common European Skills Data Space", "https://op.europa.eu/en/web/eu-vocabularies/europass"),
        (
            "Updates to the European Digital Credential Infrastructure",
            "https://europa.eu/europass/en/news/updates-european-digital-credential-infrastructure",
        ),
        ("ELM on Github", "https://github.com/european-commission-empl/European-Learning-Model"),
    ]


SEALED_2026_ROWS = {
    Element.LEARNER: [
        ("Joe Done", "/credentialSubject/fullName", None, None),
        ("12345", "/credentialSubject/nationalID/notation", None, None),
    ],
    Element.TITLE: [("Title of your learning achievement", f"{CLAIM}/title", None, None)],
    Element.ISSUER_COUNTRY: [
        ("Estonia", "/issuer/location/address/countryCode", f"{COUNTRY}/EST", None),
        (
            "Slovenia",
            f"{CLAIM}/awardedBy/awardingBody/location/address/countryCode",
            f"{COUNTRY}/SVN",
            None,
        ),
    ],
    Element.AWARDING_BODY: [("NETIS d.o.o.", f"{CLAIM}/awardedBy/awardingBody/legalName", None, None)],
    Element.DATE_OF_ISSUING: [("2026-01-12T07:12:23Z", "/issued", None, "2026-01-12T07:12:23Z")],
    Element.LEARNING_OUTCOMES: [
        ("Example of learning outcome", f"{SPEC}/learningOutcome/0/title", None, None),
        (
            "Game theory",
            f"{SPEC}/learningOutcome/0/relatedESCOSkill/0",
            "urn:epass:relatedESCOSkill:gUtv5m47",
            None,
        ),
        (
            "Rear game",
            f"{SPEC}/learningOutcome/0/relatedESCOSkill/1",
            "urn:epass:relatedESCOSkill:CXYvJeNd",
            None,
        ),
        ("Example of learning second outcome", f"{SPEC}/learningOutcome/1/title", None, None),
        (
            "Manage frustration",
            f"{SPEC}/learningOutcome/1/relatedESCOSkill/0",
            "urn:epass:relatedESCOSkill:Dl4Gfzer",
            None,
        ),
        (
            "Blow moulding machine parts",
            f"{SPEC}/learningOutcome/1/relatedESCOSkill/1",
            "urn:epass:relatedESCOSkill:g6FqGvox",
            None,
        ),
    ],
    Element.WORKLOAD: [
        ("ECTS", f"{SPEC}/creditPoint", f"{SNB}/education-credit/6fcec5c5af", "5"),
        ("PT45H", f"{SPEC}/volumeOfLearning", None, "PT45H"),
    ],
    Element.LEVEL: [
        ("Level 6", f"{SPEC}/eqfLevel", f"{SNB}/eqf/6", None),
        ("MECU Level 7", f"{SPEC}/nqfLevel", "urn:epass:nqfLevel:80zgdzEY", None),
    ],
    Element.ASSESSMENT_TYPE: [
        ("Graded exercises", f"{CLAIM}/provenBy/specifiedBy/dcType", "urn:epass:dcType:nvEg83rU", None)
    ],
    # No activity says how the learner took part, so the specification of the achievement does.
    Element.PARTICIPATION: [("Online", f"{SPEC}/mode", f"{SNB}/learning-assessment/920fbb3cbe", None)],
    Element.SUPERVISION: [
        (
            "Supervised with ID Verification",
            f"{CLAIM}/provenBy/idVerification",
            "urn:epass:idVerification:NNwzS1Tf",
            None,
        )
    ],
    Element.GRADE: [("19", f"{CLAIM}/provenBy/grade/noteLiteral", None, None)],
}


@pytest.mark.parametrize("element", [e for e in Element if e is not Element.FURTHER_INFORMATION])
def test_the_credential_sealed_in_2026_states_exactly_this(sealed_2026, element) -> None:
    assert sealed_2026.rows(element) == SEALED_2026_ROWS.get(element, [])


def test_the_frame_of_the_credential_sealed_in_2026(sealed_2026) -> None:
    credential = sealed_2026.credential
    assert credential.languages == ("en", "de")
    assert credential.issuer.name.best(("en",)) == ("en", "Velocert OÜ")
    assert credential.awarding_body.name.best(("en",)) == ("en", "NETIS d.o.o.")
    # The entries stand under "status", not under the model's "credentialStatus".
    assert credential.status_claims == ("StatusList2021Entry", "StatusList2021Entry")
    assert credential.binding.jwk_thumbprint == "NfOTbPYo28almHWtqSvU1O7nk2tAJLtnzUNwJhcyy0w"
    # Declared as JPEG; they are PNG.
    assert {found.media_type for found in credential.pictures} == {"image/png"}
    assert [found.role for found in credential.pictures[:3]] == ["logo", "logo", "issuer-picture"]


def test_contact_addresses_are_no_element(sealed_2026) -> None:
    rows = [row for element in Element for row in sealed_2026.rows(element)]
    assert not any("@" in text for text, *_ in rows)
