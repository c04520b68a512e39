"""Paints one short line: its sign, what it is, and below it when and why."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui.delegates.ground import draw_line, paint_ground
from ui.icons import icon
from ui.models.credential_list import Role
from ui.models.line_list import Line
from ui.theme import current, metrics


class LineRowDelegate(QStyledItemDelegate):
    """For a view whose model answers ``Role.ROW`` with a Line. All rows have one height."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, 2 * QFontMetrics(option.font).height() + 2 * metrics.S + metrics.XS)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line = index.data(Role.ROW)
        if not isinstance(line, Line):
            return
        painter.save()
        paint_ground(painter, option)
        area = QRect(option.rect).adjusted(metrics.L, metrics.S, -metrics.L, -metrics.S)
        side = metrics.ICON
        mark = QRect(area.left(), area.top() + (area.height() - side) // 2, side, side)
        icon(line.sign, current().muted).paint(painter, mark)
        text = area.adjusted(side + metrics.M, 0, 0, 0)
        half = text.height() // 2
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        draw_line(
            painter, QRect(text.left(), text.top(), text.width(), half), line.title, bold, current().ink
        )
        below = QRect(text.left(), text.top() + half, text.width(), half)
        draw_line(painter, below, line.below, option.font, current().muted)
        painter.restore()
