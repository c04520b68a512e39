"""Revoked or suspended?"""

from wallet.model.findings import Check, Finding, Outcome, Reason
from wallet.trust.status.look_up import Credential, look_up
from wallet.verification.case import Case
from wallet.verification.checks import integrity


def run(case: Case) -> Finding:
    """Passed only where every list that the credential names is at hand, is by its issuer and clears it.

    Failed where one says revoked or suspended; unknown otherwise, with the reason. Not applicable where
    it names none. What was read of a credential goes before what could not be: a claim that only the reading
    shows is never dropped.
    """
    claims = case.credential.status_claims if case.credential else ()
    if case.content is None:
        if not claims:
            return case.finding(Check.STATUS, Outcome.NOT_APPLICABLE, Reason.NO_STATUS_CLAIMED)
        return case.finding(Check.STATUS, Outcome.UNKNOWN, Reason.LIST_UNAVAILABLE, lists=", ".join(claims))
    issuer_id = case.credential.issuer.id if case.credential else None
    unchanged = integrity.run(case).outcome is Outcome.PASSED
    answer = look_up(Credential(case.content, issuer_id, case.proofs, unchanged), case.trust, case.now)
    if answer.outcome is Outcome.NOT_APPLICABLE and claims:
        named = ", ".join(claims)
        if "lists_of_other_purpose" not in dict(answer.evidence):
            return case.finding(Check.STATUS, Outcome.UNKNOWN, Reason.STATUS_NOT_UNDERSTOOD, type=named)
    return Finding(Check.STATUS, answer.outcome, answer.reason, case.now, answer.evidence)
