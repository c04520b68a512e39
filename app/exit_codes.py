"""What the command line's exit codes mean; part of the contract with scripts."""

from collections.abc import Iterable
from enum import IntEnum

from wallet.model.verdict import Headline


class Exit(IntEnum):
    """The codes of the command line."""

    DONE = 0
    NOT_VALID = 1
    WRONG_USE = 2
    UNCONFIRMED = 3
    UNREADABLE = 4
    WALLET = 5
    REFUSED = 6


def of_headlines(headlines: Iterable[Headline]) -> Exit:
    """The code for a set of verdicts: a failed one first, then an unreadable one, then an unconfirmed one."""
    seen = set(headlines)
    if Headline.NOT_VALID in seen:
        return Exit.NOT_VALID
    if Headline.UNREADABLE in seen:
        return Exit.UNREADABLE
    if seen & {Headline.VALID_UNCONFIRMED, Headline.CANNOT_CONFIRM}:
        return Exit.UNCONFIRMED
    return Exit.DONE
