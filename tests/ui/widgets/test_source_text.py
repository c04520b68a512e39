import json

from hypothesis import given
from hypothesis import strategies as st

from ui.widgets.source_text import KEPT, MOST_CHARACTERS, source_text

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=20,
)


def test_json_stands_on_lines_of_its_own() -> None:
    found = source_text(b'{"a":[1,{}],"b":"x"}')
    assert found.text == '{\n  "a": [\n    1,\n    {}\n  ],\n  "b": "x"\n}'
    assert found.laid_out
    assert not found.cut


def test_numbers_and_repeated_names_stand_as_they_were_written() -> None:
    text = source_text(b'{"a":1.50,"a":1E400,"\\u0041":"\\/"}').text or ""
    for piece in ('"a": 1.50', '"a": 1E400', '"\\u0041": "\\/"'):
        assert piece in text


@given(VALUES)
def test_laying_out_changes_nothing_but_spaces(value: object) -> None:
    found = source_text(json.dumps({"x": value}).encode())
    assert found.text is not None
    assert json.loads(found.text) == {"x": value}


@given(st.binary(max_size=200))
def test_any_bytes_can_be_shown_or_are_no_text(data: bytes) -> None:
    found = source_text(b"{" + data)
    assert found.text is None or found.text.startswith("{")


def test_bytes_that_are_no_text_are_not_shown() -> None:
    assert source_text(b"\x89PNG\r\n\x1a\n").text is None
    assert source_text(b"{\x00}").text is None


def test_characters_that_turn_a_line_around_are_written_out() -> None:
    assert "\\u202enuora" in (source_text('{"a":"\u202enuora"}'.encode()).text or "")
    assert (source_text("\ufeff{}".encode()).text or "").strip("\\ufe\n") == "{}"


def test_a_picture_in_base64_is_shortened_and_words_are_not() -> None:
    words = "many words " * 500
    found = source_text(json.dumps({"picture": "QUJD" * 1000, "words": words}).encode())
    assert found.shortened
    assert f"{'QUJD' * (KEPT // 4)}… (+{4000 - KEPT})" in (found.text or "")
    assert words in (found.text or "")


def test_no_more_is_shown_than_a_window_can_lay_out() -> None:
    found = source_text(b"[" + b'"word word",' * 100_000 + b"1]")
    assert found.cut
    assert len(found.text or "") <= MOST_CHARACTERS
    assert source_text(b"eyJ" + b"x." * MOST_CHARACTERS).cut


def test_a_token_is_shown_as_it_is() -> None:
    found = source_text(b"eyJhbGciOi.eyJ.sig~WyJ~")
    assert (found.text, found.laid_out) == ("eyJhbGciOi.eyJ.sig~WyJ~", False)


def test_a_run_without_a_space_is_broken_because_a_window_takes_seconds_for_it() -> None:
    found = source_text(b"eyJ." + b"ab.c" * 50_000)
    assert max(map(len, (found.text or "").splitlines())) <= 500
    assert found.laid_out
    assert (found.text or "").replace("\n", "") == ("eyJ." + "ab.c" * 50_000)[:MOST_CHARACTERS]
