"""The bin: what was taken off the list, until it is put back or the bin is emptied."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.dialogs import Dialogs
from ui.models.line_list import Line
from ui.ports import OpenWallet
from ui.tasks import Tasks
from ui.theme import metrics
from ui.widgets.banner import Banner
from ui.widgets.button_rows import ButtonRows
from ui.widgets.empty_state import EmptyState
from ui.widgets.line_list import LineList
from ui.widgets.unnamed import nameless, untitled
from ui.widgets.untrusted_text import line_in
from ui.words import content_languages, format_date
from wallet.model.errors import TallystickError
from wallet.model.ledger import BinRow


class BinScreen(QWidget):
    """``changed`` says that the library's list is another one now."""

    changed = Signal()

    def __init__(
        self, wallet: OpenWallet, tasks: Tasks, dialogs: Dialogs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wallet, self._tasks, self._dialogs = wallet, tasks, dialogs
        self._rows: tuple[BinRow, ...] = ()
        self.banner = Banner(inside=True)
        self._title, self._text = theme.heading(), theme.muted()
        self.list = LineList(several=True)
        self.empty_state = EmptyState("bin")
        self.restore, self.empty = theme.primary_button(), theme.button()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty_state)
        column = QVBoxLayout(self)
        column.setContentsMargins(metrics.XL, metrics.XL, metrics.XL, metrics.XL)
        column.setSpacing(metrics.M)
        for widget in (self._title, self._text, self.banner):
            column.addWidget(widget)
        column.addWidget(self._pages, 1)
        column.addWidget(ButtonRows((self.restore, self.empty)))
        self.restore.clicked.connect(self._restore)
        self.empty.clicked.connect(self._ask_to_empty)
        self.list.activated.connect(lambda _: self._restore())
        self.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Read what is in the bin."""
        self._tasks.run(
            lambda _: self._wallet.history.in_bin(),
            on_result=self._show,
            on_error=self.banner.show_error,
            owner=self,
        )

    def start_focus(self) -> None:
        """Onto the list."""
        self.list.setFocus()

    def go_back(self) -> bool:
        """Nothing is open inside."""
        return False

    def _show(self, rows: tuple[BinRow, ...]) -> None:
        self._rows = rows
        self.list.show_lines([self._line(one) for one in rows])
        self._pages.setCurrentWidget(self.list if rows else self.empty_state)
        self.restore.setEnabled(bool(rows))
        self.empty.setEnabled(bool(rows))

    def _line(self, one: BinRow) -> Line:
        preferred = content_languages()
        issuer = line_in(one.row.issuer, preferred) or nameless()
        since = self.tr("in the bin since {date}").format(date=format_date(one.since))
        return Line(one.row.id, line_in(one.row.title, preferred) or untitled(), f"{issuer} · {since}", "bin")

    def _restore(self) -> None:
        chosen = self.list.chosen_keys()
        if not chosen:
            return
        said = self.tr("%n credential(s) put back into the library.", "", len(chosen))
        self._tasks.run(
            lambda _: self._wallet.history.take_from_bin(chosen),
            on_result=lambda _: self._done(said),
            on_error=self._failed,
            owner=self,
        )

    def _ask_to_empty(self) -> None:
        count = len(self._rows)
        question = self.tr("Delete %n credential(s) for good?", "", count)
        consequence = self.tr(
            "Earlier versions go as well. A backup in the wallet’s folder is made first; "
            "it and your other backups still hold them."
        )
        if not self._dialogs.confirm(self, question, consequence, self.tr("Delete for good")):
            return
        said = self.tr("%n credential(s) deleted for good.", "", count)
        self.empty.setEnabled(False)
        self._tasks.run(
            lambda _: self._wallet.history.empty_bin(),
            on_result=lambda _: self._done(said),
            on_error=self._failed,
            owner=self,
        )

    def _done(self, said: str) -> None:
        self.banner.show_message(said)
        self.refresh()
        self.changed.emit()

    def _failed(self, error: TallystickError) -> None:
        self.banner.show_error(error)
        self.refresh()

    def retranslate(self) -> None:
        """Say every text in the language of now."""
        self._title.setText(self.tr("Bin"))
        self._text.setText(self.tr("Nothing here is lost until you empty the bin."))
        self.list.setAccessibleName(self.tr("Credentials in the bin"))
        self.empty_state.say(
            self.tr("The bin is empty"), self.tr("What you delete from the library waits here.")
        )
        self.restore.setText(self.tr("Put back"))
        self.empty.setText(self.tr("Empty the bin…"))
        self._show(self._rows)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
