"""The small file beside the database that keeps the data key, wrapped by everything that may open it.

Three lines of ASCII text: the name of the format, the SHA-256 of the third
line, and a JSON object in one fixed spelling. The digest tells damage from a
wrong passphrase before any passphrase is tried. AES-GCM tells whether the
passphrase is right; see ``key_slots``. A MAC under a key derived from the data key
covers the file as a whole, so that nobody without the passphrase can rewrite
it unnoticed. It is kept twice (``key_file_copies``).

Format version 1 had one slot and always the database ``wallet.db``; it is read, and written no more.
"""

import hashlib
import re
import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, hmac

from wallet.formats.strict_json import parse as parse_json
from wallet.model.errors import KnownError
from wallet.model.json_value import JsonObject
from wallet.store import key_slots
from wallet.store.data_key import DataKey
from wallet.store.errors import (
    KeyFileDamagedError,
    KeyFileRefusedError,
    NoSuchSlotError,
    WalletTooNewError,
    WrongPassphraseError,
    WrongSecretError,
)
from wallet.store.files import DATABASE
from wallet.store.kdf import KdfParameters, beyond_limit
from wallet.store.key_slots import Place, Slot, SlotKind

KEY_FILE_VERSION: Final = 2
MAX_KEY_FILE_BYTES: Final = 64 * 1024
DATABASE_SALT_BYTES: Final = 16
_MAGIC: Final = b"tallystick-keys"
_MAC_BYTES: Final = 32
_MAC_PURPOSE: Final = "key file mac"
# The file that holds the data under this key; a new file key brings a new one.
_DATABASE_NAME: Final = re.compile(r"wallet(-[1-9][0-9]{0,8})?\.db")


@dataclass(frozen=True)
class KeyFile:
    """A key file that was read or is about to be written.

    ``database`` names the database that this key opens, ``database_salt`` are its first 16 bytes.
    ``slots`` are the ways to the data key, at most one of each kind, a passphrase always among them.
    """

    wallet_id: uuid.UUID
    database_salt: bytes
    slots: tuple[Slot, ...]
    mac: bytes
    database: str = DATABASE
    version: int = KEY_FILE_VERSION

    @property
    def place(self) -> Place:
        """What its slots are bound to."""
        return Place(self.wallet_id, self.database_salt)

    def slot(self, kind: SlotKind) -> Slot | None:
        """The slot of that kind, or None."""
        return next((slot for slot in self.slots if slot.kind is kind), None)


def make(
    data_key: DataKey,
    passphrase: str,
    kdf: KdfParameters,
    *,
    wallet_id: uuid.UUID,
    random_bytes: Callable[[int], bytes],
    database: str = DATABASE,
) -> KeyFile:
    """A new key file for a new database. Derives a key, so it takes about a second."""
    place = Place(wallet_id, random_bytes(DATABASE_SALT_BYTES))
    slot = key_slots.for_passphrase(data_key, place, passphrase, kdf, random_bytes)
    return _sealed(KeyFile(wallet_id, place.database_salt, (slot,), b"", database), data_key)


def with_slot(key_file: KeyFile, slot: Slot, data_key: DataKey) -> KeyFile:
    """The same file with this slot, in place of the one of its kind; of the newest version."""
    others = tuple(one for one in key_file.slots if one.kind is not slot.kind)
    return _sealed(replace(key_file, slots=(*others, slot), version=KEY_FILE_VERSION), data_key)


def without_slot(key_file: KeyFile, kind: SlotKind, data_key: DataKey) -> KeyFile:
    """The same file without that way to the data key. The passphrase cannot be taken away."""
    if kind is SlotKind.PASSPHRASE:
        raise ValueError("a wallet always opens with a passphrase")
    others = tuple(one for one in key_file.slots if one.kind is not kind)
    return _sealed(replace(key_file, slots=others, version=KEY_FILE_VERSION), data_key)


def unlock(key_file: KeyFile, passphrase: str, name: str) -> DataKey:
    """The data key. Derives a key, so it takes about a second; ``name`` is for the sentences.

    Raises WrongPassphraseError; KeyFileDamagedError where the passphrase is right and the file
    was changed all the same; MemoryError where memory is short.
    """
    slot = _require(key_file, SlotKind.PASSPHRASE, name)
    data_key = key_slots.open_with_passphrase(slot, key_file.place, passphrase)
    if data_key is None:
        raise WrongPassphraseError
    return _proved(data_key, key_file, name)


def unlock_with_secret(key_file: KeyFile, kind: SlotKind, secret: bytes, name: str) -> DataKey:
    """As ``unlock``, by a recovery code or the secret in a keyring; quick.

    Raises NoSuchSlotError, WrongSecretError, KeyFileDamagedError.
    """
    data_key = key_slots.open_with_secret(_require(key_file, kind, name), key_file.place, secret)
    if data_key is None:
        raise WrongSecretError
    return _proved(data_key, key_file, name)


def render(key_file: KeyFile) -> bytes:
    """The bytes of the file, ready to be written."""
    body = key_slots.spell({**_without_mac(key_file), "mac": key_file.mac.hex()})
    return b"\n".join((_MAGIC, hashlib.sha256(body).hexdigest().encode(), body, b""))


def parse(data: bytes, name: str) -> KeyFile:
    """Read the bytes of a key file without any passphrase; ``name`` is for the sentences.

    Raises KeyFileDamagedError for every byte that is not as it was written, WalletTooNewError,
    and KeyFileRefusedError for a derivation out of bounds; all of them at once, with no work done.
    """
    body = _checked_body(data, name)
    version = body.get("version")
    if isinstance(version, int) and version > KEY_FILE_VERSION:
        raise WalletTooNewError(name=name, found=str(version), known=str(KEY_FILE_VERSION))
    try:
        key_file = _from_body(body)
    except (KeyError, TypeError, ValueError) as problem:
        raise KeyFileDamagedError(name=name) from problem
    # One spelling only: whatever this program would have written otherwise is not its own.
    if render(key_file) != data:
        raise KeyFileDamagedError(name=name)
    for slot in key_file.slots:
        if slot.kdf is not None and (excess := beyond_limit(slot.kdf)):
            raise KeyFileRefusedError(name=name, measured=excess[0], limit=excess[1])
    return key_file


def _checked_body(data: bytes, name: str) -> JsonObject:
    lines = data.split(b"\n") if len(data) <= MAX_KEY_FILE_BYTES else []
    if len(lines) != 4 or lines[0] != _MAGIC or lines[3] != b"":
        raise KeyFileDamagedError(name=name)
    if lines[1] != hashlib.sha256(lines[2]).hexdigest().encode():
        raise KeyFileDamagedError(name=name)
    try:
        body = parse_json(lines[2])
    except KnownError as problem:
        raise KeyFileDamagedError(name=name) from problem
    if not isinstance(body, dict):
        raise KeyFileDamagedError(name=name)
    return body


def _from_body(body: JsonObject) -> KeyFile:
    version = key_slots.number(body["version"])
    listed = body["slots"]
    if not isinstance(listed, list) or len(listed) > len(SlotKind):
        raise ValueError("a slot for each kind at most")
    slots = tuple(key_slots.read(slot) for slot in listed)
    kinds = [slot.kind for slot in slots]
    if len(set(kinds)) != len(kinds) or SlotKind.PASSPHRASE not in kinds or (version == 1 and len(kinds) > 1):
        raise ValueError("one passphrase, and no kind twice")
    database = DATABASE if version == 1 else key_slots.text(body["database"])
    if not _DATABASE_NAME.fullmatch(database):
        raise ValueError("a database of this folder is needed")
    return KeyFile(
        wallet_id=uuid.UUID(key_slots.text(body["wallet"])),
        database_salt=key_slots.octets(body["database_salt"], DATABASE_SALT_BYTES),
        slots=slots,
        mac=key_slots.octets(body["mac"], _MAC_BYTES),
        database=database,
        version=version,
    )


def _without_mac(key_file: KeyFile) -> JsonObject:
    facts: JsonObject = {
        "version": key_file.version,
        "wallet": str(key_file.wallet_id),
        "database_salt": key_file.database_salt.hex(),
        "slots": [slot.to_json() for slot in key_file.slots],
    }
    return facts if key_file.version == 1 else {**facts, "database": key_file.database}


def _sealed(key_file: KeyFile, data_key: DataKey) -> KeyFile:
    return replace(key_file, mac=_mac(data_key, key_file).finalize())


def _require(key_file: KeyFile, kind: SlotKind, name: str) -> Slot:
    slot = key_file.slot(kind)
    if slot is None:
        raise NoSuchSlotError(name=name)
    return slot


def _proved(data_key: DataKey, key_file: KeyFile, name: str) -> DataKey:
    try:
        _mac(data_key, key_file).verify(key_file.mac)
    except InvalidSignature as problem:
        data_key.wipe()
        raise KeyFileDamagedError(name=name) from problem
    return data_key


def _mac(data_key: DataKey, key_file: KeyFile) -> hmac.HMAC:
    mac = hmac.HMAC(data_key.subkey(_MAC_PURPOSE), hashes.SHA256())
    mac.update(key_slots.spell(_without_mac(key_file)))
    return mac
