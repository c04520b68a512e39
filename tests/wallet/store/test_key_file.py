import hashlib
import json
import os
import unicodedata
import uuid

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from wallet.model.errors import KnownError
from wallet.store import key_file
from wallet.store.data_key import DataKey
from wallet.store.errors import (
    KeyFileDamagedError,
    KeyFileRefusedError,
    WalletLockedError,
    WalletTooNewError,
    WrongPassphraseError,
)
from wallet.store.kdf import KdfParameters

QUICK = KdfParameters(memory_kib=64, passes=1, lanes=1)
PASSPHRASE = "nine green kettles"
DATA_KEY = DataKey(bytes(range(32)))
KEYS = key_file.make(
    DATA_KEY, PASSPHRASE, QUICK, wallet_id=uuid.UUID(int=7, version=4), random_bytes=os.urandom
)
WRITTEN = key_file.render(KEYS)


def rewritten(**changes) -> bytes:
    """The file with other facts and a digest that fits them, as only somebody on purpose would write it."""
    body = json.loads(WRITTEN.split(b"\n")[2])
    slot = body["slots"][0]
    body["slots"] = [{**slot, **{name: value for name, value in changes.items() if name in slot}}]
    body.update({name: value for name, value in changes.items() if name not in slot})
    spelled = json.dumps(body, sort_keys=True, separators=(",", ":")).encode()
    return b"tallystick-keys\n" + hashlib.sha256(spelled).hexdigest().encode() + b"\n" + spelled + b"\n"


def test_gives_the_data_key_back_for_the_passphrase():
    read = key_file.parse(WRITTEN, "Mine")
    assert read == KEYS
    assert key_file.unlock(read, PASSPHRASE, "Mine").raw() == DATA_KEY.raw()


def test_says_wrong_passphrase_for_another_passphrase():
    with pytest.raises(WrongPassphraseError):
        key_file.unlock(KEYS, PASSPHRASE.upper(), "Mine")


def test_takes_the_same_letters_in_either_form_of_unicode():
    composed = unicodedata.normalize("NFC", "žąsų ėdžios ąžuole")
    decomposed = unicodedata.normalize("NFD", composed)
    assert composed != decomposed
    keys = key_file.make(DATA_KEY, composed, QUICK, wallet_id=uuid.uuid4(), random_bytes=os.urandom)
    assert key_file.unlock(keys, decomposed, "Mine").raw() == DATA_KEY.raw()


def test_every_flipped_bit_is_damage_and_never_a_wrong_passphrase():
    for position in range(len(WRITTEN)):
        for bit in range(8):
            flipped = bytearray(WRITTEN)
            flipped[position] ^= 1 << bit
            with pytest.raises(KeyFileDamagedError):
                key_file.parse(bytes(flipped), "Mine")


def test_every_shorter_and_every_longer_file_is_damage():
    for length in range(len(WRITTEN)):
        with pytest.raises(KeyFileDamagedError):
            key_file.parse(WRITTEN[:length], "Mine")
    for more in (b"\n", b"x", b"\x00", WRITTEN, bytes(key_file.MAX_KEY_FILE_BYTES)):
        with pytest.raises(KeyFileDamagedError):
            key_file.parse(WRITTEN + more, "Mine")


@given(st.binary(max_size=2_000))
def test_any_bytes_are_refused_in_words(data):
    with pytest.raises(KeyFileDamagedError):
        key_file.parse(data, "Mine")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=40),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=8,
)
FIELDS = sorted([*json.loads(WRITTEN.split(b"\n")[2]), *json.loads(WRITTEN.split(b"\n")[2])["slots"][0]])


@given(st.dictionaries(st.sampled_from(FIELDS), JSON, min_size=1, max_size=3))
def test_facts_that_were_changed_on_purpose_never_open_the_wallet(changes):
    data = rewritten(**changes)
    assume(data != WRITTEN)
    with pytest.raises(KnownError):
        key_file.unlock(key_file.parse(data, "Mine"), PASSPHRASE, "Mine")


@pytest.mark.parametrize(
    "changes",
    [
        {"memory_kib": 64 * 1024 * 1024},
        {"memory_kib": 1024 * 1024 + 1},
        {"memory_kib": 7},
        {"memory_kib": -1},
        {"passes": 17},
        {"passes": 0},
        {"passes": 2**40},
        {"lanes": 17, "memory_kib": 1024},
        {"lanes": 0},
    ],
)
def test_refuses_a_derivation_out_of_bounds_without_starting_it(changes):
    with pytest.raises(KeyFileRefusedError):
        key_file.parse(rewritten(**changes), "Mine")


def test_a_later_format_is_told_from_damage():
    with pytest.raises(WalletTooNewError):
        key_file.parse(rewritten(version=3), "Mine")


@pytest.mark.parametrize(
    "changes",
    [{"wallet": str(uuid.UUID(int=8, version=4))}, {"database_salt": "00" * 16}, {"passes": 2}],
)
def test_what_is_bound_to_the_wrapped_key_cannot_be_exchanged(changes):
    with pytest.raises(WrongPassphraseError):
        key_file.unlock(key_file.parse(rewritten(**changes), "Mine"), PASSPHRASE, "Mine")


def test_a_mac_that_does_not_fit_is_damage_although_the_passphrase_is_right():
    keys = key_file.parse(rewritten(mac="00" * 32), "Mine")
    with pytest.raises(KeyFileDamagedError):
        key_file.unlock(keys, PASSPHRASE, "Mine")


def test_two_files_for_the_same_passphrase_have_nothing_in_common():
    other = key_file.make(DATA_KEY, PASSPHRASE, QUICK, wallet_id=uuid.uuid4(), random_bytes=os.urandom)
    assert other.slots[0].salt != KEYS.slots[0].salt
    assert other.slots[0].wrapped != KEYS.slots[0].wrapped


def test_a_wiped_data_key_gives_nothing_and_shows_nothing():
    key = DataKey(b"\xaa" * 32)
    assert "aa" not in repr(key)
    key.wipe()
    key.wipe()
    assert key._raw == bytes(32)
    with pytest.raises(WalletLockedError):
        key.raw()
    with pytest.raises(WalletLockedError):
        key.subkey("learner keys")
