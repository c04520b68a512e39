"""Paints one row of the library: mark, title, issuer and date, verdict; level and credits at the right."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui import words
from ui.delegates.ground import paint_ground
from ui.icons import paint_verdict
from ui.models.credential_list import Role
from ui.theme import current, metrics, verdict_colour
from ui.widgets.headlines import headline_word
from ui.widgets.issuer_mark import SIDE, paint_mark
from ui.widgets.unnamed import nameless, untitled
from ui.widgets.untrusted_text import line_in
from wallet.model.holding import CredentialRow

TITLE_LINES: Final = 2
_SHAPE: Final = 16
_AIR: Final = 6
_MOST_CHARACTERS: Final = 300
"""No more than this can be seen of a title; the rest is not even measured."""


@dataclass(frozen=True)
class _Fonts:
    title: QFont
    quiet: QFont

    @classmethod
    def of(cls, base: QFont) -> "_Fonts":
        title, quiet = QFont(base), QFont(base)
        title.setWeight(QFont.Weight.DemiBold)
        quiet.setPointSizeF(metrics.SMALL_POINTS)
        return cls(title, quiet)

    @property
    def height(self) -> int:
        """Two lines of title, one of issuer, one of verdict, and air around them."""
        lines = TITLE_LINES * QFontMetrics(self.title).height() + 2 * QFontMetrics(self.quiet).height()
        return lines + 2 * _AIR


class CredentialRowDelegate(QStyledItemDelegate):
    """For a view whose model answers ``Role.ROW``. All rows have one height, as large fonts need."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(240, max(metrics.ROW_HEIGHT, _Fonts.of(option.font).height))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(Role.ROW)
        if not isinstance(row, CredentialRow):
            return
        painter.save()
        area = QRect(option.rect)
        paint_ground(painter, option)
        inner = area.adjusted(metrics.M, _AIR, -metrics.S, -_AIR)
        mark = QRectF(inner.left(), area.center().y() - SIDE / 2 + 0.5, SIDE, SIDE)
        preferred = words.content_languages()
        issuer = line_in(row.issuer, preferred)
        painter.setFont(option.font)
        paint_mark(painter, mark, issuer)
        inner.setLeft(inner.left() + SIDE + metrics.S)
        title = line_in(row.title, preferred)
        _RowPainter(painter, inner, _Fonts.of(option.font)).paint(row, title, issuer or nameless())
        painter.restore()


def _level(row: CredentialRow) -> str:
    """The level by the framework's name in the language of the window."""
    if row.level is None:
        return ""
    framework = QCoreApplication.translate("list", "EQF")
    return row.level.replace("EQF", framework, 1)


class _RowPainter:
    """The texts of one row, from the top of ``area`` down."""

    def __init__(self, painter: QPainter, area: QRect, fonts: _Fonts) -> None:
        self._painter, self._area, self._fonts = painter, area, fonts
        self._colours = current()

    def paint(self, row: CredentialRow, title: str, issuer: str) -> None:
        side_texts = [text for text in (_level(row), row.credits) if text]
        side = self._side_width(side_texts)
        quiet, bold = QFontMetrics(self._fonts.quiet).height(), QFontMetrics(self._fonts.title).height()
        words_of_title = title[:_MOST_CHARACTERS] or untitled()
        lines = _title_lines(words_of_title, self._fonts.title, self._area.width() - side)
        used = len(lines) * bold + 2 * quiet
        top = self._area.top() + (self._area.height() - used) // 2
        side_bottom = self._paint_side(side_texts, top)
        self._painter.setFont(self._fonts.title)
        self._painter.setPen(QColor(self._colours.ink if title else self._colours.muted))
        for line in lines:
            self._text(line, QRect(self._area.left(), top, self._area.width() - side, bold))
            top += bold
        self._painter.setFont(self._fonts.quiet)
        room = self._area.width() - (side if side_bottom > top else 0)
        self._paint_issuer(issuer, row.awarded, QRect(self._area.left(), top, room, quiet))
        self._paint_verdict(row, QRect(self._area.left(), top + quiet, self._area.width(), quiet))

    def _side_width(self, texts: list[str]) -> int:
        """Room for level and credits, with air before them; nothing where neither is stated."""
        measure = QFontMetrics(self._fonts.quiet)
        widest = max((measure.horizontalAdvance(text) for text in texts), default=-metrics.M)
        return min(self._area.width() // 3, widest + metrics.M + 2)

    def _paint_side(self, texts: list[str], top: int) -> int:
        """Level and credits, right-aligned from ``top`` down; gives where they end."""
        measure = QFontMetrics(self._fonts.quiet)
        self._painter.setFont(self._fonts.quiet)
        self._painter.setPen(QColor(self._colours.muted))
        for text in texts:
            line = QRect(self._area.left(), top, self._area.width(), measure.height())
            room = self._side_width(texts) - metrics.M
            elided = measure.elidedText(text, Qt.TextElideMode.ElideRight, room)
            self._text(elided, line, Qt.AlignmentFlag.AlignTrailing)
            top += measure.height()
        return top

    def _paint_issuer(self, issuer: str, awarded: date | None, line: QRect) -> None:
        measure = QFontMetrics(self._fonts.quiet)
        after = f" · {words.format_short_date(awarded)}" if awarded else ""
        room = line.width() - measure.horizontalAdvance(after)
        self._painter.setPen(QColor(self._colours.muted))
        elided = measure.elidedText(issuer[:_MOST_CHARACTERS], Qt.TextElideMode.ElideRight, room)
        self._text(elided + after, line)

    def _paint_verdict(self, row: CredentialRow, line: QRect) -> None:
        shape = QRectF(line.left(), line.center().y() - _SHAPE / 2 + 1, _SHAPE, _SHAPE)
        paint_verdict(self._painter, shape, row.headline)
        measure = QFontMetrics(self._fonts.quiet)
        word = headline_word(row.headline)
        rest = line.adjusted(_SHAPE + 6, 0, 0, 0)
        self._painter.setPen(QColor(verdict_colour(row.headline)))
        self._text(word, rest)
        rest.setLeft(rest.left() + measure.horizontalAdvance(word))
        self._painter.setPen(QColor(self._colours.muted))
        when = f" · {words.format_short_date(row.checked_at)}"
        # A part of a date would be read as another one; the verdict beside the list always has it whole.
        if measure.horizontalAdvance(when) <= rest.width():
            self._text(when, rest)

    def _text(self, text: str, line: QRect, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading) -> None:
        self._painter.drawText(line, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)


def _title_lines(title: str, font: QFont, width: int) -> list[str]:
    """At most two lines; the last is elided where the title goes on."""
    layout = QTextLayout(title, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) < TITLE_LINES:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, 0))
        starts.append(line.textStart())
    layout.endLayout()
    if len(starts) < TITLE_LINES:
        return [title]
    rest = QFontMetrics(font).elidedText(title[starts[-1] :], Qt.TextElideMode.ElideRight, width)
    return [title[: starts[-1]].rstrip(), rest]
