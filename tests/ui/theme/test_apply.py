"""Putting a theme on."""

from importlib.resources import files

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel

from ui import theme
from ui.theme.style_sheet import style_sheet
from wallet.model.verdict import Headline


@pytest.mark.parametrize("name", list(theme.THEMES))
def test_a_theme_reaches_palette_and_style_sheet(qapp: QApplication, name: theme.ThemeName) -> None:
    theme.apply_theme(qapp, name)
    colours = theme.THEMES[name]
    assert theme.current() is colours
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == colours.page
    assert colours.accent in qapp.styleSheet()


def test_the_style_sheet_has_no_colour_of_its_own() -> None:
    marked = theme.Colours(**dict.fromkeys(vars(theme.THEMES["light"]), "TOKEN"))
    assert "#" not in style_sheet(marked)


def test_text_of_a_credential_never_becomes_markup(qapp: QApplication) -> None:
    for kind in (theme.heading, theme.body, theme.muted, theme.small, theme.problem):
        label: QLabel = kind("<img src='file:///etc/hostname'>")
        assert label.textFormat() == label.textFormat().PlainText


def test_every_headline_has_a_colour() -> None:
    for headline in Headline:
        assert theme.verdict_colour(headline).startswith("#")


@pytest.mark.parametrize("name", list(theme.THEMES))
def test_arrows_and_ticks_have_the_colour_of_the_text(name: theme.ThemeName) -> None:
    for picture in ("up", "down", "tick"):
        drawn = (files("resources") / "icons" / "arrows" / f"{picture}-{name}.svg").read_text("utf-8")
        assert theme.THEMES[name].ink in drawn
