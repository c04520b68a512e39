"""Who sealed a credential, where that is another than who awarded it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ui.widgets.untrusted_text import clean_line, line_in
from wallet.model.credential import MicroCredential
from wallet.model.findings import Check, Outcome
from wallet.model.verdict import Verdict


def sealing_line(credential: MicroCredential, verdict: Verdict, languages: Sequence[str]) -> str:
    """One line that names the sealing organisation; empty where it adds nothing.

    A certificate is named only where the signature made with it was found to be right, and even
    then the name is the certificate's word. Without that, it is the credential's own word, unless
    the issuer is known here.
    """
    issuer = line_in(credential.issuer.name, languages)
    certificate = _certificate(verdict)
    awarded_by_another = bool(issuer) and credential.awarding_body is not None
    translate = QCoreApplication.translate
    if certificate and (awarded_by_another or certificate.casefold() != issuer.casefold()):
        said = translate("certificate", "Sealed by {name}, according to the certificate of the seal")
        return said.format(name=certificate)
    known = all(verdict.finding(one).outcome is Outcome.PASSED for one in (Check.INTEGRITY, Check.ISSUER))
    if awarded_by_another and known:
        return translate("certificate", "Sealed by {issuer}").format(issuer=issuer)
    if awarded_by_another:
        return translate("certificate", "Issued by {issuer}, by its own words").format(issuer=issuer)
    return ""


def _certificate(verdict: Verdict) -> str:
    """The owner of the certificate with which it was sealed; empty where that does not hold."""
    if verdict.finding(Check.INTEGRITY).outcome is not Outcome.PASSED:
        return ""
    return clean_line(verdict.finding(Check.ISSUER).fact("certificate") or "")
