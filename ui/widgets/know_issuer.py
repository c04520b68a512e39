"""Getting to know an issuer: the person reads back the digits of its key that only the issuer can tell.

The first and the last eight digits are hidden here, so that they have to come from the issuer and cannot
be copied from the screen without a thought.
"""

import re
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui import theme
from ui.later import later
from ui.ports import Issuers
from ui.tasks import Tasks
from ui.theme import metrics
from ui.widgets.banner import Banner
from ui.widgets.plain_text import SelectableText, WrappingLabel
from ui.widgets.tall_column import TallColumn
from wallet.model.errors import TallystickError
from wallet.model.trusted import KnownIssuer

COMPARED: Final = 8
"""How many digits at either end are read back; the wallet refuses fewer."""

_GROUP: Final = 4
_HIDDEN: Final = "•"
_NOT_A_DIGIT: Final = re.compile(r"[^0-9a-f]")
_SIZE: Final = (520, 480)


def partly_hidden(fingerprint: str) -> str:
    """The fingerprint in groups, with dots for the digits at both ends that the issuer has to tell."""
    middle = fingerprint[COMPARED:-COMPARED]
    shown = _HIDDEN * COMPARED + middle + _HIDDEN * COMPARED
    return " ".join(shown[start : start + _GROUP] for start in range(0, len(shown), _GROUP))


class KnowIssuerDialog(QDialog):
    """Remembers the issuer in the wallet once both ends were read back; then says ``known`` and closes."""

    known = Signal()

    def __init__(
        self, issuer: KnownIssuer, issuers: Issuers, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._issuer, self._issuers, self._tasks = issuer, issuers, tasks
        self.banner = Banner(inside=True)
        self.first, self.last = QLineEdit(), QLineEdit()
        self.remember, self.cancel = theme.primary_button(), theme.button()
        self._heading, self._why, self._how = theme.heading("", 2), WrappingLabel(), WrappingLabel()
        self._labels = (QLabel(), QLabel())
        self._facts = QVBoxLayout()
        self._lay_out()
        self._connect()
        self._retranslate()
        self._say_facts()
        self.resize(*_SIZE)
        self.first.setFocus()

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(metrics.XL, metrics.L, metrics.XL, metrics.S)
        column.setSpacing(metrics.S)
        column.addWidget(self._heading)
        column.addWidget(self._why)
        column.addLayout(self._facts)
        column.addWidget(self._how)
        fields = QGridLayout()
        fields.setHorizontalSpacing(metrics.L)
        fields.setVerticalSpacing(metrics.XS)
        for number, (label, field) in enumerate(zip(self._labels, (self.first, self.last), strict=True)):
            field.setMinimumHeight(metrics.TARGET)
            field.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
            label.setBuddy(field)
            label.setWordWrap(True)
            fields.addWidget(label, 0, number, alignment=Qt.AlignmentFlag.AlignBottom)
            fields.addWidget(field, 1, number)
        column.addLayout(fields)
        column.addWidget(self.banner)
        column.addStretch(1)
        self._scrolled = TallColumn()
        self._scrolled.set_content(page)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(metrics.XL, metrics.S, metrics.XL, metrics.L)
        buttons.setSpacing(metrics.S)
        buttons.addWidget(self.remember)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scrolled, stretch=1)
        whole.addLayout(buttons)

    def _connect(self) -> None:
        for field in (self.first, self.last):
            field.textChanged.connect(self._allow)
        self.remember.clicked.connect(self._read_back)
        self.cancel.clicked.connect(self.reject)
        self._allow()

    def _allow(self) -> None:
        self.remember.setEnabled(all(len(_digits(field)) == COMPARED for field in (self.first, self.last)))

    def _read_back(self) -> None:
        told = _digits(self.first) + _digits(self.last)
        self.banner.hide()
        self.remember.setEnabled(False)
        self._tasks.run(
            lambda _: self._issuers.know(self._issuer, told),
            on_result=self._remembered,
            on_error=self._refused,
            owner=self,
        )

    def _remembered(self, _: None) -> None:
        self.accept()
        self.known.emit()

    def _refused(self, error: TallystickError) -> None:
        self._allow()
        self.banner.show_error(error)
        # Once it has its place: the window may be too low for it.
        QTimer.singleShot(0, self, lambda: self._scrolled.ensureWidgetVisible(self.banner))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_facts"):
            self._retranslate()
            later(self, self._say_facts)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Know this issuer"))
        self._scrolled.setAccessibleName(self.windowTitle())
        self._heading.setText(self.tr("Is this really the issuer’s key?"))
        self._why.setText(
            self.tr(
                "Nothing was changed since this was signed, but nothing on this computer says whose key it "
                "was signed with. Once you made sure, whatever this key signed counts as this issuer’s."
            )
        )
        self._how.setText(
            self.tr(
                "Ask the issuer for the fingerprint of its key: by telephone, or on its own web page. Take "
                "no number or address that came with the credential. The dots stand for the digits to type."
            )
        )
        first, last = self.tr("The first 8 digits"), self.tr("The last 8 digits")
        for text, label, field in zip((first, last), self._labels, (self.first, self.last), strict=True):
            label.setText(text)
            field.setAccessibleName(text)
        self.remember.setText(self.tr("Remember this issuer"))
        self.cancel.setText(self.tr("Cancel"))

    def _say_facts(self) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        issuer = self._issuer
        facts = [(self.tr("It calls itself"), issuer.name, False)]
        if issuer.issuer_id and issuer.issuer_id != issuer.name:
            facts.append((self.tr("Its identifier"), issuer.issuer_id, True))
        facts.append((self.tr("Fingerprint of the key"), partly_hidden(issuer.key_fingerprint), True))
        self._facts.setSpacing(2)
        for name, value, fixed in facts:
            self._facts.addWidget(WrappingLabel(name, "small"))
            self._facts.addWidget(SelectableText(value, name, fixed=fixed))


def _digits(field: QLineEdit) -> str:
    """What was typed, without blanks and dots and in small letters."""
    return _NOT_A_DIGIT.sub("", field.text().lower())
