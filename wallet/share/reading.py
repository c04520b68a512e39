"""Reading a share without a wallet: which form it has, and its holder's signatures checked."""

from collections.abc import Sequence

from wallet.formats.strict_json import parse_object
from wallet.model.document import Document
from wallet.model.errors import KnownError
from wallet.share import bundle, presentation, statement
from wallet.share.opened import OpenedShare, ShareContent

_TYPE = b"VerifiablePresentation"

__all__ = ["OpenedShare", "ShareContent", "recognise"]


def recognise(documents: Sequence[Document]) -> OpenedShare | None:
    """The share that the documents of one input are, or None where they are none.

    Never raises for what is inside. Terms are only read here; whether audience, nonce and
    time fit is for whoever judges the share.
    """
    if all(document.carrier == "zip" for document in documents):
        members = {document.name: document for document in documents}
        if bundle.is_bundle(members):
            return bundle.read(members)
        if statement.is_archive(members):
            return statement.read_archive(members)
    return _presentation(documents[0]) if len(documents) == 1 else None


def _presentation(document: Document) -> OpenedShare | None:
    # Reading the whole text a second time costs more than anything else in a large import.
    if _TYPE not in document.data and b"\\u" not in document.data:
        return None
    try:
        body = parse_object(document.data)
    except KnownError:
        return None
    return presentation.read(body) if presentation.is_presentation(body) else None
