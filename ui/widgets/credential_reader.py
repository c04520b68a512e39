"""A credential and the credentials inside it, one at a time, each with a way back to the one around it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import words
from ui.icons import icon
from ui.theme import metrics
from ui.widgets.credential_view import CredentialView
from ui.widgets.shown_credential import ShownCredential
from ui.widgets.unnamed import untitled
from ui.widgets.untrusted_text import line_in

_LONGEST_TITLE = 60


class CredentialReader(QWidget):
    """Shows one credential. ``check_again`` asks for a fresh verdict on the outermost one.

    ``know_issuer`` carries the ShownCredential whose issuer the person wants to get to know.
    """

    check_again = Signal()
    know_issuer = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around: list[ShownCredential] = []
        self._shown: ShownCredential | None = None
        self.view = CredentialView()
        self.view.check_again.connect(self.check_again)
        self.view.know_issuer.connect(self.know_issuer)
        self.view.verdict.let_know(allowed=True)
        self.view.part_chosen.connect(self._open)
        self.back = QPushButton()
        self.back.setProperty("role", "link")
        self.back.setMinimumHeight(metrics.TARGET)
        self.back.clicked.connect(self.go_back)
        above = QHBoxLayout()
        above.setContentsMargins(metrics.L, metrics.XS, metrics.L, 0)
        above.addWidget(self.back)
        above.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self.view, stretch=1)
        self._say_back()

    def show_credential(self, shown: ShownCredential) -> None:
        """Show that credential, and forget what was shown before."""
        self._around = []
        self._show(shown)

    def show_verdict(self, shown: ShownCredential) -> None:
        """Show the fresh verdict on the credential that was shown, or that is around the one shown."""
        if self._around:
            self._around[0] = shown
        else:
            self._shown = shown
            self.view.show_verdict(shown)

    def go_back(self) -> bool:
        """To the credential around this one, at the list of what is in it; False at the outermost."""
        if not self._around:
            return False
        self._show(self._around.pop())
        self.view.show_inside()
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Qt sends change events while the base class is still being built.
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange) and hasattr(self, "back"):
            self._say_back()

    def _open(self, number: int) -> None:
        part = ShownCredential.checked(self._shown.parts[number]) if self._shown else None
        if part is not None and self._shown is not None:
            self._around.append(self._shown)
            self._show(part)
            self.back.setFocus()

    def _show(self, shown: ShownCredential) -> None:
        self._shown = shown
        self.view.show_credential(shown)
        self.view.verdict.again.setVisible(not self._around)
        self._say_back()

    def _say_back(self) -> None:
        self.back.setVisible(bool(self._around))
        if not self._around:
            return
        title = line_in(self._around[-1].credential.title, words.content_languages()) or untitled()
        if len(title) > _LONGEST_TITLE:
            title = f"{title[:_LONGEST_TITLE]}…"
        self.back.setIcon(icon("back"))
        # A single “&” would be taken for the mark of a key.
        self.back.setText(self.tr("Back to {title}").format(title=title).replace("&", "&&"))
