import copy
import os
import pickle

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given
from hypothesis import strategies as st

from wallet.keys.did_key import decode
from wallet.keys.learner import ALGORITHMS, LearnerKeyDamagedError, LearnerSigner, WrappedKey, make_wrapped

WRAPPING_KEY = bytes(range(32))
KEYS = {algorithm: make_wrapped(algorithm, WRAPPING_KEY, os.urandom) for algorithm in ALGORITHMS}


def signer(algorithm) -> LearnerSigner:
    return LearnerSigner(KEYS[algorithm], lambda: WRAPPING_KEY)


def verify(did: str, signature: bytes, data: bytes) -> None:
    key = decode(did)
    if isinstance(key, Ed25519PublicKey):
        key.verify(signature, data)
        return
    assert isinstance(key, ec.EllipticCurvePublicKey)
    r, s = (int.from_bytes(half, "big") for half in (signature[:32], signature[32:]))
    key.verify(encode_dss_signature(r, s), data, ec.ECDSA(hashes.SHA256()))


@given(st.binary(), st.sampled_from(ALGORITHMS))
def test_what_it_signs_verifies_with_the_key_in_its_did(data, algorithm):
    made = signer(algorithm)
    signature = made.sign(data)
    assert len(signature) == 64
    verify(made.did, signature, data)
    with pytest.raises(InvalidSignature):
        verify(made.did, signature, data + b"x")


def test_names_its_method_by_the_key_itself():
    ed25519, p256 = signer("EdDSA"), signer("ES256")
    assert (ed25519.algorithm, p256.algorithm) == ("EdDSA", "ES256")
    assert ed25519.did.startswith("did:key:z6Mk")
    assert p256.did.startswith("did:key:zDn")
    for made in (ed25519, p256):
        assert made.verification_method == f"{made.did}#{made.did[len('did:key:') :]}"


def test_every_key_is_another_one():
    assert len({make_wrapped(name, WRAPPING_KEY, os.urandom).did for name in ALGORITHMS * 4}) == 8


def test_draws_again_where_the_number_is_no_private_key_of_p256():
    order = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
    draws = iter(
        [bytes(32), order.to_bytes(32, "big"), b"\xff" * 32, (order - 1).to_bytes(32, "big"), bytes(12)]
    )
    key = make_wrapped("ES256", WRAPPING_KEY, lambda _: next(draws))
    made = LearnerSigner(key, lambda: WRAPPING_KEY)
    verify(made.did, made.sign(b"x"), b"x")
    with pytest.raises(ValueError, match="random"):
        make_wrapped("ES256", WRAPPING_KEY, bytes)


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_shows_nothing_secret_and_cannot_be_copied_out(algorithm):
    made, key = signer(algorithm), KEYS[algorithm]
    bound = f"tallystick learner key\n{algorithm}\n{key.did}".encode()
    secret = AESGCM(WRAPPING_KEY).decrypt(key.nonce, key.wrapped, bound)
    assert len(secret) == 32
    for shown in (repr(made), str(made), repr(key), str(vars(made))):
        assert secret.hex() not in shown
        assert repr(secret) not in shown
        assert WRAPPING_KEY.hex() not in shown
    assert secret not in key.wrapped
    for takes_out in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError):
            takes_out(made)


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_key_that_was_changed_or_exchanged_does_not_sign(algorithm):
    key, other = KEYS[algorithm], KEYS["ES256" if algorithm == "EdDSA" else "EdDSA"]
    exchanged = [
        WrappedKey(key.algorithm, other.did, key.nonce, key.wrapped),
        WrappedKey(other.algorithm, key.did, key.nonce, key.wrapped),
        WrappedKey(key.algorithm, key.did, other.nonce, key.wrapped),
        WrappedKey(key.algorithm, key.did, key.nonce, other.wrapped),
        WrappedKey(key.algorithm, key.did, key.nonce, bytes([key.wrapped[0] ^ 1]) + key.wrapped[1:]),
    ]
    for wrong in exchanged:
        with pytest.raises(LearnerKeyDamagedError):
            LearnerSigner(wrong, lambda: WRAPPING_KEY).sign(b"x")
    with pytest.raises(LearnerKeyDamagedError):
        LearnerSigner(key, lambda: bytes(32)).sign(b"x")
