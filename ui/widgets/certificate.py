"""The certificate: what a credential says, as a page to read.

Read-only, selectable with mouse and keyboard. A selection is copied as plain text. Nothing in it
can be clicked, and nothing is ever fetched for it.
"""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from ui.later import later
from ui.widgets.certificate_document import NARROW, CertificateWriter
from ui.widgets.certificate_page import Page, certificate_page, content_languages, language_order
from ui.widgets.issuer_mark import mark_image
from ui.widgets.reading_text import ReadingText
from wallet.model.credential import MicroCredential
from wallet.model.verdict import Verdict


class CertificateView(ReadingText):
    """Shows one credential at a time, in a content language that can be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._credential: MicroCredential | None = None
        self._verdict: Verdict | None = None
        self._inside = 0
        self._language = ""
        self._page: Page | None = None
        self._retranslate()

    def show_credential(
        self,
        credential: MicroCredential,
        language: str = "",
        *,
        verdict: Verdict | None = None,
        inside: int = 0,
    ) -> None:
        """Show it in that content language, or in the reader's own where none is given.

        The verdict tells who sealed it; ``inside`` is the number of credentials that it holds.
        """
        self._credential, self._verdict, self._inside = credential, verdict, inside
        self._language = language
        self._write()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def set_language(self, language: str) -> None:
        """Show the same credential in another content language."""
        self._language = language
        self._write()

    @property
    def page(self) -> Page | None:
        """What is shown now."""
        return self._page

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (event.oldSize().width() < NARROW) != (event.size().width() < NARROW):
            # Also comes in the middle of writing, when a scroll bar appears or goes.
            later(self, self._write)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        changed = (QEvent.Type.LanguageChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange)
        if event.type() in changed:
            later(self, self._write)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("What the credential says"))

    def _write(self) -> None:
        # Qt sends change events while the base class is still being built.
        credential = getattr(self, "_credential", None)
        if credential is None:
            return
        order = language_order(self._language, content_languages(credential))
        self._page = certificate_page(credential, order, verdict=self._verdict, inside=self._inside)
        narrow = self.viewport().width() < NARROW
        mark = mark_image(self._page.issuer, self.devicePixelRatioF(), self.font())
        position = self.verticalScrollBar().value()
        CertificateWriter(self.document(), narrow=narrow, mark=mark).write(self._page)
        # Writing leaves the cursor at the end, and a view follows its cursor.
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(position)
