"""A file or a pasted text that is itself the document."""

from wallet.carriers.dug import Dug
from wallet.model.document import Document, Incoming
from wallet.model.errors import NoCredentialFoundError


def carrier(incoming: Incoming) -> str:
    """The name of this carrier for the input: ``text`` where it was pasted, else ``file``."""
    return "text" if incoming.pasted else "file"


def dig(incoming: Incoming) -> Dug:
    """The input as one document. Raises NoCredentialFoundError where it is empty."""
    if not incoming.data.strip():
        raise NoCredentialFoundError(name=incoming.name)
    document = Document(incoming.data, carrier(incoming), incoming.name)
    return Dug(incoming.name, document.carrier, incoming.data, (document,))
