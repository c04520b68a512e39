"""SD-JWT and SD-JWT VC (RFC 9901): the issuer's signature, the disclosures, and the holder's key binding.

The steps of RFC 9901, section 7.1, that need no key are in ``formats.sd_jwt_disclosures`` and are run
from here as well, so that what was checked is what was shown. For whom a key binding was made, and how
fresh it is, is reported and judged elsewhere (section 7.3, step 5).
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from wallet.formats.key_binding import jwk_thumbprint
from wallet.formats.nodes import Node
from wallet.formats.sd_jwt_disclosures import disclose
from wallet.formats.securing import SD_JWT
from wallet.formats.strict_json import parse_object
from wallet.keys.documents import NO_DOCUMENTS, KeyDocuments
from wallet.model.document import Content, SdJwtEnvelope
from wallet.model.errors import MalformedInputError
from wallet.model.findings import Evidence, KeyHolder, ProofResult, SigningKey
from wallet.model.json_value import JsonObject, as_object
from wallet.model.words import QT_TRANSLATE_NOOP
from wallet.proofs import base64url, jose
from wallet.proofs.jose import CompactJws, SignatureInvalidError
from wallet.proofs.token_claims import refuse_contradictions
from wallet.proofs.token_key import KeyFinder, chain_of, header_jwk, key_of, type_of, verify_token
from wallet.proofs.token_result import claims_of, instant, result_of, stated_in

KEY_BINDING_TYPE = "kb+jwt"

NOT_AN_SD_JWT = QT_TRANSLATE_NOOP("error", "The text is not a signed token with disclosures")
BROKEN_KEY_BINDING = QT_TRANSLATE_NOOP("error", "The holder’s signature on the token is not complete")

_SHOWN_CHARACTERS = 240


@dataclass(frozen=True)
class KeyBindingProof:
    """What the holder signed when the token was passed on. ``nonce`` and ``audience`` are not compared here.

    ``issued_at`` is in seconds since 1970 (UTC), ``thumbprint`` that of the key (RFC 7638, base64url).
    """

    key: SigningKey
    thumbprint: str
    audience: str
    nonce: str
    issued_at: int | float


@dataclass(frozen=True)
class VerifiedSdJwt:
    """An SD-JWT whose signatures hold: the claims with everything disclosed, and who signed.

    ``hidden`` counts what was signed and not passed on; decoys, which issuers may add, count as well.
    """

    claims: JsonObject
    key: SigningKey
    binding: KeyBindingProof | None
    hidden: int


def applies(content: Content) -> bool:
    """Whether the document is an SD-JWT."""
    return isinstance(content.envelope, SdJwtEnvelope)


def check(
    content: Content, documents: KeyDocuments = NO_DOCUMENTS, *, find_key: KeyFinder | None = None
) -> tuple[ProofResult, ...]:
    """One result for each signature of the issuer, none where the document is no SD-JWT. Never raises.

    Passed means as for a token without disclosures, and that every disclosure belongs to what the issuer
    signed, and that a key binding, where there is one, was signed by the key to which it was issued.
    """
    if not isinstance(content.envelope, SdJwtEnvelope):
        return ()
    tokens = (content.envelope.token, *content.envelope.others)
    find = find_key or partial(key_of, documents=documents)
    return tuple(_check_one(token, find) for token in tokens)


def _check_one(token: str, find_key: KeyFinder) -> ProofResult:
    jws: list[CompactJws] = []
    holders: list[KeyHolder] = []

    def checked() -> tuple[SigningKey, Evidence]:
        found = verified(token, find_key=find_key, opened=jws.append)
        holders.extend(_holder(found.binding))
        return found.key, _evidence(found)

    result = result_of(SD_JWT, checked, ())
    if not jws:
        return result
    evidence = dict(stated_in(jws[0].header)) | dict(result.evidence)
    claimed = instant(claims_of(jws[0]).get("iat"))
    holder = holders[0] if holders else None
    chain = chain_of(jws[0].header, result.key)
    return replace(result, claimed_time=claimed, evidence=tuple(evidence.items()), holder=holder, chain=chain)


def verified(
    token: str,
    *,
    find_key: KeyFinder = key_of,
    opened: Callable[[CompactJws], None] | None = None,
) -> VerifiedSdJwt:
    """The claims of an SD-JWT in compact serialisation, all of them signed.

    Raises MalformedInputError or LimitExceededError for a breach of RFC 9901, SignatureInvalidError,
    ContradictionError, and as ``verify_token``. ``opened`` is told the issuer's JWS as soon as it is
    taken apart.
    """
    if "~" not in token:
        raise MalformedInputError(rule=NOT_AN_SD_JWT, place="token")
    issued, *disclosures, binding = token.split("~")
    jws = jose.take_apart(issued)
    if opened is not None:
        opened(jws)
    key = verify_token(jws, claims_of(jws), find_key)
    full = disclose(jws.stated, disclosures)
    refuse_contradictions(jws.header, full.claims)
    bound = _key_binding(token, binding, full.claims) if binding else None
    return VerifiedSdJwt(full.claims, key, bound, full.hidden)


def _key_binding(token: str, text: str, claims: JsonObject) -> KeyBindingProof:
    """RFC 9901, 7.3, steps 3 to 5: by the key in ``cnf``, over exactly this token and these disclosures."""
    jws = jose.parse_compact(text)
    if type_of(jws.header) != KEY_BINDING_TYPE:
        raise SignatureInvalidError(problem="the holder’s signature was made for another kind of document")
    confirmation = as_object(claims.get("cnf")).get("jwk")
    if not isinstance(confirmation, dict):
        raise SignatureInvalidError(problem="a holder signed it, but it was issued to no key")
    holder = header_jwk(confirmation)
    algorithm = jose.text_of(jws.header, "alg")
    if algorithm is None:
        raise SignatureInvalidError(problem="the holder’s header names no algorithm")
    if holder.algorithm not in {None, algorithm}:
        raise SignatureInvalidError(problem="the holder’s key is for another algorithm")
    jose.verify(algorithm, holder.public_key, jws.signing_input, jws.signature)
    stated = parse_object(jws.payload)
    presented = token.removesuffix(text)
    if stated.get("sd_hash") != base64url.encode(hashlib.sha256(presented.encode("ascii")).digest()):
        raise SignatureInvalidError(problem="the holder signed other disclosures")
    return _stated(stated, holder.key, jwk_thumbprint(Node(confirmation)) or "")


def _stated(claims: JsonObject, key: SigningKey, thumbprint: str) -> KeyBindingProof:
    """RFC 9901, 4.3: all three have to be there."""
    audience, nonce, issued_at = (claims.get(name) for name in ("aud", "nonce", "iat"))
    if not isinstance(audience, str) or not isinstance(nonce, str):
        raise MalformedInputError(rule=BROKEN_KEY_BINDING, place="key binding")
    if isinstance(issued_at, bool) or not isinstance(issued_at, int | float):
        raise MalformedInputError(rule=BROKEN_KEY_BINDING, place="key binding")
    return KeyBindingProof(key, thumbprint, audience, nonce, issued_at)


def _holder(binding: KeyBindingProof | None) -> tuple[KeyHolder, ...]:
    if binding is None:
        return ()
    made = instant(binding.issued_at)
    return (KeyHolder(binding.thumbprint, binding.audience, binding.nonce, made),)


def _evidence(found: VerifiedSdJwt) -> Evidence:
    hidden = (("hidden_parts", str(found.hidden)),) if found.hidden else ()
    binding = found.binding
    if binding is None:
        return hidden
    made = instant(binding.issued_at)
    return (
        *hidden,
        ("key_binding", "signed by the key to which it was issued"),
        ("key_binding_key", binding.key.id),
        ("key_binding_audience", binding.audience[:_SHOWN_CHARACTERS]),
        ("key_binding_nonce", binding.nonce[:_SHOWN_CHARACTERS]),
        ("key_binding_time", made.isoformat() if made else str(binding.issued_at)),
    )
