"""Changing what opens a wallet, over real files."""

import pytest

from wallet.model.ledger import LedgerEvent
from wallet.store import errors, recovery_code
from wallet.store.key_slots import SlotKind
from wallet.store.wallet_file import WalletFile

NEW = "seven slow tractors"


@pytest.fixture
def held(folder, create, new):
    with create(folder) as wallet:
        wallet.add_many([new(b"one"), new(b"two")])
        yield wallet


def contents(wallet) -> list[bytes]:
    return sorted(wallet.record(row.id).original for row in wallet.rows())


def test_a_new_passphrase_opens_and_the_old_one_does_not(held, folder, passphrase, quick_kdf, noon):
    database = (folder / "wallet.db").stat().st_ino
    held.ways.set_passphrase(NEW, noon, quick_kdf)
    held.lock()
    with pytest.raises(errors.WrongPassphraseError):
        WalletFile.open(folder, passphrase)
    with WalletFile.open(folder, NEW) as wallet:
        assert contents(wallet) == [b"one", b"two"]
        assert wallet.ledger()[0].event is LedgerEvent.PASSPHRASE_CHANGED
    assert (folder / "wallet.db").stat().st_ino == database


def test_a_short_new_passphrase_changes_nothing(held, folder, passphrase, quick_kdf, noon):
    with pytest.raises(errors.PassphraseTooShortError):
        held.ways.set_passphrase("short", noon, quick_kdf)
    held.lock()
    WalletFile.open(folder, passphrase).lock()


def test_the_recovery_code_opens_until_a_later_one_takes_its_place(held, folder, passphrase, noon):
    first = held.ways.new_secret(SlotKind.RECOVERY, noon)
    second = held.ways.new_secret(SlotKind.RECOVERY, noon)
    held.lock()
    with pytest.raises(errors.WrongSecretError):
        WalletFile.open_with_secret(folder, SlotKind.RECOVERY, first)
    with WalletFile.open_with_secret(folder, SlotKind.RECOVERY, second) as wallet:
        assert contents(wallet) == [b"one", b"two"]
        wallet.ways.drop_secret(SlotKind.RECOVERY, noon)
    with pytest.raises(errors.NoSuchSlotError):
        WalletFile.open_with_secret(folder, SlotKind.RECOVERY, second)
    WalletFile.open(folder, passphrase).lock()


def test_a_changed_passphrase_leaves_the_recovery_code(held, folder, quick_kdf, noon):
    code = held.ways.new_secret(SlotKind.RECOVERY, noon)
    held.ways.set_passphrase(NEW, noon, quick_kdf)
    held.lock()
    with WalletFile.open_with_secret(folder, SlotKind.RECOVERY, code) as wallet:
        assert wallet.ways.kinds() == {SlotKind.PASSPHRASE, SlotKind.RECOVERY}


def test_one_kind_of_secret_does_not_open_the_slot_of_another(held, folder, noon):
    keyring = held.ways.new_secret(SlotKind.KEYRING, noon)
    held.ways.new_secret(SlotKind.RECOVERY, noon)
    held.lock()
    with pytest.raises(errors.WrongSecretError):
        WalletFile.open_with_secret(folder, SlotKind.RECOVERY, keyring)
    WalletFile.open_with_secret(folder, SlotKind.KEYRING, keyring).lock()


def test_a_new_file_key_leaves_nothing_under_the_old_one(held, folder, passphrase, quick_kdf, noon, new):
    keys = (folder / "wallet.keys").read_bytes()
    did, signature_before = held.info().ed25519_key, held.learner_keys().ed25519.sign(b"x")
    held.ways.new_secret(SlotKind.RECOVERY, noon)
    held.ways.new_file_key(passphrase, noon, quick_kdf)
    assert contents(held) == [b"one", b"two"]
    held.add(new(b"three"))
    assert held.ways.kinds() == {SlotKind.PASSPHRASE}
    held.lock()
    assert {path.name for path in folder.glob("wallet*.db*")} == {"wallet-2.db"}
    with WalletFile.open(folder, passphrase) as wallet:
        assert contents(wallet) == [b"one", b"three", b"two"]
        assert wallet.info().ed25519_key == did
        assert wallet.learner_keys().ed25519.sign(b"x") == signature_before
        assert wallet.notice is None
        wallet.ways.new_file_key(passphrase, noon, quick_kdf)
    assert {path.name for path in folder.glob("wallet*.db*")} == {"wallet-3.db"}
    for name in ("wallet.keys", "wallet.keys.copy"):
        (folder / name).write_bytes(keys)
    with pytest.raises(errors.DatabaseMissingError):
        WalletFile.open(folder, passphrase)


def test_a_wrong_passphrase_gives_no_new_file_key(held, folder, quick_kdf, noon):
    with pytest.raises(errors.WrongPassphraseError):
        held.ways.new_file_key("quite another one", noon, quick_kdf)
    assert contents(held) == [b"one", b"two"]
    assert {path.name for path in folder.glob("wallet*.db")} == {"wallet.db"}


def test_a_code_is_read_however_it_is_typed():
    secret = bytes(range(100, 116))
    code = recovery_code.spell(secret)
    assert recovery_code.read(code) == secret
    assert len(code.split("-")) == recovery_code.GROUPS
    careless = code.lower().replace("-", " ").replace("1", "l").replace("0", "o")
    assert recovery_code.read(f"  {careless}\n") == secret


def test_every_mistyped_symbol_is_noticed_before_anything_is_tried():
    code = recovery_code.spell(bytes(range(16)))
    symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    unnoticed = 0
    for position, right in enumerate(code):
        for wrong in symbols.replace(right, "") if right != "-" else "":
            try:
                recovery_code.read(code[:position] + wrong + code[position + 1 :])
            except recovery_code.RecoveryCodeMistypedError:
                continue
            unnoticed += 1
    # Ten check bits let one in a thousand through, which the key file then refuses.
    assert unnoticed <= 3
    for broken in ("", "ABCD", code + "A", code[:-1], code.replace("-", "-U", 1), "?" * 28):
        with pytest.raises(recovery_code.RecoveryCodeMistypedError):
            recovery_code.read(broken)
