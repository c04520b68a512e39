"""The few kinds of text and button there are. The look of each is in the style sheet, by ``role``.

All of them take text that is already translated; ``setText`` in ``retranslate()`` changes it.
"""

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QToolButton, QWidget

from ui.theme import metrics


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget a look of the style sheet; works before and after it was shown."""
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def heading(text: str = "", level: Literal[1, 2, 3] = 1) -> QLabel:
    """A heading; level 1 names the screen, 2 a group, 3 a small group."""
    return _label(text, f"heading{level}")


def body(text: str = "") -> QLabel:
    """Running text that wraps."""
    return _label(text, "body")


def muted(text: str = "") -> QLabel:
    """Secondary text that wraps."""
    return _label(text, "muted")


def small(text: str = "") -> QLabel:
    """A hint below a field, smaller and muted."""
    return _label(text, "small")


def problem(text: str = "") -> QLabel:
    """A sentence about what is wrong, beside its cause."""
    return _label(text, "problem")


def button(text: str = "") -> QPushButton:
    """An ordinary button."""
    return _button(text, "plain")


def primary_button(text: str = "") -> QPushButton:
    """The one main action of a screen."""
    made = _button(text, "primary")
    made.setDefault(True)
    return made


def link_button(text: str = "") -> QPushButton:
    """A button that looks like a link: a way to somewhere else, not an action."""
    return _button(text, "link")


def icon_button(name: str, icon: QIcon) -> QToolButton:
    """A button of an icon alone; ``name`` is its tooltip and what a screen reader says."""
    made = QToolButton()
    made.setIcon(icon)
    made.setIconSize(QSize(metrics.ICON, metrics.ICON))
    made.setToolTip(name)
    made.setAccessibleName(name)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setProperty("role", "quiet")
    return made


def line() -> QFrame:
    """A quiet horizontal line, one pixel high."""
    made = QFrame()
    made.setProperty("role", "line")
    made.setFixedHeight(1)
    return made


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setProperty("role", role)
    # Never rich text: a value from a credential must not turn into markup or a picture.
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _button(text: str, role: str) -> QPushButton:
    made = QPushButton(text)
    made.setProperty("role", role)
    made.setAutoDefault(True)
    made.setMinimumHeight(metrics.TARGET)
    return made
