"""Is it a credential we know, well formed?"""

from wallet.model.errors import LimitExceededError, NoCredentialFoundError
from wallet.model.findings import Check, Finding, Outcome, Reason
from wallet.verification.case import Case


def run(case: Case) -> Finding:
    """Passed where the content was recognised and read."""
    if case.credential is not None:
        return case.finding(Check.FORMAT, Outcome.PASSED, Reason.RECOGNISED, format=case.credential.format)
    if isinstance(case.problem, NoCredentialFoundError):
        return case.finding(Check.FORMAT, Outcome.FAILED, Reason.NO_CREDENTIAL)
    reason = Reason.LIMIT_EXCEEDED if isinstance(case.problem, LimitExceededError) else Reason.MALFORMED
    problem = case.problem.in_english() if case.problem else None
    return case.finding(Check.FORMAT, Outcome.FAILED, reason, problem=problem)
