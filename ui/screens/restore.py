"""Restoring a backup: which file, what opens it, and into which new folder; then what is in it."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QRadioButton, QWidget

from ui import theme
from ui.dialogs import Dialogs
from ui.ports import OpenWallet, Wallets
from ui.tasks import Tasks
from ui.theme import metrics
from ui.widgets.banner import Banner
from ui.widgets.busy import Busy
from ui.widgets.button_rows import ButtonRows
from ui.widgets.page import Page
from ui.widgets.passphrase_field import PassphraseField
from ui.words import tr_error
from wallet.model.errors import TallystickError
from wallet.model.vault import Compared

ENDING = ".tallystick"


class Restored(NamedTuple):
    """The wallet that came out of a backup, open, and how it compares with the one in use."""

    wallet: OpenWallet
    credentials: int
    compared: Compared | None


class RestorePage(Page):
    """Nothing that is there is touched: the wallet goes into a new folder."""

    restored = Signal(object)  # a Restored
    cancelled = Signal()

    def __init__(
        self,
        wallets: Wallets,
        tasks: Tasks,
        dialogs: Dialogs,
        folder: Path,
        *,
        here: OpenWallet | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._wallets, self._tasks, self._dialogs = wallets, tasks, dialogs
        self._folder, self._here = folder, here
        self._backup = Path()
        self._title, self._text, self.banner = theme.heading(), theme.body(), Banner(inside=True)
        self._name_label, self._place = QLabel(), theme.small()
        self.name, self._change = QLineEdit(), theme.button()
        self.by_passphrase, self.by_code = QRadioButton(), QRadioButton()
        self.passphrase, self.code = PassphraseField(), QLineEdit()
        self.problem, self.busy = theme.problem(), Busy()
        self.action, self.cancel = theme.primary_button(), theme.button()
        self._lay_out()
        self._connect()
        self.retranslate()
        self.by_passphrase.setChecked(True)
        self._show_way()

    def _lay_out(self) -> None:
        for line in (self.name, self.code):
            line.setMinimumHeight(metrics.TARGET)
        self.name.setMaxLength(80)
        self.code.setMaxLength(200)
        self._name_label.setBuddy(self.name)
        place = QHBoxLayout()
        place.setSpacing(metrics.M)
        place.addWidget(self._place, 1)
        place.addWidget(self._change)
        for widget in (self._title, self.banner, self._text):
            self.column.addWidget(widget)
        self.add_group(self.by_passphrase, self.by_code)
        self.add_group(self.passphrase, self.code, self.problem)
        self.add_group(self._name_label, self.name, place)
        self.column.addWidget(self.busy)
        self.column.addWidget(ButtonRows((self.action, self.cancel)))

    def _connect(self) -> None:
        self.by_code.toggled.connect(self._show_way)
        self.passphrase.changed.connect(self._clear_problem)
        self.code.textEdited.connect(self._clear_problem)
        self.name.textChanged.connect(self._show_place)
        self._change.clicked.connect(self._choose_folder)
        self.passphrase.entered.connect(self._go)
        self.code.returnPressed.connect(self._go)
        self.action.clicked.connect(self._go)
        self.cancel.clicked.connect(self._give_up)

    def choose(self) -> bool:
        """Ask for the backup; False when the person changed their mind."""
        chosen = self._dialogs.open_files(self, self.tr("Choose the backup"))
        if not chosen:
            return False
        self.begin(chosen[0])
        return True

    def begin(self, backup: Path, folder: Path | None = None) -> None:
        """Ask how to open that backup; the new wallet goes into ``folder``."""
        self._backup, self._folder = backup, folder or self._folder
        self.forget()
        self.name.setText(self._free_name())
        self.banner.hide()
        self.retranslate()

    def forget(self) -> None:
        """Nothing that was typed is left."""
        self.passphrase.clear()
        self.code.clear()
        self._clear_problem()

    def start_focus(self) -> None:
        """Into what opens the backup."""
        (self.code if self.by_code.isChecked() else self.passphrase).setFocus()

    def path(self) -> Path:
        """Where the restored wallet would be."""
        return self._folder / f"{self.name.text().strip()}{ENDING}"

    def _free_name(self) -> str:
        stem = self.tr("Restored wallet")
        number = 1
        while (self._folder / f"{stem}{'' if number == 1 else f' {number}'}{ENDING}").exists():
            number += 1
        return stem if number == 1 else f"{stem} {number}"

    def _choose_folder(self) -> None:
        chosen = self._dialogs.choose_folder(self, self.tr("Where to put the restored wallet"), self._folder)
        if chosen is not None:
            self._folder = chosen
            self._show_place()

    def _go(self) -> None:
        typed = self.code.text().strip() if self.by_code.isChecked() else self.passphrase.text()
        if not typed or not self.action.isEnabled():
            self.start_focus()
            return
        if not self.name.text().strip():
            self.name.setFocus()
            return
        backup, to, by_code = self._backup, self.path(), self.by_code.isChecked()
        self._clear_problem()
        self._set_busy(busy=True)
        self._tasks.run(
            lambda _: self._restore(backup, to, typed, by_code=by_code),
            on_result=self._finish,
            on_error=self._show_problem,
            owner=self,
            let_go=lambda restored: restored.wallet.lock(),
        )

    def _restore(self, backup: Path, to: Path, typed: str, *, by_code: bool) -> Restored:
        restore = self._wallets.restore_with_recovery_code if by_code else self._wallets.restore
        wallet = restore(backup, to, typed)
        try:
            compared = self._wallets.compare(wallet, self._here) if self._here is not None else None
            return Restored(wallet, wallet.info().credentials, compared)
        except BaseException:
            wallet.lock()
            raise

    def _finish(self, restored: Restored) -> None:
        self._set_busy(busy=False)
        self.forget()
        self.restored.emit(restored)

    def _give_up(self) -> None:
        self.forget()
        self.cancelled.emit()

    def _show_problem(self, error: TallystickError) -> None:
        self._set_busy(busy=False)
        words = tr_error(error)
        self.problem.setText(f"{words.happened} {words.remedy}")
        self.problem.show()
        self.start_focus()

    def _clear_problem(self) -> None:
        self.problem.clear()
        self.problem.hide()

    def _set_busy(self, *, busy: bool) -> None:
        fields = (self.passphrase, self.code, self.name, self._change, self.by_passphrase, self.by_code)
        for widget in (*fields, self.action, self.cancel):
            widget.setEnabled(not busy)
        self.busy.setVisible(busy)

    def _show_way(self) -> None:
        by_code = self.by_code.isChecked()
        self.code.setVisible(by_code)
        self.passphrase.setVisible(not by_code)
        self._clear_problem()

    def _show_place(self) -> None:
        self._place.setText(str(self.path()))

    def retranslate(self) -> None:
        """Say every text in the language of now."""
        self._title.setText(self.tr("Restore a backup"))
        text = self.tr(
            "“{name}” opens as the wallet did when it was made. It goes into a new folder; "
            "no other wallet is touched."
        )
        self._text.setText(text.format(name=self._backup.name))
        self.by_passphrase.setText(self.tr("With the passphrase of that time"))
        self.by_code.setText(self.tr("With the recovery code of that time"))
        self.passphrase.set_name(self.tr("Passphrase of the backup"))
        self.code.setAccessibleName(self.tr("Recovery code"))
        self._name_label.setText(self.tr("&Name of the restored wallet"))
        self.name.setAccessibleName(self.tr("Name of the restored wallet"))
        self._change.setText(self.tr("Change folder…"))
        self.action.setText(self.tr("Restore"))
        self.cancel.setText(self.tr("Cancel"))
        self.busy.say(self.tr("Restoring and reading everything. This takes a moment."))
        self._show_place()


class RestoredPage(Page):
    """What came out, and whether to go on with it. The wallet is open until one of the two is chosen."""

    open_wanted = Signal(object)  # an OpenWallet
    closed = Signal()

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._restored: Restored | None = None
        self._title, self._text, self.report = theme.heading(), theme.body(), theme.body()
        self.open, self.close_it = theme.primary_button(), theme.button()
        for widget in (self._title, self._text, self.report):
            self.column.addWidget(widget)
        self.column.addWidget(ButtonRows((self.open, self.close_it)))
        self.open.clicked.connect(self._open)
        self.close_it.clicked.connect(self._close)
        self.retranslate()

    def show_restored(self, restored: Restored) -> None:
        """Say what came out."""
        self._restored = restored
        self.retranslate()

    def undo_work(self) -> OpenWallet | None:
        """The wallet that has to be closed where nobody has chosen."""
        restored, self._restored = self._restored, None
        return None if restored is None else restored.wallet

    def start_focus(self) -> None:
        """Onto the offer."""
        self.open.setFocus()

    def _open(self) -> None:
        wallet = self.undo_work()
        if wallet is not None:
            self.open_wanted.emit(wallet)

    def _close(self) -> None:
        wallet = self.undo_work()
        if wallet is not None:
            self._tasks.run(
                lambda _: wallet.lock(), on_result=lambda _: None, on_error=lambda _: None, owner=self
            )
        self.closed.emit()

    def retranslate(self) -> None:
        """Say every text in the language of now."""
        self._title.setText(self.tr("The backup is restored"))
        self.open.setText(self.tr("Open the restored wallet"))
        self.close_it.setText(self.tr("Leave it closed"))
        if self._restored is None:
            return
        folder = self._restored.wallet.path
        held = self.tr("It holds %n credential(s).", "", self._restored.credentials)
        text = self.tr("The wallet is in “{folder}”.").format(folder=str(folder))
        self._text.setText(f"{text} {held}")
        compared = self._restored.compared
        self.report.setVisible(compared is not None)
        if compared is not None:
            self.report.setText("\n".join(self._lines(compared)))

    def _lines(self, compared: Compared) -> list[str]:
        """A line for each group that holds anything; what is the same is said in any case."""
        same = self.tr("%n document(s) in both, exactly the same", "", len(compared.same))
        others = (
            (compared.only_there, self.tr("%n only in the backup", "", len(compared.only_there))),
            (compared.earlier, self.tr("%n older in the backup", "", len(compared.earlier))),
            (compared.later, self.tr("%n newer in the backup", "", len(compared.later))),
            (compared.only_here, self.tr("%n only in the wallet open now", "", len(compared.only_here))),
        )
        shown = [text for group, text in others if group]
        return [self.tr("Compared with the wallet that is open now:"), same, *shown]
