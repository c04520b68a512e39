"""The European standard elements of a micro-credential.

Council Recommendation of 16 June 2022, Annex I (eleven mandatory, five optional
elements), and the place of issue of Annex II, principle 9.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from wallet.model.text import LocalizedText


class Element(StrEnum):
    """The elements in the Recommendation's order; values are the keys of ``elements.json``."""

    LEARNER = "learner"
    TITLE = "title"
    ISSUER_COUNTRY = "issuer_country"
    AWARDING_BODY = "awarding_body"
    DATE_OF_ISSUING = "date_of_issuing"
    LEARNING_OUTCOMES = "learning_outcomes"
    WORKLOAD = "workload"
    LEVEL = "level"
    ASSESSMENT_TYPE = "assessment_type"
    PARTICIPATION = "participation"
    QUALITY_ASSURANCE = "quality_assurance"
    PREREQUISITES = "prerequisites"
    SUPERVISION = "supervision"
    GRADE = "grade"
    STACKABILITY = "stackability"
    FURTHER_INFORMATION = "further_information"
    PLACE_OF_ISSUE = "place_of_issue"


_IN_ORDER = tuple(Element)
MANDATORY = _IN_ORDER[:11]
OPTIONAL = _IN_ORDER[11:16]


class ValueKind(StrEnum):
    """What a value is, so that a view can show it well. The text is always the issuer's own."""

    TEXT = "text"
    DATE = "date"  # ``raw`` is the ISO 8601 text of the issuer
    DURATION = "duration"  # ``raw`` is the ISO 8601 duration, for example PT60H
    CREDITS = "credits"  # ``raw`` is the number; ``uri`` or ``text`` names the framework
    CONCEPT = "concept"  # ``uri`` names an entry of a controlled list
    COUNTRY = "country"  # ``uri`` or ``raw`` names the country
    LINK = "link"  # ``raw`` is a URL, shown and never followed


@dataclass(frozen=True, repr=False)
class ElementValue:
    """One value that the issuer stated for an element.

    ``text`` is what the issuer wrote, ``path`` where it stands in the original
    (RFC 6901 JSON Pointer below the credential), ``uri`` the identifier of a
    controlled concept, ``raw`` the machine form where it differs from the text.
    """

    text: LocalizedText
    path: str
    kind: ValueKind = ValueKind.TEXT
    uri: str | None = None
    raw: str | None = None


@dataclass(frozen=True, repr=False)
class Stated:
    """The issuer stated this element, with at least one value."""

    values: tuple[ElementValue, ...]
    state: Literal["stated"] = "stated"


@dataclass(frozen=True)
class NotStated:
    """The issuer stated nothing for this element. Never guessed, never defaulted."""

    state: Literal["not-stated"] = "not-stated"


Elements = Mapping[Element, Stated | NotStated]


@dataclass(frozen=True)
class Completeness:
    """How many of the mandatory and of the optional elements are stated. Information, not a verdict."""

    mandatory_stated: int
    mandatory: int
    optional_stated: int
    optional: int


def completeness(elements: Elements) -> Completeness:
    """Count the stated elements; the place of issue counts in neither group."""

    def stated(group: tuple[Element, ...]) -> int:
        return sum(isinstance(elements.get(element), Stated) for element in group)

    return Completeness(stated(MANDATORY), len(MANDATORY), stated(OPTIONAL), len(OPTIONAL))
