"""A finished share: the file to save or the QR codes to show, and how the reader checks it."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme, words
from ui.dialogs import Dialogs
from ui.icons import icon
from ui.screens.qr_view import QrView
from ui.tasks import Tasks
from ui.theme import metrics
from ui.widgets.banner import Banner
from ui.widgets.plain_text import WrappingLabel
from wallet.model.sharing import Share


class ShareResultPanel(QWidget):
    """Shows one share. Nothing is written anywhere before the person chooses a place."""

    done = Signal()

    def __init__(self, tasks: Tasks, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._dialogs = tasks, dialogs
        self._share: Share | None = None
        self.heading = theme.heading()
        self.terms = WrappingLabel(role="muted")
        self.qr = QrView(tasks, dialogs)
        self.how_heading, self.how = theme.heading("", 3), WrappingLabel()
        self.save = theme.primary_button()
        self.done_button = QPushButton()
        self.done_button.setMinimumHeight(metrics.TARGET)
        self.banner = Banner()
        self.save.clicked.connect(self._save)
        self.done_button.clicked.connect(self.done)
        self._lay_out()
        self._retranslate()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(metrics.S)
        buttons.addWidget(self.save)
        buttons.addWidget(self.done_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.S)
        column.addWidget(self.heading)
        column.addWidget(self.terms)
        column.addWidget(self.qr, stretch=1)
        column.addLayout(buttons)
        column.addWidget(self.banner)
        column.addWidget(self.how_heading)
        column.addWidget(self.how)
        column.addStretch(0)

    def show_share(self, share: Share) -> None:
        """Show that share; its QR codes where it has any."""
        self._share = share
        self.banner.hide()
        self.qr.setVisible(bool(share.frames))
        if share.frames:
            self.qr.show_frames(share.frames)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange) and hasattr(self, "banner"):
            self._retranslate()

    def _retranslate(self) -> None:
        self.heading.setText(self.tr("Your share is ready"))
        self.save.setText(self.tr("Save the file…"))
        self.save.setIcon(icon("export", theme.current().on_accent))
        self.done_button.setText(self.tr("Done"))
        self.how_heading.setText(self.tr("How the reader checks it"))
        self.how.setText(self._how())
        self.terms.setText(self._terms())

    def _terms(self) -> str:
        share = self._share
        if share is None:
            return ""
        until = words.format_moment(share.expires)
        if share.audience:
            return self.tr("For {audience}, until {until}.").format(audience=share.audience, until=until)
        return self.tr("For anyone who gets it, until {until}.").format(until=until)

    def _how(self) -> str:
        if self._share is not None and self._share.frames:
            return self.tr(
                "They open Tallystick, choose “Check something” and drop the photographs there. "
                "They need no wallet and no network."
            )
        return self.tr(
            "They open Tallystick, choose “Check something” and drop this file there. "
            "They need no wallet and no network."
        )

    def _save(self) -> None:
        share = self._share
        if share is None:
            return
        suggested = Path.home() / Path(share.file.name).name
        target = self._dialogs.save_file(self, self.tr("Save the share"), suggested)
        if target is None:
            return
        self._tasks.run(
            lambda _: target.write_bytes(share.file.data),
            on_result=lambda _: self.banner.show_message(
                self.tr("Saved: {name}").format(name=target.name), self.tr("Now hand it to the reader.")
            ),
            on_error=self.banner.show_error,
            owner=self,
        )
