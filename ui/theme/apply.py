"""Puts a theme onto the application: Fusion, a palette and one small style sheet.

``apply_theme`` may be called again at any time; every widget then gets ``PaletteChange`` and
``StyleChange``. A widget that paints by hand reads ``current()`` while painting; one that holds
icons makes them anew in ``changeEvent`` on ``StyleChange``.
"""

from string import Template
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from ui.theme import metrics
from ui.theme.colours import LIGHT, THEMES, Colours, ThemeName

_STYLE_SHEET: Final = Template(
    """
QToolTip { background: $surface; color: $ink; border: 1px solid $muted; padding: 4px; }
QLabel[role="heading1"] { font-size: ${h1}pt; font-weight: 600; }
QLabel[role="heading2"] { font-size: ${h2}pt; font-weight: 600; }
QLabel[role="heading3"] { font-size: ${h3}pt; font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { color: $muted; font-size: ${small}pt; }
QLabel[role="problem"] { color: $invalid; }
QFrame[role="line"] { background: $line; border: none; }
QFrame[role="surface"] { background: $surface; border: 1px solid $line; border-radius: ${radius}px; }

QPushButton, QToolButton, QComboBox, QLineEdit, QPlainTextEdit, QDateEdit, QSpinBox {
    background: $surface; color: $ink; border: 1px solid $muted; border-radius: ${radius}px;
    padding: 5px 11px; min-height: 20px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QPushButton { padding: 5px 15px; min-width: 32px; }
QPushButton:hover, QToolButton:hover, QComboBox:hover { background: $selection; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: $selection; border-color: $ink; }
QPushButton:disabled, QToolButton:disabled, QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled {
    background: $page; color: $muted; border: 1px dashed $muted;
}
QPushButton[role="primary"] {
    background: $accent; color: $on_accent; border-color: $accent; font-weight: 600;
}
QPushButton[role="primary"]:hover, QPushButton[role="primary"]:pressed { border-color: $ink; }
QPushButton[role="primary"]:disabled { background: $page; color: $muted; border: 1px dashed $muted; }
QPushButton[role="link"] {
    background: transparent; color: $accent; border: 1px solid transparent; padding: 5px 3px;
    text-align: left; text-decoration: underline;
}
QPushButton[role="link"]:hover { border-color: $accent; }
QToolButton { padding: 5px; min-width: 20px; }
QToolButton[role="quiet"] { background: transparent; border-color: transparent; }
QToolButton[role="quiet"]:hover { background: $selection; }
QPushButton[role="nav"] {
    background: transparent; border-color: transparent; text-align: left; padding: 7px 11px; min-height: 24px;
}
QPushButton[role="nav"]:hover { background: $selection; }
QPushButton[role="nav"]:checked { background: $selection; color: $accent; font-weight: 600; }
QPushButton:focus, QToolButton:focus, QComboBox:focus, QLineEdit:focus, QPlainTextEdit:focus,
QDateEdit:focus, QSpinBox:focus, QPushButton[role="link"]:focus, QPushButton[role="nav"]:focus,
QToolButton[role="quiet"]:focus {
    border: ${focus}px solid $accent; padding: 4px 10px;
}
QPushButton:focus { padding: 4px 14px; }
QPushButton[role="primary"]:focus { border: ${focus}px solid $ink; }
QPushButton[role="link"]:focus { padding: 4px 2px; }
QPushButton[role="nav"]:focus { padding: 6px 10px; }
QToolButton:focus { padding: 4px; }

QComboBox QAbstractItemView {
    background: $surface; color: $ink; border: 1px solid $muted; outline: none;
    selection-background-color: $selection; selection-color: $ink;
}
QAbstractScrollArea[role="plain"], QAbstractScrollArea[role="plain"] > QWidget > QWidget[role="page"] {
    background: transparent; border: none;
}
QListView, QTableView, QTreeView, QTextBrowser {
    background: $surface; color: $ink; border: 1px solid $line; border-radius: ${radius}px;
    selection-background-color: $selection; selection-color: $ink;
}
QListView:focus, QTableView:focus, QTreeView:focus, QTextBrowser:focus, QScrollArea:focus {
    border: ${focus}px solid $accent;
}
QWidget[role="sidebar"] { background: $surface; border: none; border-right: 1px solid $line; }
QProgressBar {
    background: $surface; color: $ink; border: 1px solid $muted; border-radius: ${radius}px; min-height: 12px;
    text-align: center;
}
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QSplitter::handle { background: $line; }
"""
)

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
    app.setStyle("Fusion")
    app.setFont(_body_font(app.font()))
    app.setPalette(_palette(colours))
    app.setStyleSheet(style_sheet(colours))


def style_sheet(colours: Colours) -> str:
    """The application's style sheet in these colours."""
    return _STYLE_SHEET.substitute(
        vars(colours),
        radius=metrics.RADIUS,
        focus=metrics.FOCUS,
        small=metrics.SMALL_POINTS,
        h1=metrics.HEADING_POINTS[1],
        h2=metrics.HEADING_POINTS[2],
        h3=metrics.HEADING_POINTS[3],
    )


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
