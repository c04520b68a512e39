"""Unchanged since it was signed, by the key it names?"""

from wallet.model.findings import Check, Evidence, Finding, Outcome, ProofResult, Reason
from wallet.verification.case import Case


def run(case: Case) -> Finding:
    """Passed only where proofs verified; every proof is a line of evidence.

    One failed proof fails the check. A proof that cannot be checked makes it unknown,
    unless another proof, made with a key that the issuer's identifier names, verified:
    then the unchecked one is named in the evidence.
    """
    if not case.proofs:
        reason = Reason.NO_PROOF if case.problem is None else Reason.NOT_READ
        return case.finding(Check.INTEGRITY, Outcome.UNKNOWN, reason)
    decisive = _decisive(case)
    lines = tuple(
        line for number, proof in enumerate(case.proofs, start=1) for line in _evidence(number, proof)
    )
    facts = dict(decisive.evidence)
    facts.setdefault("suite", decisive.suite)
    evidence = tuple(facts.items()) + lines
    return Finding(Check.INTEGRITY, decisive.outcome, decisive.reason, case.now, evidence)


def _decisive(case: Case) -> ProofResult:
    """The proof that settles the check: the first failed, else the first unknown, else the first."""
    for proof in case.proofs:
        if proof.outcome not in (Outcome.PASSED, Outcome.UNKNOWN):
            return proof
    unknown = [proof for proof in case.proofs if proof.outcome is Outcome.UNKNOWN]
    passed = [proof for proof in case.proofs if proof.outcome is Outcome.PASSED]
    by_issuer = [proof for proof in passed if _is_by_issuer(case, proof)]
    if unknown and not by_issuer:
        return unknown[0]
    return (by_issuer or passed)[0]


def _is_by_issuer(case: Case, proof: ProofResult) -> bool:
    issuer_id = case.credential.issuer.id if case.credential else None
    return proof.key is not None and issuer_id is not None and proof.key.controller == issuer_id


def _evidence(number: int, proof: ProofResult) -> Evidence:
    facts = {"suite": proof.suite, "outcome": proof.outcome.value, "reason": proof.reason.value}
    if proof.key:
        facts |= {
            "key": proof.key.id,
            "key_source": proof.key.source.value,
            "key_fingerprint": proof.key.fingerprint,
        }
    if proof.claimed_time:
        facts["claimed_time"] = proof.claimed_time.isoformat()
    return tuple((f"proof_{number}_{name}", value) for name, value in facts.items())
