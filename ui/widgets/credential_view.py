"""One credential in full: certificate and verdict, side by side where there is room, else as tabs."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from ui import words
from ui.theme import metrics
from ui.widgets.certificate import CertificateView
from ui.widgets.certificate_page import content_languages
from ui.widgets.issuer_pictures import IssuerPictures
from ui.widgets.untrusted_text import same_language
from ui.widgets.verdict_panel import VerdictPanel
from wallet.model.credential import MicroCredential
from wallet.model.verdict import Headline, Verdict

ROOM_FOR_VERDICT: Final = 700
"""Width, in device-independent pixels, from which the verdict stands beside the certificate."""


class CredentialView(QWidget):
    """Shows one credential and its verdict. ``check_again`` asks the owner for a fresh verdict."""

    check_again = Signal()

    def __init__(self, *, can_check_again: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.certificate = CertificateView()
        self.verdict = VerdictPanel(can_check_again=can_check_again)
        self.verdict.check_again.connect(self.check_again)
        self.pictures = IssuerPictures()
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.language = QComboBox()
        self.language_label = QLabel()
        self._pages: list[QWidget] = []
        self._stack = QStackedWidget()
        self._beside = QFrame()
        self._has_pictures = False
        self._wide: bool | None = None
        self._lay_out()
        self._retranslate()
        self._arrange(wide=True)
        self.tabs.currentChanged.connect(self._turn_to)
        self.language.activated.connect(self._choose_language)

    def _lay_out(self) -> None:
        self.language.setMinimumHeight(metrics.TARGET)
        self.language.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.language_label.setBuddy(self.language)
        self.language_label.setProperty("role", "muted")
        self.tabs.setMinimumHeight(metrics.TARGET)
        top = QHBoxLayout()
        top.setContentsMargins(metrics.L, metrics.S, metrics.L, 0)
        top.setSpacing(metrics.S)
        top.addWidget(self.tabs, stretch=1)
        top.addStretch(0)
        top.addWidget(self.language_label)
        top.addWidget(self.language)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(top)
        left.addWidget(self._stack, stretch=1)
        beside = QVBoxLayout(self._beside)
        beside.setContentsMargins(0, 0, 0, 0)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addLayout(left, stretch=58)
        self._rule = QFrame()
        self._rule.setProperty("role", "line")
        self._rule.setFixedWidth(1)
        self._row.addWidget(self._rule)
        self._row.addWidget(self._beside, stretch=42)
        for page in (self.certificate, self.pictures):
            page.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
            self._stack.addWidget(page)

    def show_credential(
        self, credential: MicroCredential, verdict: Verdict, headline: Headline | None = None
    ) -> None:
        """Show that credential with that verdict, at the top of both."""
        self._has_pictures = bool(credential.pictures)
        self._offer_languages(content_languages(credential))
        self.certificate.show_credential(credential, self.language.currentData() or "")
        self.verdict.show_verdict(verdict, headline)
        self.pictures.show_pictures(credential.pictures)
        self._arrange_tabs()

    def show_verdict(self, verdict: Verdict) -> None:
        """Show a fresh verdict on the same credential."""
        self.verdict.show_verdict(verdict)

    def minimumSizeHint(self) -> QSize:
        return QSize(260, 160)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_language_label()
        wide = event.size().width() >= ROOM_FOR_VERDICT
        if wide != self._wide:
            self._arrange(wide=wide)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._arrange_tabs()

    def _retranslate(self) -> None:
        self.tabs.setAccessibleName(self.tr("Views of this credential"))
        self.language_label.setText(self.tr("Content in"))
        self.language.setAccessibleName(self.tr("Language of the content"))
        self.language.setToolTip(self.tr("The languages in which the issuer wrote it"))

    def _offer_languages(self, present: tuple[str, ...]) -> None:
        chosen = self.language.currentData()
        self.language.clear()
        for tag in present:
            self.language.addItem(words.language_name(tag), tag)
        wanted = [tag for tag in (chosen, *words.content_languages()) if tag]
        for tag in wanted:
            found = next((one for one in present if same_language(one, tag)), None)
            if found is not None:
                self.language.setCurrentIndex(present.index(found))
                break
        several = len(present) > 1
        self.language.setVisible(several)
        self._show_language_label()

    def _show_language_label(self) -> None:
        """The label gives way first where there is little room; the list keeps its accessible name."""
        room = self.width() - (self._beside.width() if self._wide else 0)
        needed = self.language.sizeHint().width() + self.language_label.sizeHint().width()
        if self.tabs.count() > 1:
            needed += self.tabs.sizeHint().width()
        self.language_label.setVisible(self.language.count() > 1 and room >= needed + 2 * metrics.XXL)

    def _choose_language(self) -> None:
        self.certificate.set_language(self.language.currentData() or "")

    def _arrange(self, *, wide: bool) -> None:
        self._wide = wide
        self._beside.setVisible(wide)
        self._rule.setVisible(wide)
        if wide:
            layout = self._beside.layout()
            if layout is not None:
                layout.addWidget(self.verdict)
            self.verdict.show()
        else:
            self._stack.insertWidget(1, self.verdict)
        self._arrange_tabs()

    def _arrange_tabs(self) -> None:
        """The tabs that make sense now; the one that is open stays open where it still exists."""
        opened = self._stack.currentWidget()
        pages: list[tuple[QWidget, str]] = [(self.certificate, self.tr("Certificate"))]
        if not self._wide:
            pages.append((self.verdict, self.tr("Verdict")))
        if self._has_pictures:
            pages.append((self.pictures, self.tr("Picture")))
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for _, name in pages:
            self.tabs.addTab(name)
        self._pages = [page for page, _ in pages]
        index = self._pages.index(opened) if opened in self._pages else 0
        self.tabs.setCurrentIndex(index)
        self.tabs.blockSignals(False)
        self.tabs.setVisible(len(pages) > 1)
        self._show_language_label()
        self._turn_to(index)

    def _turn_to(self, index: int) -> None:
        if 0 <= index < len(self._pages):
            self._stack.setCurrentWidget(self._pages[index])
