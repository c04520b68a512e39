"""What the standard elements are called, and under which heading each is shown.

Names in full are those of the Council Recommendation of 16 June 2022, Annex I; short labels
and headings are ours. Where each text comes from stands beside it in the data.
"""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from wallet.model.elements import Element
from wallet.model.json_value import JsonObject, as_list, as_object
from wallet.vocabularies.data import FALLBACK_LANGUAGE, in_language, load


class Group(StrEnum):
    """The headings of a credential on screen, in their order."""

    WHO = "who"
    WHAT = "what"
    HOW_MUCH = "how_much"
    ASSESSMENT = "assessment"
    QUALITY = "quality"
    MORE = "more"


GROUPS: Mapping[Group, tuple[Element, ...]] = MappingProxyType(
    {
        Group.WHO: (
            Element.LEARNER,
            Element.ISSUER_COUNTRY,
            Element.AWARDING_BODY,
            Element.DATE_OF_ISSUING,
            Element.PLACE_OF_ISSUE,
        ),
        Group.WHAT: (Element.TITLE, Element.LEARNING_OUTCOMES, Element.PARTICIPATION),
        Group.HOW_MUCH: (Element.WORKLOAD, Element.LEVEL),
        Group.ASSESSMENT: (Element.ASSESSMENT_TYPE, Element.SUPERVISION, Element.GRADE),
        Group.QUALITY: (Element.QUALITY_ASSURANCE,),
        Group.MORE: (Element.PREREQUISITES, Element.STACKABILITY, Element.FURTHER_INFORMATION),
    }
)
"""Every element under exactly one heading; inside a group in the Recommendation's order."""


def element_name(element: Element, language: str) -> str:
    """The name in full; in English where the language is not one of en, bg and lt."""
    return _wording(_entries("elements")[element.value], "name", language)


def element_label(element: Element, language: str) -> str:
    """A short label for screens; in English where the language is not one of en, bg and lt."""
    return _wording(_entries("elements")[element.value], "label", language)


def group_heading(group: Group, language: str) -> str:
    """The heading of a group; in English where the language is not one of en, bg and lt."""
    return _wording(_entries("groups")[group.value], "heading", language)


def _wording(entry: JsonObject, part: str, language: str) -> str:
    texts = as_object(as_object(entry[part])["text"])
    return in_language(texts, language) or str(texts[FALLBACK_LANGUAGE])


@cache
def _entries(part: str) -> dict[str, JsonObject]:
    entries = [as_object(entry) for entry in as_list(load("elements")[part])]
    return {str(entry["key"]): entry for entry in entries}
