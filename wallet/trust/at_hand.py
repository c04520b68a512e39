"""Everything besides the credential itself that a check may rely on."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from wallet.keys.documents import NO_DOCUMENTS, KeyDocuments
from wallet.model.findings import CertificateStanding
from wallet.trust.pins import Pin


@dataclass(frozen=True)
class RegisteredIssuer:
    """One entry of an issuer registry: ``registry`` names the list, ``listed`` is the list's own date."""

    issuer_id: str
    name: str
    registry: str
    listed: datetime
    not_after: datetime | None = None


@dataclass(frozen=True)
class StatusCopy:
    """A copy of the status list at ``url``, as its bytes were at ``taken`` (UTC); still untrusted.

    ``dated_by_file``: nobody says when it was taken; the file that it is in was written then.
    """

    url: str
    data: bytes
    taken: datetime
    source: str
    dated_by_file: bool = False


class CertificateJudge(Protocol):
    """Says what is known here about a certificate and who certified it."""

    def standing(self, chain: tuple[bytes, ...], at: datetime) -> CertificateStanding | None:
        """What is known about ``chain[0]`` (DER, its certifiers in any order behind it) at ``at``.

        None where nothing here speaks about it. Never raises for what a certificate says.
        """
        ...


class NoCertificates:
    """Nothing is known about any certificate."""

    def standing(self, chain: tuple[bytes, ...], at: datetime) -> CertificateStanding | None:
        """None, always."""
        del chain, at
        return None


@dataclass(frozen=True)
class Trust:
    """What a person or an office keeps to check against; nothing in it came from the credential.

    ``problems`` are sentences in English about files that could not be used, to be shown beside every check.
    """

    pins: tuple[Pin, ...] = ()
    documents: KeyDocuments = NO_DOCUMENTS
    registry: tuple[RegisteredIssuer, ...] = ()
    status_copies: tuple[StatusCopy, ...] = ()
    certificates: CertificateJudge = field(default_factory=NoCertificates)
    problems: tuple[str, ...] = ()


NOTHING = Trust()
