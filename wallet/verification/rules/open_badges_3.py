"""Open Badges 3.0 (1EdTech), annex B: the classes, their required members and the kinds of their values.

Where the first edition of the classes (on VCDM 1.1) and the final one differ, what both allow is allowed.
"""

from collections.abc import Iterator
from typing import Final

from wallet.model.json_value import JsonObject
from wallet.verification.rules.kinds import ADDRESS, INSTANT, NUMBER, TEXT, TRUTH, one_of, types_of
from wallet.verification.rules.shapes import Member, Shape, Shapes
from wallet.verification.rules.violation import Violation

NAME: Final = "Open Badges 3.0"
ENDORSEMENT: Final = "EndorsementCredential"

_ACHIEVEMENTS: Final = one_of(
    "a kind of achievement that the standard names",
    "Achievement ApprenticeshipCertificate Assessment Assignment AssociateDegree Award Badge "
    "BachelorDegree Certificate CertificateOfCompletion Certification CommunityService Competency "
    "Course CoCurricular Degree Diploma DoctoralDegree Fieldwork GeneralEducationDevelopment "
    "JourneymanCertificate LearningProgram License Membership ProfessionalDoctorate "
    "QualityAssuranceCredential MasterCertificate MasterDegree MicroCredential ResearchDoctorate "
    "SecondarySchoolDiploma",
)
_IDENTIFIERS: Final = one_of(
    "a kind of identifier that the standard names",
    "name sourcedId systemId productId userName accountId emailAddress nationalIdentityNumber isbn "
    "issn lisSourcedId oneRosterSourcedId sisSourcedId ltiContextId ltiDeploymentId ltiToolId "
    "ltiPlatformId ltiUserId identifier",
)
_TARGETS: Final = one_of(
    "a kind of target that the standard names",
    "ceasn:Competency ceterms:Credential CFItem CFRubric CFRubricCriterion CFRubricCriterionLevel CTDL",
)
_RESULTS: Final = one_of(
    "a kind of result that the standard names",
    "GradePointAverage LetterGrade Percent PerformanceLevel PredictedScore RawScore Result "
    "RubricCriterion RubricCriterionLevel RubricScore ScaledScore Status",
)
_STATUSES: Final = one_of(
    "a status that the standard names", "Completed Enrolled Failed InProgress OnHold Withdrew"
)

_ONE_TEXT: Final = Member(TEXT, single=True)
_ONE_ADDRESS: Final = Member(ADDRESS, single=True)
_TEXTS: Final = Member(TEXT)
_PROFILE: Final = Member(shape="Profile", single=True, address=ADDRESS)
_IMAGE: Final = Member(shape="Image", single=True, address=ADDRESS)
_ALIGNMENTS: Final = Member(shape="Alignment")


def _texts(names: str) -> dict[str, Member]:
    return dict.fromkeys(names.split(), _ONE_TEXT)


SHAPES: Final[dict[str, Shape]] = {
    "AchievementCredential": Shape(
        types=("OpenBadgeCredential", "AchievementCredential"),
        required=("id", "name", "issuer", "credentialSubject"),
        members={
            **_texts("name description"),
            "image": _IMAGE,
            "issuer": _PROFILE,
            "credentialSubject": Member(shape="AchievementSubject", single=True),
            "awardedDate": Member(INSTANT, single=True),
            "evidence": Member(shape="Evidence"),
        },
    ),
    "AchievementSubject": Shape(
        types=("AchievementSubject",),
        required=("achievement",),
        members={
            **_texts("licenseNumber narrative role term"),
            "id": _ONE_ADDRESS,
            "achievement": Member(shape="Achievement", single=True),
            "activityStartDate": Member(INSTANT, single=True),
            "activityEndDate": Member(INSTANT, single=True),
            "creditsEarned": Member(NUMBER, single=True),
            "identifier": Member(shape="IdentityObject"),
            "image": _IMAGE,
            "result": Member(shape="Result"),
            "source": _PROFILE,
        },
    ),
    "Achievement": Shape(
        types=("Achievement",),
        required=("id", "criteria", "description", "name"),
        members={
            **_texts("description fieldOfStudy humanCode inLanguage name specialization version"),
            "id": _ONE_ADDRESS,
            "achievementType": Member(_ACHIEVEMENTS, single=True),
            "alignment": _ALIGNMENTS,
            "creator": _PROFILE,
            "creditsAvailable": Member(NUMBER, single=True),
            "criteria": Member(shape="Criteria", single=True),
            "image": _IMAGE,
            "otherIdentifier": Member(shape="IdentifierEntry"),
            "related": Member(shape="Related"),
            "resultDescription": Member(shape="ResultDescription"),
            "tag": _TEXTS,
        },
    ),
    "Profile": Shape(
        types=("Profile",),
        required=("id",),
        members={
            **_texts(
                "name phone description email official familyName givenName additionalName patronymicName "
                "honorificPrefix honorificSuffix familyNamePrefix dateOfBirth"
            ),
            "id": _ONE_ADDRESS,
            "url": _ONE_ADDRESS,
            "image": _IMAGE,
            "address": Member(shape="Address", single=True),
            "otherIdentifier": Member(shape="IdentifierEntry"),
            "parentOrg": _PROFILE,
        },
    ),
    "Criteria": Shape(members={"id": _ONE_ADDRESS, "narrative": _ONE_TEXT}),
    "Image": Shape(types=("Image",), required=("id",), members={"id": _ONE_ADDRESS, "caption": _ONE_TEXT}),
    "Alignment": Shape(
        types=("Alignment",),
        required=("targetName", "targetUrl"),
        members={
            **_texts("targetCode targetDescription targetFramework targetName"),
            "targetType": Member(_TARGETS, single=True),
            "targetUrl": _ONE_ADDRESS,
        },
    ),
    "Evidence": Shape(
        types=("Evidence",),
        members={"id": _ONE_ADDRESS, **_texts("narrative name description genre audience")},
    ),
    "IdentityObject": Shape(
        types=("IdentityObject",),
        required=("hashed", "identityHash", "identityType"),
        members={
            "hashed": Member(TRUTH, single=True),
            "identityType": Member(_IDENTIFIERS, single=True),
            **_texts("identityHash salt"),
        },
    ),
    "IdentifierEntry": Shape(
        types=("IdentifierEntry",),
        required=("identifier", "identifierType"),
        members={"identifier": _ONE_TEXT, "identifierType": Member(_IDENTIFIERS, single=True)},
    ),
    "Result": Shape(
        types=("Result",),
        members={
            **_texts("value"),
            "achievedLevel": _ONE_ADDRESS,
            "alignment": _ALIGNMENTS,
            "resultDescription": _ONE_ADDRESS,
            "status": Member(_STATUSES, single=True),
        },
    ),
    "ResultDescription": Shape(
        types=("ResultDescription",),
        required=("id", "name", "resultType"),
        members={
            **_texts("name requiredValue valueMax valueMin"),
            "id": _ONE_ADDRESS,
            "alignment": _ALIGNMENTS,
            "allowedValue": _TEXTS,
            "requiredLevel": _ONE_ADDRESS,
            "resultType": Member(_RESULTS, single=True),
            "rubricCriterionLevel": Member(shape="RubricCriterionLevel"),
        },
    ),
    "RubricCriterionLevel": Shape(
        types=("RubricCriterionLevel",),
        required=("id", "name"),
        members={
            **_texts("description level name points"),
            "id": _ONE_ADDRESS,
            "alignment": _ALIGNMENTS,
        },
    ),
    "Related": Shape(required=("id",), members={"id": _ONE_ADDRESS, **_texts("inLanguage version")}),
    "Address": Shape(
        types=("Address",),
        members={
            **_texts(
                "addressCountry addressCountryCode addressRegion addressLocality streetAddress "
                "postOfficeBoxNumber postalCode"
            ),
            "geo": Member(shape="GeoCoordinates", single=True),
        },
    ),
    "GeoCoordinates": Shape(
        types=("GeoCoordinates",),
        required=("latitude", "longitude"),
        members={"latitude": Member(NUMBER, single=True), "longitude": Member(NUMBER, single=True)},
    ),
    ENDORSEMENT: Shape(
        types=(ENDORSEMENT,),
        required=("id", "name", "issuer", "credentialSubject"),
        members={
            "issuer": _PROFILE,
            "credentialSubject": Member(shape="EndorsementSubject", single=True),
        },
    ),
    "EndorsementSubject": Shape(
        types=("EndorsementSubject",),
        required=("id",),
        members={"id": _ONE_ADDRESS, "endorsementComment": _ONE_TEXT},
    ),
}
"""Every class of annex B that is no credential inside another: those have a check of their own."""

_TABLES: Final = Shapes(f"{NAME}, annex B", SHAPES)


def violations(credential: JsonObject) -> Iterator[Violation]:
    """In what a badge, or an endorsement, is not as the standard describes it."""
    endorses = ENDORSEMENT in types_of(credential)
    yield from _TABLES.of(ENDORSEMENT if endorses else "AchievementCredential", credential)
