"""What a screen must not have, whatever it shows; each gives what was found."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QScrollBar, QWidget

from tests.ui.doubles import controls
from ui.theme import metrics


def nameless(screen: QWidget) -> list[QWidget]:
    """What the keyboard reaches and a screen reader has no name for."""
    return [
        child
        for child in controls(screen)
        if child.isVisible()
        and not isinstance(child, QScrollBar)
        and not QAccessible.queryAccessibleInterface(child).text(QAccessible.Text.Name)
    ]


def too_small(screen: QWidget) -> list[tuple[QWidget, QSize]]:
    """What can be pressed and is hard to hit."""
    return [
        (child, child.size())
        for kind in (QAbstractButton, QComboBox, QLineEdit)
        for child in screen.findChildren(kind)
        if child.isVisible()
        and child.focusPolicy().value
        and not isinstance(child.parent(), QComboBox)
        and not isinstance(child.parent(), QLineEdit)
        and type(child.parent()).__name__ != "QSpinBox"
        and min(child.width(), child.height()) < metrics.TARGET
    ]
