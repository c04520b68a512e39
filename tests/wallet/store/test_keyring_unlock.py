"""The keyring of the operating system: used where it is safe, and never waited for."""

import sys
import threading
import time
import uuid
from typing import Any

import pytest

from wallet.store.keyring_unlock import KeyringUnlock, QuickUnlockNotAvailableError, of_this_computer

WALLET = uuid.UUID("12345678-1234-4234-9234-123456789abc")
SECRET = bytes(range(32))


class Memory:
    """A keyring as it should be."""

    def __init__(self, priority: float = 5) -> None:
        self.priority = priority
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.entries[service, username]


class Raises(Memory):
    def get_password(self, service: str, username: str) -> str | None:
        raise RuntimeError(f"the collection is locked ({username})")

    set_password = delete_password = get_password


class Hangs(Memory):
    def __init__(self) -> None:
        super().__init__()
        self.released = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.released.wait(30)
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        self.released.wait(30)


class Forgets(Memory):
    def set_password(self, service: str, username: str, password: str) -> None:
        pass


def of(backend: Any, seconds: float = 2.0) -> KeyringUnlock:
    return KeyringUnlock(lambda: backend, seconds)


def in_module(module: str, **more: object) -> Memory:
    """A backend that says it comes from there."""
    backend = type("Keyring", (Memory,), {"__module__": module})()
    for name, value in more.items():
        setattr(backend, name, value)
    return backend


def test_what_is_kept_comes_back_and_can_be_forgotten() -> None:
    memory = Memory()
    keyring = of(memory)
    assert keyring.available()
    keyring.keep(WALLET, SECRET)
    assert keyring.secret(WALLET) == SECRET
    keyring.forget(WALLET)
    assert memory.entries == {}
    with pytest.raises(QuickUnlockNotAvailableError):
        keyring.secret(WALLET)
    keyring.forget(WALLET)


def test_the_entry_is_named_by_the_identifier_and_nothing_else() -> None:
    memory = Memory()
    of(memory).keep(WALLET, SECRET)
    assert list(memory.entries) == [("Tallystick", str(WALLET))]


@pytest.mark.parametrize(
    "backend",
    [
        in_module("keyring.backends.fail"),
        in_module("keyring.backends.null"),
        in_module("keyrings.alt.file"),
        in_module("keyrings.alt.Gnome"),
        in_module("keyring.backends.chainer", backends=[]),
        in_module("keyring.backends.chainer", backends=[in_module("keyrings.alt.file"), Memory()]),
        in_module("keyring.backends.chainer", backends=[Memory(priority=0.5), Memory()]),
        Memory(priority=0.9),
        Memory(priority=-1),
        object(),
    ],
    ids=[
        *("fail", "null", "plain-file", "gnome-of-old", "empty-chain", "chain-to-a-plain-file"),
        *("chain-to-a-weak-one", "weak", "negative", "no-keyring-at-all"),
    ],
)
def test_keyrings_that_do_not_keep_a_secret_are_refused(backend: object) -> None:
    keyring = of(backend)
    assert not keyring.available()
    with pytest.raises(QuickUnlockNotAvailableError):
        keyring.keep(WALLET, SECRET)
    assert getattr(backend, "entries", {}) == {}


def test_of_a_chain_only_the_first_is_used() -> None:
    first, second = Memory(), Memory()
    of(in_module("keyring.backends.chainer", backends=[first, second])).keep(WALLET, SECRET)
    assert (len(first.entries), len(second.entries)) == (1, 0)


@pytest.mark.parametrize("found", ["", "00", "not hexadecimal", SECRET.hex() + "00", "ё" * 64])
def test_other_bytes_are_no_secret(found: str) -> None:
    memory = Memory()
    memory.entries["Tallystick", str(WALLET)] = found
    with pytest.raises(QuickUnlockNotAvailableError):
        of(memory).secret(WALLET)


def test_a_keyring_that_raises_says_only_to_use_the_passphrase() -> None:
    keyring = of(Raises())
    for call in (lambda: keyring.keep(WALLET, SECRET), lambda: keyring.secret(WALLET)):
        with pytest.raises(QuickUnlockNotAvailableError) as problem:
            call()
        assert str(WALLET) not in str(problem.value)
        assert problem.value.__cause__ is None
    keyring.forget(WALLET)


def test_a_keyring_that_keeps_nothing_is_noticed() -> None:
    with pytest.raises(QuickUnlockNotAvailableError):
        of(Forgets()).keep(WALLET, SECRET)


def test_a_keyring_that_hangs_is_not_waited_for() -> None:
    backend = Hangs()
    keyring = of(backend, seconds=0.05)
    start = time.monotonic()
    for call in (lambda: keyring.keep(WALLET, SECRET), lambda: keyring.secret(WALLET)):
        with pytest.raises(QuickUnlockNotAvailableError):
            call()
    assert time.monotonic() - start < 5
    backend.released.set()


def test_looking_for_the_keyring_may_hang_or_fail_as_well() -> None:
    released = threading.Event()

    def search() -> Memory:
        released.wait(30)
        return Memory()

    def fail() -> Memory:
        raise ImportError("no such backend")

    assert not KeyringUnlock(search, 0.05).available()
    assert not KeyringUnlock(fail).available()
    released.set()


def test_the_library_itself_is_asked_only_when_it_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    keyring = pytest.importorskip("keyring")
    memory = Memory()
    monkeypatch.setattr(keyring, "get_keyring", lambda: memory)
    assert of_this_computer() is memory
    monkeypatch.delitem(sys.modules, "keyring")
    KeyringUnlock()
    assert "keyring" not in sys.modules
