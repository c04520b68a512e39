"""From a passphrase to a key: Argon2id (RFC 9106)."""

import os
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from wallet.model.passphrases import MINIMUM_CHARACTERS
from wallet.store.errors import PassphraseTooShortError

MINIMUM_PASSPHRASE: Final = MINIMUM_CHARACTERS
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

FLOOR: Final = KdfParameters(memory_kib=64 * 1024, passes=3, lanes=4)
"""The least that is written, however slow the computer (the second choice of RFC 9106 §4). Files of others
may ask for less and still open."""

TARGET_SECONDS: Final = 0.7
"""What unlocking may take: short for whoever knows the passphrase, long for whoever guesses."""

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


_MOST_CHOSEN_KIB: Final = 1024 * 1024
_STEP_KIB: Final = 16 * 1024
_SHARE_OF_MEMORY: Final = 8
_UNKNOWN_MEMORY_KIB: Final = 2 * 1024 * 1024


def derive_once(parameters: KdfParameters) -> None:
    """One derivation of nothing secret, for its time."""
    derive("how long does it take", bytes(SALT_BYTES), parameters)


def calibrate(
    timer: Callable[[], float] = time.perf_counter,
    memory_kib: int | None = None,
    run: Callable[[KdfParameters], None] = derive_once,
) -> KdfParameters:
    """What takes about 0.7 seconds on this computer, from 64 MiB (the floor) to 1 GiB and 3 passes or more.

    Measures the floor, twice where that is quick: well under two seconds. Never more than an eighth of the
    computer's memory (``memory_kib``, found out where None), so that the wallet opens on a smaller
    computer as well. A computer that is busy at the moment gives less, never less than the floor. Raises
    MemoryError where even the floor does not fit.
    """
    seconds = _measured(timer, run)
    if seconds < TARGET_SECONDS / 2:
        seconds = min(seconds, _measured(timer, run))
    # The work grows with memory times passes; memory is what costs a guesser most, so it comes first.
    affordable = TARGET_SECONDS / max(seconds, 1e-3)
    most = min(_MOST_CHOSEN_KIB, (memory_kib or _memory_of_this_computer()) // _SHARE_OF_MEMORY)
    chosen = min(int(FLOOR.memory_kib * affordable), most) // _STEP_KIB * _STEP_KIB
    memory = max(chosen, FLOOR.memory_kib)
    passes = int(FLOOR.passes * affordable * FLOOR.memory_kib / memory)
    return replace(FLOOR, memory_kib=memory, passes=min(max(passes, FLOOR.passes), MOST_ACCEPTED.passes))


def with_less_memory(parameters: KdfParameters) -> KdfParameters | None:
    """Half the memory and twice the passes, for when memory is short; None below the floor."""
    memory = parameters.memory_kib // 2
    if memory < FLOOR.memory_kib:
        return None
    return replace(parameters, memory_kib=memory, passes=min(2 * parameters.passes, MOST_ACCEPTED.passes))


def _measured(timer: Callable[[], float], run: Callable[[KdfParameters], None]) -> float:
    start = timer()
    run(FLOOR)
    return timer() - start


def _memory_of_this_computer() -> int:
    """In KiB; what Windows has is not asked for, and taken to be little."""
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 1024
    except (AttributeError, OSError, ValueError):
        return _UNKNOWN_MEMORY_KIB


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
