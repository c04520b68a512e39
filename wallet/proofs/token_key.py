"""Tokens that others signed: which headers are bearable, and which key signed.

More is bearable here than between wallets, because issuers write more: a key or a certificate may
stand in the header. Such a key shows that nothing was changed since somebody signed; whose it is, is
for the issuer check. Nothing is ever fetched from an address in a header.
"""

import base64
import hashlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from functools import lru_cache

from wallet.keys import certificates, jwk
from wallet.keys.documents import NO_DOCUMENTS, KeyDocuments
from wallet.keys.fingerprints import fingerprint
from wallet.keys.resolve import KeyUnresolvableError, Resolved, is_its_own_key, resolve_fully
from wallet.model.errors import MalformedInputError
from wallet.model.findings import KeySource, SigningKey
from wallet.model.json_value import JsonObject, JsonValue, as_list, as_object, as_text, id_of
from wallet.proofs import base64url, jose
from wallet.proofs.jades_header import signer_certificate
from wallet.proofs.jose import (
    WRONG_TYPE_OF_HEADER,
    CompactJws,
    SignatureInvalidError,
    UnsafeHeaderError,
    UnsupportedAlgorithmError,
)

KeyFinder = Callable[[JsonObject, JsonObject], Resolved]
"""From the header and the claims of a token to its key; raises KeyUnresolvableError where it has none."""

READ_HEADERS = frozenset({"alg", "typ", "cty", "kid", "jwk", "x5c", "x5t#S256", "crit"})
"""The header parameters of which something is made; every other is named in the evidence."""

# Each would change what was signed, or whose key it is, in a way that is not processed here.
_NEVER = ("jku", "x5u", "b64", "zip", "enc")
# Tokens that are signed for another purpose (RFC 8725, 3.11): none of them says that it is a credential.
_OTHER_DOCUMENTS = frozenset(
    {"kb+jwt", "statuslist+jwt", "vp+jwt", "vp-ld+jwt", "at+jwt", "dpop+jwt", "openid4vci-proof+jwt"}
    | {"oauth-authz-req+jwt", "entity-statement+jwt", "keyattestation+jwt", "logout+jwt", "secevent+jwt"}
    | {"tallystick-statement+jwt", "tallystick-manifest+jwt", "tallystick-trust+jwt"}
)
_PUBLISHED = ("did:", "https://", "http://")
_THUMBPRINT_URN = "urn:ietf:params:oauth:jwk-thumbprint:sha-256:"  # RFC 9278
_SHOWN_CHARACTERS = 200
_REMEMBERED_KEYS = 64
_REMEMBERED_CHARACTERS = 4_096
_MAX_CHAIN = 40


def verify_token(jws: CompactJws, claims: JsonObject, find_key: KeyFinder) -> SigningKey:
    """The key that signed this token, after its header was found bearable and its signature right.

    ``claims`` is the payload as JSON, empty where it cannot be read. Raises UnsafeHeaderError,
    MalformedInputError, SignatureInvalidError, UnsupportedAlgorithmError, and as ``find_key``.
    """
    refuse_unbearable(jws.header)
    algorithm = _algorithm(jws)
    found = find_key(jws.header, claims)
    if found.algorithm is not None and found.algorithm != algorithm:
        raise SignatureInvalidError(problem="its key is for another algorithm")
    jose.verify(algorithm, found.public_key, jws.signing_input, jws.signature)
    return found.key


def refuse_unbearable(header: JsonObject) -> None:
    """Raise UnsafeHeaderError for what is not processed here, and for a token of another purpose.

    MalformedInputError for a header that breaks a rule of RFC 7515.
    """
    # A key identifier of another type, which is in use, is read by nobody and so names no key.
    for name in ("alg", "typ", "cty"):
        jose.text_of(header, name)
    critical = jose.critical_headers(header)
    missing = next((name for name in critical if name not in header), None)
    if missing is not None:
        raise MalformedInputError(rule=jose.BROKEN_CRIT, place=missing[:_SHOWN_CHARACTERS])
    refused = next((name for name in (*_NEVER, *critical) if name in header), None)
    if refused is not None:
        raise UnsafeHeaderError(header=refused[:_SHOWN_CHARACTERS])
    if type_of(header) in _OTHER_DOCUMENTS:
        raise UnsafeHeaderError(header="typ")


def type_of(header: JsonObject) -> str | None:
    """``typ`` as RFC 7515, 4.1.9, compares it: any case, and without ``application/``."""
    typ = as_text(header.get("typ"))
    return typ.lower().removeprefix("application/") if typ is not None else None


def key_of(header: JsonObject, claims: JsonObject, documents: KeyDocuments = NO_DOCUMENTS) -> Resolved:
    """The key that the token carries or names in a way that needs no network.

    ``kid`` as a verification method of did:key, did:jwk or a Multikey address, or of a document of
    which ``documents`` has a copy (of its issuer, where it is a mere fragment); the ``creator`` of a signed
    Open Badge 2 likewise; ``x5c``, and ``jwk``. Where there are several they must be the same key, so a
    copy can show that the key in a header is not the one that it names. Without any of
    them the issuer's identifier, if it is a key itself. Raises KeyUnresolvableError otherwise,
    SignatureInvalidError for two keys, UnsupportedKeyError, CertificateUnreadableError or
    MalformedInputError for a broken one.
    """
    named = tuple(_named(header, claims, documents))
    if not named:
        named = (_published(header, claims, documents),)
    elif (method := _published_method(header, claims)) is not None:
        # The key in hand shows what it shows, also where no copy confirms it.
        with suppress(KeyUnresolvableError):
            named = (resolve_fully(method, documents), *named)
    if len({found.key.fingerprint for found in named}) > 1:
        raise SignatureInvalidError(problem="its header names two different keys")
    return _with_certificate(named)


def _with_certificate(named: tuple[Resolved, ...]) -> Resolved:
    """The first, with the certificate for the same key: what is known about that must not get lost."""
    first = named[0]
    certificate = next((found.key.certificate for found in named if found.key.certificate), None)
    if certificate is None or first.key.certificate is not None:
        return first
    return replace(first, key=replace(first.key, certificate=certificate))


def chain_of(header: JsonObject, key: SigningKey | None) -> tuple[bytes, ...]:
    """The certificates (DER) of ``x5c`` with the key in the first; who certified it is not checked.

    Entries that are no base64 are left out.
    """
    if key is None or key.certificate is None:
        return ()
    return tuple(der for der in map(_decoded, as_list(header.get("x5c"))[:_MAX_CHAIN]) if der)


def header_jwk(value: JsonObject) -> Resolved:
    """A bare public key as it stands in a token: it has no owner."""
    members = tuple((name, text) for name, text in value.items() if isinstance(text, str))
    if len(members) < len(value) or sum(len(text) for _, text in members) > _REMEMBERED_CHARACTERS:
        return _read_jwk(value)
    return _remembered_jwk(members)


@lru_cache(maxsize=_REMEMBERED_KEYS)
def _remembered_jwk(members: tuple[tuple[str, str], ...]) -> Resolved:
    return _read_jwk(dict(members))


def _read_jwk(value: JsonObject) -> Resolved:
    found = jwk.read(value)
    key = SigningKey(_THUMBPRINT_URN + found.thumbprint, None, KeySource.HEADER, fingerprint(found.key))
    return Resolved(found.key, key, found.algorithm)


def _named(header: JsonObject, claims: JsonObject, documents: KeyDocuments) -> Iterator[Resolved]:
    method = _method(header, claims)
    if method is not None:
        yield resolve_fully(method, documents)
    if "x5c" in header:
        yield _certified(header)
    if "jwk" in header:
        value = header["jwk"]
        if not isinstance(value, dict):
            raise MalformedInputError(rule=WRONG_TYPE_OF_HEADER, place="jwk")
        yield header_jwk(value)


def _method(header: JsonObject, claims: JsonObject) -> str | None:
    """The verification method that can be resolved here; None where another way has to be found."""
    kid, issuer = as_text(header.get("kid")), _issuer(claims)
    if kid is not None and (is_its_own_key(kid) or (":" in kid and "#z" in kid)):
        return kid
    if issuer is None or not is_its_own_key(issuer):
        return None
    if kid is not None and ":" not in kid:
        # Relative to the issuer; a mere label beside a key in the header names nothing.
        labels = "jwk" in header or "x5c" in header
        return None if labels and not kid.startswith("#") else f"{issuer}#{kid.removeprefix('#')}"
    return issuer if kid is None and "jwk" not in header and "x5c" not in header else None


def _published(header: JsonObject, claims: JsonObject, documents: KeyDocuments) -> Resolved:
    method = _published_method(header, claims)
    if method is None:
        raise _not_at_hand(header, claims)
    return resolve_fully(method, documents)


def _published_method(header: JsonObject, claims: JsonObject) -> str | None:
    """The name of a key that its owner publishes: to be found in a copy of that, if at all."""
    kid, issuer = as_text(header.get("kid")), _issuer(claims)
    creator = _creator(claims)
    if kid is None or creator is not None:
        # Open Badges 2.0, "Signed verification": the assertion names the key, not the header.
        return creator
    if kid.startswith(_PUBLISHED):
        return kid if not is_its_own_key(kid) and "#" in kid else None
    if issuer is None or is_its_own_key(issuer) or not issuer.startswith(_PUBLISHED):
        return None
    return f"{issuer}#{kid.removeprefix('#')}"


def _creator(claims: JsonObject) -> str | None:
    return id_of(as_object(claims.get("verification")).get("creator"))


def _issuer(claims: JsonObject) -> str | None:
    return as_text(claims.get("iss")) or id_of(claims.get("issuer"))


def _certified(header: JsonObject) -> Resolved:
    der = signer_certificate(header)
    public_key = certificates.public_key(der)
    if not isinstance(public_key, jwk.PublicKey):
        raise UnsupportedAlgorithmError(
            algorithm=as_text(header.get("alg")) or "", key=type(public_key).__name__
        )
    digest = base64url.encode(hashlib.sha256(der).digest())
    key = SigningKey(
        id=f"x5t#S256:{digest}",
        controller=None,
        source=KeySource.CERTIFICATE,
        fingerprint=fingerprint(public_key),
        certificate=certificates.facts(der),
    )
    return Resolved(public_key, key)


def _decoded(value: JsonValue) -> bytes:
    try:
        return base64.b64decode(value, validate=True) if isinstance(value, str) else b""
    except ValueError:
        return b""


def _algorithm(jws: CompactJws) -> str:
    algorithm = jose.text_of(jws.header, "alg")
    if algorithm is None:
        raise SignatureInvalidError(problem="the header names no algorithm")
    if algorithm.lower() == "none" or not jws.signature:
        raise SignatureInvalidError(problem="it is not signed at all")
    if algorithm.startswith("HS"):
        raise SignatureInvalidError(problem="whoever can check it could have made it")
    return algorithm


def _not_at_hand(header: JsonObject, claims: JsonObject) -> KeyUnresolvableError:
    named = as_text(header.get("kid")) or _creator(claims) or _issuer(claims) or ""
    return KeyUnresolvableError(
        key=named[:_SHOWN_CHARACTERS], why="Its owner would have to be asked over the network"
    )
