"""A picture of what the screens show, to read QR codes from. Nothing is kept, nothing leaves the program."""

from typing import Protocol

from PySide6.QtCore import QBuffer, QByteArray, QPoint, QRect
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from wallet.model.errors import KnownError
from wallet.model.words import QT_TRANSLATE_NOOP


class ScreenUnreadableError(KnownError):
    """The desktop gives no program a picture of the screen, as under Wayland."""

    title = QT_TRANSLATE_NOOP("error", "The screen could not be read")
    happened = QT_TRANSLATE_NOOP("error", "This desktop does not let programs take a picture of the screen.")
    remedy = QT_TRANSLATE_NOOP(
        "error", "Take a screenshot of the code with your desktop's own tool, copy it, and paste it here."
    )


class Screens(Protocol):
    """What can be seen."""

    def picture(self) -> bytes:
        """All screens side by side, as PNG in shades of grey. Raises ScreenUnreadableError."""
        ...


class QtScreens:
    """The screens of this computer."""

    def picture(self) -> bytes:
        """See ``Screens``."""
        seen = [screen.grabWindow(0).toImage() for screen in QGuiApplication.screens()]
        return as_png(side_by_side([image for image in seen if not image.isNull()]))


def side_by_side(images: list[QImage]) -> QImage:
    """One image in shades of grey, which is all that a code needs. Raises ScreenUnreadableError for none."""
    if not images:
        raise ScreenUnreadableError
    width = sum(image.width() for image in images)
    whole = QImage(width, max(image.height() for image in images), QImage.Format.Format_Grayscale8)
    whole.fill(255)
    painter = QPainter(whole)
    left = 0
    for image in images:
        # By its own pixels: on a dense screen an image also has a size in points.
        painter.drawImage(QRect(QPoint(left, 0), image.size()), image, image.rect())
        left += image.width()
    painter.end()
    return whole


def as_png(image: QImage) -> bytes:
    """The image as the bytes of a PNG file; empty where there is none."""
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    saved = not image.isNull() and image.save(buffer, "PNG")  # type: ignore[call-overload] # the stub wants bytes, Qt a str
    return bytes(store.data()) if saved else b""
