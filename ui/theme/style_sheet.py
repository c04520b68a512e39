"""The one style sheet. It takes every colour from the theme and every length from ``metrics``."""

from importlib.resources import files
from importlib.resources.abc import Traversable
from string import Template
from typing import Final

from ui.theme import metrics
from ui.theme.colours import THEMES, Colours

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

QPushButton, QToolButton, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox {
    background: $surface; color: $ink; border: 1px solid $muted; border-radius: ${radius}px;
    padding: 5px 11px; min-height: 20px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit, QPlainTextEdit { placeholder-text-color: $muted; }
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
    background: transparent; border-color: transparent; text-align: left;
    padding: 7px 11px; min-height: 24px; min-width: 20px;
}
QPushButton[role="nav"]:hover { background: $selection; }
QPushButton[role="nav"]:checked { background: $selection; color: $accent; font-weight: 600; }
QPushButton:focus, QToolButton:focus, QComboBox:focus, QLineEdit:focus, QPlainTextEdit:focus,
QSpinBox:focus, QPushButton[role="link"]:focus, QPushButton[role="nav"]:focus,
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
QComboBox::drop-down { border: none; width: 28px; }
QComboBox::down-arrow, QSpinBox::down-arrow { image: url("$down"); width: 12px; height: 12px; }
QSpinBox::up-arrow { image: url("$up"); width: 12px; height: 12px; }
QPushButton::menu-indicator {
    image: url("$down"); width: 12px; height: 12px; right: 8px;
    subcontrol-origin: padding; subcontrol-position: right center;
}
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 24px; }
QRadioButton, QCheckBox {
    border: ${focus}px solid transparent; border-radius: ${radius}px;
    padding: 2px; min-height: 24px; spacing: 8px;
}
QRadioButton:focus, QCheckBox:focus { border-color: $accent; }
QRadioButton::indicator {
    width: 14px; height: 14px; border: 1px solid $muted; border-radius: 8px; background: $surface;
}
QRadioButton::indicator:checked {
    width: 6px; height: 6px; border: 5px solid $accent; border-radius: 8px; background: $surface;
}
QCheckBox::indicator {
    width: 14px; height: 14px; border: 1px solid $muted; border-radius: 3px; background: $surface;
}
QCheckBox::indicator:checked { border-color: $ink; image: url("$tick"); }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab {
    background: transparent; color: $ink; border: ${focus}px solid transparent;
    padding: 6px 12px; min-height: 20px;
}
QTabBar::tab:selected { color: $accent; font-weight: 600; border-bottom-color: $accent; }
QTabBar::scroller { width: 64px; }
QTabBar QToolButton, QTabBar QToolButton:disabled {
    background: $page; border: none; border-radius: 0; padding: 0; min-width: 32px;
}
QTabBar QToolButton:hover { background: $selection; }
QTabBar::tab:selected:focus { border-color: $accent; border-radius: ${radius}px; }
QMenu { background: $surface; color: $ink; border: 1px solid $muted; padding: 4px; }
QMenu::item { padding: 6px 24px; border-radius: 4px; min-height: 20px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $muted; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 14px; }
QScrollBar:horizontal { height: 14px; }
QScrollBar::handle { background: $muted; border-radius: 3px; margin: 4px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
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


def style_sheet(colours: Colours) -> str:
    """The application's style sheet in these colours."""
    name = next((name for name, known in THEMES.items() if known is colours), "light")
    # A style sheet takes pictures from files only, so each theme has its own arrows and tick.
    arrows = files("resources") / "icons" / "arrows"
    return _STYLE_SHEET.substitute(
        vars(colours),
        radius=metrics.RADIUS,
        focus=metrics.FOCUS,
        small=metrics.SMALL_POINTS,
        h1=metrics.HEADING_POINTS[1],
        h2=metrics.HEADING_POINTS[2],
        h3=metrics.HEADING_POINTS[3],
        down=_url(arrows / f"down-{name}.svg"),
        up=_url(arrows / f"up-{name}.svg"),
        tick=_url(arrows / f"tick-{name}.svg"),
    )


def _url(file: Traversable) -> str:
    return str(file).replace("\\", "/")
