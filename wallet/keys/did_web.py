"""Keys in a dated copy of the document that a DID or an https address stands for.

Sources: Controlled Identifiers 1.0, sections 2.2 and 3.3 (retrieving a verification method), DID Core 1.0,
section 5.2, the did:web Method Specification, section 2.5. Any DID whose document is at hand is read
like this, not only did:web. Nothing is fetched.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from urllib.parse import unquote

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from wallet.keys import did_key, jwk, multibase
from wallet.keys.documents import DatedDocument, KeyDocuments
from wallet.model.errors import LimitExceededError, MalformedInputError
from wallet.model.json_value import JsonArray, JsonObject, JsonValue, as_list, as_object, as_text

PREFIX = "did:web:"
Purpose = Literal["assertionMethod", "authentication"]

MAX_METHODS = 200
"""More verification methods than this in one document are not looked through."""

_MULTIBASE_TYPES = frozenset({"Multikey", "Ed25519VerificationKey2020"})
_BASE58_TYPE = "Ed25519VerificationKey2018"
# Suites whose context gives the key as a JWK; an older document may name any of them.
_JWK_TYPES = frozenset(
    {"JsonWebKey", "JsonWebKey2020", "EcdsaSecp256r1VerificationKey2019", "Ed25519VerificationKey2020"}
)
_ED25519_BYTES = 32


class KeyNotListedError(Exception):
    """A copy is at hand, but the key cannot be taken from it. ``why`` is the end of a sentence."""

    def __init__(self, why: str) -> None:
        self.why = why
        super().__init__(why)


@dataclass(frozen=True)
class PublishedKey:
    """A key as the copy of ``taken`` (UTC) has it; ``controller`` is None where nobody confirms its owner."""

    public_key: jwk.PublicKey
    controller: str | None
    taken: datetime
    algorithm: str | None = None


def address_of(did: str) -> str:
    """Where the document of a did:web is published (section 2.5.2); errors: MalformedInputError."""
    parts = did.removeprefix(PREFIX).split(":")
    if not did.startswith(PREFIX) or not all(parts) or any(sign in did for sign in "/?#"):
        raise MalformedInputError(rule="This is not a did:web identifier", place=did[:80])
    host, *path = (unquote(part) for part in parts)
    return f"https://{host}/{'/'.join(path) or '.well-known'}/did.json"


def find(method: str, documents: KeyDocuments, purpose: Purpose) -> PublishedKey | None:
    """The key that ``method`` (identifier, ``#``, fragment) has in the newest copy of its document.

    None where there is no copy. Raises KeyNotListedError where the copy is of another document, does not
    list that very method, does not allow it for ``purpose``, calls it revoked, or writes it in a way that is
    not understood. That is no proof of a forgery: the copy may be older than the key, or the key retired.
    """
    identifier, hash_sign, fragment = method.partition("#")
    document = documents.find(identifier)
    if document is None:
        return None
    if not hash_sign or not fragment:
        raise KeyNotListedError("It names a document of its owner, not one key in it")
    if document.content.get("id") != identifier:
        raise KeyNotListedError("The copy at hand is of another document")
    found = _listed(document, method, purpose)
    if found.get("controller") != identifier:
        raise KeyNotListedError("The copy at hand names another owner of that key")
    if found.get("revoked") is not None:
        raise KeyNotListedError("The copy at hand says that this key is revoked")
    if found.get("expires") is not None:
        raise KeyNotListedError("The copy at hand limits the time of this key, which is not understood here")
    public_key, algorithm = _key(found)
    return PublishedKey(public_key, identifier, document.taken, algorithm)


def is_controlled_document(content: JsonObject) -> bool:
    """Whether this looks like a DID document or another controlled identifier document."""
    return as_text(content.get("id")) is not None and any(
        isinstance(content.get(name), list)
        for name in ("verificationMethod", "assertionMethod", "authentication")
    )


def _listed(document: DatedDocument, method: str, purpose: Purpose) -> JsonObject:
    """The verification method of that id; an id that begins with # is relative to its document."""
    identifier = document.url
    relation = _entries(document, purpose)
    if not any(_absolute(entry, identifier) == method for entry in relation):
        raise KeyNotListedError(
            f"The copy of {document.taken.date().isoformat()} at hand does not list it for this purpose"
        )
    methods = [as_object(entry) for entry in (*relation, *_entries(document, "verificationMethod"))]
    matching = [entry for entry in methods if entry and _absolute(entry, identifier) == method]
    if not matching:
        raise KeyNotListedError("The copy at hand mentions this key without containing it")
    if any(other != matching[0] for other in matching[1:]):
        raise KeyNotListedError("The copy at hand has two different keys of that name")
    return matching[0]


def _entries(document: DatedDocument, name: str) -> JsonArray:
    entries = as_list(document.content.get(name))
    if len(entries) > MAX_METHODS:
        raise KeyNotListedError(f"The copy at hand has more than {MAX_METHODS} keys")
    return entries


def _absolute(entry: JsonValue, identifier: str) -> str | None:
    name = entry if isinstance(entry, str) else as_text(as_object(entry).get("id"))
    return f"{identifier}{name}" if name is not None and name.startswith("#") else name


def _key(method: JsonObject) -> tuple[jwk.PublicKey, str | None]:
    """Exactly one form of the key has to be understood; two that differ are nobody's."""
    try:
        found = list(_forms(method))
    except (MalformedInputError, LimitExceededError, jwk.UnsupportedKeyError) as error:
        raise KeyNotListedError("In the copy at hand, this key is of a kind not understood here") from error
    if len(found) != 1:
        raise KeyNotListedError("In the copy at hand, this key is written in a way not understood here")
    return found[0]


def _forms(method: JsonObject) -> Iterator[tuple[jwk.PublicKey, str | None]]:
    kind = method.get("type")
    if "privateKeyMultibase" in method or "privateKeyJwk" in method or "secretKeyMultibase" in method:
        raise MalformedInputError(rule=jwk.SECRET_INSIDE, place="verificationMethod")
    multikey, base58 = as_text(method.get("publicKeyMultibase")), as_text(method.get("publicKeyBase58"))
    if multikey is not None and kind in _MULTIBASE_TYPES:
        public_key = did_key.decode_multikey(multikey)
        if kind != "Multikey" and not isinstance(public_key, Ed25519PublicKey):
            raise MalformedInputError(rule=jwk.NOT_A_JWK, place="publicKeyMultibase")
        yield public_key, None
    if base58 is not None and kind == _BASE58_TYPE:
        data = multibase.decode("z" + base58)
        if len(data) != _ED25519_BYTES:
            raise MalformedInputError(rule=jwk.NOT_A_JWK, place="publicKeyBase58")
        yield Ed25519PublicKey.from_public_bytes(data), None
    if kind in _JWK_TYPES and isinstance(method.get("publicKeyJwk"), dict):
        read = jwk.read(as_object(method.get("publicKeyJwk")))
        yield read.key, read.algorithm
