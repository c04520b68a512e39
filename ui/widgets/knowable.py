"""Which issuers can become known from a credential of theirs."""

from typing import Final

from ui import words
from ui.widgets.shown_credential import ShownCredential
from ui.widgets.untrusted_text import clean_line, line_in
from wallet.model.findings import Check, Outcome, Reason
from wallet.model.trusted import KnownIssuer
from wallet.model.verdict import Verdict

_FINGERPRINT: Final = "key_fingerprint"


def can_be_known(verdict: Verdict) -> bool:
    """Whether nothing was changed since it was signed, and all that is missing is whose key it is."""
    issuer, integrity = verdict.finding(Check.ISSUER), verdict.finding(Check.INTEGRITY)
    return (
        integrity.outcome is Outcome.PASSED
        and issuer.outcome is Outcome.UNKNOWN
        and issuer.reason is Reason.NOT_KNOWN_HERE
        and issuer.fact(_FINGERPRINT) is not None
    )


def issuer_of(shown: ShownCredential) -> KnownIssuer | None:
    """The issuer of this credential with the key that signed it; None where it cannot become known."""
    finding = shown.verdict.finding(Check.ISSUER)
    fingerprint = finding.fact(_FINGERPRINT)
    if fingerprint is None or not can_be_known(shown.verdict):
        return None
    issuer = shown.credential.issuer
    own = line_in(issuer.name, words.content_languages()) if issuer.name else ""
    name = own or issuer.id or fingerprint
    return KnownIssuer(clean_line(name), fingerprint, issuer.id, finding.as_of.date())
