"""The verdict: eight findings and the headline that follows from them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from wallet.model.findings import Check, Finding, Outcome, Reason


class Headline(StrEnum):
    """The one word a person reads first; derived, never stored apart from its findings."""

    VALID = "valid"
    VALID_UNCONFIRMED = "valid-unconfirmed"
    CANNOT_CONFIRM = "cannot-confirm"
    NOT_VALID = "not-valid"
    UNREADABLE = "unreadable"


_FROM_BEST_TO_WORST = (
    Headline.VALID,
    Headline.VALID_UNCONFIRMED,
    Headline.CANNOT_CONFIRM,
    Headline.UNREADABLE,
    Headline.NOT_VALID,
)


def worst(headlines: Iterable[Headline]) -> Headline:
    """The least good of the headlines; of none at all ``valid``."""
    return max(headlines, key=_FROM_BEST_TO_WORST.index, default=Headline.VALID)


_DECISIVE = (Check.INTEGRITY, Check.ISSUER, Check.VALIDITY, Check.STATUS)
# Only a holder's signature says for whom it was made: a token that carries one is a presentation.
_PRESENTED_TO_ANOTHER = frozenset({Reason.OTHER_AUDIENCE, Reason.OTHER_NONCE})


@dataclass(frozen=True, repr=False)
class Verdict:
    """What can be known about a credential or a share at ``checked_at`` (UTC).

    ``share`` is true for the verdict on a presentation or bundle itself: there the holder
    check decides in the place of the issuer check, which does not apply.
    """

    checked_at: datetime
    findings: tuple[Finding, ...]
    share: bool = False

    def finding(self, check: Check) -> Finding:
        """The finding of that check; every verdict has all eight."""
        return next(finding for finding in self.findings if finding.check is check)

    @property
    def headline(self) -> Headline:
        """The rules of the verdict, first match first."""
        outcome = {finding.check: finding.outcome for finding in self.findings}
        if outcome[Check.FORMAT] is not Outcome.PASSED and outcome[Check.INTEGRITY] is not Outcome.FAILED:
            return Headline.UNREADABLE
        decisive = (*_DECISIVE, Check.HOLDER) if self.share else _DECISIVE
        failed = any(outcome[check] is Outcome.FAILED for check in decisive)
        if failed or self.finding(Check.HOLDER).reason in _PRESENTED_TO_ANOTHER:
            return Headline.NOT_VALID
        if outcome[Check.INTEGRITY] is not Outcome.PASSED:
            return Headline.CANNOT_CONFIRM
        return Headline.VALID if self._confirmed(outcome) else Headline.VALID_UNCONFIRMED

    def _confirmed(self, outcome: dict[Check, Outcome]) -> bool:
        who = Check.HOLDER if self.share else Check.ISSUER
        issuer_known = outcome[who] is Outcome.PASSED
        status_clear = outcome[Check.STATUS] in (Outcome.PASSED, Outcome.NOT_APPLICABLE)
        return issuer_known and outcome[Check.VALIDITY] is Outcome.PASSED and status_clear
