"""Language, theme, and when a wallet closes by itself. All take effect at once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.ports import Choices, OpenWallet
from ui.theme import metrics
from ui.widgets.lock_choice import LockChoice
from ui.widgets.page import Page
from ui.widgets.preferences import Preferences


class SettingsScreen(Page):
    """What a person can choose about the program."""

    safety_wanted = Signal()

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preferences = Preferences(choices)
        self.lock = LockChoice(choices)
        self._title = theme.heading()
        self._hint = theme.small()
        self._safety_title, self._safety_text = theme.heading("", 2), theme.body()
        self.safety = theme.button()
        self.safety.clicked.connect(self.safety_wanted)
        self.column.addWidget(self._title)
        self.column.addSpacing(metrics.S)
        self.column.addWidget(self.preferences)
        self.column.addWidget(self._hint)
        self.column.addSpacing(metrics.S)
        self.column.addWidget(self.lock)
        self.column.addSpacing(metrics.S)
        self.add_group(self._safety_title, self._safety_text, self.safety)
        self.use_wallet(None)
        self.retranslate()

    def use_wallet(self, wallet: OpenWallet | None) -> None:
        """Offer what belongs to a wallet only while one is open."""
        for widget in (self._safety_title, self._safety_text, self.safety):
            widget.setVisible(wallet is not None)

    def start_focus(self) -> None:
        """The choices."""
        self.preferences.setFocus()

    def retranslate(self) -> None:
        """Say every text in the language of now."""
        self._title.setText(self.tr("Settings"))
        self._safety_title.setText(self.tr("Safety"))
        self._safety_text.setText(
            self.tr("What opens the wallet that is open now, its file key, and taking everything with you.")
        )
        self.safety.setText(self.tr("Safety of this wallet…"))
        self._hint.setText(self.tr("Credentials keep the languages in which their issuer wrote them."))
