"""did:jwk identifiers: a public JWK in base64url is the identifier.

Source: the did:jwk Method Specification. Its only key has the fragment ``#0``. Like did:key, the
identifier says nothing about whose it is.
"""

from wallet.keys import jwk, multibase
from wallet.keys.jwk import PublicJwk
from wallet.model.errors import MalformedInputError
from wallet.model.json_value import JsonObject
from wallet.model.words import QT_TRANSLATE_NOOP

PREFIX = "did:jwk:"
FRAGMENT = "0"

NOT_A_DID_JWK = QT_TRANSLATE_NOOP("error", "A did:jwk identifier does not hold exactly one public key")

_METADATA = frozenset({"alg", "use", "key_ops", "kid"})


def decode(did: str) -> PublicJwk:
    """The public key that a did:jwk (without fragment) is.

    Raises MalformedInputError for another method, a text that is not canonical base64url of a JSON
    object, a member that belongs to no public key, and as ``jwk.read``; UnsupportedKeyError for
    a key of another kind.
    """
    if not did.startswith(PREFIX):
        raise MalformedInputError(rule=NOT_A_DID_JWK, place="identifier")
    members = _members(did.removeprefix(PREFIX))
    kind = members.get("kty")
    known = jwk.MEMBERS.get(kind, ()) if isinstance(kind, str) else ()
    if known and not members.keys() <= _METADATA.union(known):
        raise MalformedInputError(rule=NOT_A_DID_JWK, place="JWK")
    return jwk.read(members)


def _members(text: str) -> JsonObject:
    # Imported here, because the formats use keys and this module is one of them.
    from wallet.formats.strict_json import parse_object

    return parse_object(multibase.decode("u" + text))
