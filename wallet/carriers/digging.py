"""From one input to what is found in it, through one wrapping or two.

Every carrier says by the bytes alone whether something is its kind, and takes off one
wrapping; what lies inside goes the same way again. How deep, how many and how much is
counted for the input as a whole.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from wallet.carriers import mail, pdf, plain, png, qr_picture, svg, zip_archive
from wallet.carriers.allowance import Allowance
from wallet.carriers.dug import Dug, Find, Part, Sighting
from wallet.carriers.errors import WrappedTooDeepError
from wallet.model.document import Document, Incoming
from wallet.model.errors import KnownError, LimitExceededError, NoCredentialFoundError
from wallet.model.limits import MAX_INPUT_BYTES, MAX_WRAPPINGS


class Carrier(Protocol):
    """What every module of a carrier offers."""

    @property
    def NAME(self) -> str:  # noqa: N802 - a constant of a module
        """The name of the carrier in the command-line contract."""
        ...

    @property
    def WRAPS_FILES(self) -> bool:  # noqa: N802 - a constant of a module
        """Whether what is inside are files, which may be wrappings themselves."""
        ...

    def recognises(self, data: bytes) -> bool:
        """Whether the bytes start as this carrier does; never raises, never looks at all of them."""
        ...

    def unwrap(self, data: bytes, name: str, allowance: Allowance) -> Iterable[Find]:
        """What is inside. Raises KnownError, and then nothing of it is used."""
        ...


CARRIERS: tuple[Carrier, ...] = (zip_archive, pdf, png, qr_picture, svg, mail)


def finds(incoming: Incoming) -> Iterator[Dug | Sighting]:
    """Everything in one input, in its order; never raises for what is inside.

    At least one result: where there is nothing, the problem says so.
    """
    kind = "text" if incoming.pasted else "file"
    problem = incoming.problem
    size = len(incoming.data)
    if problem is None and size > MAX_INPUT_BYTES:
        problem = LimitExceededError(
            what="The size of the file", measured=f"{size} bytes", limit=f"{MAX_INPUT_BYTES} bytes"
        )
    if problem is not None:
        yield Dug(incoming.name, kind, incoming.data, problem=problem)
        return
    yield from _within(Part(incoming.name, incoming.data), kind, incoming.name, _Level(Allowance()))


@dataclass(frozen=True)
class _Level:
    """How many wrappings were taken off, and what may still be taken out of the input."""

    allowance: Allowance
    depth: int = 0

    @property
    def below(self) -> "_Level":
        return _Level(self.allowance, self.depth + 1)


def _within(part: Part, kind: str, path: str, level: _Level) -> Iterator[Dug | Sighting]:
    """What is in a part, which lay in a wrapping of that ``kind``. ``path`` is its name and where it lay."""
    module = next((carrier for carrier in CARRIERS if carrier.recognises(part.data)), None)
    if module is None and part.aside and not plain.holds_document(part.data):
        return
    kind = module.NAME if module else kind
    found = False
    try:
        if level.depth > MAX_WRAPPINGS or (module and module.WRAPS_FILES and level.depth >= MAX_WRAPPINGS):
            raise WrappedTooDeepError(name=part.name)
        for find in _unwrapped(module, part, kind, level.allowance):
            for result in _followed(find, part, kind, path, level):
                found = True
                yield result
        if not found:
            raise NoCredentialFoundError(name=part.name)
    except KnownError as problem:
        if not part.aside:
            yield Dug(path, kind, part.data, problem=problem)


def _unwrapped(module: Carrier | None, part: Part, kind: str, allowance: Allowance) -> Iterable[Find]:
    return (
        module.unwrap(part.data, part.name, allowance) if module else plain.unwrap(part.data, part.name, kind)
    )


def _followed(find: Find, within: Part, kind: str, path: str, level: _Level) -> Iterator[Dug | Sighting]:
    """The find itself, or, where it is a part, what is in that."""
    match find:
        case Document():
            yield Dug(path, find.carrier, find.data, (find,))
        case Part() if find.name == within.name:
            # The same thing in another spelling, such as a data: address.
            yield from _within(find, kind, path, level.below)
        case Part():
            name = f"{within.name}/{find.name}" if level.depth else find.name
            part = Part(name, find.data, find.aside)
            yield from _within(part, kind, f"{path}/{find.name}", level.below)
        case _:
            yield find
