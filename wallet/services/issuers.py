"""The issuers that a wallet knows by their keys: put on its list, and taken off it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from wallet.model.ledger import LedgerEvent, NewEntry
from wallet.model.trusted import KnownIssuer
from wallet.store.wallet_file import WalletFile
from wallet.trust.first_use import compare


class Issuers:
    """The wallet's own list. Every call may block on the disk; what changes is written into the ledger."""

    def __init__(self, file: WalletFile, clock: Callable[[], datetime]) -> None:
        self._file = file
        self._clock = clock

    def known(self) -> tuple[KnownIssuer, ...]:
        """The issuers on the list, in the order in which they came onto it."""
        return self._file.pins()

    def know(self, issuer: KnownIssuer, read_back: str) -> None:
        """Put an issuer on the list, once the fingerprint of its key was read back.

        It is known since now, whatever ``issuer`` says. Raises FingerprintDiffersError, and nothing is
        remembered, unless ``read_back`` is what ``wallet.trust.first_use.compare`` asks for.
        """
        compare(issuer.key_fingerprint, read_back)
        self.restore(replace(issuer, since=self._clock().date()))

    def restore(self, issuer: KnownIssuer) -> None:
        """Put an issuer back that was taken off a moment ago; its fingerprint was compared before."""
        self._file.add_pin(issuer)
        self._note(LedgerEvent.ISSUER_KNOWN, issuer)

    def forget(self, issuer: KnownIssuer) -> None:
        """Take an issuer off the list; verdicts given from now on do not know it any more."""
        self._file.remove_pin(issuer)
        self._note(LedgerEvent.ISSUER_FORGOTTEN, issuer)

    def _note(self, event: LedgerEvent, issuer: KnownIssuer) -> None:
        self._file.note(NewEntry(event, self._clock(), (("key", issuer.key_fingerprint),)))
