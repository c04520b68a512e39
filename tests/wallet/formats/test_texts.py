"""Text keeps all its languages, however the issuer wrote it down."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallet.formats.texts import localized, number_text


@pytest.mark.parametrize(
    ("value", "versions"),
    [
        ("plain", (("und", "plain"),)),
        ({"en": "one", "bg": "едно"}, (("en", "one"), ("bg", "едно"))),
        ({"en": ["one", "two"]}, (("en", "one\ntwo"),)),
        ({"pt-BR": "um", "zh-Hant": "一"}, (("pt-BR", "um"), ("zh-Hant", "一"))),
        ({"@none": "x", "lt": "y"}, (("und", "x"), ("lt", "y"))),
        ({"@value": "ein", "@language": "de"}, (("de", "ein"),)),
        ({"@value": 7}, (("und", "7"),)),
        (
            [{"@value": "a", "@language": "en"}, {"@value": "b", "@language": "bg"}],
            (("en", "a"), ("bg", "b")),
        ),
        ([{"en": "a"}, {"en": "b"}, "c"], (("en", "a\nb"), ("und", "c"))),
        (19, (("und", "19"),)),
        (2.5, (("und", "2.5"),)),
        ({"id": "Sungai"}, (("id", "Sungai"),)),  # Indonesian
        ({"en": "", "bg": "  ", "lt": "taip"}, (("lt", "taip"),)),
    ],
)
def test_every_way_of_writing_text_is_understood(value, versions) -> None:
    assert localized(value).versions == versions


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        "",
        [],
        {},
        {"id": "urn:epass:note:1"},  # a reference
        {"type": "Note", "id": "x", "en": "no language map"},
        {"name": "x", "title": "y", "description": "z"},  # no languages
        {"en": {"nested": "x"}},
        {"@value": {"a": "b"}},
    ],
)
def test_what_is_no_text_is_not_taken_for_one(value) -> None:
    assert localized(value) is None


def test_a_default_language_is_for_text_that_has_none() -> None:
    assert localized(["a", {"@value": "b"}, {"en": "c"}], "lt").versions == (("lt", "a\nb"), ("en", "c"))


def test_numbers_are_written_in_digits() -> None:
    assert [number_text(value) for value in (3, 3.0, 0.1, 1e-7, 1e300)] == [
        "3",
        "3.0",
        "0.1",
        "0.0000001",
        "1e+300",
    ]


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(),
        lambda x: st.lists(x, max_size=3) | st.dictionaries(st.text(max_size=3), x, max_size=3),
    )
)
def test_any_value_gives_text_or_none(value) -> None:
    text = localized(value)
    assert text is None or all(version.strip() for _, version in text.versions)
