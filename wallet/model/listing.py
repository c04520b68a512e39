"""The list of a large wallet: its order first, its lines where they are looked at."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class ListOrder:
    """Which credentials the list held at one moment, from the top down, by their numbers in the wallet.

    A number never stands for another credential later. ``place`` says where the credential stands that was
    asked for, None where it is not on the list.
    """

    numbers: Sequence[int]
    place: int | None
