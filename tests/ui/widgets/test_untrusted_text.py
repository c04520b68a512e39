from hypothesis import given
from hypothesis import strategies as st

from ui.widgets.untrusted_text import clean, clean_line, in_language, line_in
from wallet.model.text import LocalizedText

DIRECTION_CONTROLS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def test_takes_out_every_direction_control() -> None:
    assert clean(f"a{DIRECTION_CONTROLS}b") == "ab"


def test_keeps_the_letters_of_every_language_and_line_breaks() -> None:
    words = "Ąžuolas, Мост, عربى 👩‍🎓\nsecond line"
    assert clean(words) == words


@given(st.text())
def test_what_is_shown_on_one_line_never_breaks_it(words: str) -> None:
    shown = clean_line(words)
    assert "\n" not in shown
    assert not set(shown) & set(DIRECTION_CONTROLS)
    assert clean_line(shown) == shown


def test_finds_a_regional_version_of_the_language() -> None:
    assert in_language(LocalizedText((("bg", "Мост"), ("en-GB", "Bridge"))), ("en",)) == ("en-GB", "Bridge")


def test_falls_back_to_the_first_version_and_names_its_language() -> None:
    assert in_language(LocalizedText((("lt", "Tiltas"), ("bg", "Мост"))), ("en",)) == ("lt", "Tiltas")


def test_shows_all_versions_that_the_issuer_wrote_in_one_language() -> None:
    twice = LocalizedText((("en", "One"), ("bg", "Две"), ("en", "Two"), ("en", "One")))
    assert in_language(twice, ("en",)) == ("en", "One\nTwo")


def test_no_text_at_all_is_an_empty_line() -> None:
    assert line_in(None, ("en",)) == ""
    assert line_in(LocalizedText(()), ("en",)) == ""
