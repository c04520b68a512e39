"""Credentials that are one signed token: VC-JWT, Open Badges 3 as JWT, signed Open Badges 2, plain JWT.

Sources: RFC 7515 and 7519, VCDM 1.1 section 6.3.1, Open Badges 3.0 section 8.2, Securing Verifiable
Credentials using JOSE and COSE, Open Badges 2.0 section "Signed badges". Whether the key is one of
the issuer is not answered here, nor whether the token is within its dates.
"""

from dataclasses import replace
from functools import partial

from wallet.formats.nodes import Node
from wallet.formats.securing import OB2_JWS, envelope_kinds
from wallet.keys.documents import NO_DOCUMENTS, KeyDocuments
from wallet.model.document import CompactEnvelope, Content
from wallet.model.findings import Evidence, Outcome, ProofResult, SigningKey
from wallet.model.json_value import JsonObject
from wallet.proofs import jose
from wallet.proofs.jose import CompactJws
from wallet.proofs.token_claims import ContradictionError, refuse_contradictions
from wallet.proofs.token_key import KeyFinder, chain_of, key_of, verify_token
from wallet.proofs.token_result import REFUSALS, claims_of, instant, refused, result_of, stated_in

_SHOWN_CHARACTERS = 240


def applies(content: Content) -> bool:
    """Whether the document is a token in compact serialisation."""
    return isinstance(content.envelope, CompactEnvelope)


def check(
    content: Content, documents: KeyDocuments = NO_DOCUMENTS, *, find_key: KeyFinder | None = None
) -> tuple[ProofResult, ...]:
    """One result for the token, none where the document is none. Never raises for what it says.

    Passed means: the header asks for nothing that is not processed, the key that it carries or names
    signed exactly this token, and the claims beside the credential agree with it. ``find_key``
    is where the key is looked for, in place of the token and ``documents``.
    """
    if not isinstance(content.envelope, CompactEnvelope):
        return ()
    (suite,) = envelope_kinds(content)
    try:
        jws = jose.take_apart(content.envelope.token)
    except REFUSALS as error:
        return (refused(suite, error, ()),)
    claims = claims_of(jws)
    stated = stated_in(jws.header) + (_creator(content) if suite == OB2_JWS else ())
    result = result_of(
        suite, partial(_verified, jws, claims, find_key or partial(key_of, documents=documents)), stated
    )
    result = _unless_contradicting(result, jws.header, claims, stated)
    chain = chain_of(jws.header, result.key)
    return (replace(result, claimed_time=instant(claims.get("iat")), chain=chain),)


def _verified(jws: CompactJws, claims: JsonObject, find_key: KeyFinder) -> tuple[SigningKey, Evidence]:
    return verify_token(jws, claims, find_key), ()


def _unless_contradicting(
    result: ProofResult, header: JsonObject, claims: JsonObject, stated: Evidence
) -> ProofResult:
    """A contradiction stands whoever signed; a signature that is wrong is the graver finding."""
    if result.outcome is Outcome.FAILED:
        return result
    try:
        refuse_contradictions(header, claims)
    except ContradictionError as error:
        return replace(refused(result.suite, error, stated), key=result.key)
    return result


def _creator(content: Content) -> Evidence:
    """Where Open Badges 2 keeps the key of a signed badge: an address, which is never asked."""
    verification = Node(content.body).first("verification")
    creator = verification.member("creator").id or verification.member("url").id
    return (("creator", creator[:_SHOWN_CHARACTERS]),) if creator is not None else ()
