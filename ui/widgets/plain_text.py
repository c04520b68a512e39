"""Text that wraps anywhere, so that a word of a thousand letters cannot stretch a window."""

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QFontDatabase, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QTextEdit, QWidget

from ui.clipboard import concealed
from ui.widgets.untrusted_text import clean


class WrappingLabel(QLabel):
    """A label of plain text, cleaned; breaks between words where it can and within them where it must.

    ``role`` is one of those of ``ui.theme`` (``body``, ``muted``, ``heading2`` …).
    """

    def __init__(self, text: str = "", role: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", role)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(clean(text))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        room = width - margins.left() - margins.right()
        return self._height(self._lay_out(room)) + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        width = min(360, self.fontMetrics().horizontalAdvance(self.text()) + 2)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        area = self.contentsRect()
        layout = self._lay_out(area.width())
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            area.setTop(area.top() + max(0, area.height() - self._height(layout)) // 2)
        layout.draw(painter, area.topLeft().toPointF())

    def _lay_out(self, width: int) -> QTextLayout:
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(self.layoutDirection())
        option.setAlignment(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            position = layout.position()
            position.setY(top)
            line.setPosition(position)
            top += line.height()
        layout.endLayout()
        return layout

    def _height(self, layout: QTextLayout) -> int:
        return max(int(layout.boundingRect().height() + 0.999), self.fontMetrics().height())


class SelectableText(QTextEdit):
    """Plain text as high as it needs to be, to be selected with mouse or keyboard and copied exactly.

    ``name`` is what a screen reader calls it. ``fixed`` uses letters of one width, for identifiers.
    """

    def __init__(self, text: str, name: str, *, fixed: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(2)
        if fixed:
            self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setPlainText(clean(text))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        copy = self.document().clone(self)
        copy.setTextWidth(width - 2 * self.frameWidth())
        height = int(copy.size().height() + 0.999) + 2 * self.frameWidth()
        copy.deleteLater()
        return height

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(240))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.fontMetrics().height() + 4)

    def createMimeDataFromSelection(self) -> QMimeData:
        return concealed(self.textCursor().selection().toPlainText())
