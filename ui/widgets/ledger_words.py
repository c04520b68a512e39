"""What happened to a wallet, one plain sentence for each line of its ledger."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject

from ui.widgets.untrusted_text import clean_line
from ui.words import format_date
from wallet.model.ledger import LedgerEntry, LedgerEvent
from wallet.model.words import QT_TRANSLATE_NOOP

GROUPS: Final[dict[str, tuple[str, frozenset[LedgerEvent]]]] = {
    "all": (QT_TRANSLATE_NOOP("ledger", "Everything"), frozenset(LedgerEvent)),
    "credentials": (
        QT_TRANSLATE_NOOP("ledger", "Received, checked, deleted"),
        frozenset(
            {
                LedgerEvent.RECEIVED,
                LedgerEvent.UPDATED,
                LedgerEvent.CHECKED,
                LedgerEvent.MOVED_TO_BIN,
                LedgerEvent.TAKEN_FROM_BIN,
                LedgerEvent.DELETED,
            }
        ),
    ),
    "out": (
        QT_TRANSLATE_NOOP("ledger", "Shared and exported"),
        frozenset({LedgerEvent.SHARED, LedgerEvent.EXPORTED, LedgerEvent.EXPORTED_ALL}),
    ),
    "backups": (
        QT_TRANSLATE_NOOP("ledger", "Backups"),
        frozenset({LedgerEvent.BACKED_UP, LedgerEvent.BACKUP_TESTED, LedgerEvent.RESTORED}),
    ),
}
_SAFETY: Final = frozenset(LedgerEvent) - frozenset().union(
    *(events for name, (_, events) in GROUPS.items() if name != "all")
)
GROUPS["safety"] = (QT_TRANSLATE_NOOP("ledger", "Safety and trust"), _SAFETY)

_SIGNS: Final = {
    LedgerEvent.RECEIVED: "import",
    LedgerEvent.UPDATED: "import",
    LedgerEvent.CHECKED: "check",
    LedgerEvent.SHARED: "share",
    LedgerEvent.EXPORTED: "export",
    LedgerEvent.EXPORTED_ALL: "export",
    LedgerEvent.MOVED_TO_BIN: "bin",
    LedgerEvent.TAKEN_FROM_BIN: "library",
    LedgerEvent.DELETED: "bin",
    LedgerEvent.ISSUER_KNOWN: "trust",
    LedgerEvent.ISSUER_FORGOTTEN: "trust",
    LedgerEvent.BACKED_UP: "backup",
    LedgerEvent.BACKUP_TESTED: "backup",
    LedgerEvent.RESTORED: "backup",
    LedgerEvent.OLDER_COPY_OPENED: "warning",
    LedgerEvent.OTHER_COPY_OPENED: "warning",
}


def sign_of(event: LedgerEvent) -> str:
    """The icon of an event."""
    return _SIGNS.get(event, "lock")


class LedgerWords(QObject):
    """Says lines of the ledger. ``titles`` are of the credentials still held, by the wallet's identifier."""

    def sentence(self, entry: LedgerEntry, titles: Mapping[str, str]) -> str:
        """What happened, on one line."""
        names = [
            titles.get(value) or self.tr("a deleted credential")
            for name, value in entry.facts
            if name == "credential"
        ]
        what = ", ".join(names) or self.tr("a deleted credential")
        return self._of_credential(entry, what) or self._of_wallet(entry)

    def _of_credential(self, entry: LedgerEntry, what: str) -> str:
        said = {
            LedgerEvent.RECEIVED: self.tr("Received: {title}"),
            LedgerEvent.UPDATED: self.tr("Newer version received: {title}"),
            LedgerEvent.CHECKED: self.tr("Checked: {title}"),
            LedgerEvent.EXPORTED: self.tr("Original exported: {title}"),
            LedgerEvent.MOVED_TO_BIN: self.tr("Moved to the bin: {title}"),
            LedgerEvent.TAKEN_FROM_BIN: self.tr("Put back from the bin: {title}"),
        }
        if entry.event is LedgerEvent.SHARED:
            return self._shared(entry, what)
        return said[entry.event].format(title=what) if entry.event in said else ""

    def _shared(self, entry: LedgerEntry, what: str) -> str:
        audience = clean_line(entry.fact("audience") or "")
        until = _day(entry.fact("expires"))
        if audience:
            text = self.tr("Shared with {audience} until {date}: {title}")
        else:
            text = self.tr("Shared, addressed to nobody, until {date}: {title}")
        return text.format(audience=audience, date=until, title=what)

    def _of_wallet(self, entry: LedgerEntry) -> str:
        said = {
            LedgerEvent.DELETED: self.tr("A credential was deleted for good"),
            LedgerEvent.ISSUER_KNOWN: self.tr("An issuer was added to those you know"),
            LedgerEvent.ISSUER_FORGOTTEN: self.tr("An issuer was removed from those you know"),
            LedgerEvent.PASSPHRASE_CHANGED: self.tr("The passphrase was changed"),
            LedgerEvent.RECOVERY_CODE_MADE: self.tr("A recovery code was made"),
            LedgerEvent.RECOVERY_CODE_DROPPED: self.tr("The recovery code was removed"),
            LedgerEvent.RECOVERY_CODE_USED: self.tr("The recovery code was used"),
            LedgerEvent.QUICK_UNLOCK_ON: self.tr("Quick unlock was turned on"),
            LedgerEvent.QUICK_UNLOCK_OFF: self.tr("Quick unlock was turned off"),
            LedgerEvent.FILE_KEY_CHANGED: self.tr("Everything was encrypted with a new file key"),
            LedgerEvent.BACKED_UP: self.tr("A backup was made"),
            LedgerEvent.BACKUP_TESTED: self.tr("A backup was tested"),
            LedgerEvent.RESTORED: self.tr("This wallet was restored from a backup"),
            LedgerEvent.EXPORTED_ALL: self.tr("Everything was exported"),
            LedgerEvent.MIGRATED: self.tr("The wallet was brought up to date"),
            LedgerEvent.OLDER_COPY_OPENED: self.tr("An older copy of the wallet was opened"),
            LedgerEvent.OTHER_COPY_OPENED: self.tr("Another copy of the wallet was opened"),
        }
        return said.get(entry.event) or self.tr("Something that this version does not know")


def _day(moment: str | None) -> str:
    try:
        return format_date(datetime.fromisoformat(moment or ""))
    except ValueError:
        return "?"
