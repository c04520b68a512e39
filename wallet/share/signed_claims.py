"""Claims of the holder in a compact JWS (RFC 7515): the manifest of a bundle, the statement beside a file."""

from dataclasses import dataclass

import rfc8785

from wallet.formats.strict_json import parse_object
from wallet.keys.signer import Signer
from wallet.model.errors import KnownError, MalformedInputError
from wallet.model.findings import Outcome, ProofResult, Reason, SigningKey
from wallet.model.json_value import JsonObject
from wallet.model.report import ShareTerms
from wallet.model.words import QT_TRANSLATE_NOOP
from wallet.proofs import jose
from wallet.share.opened import failed
from wallet.share.terms import VERSION, terms_of, text

NOT_ASCII = QT_TRANSLATE_NOOP("error", "The signature is not plain text")
OTHER_SIGNER = QT_TRANSLATE_NOOP("error", "The claims name another holder than the key that signed them")
NO_TERMS = ShareTerms(holder="", audience=None, purpose=None, created=None, expires=None, nonce=None)


@dataclass(frozen=True, repr=False)
class SignedClaims:
    """Claims as read. They are the holder's only where ``proof`` passed; then ``terms`` are complete."""

    claims: JsonObject
    payload: bytes
    terms: ShareTerms
    proof: ProofResult

    @property
    def passed(self) -> bool:
        """Whether the holder signed these claims."""
        return self.proof.outcome is Outcome.PASSED


def canonical(claims: JsonObject) -> bytes:
    """The claims in the one spelling of RFC 8785, as they are signed."""
    return rfc8785.dumps(claims)


def sign(claims: JsonObject, *, typ: str, signer: Signer) -> bytes:
    """The compact JWS over the canonical claims, with ``typ`` in its header."""
    return jose.sign_compact(canonical(claims), {"typ": typ}, signer).encode("ascii")


def read(data: bytes, *, typ: str, signer_claim: str = "iss") -> SignedClaims:
    """Take apart and check. Never raises for what is inside: a problem is a failed result.

    The claim named ``signer_claim`` has to be the identifier of the key that signed.

    These signatures are of Tallystick's own making, so whatever departs from how they are
    made cannot come from the holder: it fails, also where a general reader could not tell.
    """
    claims: JsonObject = {}
    payload, terms = b"", NO_TERMS
    try:
        jws = jose.parse_compact(_ascii(data))
        payload = jws.payload
        claims = parse_object(payload)
        key = jose.check_compact(jws, typ=typ)
        if (version := claims.get("version")) != VERSION or isinstance(version, bool):
            return SignedClaims(claims, payload, terms, _of_another_version(typ, key))
        terms = terms_of(claims)
        if text(claims, signer_claim) != key.controller:
            raise MalformedInputError(rule=OTHER_SIGNER, place=signer_claim)
    except KnownError as problem:
        happened = problem.sentences()[1].in_english()
        return SignedClaims(claims, payload, terms, failed(typ, happened))
    proof = ProofResult(
        typ, Outcome.PASSED, Reason.SIGNATURE_VALID, key, claimed_time=terms.created, evidence=()
    )
    return SignedClaims(claims, payload, terms, proof)


def _of_another_version(typ: str, key: SigningKey) -> ProofResult:
    """Truly signed, in a form that this program does not know: neither right nor wrong."""
    evidence = (("problem", "It was made in a form that this version of Tallystick does not know."),)
    return ProofResult(typ, Outcome.UNKNOWN, Reason.UNSUPPORTED_SUITE, key, evidence=evidence)


def _ascii(data: bytes) -> str:
    try:
        return data.decode("ascii")
    except UnicodeDecodeError as error:
        raise MalformedInputError(rule=NOT_ASCII, place=f"byte {error.start + 1}") from error
