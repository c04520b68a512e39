"""What goes into the wallet file and what comes out of it, apart from the rows of the list."""

from dataclasses import dataclass, field
from datetime import date, datetime

from wallet.model.sharing import ShareForm
from wallet.model.text import LocalizedText
from wallet.model.verdict import Headline


@dataclass(frozen=True)
class NewCredential:
    """One document to keep: its exact bytes, and what was read from them for list and search.

    ``sha256`` is the lower-case hexadecimal digest of ``original``; ``credential_id`` the
    identifier that the issuer gave; ``checked_at`` (with time zone) is also when it was added;
    ``identity`` is equal for copies that state the same (``formats.identity``).
    """

    original: bytes = field(repr=False)
    sha256: str
    name: str = field(repr=False)
    format: str
    credential_id: str | None = field(repr=False)
    title: LocalizedText = field(repr=False)
    issuer: LocalizedText = field(repr=False)
    awarded: date | None
    level: str | None
    credits: str | None
    search_text: str = field(repr=False)
    headline: Headline
    checked_at: datetime
    verdict_json: str = field(repr=False)
    identity: str | None = None

    def texts(self) -> tuple[str, ...]:
        """All words by which it can be found."""
        names = (words for _, words in (*self.title.versions, *self.issuer.versions))
        return (*names, self.search_text)


@dataclass(frozen=True)
class StoredCredential:
    """One document as it is kept. Times are UTC.

    ``version`` counts from 1 among documents with the same identifier of the issuer;
    ``replaces`` and ``replaced_by`` are the wallet's identifiers of its neighbours.
    """

    id: str
    original: bytes = field(repr=False)
    sha256: str
    name: str = field(repr=False)
    format: str
    headline: Headline
    checked_at: datetime
    added_at: datetime
    verdict_json: str = field(repr=False)
    version: int
    replaces: str | None
    replaced_by: str | None


@dataclass(frozen=True)
class IndexEntry:
    """What tells one document from another: the wallet's identifier, the digest, the issuer's identifier."""

    id: str
    sha256: str
    credential_id: str | None
    version: int
    added_at: datetime


@dataclass(frozen=True, repr=False)
class ShareRecord:
    """That something was shared: with whom, for what, until when, and which file. No content.

    ``sha256`` is of the file that left the wallet, ``credential_ids`` the wallet's identifiers.
    """

    form: ShareForm
    audience: str | None
    purpose: str | None
    created: datetime
    expires: datetime
    sha256: str
    credential_ids: tuple[str, ...]
