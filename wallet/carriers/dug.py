"""What came out of one input, or out of several pictures that belong together."""

from dataclasses import dataclass

from wallet.model.document import Document
from wallet.model.errors import KnownError


@dataclass(frozen=True, repr=False)
class Dug:
    """What was found in one place, untrusted, or the problem that kept it from being dug out.

    There is one document, except for an archive that is a share: that stays whole, and has one
    for each of its files. ``data`` are the bytes that were found: those of the document, of the
    share as a file, or of whatever has the ``problem``. Where there is a problem there are no
    documents. ``name`` tells the place: ``certificates.zip/badge.png``.
    """

    name: str
    carrier: str
    data: bytes
    documents: tuple[Document, ...] = ()
    problem: KnownError | None = None


@dataclass(frozen=True)
class Sighting:
    """The content of one code of a share, and in which input it was seen, of which ``data`` are the bytes."""

    name: str
    carrier: str
    content: bytes
    data: bytes


@dataclass(frozen=True, repr=False)
class Part:
    """Something that lay in a wrapping and may itself be one: to be looked at like an input.

    ``aside`` marks what belongs to the wrapping itself, such as the text of a letter or a
    logo in it: nothing is said where it holds nothing.
    """

    name: str
    data: bytes
    aside: bool = False


Find = Document | Sighting | Part | Dug
