"""Within its dates at the time asked?"""

from datetime import timedelta

from wallet.model.credential import Period
from wallet.model.findings import Check, Finding, Outcome, Reason
from wallet.verification.case import Case

CLOCK_TOLERANCE = timedelta(minutes=5)
"""How far two honest clocks may differ before a start date counts as future."""


def run(case: Case) -> Finding:
    """Passed inside the stated period, failed outside; not applicable without dates."""
    return judge(case, case.credential.period if case.credential else Period(None, None))


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
