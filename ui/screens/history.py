"""The history: what happened to the wallet and its credentials, the newest first."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.dialogs import Dialogs
from ui.models.line_list import Line
from ui.ports import OpenWallet
from ui.tasks import Tasks
from ui.theme import metrics
from ui.widgets.banner import Banner
from ui.widgets.empty_state import EmptyState
from ui.widgets.ledger_words import GROUPS, LedgerWords, sign_of
from ui.widgets.line_list import LineList
from ui.widgets.untrusted_text import line_in
from ui.words import content_languages, format_moment
from wallet.model.holding import CredentialRow
from wallet.model.ledger import LedgerEntry

_Found = tuple[tuple[LedgerEntry, ...], tuple[CredentialRow, ...]]


class HistoryScreen(QWidget):
    """Titles are looked up in what is still held; the ledger itself holds none."""

    def __init__(
        self, wallet: OpenWallet, tasks: Tasks, dialogs: Dialogs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wallet, self._tasks, self._dialogs = wallet, tasks, dialogs
        self._entries: tuple[LedgerEntry, ...] = ()
        self._rows: tuple[CredentialRow, ...] = ()
        self.banner = Banner(inside=True)
        self._title, self._text, self._kind_label = theme.heading(), theme.muted(), QLabel()
        self.kind, self.export = QComboBox(), theme.button()
        self.list, self.nothing = LineList(), EmptyState("history")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.nothing)
        for name in GROUPS:
            self.kind.addItem("", name)
        self._lay_out()
        self.kind.currentIndexChanged.connect(lambda _: self._show())
        self.export.clicked.connect(self._export)
        self.retranslate()
        self.refresh()

    def _lay_out(self) -> None:
        self._kind_label.setBuddy(self.kind)
        self.kind.setMinimumHeight(metrics.TARGET)
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(18)
        top = QHBoxLayout()
        top.setSpacing(metrics.M)
        top.addWidget(self._kind_label)
        top.addWidget(self.kind)
        top.addStretch(1)
        top.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(metrics.XL, metrics.XL, metrics.XL, metrics.XL)
        column.setSpacing(metrics.M)
        for widget in (self._title, self._text, self.banner):
            column.addWidget(widget)
        column.addLayout(top)
        column.addWidget(self._pages, 1)

    def refresh(self) -> None:
        """Read the ledger anew."""
        self._tasks.run(
            lambda _: self._read(), on_result=self._take, on_error=self.banner.show_error, owner=self
        )

    def _read(self) -> _Found:
        in_bin = tuple(one.row for one in self._wallet.history.in_bin())
        return self._wallet.history.ledger(), (*self._wallet.rows(), *in_bin)

    def _take(self, found: _Found) -> None:
        self._entries, self._rows = found
        self._show()

    def start_focus(self) -> None:
        """Onto the list."""
        self.list.setFocus()

    def go_back(self) -> bool:
        """Nothing is open inside."""
        return False

    def _show(self) -> None:
        preferred = content_languages()
        titles = {row.id: line_in(row.title, preferred) for row in self._rows}
        events = GROUPS[self.kind.currentData() or "all"][1]
        say = LedgerWords().sentence
        self.list.show_lines(
            [
                Line(str(entry.number), say(entry, titles), format_moment(entry.at), sign_of(entry.event))
                for entry in self._entries
                if entry.event in events
            ]
        )
        self._pages.setCurrentWidget(self.list if self.list.lines.rowCount() else self.nothing)

    def _export(self) -> None:
        target = self._dialogs.save_file(
            self, self.tr("Save the history"), Path.home() / self.tr("Wallet history.json")
        )
        if target is None:
            return
        saved = self.tr("Saved: {name}").format(name=target.name)
        about = self.tr("It names to whom you shared something and when, but not what credentials say.")
        self._tasks.run(
            lambda _: target.write_bytes(self._wallet.history.ledger_as_json()),
            on_result=lambda _: self.banner.show_message(saved, about),
            on_error=self.banner.show_error,
            owner=self,
        )

    def retranslate(self) -> None:
        """Say every text in the language of now."""
        self._title.setText(self.tr("History"))
        self._text.setText(
            self.tr("Each line is tied to the one before, so that none can be changed or left out unnoticed.")
        )
        self._kind_label.setText(self.tr("&Show"))
        self.kind.setAccessibleName(self.tr("Which part of the history"))
        for number, (text, _) in enumerate(GROUPS.values()):
            self.kind.setItemText(number, QCoreApplication.translate("ledger", text))
        self.export.setText(self.tr("Save as a file…"))
        self.list.setAccessibleName(self.tr("What happened, the newest first"))
        self.nothing.say(self.tr("Nothing yet"), self.tr("Nothing of this kind has happened so far."))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
