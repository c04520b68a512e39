"""What painted rows have in common: the ground with selection and focus ring, and lines of text."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from ui.theme import current, metrics

_MOST_CHARACTERS: Final = 300
"""No more than this can be seen of a line; the rest is not even measured."""


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Paint it over the whole row. Selection has a bar beside its colour, focus a ring of its own."""
    colours = current()
    area = QRect(option.rect)
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    painter.fillRect(area, QColor(colours.selection if selected else colours.surface))
    painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), QColor(colours.line))
    if selected:
        painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), QColor(colours.accent))
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(QColor(colours.accent), metrics.FOCUS))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(area).adjusted(1, 1, -1, -2))


def draw_line(painter: QPainter, row: QRect, text: str, font: QFont, colour: str) -> None:
    """One line of text, elided to the width of ``row``."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    elided = QFontMetrics(font).elidedText(text[:_MOST_CHARACTERS], Qt.TextElideMode.ElideRight, row.width())
    flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(row, flags, elided)


def row_of_three(font: QFont) -> int:
    """How high a row of three lines is, as large fonts need."""
    return max(metrics.ROW_HEIGHT, 3 * QFontMetrics(font).height() + 2 * metrics.S)


def three_lines(option: QStyleOptionViewItem) -> list[QRect]:
    """Where the three lines of a row stand, from the top down."""
    area = QRect(option.rect).adjusted(metrics.L, metrics.S, -metrics.L, -metrics.S)
    height = area.height() // 3
    return [QRect(area.left(), area.top() + n * height, area.width(), height) for n in range(3)]
