"""What lies below every painted row: the surface, the selection, a line and the focus ring."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from ui.theme import current, metrics


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
