"""From the name of a verification method to the key, without a network.

Three forms carry their key with them: ``did:key:…``, ``did:jwk:…`` and an https URL whose fragment
is a Multikey. Every other has to stand in a dated copy of what its owner publishes. None proves who
the owner is; that is a question for the issuer check.
"""

from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from wallet.keys import did_jwk, did_key, did_web, hosted_key, issuer_metadata, jwk
from wallet.keys.did_key import PublicKey
from wallet.keys.did_web import KeyNotListedError, PublishedKey, Purpose
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


def resolve(
    verification_method: str,
    documents: KeyDocuments = NO_DOCUMENTS,
    *,
    purpose: Purpose = "assertionMethod",
) -> tuple[PublicKey, SigningKey]:
    """The public key that a verification method names, and what is known about it.

    ``did:key:X`` and ``did:key:X#X`` give the source ``did-key``; ``did:jwk:X`` and ``did:jwk:X#0``
    give ``did-jwk``. Any other is looked for in ``documents`` and gives ``dated-copy``, with the identifier
    whose document lists it for ``purpose`` as its controller, or none where a hosted key and its owner's
    profile do not name each other.

    ``https://…#z…`` carries its key and needs no copy. One that lists that very key confirms it
    (``dated-copy``); otherwise the source is ``fragment``, with the URL before ``#`` as its controller
    (claimed, not confirmed).

    Raises KeyUnresolvableError where no copy is at hand; where the copy does not list the key, or not for
    that purpose: it may be older than the key, so this is unknown and no forgery; for a key that
    cannot be decoded; and for an RSA key, which only tokens use.
    """
    resolved = resolve_fully(verification_method, documents, purpose=purpose)
    if isinstance(resolved.public_key, RSAPublicKey):
        raise _unresolvable(verification_method, _NOT_UNDERSTOOD)
    return resolved.public_key, resolved.key


def resolve_fully(
    verification_method: str,
    documents: KeyDocuments = NO_DOCUMENTS,
    *,
    purpose: Purpose = "assertionMethod",
) -> Resolved:
    """As ``resolve``, with RSA keys and the algorithm to which the key confines itself."""
    if verification_method.startswith(did_jwk.PREFIX):
        return _resolve_did_jwk(verification_method)
    if verification_method.startswith(did_key.PREFIX):
        return Resolved(*_resolve_did_key(verification_method))
    carried = _carried(verification_method)
    try:
        published = _published(verification_method, documents, purpose)
    except KeyNotListedError as error:
        if carried is None:
            raise _unresolvable(verification_method, error.why) from error
        return carried
    if published is None:
        if carried is None:
            raise _unresolvable(verification_method, "Its owner would have to be asked over the network")
        return carried
    found = _copied(verification_method, published)
    # What is written after # is the key that the proof names; a copy can only confirm it.
    return carried if carried and carried.key.fingerprint != found.key.fingerprint else found


def is_its_own_key(identifier: str) -> bool:
    """Whether the identifier of an issuer is a key itself: then no other key can be its own."""
    return identifier.startswith((did_key.PREFIX, did_jwk.PREFIX))


def _carried(verification_method: str) -> Resolved | None:
    """The key after # in an https address; None where there is none."""
    controller, hash_sign, fragment = verification_method.partition("#")
    if not controller.startswith("https://") or not hash_sign or not fragment.startswith("z"):
        return None
    public_key = _decode(fragment, verification_method)
    return Resolved(public_key, _describe(public_key, verification_method, controller, KeySource.FRAGMENT))


def _published(method: str, documents: KeyDocuments, purpose: Purpose) -> PublishedKey | None:
    if method.startswith("did:"):
        return did_web.find(method, documents, purpose)
    if not method.startswith(("https://", "http://")):
        return None
    page = documents.find(method.partition("#")[0])
    if page is not None and did_web.is_controlled_document(page.content):
        return did_web.find(method, documents, purpose)
    # The other two know no purposes: their keys are there to sign credentials.
    if purpose != "assertionMethod":
        return None
    issuer, _, name = method.partition("#")
    metadata = issuer_metadata.find(issuer, name, documents) if name else None
    return metadata or hosted_key.find(method, documents)


def _copied(method: str, published: PublishedKey) -> Resolved:
    key = SigningKey(
        id=method,
        controller=published.controller,
        source=KeySource.COPY,
        fingerprint=fingerprint(published.public_key),
        copied=published.taken,
    )
    return Resolved(published.public_key, key, published.algorithm)


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
