"""One result of a check: certificate and verdict of a credential, or the terms and verdict of a share."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.widgets.credential_view import CredentialView
from ui.widgets.share_terms import ShareTermsPanel
from ui.widgets.shown_credential import ShownCredential
from ui.widgets.verdict_panel import VerdictPanel
from wallet.model.report import CheckResult


class ResultView(QStackedWidget):
    """Shows one result at a time. ``part_chosen`` carries the number of a credential inside.

    ``know_issuer`` carries the ShownCredential whose issuer the person wants to get to know.
    """

    part_chosen = Signal(int)
    know_issuer = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.credential = CredentialView(can_check_again=False)
        self.credential.part_chosen.connect(self.part_chosen)
        self.credential.know_issuer.connect(self.know_issuer)
        self.whole = VerdictPanel(can_check_again=False)
        self.terms = ShareTermsPanel()
        self.terms.part_chosen.connect(self.part_chosen)
        self.whole.add_above_checks(self.terms)
        self.addWidget(self.credential)
        self.addWidget(self.whole)

    def show_result(self, result: CheckResult) -> None:
        """Show that result; one in which nothing was read shows why."""
        shown = ShownCredential.checked(result)
        if shown is not None and result.terms is None:
            self.credential.show_credential(shown)
            self.setCurrentWidget(self.credential)
            return
        self.terms.show_result(result)
        self.whole.show_verdict(result.verdict, result.headline)
        self.setCurrentWidget(self.whole)
