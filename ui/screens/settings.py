"""Language and theme. Both take effect at once; there is nothing to confirm."""

from PySide6.QtWidgets import QWidget

from ui import theme
from ui.ports import Choices
from ui.theme import metrics
from ui.widgets.page import Page
from ui.widgets.preferences import Preferences


class SettingsScreen(Page):
    """What a person can choose about the program."""

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preferences = Preferences(choices)
        self._title = theme.heading()
        self._hint = theme.small()
        self.column.addWidget(self._title)
        self.column.addSpacing(metrics.S)
        self.column.addWidget(self.preferences)
        self.column.addWidget(self._hint)
        self.retranslate()

    def start_focus(self) -> None:
        """The choices."""
        self.preferences.setFocus()

    def retranslate(self) -> None:
        """Say every text in the language of now."""
        self._title.setText(self.tr("Settings"))
        self._hint.setText(self.tr("Credentials keep the languages in which their issuer wrote them."))
