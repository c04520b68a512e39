"""Icons in the colours of the theme, and the shapes of the verdict.

Interfaces that screens use:

- ``icon(name, colour=None) -> QIcon``: ``name`` is a file of ``resources/icons`` without ``.svg``;
  the colour defaults to the ink of the current theme;
- ``paint_verdict(painter, rect, headline, colours=None)`` for delegates and custom painting;
- ``verdict_pixmap(headline, size, colours=None, ratio=1.0) -> QPixmap`` for labels;
- ``app_icon() -> QIcon``.

The verdict's shapes differ in outline or in what is filled, not only in colour: a full shield with
a tick, a shield whose lower half is empty, a dashed circle with a question mark, an octagon with a
cross, and a crossed-out sheet for what could not be read.
"""

from functools import cache, lru_cache
from importlib.resources import files
from typing import Final

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPainterPathStroker, QPixmap, QPolygonF
from PySide6.QtSvg import QSvgRenderer

from ui.theme import Colours, current, verdict_colour
from wallet.model.verdict import Headline

_SIZES: Final = (16, 20, 24, 32, 40, 48, 64)
_UNITS: Final = 16.0


def icon(name: str, colour: str | None = None) -> QIcon:
    """The icon of that name in one colour (``#RRGGBB``). Raises FileNotFoundError for a name there is not."""
    return _icon(name, colour or current().ink)


def app_icon() -> QIcon:
    """The icon of the program, in its own colours."""
    return _icon("tallystick", "#000000")


@lru_cache(maxsize=256)
def _icon(name: str, colour: str) -> QIcon:
    source = (files("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    drawing = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
    made = QIcon()
    for size in _SIZES:
        pixmap = _empty(size)
        painter = QPainter(pixmap)
        drawing.render(painter)
        painter.end()
        made.addPixmap(pixmap)
    return made


def verdict_pixmap(
    headline: Headline, size: int, colours: Colours | None = None, ratio: float = 1.0
) -> QPixmap:
    """The verdict's shape as a picture of ``size`` device-independent pixels; ``ratio`` is the screen's."""
    pixmap = _empty(round(size * ratio))
    painter = QPainter(pixmap)
    paint_verdict(painter, QRectF(0, 0, pixmap.width(), pixmap.height()), headline, colours)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def paint_verdict(
    painter: QPainter, rect: QRectF, headline: Headline, colours: Colours | None = None
) -> None:
    """Draw the verdict's shape into the largest square in the middle of ``rect``.

    What is cut out of a shape is left open, so that it shows whatever ground it stands on.
    """
    side = min(rect.width(), rect.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center() - QPointF(side / 2, side / 2))
    painter.scale(side / _UNITS, side / _UNITS)
    painter.fillPath(_shape(headline), QColor(verdict_colour(headline, colours)))
    painter.restore()


def _empty(size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


@cache
def _shape(headline: Headline) -> QPainterPath:
    """The area to fill, in units of a sixteenth of the side."""
    match headline:
        case Headline.VALID:
            return _shield().subtracted(_stroked(_tick(), 1.9))
        case Headline.VALID_UNCONFIRMED:
            lower = QPainterPath()
            lower.addRect(QRectF(0, 7.2, _UNITS, 9))
            hollow = _shield().subtracted(_stroked(_shield(), 2.8))
            return _shield().subtracted(hollow.intersected(lower))
        case Headline.CANNOT_CONFIRM:
            circle = QPainterPath()
            circle.addEllipse(QPointF(8, 8), 6.7, 6.7)
            return _stroked(circle, 1.5, dashes=(2.1, 1.4067)).united(_question_mark())
        case Headline.NOT_VALID:
            return _octagon().subtracted(_stroked(_cross(8, 2.8), 2.0))
        case Headline.UNREADABLE:
            return _stroked(_sheet(), 1.5).united(_stroked(_cross(9, 2.0), 1.5))


def _stroked(path: QPainterPath, width: float, dashes: tuple[float, ...] = ()) -> QPainterPath:
    stroker = QPainterPathStroker()
    stroker.setWidth(width)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dashes:
        stroker.setDashPattern(list(dashes))
        stroker.setCapStyle(Qt.PenCapStyle.FlatCap)
    else:
        stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    return stroker.createStroke(path)


def _shield() -> QPainterPath:
    path = QPainterPath(QPointF(8, 0.6))
    path.cubicTo(10, 2.2, 12.2, 2.8, 14.2, 2.9)
    path.lineTo(14.2, 7.4)
    path.cubicTo(14.2, 11.4, 11.6, 14, 8, 15.4)
    path.cubicTo(4.4, 14, 1.8, 11.4, 1.8, 7.4)
    path.lineTo(1.8, 2.9)
    path.cubicTo(3.8, 2.8, 6, 2.2, 8, 0.6)
    path.closeSubpath()
    return path


def _octagon() -> QPainterPath:
    near, far, corner = 0.8, 15.2, 5.0
    path = QPainterPath()
    path.addPolygon(
        QPolygonF(
            [
                QPointF(x, y)
                for x, y in (
                    (corner, near),
                    (_UNITS - corner, near),
                    (far, corner),
                    (far, _UNITS - corner),
                    (_UNITS - corner, far),
                    (corner, far),
                    (near, _UNITS - corner),
                    (near, corner),
                )
            ]
        )
    )
    path.closeSubpath()
    return path


def _tick() -> QPainterPath:
    path = QPainterPath(QPointF(4.8, 8.1))
    path.lineTo(7.1, 10.4)
    path.lineTo(11.2, 5.6)
    return path


def _cross(middle: float, reach: float) -> QPainterPath:
    path = QPainterPath(QPointF(8 - reach, middle - reach))
    path.lineTo(8 + reach, middle + reach)
    path.moveTo(8 + reach, middle - reach)
    path.lineTo(8 - reach, middle + reach)
    return path


def _sheet() -> QPainterPath:
    path = QPainterPath(QPointF(9.5, 1.3))
    path.lineTo(3, 1.3)
    path.lineTo(3, 14.7)
    path.lineTo(13, 14.7)
    path.lineTo(13, 4.8)
    path.closeSubpath()
    return path


def _question_mark() -> QPainterPath:
    hook = QPainterPath(QPointF(6.1, 6.4))
    hook.cubicTo(6.1, 3.9, 9.9, 3.9, 9.9, 6.3)
    hook.cubicTo(9.9, 7.9, 8, 7.7, 8, 9.2)
    mark = _stroked(hook, 1.5)
    mark.addEllipse(QPointF(8, 11.5), 1.0, 1.0)
    return mark
