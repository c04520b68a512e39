"""What a cryptosuite does, and what all of them share: kinds of keys, and values of signatures.

Source: Verifiable Credential Data Integrity 1.0, section 3 "Cryptographic Suites". The key decides
with which hash a signature is checked; the suite decides which keys may have signed under its name.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from cryptography.hazmat.primitives.asymmetric import ec

from wallet.keys import multibase
from wallet.keys.did_key import PublicKey
from wallet.model.errors import KnownError, LimitExceededError, MalformedInputError
from wallet.model.findings import Evidence
from wallet.model.json_value import JsonObject, as_text
from wallet.model.words import QT_TRANSLATE_NOOP
from wallet.proofs import jose
from wallet.proofs.rdf.canonical import HashName
from wallet.proofs.suites.unsecured import Unsecured

DATA_INTEGRITY_PROOF = "DataIntegrityProof"


class BrokenProofError(KnownError):
    """The proof itself is not well formed, or is not for this use; ``why`` says in what."""

    title = QT_TRANSLATE_NOOP("error", "The signature is not well formed")
    happened = QT_TRANSLATE_NOOP("error", "The signature cannot be right: {why}.")
    remedy = QT_TRANSLATE_NOOP("error", "Ask the issuer to send the credential again.")


@dataclass(frozen=True)
class KeyKind:
    """A kind of key: the JWS name of its algorithm, its hash, and how long its raw signatures are."""

    name: str
    algorithm: str
    hash_name: HashName
    signature_bytes: int


ED25519 = KeyKind("Ed25519", "EdDSA", "sha256", 64)
P256 = KeyKind("P-256", "ES256", "sha256", 64)
P384 = KeyKind("P-384", "ES384", "sha384", 96)


def kind_of(public_key: PublicKey) -> KeyKind:
    """Which kind a key is. Keys come from ``did_key``, which knows no other curves."""
    if not isinstance(public_key, ec.EllipticCurvePublicKey):
        return ED25519
    return P256 if isinstance(public_key.curve, ec.SECP256R1) else P384


def is_signed(public_key: PublicKey, data: bytes, signature: bytes) -> bool:
    """Whether this key made this raw signature (r ‖ s for ECDSA) over the data."""
    try:
        jose.verify(kind_of(public_key).algorithm, public_key, data, signature)
    except jose.SignatureInvalidError:
        return False
    return True


Verification = Callable[[PublicKey], tuple[bool, Evidence]]
"""Whether a key of a kind of the suite made the proof, and what to report of the steps to the answer."""


class Suite(Protocol):
    """A way of signing that a proof names by its type and, mostly, by its ``cryptosuite``."""

    @property
    def keys(self) -> tuple[KeyKind, ...]:
        """The kinds of keys that sign under this suite; a proof with another key is refused."""
        ...

    def is_named_by(self, proof: JsonObject) -> bool:
        """Whether a proof says that it was made with this suite."""
        ...

    def prepare(self, unsecured: Unsecured, proof: JsonObject) -> Verification:
        """All that can be done without the key. Raises a KnownError where no key could make it right.

        The verification may raise the same errors.
        """
        ...


def base58btc_value(proof: JsonObject, keys: tuple[KeyKind, ...]) -> bytes:
    """The raw signature in ``proofValue``: base58btc, as long as a signature of one of the keys."""
    text = as_text(proof.get("proofValue")) or ""
    if not text.startswith("z"):
        raise BrokenProofError(why="its value is missing or not in base58btc")
    try:
        signature = multibase.decode(text)
    except (MalformedInputError, LimitExceededError) as error:
        raise BrokenProofError(why="its value is not base58btc") from error
    lengths = sorted({key.signature_bytes for key in keys})
    if len(signature) not in lengths:
        expected = " or ".join(map(str, lengths))
        raise BrokenProofError(why=f"its value has {len(signature)} bytes in place of {expected}")
    return signature
