"""A fingerprint counts as compared only where enough of it was read back."""

import pytest

from wallet.trust.first_use import FingerprintDiffersError, compare, in_groups

FINGERPRINT = "0123456789abcdef" * 4


@pytest.mark.parametrize(
    "told", [FINGERPRINT, in_groups(FINGERPRINT), "0123 4567 … 89AB CDEF", "01234567...89abcdef"]
)
def test_all_of_it_or_both_ends_are_enough(told: str) -> None:
    compare(FINGERPRINT, told)


@pytest.mark.parametrize(
    "told",
    [
        *("", "0123 … cdef", "01234567", "0123456789abcde", "01234567 … 89abcdee", "11234567 … 89abcdef"),
        *(FINGERPRINT[:-1], FINGERPRINT + "0", FINGERPRINT[::-1]),
    ],
)
def test_less_or_something_else_is_not(told: str) -> None:
    with pytest.raises(FingerprintDiffersError):
        compare(FINGERPRINT, told)


def test_the_groups_together_are_the_fingerprint() -> None:
    groups = in_groups(FINGERPRINT).split()
    assert (len(groups), "".join(groups)) == (16, FINGERPRINT)
