"""Opening what was received, one module for each way of writing a credential down.

What the text looks like decides, never the name of the file. Nothing is verified here.
"""

from typing import Protocol

from wallet.formats.openers import compact_jws, europass_xml, json_text, sd_jwt
from wallet.formats.openers.embedded import open_embedded
from wallet.formats.openers.json_text import ListOfCredentialsError
from wallet.model.document import Content, Document

__all__ = ["OPENERS", "ListOfCredentialsError", "Opener", "open_content", "open_embedded"]


class Opener(Protocol):
    """What every module that opens one way of writing offers."""

    def fits(self, data: bytes) -> bool:
        """Whether the bytes look like this; never raises."""
        ...

    def open_document(self, document: Document) -> Content:
        """The document opened. Raises KnownError where it breaks the rules of its own form."""
        ...


# From what shows itself by its first letters to JSON, whose parser says what is wrong with the rest.
OPENERS: tuple[Opener, ...] = (europass_xml, sd_jwt, compact_jws, json_text)


def open_content(document: Document) -> Content:
    """The document opened, out of its signed wrapper where it has one.

    Raises MalformedInputError or LimitExceededError where it cannot be read,
    PayloadUnreadableError where only the content of a wrapper cannot,
    ListOfCredentialsError (with what is in it) for a list of several credentials, and
    EuropassXmlError for a form that is known and no longer read.
    """
    opener = next(candidate for candidate in OPENERS if candidate.fits(document.data))
    return opener.open_document(document)
