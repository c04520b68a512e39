"""The issuer's mark: its initials on a quiet ground. A credential's own picture is never used for it."""

import re
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen

from ui.theme import Colours, current, metrics
from ui.widgets.untrusted_text import clean_line

SIDE: Final = 48
_WORD: Final = re.compile(r"[^\W\d_]\w*")
_NAMELESS: Final = "?"


def initials(name: str) -> str:
    """At most two capital letters for a name, a question mark where it has no letters.

    Little words such as “of” or “и” are passed over while longer ones are left.
    """
    words = _WORD.findall(clean_line(name))
    telling = [word for word in words if len(word) > 2] or words
    return "".join(word[0].upper()[:1] for word in telling[:2]) or _NAMELESS


def paint_mark(painter: QPainter, rect: QRectF, name: str, colours: Colours | None = None) -> None:
    """Draw the mark into ``rect``, in the current theme unless another is given."""
    shades = colours or current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(shades.line), 1))
    painter.setBrush(QColor(shades.page))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), metrics.RADIUS, metrics.RADIUS)
    font = QFont(painter.font())
    font.setPixelSize(round(rect.height() * 0.375))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(shades.accent))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initials(name))
    painter.restore()


def mark_image(name: str, ratio: float, font: QFont) -> QImage:
    """The mark as a picture of ``SIDE`` device-independent pixels; ``ratio`` is the screen's."""
    image = QImage(round(SIDE * ratio), round(SIDE * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setFont(font)
    paint_mark(painter, QRectF(0, 0, SIDE, SIDE), name)
    painter.end()
    return image
