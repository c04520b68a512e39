"""Puts a theme onto the application: Fusion, a palette and one small style sheet.

``apply_theme`` may be called again at any time; every widget then gets ``PaletteChange`` and
``StyleChange``. A widget that paints by hand reads ``current()`` while painting; one that holds
icons makes them anew in ``changeEvent`` on ``StyleChange``.
"""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from ui.later import keep_widgets
from ui.theme import metrics
from ui.theme.colours import LIGHT, THEMES, Colours, ThemeName
from ui.theme.style_sheet import style_sheet

_PROPERTY: Final = "tallystick-theme"


def current() -> Colours:
    """The colours in use now; the light ones before the first ``apply_theme``."""
    app = QApplication.instance()
    return THEMES.get(app.property(_PROPERTY), LIGHT) if app else LIGHT


def system_theme() -> ThemeName:
    """What the computer asks for, as far as Qt can tell; ``light`` where it cannot."""
    hints = QGuiApplication.styleHints()
    # Not in every Qt of the supported range.
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is not None:
        preference = accessibility().contrastPreference()
        if preference == Qt.ContrastPreference.HighContrast:
            return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def apply_theme(app: QApplication, name: ThemeName) -> None:
    """Put the theme of that name onto every window, now."""
    colours = THEMES[name]
    app.setProperty(_PROPERTY, name)
    # Each of these makes every widget think about itself anew, so only what differs is set.
    if not app.styleSheet():
        app.setStyle("Fusion")
        app.setFont(_body_font(app.font()))
    with keep_widgets():
        app.setPalette(_palette(colours))
        app.setStyleSheet(style_sheet(colours))


def _body_font(system: QFont) -> QFont:
    """The platform's own face in our size, with figures of one width where it has them."""
    font = QFont(system)
    font.setPointSizeF(metrics.BODY_POINTS)
    font.setFeature(QFont.Tag.fromString("tnum"), 1)
    return font


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for one, colour in (
        (role.Window, colours.page),
        (role.WindowText, colours.ink),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.page),
        (role.Text, colours.ink),
        (role.PlaceholderText, colours.muted),
        (role.Button, colours.surface),
        (role.ButtonText, colours.ink),
        (role.ToolTipBase, colours.surface),
        (role.ToolTipText, colours.ink),
        (role.Highlight, colours.selection),
        (role.HighlightedText, colours.ink),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.accent),
        (role.Accent, colours.accent),
        (role.BrightText, colours.on_accent),
        (role.Mid, colours.line),
        (role.Light, colours.surface),
        (role.Midlight, colours.line),
        (role.Dark, colours.muted),
        (role.Shadow, colours.ink),
    ):
        palette.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(colours.muted))
    return palette
