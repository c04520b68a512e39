"""To which key a credential says it was issued."""

import base64
import hashlib
import json

from wallet.formats.nodes import Node
from wallet.model.credential import KeyBinding

# RFC 7638, 3.2, and RFC 8037, 2: the members that make up the thumbprint of a public key.
_REQUIRED_MEMBERS = {"EC": ("crv", "kty", "x", "y"), "OKP": ("crv", "kty", "x"), "RSA": ("e", "kty", "n")}


def binding_of(credential: Node) -> KeyBinding:
    """The subject's DID, and the thumbprint of a confirmation key (RFC 7800 ``cnf.jwk``), where stated."""
    subjects = credential.each("credentialSubject")
    ids = [subject.id for subject in subjects]
    did = next((found for found in ids if found is not None and found.startswith("did:")), None)
    keys = [key for holder in (credential, *subjects) for key in holder.walk("cnf", "jwk")]
    thumbprints = (jwk_thumbprint(key) for key in keys)
    return KeyBinding(did, next((found for found in thumbprints if found is not None), None))


def jwk_thumbprint(key: Node) -> str | None:
    """SHA-256 thumbprint (RFC 7638, base64url) of a public JWK; None where the key is none we know."""
    kind = key.member("kty").value
    members = {
        name: key.member(name).value
        for name in _REQUIRED_MEMBERS.get(kind if isinstance(kind, str) else "", ())
    }
    if not members or not all(isinstance(value, str) for value in members.values()):
        return None
    canonical = json.dumps(members, separators=(",", ":"), sort_keys=True, ensure_ascii=False)
    digest = hashlib.sha256(canonical.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")
