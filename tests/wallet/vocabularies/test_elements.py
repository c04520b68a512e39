"""Every element has a name and a label in all three languages, and stands under one heading."""

import pytest

from wallet.model.elements import Element
from wallet.vocabularies import GROUPS, Group, element_label, element_name, group_heading
from wallet.vocabularies.data import load

LANGUAGES = ("en", "bg", "lt")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("element", Element)
def test_every_element_is_named_in_every_language(element, language) -> None:
    name, label = element_name(element, language), element_label(element, language)
    assert name == name.strip() != ""
    assert 0 < len(label) <= 40
    assert "  " not in name + label


def test_names_are_those_of_the_recommendation() -> None:
    assert element_name(Element.LEARNER, "en") == "Identification of the learner"
    assert element_name(Element.LEARNER, "bg") == "Идентификация на учещия"
    assert element_name(Element.DATE_OF_ISSUING, "lt") == "Išdavimo data"


def test_names_differ_between_languages_and_between_elements() -> None:
    for language in LANGUAGES:
        assert len({element_label(element, language) for element in Element}) == len(Element)
    for element in Element:
        assert len({element_name(element, language) for language in LANGUAGES}) == 3


def test_a_region_does_not_matter_and_an_unknown_language_is_english() -> None:
    assert element_label(Element.GRADE, "bg-BG") == element_label(Element.GRADE, "bg_BG") == "Оценка"
    assert element_label(Element.GRADE, "de") == "Grade"
    assert element_name(Element.GRADE, "") == "Grade achieved"
    assert group_heading(Group.MORE, "fr") == "More"


@pytest.mark.parametrize("group", Group)
def test_every_heading_is_there_in_every_language(group) -> None:
    assert len({group_heading(group, language) for language in LANGUAGES}) == 3


def test_every_element_stands_under_one_heading_in_the_recommendations_order() -> None:
    shown = [element for elements in GROUPS.values() for element in elements]
    assert sorted(shown) == sorted(Element)
    order = list(Element)
    for elements in GROUPS.values():
        assert list(elements) == sorted(elements, key=order.index)


def test_every_text_says_where_it_comes_from() -> None:
    known = {"official", "official-term", "official-unconfirmed", "ours"}
    content = load("elements")
    assert [entry["key"] for entry in content["elements"]] == [element.value for element in Element]
    for entry in content["elements"]:
        assert set(entry["name"]["text"]) == set(entry["name"]["source"]) == set(LANGUAGES)
        assert set(entry["name"]["source"].values()) <= known
        assert entry["label"]["source"] == "ours"
