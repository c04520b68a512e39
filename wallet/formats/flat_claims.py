"""The flat claims of micro-credentials in tokens: which claim states which standard element.

Three spellings are met and read alike: the rulebook of WE BUILD for micro-credentials (0.2, September
2026: camelCase, one level), the model of DC4EU (groups named after the elements) and the same names
in snake_case. They are drafts: a new name is one more entry of the table.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from wallet.formats.nodes import Node
from wallet.model.elements import Element, ValueKind

_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


@dataclass(frozen=True)
class Claim:
    """Where a value may stand, outermost key first, and what kind of value it is."""

    keys: tuple[str, ...]
    kind: ValueKind = ValueKind.TEXT

    def found_in(self, root: Node) -> Iterator[Node]:
        """Every node at that place, arrays unfolded; in either spelling of every key."""
        nodes: tuple[Node, ...] = (root,)
        for key in self.keys:
            nodes = tuple(child for node in nodes for name in spellings(key) for child in node.each(name))
        return iter(nodes)


def spellings(key: str) -> tuple[str, ...]:
    """The key in camelCase, as the tables have it, and in snake_case."""
    snake = _HUMP.sub("_", key).lower()
    return (key,) if snake == key else (key, snake)


def _claims(*places: str, kind: ValueKind = ValueKind.TEXT) -> tuple[Claim, ...]:
    return tuple(Claim(tuple(place.split("/")), kind) for place in places)


_DATE, _LINK = ValueKind.DATE, ValueKind.LINK
_PERSON = "identificationOfTheLearner"

# The first group of names for each element: what one issuer states in one of the spellings.
PLAIN: dict[Element, tuple[Claim, ...]] = {
    Element.LEARNER: (
        *_claims("givenName", "familyName", f"{_PERSON}/givenNames", f"{_PERSON}/familyName"),
        *_claims("dateOfBirth", "birthdate", f"{_PERSON}/dateOfBirth", kind=_DATE),
        *_claims("nationalID", "nationalId", f"{_PERSON}/nationalId", "mail", "email"),
    ),
    Element.TITLE: _claims("title", "titleOfTheMicroCredential", "titleOfTheMicroCredential/title"),
    Element.AWARDING_BODY: _claims("awardingBody", "awardingBody/legalName", "awardingBody/name"),
    Element.DATE_OF_ISSUING: _claims("issuanceDate", "dateOfIssuing", "dateOfIssuance", kind=_DATE),
    Element.ASSESSMENT_TYPE: _claims(
        *("typeOfAssessment", "typeOfAssessment/type", "typeOfAssessment/description", "assessmentType")
    ),
    Element.PARTICIPATION: _claims(
        *("formOfParticipation", "formOfParticipation/mode", "formOfParticipation/type"),
        *("learningActivityType", "participationType"),
    ),
    Element.QUALITY_ASSURANCE: _claims(
        *("qualityAssurance", "qualityAssurance/title", "qualityAssurance/type"),
        *("qualityAssurance/identifier", "accreditation/title", "accreditation/type"),
        *("accreditation/accreditingAgent", "accreditation/decision"),
    ),
    Element.PREREQUISITES: _claims("entryRequirements", "prerequisites"),
    Element.SUPERVISION: _claims(
        "idVerificationMethod", "supervisionAndIdentityVerification", "supervisionType", "identityChecked"
    ),
    Element.GRADE: _claims("grade", "gradeAchieved", "typeOfAssessment/grade"),
    Element.STACKABILITY: _claims("stackable", "partOfQualification", "integrationStackabilityOptions"),
    Element.FURTHER_INFORMATION: (
        *_claims("additionalNote", "fieldOfEducation", "languageOfAssessment"),
        *_claims("titleOfTheMicroCredential/iscedCode", "educationLevel/educationSubject"),
        *_claims("learningOutcomes/moreInformation"),
        *_claims("link", "awardingBodyHomepage", "awardingBody/url", kind=_LINK),
    ),
}
GRADING_SCHEME = _claims("gradingScheme")
COUNTRY = _claims("issuerCountry", "countryOrRegionOfTheIssuer", "countryOrRegionOfTheIssuer/country")
OUTCOMES = _claims(
    *("learningOutcomes", "learningOutcomes/title", "learningOutcomes/description"),
    *("learningOutcomeSummary", "learningOutcomes/type", "learningOutcomes/reusabilityLevel"),
)
SKILLS = _claims("escoReference", "learningOutcomes/relatedESCOskills", "learningOutcomes/relatedSkills")
WORKLOAD = _claims("notionalWorkload")
ECTS_POINTS = _claims("ECTS", "ectsCredits", "ectsPoints")
LEVELS = _claims(
    *("level", "eqfLevel", "educationLevel", "educationLevel/eqfLevel", "educationLevel/qfLevel"),
    *("educationLevel/educationLevel", "nationalQualificationsFrameworkLevel", "educationLevelDescriptor"),
)

# Names that other credentials use for other things ("title": "Dr") say nothing by themselves.
TELLING = (
    *PLAIN[Element.AWARDING_BODY][:1],
    *PLAIN[Element.ASSESSMENT_TYPE][:1],
    *PLAIN[Element.PARTICIPATION][:1],
    *PLAIN[Element.QUALITY_ASSURANCE][:1],
    *_claims("titleOfTheMicroCredential", "learningOutcomes", "learningOutcomeSummary", "escoReference"),
    *WORKLOAD,
    *ECTS_POINTS,
)
