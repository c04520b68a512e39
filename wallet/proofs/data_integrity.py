"""Data Integrity proofs: checking those of every suite that is understood, and making one's own.

Sources: Verifiable Credential Data Integrity 1.0 (section 4); what each cryptosuite does is in
``wallet.proofs.suites``. The controller of a key is reported, not judged: who the issuer is, is
another check.
"""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Literal

from wallet.keys import multibase
from wallet.keys.documents import NO_DOCUMENTS, KeyDocuments
from wallet.keys.resolve import KeyUnresolvableError, resolve
from wallet.keys.signer import Signer
from wallet.model.document import Content
from wallet.model.errors import BugError, KnownError, LimitExceededError
from wallet.model.findings import Evidence, Outcome, ProofResult, Reason, SigningKey
from wallet.model.json_value import JsonArray, JsonObject, JsonValue, as_list, as_object, as_text
from wallet.model.limits import MAX_SIGNATURES
from wallet.proofs import merkle, suites
from wallet.proofs.chains import previous_proofs
from wallet.proofs.contexts import Contexts, UnknownContextError
from wallet.proofs.json_ld import UndefinedTermsError
from wallet.proofs.rdf.canonical import TooComplexError
from wallet.proofs.suites import eddsa_rdfc
from wallet.proofs.suites.ecdsa_sd import BaseProofError
from wallet.proofs.suites.suite import DATA_INTEGRITY_PROOF, BrokenProofError, Suite, kind_of
from wallet.proofs.suites.unsecured import Unsecured
from wallet.proofs.variants import or_by_variant

SUITE = eddsa_rdfc.NAME
"""The suite that Tallystick itself signs with."""
_UNNAMED_SUITE = "unnamed"
_DATE_TIME = re.compile(
    r"-?\d{4,}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})?", re.ASCII
)  # XML Schema 1.1 dateTime; Data Integrity 1.0, section 2.1, allows a missing offset and reads it as UTC

Purpose = Literal["assertionMethod", "authentication"]


def applies(content: Content) -> bool:
    """Whether the document carries proofs of its own."""
    return bool(as_list(content.body.get("proof")))


def check(content: Content, documents: KeyDocuments = NO_DOCUMENTS) -> tuple[ProofResult, ...]:
    """The result of every proof in the document, in order; none at all where it has no proof."""
    return check_object(content.body, documents=documents)


def check_object(
    document: JsonObject, *, contexts: Contexts | None = None, documents: KeyDocuments = NO_DOCUMENTS
) -> tuple[ProofResult, ...]:
    """The results of the ``proof`` object or array of a JSON-LD document, each checked by itself.

    A proof of a chain is checked over the document and the proofs that it builds on; whether those
    hold is in their own results.

    Never raises for what the document says: what cannot be checked is ``unknown``, what is wrong
    ``failed``, each with evidence. Proofs inside embedded credentials are not looked at.
    """
    proofs = as_list(document.get("proof"))
    if len(proofs) > MAX_SIGNATURES:
        evidence = (("problem", f"{len(proofs)} proofs; the limit is {MAX_SIGNATURES}"),)
        return (ProofResult(SUITE, Outcome.UNKNOWN, Reason.TOO_COMPLEX, evidence=evidence),)
    checking = _Checking(document, proofs, contexts, documents)
    if contexts is not None:
        return tuple(checking.check(proof) for proof in proofs)
    return tuple(or_by_variant(checking.check(proof), document, checking.over(proof)) for proof in proofs)


def sign(
    document: JsonObject,
    *,
    signer: Signer,
    purpose: Purpose,
    created: datetime,
    expires: datetime | None = None,
    domain: str | None = None,
    challenge: str | None = None,
    contexts: Contexts | None = None,
) -> JsonObject:
    """The complete proof for a document that has none yet; the document is not changed.

    Times must have an offset and are written in UTC to the second. Raises BugError for a signer
    that is not Ed25519 or a document that already has a proof; UndefinedTermsError and its
    like where the document could not be signed in full.
    """
    if signer.algorithm != "EdDSA" or "proof" in document:
        raise BugError(what="signing with the wrong key or over an existing proof")
    proof: JsonObject = {
        "type": DATA_INTEGRITY_PROOF,
        "cryptosuite": SUITE,
        "created": _timestamp(created),
        "verificationMethod": signer.verification_method,
        "proofPurpose": purpose,
    }
    if expires is not None:
        proof["expires"] = _timestamp(expires)
    if domain is not None:
        proof["domain"] = domain
    if challenge is not None:
        proof["challenge"] = challenge
    signed = eddsa_rdfc.SUITE.signing_input(Unsecured(document, contexts), proof, "sha256")
    signature = signer.sign(signed.data)
    return {**proof, "proofValue": multibase.encode_base58btc(signature)}


class _Checking:
    """One document whose proofs are checked one after the other."""

    def __init__(
        self, document: JsonObject, proofs: JsonArray, contexts: Contexts | None, documents: KeyDocuments
    ) -> None:
        self._document = document
        self._proofs = proofs
        self._contexts = contexts
        self._alone = Unsecured(document, contexts)
        self._documents = documents
        self._gave_up: TooComplexError | None = None

    def over(self, value: JsonValue) -> Callable[[Contexts], ProofResult]:
        """The same proof over other contexts; one after the other, they share what was given up."""

        def check(contexts: Contexts) -> ProofResult:
            other = _Checking(self._document, self._proofs, contexts, self._documents)
            other._gave_up = self._gave_up
            return other.check(value)

        return check

    def check(self, value: JsonValue) -> ProofResult:
        proof = as_object(value)
        suite = suites.find(proof)
        if proof and suite is None and not merkle.is_merkle(proof):
            return _result(proof, Outcome.UNKNOWN, Reason.UNSUPPORTED_SUITE)
        try:
            if not proof:
                raise BrokenProofError(why="a proof must be an object that is not empty")
            if self._gave_up:
                raise self._gave_up
            return self._checked(suite, proof) if suite else self._up_to_the_ledger(proof)
        except TooComplexError as error:
            # Once is enough: many proofs must not multiply the work that one is allowed.
            self._gave_up = error
            return _problem(proof, error)
        except KnownError as error:
            return _problem(proof, error)

    def _up_to_the_ledger(self, proof: JsonObject) -> ProofResult:
        _method(self._document, proof)
        outcome, reason, steps = merkle.judge(proof, self._proofs, self._alone, self._contexts)
        return _result(proof, outcome, reason, steps)

    def _checked(self, suite: Suite, proof: JsonObject) -> ProofResult:
        method = _method(self._document, proof)
        previous = previous_proofs(proof, self._proofs)
        unsecured = Unsecured(self._document, self._contexts, previous) if previous else self._alone
        # Before the key is looked for: what no signature can cover is wrong, whoever signed it.
        verify = suite.prepare(unsecured, proof)
        purpose = _expected_purpose(self._document)
        public_key, key = resolve(method, self._documents, purpose=purpose)
        if kind_of(public_key) not in suite.keys:
            kinds = " or ".join(kind.name for kind in suite.keys)
            raise BrokenProofError(why=f"its key is not of the kind {kinds}")
        genuine, steps = verify(public_key)
        if genuine:
            return _result(proof, Outcome.PASSED, Reason.SIGNATURE_VALID, steps, key)
        return _result(proof, Outcome.FAILED, Reason.SIGNATURE_INVALID, steps, key)


def _result(
    proof: JsonObject, outcome: Outcome, reason: Reason, more: Evidence = (), key: SigningKey | None = None
) -> ProofResult:
    name = as_text(proof.get("cryptosuite")) or as_text(proof.get("type")) or _UNNAMED_SUITE
    purpose = as_text(proof.get("proofPurpose"))
    created, expires = _instant(proof, "created"), _instant(proof, "expires")
    return ProofResult(name, outcome, reason, key, purpose, created, _stated(proof) + more, expires)


def _problem(proof: JsonObject, error: KnownError) -> ProofResult:
    outcome, reason, evidence = refusal(error)
    return _result(proof, outcome, reason, evidence)


def refusal(error: KnownError) -> tuple[Outcome, Reason, Evidence]:
    """What it means that a proof or its document was refused with that error."""
    outcome, reason = _judged(error)
    evidence = [("problem", error.sentences()[1].in_english())]
    facts = dict(error.values)
    # By the names that the sentences about findings use.
    if isinstance(error, UndefinedTermsError):
        evidence.append(("terms", facts["terms"]))
    elif isinstance(error, UnknownContextError):
        evidence.append(("context", facts["source"]))
    return outcome, reason, tuple(evidence)


def _judged(error: KnownError) -> tuple[Outcome, Reason]:
    if isinstance(error, UndefinedTermsError):
        return Outcome.FAILED, Reason.UNDEFINED_TERMS
    if isinstance(error, UnknownContextError):
        return Outcome.UNKNOWN, Reason.UNKNOWN_CONTEXT
    if isinstance(error, KeyUnresolvableError):
        return Outcome.UNKNOWN, Reason.KEY_UNRESOLVABLE
    if isinstance(error, BaseProofError):
        return Outcome.UNKNOWN, Reason.BASE_PROOF
    if isinstance(error, TooComplexError | LimitExceededError):
        return Outcome.UNKNOWN, Reason.TOO_COMPLEX
    # A malformed proof, or a document that is not JSON-LD: nobody can have signed it like this.
    return Outcome.FAILED, Reason.SIGNATURE_INVALID


def _method(document: JsonObject, proof: JsonObject) -> str:
    """The key that a proof names, where all that every suite demands of a proof is in order."""
    method = as_text(proof.get("verificationMethod"))
    if method is None:
        raise BrokenProofError(why="it does not name its key")
    expected = _expected_purpose(document)
    if proof.get("proofPurpose") != expected:
        raise BrokenProofError(why=f"its purpose must be {expected}")
    for name in ("created", "expires"):
        if name in proof and _instant(proof, name) is None:
            raise BrokenProofError(why=f"its time “{name}” cannot be read")
    return method


def _expected_purpose(document: JsonObject) -> Purpose:
    types = as_list(document.get("type"))
    is_presentation = "VerifiablePresentation" in types and "VerifiableCredential" not in types
    return "authentication" if is_presentation else "assertionMethod"


def _stated(proof: JsonObject) -> Evidence:
    """What the proof says about itself, for the report; signed only where the result is passed."""
    names = ("verificationMethod", "created", "expires", "domain", "challenge", "previousProof")
    texts = ((name, ", ".join(filter(None, map(as_text, as_list(proof.get(name)))))) for name in names)
    return tuple((name, text) for name, text in texts if text)


def _instant(proof: JsonObject, name: str) -> datetime | None:
    text = as_text(proof.get(name))
    if text is None or not _DATE_TIME.fullmatch(text):
        return None
    try:
        instant = datetime.fromisoformat(text)
        return (instant if instant.tzinfo else instant.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _timestamp(instant: datetime) -> str:
    if instant.tzinfo is None:
        raise BugError(what="a time without an offset in a proof")
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
