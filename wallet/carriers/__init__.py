"""Digging documents out of what a person hands over: files, texts, archives and pictures of QR codes.

The content decides what something is, never its name. Nothing is written to a
disk, and nothing is understood here beyond the wrapping.
"""

from collections.abc import Sequence

from wallet.carriers import plain, qr_picture, qr_set, zip_archive
from wallet.carriers.dug import Dug
from wallet.carriers.qr_set import Sighting
from wallet.model.document import Incoming
from wallet.model.errors import KnownError, LimitExceededError, NoCredentialFoundError
from wallet.model.limits import MAX_INPUT_BYTES

__all__ = ["Dug", "dig"]


def dig(inputs: Sequence[Incoming]) -> tuple[Dug, ...]:
    """What every input holds, in the order of the inputs; never raises for what is inside them.

    Codes of one QR set become one result, at the place of the first of them, in
    whatever order and in however many pictures and texts they come.
    """
    found: list[Dug | Sighting] = []
    for incoming in inputs:
        try:
            found.extend(_dig_one(incoming))
        except KnownError as problem:
            found.append(Dug(incoming.name, _carrier(incoming), incoming.data, problem=problem))
    return qr_set.gathered(found)


def _dig_one(incoming: Incoming) -> Sequence[Dug | Sighting]:
    size = len(incoming.data)
    if size > MAX_INPUT_BYTES:
        raise LimitExceededError(
            what="The size of the file", measured=f"{size} bytes", limit=f"{MAX_INPUT_BYTES} bytes"
        )
    if zip_archive.recognises(incoming.data):
        return [_dig_archive(incoming)]
    if qr_picture.recognises(incoming.data):
        return qr_picture.sightings(incoming)
    if qr_set.recognises(incoming.data):
        return qr_set.sightings_in_text(incoming)
    return [plain.dig(incoming)]


def _dig_archive(incoming: Incoming) -> Dug:
    documents = zip_archive.members(incoming.data)
    if not documents:
        raise NoCredentialFoundError(name=incoming.name)
    return Dug(incoming.name, "zip", incoming.data, documents)


def _carrier(incoming: Incoming) -> str:
    if zip_archive.recognises(incoming.data):
        return "zip"
    return "qr-picture" if qr_picture.recognises(incoming.data) else plain.carrier(incoming)
