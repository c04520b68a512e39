import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallet.model.text import LocalizedText
from wallet.store.search import MAX_WORDS, match_expression


@pytest.fixture(scope="module")
def library(tmp_path_factory, create, new):
    with create(tmp_path_factory.mktemp("search") / "Mine.tallystick") as wallet:
        both = (("lt", "Šiuolaikinė žuvininkystė"), ("bg", "Съвременно пчеларство и йога"))
        wallet.add(new(b"1", title=LocalizedText(both), search_text="learning outcome: C++ & SQL"))
        wallet.add(
            new(b"2", title=LocalizedText.plain("Bee-keeping"), issuer=LocalizedText.plain("ŽALIASIS"))
        )
        yield wallet


@pytest.mark.parametrize(
    "query",
    [
        "šiuolaikinė",
        "ŠIUOLAIKINĖ",
        "siuolaikine zuv",
        "žuv",
        "Съвременно",
        "съвр пчел",
        "ПЧЕЛАРСТВО",
        "йога",
        "sql outcome šiuol",
        "c++",
        "open univ",
    ],
)
def test_finds_the_beginnings_of_all_words_in_any_order_and_any_accent(library, query):
    assert [row.title.languages for row in library.rows(query)] == [("lt", "bg")]


@pytest.mark.parametrize("query", ["bee", "keeping", "bee-keep", "zaliasis", "žaliasis bee"])
def test_finds_parts_of_joined_words_and_words_of_the_issuer(library, query):
    assert [row.title.best(()) for row in library.rows(query)] == [("und", "Bee-keeping")]


@pytest.mark.parametrize("query", ["šiuolaikinė bee", "eeping", "nothing"])
def test_does_not_find_what_lacks_one_of_the_words(library, query):
    assert library.rows(query) == ()


@pytest.mark.parametrize("query", ["", "   ", '- * "', "¿?", "\t\n"])
def test_nothing_to_search_for_gives_the_whole_list(library, query):
    assert len(library.rows(query)) == 2


@pytest.mark.parametrize(
    "query",
    ['bee" OR "c', "bee NEAR keeping", "words:bee", "NOT bee", "(bee", "bee*)", "^bee", "AND", "{bee}"],
)
def test_nothing_that_is_typed_has_a_special_meaning(library, query):
    assert len(library.rows(query)) <= 1


@given(st.text())
def test_any_text_can_be_searched_for(library, query):
    library.rows(query)


def test_very_long_queries_are_cut():
    assert str(match_expression("word " * 10_000)).count('"') == 2 * MAX_WORDS
