"""Keys of Open Badges 2: a ``CryptographicKey`` on the issuer's website, from a dated copy.

Source: Open Badges 2.0, "CryptographicKey" and "Signed verification": the key names the profile of its
owner, and that profile names the key. Only both together say whose key it is; one word alone could
be anybody's.
"""

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from wallet.keys import jwk
from wallet.keys.did_web import KeyNotListedError, PublishedKey
from wallet.keys.documents import DatedDocument, KeyDocuments
from wallet.model.json_value import JsonObject, JsonValue, as_list, as_object, as_text, id_of

KEY_TYPE = "CryptographicKey"
PEM = "publicKeyPem"

MAX_PEM_CHARACTERS = 4_000
"""An RSA key of 8192 bits takes 1,450 characters."""
MAX_KEYS = 50

_PEM_START = "-----BEGIN PUBLIC KEY-----"


def find(url: str, documents: KeyDocuments) -> PublishedKey | None:
    """The key published at ``url``, by itself or inside a profile; None where no copy is at hand.

    The controller is the owner's profile where a copy of that lists the key in turn, else None: then the key
    shows only that nothing was changed. Raises KeyNotListedError for a copy of something else, or a key that
    is revoked or not understood.
    """
    document = documents.find(url)
    if document is not None and _is_key(document.content):
        return _key_in(document.content, document, url, documents)
    page = document or documents.find(url.partition("#")[0])
    if page is None:
        return None
    for entry in _keys_of(page.content):
        if isinstance(entry, dict) and entry.get("id") == url:
            return _key_in(entry, page, url, documents)
    raise KeyNotListedError(f"The copy of {page.taken.date().isoformat()} at hand does not contain it")


def _is_key(content: JsonObject) -> bool:
    return isinstance(content.get(PEM), str)


def _key_in(content: JsonObject, document: DatedDocument, url: str, documents: KeyDocuments) -> PublishedKey:
    if content.get("id", url) != url:
        raise KeyNotListedError("The copy at hand is of another key")
    if content.get("revoked") is not None or content.get("expires") is not None:
        raise KeyNotListedError("The copy at hand says that this key is revoked or limits its time")
    return PublishedKey(_public_key(content), _owner(content, url, documents), document.taken)


def _owner(content: JsonObject, url: str, documents: KeyDocuments) -> str | None:
    """The profile that the key names, if a copy of that profile names the key as well."""
    owner = id_of(content.get("owner"))
    profile = documents.find(owner) if owner is not None else None
    if profile is None or profile.content.get("id", owner) != owner:
        return None
    named = any(_names(entry, url, content) for entry in _keys_of(profile.content))
    return owner if named else None


def _names(entry: JsonValue, url: str, content: JsonObject) -> bool:
    """By its address, and with the same key where the profile repeats that."""
    if isinstance(entry, dict) and entry.get(PEM, content.get(PEM)) != content.get(PEM):
        return False
    return id_of(entry) == url


def _keys_of(profile: JsonObject) -> list[JsonValue]:
    keys = as_list(profile.get("publicKey"))
    if len(keys) > MAX_KEYS:
        raise KeyNotListedError(f"The copy at hand has more than {MAX_KEYS} keys")
    return keys


def _public_key(content: JsonObject) -> jwk.PublicKey:
    text = (as_text(as_object(content).get(PEM)) or "").strip()
    if len(text) > MAX_PEM_CHARACTERS or not text.startswith(_PEM_START):
        raise KeyNotListedError("In the copy at hand, this key is written in a way not understood here")
    try:
        key = load_pem_public_key(text.encode("ascii"))
    except (ValueError, UnsupportedAlgorithm) as error:
        raise KeyNotListedError("In the copy at hand, this key is damaged") from error
    if not isinstance(key, jwk.PublicKey):
        raise KeyNotListedError("In the copy at hand, this key is of a kind not understood here")
    return key
