"""From a passphrase to a key: Argon2id (RFC 9106)."""

import unicodedata
from dataclasses import dataclass
from typing import Final

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from wallet.store.errors import PassphraseTooShortError

MINIMUM_PASSPHRASE: Final = 12
SALT_BYTES: Final = 16
KEY_BYTES: Final = 32


@dataclass(frozen=True)
class KdfParameters:
    """What one derivation costs: memory in KiB, passes over it, and lanes worked on in parallel."""

    memory_kib: int
    passes: int
    lanes: int


DEFAULT_KDF: Final = KdfParameters(memory_kib=256 * 1024, passes=3, lanes=4)
"""About one second of processor time on an ordinary computer of 2026."""

MOST_ACCEPTED: Final = KdfParameters(memory_kib=1024 * 1024, passes=16, lanes=16)
"""More than this in a key file is not written by Tallystick; obeying it would stop the computer."""


def beyond_limit(parameters: KdfParameters) -> tuple[str, str] | None:
    """(what is asked for, the limit) for the first parameter outside what is accepted, else None."""
    memory, most = parameters.memory_kib, MOST_ACCEPTED
    # RFC 9106 §3.1: at least 8 KiB of memory for each lane.
    least_memory = 8 * max(parameters.lanes, 1)
    if not 1 <= parameters.lanes <= most.lanes:
        return f"{parameters.lanes} lanes", f"1-{most.lanes}"
    if not 1 <= parameters.passes <= most.passes:
        return f"{parameters.passes} passes", f"1-{most.passes}"
    if not least_memory <= memory <= most.memory_kib:
        return f"{memory} KiB", f"{least_memory}-{most.memory_kib} KiB"
    return None


def require_strength(passphrase: str) -> None:
    """Raise PassphraseTooShortError for a new passphrase of fewer than 12 characters."""
    length = len(unicodedata.normalize("NFC", passphrase))
    if length < MINIMUM_PASSPHRASE:
        raise PassphraseTooShortError(length=str(length), minimum=str(MINIMUM_PASSPHRASE))


def derive(passphrase: str, salt: bytes, parameters: KdfParameters) -> bytes:
    """The 32-byte key of a passphrase. Slow on purpose; raises MemoryError where memory is short.

    The passphrase is put into Unicode normalisation form C first: keyboards of different
    systems give the same letters in different forms.
    """
    text = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    kdf = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=parameters.passes,
        lanes=parameters.lanes,
        memory_cost=parameters.memory_kib,
    )
    return kdf.derive(text)
