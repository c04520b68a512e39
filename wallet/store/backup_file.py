"""The backup as one file: a plain zip, nothing compressed, with the encrypted database and its key file.

``README.txt`` says in words how to get a wallet out of it without this program's help; ``backup.json`` when
it was made, of what, and a MAC over that. What is secret is encrypted as in the wallet itself and
opens with the passphrase that the wallet had then.
"""

import hashlib
import hmac
import json
import os
import zipfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Final

from wallet.formats.strict_json import parse_object
from wallet.model.errors import KnownError
from wallet.store import key_file
from wallet.store.data_key import DataKey
from wallet.store.errors import BackupDamagedError, KeyFileDamagedError
from wallet.store.files import KEY_FILE, create_private
from wallet.store.key_file import MAX_KEY_FILE_BYTES, KeyFile
from wallet.store.stored_text import stamp

SUFFIX: Final = ".tallystick-backup"
FACTS: Final = "backup.json"
README: Final = "README.txt"
_CHUNK: Final = 1024 * 1024
_MAX_FACTS_BYTES: Final = 64 * 1024
_MAC_PURPOSE: Final = "backup mac"
# The first moment that a zip can name; when a backup was made stands in backup.json.
_NO_TIME: Final = (1980, 1, 1, 0, 0, 0)
# What reading a zip that nobody wrote like this can end in.
_NOT_A_BACKUP: Final = (
    zipfile.BadZipFile,
    KeyError,
    ValueError,
    TypeError,
    EOFError,
    NotImplementedError,
)

_README_TEXT: Final = """This is a backup of a Tallystick wallet.

To use it: tallystick restore THIS-FILE --to NEW-FOLDER, or "Restore a backup" in the program.
It opens with the passphrase, or the recovery code, that the wallet had when the backup was made.

Without that command: make a folder, unpack this zip into it, and open that folder as a wallet.
The database is SQLCipher 4 (SQLite, AES-256, HMAC-SHA512 per page) under a random 32-byte raw key;
wallet.keys holds that key, wrapped with AES-256-GCM under Argon2id of the passphrase.
"""


@dataclass(frozen=True)
class Facts:
    """What a backup says about itself. ``digest`` is over everything held (``store.whole``)."""

    made_at: datetime
    documents: int
    digest: str


@dataclass(frozen=True)
class Unpacked:
    """A backup laid out as a wallet folder, not yet opened. ``mac`` covers ``facts``."""

    folder: Path
    keys: KeyFile
    facts: Facts
    mac: str


def write(path: Path, database: Path, keys: KeyFile, facts: Facts, data_key: DataKey) -> None:
    """Write the backup to a file that is not there yet, private to the owner, synced. Raises OSError."""
    body = _spell(facts)
    signed = json.dumps({"facts": body, "mac": _mac(data_key, body)}, indent=1).encode()
    create_private(path)
    with path.open("r+b") as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED, allowZip64=True) as archive:
            archive.writestr(_entry(README), _README_TEXT)
            archive.writestr(_entry(FACTS), signed)
            archive.writestr(_entry(KEY_FILE), key_file.render(keys))
            with (
                database.open("rb") as source,
                archive.open(_entry(keys.database), "w", force_zip64=True) as to,
            ):
                _copy(source, to)
        file.flush()
        os.fsync(file.fileno())


def unpack(path: Path, folder: Path) -> Unpacked:
    """Lay the backup out in an empty folder. Nothing is opened; ``prove`` says whether it is genuine.

    Raises BackupDamagedError for anything that this program does not write, OSError.
    """
    name = path.name
    try:
        with zipfile.ZipFile(path) as archive:
            entries = {entry.filename: entry for entry in archive.infolist()}
            keys = key_file.parse(_small(archive, entries, KEY_FILE, MAX_KEY_FILE_BYTES), name)
            if sorted(entry.filename for entry in archive.infolist()) != sorted(
                (README, FACTS, KEY_FILE, keys.database)
            ) or any(entry.compress_type != zipfile.ZIP_STORED for entry in entries.values()):
                raise BackupDamagedError(name=name)
            facts, mac = _read_facts(_small(archive, entries, FACTS, _MAX_FACTS_BYTES))
            (folder / KEY_FILE).write_bytes(key_file.render(keys))
            create_private(folder / keys.database)
            with archive.open(keys.database) as source, (folder / keys.database).open("r+b") as to:
                _copy(source, to)
                to.flush()
                os.fsync(to.fileno())
    except (*_NOT_A_BACKUP, KeyFileDamagedError) as problem:
        raise BackupDamagedError(name=name) from problem
    return Unpacked(folder, keys, facts, mac)


def prove(unpacked: Unpacked, data_key: DataKey, name: str) -> None:
    """Raise BackupDamagedError unless the facts were written with this very key."""
    if not hmac.compare_digest(_mac(data_key, _spell(unpacked.facts)), unpacked.mac):
        raise BackupDamagedError(name=name)


def glance(path: Path) -> Facts:
    """What a backup says about itself, believed without its key. Raises BackupDamagedError, OSError."""
    try:
        with zipfile.ZipFile(path) as archive:
            entries = {entry.filename: entry for entry in archive.infolist()}
            return _read_facts(_small(archive, entries, FACTS, _MAX_FACTS_BYTES))[0]
    except _NOT_A_BACKUP as problem:
        raise BackupDamagedError(name=path.name) from problem


def sha256_of(path: Path) -> str:
    """Lower-case hexadecimal digest of the file."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def _small(archive: zipfile.ZipFile, entries: dict[str, zipfile.ZipInfo], name: str, most: int) -> bytes:
    if entries[name].file_size > most:
        raise ValueError("an entry is too long")
    return archive.read(entries[name])


def _entry(name: str) -> zipfile.ZipInfo:
    return zipfile.ZipInfo(name, _NO_TIME)


def _copy(source: IO[bytes], to: IO[bytes]) -> None:
    while chunk := source.read(_CHUNK):
        to.write(chunk)


def _spell(facts: Facts) -> str:
    body = {
        "version": 1,
        "made_at": stamp(facts.made_at),
        "documents": facts.documents,
        "digest": facts.digest,
    }
    return json.dumps(body, sort_keys=True, separators=(",", ":"))


def _read_facts(data: bytes) -> tuple[Facts, str]:
    try:
        outer = parse_object(data)
        text, mac = outer["facts"], outer["mac"]
        if not isinstance(text, str) or not isinstance(mac, str) or not mac.isascii():
            raise TypeError("texts are needed")
        body = parse_object(text.encode("utf-8"))
    except KnownError as problem:
        raise ValueError("not JSON") from problem
    documents = body["documents"]
    if not isinstance(documents, int):
        raise TypeError("a number is needed")
    made_at = datetime.fromisoformat(str(body["made_at"])).astimezone(UTC)
    facts = Facts(made_at, documents, str(body["digest"]))
    if _spell(facts) != text:
        raise ValueError("another spelling")
    return facts, mac


def _mac(data_key: DataKey, body: str) -> str:
    return hmac.new(data_key.subkey(_MAC_PURPOSE), body.encode("ascii"), "sha256").hexdigest()
