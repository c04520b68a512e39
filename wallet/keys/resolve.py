"""From the name of a verification method to the key, without a network.

Two forms carry their key with them: ``did:key:…`` and an https URL whose fragment is a
Multikey. Neither proves whose key it is; that is a question for the issuer check.
"""

import hashlib

from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from wallet.keys import did_key
from wallet.keys.did_key import PublicKey
from wallet.model.errors import KnownError, LimitExceededError, MalformedInputError
from wallet.model.findings import KeySource, SigningKey
from wallet.model.words import QT_TRANSLATE_NOOP

_SHOWN_CHARACTERS = 200


class KeyUnresolvableError(KnownError):
    """The key of a signature is named in a way that cannot be followed here."""

    title = QT_TRANSLATE_NOOP("error", "The key of this signature could not be found")
    happened = QT_TRANSLATE_NOOP("error", "The signature names the key “{key}”. {why}.")
    remedy = QT_TRANSLATE_NOOP("error", "Ask the issuer for a credential whose key can be checked offline.")


def resolve(verification_method: str) -> tuple[PublicKey, SigningKey]:
    """The public key that a verification method names, and what is known about it.

    ``did:key:X`` and ``did:key:X#X`` give the source ``did-key``; ``https://…#z…`` gives
    ``fragment``, with the URL before ``#`` as its controller (claimed, not confirmed).
    Raises KeyUnresolvableError for every other form and for a key that cannot be decoded.
    """
    if verification_method.startswith(did_key.PREFIX):
        return _resolve_did_key(verification_method)
    controller, hash_sign, fragment = verification_method.partition("#")
    if controller.startswith("https://") and hash_sign and fragment.startswith("z"):
        public_key = _decode(fragment, verification_method)
        return public_key, _describe(public_key, verification_method, controller, KeySource.FRAGMENT)
    raise _unresolvable(verification_method, "Its owner would have to be asked over the network")


def fingerprint(public_key: PublicKey) -> str:
    """SHA-256 (lower-case hexadecimal) of the DER SubjectPublicKeyInfo of the key."""
    return hashlib.sha256(
        public_key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    ).hexdigest()


def _resolve_did_key(verification_method: str) -> tuple[PublicKey, SigningKey]:
    did, hash_sign, fragment = verification_method.partition("#")
    # did:key Method, "Create": the signing key's fragment repeats the identifier. An X25519
    # key derived from it has another fragment and can never have signed anything.
    if hash_sign and fragment != did.removeprefix(did_key.PREFIX):
        raise _unresolvable(verification_method, "The part after # is not the key of that identifier")
    public_key = _decode(did.removeprefix(did_key.PREFIX), verification_method)
    return public_key, _describe(public_key, verification_method, did, KeySource.DID_KEY)


def _decode(multikey: str, verification_method: str) -> PublicKey:
    try:
        return did_key.decode_multikey(multikey)
    except (MalformedInputError, LimitExceededError) as error:
        raise _unresolvable(
            verification_method, "It is not a key of a kind that is understood here"
        ) from error


def _describe(public_key: PublicKey, method: str, controller: str, source: KeySource) -> SigningKey:
    return SigningKey(id=method, controller=controller, source=source, fingerprint=fingerprint(public_key))


def _unresolvable(verification_method: str, why: str) -> KeyUnresolvableError:
    shown = verification_method[:_SHOWN_CHARACTERS]
    return KeyUnresolvableError(key=shown, why=why)
