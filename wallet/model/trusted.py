"""What a person or an office relies on, as a list to be looked at. Nothing here takes part in a check."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from wallet.model.words import Sentence


class TrustedKind(StrEnum):
    """What one thing serves for, in the order in which they are listed."""

    PROBLEM = "problem"
    SNAPSHOT = "snapshot"
    ISSUER = "known-issuer"
    ISSUER_LIST = "issuer-list"
    EU_LIST = "eu-list"
    AUTHORITY = "authority"
    STATUS_LIST = "status-list"
    KEYS = "published-keys"
    NOT_USED = "not-used"


@dataclass(frozen=True)
class KnownIssuer:
    """One issuer by its key. ``key_fingerprint`` is SHA-256 (hexadecimal) of its DER SubjectPublicKeyInfo.

    Where ``issuer_id`` is given, the key is known for that identifier only.
    """

    name: str
    key_fingerprint: str
    issuer_id: str | None
    since: date


Facts = tuple[tuple[str, str], ...]
"""Named facts in a fixed order, such as ``address``; dates as ISO texts under names that end in ``_on``."""


@dataclass(frozen=True)
class Trusted:
    """One thing that is relied on, or a file that could not be.

    ``title`` is its own name, of a problem the English sentence. ``file`` is the file that it stands in, as
    it is called in the trust folder; empty for what the wallet itself keeps, and for a problem of no one
    file. ``dated`` (UTC) is when it was so, ``ends`` until when it says that it counts. ``snapshot`` is the
    name of the snapshot that brought it, ``issuer`` the issuer that the wallet itself keeps.
    """

    kind: TrustedKind
    title: str
    file: str = ""
    dated: datetime | None = None
    ends: datetime | None = None
    out_of_date: bool = False
    facts: Facts = ()
    snapshot: str = ""
    issuer: KnownIssuer | None = None


@dataclass(frozen=True)
class Offered:
    """A file that somebody wants to rely on, looked at and not yet kept.

    ``things`` is what it would bring; without any, it is refused, and ``problem`` says why.
    """

    path: Path
    data: bytes
    things: tuple[Trusted, ...] = ()
    problem: Sentence | None = None

    @property
    def name(self) -> str:
        """What the file is called."""
        return self.path.name
