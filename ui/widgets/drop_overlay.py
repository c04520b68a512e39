"""What is seen over the whole window while something is held above it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.icons import icon
from ui.theme import metrics


class DropOverlay(QWidget):
    """Covers its parent and says what dropping would do. Takes no mouse and no keyboard."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._covered = parent
        self._text = ""
        self.hide()

    def show_text(self, text: str) -> None:
        """Cover the window with this sentence."""
        self._text = text
        self.setAccessibleName(text)
        self.setGeometry(self._covered.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page, a dashed frame in the accent, an icon and the sentence."""
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(colours.page)
        veil.setAlphaF(0.94)
        painter.fillRect(self.rect(), veil)
        margin = metrics.L
        frame = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
        painter.setPen(QPen(QColor(colours.accent), metrics.FOCUS, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(frame, metrics.RADIUS, metrics.RADIUS)
        font = self.font()
        font.setPointSizeF(metrics.HEADING_POINTS[2])
        painter.setFont(font)
        painter.setPen(QColor(colours.ink))
        middle = self.rect().center()
        picture = icon("import", colours.accent).pixmap(48, 48)
        painter.drawPixmap(middle.x() - 24, middle.y() - 48 - metrics.M, picture)
        words = frame.adjusted(margin, frame.height() / 2 + metrics.S, -margin, -margin)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(words, flags, self._text)
        painter.end()
