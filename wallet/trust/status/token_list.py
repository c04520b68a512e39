"""Token Status Lists as JWT and as CWT (draft-ietf-oauth-status-list-19).

The signature is checked here; whether the key is the issuer's, and the dates, in ``look_up``.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256

from wallet.formats.numeric_dates import parse_numeric_date
from wallet.formats.openers.tokens import token_in
from wallet.formats.strict_json import parse_object
from wallet.keys import certificates, jwk
from wallet.keys.documents import KeyDocuments
from wallet.keys.fingerprints import fingerprint
from wallet.keys.resolve import Resolved
from wallet.model.errors import KnownError, MalformedInputError
from wallet.model.findings import KeySource, Outcome, ProofResult, Reason, SigningKey
from wallet.model.json_value import JsonObject, JsonValue, as_object, as_text
from wallet.proofs import base64url, jose
from wallet.proofs.token_key import chain_of, key_of, type_of, verify_token
from wallet.proofs.token_result import refused
from wallet.trust.status import cbor
from wallet.trust.status.entries import SIZES, Entries
from wallet.trust.status.inflating import ZLIB, inflate

JWT_TYPE, CWT_TYPE = "statuslist+jwt", "statuslist+cwt"
VALID, INVALID, SUSPENDED = 0, 1, 2
"""Status types of section 7.1; whatever else there is, an application agreed on by itself."""

MAX_TTL_SECONDS = 10 * 366 * 24 * 3600
_SUB, _ISS, _EXP, _IAT, _TTL, _LIST = 2, 1, 4, 6, 65534, 65533
_ALG, _TYP, _KID, _CHAIN, _CRIT = 1, 16, 4, 33, 2
_COSE_ALGORITHMS = {-7: "ES256", -35: "ES384", -36: "ES512", -8: "EdDSA", -19: "EdDSA"}
_COSE_PARTS = 4


@dataclass(frozen=True)
class TokenList:
    """The claims of a status list token, and what checking its signature gave."""

    address: str
    issuer: str | None
    issued: datetime
    end: datetime | None
    ttl: timedelta | None
    bits: int
    packed: bytes
    proof: ProofResult


def read(data: bytes, documents: KeyDocuments) -> TokenList:
    """The list in a token of either kind; raises MalformedInputError where a required claim is missing."""
    token = token_in(data)
    return _read_jwt(token, documents) if token is not None else _read_cwt(data, documents)


def entries_of(packed: bytes, bits: int) -> Entries:
    """The entries, section 4.1; raises as ``inflate``."""
    return Entries(inflate(packed, ZLIB), bits, first_is_high=False)


def _read_jwt(token: str, documents: KeyDocuments) -> TokenList:
    jws = jose.take_apart(token)
    if type_of(jws.header) != JWT_TYPE:
        raise MalformedInputError(rule="It does not say that it is a status list", place="typ")
    claims = parse_object(jws.payload)
    listed = as_object(claims.get("status_list"))
    packed = base64url.decode(as_text(listed.get("lst")) or "", place="lst")
    # Its type is right here and nowhere else; the rest of the header is judged as that of any token.
    untyped = replace(jws, header={name: value for name, value in jws.header.items() if name != "typ"})
    try:
        key = verify_token(untyped, claims, lambda header, stated: key_of(header, stated, documents))
    except KnownError as error:
        proof = refused(JWT_TYPE, error, ())
    else:
        chain = chain_of(jws.header, key)
        proof = ProofResult(JWT_TYPE, Outcome.PASSED, Reason.SIGNATURE_VALID, key=key, chain=chain)
    return _list_of(claims, listed.get("bits"), packed, proof)


def _read_cwt(data: bytes, documents: KeyDocuments) -> TokenList:
    parts = cbor.decode(data)
    if not isinstance(parts, list) or len(parts) != _COSE_PARTS:
        raise MalformedInputError(rule="It is neither a signed JWT nor a signed CWT", place="byte 0")
    protected, unprotected, payload, signature = parts
    if not isinstance(protected, bytes) or not isinstance(payload, bytes) or not isinstance(signature, bytes):
        raise MalformedInputError(rule="It is no signed CWT", place="COSE_Sign1")
    header = cbor.decode_map(protected)
    typ = header.get(_TYP)
    if not isinstance(typ, str) or typ.lower().removeprefix("application/") != CWT_TYPE:
        raise MalformedInputError(rule="It does not say that it is a status list", place="typ")
    stated = cbor.decode_map(payload)
    listed = stated.get(_LIST)
    packed = listed.get("lst") if isinstance(listed, dict) else None
    bits = listed.get("bits") if isinstance(listed, dict) else None
    if not isinstance(packed, bytes):
        raise MalformedInputError(rule="A status list has no list in it", place="lst")
    numbers = {"sub": _SUB, "iss": _ISS, "iat": _IAT, "exp": _EXP, "ttl": _TTL}
    claims: JsonObject = {
        name: _plain(stated[number]) for name, number in numbers.items() if number in stated
    }
    outside = unprotected if isinstance(unprotected, dict) else {}
    signed = _to_be_signed(protected, payload)
    try:
        chain = _chain(header.get(_CHAIN, outside.get(_CHAIN)))
        kid = header.get(_KID, outside.get(_KID))
        found = _certified(chain[0]) if chain else _named(kid, claims, documents)
        jose.verify(_algorithm(header), found.public_key, signed, signature)
        proof = ProofResult(CWT_TYPE, Outcome.PASSED, Reason.SIGNATURE_VALID, key=found.key, chain=chain)
    except KnownError as error:
        proof = refused(CWT_TYPE, error, ())
    return _list_of(claims, _plain(bits), packed, proof)


def _algorithm(header: cbor.CborMap) -> str:
    if _CRIT in header:
        raise jose.UnsafeHeaderError(header="crit")
    number = header.get(_ALG)
    algorithm = _COSE_ALGORITHMS.get(number) if isinstance(number, int) else None
    if algorithm is None:
        raise jose.UnsupportedAlgorithmError(algorithm=str(number)[:20], key="COSE")
    return algorithm


def _named(kid: cbor.Cbor | None, claims: JsonObject, documents: KeyDocuments) -> Resolved:
    label = kid.decode("utf-8", "replace") if isinstance(kid, bytes) else None
    return key_of({"kid": label} if label is not None else {}, claims, documents)


def _certified(der: bytes) -> Resolved:
    public_key = certificates.public_key(der)
    if not isinstance(public_key, jwk.PublicKey):
        raise jose.UnsupportedAlgorithmError(algorithm="", key=type(public_key).__name__)
    name = f"x5t#S256:{base64url.encode(sha256(der).digest())}"
    facts = certificates.facts(der)
    source = KeySource.CERTIFICATE
    return Resolved(public_key, SigningKey(name, None, source, fingerprint(public_key), certificate=facts))


def _chain(value: cbor.Cbor | None) -> tuple[bytes, ...]:
    """``x5chain`` (RFC 9360): one certificate or several, the signer's first."""
    items = value if isinstance(value, list) else [value]
    return tuple(item for item in items if isinstance(item, bytes))


def _to_be_signed(protected: bytes, payload: bytes) -> bytes:
    """``Sig_structure`` of RFC 9052, section 4.4, without anything from outside."""
    return b"\x84\x6aSignature1" + _byte_string(protected) + b"\x40" + _byte_string(payload)


def _byte_string(data: bytes) -> bytes:
    """RFC 8949, section 3.1, major type 2 in its shortest form."""
    size = len(data)
    if size < 24:
        return bytes([0x40 | size]) + data
    width = next(step for step in (1, 2, 4, 8) if size < 1 << (8 * step))
    return bytes([0x58 + (1, 2, 4, 8).index(width)]) + size.to_bytes(width, "big") + data


def _plain(value: cbor.Cbor | None) -> JsonValue:
    return value if isinstance(value, int | str) else None


def _list_of(claims: JsonObject, bits: JsonValue, packed: bytes, proof: ProofResult) -> TokenList:
    """Section 5.1: ``sub``, ``iat`` and the list must be there."""
    address = as_text(claims.get("sub"))
    if address is None:
        raise MalformedInputError(rule="A status list has to say its address", place="sub")
    if isinstance(bits, bool) or not isinstance(bits, int) or bits not in SIZES:
        raise MalformedInputError(rule="Entries of a status list have 1, 2, 4 or 8 bits", place="bits")
    issued = _date(claims, "iat")
    if issued is None:
        raise MalformedInputError(rule="A status list has to say when it was made", place="iat")
    ttl = claims.get("ttl")
    usable = isinstance(ttl, int) and not isinstance(ttl, bool) and 0 < ttl <= MAX_TTL_SECONDS
    kept = timedelta(seconds=ttl) if usable and isinstance(ttl, int) else None
    return TokenList(
        address, as_text(claims.get("iss")), issued, _date(claims, "exp"), kept, bits, packed, proof
    )


def _date(claims: JsonObject, name: str) -> datetime | None:
    if name not in claims:
        return None
    try:
        return parse_numeric_date(claims[name])
    except ValueError as error:
        raise MalformedInputError(rule="A date of the status list cannot be read", place=name) from error
