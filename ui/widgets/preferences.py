"""The choice of language and theme, used on every screen where it must be within reach."""

from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from ui.language import LANGUAGES
from ui.ports import Choices
from ui.theme import metrics
from ui.words import language_name
from wallet.model.words import QT_TRANSLATE_NOOP

_THEMES = (
    ("system", QT_TRANSLATE_NOOP("preferences", "As the computer")),
    ("light", QT_TRANSLATE_NOOP("preferences", "Light")),
    ("dark", QT_TRANSLATE_NOOP("preferences", "Dark")),
    ("contrast", QT_TRANSLATE_NOOP("preferences", "High contrast")),
)


class Preferences(QWidget):
    """Two choices that take effect at once. Says what was chosen; whoever made it applies it."""

    language_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language_label, self._theme_label = QLabel(), QLabel()
        self._language, self._theme = QComboBox(), QComboBox()
        self.setFocusProxy(self._language)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(metrics.L)
        grid.setVerticalSpacing(metrics.XS)
        for column, (label, box) in enumerate(
            ((self._language_label, self._language), (self._theme_label, self._theme))
        ):
            label.setBuddy(box)
            box.setMinimumHeight(metrics.TARGET)
            grid.addWidget(label, 0, column)
            grid.addWidget(box, 1, column)
        grid.setColumnStretch(2, 1)
        for tag in ("", *LANGUAGES):
            self._language.addItem(language_name(tag), tag)
        for name, _ in _THEMES:
            self._theme.addItem("", name)
        self.retranslate()
        self.show_choices(choices)
        self._language.activated.connect(self._tell_language)
        self._theme.activated.connect(self._tell_theme)

    def show_choices(self, choices: Choices) -> None:
        """Show what is chosen now, also when it was chosen elsewhere."""
        for box, value in ((self._language, choices.language), (self._theme, choices.theme)):
            with QSignalBlocker(box):
                box.setCurrentIndex(max(0, box.findData(value)))

    def retranslate(self) -> None:
        """Say everything again in the language of now. Languages keep their own names."""
        self._language_label.setText(self.tr("Lan&guage"))
        self._theme_label.setText(self.tr("&Theme"))
        self._language.setAccessibleName(self.tr("Language"))
        self._theme.setAccessibleName(self.tr("Theme"))
        self._language.setItemText(0, self.tr("As the computer"))
        for index, (_, text) in enumerate(_THEMES):
            self._theme.setItemText(index, QCoreApplication.translate("preferences", text))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _tell_language(self, index: int) -> None:
        self.language_chosen.emit(self._language.itemData(index))

    def _tell_theme(self, index: int) -> None:
        self.theme_chosen.emit(self._theme.itemData(index))
