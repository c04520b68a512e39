"""Safety: what opens the wallet and how to change it. Reached through Settings while a wallet is open."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs import Dialogs
from ui.ports import OpenWallet
from ui.screens.change_passphrase import ChangePassphrasePage
from ui.screens.recovery_code import RecoveryCodePages
from ui.screens.safety_page import SafetyPage
from ui.screens.take_keys import TakeKeysPage
from ui.tasks import Tasks
from ui.widgets.ask_form import Asked, AskForm
from ui.widgets.sub_pages import SubPages
from ui.widgets.work_bar import WorkBar
from wallet.model.errors import TallystickError
from wallet.model.vault import SafetyState, Way

_State = tuple[frozenset[Way], SafetyState, bool]


class SafetyScreen(SubPages):
    """Every change asks for the passphrase: an open window is no proof of who sits there."""

    backups_wanted = Signal()
    code_done = Signal()  # the offer that followed the making of a wallet is over

    def __init__(
        self, wallet: OpenWallet, tasks: Tasks, dialogs: Dialogs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wallet, self._tasks, self._dialogs = wallet, tasks, dialogs
        self._offered = False
        self.page, self.ask = SafetyPage(), AskForm(tasks)
        self.change = ChangePassphrasePage(wallet, tasks)
        self.keys = TakeKeysPage(wallet, tasks, dialogs)
        self.code = RecoveryCodePages(wallet, tasks, dialogs)
        self.work = WorkBar()
        self.page.column.insertWidget(1, self.work)
        for page in (self.page, self.ask, self.change, self.keys, self.code):
            self.addWidget(page)
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        page = self.page
        page.change_wanted.connect(lambda: self.open_page(self.change))
        page.code_wanted.connect(self._make_code)
        page.no_code_wanted.connect(self._drop_code)
        page.quick_wanted.connect(self._turn_quick)
        page.file_key_wanted.connect(self._new_file_key)
        page.export_wanted.connect(self._export_all)
        page.keys_wanted.connect(lambda: self.open_page(self.keys))
        page.backups_wanted.connect(self.backups_wanted)
        self.ask.cancelled.connect(self.home)
        self.change.cancelled.connect(self.home)
        self.change.changed.connect(lambda: self._done(self.tr("The passphrase is changed.")))
        self.keys.cancelled.connect(self.home)
        self.keys.taken.connect(self._keys_taken)
        self.code.finished.connect(self._code_finished)
        self.code.failed.connect(self._code_failed)

    def refresh(self) -> None:
        """Read how it stands."""
        self._tasks.run(
            lambda _: self._state(),
            on_result=lambda state: self.page.show_state(state[0], state[1], keyring=state[2]),
            on_error=self.page.banner.show_error,
            owner=self,
        )

    def _state(self) -> _State:
        ways = self._wallet.ways
        return ways.set_up(), self._wallet.safekeeping.state(), ways.quick_unlock_available()

    def offer_code(self, passphrase: str) -> None:
        """Right after the wallet was made with this passphrase."""
        self._offered = True
        self.code.begin(passphrase)
        self.open_page(self.code)

    def undo_work(self) -> Callable[[], None] | None:
        """What has to be done before the wallet is closed."""
        return self.code.undo_work()

    def leave(self, page: QWidget) -> None:
        """Forget what was typed."""
        for form in (self.change, self.keys):
            if page is form:
                form.forget()
        self.ask.forget()

    def go_back(self) -> bool:
        """Out of a form. A code that was not typed back is dropped."""
        if self.currentWidget() is self.code:
            self.code.give_up()
            return True
        return super().go_back()

    def _ask(self, texts: Callable[[], Asked], work: Callable[[str], None], done: str) -> None:
        self.ask.ask(texts, work, lambda _: self._done(done))
        self.open_page(self.ask)

    def _done(self, text: str) -> None:
        self.page.banner.show_message(text)
        self.home()
        self.refresh()

    # the recovery code

    def _make_code(self) -> None:
        passphrase: list[str] = []

        def make(given: str) -> str:
            code = self._wallet.ways.make_recovery_code(given)
            passphrase.append(given)
            return code

        def show(code: str) -> None:
            self.code.begin_with(code, passphrase.pop())
            self.open_page(self.code)

        self.ask.ask(self._code_texts, make, show)
        self.open_page(self.ask)

    def _code_texts(self) -> Asked:
        return Asked(
            self.tr("A new recovery code"),
            self.tr("You see it once and type part of it back. A code made before stops working at once."),
            self.tr("Make the code"),
            self.tr("Making the code. This takes a moment."),
        )

    def _drop_code(self) -> None:
        def texts() -> Asked:
            return Asked(
                self.tr("Remove the recovery code"),
                self.tr("The sheet you have opens this wallet no longer. Only the passphrase does."),
                self.tr("Remove it"),
                self.tr("Removing the code. This takes a moment."),
            )

        self._ask(texts, self._wallet.ways.drop_recovery_code, self.tr("The recovery code is removed."))

    def _code_finished(self, made: bool) -> None:
        if made:
            self.page.banner.show_message(self.tr("The recovery code is set. Keep the sheet safe."))
        elif not self._offered:
            self.page.banner.show_message(self.tr("There is no recovery code now."))
        self._end_code()

    def _code_failed(self, error: TallystickError) -> None:
        self.page.banner.show_error(error)
        self.home()
        self.refresh()

    def _end_code(self) -> None:
        self.home()
        self.refresh()
        if self._offered:
            self._offered = False
            self.code_done.emit()

    # quick unlock, file key, leaving

    def _turn_quick(self, on: bool) -> None:
        if not on:
            self._tasks.run(
                lambda _: self._wallet.ways.turn_off_quick_unlock(),
                on_result=lambda _: self._done(self.tr("Quick unlock is off.")),
                on_error=self.page.banner.show_error,
                owner=self,
            )
            return

        def texts() -> Asked:
            return Asked(
                self.tr("Quick unlock on this computer"),
                self.tr(
                    "Whoever is logged in as you can then open this wallet without the passphrase. "
                    "The passphrase keeps working."
                ),
                self.tr("Turn it on"),
                self.tr("Asking the keyring. This takes a moment."),
            )

        self._ask(texts, self._wallet.ways.turn_on_quick_unlock, self.tr("Quick unlock is on."))

    def _new_file_key(self) -> None:
        def texts() -> Asked:
            return Asked(
                self.tr("A new file key"),
                self.tr(
                    "Everything is copied, encrypted anew and compared; that takes longer the more you keep. "
                    "The passphrase stays. The recovery code and quick unlock have to be made anew. "
                    "Backups made before keep the old key: delete them if someone may have it."
                ),
                self.tr("Encrypt everything anew"),
                self.tr("Encrypting everything anew. Do not turn off the computer."),
            )

        self._ask(texts, self._wallet.ways.new_file_key, self.tr("Everything is encrypted with a new key."))

    def _keys_taken(self, file: Path) -> None:
        self.page.banner.show_message(
            self.tr("Saved: {name}").format(name=file.name),
            self.tr("Whoever has this file and its passphrase can sign in your name."),
        )
        self.home()

    def _export_all(self) -> None:
        name = self.tr("{wallet} – everything").format(wallet=self._wallet.path.stem)
        suggested = Path.home() / name
        target = self._dialogs.save_file(self, self.tr("Name of the new folder"), suggested)
        if target is None:
            return

        def done(count: int | None) -> None:
            self.work.finish()
            if count is not None:
                self.page.banner.show_message(
                    self.tr("%n document(s) exported.", "", count),
                    self.tr("They are in “{name}” and are not encrypted.").format(name=target.name),
                )

        def failed(error: TallystickError) -> None:
            self.work.finish()
            self.page.banner.show_error(error)

        handle = self._tasks.run(
            lambda progress: self._wallet.leaving.export_all(target, progress),
            on_result=done,
            on_error=failed,
            owner=self,
            on_progress=self.work.advance,
        )
        self.work.start(self.tr("Exporting everything"), handle)
