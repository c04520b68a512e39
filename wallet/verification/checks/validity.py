"""Within its dates at the time asked?"""

from datetime import datetime, timedelta

from wallet.model.credential import Period
from wallet.model.findings import Check, Finding, Outcome, ProofResult, Reason
from wallet.verification.case import Case

CLOCK_TOLERANCE = timedelta(minutes=5)
"""How far two honest clocks may differ before a start date counts as future."""


def run(case: Case) -> Finding:
    """Passed inside the stated period, failed outside; not applicable without dates.

    Its proofs have dates too, and the narrowest of all count: past the end of a proof (Data Integrity
    1.0, section 2.1, ``expires``) the check fails; before it was made, by its own word, it is unknown: the
    credential may have been within its dates already, and no standard calls it wrong. A proof counts
    whether or not it could be checked, so that a missing key makes nothing better.
    """
    own = judge(case, case.credential.period if case.credential else Period(None, None))
    return own if own.outcome is Outcome.FAILED else _of_proofs(case) or own


def judge(case: Case, period: Period) -> Finding:
    """The finding on any period, so that shares are judged by the same rules."""
    facts = {
        "starts_on": period.start.date().isoformat() if period.start else None,
        "expired_on" if period.end and period.end < case.now else "ends_on": (
            period.end.date().isoformat() if period.end else None
        ),
    }
    if period.end is not None and period.end < case.now:
        return case.finding(Check.VALIDITY, Outcome.FAILED, Reason.EXPIRED, **facts)
    if period.start is not None and period.start > case.now + CLOCK_TOLERANCE:
        return case.finding(Check.VALIDITY, Outcome.FAILED, Reason.NOT_YET_VALID, **facts)
    if period.problem is not None:
        return case.finding(Check.VALIDITY, Outcome.UNKNOWN, Reason.UNREADABLE_DATE, date=period.problem)
    if period.start is None and period.end is None:
        return case.finding(Check.VALIDITY, Outcome.NOT_APPLICABLE, Reason.NO_DATES)
    return case.finding(Check.VALIDITY, Outcome.PASSED, Reason.IN_PERIOD, **facts)


def _of_proofs(case: Case) -> Finding | None:
    """The finding against the first proof that ended or was made after now; None where there is none."""
    end = min((proof.expires for proof in case.proofs if proof.expires is not None), default=None)
    if end is not None and end < case.now:
        expired_on = end.date().isoformat()
        return case.finding(Check.VALIDITY, Outcome.FAILED, Reason.PROOF_EXPIRED, expired_on=expired_on)
    made = max((made for proof in case.proofs for made in _times_made(proof)), default=None)
    if made is not None and made > case.now + CLOCK_TOLERANCE:
        signed_on = made.date().isoformat()
        return case.finding(Check.VALIDITY, Outcome.UNKNOWN, Reason.SIGNED_LATER, signed_on=signed_on)
    return None


def _times_made(proof: ProofResult) -> tuple[datetime, ...]:
    """By the signer's word, and by that of the holder who passed it on."""
    stated = (proof.claimed_time, proof.holder.made if proof.holder else None)
    return tuple(made for made in stated if made is not None)
