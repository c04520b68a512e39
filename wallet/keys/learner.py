"""The learner's own keys: made here, used here, and in the clear only while they sign.

At rest the private part is wrapped with AES-256-GCM, bound to the public key it
belongs to, and lies inside the encrypted database. Each signature unwraps it anew.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Literal

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from wallet.keys.did_key import encode
from wallet.keys.pkcs8 import encrypted_pem
from wallet.keys.signer import Signer
from wallet.model.errors import KnownError
from wallet.model.words import QT_TRANSLATE_NOOP

Algorithm = Literal["EdDSA", "ES256"]
ALGORITHMS: Final[tuple[Algorithm, ...]] = ("EdDSA", "ES256")

_NONCE_BYTES: Final = 12
_SCALAR_BYTES: Final = 32
# Order of the base point of P-256, NIST SP 800-186 §3.2.1.3.
_P256_ORDER: Final = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
_MOST_DRAWS: Final = 64


class LearnerKeyDamagedError(KnownError):
    """A wrapped key of the learner does not unwrap, although the wallet is open."""

    title = QT_TRANSLATE_NOOP("error", "Your signing key is damaged")
    happened = QT_TRANSLATE_NOOP("error", "The key {key} in this wallet cannot be used. Nothing was signed.")
    remedy = QT_TRANSLATE_NOOP("error", "Put back an earlier copy of the wallet to sign with this key again.")


@dataclass(frozen=True)
class WrappedKey:
    """A private key as it is stored: ``nonce`` (12 bytes) and ``wrapped`` (key and tag, 48 bytes)."""

    algorithm: Algorithm
    did: str
    nonce: bytes = field(repr=False)
    wrapped: bytes = field(repr=False)


@dataclass(frozen=True)
class LearnerKeys:
    """The two keys that every wallet has."""

    ed25519: Signer
    p256: Signer


def make_wrapped(
    algorithm: Algorithm, wrapping_key: bytes, random_bytes: Callable[[int], bytes]
) -> WrappedKey:
    """A new private key, wrapped at once under the 32-byte ``wrapping_key``."""
    secret = random_bytes(_SCALAR_BYTES) if algorithm == "EdDSA" else _p256_scalar(random_bytes)
    if algorithm == "EdDSA":
        did = encode(Ed25519PrivateKey.from_private_bytes(secret).public_key())
    else:
        did = encode(_p256(secret).public_key())
    nonce = random_bytes(_NONCE_BYTES)
    wrapped = AESGCM(wrapping_key).encrypt(nonce, secret, _bound(algorithm, did))
    return WrappedKey(algorithm, did, nonce, wrapped)


def rewrapped(
    key: WrappedKey, before: bytes, after: bytes, random_bytes: Callable[[int], bytes]
) -> WrappedKey:
    """The same private key under another wrapping key. Raises LearnerKeyDamagedError."""
    secret = _unwrapped(key, before)
    nonce = random_bytes(_NONCE_BYTES)
    return WrappedKey(
        key.algorithm, key.did, nonce, AESGCM(after).encrypt(nonce, secret, _bound(key.algorithm, key.did))
    )


class LearnerSigner:
    """A Signer (see ``wallet.keys.signer``) over a wrapped key. Printing it shows the public identifier only.

    ``wrapping_key`` is asked for at each signature; what it raises when the wallet is
    locked comes through. Raises LearnerKeyDamagedError where the key does not unwrap.
    """

    def __init__(self, key: WrappedKey, wrapping_key: Callable[[], bytes]) -> None:
        self._key = key
        self._wrapping_key = wrapping_key

    def __repr__(self) -> str:
        return f"LearnerSigner({self._key.algorithm}, {self._key.did})"

    def __reduce__(self) -> str:
        raise TypeError("a signer cannot be copied out of its wallet")

    @property
    def algorithm(self) -> Algorithm:
        return self._key.algorithm

    @property
    def did(self) -> str:
        return self._key.did

    @property
    def verification_method(self) -> str:
        """The did:key method repeats the multibase key as the fragment (did:key §3.1)."""
        return f"{self._key.did}#{self._key.did.removeprefix('did:key:')}"

    def sign(self, data: bytes) -> bytes:
        secret = _unwrapped(self._key, self._wrapping_key())
        if self._key.algorithm == "EdDSA":
            return Ed25519PrivateKey.from_private_bytes(secret).sign(data)
        r, s = decode_dss_signature(_p256(secret).sign(data, ec.ECDSA(hashes.SHA256())))
        return r.to_bytes(_SCALAR_BYTES, "big") + s.to_bytes(_SCALAR_BYTES, "big")

    def encrypted_pem(self, passphrase: str, random_bytes: Callable[[int], bytes]) -> bytes:
        """The private key for use elsewhere, as PKCS #8 under a passphrase; never in the clear."""
        secret = _unwrapped(self._key, self._wrapping_key())
        ours = self._key.algorithm == "EdDSA"
        key = Ed25519PrivateKey.from_private_bytes(secret) if ours else _p256(secret)
        info = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
        return encrypted_pem(info, passphrase, random_bytes)


def _unwrapped(key: WrappedKey, wrapping_key: bytes) -> bytes:
    try:
        return AESGCM(wrapping_key).decrypt(key.nonce, key.wrapped, _bound(key.algorithm, key.did))
    except InvalidTag as problem:
        raise LearnerKeyDamagedError(key=key.did) from problem


def _bound(algorithm: Algorithm, did: str) -> bytes:
    return f"tallystick learner key\n{algorithm}\n{did}".encode()


def _p256(secret: bytes) -> ec.EllipticCurvePrivateKey:
    return ec.derive_private_key(int.from_bytes(secret, "big"), ec.SECP256R1())


def _p256_scalar(random_bytes: Callable[[int], bytes]) -> bytes:
    # FIPS 186-5 A.2.2: draw again outside 1 … n-1; one draw in 2^32 is.
    for _ in range(_MOST_DRAWS):
        secret = random_bytes(_SCALAR_BYTES)
        if 0 < int.from_bytes(secret, "big") < _P256_ORDER:
            return secret
    raise ValueError("the source of random bytes is not random")
