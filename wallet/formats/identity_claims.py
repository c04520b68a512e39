"""To which identity a badge says it was issued: an e-mail address or the like, mostly as a hash.

Sources: Open Badges 3.0, class IdentityObject (``identityHash``, ``hashed``, ``salt``), and Open Badges 2.0,
IdentityObject (``identity``). A hash is ``sha256$`` and the hash, in hexadecimal, of identity and salt.
"""

import hashlib
import hmac

from wallet.formats.nodes import Node
from wallet.model.json_value import JsonObject

_SHA256 = "sha256$"


def names_identity(body: JsonObject, identity: str) -> bool:
    """Whether a badge was issued to that identity, letter by letter, as a hash or as it is.

    False where it names none. Hashes other than SHA-256, such as MD5, of which another identity
    could have the same, are never taken for a match.
    """
    root = Node(body)
    hashes = [(node, "identityHash") for node in root.walk("credentialSubject", "identifier")]
    recipients = [(node, "identity") for node in root.each("recipient")]
    return any(_is_that(node, node.member(key), identity) for node, key in (*hashes, *recipients))


def _is_that(claim: Node, stated: Node, identity: str) -> bool:
    value, salt = stated.value, claim.member("salt").value
    if not isinstance(value, str) or not identity:
        return False
    if claim.member("hashed").value is not True:
        return value == identity
    if not value.lower().startswith(_SHA256) or not (salt is None or isinstance(salt, str)):
        return False
    found = hashlib.sha256((identity + (salt or "")).encode()).hexdigest()
    return hmac.compare_digest(found.encode(), value[len(_SHA256) :].lower().encode())
