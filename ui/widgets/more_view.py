"""What the issuer stated besides the standard elements, as a page to read. Written when it is first seen."""

from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QBrush, QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QWidget

from ui.later import later
from ui.theme import current, metrics
from ui.widgets.more_text import Line, more_text
from ui.widgets.reading_text import ReadingText
from wallet.model.more import MoreEntry

_DEEPEST: Final = 8
"""Things below are not moved further to the right, so that there is always room for their text."""

_GAP: Final = "\N{EN SPACE}"


class MoreView(ReadingText):
    """Shows the entries of one credential at a time. Addresses in it are text like any other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[MoreEntry, ...] = ()
        self._written = True
        self._retranslate()

    def show_entries(self, entries: tuple[MoreEntry, ...]) -> None:
        """Take these; they are written down when the widget is seen."""
        self._entries = entries
        self._written = False
        self.clear()
        if self.isVisible():
            self._write()

    def event(self, event: QEvent) -> bool:
        # Qt sends events while the base class is still being built.
        if event.type() == QEvent.Type.Show and not getattr(self, "_written", True):
            self._write()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        changed = (QEvent.Type.LanguageChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange)
        if event.type() in changed and hasattr(self, "_entries"):
            later(self, self._show_anew)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("More from the issuer"))

    def _show_anew(self) -> None:
        self.show_entries(self._entries)

    def _write(self) -> None:
        self._written = True
        found = more_text(self._entries)
        document = self.document()
        document.clear()
        document.setDocumentMargin(metrics.L)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        cursor.setBlockFormat(_block(0, below=metrics.S))
        cursor.insertText(
            self.tr(
                "These are the issuer’s own names and words for what no standard element shows. "
                "Nothing here is explained or followed."
            ),
            _style(colour=current().muted),
        )
        for line in found.lines:
            _write_line(cursor, line)
        if found.cut:
            cursor.insertBlock(_block(0, above=metrics.M))
            cursor.insertText(
                self.tr(
                    "There is more than can be shown here. “Source” and the original file hold the rest."
                ),
                _style(colour=current().muted),
            )
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)


def _write_line(cursor: QTextCursor, line: Line) -> None:
    heads = not line.text
    cursor.insertBlock(_block(line.depth, above=metrics.S if heads and line.depth == 0 else 2))
    weight = QFont.Weight.DemiBold if heads else QFont.Weight.Normal
    cursor.insertText(line.name, _style(colour=current().muted, weight=weight))
    if line.text:
        cursor.insertText(_GAP + line.text.replace("\n", "\u2028"), _style(colour=current().ink))
    if line.technical:
        small = _style(colour=current().muted, points=metrics.SMALL_POINTS)
        cursor.insertText(_GAP + line.technical, small)


def _style(
    *, colour: str, weight: QFont.Weight = QFont.Weight.Normal, points: float = metrics.BODY_POINTS
) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setFontPointSize(points)
    style.setFontWeight(weight)
    style.setForeground(QBrush(QColor(colour)))
    return style


def _block(depth: int, *, above: int = 0, below: int = 0) -> QTextBlockFormat:
    """Moved to the right by its depth; the lines after the first stand a little further right."""
    block = QTextBlockFormat()
    block.setLeftMargin(min(depth, _DEEPEST) * metrics.L + (metrics.M if depth else 0))
    block.setTextIndent(-metrics.M if depth else 0)
    block.setTopMargin(above)
    block.setBottomMargin(below)
    return block
