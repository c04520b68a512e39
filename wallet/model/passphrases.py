"""How hard a passphrase is to guess, and suggesting a good one.

The estimate is a hint, not a promise. It looks for the cheapest way in which a guesser could put the text
together: well-known passwords, words, repeats, runs on the alphabet or the keyboard, years; only what is
left counts character by character. Words in a language that no list here knows still count as words,
so that a Bulgarian or Lithuanian sentence is not taken for random letters.
"""

import math
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files
from typing import Final

MINIMUM_CHARACTERS: Final = 12
"""The shortest passphrase that a wallet accepts, in characters of normalisation form C."""

FAIR_BITS: Final = 45
STRONG_BITS: Final = 60
"""Each guess costs a whole key derivation: four random words (52 bits) take a hundred graphics cards
centuries, five (65 bits) millions of years."""

LANGUAGES: Final = ("en",)
"""Languages in which words are suggested; only lists with an open licence are used."""

USUAL_WORDS: Final = 5
_LEAST_WORDS: Final = 4
_MOST_WORDS: Final = 20

_MOST_LOOKED_AT: Final = 160
_LONGEST_KNOWN: Final = 30
_WORD_BITS: Final = math.log2(7776)
_UNKNOWN_WORD_BITS: Final = 15.0
_BITS_PER_LETTER_OF_LANGUAGE: Final = 2.0
_YEAR_BITS: Final = 7.0
# Between words everybody expects them.
_SEPARATOR_BITS: Final = {" ": 1.0, "-": 2.0, ".": 2.0, "_": 2.0, ",": 2.0}
_RUN_START_BITS: Final = 5.0
_ALPHABETS: Final = ((str.islower, 26), (str.isupper, 26), (str.isdigit, 10))
_OTHER_CHARACTERS: Final = 20
_LEAST_ALPHABET: Final = 10
_VOWELS: Final = frozenset("aeiouyаеиоуъюяыэїієαεηιουω")
_LONGEST_CONSONANTS: Final = 4
_YEAR: Final = re.compile(r"(19|20)[0-9]{2}")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_FOR_LETTERS: Final = str.maketrans("4301$@5", "aeolsas")
_KEYBOARD: Final = tuple(
    row + row[::-1]
    for row in (
        *("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "azertyuiop"),
        *("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"),
        *("явертъуиопшщ", "асдфгхйкл", "зьцжбнм"),
        *("уеишщксдзц", "ьяаожгтнвм", "юйъэфхпрлб"),
        "ąčęėįšųū",
    )
)


class Strength(StrEnum):
    """How a passphrase looks, from empty to strong."""

    EMPTY = "empty"
    TOO_SHORT = "too-short"
    EASY = "easy"
    FAIR = "fair"
    STRONG = "strong"


@dataclass(frozen=True)
class Estimate:
    """How a passphrase looks, and the power of two of guesses that it is thought to take."""

    strength: Strength
    bits: int


def estimate(passphrase: str) -> Estimate:
    """How hard the passphrase looks to guess. Only the first 160 characters are looked at."""
    text = unicodedata.normalize("NFC", passphrase)
    bits = _cheapest(text[:_MOST_LOOKED_AT])
    if not text:
        return Estimate(Strength.EMPTY, 0)
    if len(text) < MINIMUM_CHARACTERS:
        return Estimate(Strength.TOO_SHORT, int(bits))
    strength = Strength.STRONG if bits >= STRONG_BITS else Strength.FAIR
    return Estimate(strength if bits >= FAIR_BITS else Strength.EASY, int(bits))


def strength_of(passphrase: str) -> Strength:
    """The same in a word."""
    return estimate(passphrase).strength


def suggest(random_bytes: Callable[[int], bytes], words: int = USUAL_WORDS, language: str = "en") -> str:
    """That many words drawn from a list of 7,776, each as likely as any other.

    Raises ValueError for fewer than 4 or more than 20 words, or a language without a list.
    """
    if not _LEAST_WORDS <= words <= _MOST_WORDS:
        raise ValueError(f"{_LEAST_WORDS} to {_MOST_WORDS} words can be suggested")
    if language not in LANGUAGES:
        raise ValueError(f"there is no list of words in {language!r}")
    known = _lines(f"{language}.txt")
    return " ".join(known[_below(len(known), random_bytes)] for _ in range(words))


def _below(count: int, random_bytes: Callable[[int], bytes]) -> int:
    """Evenly from 0 to count - 1: what would favour the first ones is drawn again."""
    most = 2**32 // count * count
    while True:
        drawn = int.from_bytes(random_bytes(4))
        if drawn < most:
            return drawn % count


def _cheapest(text: str) -> float:
    """The least number of bits for which a guesser can put the text together, piece by piece."""
    plain = text.casefold() if len(text.casefold()) == len(text) else text
    each = math.log2(_alphabet(text))
    best = [0.0, *[math.inf] * len(text)]
    for start in range(len(text)):
        _offer(best, start, start + 1, min(each, _SEPARATOR_BITS.get(text[start], each)))
        for end, bits in _pieces(text, plain, start):
            _offer(best, start, end, bits)
    return best[-1]


def _offer(best: list[float], start: int, end: int, bits: float) -> None:
    best[end] = min(best[end], best[start] + bits)


def _pieces(text: str, plain: str, start: int) -> list[tuple[int, float]]:
    """What begins at ``start`` and can be guessed as a whole: where it ends, and what it costs."""
    found = _known(text, plain, start)
    if _YEAR.match(text, start):
        found.append((start + 4, _YEAR_BITS))
    word = _LETTERS.match(plain, start)
    if word and (start == 0 or not _LETTERS.match(plain, start - 1)):
        found += _unknown_word(word)
    found += [(end, _RUN_START_BITS + math.log2(end - start)) for end in _runs(plain, start)]
    return found + [(end, math.log2(max(start, 2)) + 1) for end in _repeats(plain, start)]


def _known(text: str, plain: str, start: int) -> list[tuple[int, float]]:
    found = []
    costs = _costs()
    for end in range(start + 3, min(len(text), start + _LONGEST_KNOWN) + 1):
        piece = plain[start:end]
        bits = costs.get(piece)
        if bits is None and (unmasked := piece.translate(_FOR_LETTERS)) != piece:
            bits = costs.get(unmasked)
            bits = None if bits is None else bits + 1
        if bits is not None:
            capitals = sum(map(str.isupper, text[start:end]))
            found.append((end, bits + min(capitals, 3)))
    return found


def _unknown_word(match: re.Match[str]) -> list[tuple[int, float]]:
    """Letters as a language has them: one of some ten thousand words, or several of them in a row."""
    word = match.group()
    if len(word) < _LONGEST_CONSONANTS or not _sounds_like_a_word(word):
        return []
    return [(match.end(), max(_UNKNOWN_WORD_BITS, _BITS_PER_LETTER_OF_LANGUAGE * len(word)))]


def _sounds_like_a_word(word: str) -> bool:
    letters = [unicodedata.normalize("NFD", letter)[0] for letter in word]
    marks = "".join("v" if letter in _VOWELS else "c" for letter in letters)
    longest = max(map(len, marks.split("v")))
    return 0.2 <= marks.count("v") / len(marks) <= 0.75 and longest <= _LONGEST_CONSONANTS


def _runs(plain: str, start: int) -> list[int]:
    """Where runs from ``start`` end: the same character, the alphabet up or down, a row of keys."""
    ends = []
    for step in (-1, 0, 1):
        end = start + 1
        while end < len(plain) and ord(plain[end]) - ord(plain[end - 1]) == step:
            end += 1
        ends.append(end)
    for row in _KEYBOARD:
        end = start + 1
        while end < len(plain) and plain[start : end + 1] in row:
            end += 1
        ends.append(end)
    return [end for end in set(ends) if end - start >= 3]


def _repeats(plain: str, start: int) -> list[int]:
    """Where pieces from ``start`` end that have stood in the text before."""
    end = start + 3
    # Found before the last character of the piece: at an earlier place, also one that overlaps it.
    while end <= len(plain) and plain[start:end] in plain[: end - 1]:
        end += 1
    return [end - 1] if end - 1 - start >= 3 else []


def _alphabet(text: str) -> int:
    size = sum(count for belongs, count in _ALPHABETS if any(map(belongs, text)))
    others = any(not character.isalnum() for character in text)
    return max(size + (_OTHER_CHARACTERS if others else 0), _LEAST_ALPHABET)


@lru_cache(maxsize=1)
def _costs() -> Mapping[str, float]:
    """Bits for each known password (by its rank) and word."""
    costs = {word: _WORD_BITS for language in LANGUAGES for word in _lines(f"{language}.txt")}
    for rank, password in enumerate(_lines("passwords.txt"), start=2):
        costs[password] = min(costs.get(password, math.inf), math.log2(rank))
    return costs


@lru_cache(maxsize=8)
def _lines(name: str) -> tuple[str, ...]:
    return tuple((files("resources") / "words" / name).read_text(encoding="utf-8").splitlines())
