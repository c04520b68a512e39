"""The hint on passphrases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.passphrase_strength import MINIMUM_CHARACTERS, Strength, strength_of
from wallet.store import kdf


def test_the_minimum_is_that_of_the_store() -> None:
    assert kdf.MINIMUM_PASSPHRASE == MINIMUM_CHARACTERS


@pytest.mark.parametrize(
    ("passphrase", "strength"),
    [
        ("", Strength.EMPTY),
        ("short", Strength.TOO_SHORT),
        ("aaaaaaaaaaaaaaaaaaaaaaaa", Strength.EASY),
        ("123456789012345", Strength.EASY),
        ("abcabcabcabcabcabc", Strength.EASY),
        ("correct horse", Strength.FAIR),
        ("correct horse battery staple", Strength.STRONG),
        ("вярна кон батерия скоба", Strength.STRONG),
    ],
)
def test_hints(passphrase: str, strength: Strength) -> None:
    assert strength_of(passphrase) is strength


@given(st.text(max_size=60), st.text(max_size=10))
def test_more_never_makes_it_look_weaker(passphrase: str, more: str) -> None:
    order = list(Strength)
    assert order.index(strength_of(passphrase + more)) >= order.index(strength_of(passphrase))
