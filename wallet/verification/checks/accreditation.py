"""Is a quality-assurance claim confirmed by anyone but the issuer?"""

from wallet.model.findings import Check, Finding, Outcome, Reason
from wallet.verification.case import Case


def run(case: Case) -> Finding:
    """Unknown where a claim is made, since no register is at hand; not applicable without one."""
    if case.credential and case.credential.claims_accreditation:
        return case.finding(Check.ACCREDITATION, Outcome.UNKNOWN, Reason.CLAIMED_ONLY)
    return case.finding(Check.ACCREDITATION, Outcome.NOT_APPLICABLE, Reason.NONE_CLAIMED)
