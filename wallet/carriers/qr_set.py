"""Codes that were seen, here and there, put together into the documents that they carry."""

from collections.abc import Sequence
from dataclasses import dataclass

from wallet.carriers import plain
from wallet.carriers.dug import Dug
from wallet.model.document import Document, Incoming
from wallet.model.errors import KnownError
from wallet.share import qr_frames
from wallet.share.errors import ForeignCodeError

_START = qr_frames.PREFIX.encode("ascii")


@dataclass(frozen=True)
class Sighting:
    """The content of one code, and in which input it was seen. ``data`` are that input's bytes."""

    name: str
    carrier: str
    content: bytes
    data: bytes


def recognises(data: bytes) -> bool:
    """Whether a text consists of frames, one in each line, as a code scanner hands them over."""
    lines = data.splitlines()
    return data.startswith(_START) and all(line.startswith(_START) or not line.strip() for line in lines)


def sightings_in_text(incoming: Incoming) -> Sequence[Sighting]:
    """The frames of a text. A frame may end in a blank, so that lines are not trimmed."""
    carrier = plain.carrier(incoming)
    lines = (line for line in incoming.data.splitlines() if line.strip())
    return [Sighting(incoming.name, carrier, line, incoming.data) for line in lines]


def is_of_use(content: bytes) -> bool:
    """Whether a code may be part of a share or hold a credential, and is not an address or a shop's code."""
    return content.startswith(_START) or content.lstrip().startswith((b"{", b"eyJ"))


def gathered(found: Sequence[Dug | Sighting]) -> tuple[Dug, ...]:
    """The sightings of each share as one result, at the place of its first; all else as it is."""
    sets: dict[str, list[Sighting]] = {}
    results: list[Dug | list[Sighting]] = []
    for item in found:
        if isinstance(item, Dug):
            results.append(item)
            continue
        try:
            share_id = qr_frames.parse(_text(item)).share_id
        except ForeignCodeError as foreign:
            results.append(_of_its_own(item, foreign))
        except KnownError as damaged:
            results.append(Dug(item.name, item.carrier, item.data, problem=damaged))
        else:
            if share_id not in sets:
                results.append(sets.setdefault(share_id, []))
            sets[share_id].append(item)
    return tuple(_joined(item) if isinstance(item, list) else item for item in results)


def _joined(sightings: list[Sighting]) -> Dug:
    first = sightings[0]
    names = dict.fromkeys(sighting.name for sighting in sightings)
    name = first.name if len(names) == 1 else f"{first.name} (+{len(names) - 1})"
    try:
        message = qr_frames.join(_text(sighting) for sighting in sightings)
    except KnownError as problem:
        return Dug(name, first.carrier, first.data, problem=problem)
    return Dug(name, first.carrier, message, (Document(message, first.carrier, name),))


def _of_its_own(sighting: Sighting, foreign: ForeignCodeError) -> Dug:
    """A code that is no frame: a document where it could hold a credential, else a problem."""
    if not is_of_use(sighting.content):
        return Dug(sighting.name, sighting.carrier, sighting.data, problem=foreign)
    document = Document(sighting.content, sighting.carrier, sighting.name)
    return Dug(sighting.name, sighting.carrier, sighting.content, (document,))


def _text(sighting: Sighting) -> str:
    """The content for reading frames; what is not ASCII cannot be one and is refused there."""
    return sighting.content.decode("ascii", errors="replace")
