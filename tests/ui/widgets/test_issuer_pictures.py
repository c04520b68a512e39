from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.ui.fakes import PNG
from ui.widgets.issuer_pictures import IssuerPictures, ScaledPicture, decode
from ui.widgets.plain_text import WrappingLabel
from wallet.model.credential import Picture

SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/hostname"/></svg>'


def png(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_Grayscale8)
    image.fill(0)
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes, Qt a str
    return bytes(store.data())


def test_opens_a_picture_by_its_content_and_not_by_its_stated_type() -> None:
    image = decode(Picture("image/svg+xml", PNG, "logo"))
    assert image is not None
    assert (image.width(), image.height()) == (1, 1)


def test_does_not_open_what_could_refer_to_other_files() -> None:
    assert decode(Picture("image/png", SVG, "logo")) is None


def test_does_not_open_what_is_no_picture_or_cut_off() -> None:
    assert decode(Picture("image/png", b"", "logo")) is None
    assert decode(Picture("image/png", PNG[:20], "logo")) is None


def test_does_not_open_more_pixels_than_the_limit() -> None:
    assert decode(Picture("image/png", png(8_000, 6_300), "logo")) is None


def test_scales_a_wide_picture_down_while_decoding() -> None:
    image = decode(Picture("image/png", png(4_000, 1_000), "logo"))
    assert image is not None
    assert (image.width(), image.height()) == (2_000, 500)


def test_shows_what_it_can_and_says_what_it_cannot(qtbot: QtBot) -> None:
    pictures = IssuerPictures()
    qtbot.addWidget(pictures)
    pictures.show_pictures((Picture("image/png", PNG, "logo"), Picture("image/png", SVG, "logo")))
    assert not pictures.findChildren(ScaledPicture)
    pictures.show()
    shown = pictures.findChildren(ScaledPicture)
    assert [one.accessibleName() for one in shown] == ["Picture 1 of 2 by the issuer"]
    said = [label.text() for label in pictures.findChildren(WrappingLabel)]
    assert "Picture 2 could not be opened safely, so it is not shown." in said
