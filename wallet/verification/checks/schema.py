"""Does it follow the rules of its own format? Warns, never blocks."""

from wallet.model.findings import Check, Finding, Outcome, Reason
from wallet.verification.case import Case


def run(case: Case) -> Finding:
    """Always unknown: the shapes and schemas of the formats are not part of this version."""
    return case.finding(Check.SCHEMA, Outcome.UNKNOWN, Reason.NOT_CHECKED)
