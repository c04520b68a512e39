"""Buttons in one line, from the start of it."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from ui.theme import metrics


def in_line(*buttons: QPushButton) -> QHBoxLayout:
    """The buttons beside each other, each as wide as its words."""
    row = QHBoxLayout()
    row.setSpacing(metrics.M)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
