"""From the name of a verification method to the key, without a network.

Three forms carry their key with them: ``did:key:…``, ``did:jwk:…`` and an https URL whose fragment
is a Multikey. None proves whose key it is; that is a question for the issuer check.
"""

from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from wallet.keys import did_jwk, did_key, jwk
from wallet.keys.did_key import PublicKey
from wallet.keys.documents import NO_DOCUMENTS, KeyDocuments
from wallet.keys.fingerprints import fingerprint
from wallet.keys.jwk import UnsupportedKeyError
from wallet.model.errors import KnownError, LimitExceededError, MalformedInputError
from wallet.model.findings import KeySource, SigningKey
from wallet.model.words import QT_TRANSLATE_NOOP

_SHOWN_CHARACTERS = 200
_NOT_UNDERSTOOD = "It is not a key of a kind that is understood here"


class KeyUnresolvableError(KnownError):
    """The key of a signature is named in a way that cannot be followed here."""

    title = QT_TRANSLATE_NOOP("error", "The key of this signature could not be found")
    happened = QT_TRANSLATE_NOOP("error", "The signature names the key “{key}”. {why}.")
    remedy = QT_TRANSLATE_NOOP("error", "Ask the issuer for a credential whose key can be checked offline.")


@dataclass(frozen=True)
class Resolved:
    """A key and what is known about it; ``algorithm`` is the only one it may be used with, if it says so."""

    public_key: jwk.PublicKey
    key: SigningKey
    algorithm: str | None = None


def resolve(verification_method: str, documents: KeyDocuments = NO_DOCUMENTS) -> tuple[PublicKey, SigningKey]:
    """The public key that a verification method names, and what is known about it.

    ``did:key:X`` and ``did:key:X#X`` give the source ``did-key``; ``did:jwk:X`` and ``did:jwk:X#0``
    give ``did-jwk``; ``https://…#z…`` gives ``fragment``, with the URL before ``#`` as its controller
    (claimed, not confirmed). Raises KeyUnresolvableError for every other form, for a key that
    cannot be decoded, and for an RSA key, which only tokens use.
    """
    resolved = resolve_fully(verification_method, documents)
    if isinstance(resolved.public_key, RSAPublicKey):
        raise _unresolvable(verification_method, _NOT_UNDERSTOOD)
    return resolved.public_key, resolved.key


def resolve_fully(verification_method: str, documents: KeyDocuments = NO_DOCUMENTS) -> Resolved:
    """As ``resolve``, with RSA keys and the algorithm to which the key confines itself."""
    del documents
    if verification_method.startswith(did_jwk.PREFIX):
        return _resolve_did_jwk(verification_method)
    return Resolved(*_resolve_multikey(verification_method))


def is_its_own_key(identifier: str) -> bool:
    """Whether the identifier of an issuer is a key itself: then no other key can be its own."""
    return identifier.startswith((did_key.PREFIX, did_jwk.PREFIX))


def _resolve_multikey(verification_method: str) -> tuple[PublicKey, SigningKey]:
    if verification_method.startswith(did_key.PREFIX):
        return _resolve_did_key(verification_method)
    controller, hash_sign, fragment = verification_method.partition("#")
    if controller.startswith("https://") and hash_sign and fragment.startswith("z"):
        public_key = _decode(fragment, verification_method)
        return public_key, _describe(public_key, verification_method, controller, KeySource.FRAGMENT)
    raise _unresolvable(verification_method, "Its owner would have to be asked over the network")


def _resolve_did_key(verification_method: str) -> tuple[PublicKey, SigningKey]:
    did, hash_sign, fragment = verification_method.partition("#")
    # did:key Method, "Create": the signing key's fragment repeats the identifier. An X25519
    # key derived from it has another fragment and can never have signed anything.
    if hash_sign and fragment != did.removeprefix(did_key.PREFIX):
        raise _unresolvable(verification_method, "The part after # is not the key of that identifier")
    public_key = _decode(did.removeprefix(did_key.PREFIX), verification_method)
    return public_key, _describe(public_key, verification_method, did, KeySource.DID_KEY)


def _resolve_did_jwk(verification_method: str) -> Resolved:
    did, hash_sign, fragment = verification_method.partition("#")
    # did:jwk Method, "To create the DID Document": the only verification method is "#0".
    if hash_sign and fragment != did_jwk.FRAGMENT:
        raise _unresolvable(verification_method, "The part after # is not the key of that identifier")
    try:
        found = did_jwk.decode(did)
    except (MalformedInputError, LimitExceededError, UnsupportedKeyError) as error:
        raise _unresolvable(verification_method, _NOT_UNDERSTOOD) from error
    key = _describe(found.key, verification_method, did, KeySource.DID_JWK)
    return Resolved(found.key, key, found.algorithm)


def _decode(multikey: str, verification_method: str) -> PublicKey:
    try:
        return did_key.decode_multikey(multikey)
    except (MalformedInputError, LimitExceededError) as error:
        raise _unresolvable(verification_method, _NOT_UNDERSTOOD) from error


def _describe(public_key: jwk.PublicKey, method: str, controller: str, source: KeySource) -> SigningKey:
    return SigningKey(id=method, controller=controller, source=source, fingerprint=fingerprint(public_key))


def _unresolvable(verification_method: str, why: str) -> KeyUnresolvableError:
    shown = verification_method[:_SHOWN_CHARACTERS]
    return KeyUnresolvableError(key=shown, why=why)
