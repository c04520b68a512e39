"""Backups: making one, testing one, restoring one, and those that the wallet made by itself."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.dialogs import Dialogs
from ui.models.line_list import Line
from ui.ports import OpenWallet, Wallets
from ui.screens.restore import Restored, RestoredPage, RestorePage
from ui.tasks import Tasks
from ui.theme import metrics
from ui.widgets.ask_form import Asked, AskForm
from ui.widgets.banner import Banner
from ui.widgets.busy import Busy
from ui.widgets.button_rows import ButtonRows
from ui.widgets.line_list import LineList
from ui.widgets.page import Page
from ui.widgets.sub_pages import SubPages
from ui.words import format_bytes, format_date, format_moment
from wallet.model.errors import TallystickError
from wallet.model.vault import BackupFacts, SafetyState

SUFFIX: Final = ".tallystick-backup"
_LIST_HEIGHT: Final = 180


class BackupsPage(Page):
    """How it stands with backups, and the three things that can be done."""

    make_wanted = Signal()
    test_wanted = Signal()
    restore_wanted = Signal()
    restore_own_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: SafetyState | None = None
        self._own: tuple[BackupFacts, ...] = ()
        self.banner, self.busy = Banner(inside=True), Busy()
        self._title, self.standing, self._advice = theme.heading(), theme.body(), theme.muted()
        self.make, self.test, self.restore = theme.primary_button(), theme.button(), theme.button()
        self._own_title, self._own_text = theme.heading("", 2), theme.muted()
        self.own, self.restore_own = LineList(), theme.button()
        self.own.setMinimumHeight(_LIST_HEIGHT)
        for widget in (self._title, self.banner, self.standing, self._advice, self.busy):
            self.column.addWidget(widget)
        self.column.addWidget(ButtonRows((self.make, self.test, self.restore)))
        self.column.addSpacing(metrics.S)
        self.column.addWidget(theme.line())
        self.add_group(self._own_title, self._own_text, self.own)
        self.column.addWidget(ButtonRows((self.restore_own,)))
        self.make.clicked.connect(self.make_wanted)
        self.test.clicked.connect(self.test_wanted)
        self.restore.clicked.connect(self.restore_wanted)
        self.restore_own.clicked.connect(self._tell_own)
        self.own.activated.connect(lambda _: self._tell_own())
        self.retranslate()

    def show_state(self, state: SafetyState, own: tuple[BackupFacts, ...]) -> None:
        """Say how it stands now."""
        self._state, self._own = state, own
        self.retranslate()

    def set_busy(self, *, busy: bool) -> None:
        """Nothing can be started twice."""
        for button in (self.make, self.test, self.restore, self.restore_own):
            button.setEnabled(not busy)
        self.busy.setVisible(busy)

    def start_focus(self) -> None:
        """Onto the main thing to do."""
        self.make.setFocus()

    def _tell_own(self) -> None:
        for key in self.own.chosen_keys()[:1]:
            self.restore_own_wanted.emit(key)

    def retranslate(self) -> None:
        """Say every text in the language of now."""
        self._title.setText(self.tr("Backups"))
        self.standing.setText(self._standing())
        self._advice.setText(
            self.tr(
                "A backup is one encrypted file. Keep it on another device, such as a memory stick; "
                "it opens with the passphrase of today."
            )
        )
        self.make.setText(self.tr("Back up now…"))
        self.test.setText(self.tr("Test a backup now…"))
        self.restore.setText(self.tr("Restore a backup…"))
        self._own_title.setText(self.tr("Made by the wallet itself"))
        self._own_text.setText(
            self.tr("They are in the wallet’s own folder, so they do not help if the computer is lost.")
            if self._own
            else self.tr("None yet. One is made before anything risky is done.")
        )
        self.own.setAccessibleName(self._own_title.text())
        self.own.show_lines([self._line(one) for one in self._own])
        self.own.setVisible(bool(self._own))
        self.restore_own.setVisible(bool(self._own))
        self.restore_own.setText(self.tr("Restore the chosen one…"))
        self.busy.say(self.tr("Backing up, then reading it back to compare."))

    def _standing(self) -> str:
        if self._state is None:
            return ""
        made, tested = self._state.backed_up_at, self._state.tested_at
        if made is None:
            return self.tr("There is no backup of this wallet yet.")
        said = self.tr("Last backup on {date}.").format(date=format_date(made))
        if self._state.changes_since:
            said += " " + self.tr("%n change(s) since then.", "", self._state.changes_since)
        if tested is None:
            return " ".join((said, self.tr("No backup was tested yet.")))
        return " ".join((said, self.tr("Last tested on {date}.").format(date=format_date(tested))))

    def _line(self, one: BackupFacts) -> Line:
        documents = self.tr("%n document(s)", "", one.documents)
        below = f"{self._reason(one.path.name)} · {documents} · {format_bytes(one.size)}"
        return Line(str(one.path), format_moment(one.made_at), below, "backup")

    def _reason(self, name: str) -> str:
        """Why it was made, from the end of its name."""
        reasons = {
            "emptying-the-bin": self.tr("Before the bin was emptied"),
            "new-file-key": self.tr("Before a new file key"),
            "import": self.tr("Before many credentials were added"),
            "update": self.tr("Before the wallet was brought up to date"),
        }
        before = name.removesuffix(SUFFIX).partition("-")[2]
        return reasons.get(before, self.tr("Before something risky"))


class BackupsScreen(SubPages):
    """``open_wanted`` carries a restored wallet to go on with in place of this one."""

    open_wanted = Signal(object)

    def __init__(
        self,
        wallet: OpenWallet,
        wallets: Wallets,
        tasks: Tasks,
        dialogs: Dialogs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._wallet, self._tasks, self._dialogs = wallet, tasks, dialogs
        self.page, self.ask = BackupsPage(), AskForm(tasks)
        self.restore = RestorePage(wallets, tasks, dialogs, wallet.path.parent, here=wallet)
        self.report = RestoredPage(tasks)
        for page in (self.page, self.ask, self.restore, self.report):
            self.addWidget(page)
        self.page.make_wanted.connect(self._back_up)
        self.page.test_wanted.connect(self._test)
        self.page.restore_wanted.connect(self._restore)
        self.page.restore_own_wanted.connect(lambda path: self._restore_own(Path(path)))
        self.ask.cancelled.connect(self.home)
        self.restore.cancelled.connect(self.home)
        self.restore.restored.connect(self._show_restored)
        self.report.closed.connect(self.home)
        self.report.open_wanted.connect(self.open_wanted)
        self.refresh()

    def refresh(self) -> None:
        """Read how it stands."""
        self._tasks.run(
            lambda _: (self._wallet.safekeeping.state(), self._wallet.safekeeping.automatic()),
            on_result=lambda found: self.page.show_state(*found),
            on_error=self.page.banner.show_error,
            owner=self,
        )

    def leave(self, page: QWidget) -> None:
        """Forget what was typed; a restored wallet that nobody chose is closed."""
        self.ask.forget()
        self.restore.forget()
        if page is self.report:
            self.report.close_it.click()

    def undo_work(self) -> OpenWallet | None:
        """A restored wallet that has to be closed as well."""
        return self.report.undo_work()

    def _back_up(self) -> None:
        day = datetime.now(UTC).astimezone().date().isoformat()
        suggested = Path.home() / f"{self._wallet.path.stem} {day}{SUFFIX}"
        target = self._dialogs.save_file(self, self.tr("Where to put the backup"), suggested)
        if target is None:
            return
        if target.suffix != SUFFIX:
            target = target.with_name(target.name + SUFFIX)
        self.page.banner.hide()
        self.page.set_busy(busy=True)
        self._tasks.run(
            lambda _: self._wallet.safekeeping.back_up(target),
            on_result=self._backed_up,
            on_error=self._failed,
            owner=self,
        )

    def _backed_up(self, facts: BackupFacts) -> None:
        self.page.set_busy(busy=False)
        held = self.tr("It holds %n document(s).", "", facts.documents)
        compared = self.tr("It was read back and is the same as the wallet.")
        title = self.tr("Backed up: {name}").format(name=facts.path.name)
        self.page.banner.show_message(title, f"{held} {compared}")
        self.refresh()

    def _failed(self, error: TallystickError) -> None:
        self.page.set_busy(busy=False)
        self.page.banner.show_error(error)

    def _test(self) -> None:
        chosen = self._dialogs.open_files(self, self.tr("Choose the backup to test"))
        if not chosen:
            return
        backup = chosen[0]

        def texts() -> Asked:
            text = self.tr(
                "“{name}” is really opened and everything in it is read, as if it were restored. "
                "Nothing is changed. Type the passphrase that the wallet had when it was made."
            )
            return Asked(
                self.tr("Test this backup"),
                text.format(name=backup.name),
                self.tr("Test it now"),
                self.tr("Opening the backup and reading all of it."),
            )

        self.ask.ask(
            texts,
            lambda passphrase: self._wallet.safekeeping.test(backup, passphrase, self._wallet.path),
            self._tested,
        )
        self.open_page(self.ask)

    def _tested(self, facts: BackupFacts) -> None:
        held = self.tr("%n document(s) in it could be read.", "", facts.documents)
        made = self.tr("It is of {moment}.").format(moment=format_moment(facts.made_at))
        self.page.banner.show_message(self.tr("This backup works"), f"{held} {made}")
        self.home()
        self.refresh()

    def _restore(self) -> None:
        if self.restore.choose():
            self.open_page(self.restore)

    def _restore_own(self, backup: Path) -> None:
        self.restore.begin(backup)
        self.open_page(self.restore)

    def _show_restored(self, restored: Restored) -> None:
        self.report.show_restored(restored)
        self.open_page(self.report)
