"""The pictures that an issuer put into a credential. Shown on their own, never believed.

Only raster formats are decoded, from memory, within limits on pixels and on what the decoder may
allocate. An SVG or anything else that could refer to other files is not opened.
"""

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.theme import metrics
from ui.widgets.plain_text import WrappingLabel
from ui.widgets.tall_column import TallColumn
from wallet.model.credential import Picture
from wallet.model.limits import MAX_PICTURE_PIXELS

_FORMATS: Final = frozenset({"png", "jpeg", "gif", "webp", "bmp"})
_MOST_MEGABYTES: Final = 256
_WIDEST: Final = 2000
"""More pixels than this across are scaled down while decoding; no window shows them."""

_MOST_PICTURES: Final = 12


def decode(picture: Picture) -> QImage | None:
    """The picture, at most ``_WIDEST`` pixels wide; None where it cannot or must not be opened."""
    buffer = QBuffer()
    buffer.setData(QByteArray(picture.data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(_MOST_MEGABYTES)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    if reader.format().toStdString().lower() not in _FORMATS:
        return None
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MAX_PICTURE_PIXELS:
        return None
    if size.width() > _WIDEST:
        reader.setScaledSize(QSize(_WIDEST, max(1, round(size.height() * _WIDEST / size.width()))))
    image = reader.read()
    return None if image.isNull() else image


class ScaledPicture(QWidget):
    """One picture, scaled to the width there is and never enlarged."""

    def __init__(self, image: QImage, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = image
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        shown = min(width, self._image.width())
        return max(1, round(self._image.height() * shown / max(1, self._image.width())))

    def sizeHint(self) -> QSize:
        return QSize(self._image.width(), self._image.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(32, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ratio = self.devicePixelRatioF()
        shown = self._image.size().scaled(
            min(self.width(), self._image.width()), self.height(), Qt.AspectRatioMode.KeepAspectRatio
        )
        scaled = self._image.scaled(
            shown * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        scaled.setDevicePixelRatio(ratio)
        painter.drawImage(0, 0, scaled)


class IssuerPictures(TallColumn):
    """All pictures of one credential, below a sentence that says whose they are. Decoded when first seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: tuple[Picture, ...] = ()
        self._decoded = False
        self.notice = WrappingLabel(role="muted")
        self._column = QVBoxLayout()
        self._column.setSpacing(metrics.L)
        page = QWidget()
        whole = QVBoxLayout(page)
        whole.setContentsMargins(metrics.L, metrics.L, metrics.L, metrics.L)
        whole.setSpacing(metrics.M)
        whole.addWidget(self.notice)
        whole.addLayout(self._column)
        whole.addStretch(1)
        self.set_content(page)
        self._retranslate()

    def show_pictures(self, pictures: tuple[Picture, ...]) -> None:
        """Take these pictures; they are opened when the widget is seen."""
        self._pictures = pictures[:_MOST_PICTURES]
        self._decoded = False
        self._clear()
        if self.isVisible():
            self._decode()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and not self._decoded:
            self._decode()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Issuer’s picture"))
        self.notice.setText(
            self.tr("This is how the issuer pictures it. What was checked is only what the certificate says.")
        )

    def _decode(self) -> None:
        self._decoded = True
        self._clear()
        for number, picture in enumerate(self._pictures, start=1):
            image = decode(picture)
            if image is None:
                text = self.tr("Picture {number} could not be opened safely, so it is not shown.")
                self._column.addWidget(WrappingLabel(text.format(number=number), "muted"))
            else:
                name = self.tr("Picture {number} of {count} by the issuer")
                self._column.addWidget(
                    ScaledPicture(image, name.format(number=number, count=len(self._pictures)))
                )

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
