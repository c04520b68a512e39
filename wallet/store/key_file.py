"""The small file beside the database that keeps the data key, wrapped by the passphrase.

Three lines of ASCII text: the name of the format, the SHA-256 of the third
line, and a JSON object in one fixed spelling. The digest tells damage from a
wrong passphrase before any passphrase is tried. AES-GCM tells whether the
passphrase is right; what it authenticates besides the data key (format
version, wallet, kind of slot, its Argon2id parameters) cannot be exchanged.
A MAC under a key derived from the data key covers the file as a whole, so that
nobody without the passphrase can rewrite it unnoticed.
"""

import hashlib
import json
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hashes, hmac
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from wallet.formats.strict_json import parse as parse_json
from wallet.model.errors import KnownError
from wallet.model.json_value import JsonObject, JsonValue
from wallet.store.data_key import DATA_KEY_BYTES, DataKey
from wallet.store.errors import (
    KeyFileDamagedError,
    KeyFileRefusedError,
    WalletTooNewError,
    WrongPassphraseError,
)
from wallet.store.kdf import SALT_BYTES, KdfParameters, beyond_limit, derive

KEY_FILE_VERSION: Final = 1
MAX_KEY_FILE_BYTES: Final = 64 * 1024
DATABASE_SALT_BYTES: Final = 16
_MAGIC: Final = b"tallystick-keys"
_NONCE_BYTES: Final = 12
_TAG_BYTES: Final = 16
_MAC_BYTES: Final = 32
_MAC_PURPOSE: Final = "key file mac"


@dataclass(frozen=True)
class PassphraseSlot:
    """The data key wrapped by a key that is derived from the passphrase."""

    kdf: KdfParameters
    salt: bytes
    nonce: bytes
    wrapped: bytes


@dataclass(frozen=True)
class KeyFile:
    """A key file that was read or is about to be written.

    ``database_salt`` are the first 16 bytes of the database this file belongs to. ``slots`` are
    the ways to the data key; in format version 1 there is exactly one, the passphrase.
    """

    wallet_id: uuid.UUID
    database_salt: bytes
    slots: tuple[PassphraseSlot, ...]
    mac: bytes


def make(
    data_key: DataKey,
    passphrase: str,
    kdf: KdfParameters,
    *,
    wallet_id: uuid.UUID,
    random_bytes: Callable[[int], bytes],
) -> KeyFile:
    """A new key file for a new wallet. Derives a key, so it takes about a second."""
    salt, nonce = random_bytes(SALT_BYTES), random_bytes(_NONCE_BYTES)
    database_salt = random_bytes(DATABASE_SALT_BYTES)
    bound = _bound(wallet_id, database_salt, kdf, salt)
    wrapped = AESGCM(derive(passphrase, salt, kdf)).encrypt(nonce, data_key.raw(), bound)
    slots = (PassphraseSlot(kdf, salt, nonce, wrapped),)
    mac = _mac(data_key, KeyFile(wallet_id, database_salt, slots, b"")).finalize()
    return KeyFile(wallet_id, database_salt, slots, mac)


def unlock(key_file: KeyFile, passphrase: str, name: str) -> DataKey:
    """The data key. Derives a key, so it takes about a second; ``name`` is for the sentences.

    Raises WrongPassphraseError; KeyFileDamagedError where the passphrase is right and the file
    was changed all the same; MemoryError where memory is short.
    """
    for slot in key_file.slots:
        bound = _bound(key_file.wallet_id, key_file.database_salt, slot.kdf, slot.salt)
        cipher = AESGCM(derive(passphrase, slot.salt, slot.kdf))
        try:
            data_key = DataKey(cipher.decrypt(slot.nonce, slot.wrapped, bound))
        except InvalidTag:
            continue
        try:
            _mac(data_key, key_file).verify(key_file.mac)
        except InvalidSignature as problem:
            data_key.wipe()
            raise KeyFileDamagedError(name=name) from problem
        return data_key
    raise WrongPassphraseError


def render(key_file: KeyFile) -> bytes:
    """The bytes of the file, ready to be written."""
    body = _spell({**_without_mac(key_file), "mac": key_file.mac.hex()})
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
        if excess := beyond_limit(slot.kdf):
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
    slots = body["slots"]
    if not isinstance(slots, list) or len(slots) != 1:
        raise ValueError("version 1 has exactly one slot")
    return KeyFile(
        wallet_id=uuid.UUID(_text(body["wallet"])),
        database_salt=_octets(body["database_salt"], DATABASE_SALT_BYTES),
        slots=tuple(_slot(slot) for slot in slots),
        mac=_octets(body["mac"], _MAC_BYTES),
    )


def _slot(value: JsonValue) -> PassphraseSlot:
    if not isinstance(value, dict):
        raise TypeError("a slot is an object")
    return PassphraseSlot(
        kdf=KdfParameters(_number(value["memory_kib"]), _number(value["passes"]), _number(value["lanes"])),
        salt=_octets(value["salt"], SALT_BYTES),
        nonce=_octets(value["nonce"], _NONCE_BYTES),
        wrapped=_octets(value["wrapped"], DATA_KEY_BYTES + _TAG_BYTES),
    )


def _without_mac(key_file: KeyFile) -> JsonObject:
    slots: list[JsonValue] = [
        {
            **_slot_facts(slot.kdf, slot.salt),
            "nonce": slot.nonce.hex(),
            "wrapped": slot.wrapped.hex(),
        }
        for slot in key_file.slots
    ]
    return {**_wallet_facts(key_file.wallet_id, key_file.database_salt), "slots": slots}


def _wallet_facts(wallet_id: uuid.UUID, database_salt: bytes) -> JsonObject:
    return {
        "version": KEY_FILE_VERSION,
        "wallet": str(wallet_id),
        "database_salt": database_salt.hex(),
    }


def _slot_facts(kdf: KdfParameters, salt: bytes) -> JsonObject:
    return {
        "type": "passphrase",
        "kdf": "argon2id",
        "memory_kib": kdf.memory_kib,
        "passes": kdf.passes,
        "lanes": kdf.lanes,
        "salt": salt.hex(),
    }


def _bound(wallet_id: uuid.UUID, database_salt: bytes, kdf: KdfParameters, salt: bytes) -> bytes:
    """What AES-GCM authenticates beside the wrapped key."""
    return _spell({**_wallet_facts(wallet_id, database_salt), "slot": _slot_facts(kdf, salt)})


def _mac(data_key: DataKey, key_file: KeyFile) -> hmac.HMAC:
    mac = hmac.HMAC(data_key.subkey(_MAC_PURPOSE), hashes.SHA256())
    mac.update(_spell(_without_mac(key_file)))
    return mac


def _spell(value: JsonObject) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode("ascii")


def _text(value: JsonValue) -> str:
    if not isinstance(value, str):
        raise TypeError("a text is needed")
    return value


def _number(value: JsonValue) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError("a whole number is needed")
    return value


def _octets(value: JsonValue, length: int) -> bytes:
    octets = bytes.fromhex(_text(value))
    if len(octets) != length:
        raise ValueError(f"{length} bytes are needed")
    return octets
