"""The ledger: what happened to the wallet and its credentials, without a word of what they say."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from wallet.model.holding import CredentialRow


class LedgerEvent(StrEnum):
    """What can happen. The values are stored and exported: none is ever renamed."""

    RECEIVED = "received"
    UPDATED = "updated"
    CHECKED = "checked"
    SHARED = "shared"
    EXPORTED = "exported"
    MOVED_TO_BIN = "moved-to-bin"
    TAKEN_FROM_BIN = "taken-from-bin"
    DELETED = "deleted"
    ISSUER_KNOWN = "issuer-known"
    ISSUER_FORGOTTEN = "issuer-forgotten"
    PASSPHRASE_CHANGED = "passphrase-changed"  # noqa: S105 - the name of an event
    RECOVERY_CODE_MADE = "recovery-code-made"
    RECOVERY_CODE_DROPPED = "recovery-code-dropped"
    RECOVERY_CODE_USED = "recovery-code-used"
    QUICK_UNLOCK_ON = "quick-unlock-on"
    QUICK_UNLOCK_OFF = "quick-unlock-off"
    FILE_KEY_CHANGED = "file-key-changed"
    BACKED_UP = "backed-up"
    BACKUP_TESTED = "backup-tested"
    RESTORED = "restored"
    EXPORTED_ALL = "exported-all"
    MIGRATED = "migrated"
    OLDER_COPY_OPENED = "older-copy-opened"
    OTHER_COPY_OPENED = "other-copy-opened"


Facts = tuple[tuple[str, str], ...]
"""Named facts in a fixed order: identifiers, digests, dates, who it was for. Never what a credential says."""


@dataclass(frozen=True, repr=False)
class NewEntry:
    """Something to be written down; ``at`` is the computer's time (UTC), which may be wrong."""

    event: LedgerEvent
    at: datetime
    facts: Facts = ()


@dataclass(frozen=True)
class LedgerEntry:
    """One line of the ledger. ``number`` is the order in which things happened, whatever the clock said.

    ``digest`` is the SHA-256 (hexadecimal) over the line before it and this one.
    """

    number: int
    at: datetime
    event: LedgerEvent
    facts: Facts
    digest: str

    def fact(self, name: str) -> str | None:
        """The fact of that name, or None."""
        return dict(self.facts).get(name)


@dataclass(frozen=True, repr=False)
class BinRow:
    """A credential in the bin: its line of the list, and since when it is there (UTC)."""

    row: CredentialRow
    since: datetime
