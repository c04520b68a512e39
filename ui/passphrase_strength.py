"""A hint on how hard a passphrase is to guess. A hint, not a promise: nobody can measure that.

The estimate counts what a guesser who knows the alphabet would have to try. Runs such as
``aaaa`` or ``1234`` count once, and so does anything repeated later on.
"""

import math
from enum import StrEnum
from typing import Final

MINIMUM_CHARACTERS: Final = 12
"""The shortest passphrase that a wallet accepts; the same as in ``wallet.store``."""

_ALPHABETS: Final = ((str.islower, 26), (str.isupper, 26), (str.isdigit, 10))
_OTHER_CHARACTERS: Final = 20


class Strength(StrEnum):
    """How a passphrase looks, from empty to strong."""

    EMPTY = "empty"
    TOO_SHORT = "too-short"
    EASY = "easy"
    FAIR = "fair"
    STRONG = "strong"


def strength_of(passphrase: str) -> Strength:
    """How hard the passphrase looks to guess."""
    if not passphrase:
        return Strength.EMPTY
    if len(passphrase) < MINIMUM_CHARACTERS:
        return Strength.TOO_SHORT
    bits = _telling_characters(passphrase) * math.log2(_alphabet(passphrase))
    if bits < 50:
        return Strength.EASY
    return Strength.FAIR if bits < 80 else Strength.STRONG


def _alphabet(passphrase: str) -> int:
    size = sum(count for belongs, count in _ALPHABETS if any(map(belongs, passphrase)))
    others = any(not character.isalnum() for character in passphrase)
    return max(size + (_OTHER_CHARACTERS if others else 0), _OTHER_CHARACTERS)


def _telling_characters(passphrase: str) -> int:
    """Characters that do not simply follow from what stands before them."""
    count = 0
    for index, character in enumerate(passphrase):
        before = passphrase[:index]
        step = ord(character) - ord(before[-1]) if before else None
        follows = step is not None and abs(step) <= 1
        repeats = index >= 2 and passphrase[index - 2 : index + 1] in before
        count += not (follows or repeats)
    return count
