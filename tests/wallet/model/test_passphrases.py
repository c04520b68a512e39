"""The hint on passphrases, and suggesting words."""

import hashlib
import os
import random
import re
import unicodedata
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallet.model.passphrases import Strength, estimate, strength_of, suggest
from wallet.store import kdf

WORDS = files("resources") / "words"


def test_the_minimum_is_that_of_the_store() -> None:
    assert strength_of("K" * (kdf.MINIMUM_PASSPHRASE - 1)) is Strength.TOO_SHORT
    assert strength_of("K" * kdf.MINIMUM_PASSPHRASE) is Strength.EASY


@pytest.mark.parametrize(
    ("passphrase", "strength"),
    [
        ("", Strength.EMPTY),
        ("short", Strength.TOO_SHORT),
        # Nothing but what everybody tries.
        ("aaaaaaaaaaaaaaaaaaaaaaaa", Strength.EASY),
        ("123456789012345", Strength.EASY),
        ("abcabcabcabcabcabc", Strength.EASY),
        ("abcdefghijklmnop", Strength.EASY),
        ("qwertyuiopas", Strength.EASY),
        ("йцукенгшщзфыва", Strength.EASY),
        ("Password2024!", Strength.EASY),
        ("P4ssw0rd1234!!", Strength.EASY),
        ("iloveyouforever", Strength.EASY),
        ("passwordpassword", Strength.EASY),
        # Words, in whatever language: a few are few.
        ("correct horse", Strength.EASY),
        ("обичаммайкаси", Strength.EASY),
        ("labas vakaras", Strength.EASY),
        ("correct horse battery staple", Strength.FAIR),
        ("correct horse battery staple resend", Strength.STRONG),
        ("вярна кон батерия скоба", Strength.STRONG),
        ("žaliasis dramblys geria arbatą", Strength.STRONG),
        # Drawn by a machine.
        ("xkqjvwzprtbkgd", Strength.STRONG),
        ("kX9#mQ2$vL7!", Strength.STRONG),
    ],
)
def test_hints(passphrase: str, strength: Strength) -> None:
    assert strength_of(passphrase) is strength


@given(st.text(max_size=40), st.sampled_from(["zebra", "слон", "dramblys", "K9#x", "1990"]))
def test_another_word_never_makes_it_look_weaker(passphrase: str, word: str) -> None:
    assert estimate(f"{passphrase} {word}").bits >= estimate(passphrase).bits


@given(st.text(max_size=300))
def test_every_text_has_an_estimate(passphrase: str) -> None:
    found = estimate(passphrase)
    assert found.bits >= 0
    assert (found.strength is Strength.EMPTY) == (passphrase == "")


def test_the_same_letters_in_another_form_are_as_strong() -> None:
    composed = "ąžuolas vakare"
    decomposed = unicodedata.normalize("NFD", composed)
    assert composed != decomposed
    assert estimate(composed) == estimate(decomposed)


def test_suggestions_are_strong_and_differ() -> None:
    drawn = random.Random(20261121)  # noqa: S311 - the same words in every run
    found = {suggest(drawn.randbytes) for _ in range(50)}
    assert len(found) == 50
    assert all(len(passphrase.split(" ")) == 5 for passphrase in found)
    # A word that is a common password as well is counted as one, so that now and then one is only fair.
    strong = [passphrase for passphrase in found if strength_of(passphrase) is Strength.STRONG]
    assert len(strong) >= 48
    assert {strength_of(passphrase) for passphrase in found} <= {Strength.STRONG, Strength.FAIR}


def test_every_word_is_as_likely_as_any_other() -> None:
    count = len((WORDS / "en.txt").read_text("utf-8").splitlines())
    first, last = (0).to_bytes(4), (count - 1).to_bytes(4)
    # Beyond the last whole multiple the first words would come up more often: drawn again.
    draws = iter([b"\xff\xff\xff\xff", first, last, first, last])
    assert suggest(lambda _: next(draws), words=4) == "abacus zoom abacus zoom"


def test_too_few_words_and_unknown_languages_are_refused() -> None:
    with pytest.raises(ValueError, match="4 to 20"):
        suggest(os.urandom, words=3)
    with pytest.raises(ValueError, match="lt"):
        suggest(os.urandom, language="lt")


def test_the_lists_are_those_that_the_readme_names() -> None:
    readme = (WORDS / "README.md").read_text("utf-8")
    named = re.findall(r"^\| `(\S+)` .*`([0-9a-f]{64})` \|$", readme, re.MULTILINE)
    digests = [(name, hashlib.sha256((WORDS / name).read_bytes()).hexdigest()) for name, _ in named]
    assert digests == named
    assert len(named) == 2
    words = (WORDS / "en.txt").read_text("utf-8").splitlines()
    assert len(set(words)) == len(words) == 6**5
