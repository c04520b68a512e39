"""Icons load in any colour; the verdict's shapes are told apart without colour."""

from importlib.resources import files
from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.icons import app_icon, icon, verdict_pixmap
from wallet.model.verdict import Headline

NAMES = sorted(
    entry.name.removesuffix(".svg")
    for entry in (files("resources") / "icons").iterdir()
    if entry.name.endswith(".svg")
)


def _covered(image: QImage) -> set[tuple[int, int]]:
    """The pixels that are more than half covered."""
    return {
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 127
    }


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_shows_something_and_leaves_something(qapp: QApplication, name: str) -> None:
    covered = len(_covered(icon(name, "#112233").pixmap(24, 24).toImage()))
    assert 0.05 < covered / (24 * 24) < 0.95


def test_an_icon_takes_the_colour_asked_for(qapp: QApplication) -> None:
    image = icon("close", "#FF0000").pixmap(64, 64).toImage()
    assert image.pixelColor(32, 32) == QColor("#FF0000")


def test_a_name_that_is_not_there_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


def test_the_program_has_an_icon(qapp: QApplication) -> None:
    assert not app_icon().isNull()


@pytest.mark.parametrize(("one", "other"), list(combinations(Headline, 2)))
def test_verdict_shapes_differ_without_colour_at_16_pixels(
    qapp: QApplication, one: Headline, other: Headline
) -> None:
    white = theme.THEMES["contrast"]
    first, second = (_covered(verdict_pixmap(each, 16, white).toImage()) for each in (one, other))
    assert len(first ^ second) >= 16 * 16 / 8


def test_a_verdict_picture_is_sharp_on_a_dense_screen(qapp: QApplication) -> None:
    picture = verdict_pixmap(Headline.VALID, 16, ratio=2.0)
    assert (picture.width(), picture.deviceIndependentSize().width()) == (32, 16.0)
