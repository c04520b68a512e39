"""The verdict on a share itself: who made it, for whom, until when, and is it unchanged?

The credentials inside are judged on their own; their keys of issue are compared here,
because only a share says who claims to hold them.
"""

from wallet.model.credential import Period
from wallet.model.findings import Check, Finding, Outcome, Reason
from wallet.model.json_value import JsonObject
from wallet.model.report import ShareTerms
from wallet.model.verdict import Verdict
from wallet.verification.case import Case, Expected, evidence_of
from wallet.verification.checks import integrity, schema, validity


def judge_share(
    case: Case,
    terms: ShareTerms,
    expected: Expected,
    parts: tuple[Verdict, ...],
    share_format: str,
    *,
    presentation: JsonObject | None = None,
) -> Verdict:
    """The verdict on a share whose proofs are ``case.proofs``; ``parts`` are those of its credentials.

    ``presentation`` is the share as an object, where it is one that standards have rules for.
    """
    findings = (
        _well_formed(case, share_format, parts),
        integrity.run(case),
        _does_not_apply(case, Check.ISSUER),
        validity.judge(case, Period(terms.created, terms.expires)),
        _does_not_apply(case, Check.STATUS),
        _holder(case, terms, expected, parts),
        schema.of_share(case, presentation),
        _does_not_apply(case, Check.ACCREDITATION),
    )
    return Verdict(case.now, findings, share=True)


def _well_formed(case: Case, share_format: str, parts: tuple[Verdict, ...]) -> Finding:
    """A share without a credential gives nothing to rely on, however well it is signed."""
    if not parts:
        return case.finding(Check.FORMAT, Outcome.FAILED, Reason.NOTHING_INSIDE, format=share_format)
    return case.finding(Check.FORMAT, Outcome.PASSED, Reason.RECOGNISED, format=share_format)


def _does_not_apply(case: Case, check: Check) -> Finding:
    return case.finding(check, Outcome.NOT_APPLICABLE, Reason.NOT_FOR_SHARES)


def _holder(case: Case, terms: ShareTerms, expected: Expected, parts: tuple[Verdict, ...]) -> Finding:
    """Made for this reader, in answer to this reader, by the key that the credentials were issued to?"""
    facts = evidence_of(
        audience=terms.audience, expected=expected.audience, holder=terms.holder, nonce=terms.nonce
    )

    def found(outcome: Outcome, reason: Reason) -> Finding:
        return Finding(Check.HOLDER, outcome, reason, case.now, facts)

    if integrity.run(case).outcome is not Outcome.PASSED:
        return found(Outcome.UNKNOWN, Reason.NOT_SIGNED)
    if expected.audience is not None and terms.audience not in (None, expected.audience):
        return found(Outcome.FAILED, Reason.OTHER_AUDIENCE)
    if expected.nonce is not None and terms.nonce != expected.nonce:
        return found(Outcome.FAILED, Reason.OTHER_NONCE)
    if any(part.finding(Check.HOLDER).outcome is Outcome.FAILED for part in parts):
        return found(Outcome.FAILED, Reason.BOUND_TO_OTHER_KEY)
    if terms.audience is None:
        return found(Outcome.UNKNOWN, Reason.NOT_ADDRESSED)
    return found(Outcome.PASSED, Reason.PRESENTED_BY_SIGNER)
