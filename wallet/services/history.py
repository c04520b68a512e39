"""The bin and the ledger of an unlocked wallet."""

import json
from collections.abc import Callable, Sequence
from datetime import datetime

from wallet.model.ledger import BinRow, LedgerEntry, LedgerEvent, NewEntry
from wallet.store.wallet_file import WalletFile


class History:
    """Moving credentials to the bin and back, and what happened to the wallet. Every call may block.

    Emptying the bin is the only way in which anything goes; a backup inside the wallet's folder is made
    before it.
    """

    def __init__(self, file: WalletFile, clock: Callable[[], datetime]) -> None:
        self._file = file
        self._clock = clock

    def move_to_bin(self, credential_ids: Sequence[str]) -> None:
        """Take them off the list; ``take_from_bin`` undoes it. Raises NotHeldError, nothing half done."""
        self._file.move_to_bin(credential_ids, self._clock())

    def take_from_bin(self, credential_ids: Sequence[str]) -> None:
        """Put them back on the list."""
        self._file.take_from_bin(credential_ids, self._clock())

    def in_bin(self) -> tuple[BinRow, ...]:
        """What is in the bin, the latest first."""
        return self._file.bin_rows()

    def empty_bin(self) -> int:
        """Delete what is in the bin for good; gives how many documents went, earlier versions included."""
        if not self._file.bin_rows():
            return 0
        self._file.back_up_automatically("emptying-the-bin", self._clock())
        return self._file.empty_bin(self._clock())

    def ledger(self) -> tuple[LedgerEntry, ...]:
        """What happened, the newest first. Raises LedgerBrokenError where a line is missing or changed."""
        return self._file.ledger()

    def ledger_as_json(self) -> bytes:
        """The whole ledger for keeping elsewhere, the oldest line first, with the chain to check it by."""
        lines = [
            {
                "number": entry.number,
                "at": entry.at.isoformat(),
                "event": entry.event.value,
                "facts": [list(fact) for fact in entry.facts],
                "digest": entry.digest,
            }
            for entry in reversed(self._file.ledger())
        ]
        return json.dumps({"ledger": lines}, ensure_ascii=False, indent=1).encode() + b"\n"

    def note_export(self, credential_ids: Sequence[str]) -> None:
        """Write down that the originals of these left the wallet as files."""
        facts = tuple(("credential", identifier) for identifier in credential_ids)
        self._file.note(NewEntry(LedgerEvent.EXPORTED, self._clock(), facts))
