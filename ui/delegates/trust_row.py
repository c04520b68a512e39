"""Paints one line of what is relied on: its name, what it is and of when, and where it stands."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui.delegates.ground import draw_line, paint_ground, row_of_three, three_lines
from ui.icons import icon
from ui.models.credential_list import Role
from ui.models.trust_list import kind_word, name_of, place_of, state_of
from ui.theme import current
from wallet.model.trusted import Trusted, TrustedKind

_SIGN: Final = 16


class TrustRowDelegate(QStyledItemDelegate):
    """For a view whose model answers ``Role.ROW`` with a Trusted. All rows have one height."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, row_of_three(option.font))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        thing = index.data(Role.ROW)
        if not isinstance(thing, Trusted):
            return
        painter.save()
        paint_ground(painter, option)
        rows = three_lines(option)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        colours = current()
        draw_line(painter, rows[0], name_of(thing), bold, colours.ink)
        about = " · ".join(filter(None, (kind_word(thing.kind), place_of(thing))))
        is_problem = thing.kind is TrustedKind.PROBLEM
        self._paint_state(painter, rows[1], about, option.font, attention=is_problem)
        self._paint_state(painter, rows[2], state_of(thing), option.font, attention=thing.out_of_date)
        painter.restore()

    def _paint_state(self, painter: QPainter, row: QRect, text: str, font: QFont, *, attention: bool) -> None:
        if not attention:
            draw_line(painter, row, text, font, current().muted)
            return
        colour = current().unconfirmed
        mark = QRect(row.left(), row.center().y() - _SIGN // 2 + 1, _SIGN, _SIGN)
        icon("warning", colour).paint(painter, mark)
        draw_line(painter, row.adjusted(_SIGN + 6, 0, 0, 0), text, font, colour)
