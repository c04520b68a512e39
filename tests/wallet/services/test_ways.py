"""What opens a wallet, as the screens and the command line change it."""

import uuid

import pytest

from wallet.model.ledger import LedgerEvent
from wallet.model.vault import Way
from wallet.services import key_costs
from wallet.services.wallets import WalletFolder
from wallet.store.errors import (
    NotEnoughMemoryError,
    PassphraseTooShortError,
    WrongPassphraseError,
    WrongSecretError,
)
from wallet.store.kdf import FLOOR, KdfParameters
from wallet.store.keyring_unlock import KeyringUnlock, QuickUnlockNotAvailableError
from wallet.store.recovery_code import RecoveryCodeMistypedError

NEW = "seven blue ladders"
QUICK_KDF = KdfParameters(memory_kib=64, passes=1, lanes=1)


class Backend:
    priority = 5.0

    def __init__(self) -> None:
        self.entries: dict[str, str] = {}
        self.works = True

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        if not self.works:
            raise RuntimeError("locked")
        self.entries[username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.entries[username]


@pytest.fixture
def backend() -> Backend:
    return Backend()


@pytest.fixture
def folder(clock, backend) -> WalletFolder:
    return WalletFolder(clock, kdf=QUICK_KDF, keyring=KeyringUnlock(lambda: backend))


def events(library) -> list[LedgerEvent]:
    return [entry.event for entry in reversed(library.history.ledger())]


def test_a_forgotten_passphrase_is_replaced_by_the_recovery_code(folder, library, passphrase) -> None:
    code = library.ways.make_recovery_code(passphrase)
    library.lock()
    again = folder.unlock_with_recovery_code(library.path, code.lower().replace("-", " "))
    again.ways.reset_passphrase(code, NEW)
    assert events(again)[-2:] == [LedgerEvent.RECOVERY_CODE_USED, LedgerEvent.PASSPHRASE_CHANGED]
    again.lock()
    with pytest.raises(WrongPassphraseError):
        folder.unlock(library.path, passphrase)
    folder.unlock(library.path, NEW).lock()


def test_nothing_changes_for_whoever_does_not_know_what_opens_the_wallet(
    library, passphrase, contents
) -> None:
    code = library.ways.make_recovery_code(passphrase)
    before = contents(library.path)
    ways = library.ways
    for attempt in (
        lambda: ways.change_passphrase("wrong wrong wrong", NEW),
        lambda: ways.make_recovery_code("wrong wrong wrong"),
        lambda: ways.drop_recovery_code("wrong wrong wrong"),
        lambda: ways.new_file_key("wrong wrong wrong"),
        lambda: ways.turn_on_quick_unlock("wrong wrong wrong"),
    ):
        with pytest.raises(WrongPassphraseError):
            attempt()
    with pytest.raises(RecoveryCodeMistypedError):
        ways.reset_passphrase(code[:-1], NEW)
    with pytest.raises(WrongSecretError):
        ways.reset_passphrase("0000-0000-0000-0000-0000-0000-00" + _check_of_zeros(), NEW)
    with pytest.raises(PassphraseTooShortError):
        ways.change_passphrase(passphrase, "short")
    assert contents(library.path) == before


def _check_of_zeros() -> str:
    from wallet.store.recovery_code import spell

    return spell(bytes(16))[-2:]


def test_quick_unlock_opens_the_wallet_until_it_is_turned_off(folder, library, passphrase, backend) -> None:
    assert library.ways.quick_unlock_available()
    assert not folder.opens_quickly(library.path)
    library.ways.turn_on_quick_unlock(passphrase)
    assert library.ways.set_up() == {Way.PASSPHRASE, Way.QUICK_UNLOCK}
    assert passphrase not in str(backend.entries)
    assert [uuid.UUID(name) for name in backend.entries]
    library.lock()
    assert folder.opens_quickly(library.path)
    again = folder.unlock_quickly(library.path)
    again.ways.turn_off_quick_unlock()
    assert backend.entries == {}
    assert events(again)[-2:] == [LedgerEvent.QUICK_UNLOCK_ON, LedgerEvent.QUICK_UNLOCK_OFF]
    again.lock()
    with pytest.raises(QuickUnlockNotAvailableError):
        folder.unlock_quickly(library.path)
    folder.unlock(library.path, passphrase).lock()


def test_a_keyring_that_fails_leaves_the_wallet_as_it_was(folder, library, passphrase, backend) -> None:
    backend.works = False
    with pytest.raises(QuickUnlockNotAvailableError):
        library.ways.turn_on_quick_unlock(passphrase)
    assert library.ways.set_up() == {Way.PASSPHRASE}
    library.lock()
    assert not folder.opens_quickly(library.path)
    folder.unlock(library.path, passphrase).lock()


@pytest.mark.parametrize("kept", [None, "00" * 32, "not a secret"])
def test_a_keyring_with_other_bytes_asks_for_the_passphrase(
    folder, library, passphrase, backend, kept
) -> None:
    library.ways.turn_on_quick_unlock(passphrase)
    library.lock()
    (name,) = backend.entries
    backend.entries = {} if kept is None else {name: kept}
    with pytest.raises(QuickUnlockNotAvailableError):
        folder.unlock_quickly(library.path)
    folder.unlock(library.path, passphrase).lock()


def test_a_new_file_key_ends_quick_unlock_and_recovery_code(folder, library, passphrase) -> None:
    library.ways.turn_on_quick_unlock(passphrase)
    library.ways.make_recovery_code(passphrase)
    library.ways.new_file_key(passphrase)
    assert library.ways.set_up() == {Way.PASSPHRASE}
    library.lock()
    with pytest.raises(QuickUnlockNotAvailableError):
        folder.unlock_quickly(library.path)


def test_opens_quickly_says_no_where_there_is_no_wallet(folder, tmp_path) -> None:
    assert not folder.opens_quickly(tmp_path)
    assert not folder.opens_quickly(tmp_path / "missing")


def test_the_cost_is_measured_where_none_is_given(monkeypatch, clock, tmp_path, passphrase) -> None:
    measured = KdfParameters(memory_kib=128, passes=2, lanes=1)
    monkeypatch.setattr(key_costs, "calibrate", lambda: measured)
    library = WalletFolder(clock).create(tmp_path / "new.tallystick", passphrase)
    costs = {slot.kdf for slot in library._file.keys().slots}
    monkeypatch.setattr(key_costs, "calibrate", lambda: QUICK_KDF)
    library.ways.change_passphrase(passphrase, NEW)
    costs_after = {slot.kdf for slot in library._file.keys().slots}
    library.lock()
    assert (costs, costs_after) == ({measured}, {QUICK_KDF})


def test_where_memory_is_short_less_is_taken_and_never_less_than_the_floor() -> None:
    tried: list[KdfParameters] = []

    def work(parameters: KdfParameters) -> str:
        tried.append(parameters)
        if parameters.memory_kib > 128 * 1024:
            raise MemoryError
        return "done"

    large = KdfParameters(512 * 1024, 3, 4)
    assert key_costs.at_this_computers_cost(large, "Mine", work) == "done"
    assert [each.memory_kib // 1024 for each in tried] == [512, 256, 128]

    def never(_: KdfParameters) -> str:
        raise MemoryError

    with pytest.raises(NotEnoughMemoryError):
        key_costs.at_this_computers_cost(FLOOR, "Mine", never)
