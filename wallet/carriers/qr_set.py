"""Codes that were seen, here and there, put together into the share that they carry."""

from collections.abc import Iterator, Sequence

from wallet.carriers.dug import Dug, Sighting
from wallet.model.document import Document
from wallet.model.errors import KnownError
from wallet.share import qr_frames

_START = qr_frames.PREFIX.encode("ascii")


def recognises(data: bytes) -> bool:
    """Whether a text consists of frames, one in each line, as a code scanner hands them over."""
    if not data.startswith(_START):
        return False
    return all(line.startswith(_START) or not line.strip() for line in data.splitlines())


def sightings_in_text(data: bytes, name: str, carrier: str) -> Sequence[Sighting]:
    """The frames of a text. A frame may end in a blank, so that lines are not trimmed."""
    lines = (line for line in data.splitlines() if line.strip())
    return [Sighting(name, carrier, line, data) for line in lines]


class Sets:
    """Collects the codes of any number of shares, in whatever order they come."""

    def __init__(self) -> None:
        self._sets: dict[str, list[Sighting]] = {}

    def add(self, seen: Sighting) -> str | Dug:
        """Keep one code. The name of its share, or the problem with it where it is damaged."""
        try:
            share_id = qr_frames.parse(_text(seen)).share_id
        except KnownError as damaged:
            return Dug(seen.name, seen.carrier, seen.data, problem=damaged)
        codes = self._sets.setdefault(share_id, [])
        # The picture is only of use for naming a problem, and one picture is enough for that.
        codes.append(Sighting(seen.name, seen.carrier, seen.content, b"") if codes else seen)
        return share_id

    def joined(self) -> Iterator[tuple[str, Dug]]:
        """Every share with its name, in the order of first sight: whole, or with what is missing."""
        for share_id, codes in self._sets.items():
            yield share_id, _joined(codes)


def _joined(sightings: list[Sighting]) -> Dug:
    first = sightings[0]
    names = dict.fromkeys(sighting.name for sighting in sightings)
    name = first.name if len(names) == 1 else f"{first.name} (+{len(names) - 1})"
    try:
        message = qr_frames.join(_text(sighting) for sighting in sightings)
    except KnownError as problem:
        return Dug(name, first.carrier, first.data, problem=problem)
    return Dug(name, first.carrier, message, (Document(message, first.carrier, name),))


def _text(sighting: Sighting) -> str:
    """The content for reading frames; what is not ASCII cannot be one and is refused there."""
    return sighting.content.decode("ascii", errors="replace")
