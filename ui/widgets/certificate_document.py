"""Writes a certificate's page into a QTextDocument.

Only ``insertText`` is used, which takes every character for what it is: no mark-up of an issuer
can become a link, a picture or a colour.
"""

from html import escape
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from ui.theme import current, metrics
from ui.widgets.certificate_page import Group, Page, Row
from ui.widgets.element_values import ShownValue
from ui.widgets.issuer_mark import SIDE
from ui.widgets.unnamed import nameless, untitled

NARROW: Final = 420
"""Below this width, in device-independent pixels, a label stands above its value."""

_MARK: Final = "mark:issuer"
_LABEL_SHARE: Final = 36
_LINE_HEIGHT: Final = 120


class CertificateWriter:
    """Writes one page into one document, in the current theme's colours."""

    def __init__(self, document: QTextDocument, *, narrow: bool, mark: QImage) -> None:
        self._document = document
        self._narrow = narrow
        self._mark = mark
        self._colours = current()
        self._cursor = QTextCursor(document)

    def write(self, page: Page) -> None:
        """Replace whatever the document holds with this page."""
        self._document.clear()
        self._document.setDocumentMargin(metrics.L)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._document.setDefaultTextOption(option)
        self._document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(_MARK), self._mark)
        self._cursor = QTextCursor(self._document)
        self._cursor.beginEditBlock()
        self._write_heading(page)
        for group in page.groups:
            self._write_group(group)
        self._cursor.endEditBlock()

    def _write_heading(self, page: Page) -> None:
        self._write_issuer(page.issuer)
        title = self._style(points=metrics.HEADING_POINTS[1], weight=QFont.Weight.DemiBold)
        self._cursor.setBlockFormat(_block())
        self._cursor.setBlockCharFormat(title)
        if not page.title:
            title.setForeground(QBrush(QColor(self._colours.muted)))
            title.setFontItalic(True)
        self._cursor.insertText(page.title or untitled(), title)
        self._write_tag(page.title_language)
        if page.learner:
            self._line(page.learner, self._style(points=metrics.HEADING_POINTS[2]), above=metrics.XS)
        if page.awarded:
            self._line(page.awarded, self._style(colour=self._colours.muted), above=metrics.XS)
        if page.sealed:
            self._line(page.sealed, self._style(colour=self._colours.muted), above=metrics.XS)
        if page.holds:
            self._line(page.holds, self._style(weight=QFont.Weight.DemiBold), above=metrics.XS)
        self._line(page.completeness, self._quiet(), above=metrics.XS)

    def _write_issuer(self, name: str) -> None:
        frame = _table_format([SIDE + metrics.M, None])
        frame.setBottomMargin(metrics.M)
        table = self._cursor.insertTable(1, 2, frame)
        mark = QTextImageFormat()
        mark.setName(_MARK)
        mark.setWidth(SIDE)
        mark.setHeight(SIDE)
        table.cellAt(0, 0).firstCursorPosition().insertImage(mark)
        cell = table.cellAt(0, 1)
        centred = cell.format()
        centred.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        cell.setFormat(centred)
        bold = self._style(points=metrics.HEADING_POINTS[3], weight=QFont.Weight.DemiBold)
        cell.firstCursorPosition().insertText(name or nameless(), bold)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _write_group(self, group: Group) -> None:
        heading = self._style(
            points=metrics.SMALL_POINTS, weight=QFont.Weight.DemiBold, colour=self._colours.muted
        )
        self._line(group.heading, heading, above=metrics.L, below=metrics.XS)
        columns = 1 if self._narrow else 2
        share = [None] if self._narrow else [-_LABEL_SHARE, None]
        table = self._cursor.insertTable(len(group.rows), columns, _table_format(share))
        for number, row in enumerate(group.rows):
            self._write_row(table, number, row)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _write_row(self, table: QTextTable, number: int, row: Row) -> None:
        last = table.columns() - 1
        for column in range(table.columns()):
            table.cellAt(number, column).setFormat(self._cell())
        label = table.cellAt(number, 0).firstCursorPosition()
        label.setBlockFormat(_block())
        label.insertText(row.label, self._style(colour=self._colours.muted))
        cursor = table.cellAt(number, last).lastCursorPosition()
        if self._narrow:
            cursor.insertBlock(_block(above=metrics.XS / 2))
        cursor.setBlockFormat(_block())
        if not row.values:
            absent = self._style(colour=self._colours.muted)
            absent.setFontItalic(True)
            cursor.insertText(not_stated(), absent)
        for position, value in enumerate(row.values):
            if position:
                cursor.insertBlock(_block(above=metrics.S))
            self._write_value(cursor, value)

    def _write_value(self, cursor: QTextCursor, value: ShownValue) -> None:
        style = self._style()
        if value.hint:
            # A tooltip takes mark-up for mark-up; this is the issuer's text.
            style.setToolTip(escape(value.hint))
        cursor.insertText(value.text, style)
        self._write_tag(value.language, cursor)
        if value.beside:
            cursor.insertBlock(_block())
            cursor.insertText(value.beside.text, self._style())
            self._write_tag(value.beside.language, cursor)
        translate = QCoreApplication.translate
        if value.list_label:
            ours = translate("certificate", "In the European list: {label}")
            self._write_ours(cursor, ours.format(label=value.list_label))
        if value.remark:
            ours = translate("certificate", "In our words: {words}")
            self._write_ours(cursor, ours.format(words=value.remark))

    def _write_ours(self, cursor: QTextCursor, text: str) -> None:
        """What the issuer did not write, on a line of its own and always in the same quiet letters."""
        cursor.insertBlock(_block())
        cursor.insertText(text, self._quiet())

    def _write_tag(self, language: str | None, cursor: QTextCursor | None = None) -> None:
        """The language of a text that is not in the chosen one, as a small tag behind it."""
        if language is None:
            return
        place = cursor or self._cursor
        tag = self._quiet()
        tag.setBackground(QBrush(QColor(self._colours.selection)))
        place.insertText("\u00a0 ", self._style())
        place.insertText(f"\u00a0{language}\u00a0", tag)

    def _line(self, text: str, style: QTextCharFormat, *, above: int = 0, below: int = 0) -> None:
        self._cursor.insertBlock(_block(above=above, below=below), style)
        self._cursor.insertText(text, style)

    def _style(
        self,
        *,
        points: float = metrics.BODY_POINTS,
        weight: QFont.Weight = QFont.Weight.Normal,
        colour: str | None = None,
    ) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setFontPointSize(points)
        style.setFontWeight(weight)
        style.setForeground(QBrush(QColor(colour or self._colours.ink)))
        return style

    def _quiet(self) -> QTextCharFormat:
        return self._style(points=metrics.SMALL_POINTS, colour=self._colours.muted)

    def _cell(self) -> QTextTableCellFormat:
        cell = QTextTableCellFormat()
        cell.setTopPadding(metrics.XS + 2)
        cell.setBottomPadding(metrics.XS + 2)
        cell.setRightPadding(metrics.M)
        cell.setTopBorder(1)
        cell.setTopBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        cell.setTopBorderBrush(QBrush(QColor(self._colours.line)))
        return cell


def not_stated() -> str:
    """What stands in the row of an element for which the issuer stated nothing."""
    return QCoreApplication.translate("certificate", "not stated by the issuer")


def _block(*, above: float = 0, below: float = 0) -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setTopMargin(above)
    block.setBottomMargin(below)
    block.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    block.setAlignment(Qt.AlignmentFlag.AlignLeading)
    return block


def _table_format(widths: list[int | None] | list[int] | list[None]) -> QTextTableFormat:
    """A table over the whole width: pixels, or a negative share in per cent, or None for the rest."""
    table = QTextTableFormat()
    table.setBorder(0)
    table.setCellSpacing(0)
    table.setCellPadding(0)
    table.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setColumnWidthConstraints([_length(width) for width in widths])
    return table


def _length(width: int | None) -> QTextLength:
    if width is None:
        return QTextLength(QTextLength.Type.VariableLength, 0)
    if width < 0:
        return QTextLength(QTextLength.Type.PercentageLength, -width)
    return QTextLength(QTextLength.Type.FixedLength, width)
