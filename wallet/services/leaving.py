"""Leaving is easy: everything in the wallet as files in open formats, and the keys in a step of their own."""

import hashlib
import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Final

from wallet import formats
from wallet.formats.strict_json import parse_object
from wallet.keys.learner import LearnerSigner
from wallet.model.document import Document
from wallet.model.errors import KnownError
from wallet.model.json_value import JsonObject, JsonValue
from wallet.model.ledger import LedgerEvent, NewEntry
from wallet.model.text import LocalizedText
from wallet.services import leaving_texts as names
from wallet.services.checking import Progress
from wallet.services.file_names import extension_of, safe_name
from wallet.services.history import History
from wallet.store.beside import beside, require_free, take_name
from wallet.store.errors import StoreFaultError
from wallet.store.faults import in_words
from wallet.store.files import create_private, sync_file, sync_folder
from wallet.store.kdf import require_strength
from wallet.store.records import StoredCredential
from wallet.store.wallet_file import WalletFile
from wallet.trust import pins
from wallet.verification.report_json import instant

_ASKED_AT_ONCE: Final = 200


class Leaving:
    """Both calls write down in the ledger that they were made. Every call may block."""

    def __init__(
        self, file: WalletFile, clock: Callable[[], datetime], random_bytes: Callable[[int], bytes]
    ) -> None:
        self._file = file
        self._clock = clock
        self._random_bytes = random_bytes

    def export_all(self, to: Path, progress: Progress) -> int | None:
        """Everything but the keys, unencrypted, in a new folder at ``to``; gives the number of documents.

        Written into a hidden folder beside, each document read back and compared, and renamed when complete:
        on any error, and when cancelled (None), nothing is left. Raises FolderExistsError where
        there is anything at that name, PlaceNotFoundError, what the disk says.
        """
        at, target = self._clock(), to.absolute()
        with in_words(target.name), beside(target) as folder:
            index = self._write_credentials(folder, progress)
            if index is None:
                return None
            self._write_the_rest(folder, index, at)
            take_name(folder, target)
            sync_folder(target.parent)
            with _undone_where_it_fails(target):
                facts = (("documents", str(len(index))),)
                self._file.note(NewEntry(LedgerEvent.EXPORTED_ALL, at, facts))
        return len(index)

    def export_keys(self, to: Path, passphrase: str, new_passphrase: str) -> tuple[str, ...]:
        """Both signing keys in a new file at ``to``, encrypted under ``new_passphrase``; gives their DIDs.

        PKCS #8 in PEM, one after the other. Raises WrongPassphraseError unless ``passphrase`` opens the
        wallet, PassphraseTooShortError, FolderExistsError; then there is no file.
        """
        require_strength(new_passphrase)
        self._file.ways.require_passphrase(passphrase)
        keys = self._file.learner_keys()
        signers = [key for key in (keys.ed25519, keys.p256) if isinstance(key, LearnerSigner)]
        data = b"".join(
            f"# {signer.did}\n".encode() + signer.encrypted_pem(new_passphrase, self._random_bytes)
            for signer in signers
        )
        dids = tuple(signer.did for signer in signers)
        facts = (("what", "keys"), *(("key", did) for did in dids))
        target = to.absolute()
        with in_words(target.name):
            require_free(target)
            create_private(target)
            with _undone_where_it_fails(target):
                target.write_bytes(data)
                sync_file(target)
                sync_folder(target.parent)
                self._file.note(NewEntry(LedgerEvent.EXPORTED, self._clock(), facts))
        return dids

    def _write_credentials(self, folder: Path, progress: Progress) -> list[JsonObject] | None:
        """The originals and their verdicts; what the index says about each. None where cancelled."""
        (folder / names.CREDENTIALS).mkdir(mode=0o700)
        (folder / names.VERDICTS).mkdir(mode=0o700)
        in_bin = {row.row.id for row in self._file.bin_rows()}
        entries = self._file.index()
        width = len(str(len(entries)))
        index: list[JsonObject] = []
        for number, record in enumerate(self._records([entry.id for entry in entries]), start=1):
            if progress.cancelled:
                return None
            title, about = _described(record)
            progress.report(number - 1, len(entries), title)
            name = f"{number:0{width}} {safe_name(title)}"
            file = folder / names.CREDENTIALS / f"{name}{extension_of(record.original)}"
            verdict = folder / names.VERDICTS / f"{name}.json"
            _write(file, record.original)
            _write(verdict, _json(dict(parse_object(record.verdict_json.encode()))))
            if hashlib.sha256(file.read_bytes()).hexdigest() != record.sha256:
                raise StoreFaultError(what="a file that is not like what was written")
            places: JsonObject = {
                "file": file.relative_to(folder).as_posix(),
                "verdict": verdict.relative_to(folder).as_posix(),
                "in_bin": record.id in in_bin,
            }
            index.append(about | places)
        sync_folder(folder / names.CREDENTIALS)
        sync_folder(folder / names.VERDICTS)
        return index

    def _records(self, ids: list[str]) -> Iterator[StoredCredential]:
        """Every document with its bytes; a handful at a time, so that memory holds it."""
        given = 0
        while given < len(ids):
            some = self._file.records(ids[given : given + _ASKED_AT_ONCE])
            yield from some
            given += len(some)

    def _write_the_rest(self, folder: Path, index: list[JsonObject], at: datetime) -> None:
        _write(folder / names.INDEX, _json({"exported_at": instant(at), "credentials": list(index)}))
        _write(folder / names.LEDGER, History(self._file, self._clock).ledger_as_json())
        _write(folder / names.SHARES, _json({"shares": self._shares()}))
        trust = folder / names.TRUST
        trust.mkdir(mode=0o700)
        _write(trust / pins.FILE_NAME, pins.written(self._file.pins()))
        sync_folder(trust)
        text = names.README_TEXT.format(
            wallet=self._file.path.name, date=at.date().isoformat(), count=len(index)
        )
        _write(folder / names.README, text.encode())
        sync_folder(folder)

    def _shares(self) -> list[JsonValue]:
        return [
            {
                "form": made.form.value,
                "audience": made.audience,
                "purpose": made.purpose,
                "created": instant(made.created),
                "expires": instant(made.expires),
                "sha256": made.sha256,
                "credentials": list(made.credential_ids),
            }
            for made in self._file.shares()
        ]


def _described(record: StoredCredential) -> tuple[str, JsonObject]:
    """Its title, and its line of the index. What can no longer be read is exported all the same."""
    about: JsonObject = {
        "id": record.id,
        "sha256": record.sha256,
        "received_as": record.name,
        "format": record.format,
        "added_at": instant(record.added_at),
        "headline": record.headline.value,
        "checked_at": instant(record.checked_at),
        "version": record.version,
        "replaces": record.replaces,
        "replaced_by": record.replaced_by,
    }
    try:
        credential = formats.read(formats.open_content(Document(record.original, "file", record.name)))
    except KnownError as problem:
        return record.name, about | {"problem": problem.in_english()}
    issuer = credential.issuer
    says: JsonObject = {
        "title": _texts(credential.title),
        "issuer": {"name": _texts(issuer.name) if issuer.name else None, "id": issuer.id},
        "issued": instant(credential.issued) if credential.issued else None,
    }
    return credential.title.best(("en",))[1], about | says


def _texts(text: LocalizedText) -> JsonObject:
    return dict(text.versions)


def _json(value: JsonValue) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1).encode("utf-8", "surrogatepass") + b"\n"


def _write(path: Path, data: bytes) -> None:
    """A new private file, durable when this returns."""
    create_private(path)
    path.write_bytes(data)
    sync_file(path)


@contextmanager
def _undone_where_it_fails(target: Path) -> Iterator[None]:
    """What left the wallet without a line in the ledger is removed again."""
    try:
        yield
    except BaseException:
        if target.is_dir():
            shutil.rmtree(target, ignore_errors=True)
        else:
            target.unlink(missing_ok=True)
        raise
