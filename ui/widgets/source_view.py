"""The source: what was received, character by character, to look at and to copy from."""

from PySide6.QtCore import QEvent, QMimeData, QSize
from PySide6.QtGui import QFontDatabase, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from ui.clipboard import concealed
from ui.theme import metrics
from ui.widgets.plain_text import WrappingLabel
from ui.widgets.source_text import SourceText, source_text


class SourceView(QWidget):
    """Shows the bytes of one credential at a time. They are decoded when the widget is first seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data: bytes | None = None
        self._found: SourceText | None = None
        self.notice = WrappingLabel(role="muted")
        self.text = _FixedText()
        column = QVBoxLayout(self)
        column.setContentsMargins(metrics.L, metrics.M, metrics.L, metrics.L)
        column.setSpacing(metrics.S)
        column.addWidget(self.notice)
        column.addWidget(self.text, stretch=1)
        column.addStretch(0)
        self._retranslate()

    def show_data(self, data: bytes | None) -> None:
        """Take these bytes; None for a credential that has none of its own, because it is inside another."""
        self._data, self._found = data, None
        self.text.clear()
        if self.isVisible():
            self._write()

    def event(self, event: QEvent) -> bool:
        # Qt sends events while the base class is still being built.
        if event.type() == QEvent.Type.Show and getattr(self, "_found", True) is None:
            self._write()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 120)

    def _write(self) -> None:
        self._found = source_text(self._data) if self._data is not None else SourceText(None)
        self.text.setVisible(self._found.text is not None)
        self.text.setPlainText(self._found.text or "")
        self._retranslate()

    def _retranslate(self) -> None:
        self.text.setAccessibleName(self.tr("The source, as it was received"))
        found = self._found
        if self._data is None:
            self.notice.setText(
                self.tr("This credential stands inside another one. Go back to see the source.")
            )
        elif found is not None and found.text is None:
            self.notice.setText(
                self.tr("What was received is not text, so it cannot be shown. The original file has it.")
            )
        else:
            self.notice.setText(" ".join(self._said_of(found or SourceText(""))))

    def _said_of(self, found: SourceText) -> list[str]:
        said = [self.tr("This is what was received.")]
        if found.laid_out:
            said.append(self.tr("Only line breaks and spaces are ours."))
        if found.shortened:
            said.append(self.tr("Pictures and signatures are shortened; (+n) tells by how many characters."))
        if found.cut:
            said.append(self.tr("The end is missing here. The original file has all of it."))
        return said


class _FixedText(QPlainTextEdit):
    """Read-only, in letters of one width, copied as plain text."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setUndoRedoEnabled(False)

    def createMimeDataFromSelection(self) -> QMimeData:
        return concealed(self.textCursor().selection().toPlainText())
