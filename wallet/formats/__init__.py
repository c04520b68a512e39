"""The formats of credentials: each recognises itself and reads what the issuer stated.

Reading is not believing: no module here verifies anything.
"""

from dataclasses import replace
from typing import Protocol

from wallet.formats import blockcerts, clr_2, elm, open_badges_2, open_badges_3, sd_jwt_vc, vc
from wallet.formats.envelopes import PayloadUnreadableError
from wallet.formats.inside import endorsements
from wallet.formats.openers import ListOfCredentialsError, open_content, open_embedded
from wallet.formats.token_period import within_token
from wallet.model.credential import MicroCredential
from wallet.model.document import Content
from wallet.model.errors import NoCredentialFoundError

__all__ = [
    "FORMATS",
    "Format",
    "ListOfCredentialsError",
    "PayloadUnreadableError",
    "endorsements",
    "find_format",
    "open_content",
    "open_embedded",
    "parts",
    "read",
]


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

    def parts(self, content: Content) -> tuple[Content, ...]:
        """The credentials that the content holds inside; each has to be read and checked by itself."""
        ...


# Specific before general: the first one that recognises the content reads it.
FORMATS: tuple[Format, ...] = (elm, open_badges_3, clr_2, blockcerts, open_badges_2, sd_jwt_vc, vc)


def find_format(content: Content) -> Format | None:
    """The first format that recognises the content; None where none does."""
    return next((candidate for candidate in FORMATS if candidate.recognises(content)), None)


def read(content: Content) -> MicroCredential:
    """What the credential says, valid no longer than the token around it.

    Raises NoCredentialFoundError where no format recognises it.
    """
    found = find_format(content)
    if found is None:
        raise NoCredentialFoundError(name=content.document.name)
    credential = found.read(content)
    return replace(credential, period=within_token(credential.period, content))


def parts(content: Content) -> tuple[Content, ...]:
    """The credentials inside the content; none where it is one credential, or none that is known."""
    found = find_format(content)
    return found.parts(content) if found is not None else ()
