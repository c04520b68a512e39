"""The unlocked wallet as a person uses it: take in, list, read, check again, share, export, lock."""

import hashlib
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from wallet import carriers, formats
from wallet.carriers import Dug
from wallet.formats.strict_json import parse_object
from wallet.keys import thumbprints
from wallet.keys.learner import LearnerKeys
from wallet.model.credential import MicroCredential
from wallet.model.document import Document, Incoming
from wallet.model.errors import KnownError, NoCredentialFoundError
from wallet.model.holding import CredentialDetail, CredentialRow, ImportLine, ImportState, WalletInfo
from wallet.model.sharing import Share, ShareRequest
from wallet.services.checking import Progress
from wallet.services.errors import ShareNotKeptError
from wallet.services.examining import Bench, examine
from wallet.services.summary import new_credential, stored_verdict
from wallet.share import reading
from wallet.share.items import share_item
from wallet.share.making import make_share
from wallet.store.records import ShareRecord, StoredCredential
from wallet.store.wallet_file import WalletFile
from wallet.trust.pins import Pin
from wallet.verification.case import KeysAtHand
from wallet.verification.report_json import verdict_from_json

Clock = Callable[[], datetime]
RandomBytes = Callable[[int], bytes]


def now_utc() -> datetime:
    """The computer's time, in UTC."""
    return datetime.now(UTC)


class Library:
    """One unlocked wallet. Every call may block on the disk; none opens the network."""

    def __init__(self, file: WalletFile, path: Path, clock: Clock, random_bytes: RandomBytes) -> None:
        self._file = file
        self._path = path
        self._clock = clock
        self._random_bytes = random_bytes

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

    def detail(self, credential_id: str) -> CredentialDetail:
        """One credential in full, with the verdict as it was last established.

        What it says is read again from the kept bytes. Raises KnownError for an unknown id.
        """
        return self._detail(self._file.record(credential_id))

    def check_again(self, credential_id: str) -> CredentialDetail:
        """Judge the kept bytes anew and remember the verdict."""
        record = self._file.record(credential_id)
        verdict = examine(Document(record.original, "file", record.name), self._bench()).verdict
        self._file.store_verdict(credential_id, stored_verdict(verdict), verdict.headline, verdict.checked_at)
        return self._detail(self._file.record(credential_id))

    def import_all(self, inputs: Sequence[Incoming], progress: Progress) -> tuple[ImportLine, ...]:
        """Keep every credential found; one line per thing found, all or nothing for each.

        A credential that fails its checks is kept as well and says so: it is the learner's.
        Stops early, with what is done, when cancelled.
        """
        found = carriers.dig(inputs)
        bench = self._bench()
        lines: list[ImportLine] = []
        for number, dug in enumerate(found):
            if progress.cancelled:
                break
            progress.report(number, len(found), dug.name)
            lines.extend(self._import(dug, bench))
        return tuple(lines)

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

    def lock(self) -> None:
        """Close the file and drop the keys. Every later call raises WalletLockedError."""
        self._file.lock()

    def _import(self, dug: Dug, bench: Bench) -> tuple[ImportLine, ...]:
        if dug.problem is not None:
            return (ImportLine(dug.name, ImportState.REFUSED, problem=dug.problem),)
        opened = reading.recognise(dug.documents)
        if opened is None:
            return tuple(self._keep(document, bench) for document in dug.documents)
        originals = [item.content for item in opened.items if isinstance(item.content, Document)]
        if not originals:
            return (ImportLine(dug.name, ImportState.REFUSED, problem=ShareNotKeptError(name=dug.name)),)
        return tuple(self._keep(document, bench) for document in originals)

    def _keep(self, document: Document, bench: Bench) -> ImportLine:
        result = examine(document, bench)
        if result.credential is None:
            problem = result.problem or NoCredentialFoundError(name=document.name)
            return ImportLine(document.name, ImportState.REFUSED, problem=problem)
        try:
            state, credential_id = self._file.add(new_credential(result))
        except KnownError as problem:
            return ImportLine(document.name, ImportState.REFUSED, problem=problem)
        return ImportLine(document.name, state, credential_id, result.credential.title, result.headline)

    def _detail(self, record: StoredCredential) -> CredentialDetail:
        return CredentialDetail(
            id=record.id,
            credential=_read(record),
            verdict=verdict_from_json(parse_object(record.verdict_json.encode())),
            original=record.original,
            sha256=record.sha256,
            name=record.name,
            added_at=record.added_at,
        )

    def _bench(self) -> Bench:
        keys = self._keys()
        dids = frozenset({keys.ed25519.did, keys.p256.did})
        at_hand = KeysAtHand(dids, frozenset(map(thumbprints.of_did, dids)), presented=False)
        return Bench(self._clock(), self._file.pins(), at_hand)

    def _keys(self) -> LearnerKeys:
        return self._file.learner_keys()


def _read(record: StoredCredential) -> MicroCredential:
    return formats.read(formats.open_content(Document(record.original, "file", record.name)))


def _title(record: StoredCredential) -> str:
    return _read(record).title.best(("en",))[1]
