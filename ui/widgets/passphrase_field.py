"""A field for a passphrase, with a button that shows what was typed."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui import theme
from ui.icons import icon
from ui.theme import metrics


class PassphraseField(QWidget):
    """The text is hidden until the button is held down by a click, and hidden again by ``clear``.

    Screen readers are told that it is a passphrase and never what it is (echo mode Password).
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.line.textChanged.connect(self.changed)
        self.line.returnPressed.connect(self.entered)
        self._look = theme.icon_button("", icon("show"))
        self._look.setCheckable(True)
        self._look.toggled.connect(self._set_shown)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metrics.XS)
        row.addWidget(self.line, 1)
        row.addWidget(self._look)
        self.setFocusProxy(self.line)
        self.retranslate()

    def text(self) -> str:
        """What was typed, unchanged."""
        return self.line.text()

    def clear(self) -> None:
        """Forget what was typed, also for undo, and hide what comes next."""
        self._look.setChecked(False)
        self.line.clear()

    def show_text(self) -> None:
        """Show what is typed, as if the button had been pressed."""
        self._look.setChecked(True)

    def set_name(self, name: str) -> None:
        """What a screen reader says for the field."""
        self.line.setAccessibleName(name)

    def retranslate(self) -> None:
        """Say everything again in the language of now."""
        shown = self._look.isChecked()
        name = self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase")
        self._look.setToolTip(name)
        self._look.setAccessibleName(name)
        self._look.setIcon(icon("hide" if shown else "show"))
        self._look.setIconSize(QSize(metrics.ICON, metrics.ICON))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the theme."""
        super().changeEvent(event)
        changes = (QEvent.Type.LanguageChange, QEvent.Type.StyleChange)
        if event.type() in changes:
            self.retranslate()

    def _set_shown(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        self.retranslate()
