import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.widgets.issuer_mark import initials


@pytest.mark.parametrize(
    ("name", "mark"),
    [
        ("Technical University of Sofia", "TU"),
        ("Технически университет – София", "ТУ"),
        ("Vilniaus universitetas", "VU"),
        ("University of Łódź", "UŁ"),
        ("A B", "AB"),
        ("x", "X"),
        ("42", "?"),
        ("", "?"),
        ("\u202eEvil", "E"),
    ],
)
def test_takes_the_telling_letters(name: str, mark: str) -> None:
    assert initials(name) == mark


@given(st.text(max_size=40))
def test_gives_one_or_two_characters_for_any_name(name: str) -> None:
    assert 1 <= len(initials(name)) <= 2
