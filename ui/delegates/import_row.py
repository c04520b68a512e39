"""Paints one line of an import: what it is, what became of it, and the verdict or the reason."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui.delegates.ground import draw_line, paint_ground, row_of_three, three_lines
from ui.icons import icon, paint_verdict
from ui.models.credential_list import Role
from ui.models.import_list import name_of, outcome_of, state_word
from ui.theme import current, verdict_colour
from ui.widgets.untrusted_text import clean_line
from wallet.model.holding import ImportLine

_SHAPE: Final = 16


class ImportRowDelegate(QStyledItemDelegate):
    """For a view whose model answers ``Role.ROW`` with an ImportLine. All rows have one height."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(240, row_of_three(option.font))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line = index.data(Role.ROW)
        if not isinstance(line, ImportLine):
            return
        painter.save()
        paint_ground(painter, option)
        rows = three_lines(option)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        colours = current()
        draw_line(painter, rows[0], name_of(line), bold, colours.ink)
        state = state_word(line.state)
        file_name = clean_line(line.name)
        draw_line(painter, rows[1], f"{state} · {file_name}", option.font, colours.muted)
        self._paint_outcome(painter, rows[2], line, option.font)
        painter.restore()

    def _paint_outcome(self, painter: QPainter, row: QRect, line: ImportLine, font: QFont) -> None:
        mark = QRectF(row.left(), row.center().y() - _SHAPE / 2 + 1, _SHAPE, _SHAPE)
        if line.headline is not None:
            paint_verdict(painter, mark, line.headline)
            colour = verdict_colour(line.headline)
        else:
            colour = current().invalid
            icon("warning", colour).paint(painter, mark.toRect())
        draw_line(painter, row.adjusted(_SHAPE + 6, 0, 0, 0), outcome_of(line), font, colour)
