"""One credential in full: its pages behind tabs, and the verdict beside them where there is room.

The pages are the certificate, the credentials inside it, the issuer's pictures, what no standard element
shows, and the source; where there is little room, the verdict is a page too.
"""

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
from ui.widgets.inside_list import InsideList
from ui.widgets.issuer_pictures import IssuerPictures
from ui.widgets.more_view import MoreView
from ui.widgets.shown_credential import ShownCredential
from ui.widgets.source_view import SourceView
from ui.widgets.untrusted_text import same_language
from ui.widgets.verdict_panel import VerdictPanel

ROOM_FOR_VERDICT: Final = 700
"""Width, in device-independent pixels, from which the verdict stands beside the certificate."""

_ROOM_BETWEEN: Final = metrics.XL


class CredentialView(QWidget):
    """Shows one. ``check_again`` asks for a fresh verdict, ``part_chosen`` for a credential inside.

    ``know_issuer`` carries the ShownCredential whose issuer the person wants to get to know.
    """

    check_again = Signal()
    part_chosen = Signal(int)
    know_issuer = Signal(object)

    def __init__(self, *, can_check_again: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: ShownCredential | None = None
        self._pages: list[QWidget] = []
        self._wide: bool | None = None
        self.certificate = CertificateView()
        self.inside = InsideList()
        self.pictures = IssuerPictures()
        self.more = MoreView()
        self.source = SourceView()
        self.verdict = VerdictPanel(can_check_again=can_check_again)
        self.tabs = QTabBar()
        self.language = QComboBox()
        self.language_label = QLabel()
        self._stack = QStackedWidget()
        self._beside = QFrame()
        self._rule = QFrame()
        self._lay_out()
        self._retranslate()
        self._arrange(wide=True)
        self.verdict.check_again.connect(self.check_again)
        self.verdict.know_issuer.connect(lambda: self.know_issuer.emit(self._shown))
        self.inside.chosen.connect(self.part_chosen)
        self.tabs.currentChanged.connect(self._turn_to)
        self.language.activated.connect(self._choose_language)

    def _lay_out(self) -> None:
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setMinimumHeight(metrics.TARGET)
        self.language.setMinimumHeight(metrics.TARGET)
        self.language.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.language_label.setBuddy(self.language)
        self.language_label.setProperty("role", "muted")
        top = QHBoxLayout()
        top.setContentsMargins(metrics.S, metrics.S, metrics.L, metrics.XS)
        top.setSpacing(metrics.S)
        top.addWidget(self.tabs, stretch=1)
        top.addWidget(self.language_label)
        top.addWidget(self.language)
        beside = QVBoxLayout(self._beside)
        beside.setContentsMargins(0, 0, 0, 0)
        self._rule.setProperty("role", "line")
        self._rule.setFixedWidth(1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._stack, stretch=58)
        row.addWidget(self._rule)
        row.addWidget(self._beside, stretch=42)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(row, stretch=1)
        for page in (self.certificate, self.inside, self.pictures, self.more, self.source):
            page.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
            self._stack.addWidget(page)

    def show_credential(self, shown: ShownCredential) -> None:
        """Show that credential, at the top of every page. The certificate comes first."""
        self._shown = shown
        self._stack.setCurrentWidget(self.certificate)
        self._offer_languages(content_languages(shown.credential))
        self.certificate.show_credential(
            shown.credential,
            self.language.currentData() or "",
            verdict=shown.verdict,
            inside=len(shown.parts),
        )
        self.inside.show_parts(shown.parts)
        self.pictures.show_pictures(shown.credential.pictures)
        self.more.show_entries(shown.more)
        self.source.show_data(shown.source)
        self.verdict.show_verdict(shown.verdict, shown.headline)
        self._arrange_tabs()

    def show_verdict(self, shown: ShownCredential) -> None:
        """Show the fresh verdict on the same credential; the page that is open stays open."""
        self._shown = shown
        self.inside.show_parts(shown.parts)
        self.verdict.show_verdict(shown.verdict, shown.headline)

    def show_inside(self) -> None:
        """Open the list of what is inside, where there is one."""
        if self.inside in self._pages:
            self.tabs.setCurrentIndex(self._pages.index(self.inside))
            self.inside.view.setFocus()

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
        self.language.setVisible(len(present) > 1)
        self._show_language_label()

    def _show_language_label(self) -> None:
        """The label gives way first where there is little room; the list keeps its accessible name."""
        needed = self.language.sizeHint().width() + self.language_label.sizeHint().width()
        needed += self.tabs.sizeHint().width() + 2 * _ROOM_BETWEEN
        self.language_label.setVisible(self.language.count() > 1 and self.width() >= needed)

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
        pages = self._named_pages()
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for _, name in pages:
            self.tabs.addTab(name)
        self._pages = [page for page, _ in pages]
        index = self._pages.index(opened) if opened in self._pages else 0
        self.tabs.setCurrentIndex(index)
        self.tabs.blockSignals(False)
        self._show_language_label()
        self._turn_to(index)

    def _named_pages(self) -> list[tuple[QWidget, str]]:
        shown = self._shown
        pages: list[tuple[QWidget, str]] = [(self.certificate, self.tr("Certificate"))]
        if not self._wide:
            pages.append((self.verdict, self.tr("Verdict")))
        if shown is not None and shown.parts:
            pages.append((self.inside, self.tr("Inside")))
        if shown is not None and shown.credential.pictures:
            pages.append((self.pictures, self.tr("Picture")))
        if shown is not None and shown.more:
            pages.append((self.more, self.tr("More from the issuer")))
        if shown is not None:
            pages.append((self.source, self.tr("Source")))
        return pages

    def _turn_to(self, index: int) -> None:
        if 0 <= index < len(self._pages):
            self._stack.setCurrentWidget(self._pages[index])
