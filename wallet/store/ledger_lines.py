"""What is written into the ledger about changes of the database itself."""

from collections.abc import Sequence
from datetime import datetime

from wallet.model.holding import ImportState
from wallet.model.ledger import LedgerEvent, NewEntry
from wallet.store.records import NewCredential, ShareRecord

_EVENTS = {ImportState.NEW: LedgerEvent.RECEIVED, ImportState.UPDATED: LedgerEvent.UPDATED}


def received(
    several: Sequence[NewCredential], results: Sequence[tuple[ImportState, str | None]]
) -> list[NewEntry]:
    """A line for each document that was kept; none for a duplicate or a refused one."""
    return [
        NewEntry(
            _EVENTS[state],
            new.checked_at,
            (("credential", identifier), ("sha256", new.sha256), ("format", new.format)),
        )
        for new, (state, identifier) in zip(several, results, strict=True)
        if identifier is not None and state in _EVENTS
    ]


def about_each(event: LedgerEvent, at: datetime, credential_ids: Sequence[str]) -> list[NewEntry]:
    """The same event for several credentials."""
    return [NewEntry(event, at, (("credential", identifier),)) for identifier in credential_ids]


def shared(made: ShareRecord) -> NewEntry:
    """To whom, for what, until when, in which form, and which elements: a share holds whole credentials."""
    facts = [("credential", identifier) for identifier in made.credential_ids]
    facts += [("form", made.form.value), ("sha256", made.sha256), ("expires", made.expires.isoformat())]
    facts += [("elements", "all")]
    optional = (("audience", made.audience), ("purpose", made.purpose))
    facts += [(name, value) for name, value in optional if value is not None]
    return NewEntry(LedgerEvent.SHARED, made.created, tuple(facts))
