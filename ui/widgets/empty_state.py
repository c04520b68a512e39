"""What is seen where there is nothing yet: one sentence, and one thing to do, at most two."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.icons import icon
from ui.theme import metrics
from ui.widgets.plain_text import WrappingLabel


class EmptyState(QWidget):
    """A picture, a heading, a sentence and maybe a button, in the middle.

    ``other`` is a second way, below the first. With ``drop_target`` a dashed frame says that
    things may be dropped here.
    """

    def __init__(
        self,
        picture: str,
        button: QPushButton | None = None,
        *,
        other: QPushButton | None = None,
        drop_target: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._picture = picture
        self._drop_target = drop_target
        self._sign = QLabel()
        self.heading = WrappingLabel(role="heading2")
        self.sentence = WrappingLabel(role="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(metrics.XXL, metrics.XL, metrics.XXL, metrics.XL)
        column.setSpacing(metrics.S)
        column.addStretch(1)
        column.addWidget(self._sign, alignment=Qt.AlignmentFlag.AlignHCenter)
        for label in (self.heading, self.sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        for button_shown in filter(None, (button, other)):
            column.addSpacing(metrics.S)
            column.addWidget(button_shown, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def say(self, heading: str, sentence: str) -> None:
        """Set the texts, which come translated."""
        self.heading.setText(heading)
        self.sentence.setText(sentence)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 120)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._sign.setPixmap(icon(self._picture, theme.current().muted).pixmap(QSize(40, 40)))
        if not self._drop_target:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.current().muted), 1, Qt.PenStyle.DashLine))
        inset = metrics.L
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, metrics.RADIUS, metrics.RADIUS)
