"""What came out of one input, or out of several pictures that belong together."""

from dataclasses import dataclass

from wallet.model.document import Document
from wallet.model.errors import KnownError


@dataclass(frozen=True)
class Dug:
    """The documents in one input, untrusted, or the problem that kept them from being dug out.

    ``data`` is the input's bytes; for QR codes what they carry together, so that it equals
    the file that was shared. Where there is a problem there are no documents.
    """

    name: str
    carrier: str
    data: bytes
    documents: tuple[Document, ...] = ()
    problem: KnownError | None = None
