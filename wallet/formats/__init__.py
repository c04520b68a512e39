"""The formats of credentials: each recognises itself and reads what the issuer stated.

Reading is not believing: no module here verifies anything.
"""

from typing import Protocol

from wallet.formats import elm, open_badges_3
from wallet.formats.envelopes import PayloadUnreadableError, is_envelope, open_envelope
from wallet.formats.strict_json import parse_object
from wallet.model.credential import MicroCredential
from wallet.model.document import Content, Document
from wallet.model.errors import NoCredentialFoundError

__all__ = ["FORMATS", "Format", "PayloadUnreadableError", "find_format", "open_content", "read"]


class Format(Protocol):
    """What every module of a format offers."""

    @property
    def NAME(self) -> str:  # noqa: N802 - a constant of a module
        """The name of the format in the command-line contract."""
        ...

    def recognises(self, content: Content) -> bool:
        """Whether the content is of this format; never raises."""
        ...

    def read(self, content: Content) -> MicroCredential:
        """What the credential says; for content that the format recognises. Never raises for odd values."""
        ...


FORMATS: tuple[Format, ...] = (elm, open_badges_3)


def open_content(document: Document) -> Content:
    """The document opened as JSON, out of its signed wrapper where it has one.

    Raises MalformedInputError or LimitExceededError where it is not JSON that may be read, and
    PayloadUnreadableError where only the content of a wrapper is not.
    """
    body = parse_object(document.data)
    return open_envelope(document, body) if is_envelope(body) else Content(document, body)


def find_format(content: Content) -> Format | None:
    """The first format that recognises the content; None where none does."""
    return next((candidate for candidate in FORMATS if candidate.recognises(content)), None)


def read(content: Content) -> MicroCredential:
    """What the credential says. Raises NoCredentialFoundError where no format recognises it."""
    found = find_format(content)
    if found is None:
        raise NoCredentialFoundError(name=content.document.name)
    return found.read(content)
