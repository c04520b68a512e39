"""The headline of a verdict in the words of the window's language, and the shape for each outcome."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from wallet.model.findings import Check, Finding, Outcome
from wallet.model.verdict import Headline
from wallet.verification.sentences import HEADLINES


def headline_word(headline: Headline) -> str:
    """The one word (or three) that a person reads first."""
    return QCoreApplication.translate("headline", HEADLINES[headline][0])


def headline_sentence(headline: Headline) -> str:
    """The sentence below the word."""
    return QCoreApplication.translate("headline", HEADLINES[headline][1])


SHAPE_OF: Final = {
    Outcome.PASSED: Headline.VALID,
    Outcome.FAILED: Headline.NOT_VALID,
    Outcome.UNKNOWN: Headline.CANNOT_CONFIRM,
    Outcome.NOT_APPLICABLE: None,
}
"""Which of the verdict's shapes stands for an outcome; None is drawn as a quiet dash.

Only a passed check has the shape and colour of a valid credential.
"""


def shape_of(finding: Finding) -> Headline | None:
    """The shape for a finding. Broken rules of a format are a remark, and no reason for an alarm."""
    return Headline.CANNOT_CONFIRM if _is_remark(finding) else SHAPE_OF[finding.outcome]


def finding_word(finding: Finding) -> str:
    """What a screen reader says instead of the shape of a finding."""
    if _is_remark(finding):
        return QCoreApplication.translate("verdict", "Remark")
    return outcome_word(finding.outcome)


def _is_remark(finding: Finding) -> bool:
    return finding.check is Check.SCHEMA and finding.outcome is Outcome.FAILED


def outcome_word(outcome: Outcome) -> str:
    """What a screen reader says instead of the shape."""
    translate = QCoreApplication.translate
    match outcome:
        case Outcome.PASSED:
            return translate("verdict", "Passed")
        case Outcome.FAILED:
            return translate("verdict", "Failed")
        case Outcome.UNKNOWN:
            return translate("verdict", "Could not be checked")
        case Outcome.NOT_APPLICABLE:
            return translate("verdict", "Does not apply")
