"""Keys of issuers of SD-JWT VCs: a dated copy of what stands at ``/.well-known/jwt-vc-issuer``.

Source: SD-JWT-based Verifiable Credentials (draft-ietf-oauth-sd-jwt-vc), section "JWT VC Issuer Metadata".
The metadata has to name the issuer, so that one issuer's keys are never taken for another's.
"""

from urllib.parse import urlsplit, urlunsplit

from wallet.keys import jwk
from wallet.keys.did_web import KeyNotListedError, PublishedKey
from wallet.keys.documents import DatedDocument, KeyDocuments
from wallet.model.errors import LimitExceededError, MalformedInputError
from wallet.model.json_value import JsonObject, as_list, as_object, as_text

WELL_KNOWN = "/.well-known/jwt-vc-issuer"

MAX_KEYS = 200
"""More keys than this in one set are not looked through."""


def address_of(issuer: str) -> str:
    """Where an issuer (an http(s) address) publishes its metadata: the well-known part before its path."""
    parts = urlsplit(issuer)
    return urlunsplit((parts.scheme, parts.netloc, WELL_KNOWN + parts.path.rstrip("/"), "", ""))


def is_metadata(content: JsonObject) -> bool:
    """Whether this looks like such metadata."""
    return isinstance(content.get("issuer"), str) and ("jwks" in content or "jwks_uri" in content)


def find(issuer: str, kid: str, documents: KeyDocuments) -> PublishedKey | None:
    """The key of that name of that issuer; None where no copy of its metadata is at hand.

    Raises KeyNotListedError where the copy names another issuer, or does not have exactly one usable key of
    that name. The date is the older one where the keys stand in a document of their own.
    """
    metadata = documents.find(address_of(issuer))
    if metadata is None:
        return None
    if metadata.content.get("issuer") != issuer:
        raise KeyNotListedError("The copy at hand is of another issuer")
    keys, taken = _keys_of(metadata, documents)
    named = [entry for entry in keys if entry.get("kid") == kid]
    if len(named) != 1:
        raise KeyNotListedError(f"The copy of {taken.taken.date().isoformat()} at hand does not list it once")
    try:
        found = jwk.read(named[0])
    except (MalformedInputError, LimitExceededError, jwk.UnsupportedKeyError) as error:
        raise KeyNotListedError("In the copy at hand, this key is of a kind not understood here") from error
    return PublishedKey(found.key, issuer, taken.taken, found.algorithm)


def _keys_of(metadata: DatedDocument, documents: KeyDocuments) -> tuple[list[JsonObject], DatedDocument]:
    elsewhere = as_text(metadata.content.get("jwks_uri"))
    if elsewhere is None:
        keys, oldest = as_object(metadata.content.get("jwks")), metadata
    else:
        page = documents.find(elsewhere)
        if page is None or "jwks" in metadata.content:
            raise KeyNotListedError("The issuer keeps its keys in another document that is not at hand")
        keys, oldest = page.content, min(metadata, page, key=lambda document: document.taken)
    entries = as_list(keys.get("keys"))
    if len(entries) > MAX_KEYS:
        raise KeyNotListedError(f"The copy at hand has more than {MAX_KEYS} keys")
    return [as_object(entry) for entry in entries], oldest
