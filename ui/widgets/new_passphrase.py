"""Choosing a passphrase: typed twice, with a hint on how hard it is to guess, and words to pick."""

import os
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui import theme
from ui.passphrase_strength import MINIMUM_CHARACTERS, Strength, strength_of
from ui.theme import metrics
from ui.widgets.passphrase_field import PassphraseField
from wallet.model.passphrases import suggest

_GROUPS: Final = metrics.M


class NewPassphrase(QWidget):
    """Two fields; ``is_good`` says beside the field what is missing. ``entered`` is Return in either."""

    entered = Signal()

    def __init__(
        self,
        random_bytes: Callable[[int], bytes] = os.urandom,
        *,
        replacing: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._replacing = replacing
        self._random_bytes = random_bytes
        self._first_label, self._again_label = QLabel(), QLabel()
        self.first, self.again = PassphraseField(), PassphraseField()
        self.hint = theme.small()
        self.suggest = theme.link_button()
        self.first_problem, self.again_problem = theme.problem(), theme.problem()
        self._lay_out()
        self.suggest.clicked.connect(self._suggest)
        self.first.changed.connect(self._show_hint)
        for field in (self.first, self.again):
            field.changed.connect(self.clear_problems)
            field.entered.connect(self.entered)
        self.retranslate()

    def _lay_out(self) -> None:
        self._first_label.setBuddy(self.first.line)
        self._again_label.setBuddy(self.again.line)
        self.setFocusProxy(self.first)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.XS)
        for widget in (self._first_label, self.first, self.first_problem):
            column.addWidget(widget)
        below = QHBoxLayout()
        below.setSpacing(metrics.M)
        below.addWidget(self.hint, 1)
        below.addWidget(self.suggest)
        column.addLayout(below)
        column.addSpacing(_GROUPS)
        for widget in (self._again_label, self.again, self.again_problem):
            column.addWidget(widget)

    def text(self) -> str:
        """What was typed first, unchanged."""
        return self.first.text()

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.again.clear()
        self.clear_problems()

    def is_good(self) -> bool:
        """Whether both fields can be used; if not, says why and puts the keyboard there."""
        self.clear_problems()
        if len(self.first.text()) < MINIMUM_CHARACTERS:
            text = self.tr("A passphrase needs at least %n character(s).", "", MINIMUM_CHARACTERS)
            return self._refuse(self.first_problem, text, self.first)
        if self.first.text() != self.again.text():
            text = self.tr("The two passphrases are not the same.")
            return self._refuse(self.again_problem, text, self.again)
        return True

    def _refuse(self, label: QLabel, text: str, field: PassphraseField) -> bool:
        label.setText(text)
        label.show()
        field.setFocus()
        return False

    def clear_problems(self) -> None:
        """Nothing is wrong until it is asked again."""
        for label in (self.first_problem, self.again_problem):
            label.clear()
            label.hide()

    def _suggest(self) -> None:
        self.clear()
        self.first.line.setText(suggest(self._random_bytes))
        self.first.show_text()
        self.hint.setText(self.tr("Write these words down, then type them once more below."))
        self.again.setFocus()

    def _show_hint(self) -> None:
        words = {
            Strength.EMPTY: self.tr(
                "Several words that have nothing to do with each other are easy to keep in mind."
            ),
            Strength.TOO_SHORT: self.tr("Too short so far."),
            Strength.EASY: self.tr("Easy to guess. Add another word or two."),
            Strength.FAIR: self.tr("Fair. Another word makes it strong."),
            Strength.STRONG: self.tr("Hard to guess."),
        }
        self.hint.setText(words[strength_of(self.first.text())])

    def retranslate(self) -> None:
        """Say everything again in the language of now."""
        if self._replacing:
            label = self.tr("New &passphrase, at least %n character(s)", "", MINIMUM_CHARACTERS)
        else:
            label = self.tr("&Passphrase, at least %n character(s)", "", MINIMUM_CHARACTERS)
        self._first_label.setText(label)
        self._again_label.setText(self.tr("The same passphrase &again"))
        self.first.set_name(self.tr("New passphrase") if self._replacing else self.tr("Passphrase"))
        self.again.set_name(self.tr("The same passphrase again"))
        self.suggest.setText(self.tr("Suggest words"))
        self.clear_problems()
        self._show_hint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
