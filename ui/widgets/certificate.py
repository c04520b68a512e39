"""The certificate: what a credential says, as a page to read.

Read-only, selectable with mouse and keyboard. A selection is copied as plain text. Nothing in it
can be clicked, and nothing is ever fetched for it.
"""

from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from ui.widgets.certificate_document import NARROW, CertificateWriter
from ui.widgets.certificate_page import Page, certificate_page, content_languages, language_order
from ui.widgets.issuer_mark import mark_image
from wallet.model.credential import MicroCredential

_PICTURE: Final = "\ufffc"
"""What stands in the text for the issuer's mark."""


class CertificateView(QTextEdit):
    """Shows one credential at a time, in a content language that can be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._credential: MicroCredential | None = None
        self._language = ""
        self._page: Page | None = None
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._retranslate()

    def show_credential(self, credential: MicroCredential, language: str = "") -> None:
        """Show it in that content language, or in the reader's own where none is given."""
        self._credential = credential
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

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 120)

    def createMimeDataFromSelection(self) -> QMimeData:
        plain = QMimeData()
        plain.setText(self.textCursor().selection().toPlainText().replace(_PICTURE, ""))
        return plain

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (event.oldSize().width() < NARROW) != (event.size().width() < NARROW):
            self._write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._write()
        elif event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._write()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("What the credential says"))

    def _write(self) -> None:
        # Qt sends change events while the base class is still being built.
        credential = getattr(self, "_credential", None)
        if credential is None:
            return
        order = language_order(self._language, content_languages(credential))
        self._page = certificate_page(credential, order)
        narrow = self.viewport().width() < NARROW
        mark = mark_image(self._page.issuer, self.devicePixelRatioF(), self.font())
        position = self.verticalScrollBar().value()
        CertificateWriter(self.document(), narrow=narrow, mark=mark).write(self._page)
        # Writing leaves the cursor at the end, and a view follows its cursor.
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(position)
