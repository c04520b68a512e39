"""After how long without anybody a wallet closes, and whether the places of wallets are remembered."""

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.lock_rules import CHOICES_MINUTES
from ui.ports import Choices
from ui.theme import metrics


class LockChoice(QWidget):
    """Both take effect at once. Says what was chosen; whoever made it keeps it."""

    minutes_chosen = Signal(int)
    remember_chosen = Signal(bool)

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel()
        self.minutes, self.remember = QComboBox(), QCheckBox()
        self._label.setBuddy(self.minutes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.XS)
        for control in (self.minutes, self.remember):
            control.setMinimumHeight(metrics.TARGET)
        for widget in (self._label, self.minutes, self.remember):
            column.addWidget(widget)
        for choice in CHOICES_MINUTES:
            self.minutes.addItem("", choice)
        self.minutes.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.retranslate()
        self.show_choices(choices)
        self.minutes.activated.connect(lambda index: self.minutes_chosen.emit(self.minutes.itemData(index)))
        self.remember.toggled.connect(self.remember_chosen)

    def show_choices(self, choices: Choices) -> None:
        """Show what is chosen now."""
        with QSignalBlocker(self.minutes), QSignalBlocker(self.remember):
            self.minutes.setCurrentIndex(max(0, self.minutes.findData(choices.lock_minutes)))
            self.remember.setChecked(choices.remember_wallets)

    def retranslate(self) -> None:
        """Say everything again in the language of now."""
        self._label.setText(self.tr("&Lock the wallet when nobody was here for"))
        self.minutes.setAccessibleName(self.tr("Lock the wallet when nobody was here for"))
        for index, choice in enumerate(CHOICES_MINUTES):
            self.minutes.setItemText(index, self.tr("%n minute(s)", "", choice))
        self.remember.setText(self.tr("Remember where my wallets are"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
