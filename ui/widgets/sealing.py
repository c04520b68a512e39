"""Who sealed a credential, where that is another than who awarded it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ui.widgets.untrusted_text import clean_line, line_in
from wallet.model.credential import MicroCredential
from wallet.model.findings import Check, Outcome
from wallet.model.verdict import Verdict


def sealing_line(credential: MicroCredential, verdict: Verdict, languages: Sequence[str]) -> str:
    """One line that names the sealing organisation; empty where it adds nothing.

    A certificate is named only where the signature made with it was found to be right. Without
    that, the issuer is who the credential says it is.
    """
    issuer = line_in(credential.issuer.name, languages)
    certificate = _certificate(verdict)
    other_issuer = bool(issuer) and credential.awarding_body is not None
    other_certificate = bool(certificate) and certificate.casefold() != issuer.casefold()
    translate = QCoreApplication.translate
    if certificate and other_issuer and other_certificate:
        return translate("certificate", "Sealed by {issuer}, with the certificate of {certificate}").format(
            issuer=issuer, certificate=certificate
        )
    if certificate and (other_issuer or other_certificate):
        return translate("certificate", "Sealed by {issuer}").format(issuer=certificate)
    if other_issuer:
        return translate("certificate", "Issued by {issuer}, by its own words").format(issuer=issuer)
    return ""


def _certificate(verdict: Verdict) -> str:
    """The owner of the certificate with which it was sealed; empty where that does not hold."""
    if verdict.finding(Check.INTEGRITY).outcome is not Outcome.PASSED:
        return ""
    return clean_line(verdict.finding(Check.ISSUER).fact("certificate") or "")
