"""What backing up, testing a backup and restoring tell the learner."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path


@dataclass(frozen=True)
class BackupFacts:
    """What is known about a backup: when it was made (UTC), of how many documents, how large (bytes).

    ``tested_at`` is when it was last really opened with a passphrase, where that is known.
    """

    path: Path
    made_at: datetime
    documents: int
    size: int
    sha256: str
    tested_at: datetime | None = None


@dataclass(frozen=True)
class Compared:
    """What a restored wallet holds beside the one in use, as the wallet's identifiers in the restored one.

    ``same``: the very same bytes. ``only_there``: in the backup only. ``earlier`` and ``later``: other
    bytes under the issuer's identifier of a credential held here, of an older or a newer version.
    ``only_here``: identifiers in the wallet in use, for what the backup has not.
    """

    same: tuple[str, ...]
    only_there: tuple[str, ...]
    earlier: tuple[str, ...]
    later: tuple[str, ...]
    only_here: tuple[str, ...]


class Way(StrEnum):
    """What can open a wallet."""

    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a kind
    RECOVERY_CODE = "recovery-code"
    QUICK_UNLOCK = "quick-unlock"


@dataclass(frozen=True)
class SafetyState:
    """How well the wallet is kept safe: when it was last backed up, and a backup last tested (UTC)."""

    backed_up_at: datetime | None
    tested_at: datetime | None
    changes_since: int
    reminder_due: bool
