"""The ways to the data key: each slot of the key file wraps it under another secret.

A passphrase goes through Argon2id first. A recovery code (128 bits) and the secret that a keyring keeps
(256 bits) are random already, so HKDF is enough (RFC 5869). AES-GCM authenticates the wallet and the facts
of the slot beside the wrapped key, so that no slot can be moved to another wallet or changed in kind.
"""

import json
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from wallet.model.json_value import JsonObject, JsonValue
from wallet.store.data_key import DATA_KEY_BYTES, DataKey
from wallet.store.kdf import SALT_BYTES, KdfParameters, derive

_NONCE_BYTES: Final = 12
_TAG_BYTES: Final = 16
_LEAST_SECRET_BYTES: Final = 16
# Of the authenticated facts, not of the file: slots go over unchanged into a newer file.
_FACTS_VERSION: Final = 1


class SlotKind(StrEnum):
    """What opens a slot; the values are written in the key file."""

    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a kind
    RECOVERY = "recovery"
    KEYRING = "keyring"


@dataclass(frozen=True)
class Place:
    """The wallet a slot belongs to: its identifier, and the first 16 bytes of its database."""

    wallet_id: uuid.UUID
    database_salt: bytes


@dataclass(frozen=True)
class Slot:
    """The data key wrapped under one secret. ``kdf`` is None where the secret is random."""

    kind: SlotKind
    kdf: KdfParameters | None
    salt: bytes
    nonce: bytes
    wrapped: bytes

    def facts(self) -> JsonObject:
        """The facts that are authenticated, as they stand in the file."""
        if self.kdf is None:
            return {"type": self.kind.value, "kdf": "hkdf-sha256", "salt": self.salt.hex()}
        return {
            "type": self.kind.value,
            "kdf": "argon2id",
            "memory_kib": self.kdf.memory_kib,
            "passes": self.kdf.passes,
            "lanes": self.kdf.lanes,
            "salt": self.salt.hex(),
        }

    def to_json(self) -> JsonObject:
        """The slot as it stands in the file."""
        return {**self.facts(), "nonce": self.nonce.hex(), "wrapped": self.wrapped.hex()}


def for_passphrase(
    data_key: DataKey,
    place: Place,
    passphrase: str,
    kdf: KdfParameters,
    random_bytes: Callable[[int], bytes],
) -> Slot:
    """A new passphrase slot. Derives a key, so it takes about a second."""
    salt = random_bytes(SALT_BYTES)
    return _wrap(
        Slot(SlotKind.PASSPHRASE, kdf, salt, random_bytes(_NONCE_BYTES), b""),
        data_key,
        place,
        derive(passphrase, salt, kdf),
    )


def for_secret(
    data_key: DataKey, place: Place, kind: SlotKind, secret: bytes, random_bytes: Callable[[int], bytes]
) -> Slot:
    """A new slot for a random secret of at least 128 bits. Raises ValueError for a shorter one."""
    if len(secret) < _LEAST_SECRET_BYTES:
        raise ValueError("a secret of at least 16 random bytes is needed")
    salt = random_bytes(SALT_BYTES)
    return _wrap(
        Slot(kind, None, salt, random_bytes(_NONCE_BYTES), b""), data_key, place, _stretch(kind, secret, salt)
    )


def open_with_passphrase(slot: Slot, place: Place, passphrase: str) -> DataKey | None:
    """The data key, or None where the passphrase is another. Derives a key, so it takes about a second."""
    return None if slot.kdf is None else _unwrap(slot, place, derive(passphrase, slot.salt, slot.kdf))


def open_with_secret(slot: Slot, place: Place, secret: bytes) -> DataKey | None:
    """The data key, or None where the secret is another."""
    return None if slot.kdf is not None else _unwrap(slot, place, _stretch(slot.kind, secret, slot.salt))


def read(value: JsonValue) -> Slot:
    """A slot as it stands in the file. Raises KeyError, TypeError or ValueError for anything else."""
    if not isinstance(value, dict):
        raise TypeError("a slot is an object")
    kind = SlotKind(text(value["type"]))
    kdf = None
    if kind is SlotKind.PASSPHRASE:
        numbers = (number(value[name]) for name in ("memory_kib", "passes", "lanes"))
        kdf = KdfParameters(*numbers)
    return Slot(
        kind,
        kdf,
        octets(value["salt"], SALT_BYTES),
        octets(value["nonce"], _NONCE_BYTES),
        octets(value["wrapped"], DATA_KEY_BYTES + _TAG_BYTES),
    )


def spell(value: JsonObject) -> bytes:
    """The one spelling of JSON in which key files are written and authenticated."""
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode("ascii")


def text(value: JsonValue) -> str:
    """The value, which has to be a text. Raises TypeError."""
    if not isinstance(value, str):
        raise TypeError("a text is needed")
    return value


def number(value: JsonValue) -> int:
    """The value, which has to be a whole number. Raises TypeError."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError("a whole number is needed")
    return value


def octets(value: JsonValue, length: int) -> bytes:
    """That many bytes, written as hexadecimal. Raises TypeError or ValueError."""
    found = bytes.fromhex(text(value))
    if len(found) != length:
        raise ValueError(f"{length} bytes are needed")
    return found


def _wrap(slot: Slot, data_key: DataKey, place: Place, key: bytes) -> Slot:
    wrapped = AESGCM(key).encrypt(slot.nonce, data_key.raw(), _bound(slot, place))
    return Slot(slot.kind, slot.kdf, slot.salt, slot.nonce, wrapped)


def _unwrap(slot: Slot, place: Place, key: bytes) -> DataKey | None:
    try:
        return DataKey(AESGCM(key).decrypt(slot.nonce, slot.wrapped, _bound(slot, place)))
    except InvalidTag:
        return None


def _stretch(kind: SlotKind, secret: bytes, salt: bytes) -> bytes:
    info = f"tallystick {kind.value} slot".encode()
    return HKDF(hashes.SHA256(), length=32, salt=salt, info=info).derive(secret)


def _bound(slot: Slot, place: Place) -> bytes:
    """What AES-GCM authenticates beside the wrapped key."""
    facts: JsonObject = {
        "version": _FACTS_VERSION,
        "wallet": str(place.wallet_id),
        "database_salt": place.database_salt.hex(),
        "slot": slot.facts(),
    }
    return spell(facts)
