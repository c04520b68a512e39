"""What the wallet holds, in the shapes that lists, views and reports use."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from wallet.model.credential import MicroCredential
from wallet.model.errors import KnownError
from wallet.model.more import MoreEntry
from wallet.model.report import CheckResult, with_parts
from wallet.model.text import LocalizedText
from wallet.model.verdict import Headline, Verdict


@dataclass(frozen=True, repr=False)
class CredentialRow:
    """One line of the library list. Cheap: no original bytes, no pictures."""

    id: str
    title: LocalizedText
    issuer: LocalizedText
    awarded: date | None
    level: str | None
    credits: str | None
    headline: Headline
    checked_at: datetime
    format: str


@dataclass(frozen=True, repr=False)
class CredentialDetail:
    """One credential in full: what it says, what could be known and when, and where it came from."""

    id: str
    credential: MicroCredential
    verdict: Verdict
    original: bytes
    sha256: str
    name: str  # as the file was called when it came in; only ever shown
    added_at: datetime
    more: tuple[MoreEntry, ...] = ()
    parts: tuple[CheckResult, ...] = ()

    @property
    def headline(self) -> Headline:
        """No better than that of any credential inside it."""
        return with_parts(self.verdict, self.parts)


class ImportState(StrEnum):
    """What became of one thing that was handed in."""

    NEW = "new"
    DUPLICATE = "duplicate"
    UPDATED = "updated"
    REFUSED = "refused"


@dataclass(frozen=True, repr=False)
class ImportLine:
    """One line of the import report. ``id`` and ``title`` where a credential was kept or already there."""

    name: str
    state: ImportState
    id: str | None = None
    title: LocalizedText | None = None
    headline: Headline | None = None
    problem: KnownError | None = None


@dataclass(frozen=True)
class WalletInfo:
    """Facts about an open wallet that are not secret. Keys are did:key identifiers."""

    path: str
    format_version: int
    credentials: int
    created_at: datetime
    ed25519_key: str
    p256_key: str
