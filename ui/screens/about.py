"""What this program is, and its keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ui import theme
from ui.actions import Actions
from ui.theme import metrics
from ui.widgets.page import Page


class AboutScreen(Page):
    """A page to read; it takes the keyboard so that the arrow keys scroll it."""

    def __init__(self, actions: Actions, version: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions, self._number = actions, version
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title, self._version = theme.heading(), theme.muted()
        self._what, self._proves, self._licence = theme.body(), theme.body(), theme.muted()
        self._keys_title = theme.heading("", 2)
        self._keys = QGridLayout()
        self._keys.setHorizontalSpacing(metrics.XL)
        self._keys.setColumnStretch(1, 1)
        self._key_labels = [(QLabel(), theme.body()) for _ in actions.shortcuts()]
        for row, (keys, text) in enumerate(self._key_labels):
            self._keys.addWidget(keys, row, 0)
            self._keys.addWidget(text, row, 1)
        for widget in (self._title, self._version, self._what, self._proves, self._keys_title):
            self.column.addWidget(widget)
        self.column.addLayout(self._keys)
        self.column.addSpacing(metrics.S)
        self.column.addWidget(self._licence)
        self.retranslate()

    def start_focus(self) -> None:
        """There is nothing to press; Tab reaches the page, and then the arrow keys scroll it."""

    def retranslate(self) -> None:
        """Say every text in the language of now."""
        self._title.setText(self.tr("About Tallystick"))
        self.setAccessibleName(self._title.text())
        self._version.setText(self.tr("Version {version}").format(version=self._number))
        self._what.setText(
            self.tr(
                "Tallystick keeps your micro-credentials on your own computer, shows what they say and "
                "what can be known about them, and makes something to hand over that others can check."
            )
        )
        self._proves.setText(
            self.tr(
                "It works without the network. What it could not check it says, and it never calls "
                "something valid that it has not checked at that moment."
            )
        )
        self._keys_title.setText(self.tr("Keys"))
        self._licence.setText(
            self.tr(
                "Free software under the European Union Public Licence 1.2. It comes without any warranty."
            )
        )
        for (keys, text), (does, written) in zip(self._key_labels, self._actions.shortcuts(), strict=True):
            keys.setText(written)
            text.setText(does)
