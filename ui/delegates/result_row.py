"""Paints one result of a check: what it is, where it comes from, and the headline."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui.delegates.ground import draw_line, paint_ground
from ui.icons import paint_verdict
from ui.models.credential_list import Role
from ui.models.result_tree import result_name, result_origin
from ui.theme import current, metrics, verdict_colour
from ui.widgets.headlines import headline_word
from wallet.model.report import CheckResult

_SHAPE: Final = 16


class ResultRowDelegate(QStyledItemDelegate):
    """For a view whose model answers ``Role.ROW`` with a CheckResult. All rows have one height."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line = QFontMetrics(option.font).height()
        return QSize(220, max(metrics.ROW_HEIGHT, 3 * line + 2 * metrics.S))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        result = index.data(Role.ROW)
        if not isinstance(result, CheckResult):
            return
        painter.save()
        paint_ground(painter, option)
        area = QRect(option.rect).adjusted(metrics.M, metrics.S, -metrics.M, -metrics.S)
        height = area.height() // 3
        rows = [QRect(area.left(), area.top() + n * height, area.width(), height) for n in range(3)]
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        draw_line(painter, rows[0], result_name(result), bold, current().ink)
        draw_line(painter, rows[1], result_origin(result), option.font, current().muted)
        mark = QRectF(rows[2].left(), rows[2].center().y() - _SHAPE / 2 + 1, _SHAPE, _SHAPE)
        paint_verdict(painter, mark, result.headline)
        beside = rows[2].adjusted(_SHAPE + 6, 0, 0, 0)
        draw_line(
            painter, beside, headline_word(result.headline), option.font, verdict_colour(result.headline)
        )
        painter.restore()
