"""What a key derivation may cost on this computer, and less of it where memory is short at the moment."""

from collections.abc import Callable
from typing import TypeVar

from wallet.store.errors import NotEnoughMemoryError
from wallet.store.faults import in_words
from wallet.store.kdf import KdfParameters, calibrate, with_less_memory

T = TypeVar("T")


def at_this_computers_cost(fixed: KdfParameters | None, name: str, work: Callable[[KdfParameters], T]) -> T:
    """Do the work with what was measured just now, or with ``fixed`` where that is given.

    Where memory is short it is tried again with half of it, down to the floor, and only then does
    NotEnoughMemoryError come through. The work must leave nothing behind where it raises that.
    """
    with in_words(name):
        parameters = calibrate() if fixed is None else fixed
    while True:
        try:
            with in_words(name):
                return work(parameters)
        except NotEnoughMemoryError:
            less = with_less_memory(parameters)
            if less is None:
                raise
            parameters = less
