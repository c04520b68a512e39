"""Our labels for the controlled lists, and their silence about what they do not know."""

from importlib.resources import files

import pytest

from wallet.vocabularies import concept_label, country_label, credit_unit
from wallet.vocabularies.data import load
from wallet.vocabularies.lists import _FILES

SNB = "http://data.europa.eu/snb"
COUNTRY = "http://publications.europa.eu/resource/authority/country"


@pytest.mark.parametrize(
    ("uri", "language", "label"),
    [
        (f"{SNB}/eqf/6", "en", "EQF level 6"),
        (f"{SNB}/eqf/6", "bg", "Ниво 6 по ЕКР"),
        (f"{SNB}/eqf/6", "lt", "6 EKS lygis"),
        (f"{SNB}/learning-assessment/e92d221e4d", "bg", "смесено"),
        (f"{SNB}/assessment/d30284d7df", "lt", "egzaminas žodžiu"),
        (f"{SNB}/supervision-verification/70be69aaf9", "bg-BG", "с надзор и с проверка за самоличност"),
        (f"{COUNTRY}/LTU", "lt", "Lietuva"),
        (f"{COUNTRY}/BGR", "bg", "България"),
    ],
)
def test_entries_are_labelled(uri, language, label) -> None:
    assert concept_label(uri, language) == label


@pytest.mark.parametrize(
    ("uri", "language"),
    [
        (f"{SNB}/eqf/9", "en"),
        (f"{SNB}/eqf/6", "de"),
        (f"{SNB}/nowhere/6", "en"),
        ("urn:epass:concept:1", "en"),
        ("", "en"),
        ("/", "en"),
        (f"{COUNTRY}/CPT", "bg"),  # no Bulgarian label; never an English one in its stead
    ],
)
def test_what_no_list_knows_has_no_label(uri, language) -> None:
    assert concept_label(uri, language) is None


def test_a_country_is_known_by_its_code_too() -> None:
    assert country_label("NL", "en") == country_label(f"{COUNTRY}/NLD", "en") == "Netherlands"
    assert country_label("lt", "bg") == "Литва"
    assert country_label("XX", "en") is None
    assert country_label("USA", "en") is None  # not a code of two letters


def test_credits_have_a_unit() -> None:
    assert credit_unit(f"{SNB}/education-credit/6fcec5c5af") == "ECTS"
    assert credit_unit(f"{SNB}/eqf/6") is None
    assert credit_unit("ECTS") is None


@pytest.mark.parametrize("prefix", _FILES)
def test_every_list_is_whole(prefix) -> None:
    content = load(_FILES[prefix])
    for entry in content["items"]:
        assert entry["uri"].startswith(prefix)
        assert set(entry["source"]) == set(entry["label"])
        assert set(entry["source"].values()) <= {"list", "credential", "public-file", "cldr", "ours"}
        assert all(text == " ".join(text.split()) != "" for text in entry["label"].values())
        assert "en" in entry["label"]
        if _FILES[prefix] != "country":
            assert set(entry["label"]) == {"en", "bg", "lt"}


def test_every_list_has_its_place_in_the_readme() -> None:
    folder = files("resources") / "vocabularies"
    readme = (folder / "README.md").read_text(encoding="utf-8")
    for entry in folder.iterdir():
        assert entry.name == "README.md" or f"`{entry.name}`" in readme or f"## {entry.name}" in readme
