"""The unlocked wallet as a person uses it: take in, list, read, check again, share, export, lock."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from wallet import formats
from wallet.formats.more import more_from_issuer
from wallet.formats.strict_json import parse_object
from wallet.keys import thumbprints
from wallet.keys.learner import LearnerKeys
from wallet.model.document import Content, Document, Incoming
from wallet.model.holding import CredentialDetail, CredentialRow, ImportLine, WalletInfo
from wallet.model.listing import ListOrder
from wallet.model.sharing import Share, ShareRequest
from wallet.services.checking import Progress
from wallet.services.examining import Bench, examine, examine_parts
from wallet.services.history import History
from wallet.services.issuers import Issuers
from wallet.services.leaving import Leaving
from wallet.services.safekeeping import Safekeeping
from wallet.services.summary import stored_verdict
from wallet.services.taking_in import TakingIn
from wallet.services.ways import Ways
from wallet.share.items import share_item
from wallet.share.making import make_share
from wallet.store.kdf import KdfParameters
from wallet.store.keyring_unlock import KeyringUnlock
from wallet.store.records import ShareRecord, StoredCredential
from wallet.store.wallet_file import WalletFile
from wallet.trust.at_hand import NOTHING, Trust
from wallet.trust.pins import Pin
from wallet.trust.trust_file import TrustFile
from wallet.verification.case import KeysAtHand
from wallet.verification.report_json import verdict_from_json

Clock = Callable[[], datetime]
TrustAtHand = Callable[[], Trust]
RandomBytes = Callable[[int], bytes]


def no_trust() -> Trust:
    """Nothing besides the wallet's own list of issuers."""
    return NOTHING


def now_utc() -> datetime:
    """The computer's time, in UTC."""
    return datetime.now(UTC)


class Library:
    """One unlocked wallet. Every call may block on the disk; none opens the network."""

    def __init__(
        self,
        file: WalletFile,
        path: Path,
        clock: Clock,
        random_bytes: RandomBytes,
        *,
        trust: TrustAtHand = no_trust,
        kdf: KdfParameters | None = None,
        keyring: KeyringUnlock | None = None,
    ) -> None:
        self._file = file
        self._path = path
        self._clock = clock
        self._random_bytes = random_bytes
        self._trust_at_hand = trust
        self._history = History(file, clock)
        self._ways = Ways(file, clock, kdf, keyring)
        self._safekeeping = Safekeeping(file, clock)
        self._leaving = Leaving(file, clock, random_bytes)
        self._issuers = Issuers(file, clock)

    @property
    def history(self) -> History:
        """Its bin and its ledger."""
        return self._history

    @property
    def ways(self) -> Ways:
        """What opens it."""
        return self._ways

    @property
    def safekeeping(self) -> Safekeeping:
        """Its backups."""
        return self._safekeeping

    @property
    def leaving(self) -> Leaving:
        """Taking everything out of it."""
        return self._leaving

    @property
    def issuers(self) -> Issuers:
        """The issuers that it knows by their keys."""
        return self._issuers

    @property
    def path(self) -> Path:
        """The wallet's folder."""
        return self._path

    def info(self) -> WalletInfo:
        """Facts about the wallet that are not secret."""
        return self._file.info()

    def rows(self, search: str = "") -> tuple[CredentialRow, ...]:
        """The library, newest award first; with words to search for, those that hold all of them."""
        return self._file.rows(search)

    def first_rows(self, search: str, limit: int) -> tuple[CredentialRow, ...]:
        """The first ``limit`` lines of ``rows``, in about the same time at any size of the wallet."""
        return self._file.first_rows(search, limit)

    def order(self, search: str = "", place_of: str | None = None) -> ListOrder:
        """The order of ``rows`` without the lines, and where the credential ``place_of`` stands in it."""
        return self._file.order(search, place_of)

    def rows_at(self, numbers: Sequence[int]) -> tuple[CredentialRow | None, ...]:
        """Lines by numbers of an ``order``, as they are now; None for what was deleted since."""
        return self._file.rows_at(numbers)

    def ids_at(self, numbers: Sequence[int]) -> tuple[str | None, ...]:
        """The identifiers of what ``rows_at`` gives, for doing something to many."""
        return self._file.ids_at(numbers)

    def detail(self, credential_id: str) -> CredentialDetail:
        """One credential in full, with the verdict as it was last established.

        What it says is read again from the kept bytes. Raises KnownError for an unknown id.
        """
        return self._detail(self._file.record(credential_id))

    def check_again(self, credential_id: str) -> CredentialDetail:
        """Judge the kept bytes anew and remember the verdict."""
        record = self._file.record(credential_id)
        result = examine(Document(record.original, "file", record.name), self._bench())
        verdict = stored_verdict(result.verdict)
        self._file.store_verdict(credential_id, verdict, result.headline, result.verdict.checked_at)
        return self._detail(self._file.record(credential_id))

    def import_all(self, inputs: Sequence[Incoming], progress: Progress) -> tuple[ImportLine, ...]:
        """Keep every credential found; one line per thing found, all or nothing for each.

        Stops early, with what is done, when cancelled.
        """
        return TakingIn(self._file, self._bench(), progress).run(inputs)

    def share(self, request: ShareRequest) -> Share:
        """Make and sign one share, and remember to whom it was made. Raises KnownError, nothing half done."""
        records = [self._file.record(credential_id) for credential_id in request.credential_ids]
        items = [share_item(record.original, _title(record)) for record in records]
        share = make_share(request, items, self._keys(), self._clock(), self._random_bytes)
        self._file.add_share(
            ShareRecord(
                form=share.form,
                audience=share.audience,
                purpose=share.purpose,
                created=share.created,
                expires=share.expires,
                sha256=hashlib.sha256(share.file.data).hexdigest(),
                credential_ids=request.credential_ids,
            )
        )
        return share

    def know_issuer(self, pin: Pin) -> None:
        """Put an issuer on this wallet's list; verdicts given from now on take it into account."""
        self._file.add_pin(pin)

    def trust_snapshot(self, files: Sequence[TrustFile], name: str) -> bytes:
        """What somebody checks against, in one file signed with this wallet's key. Raises KnownError."""
        from wallet.trust import snapshot

        return snapshot.write(files, name=name, made=self._clock(), signer=self._keys().ed25519)

    def lock(self) -> None:
        """Close the file and drop the keys. Every later call raises WalletLockedError."""
        self._file.lock()

    def _detail(self, record: StoredCredential) -> CredentialDetail:
        content = _open(record)
        credential = formats.read(content)
        bench = replace(self._bench(), with_more=True)
        return CredentialDetail(
            id=record.id,
            credential=credential,
            verdict=verdict_from_json(parse_object(record.verdict_json.encode())),
            original=record.original,
            sha256=record.sha256,
            name=record.name,
            added_at=record.added_at,
            more=more_from_issuer(content.body, credential),
            parts=examine_parts(content, bench),
        )

    def _bench(self) -> Bench:
        keys = self._keys()
        dids = frozenset({keys.ed25519.did, keys.p256.did})
        at_hand = KeysAtHand(dids, frozenset(map(thumbprints.of_did, dids)), presented=False)
        return Bench(self._clock(), self._trust(), at_hand)

    def _trust(self) -> Trust:
        """What this computer keeps to check against, and the issuers on this wallet's own list."""
        at_hand = self._trust_at_hand()
        return replace(at_hand, pins=self._file.pins() + at_hand.pins)

    def _keys(self) -> LearnerKeys:
        return self._file.learner_keys()


def _open(record: StoredCredential) -> Content:
    return formats.open_content(Document(record.original, "file", record.name))


def _title(record: StoredCredential) -> str:
    return formats.read(_open(record)).title.best(("en",))[1]
