"""Revoked or suspended?"""

from wallet.model.findings import Check, Finding, Outcome, Reason
from wallet.verification.case import Case


def run(case: Case) -> Finding:
    """Unknown where the credential names a status list, since no list is at hand; never green.

    Not applicable where it names none.
    """
    claims = case.credential.status_claims if case.credential else ()
    if claims:
        return case.finding(
            Check.STATUS, Outcome.UNKNOWN, Reason.LIST_UNAVAILABLE, lists=", ".join(claims) or None
        )
    return case.finding(Check.STATUS, Outcome.NOT_APPLICABLE, Reason.NO_STATUS_CLAIMED)
