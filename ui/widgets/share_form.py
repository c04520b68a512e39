"""What the learner decides about a share: its form, for whom, for what, and for how long."""

from datetime import timedelta
from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.theme import metrics
from ui.widgets.plain_text import WrappingLabel
from wallet.model.sharing import DEFAULT_LIFETIME, ShareForm, ShareRequest

_MOST_DAYS: Final = 365
_MOST_CHARACTERS: Final = 200


class ShareFormPanel(QWidget):
    """Asks, and gives a ShareRequest. ``wanted`` when the person presses the button."""

    wanted = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._several = False
        self.form_label = theme.heading("", 3)
        self.as_file, self.as_qr = QRadioButton(), QRadioButton()
        self._forms = QButtonGroup(self)
        self.file_hint, self.qr_hint = WrappingLabel(role="small"), WrappingLabel(role="small")
        self.audience, self.purpose, self.days = QLineEdit(), QLineEdit(), QSpinBox()
        self.audience_label, self.purpose_label, self.days_label = QLabel(), QLabel(), QLabel()
        self.audience_hint = WrappingLabel(role="small")
        self.make = theme.primary_button()
        self.cancel = QPushButton()
        self._prepare()
        self._lay_out()
        self._retranslate()

    def _prepare(self) -> None:
        for choice in (self.as_file, self.as_qr):
            choice.setMinimumHeight(metrics.TARGET)
            self._forms.addButton(choice)
        self.as_file.setChecked(True)
        for field in (self.audience, self.purpose):
            field.setMaxLength(_MOST_CHARACTERS)
            field.setMinimumHeight(metrics.TARGET)
        self.days.setRange(1, _MOST_DAYS)
        self.days.setMinimumHeight(metrics.TARGET)
        self.days.setMaximumWidth(140)
        self.days.lineEdit().setTextMargins(metrics.S, 0, 0, 0)  # a style sheet cannot
        self.cancel.setMinimumHeight(metrics.TARGET)
        self.make.clicked.connect(self.wanted)
        self.cancel.clicked.connect(self.cancelled)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.XS)
        for widget in (self.form_label, self.as_file, self.file_hint, self.as_qr, self.qr_hint):
            column.addWidget(widget)
        for label, field in (
            (self.audience_label, self.audience),
            (self.purpose_label, self.purpose),
            (self.days_label, self.days),
        ):
            label.setBuddy(field)
            column.addSpacing(metrics.S)
            column.addWidget(label)
            column.addWidget(field)
            if field is self.audience:
                column.addWidget(self.audience_hint)
        buttons = QHBoxLayout()
        buttons.setSpacing(metrics.S)
        buttons.addWidget(self.make)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        column.addSpacing(metrics.M)
        column.addLayout(buttons)

    def start(self, count: int) -> None:
        """Ask anew, for that many credentials. QR codes carry one at most."""
        self._several = count > 1
        self.as_file.setChecked(True)
        for widget in (self.as_qr, self.qr_hint):
            widget.setVisible(not self._several)
        self.audience.clear()
        self.purpose.clear()
        self.days.setValue(DEFAULT_LIFETIME.days)
        self._retranslate()

    def request(self, credential_ids: tuple[str, ...]) -> ShareRequest:
        """What was asked for, about these credentials."""
        if self.as_qr.isChecked():
            form = ShareForm.QR
        else:
            form = ShareForm.BUNDLE if self._several else ShareForm.PRESENTATION
        return ShareRequest(
            credential_ids=credential_ids,
            form=form,
            audience=self.audience.text().strip() or None,
            purpose=self.purpose.text().strip() or None,
            lifetime=timedelta(days=self.days.value()),
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.form_label.setText(self.tr("How do you hand it over?"))
        self.as_file.setText(self.tr("As a file"))
        self.file_hint.setText(
            self.tr("One file that holds all of them, to send or to upload.")
            if self._several
            else self.tr("To send by e-mail or to upload. Always works.")
        )
        self.as_qr.setText(self.tr("As a QR code"))
        self.qr_hint.setText(self.tr("To show on the screen or to print. Only for small credentials."))
        self.audience_label.setText(self.tr("Who is it for?"))
        self.audience_hint.setText(
            self.tr("The name of the reader, written as they will write it when they check.")
        )
        self.purpose_label.setText(self.tr("What is it for?"))
        self.days_label.setText(self.tr("For how many days may they use it?"))
        self.make.setText(self.tr("Make the share"))
        self.cancel.setText(self.tr("Cancel"))
        for label, field in (
            (self.audience_label, self.audience),
            (self.purpose_label, self.purpose),
            (self.days_label, self.days),
        ):
            field.setAccessibleName(label.text())
