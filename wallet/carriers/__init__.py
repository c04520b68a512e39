"""Digging documents out of what a person hands over: files, texts, archives, letters, PDFs and pictures.

The content decides what something is, never its name. Nothing is written to a disk, no
address is followed, and nothing is understood here beyond the wrapping.
"""

from collections.abc import Iterable, Iterator

from wallet.carriers import digging
from wallet.carriers.dug import Dug, Sighting
from wallet.carriers.qr_set import Sets
from wallet.model.document import Incoming

__all__ = ["Dug", "dig", "dig_each"]


def dig_each(inputs: Iterable[Incoming]) -> Iterator[Dug]:
    """What every input holds, one result after the other; never raises for what is inside them.

    Takes the next input only when the next result is asked for, so that whoever asks may report
    how far it is, and stop. Shares in QR codes come last, because their codes may be spread
    over all inputs.
    """
    sets = Sets()
    for incoming in inputs:
        for find in digging.finds(incoming):
            result = sets.add(find) if isinstance(find, Sighting) else find
            if isinstance(result, Dug):
                yield result
    for _, dug in sets.joined():
        yield dug


def dig(inputs: Iterable[Incoming]) -> tuple[Dug, ...]:
    """What every input holds, in the order of the inputs; never raises for what is inside them.

    Codes of one QR set become one result, at the place of the first of them, in
    whatever order and in however many pictures and texts they come.
    """
    sets = Sets()
    found: dict[str | int, Dug | None] = {}
    for incoming in inputs:
        for find in digging.finds(incoming):
            result = sets.add(find) if isinstance(find, Sighting) else find
            if isinstance(result, Dug):
                found[len(found)] = result
            else:
                found.setdefault(result, None)
    found.update(sets.joined())
    return tuple(dug for dug in found.values() if dug is not None)
