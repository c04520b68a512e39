"""Quick unlock: a random secret, kept by the keyring of the operating system, that opens one wallet.

A convenience and never more: the passphrase always opens the wallet as well. The keyring keeps no passphrase,
no path and no name, only the secret under the wallet's random identifier. Whatever runs as the same user may
be given it while the keyring is open. Keyrings that keep secrets in the clear are refused, and one that
does not answer within two seconds counts as absent.
"""

import queue
import threading
import uuid
from collections.abc import Callable
from contextlib import suppress
from typing import Final, Protocol, TypeVar

from wallet.model.errors import KnownError
from wallet.model.words import QT_TRANSLATE_NOOP

SERVICE: Final = "Tallystick"
SECONDS: Final = 2.0
_LEAST_PRIORITY: Final = 1
_SECRET_BYTES: Final = 32
# Keep nothing, everything in the clear, or pick one of the others.
_REFUSED: Final = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")
_CHAIN: Final = "keyring.backends.chainer"

T = TypeVar("T")


class QuickUnlockNotAvailableError(KnownError):
    """The keyring of this computer is not there, not safe enough, locked, or does not have the secret."""

    title = QT_TRANSLATE_NOOP("error", "Quick unlock is not available")
    happened = QT_TRANSLATE_NOOP("error", "This computer’s keyring cannot open the wallet right now.")
    remedy = QT_TRANSLATE_NOOP("error", "Use the passphrase.")


class Keyring(Protocol):
    """What is used of a backend of the library ``keyring``. Every call may hang or raise anything."""

    @property
    def priority(self) -> float: ...

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...

    def delete_password(self, service: str, username: str) -> None: ...


def of_this_computer() -> Keyring:
    """The backend that the library ``keyring`` chooses. May hang or raise anything."""
    import keyring

    return keyring.get_keyring()


class KeyringUnlock:
    """Keeps, gives and forgets the secrets of wallets. No call takes longer than two seconds or so."""

    def __init__(self, backend: Callable[[], Keyring] = of_this_computer, seconds: float = SECONDS) -> None:
        self._backend = backend
        self._seconds = seconds

    def available(self) -> bool:
        """Whether there is a keyring that may be used; that it is open at the moment is not promised."""
        try:
            self._in_time(lambda: _usable(self._backend()))
        except QuickUnlockNotAvailableError:
            return False
        return True

    def keep(self, wallet_id: uuid.UUID, secret: bytes) -> None:
        """Keep the secret, and read it back. Raises QuickUnlockNotAvailableError."""

        def work() -> bool:
            backend = _usable(self._backend())
            backend.set_password(SERVICE, str(wallet_id), secret.hex())
            return backend.get_password(SERVICE, str(wallet_id)) == secret.hex()

        if not self._in_time(work):
            raise QuickUnlockNotAvailableError

    def secret(self, wallet_id: uuid.UUID) -> bytes:
        """The secret that was kept. Raises QuickUnlockNotAvailableError, also for other bytes."""

        def work() -> bytes:
            found = _usable(self._backend()).get_password(SERVICE, str(wallet_id))
            secret = bytes.fromhex(found or "")
            if len(secret) != _SECRET_BYTES:
                raise QuickUnlockNotAvailableError
            return secret

        return self._in_time(work)

    def forget(self, wallet_id: uuid.UUID) -> None:
        """Remove the secret where that is possible; what stays behind opens nothing any more."""
        with suppress(QuickUnlockNotAvailableError):
            self._in_time(lambda: _usable(self._backend()).delete_password(SERVICE, str(wallet_id)))

    def _in_time(self, work: Callable[[], T]) -> T:
        """The work, in a thread that is left alone where it hangs. Raises QuickUnlockNotAvailableError."""
        done: queue.SimpleQueue[tuple[T] | None] = queue.SimpleQueue()

        def run() -> None:
            try:
                done.put((work(),))
            except Exception:  # noqa: BLE001 - backends raise what they like, and it may quote the secret
                done.put(None)

        threading.Thread(target=run, name="keyring", daemon=True).start()
        result = None
        with suppress(queue.Empty):
            result = done.get(timeout=self._seconds)
        if result is None:
            raise QuickUnlockNotAvailableError
        return result[0]


def _usable(backend: Keyring) -> Keyring:
    """The backend, or the first one of a chain. Raises QuickUnlockNotAvailableError for one to be refused."""
    if _module(backend).startswith(_CHAIN):
        # A chain would fall through to the next one, also to one that keeps secrets in the clear.
        backend = next(iter(getattr(backend, "backends", ())), backend)
    module = _module(backend)
    refused = any(module == name or module.startswith(f"{name}.") for name in (*_REFUSED, _CHAIN))
    if refused or float(backend.priority) < _LEAST_PRIORITY:
        raise QuickUnlockNotAvailableError
    return backend


def _module(backend: Keyring) -> str:
    return type(backend).__module__
