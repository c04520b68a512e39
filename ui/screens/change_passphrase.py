"""A new passphrase: for someone who knows the old one, or who has the recovery code."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from ui import theme
from ui.ports import OpenWallet, Wallets
from ui.tasks import Tasks
from ui.theme import metrics
from ui.widgets.busy import Busy
from ui.widgets.button_rows import ButtonRows
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.page import Page
from ui.widgets.passphrase_field import PassphraseField
from ui.words import tr_error
from wallet.model.errors import TallystickError

T = TypeVar("T")


class NewPassphrasePage(Page):
    """For all of them: a proof, a new passphrase twice, and nothing of either left afterwards."""

    cancelled = Signal()

    def __init__(self, tasks: Tasks, proof: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._error: TallystickError | None = None
        self._title, self._text, self._proof_label = theme.heading(), theme.body(), QLabel()
        self._proof = proof
        self.problem, self.busy = theme.problem(), Busy()
        self.new = NewPassphrase(replacing=True)
        self.action, self.cancel = theme.primary_button(), theme.button()
        self.column.addWidget(self._title)
        self.column.addWidget(self._text)
        self._proof_label.setBuddy(proof)
        self.add_group(self._proof_label, proof, self.problem)
        self.column.addWidget(self.new)
        self.column.addWidget(self.busy)
        self.column.addWidget(ButtonRows((self.action, self.cancel)))
        self.new.entered.connect(self._go)
        self.action.clicked.connect(self._go)
        self.cancel.clicked.connect(self._give_up)
        self._clear_problem()

    def start_focus(self) -> None:
        """Into the proof."""
        self._proof.setFocus()

    def forget(self) -> None:
        """Nothing that was typed is left."""
        self.new.clear()
        self._clear_problem()

    def _go(self) -> None:
        """Override: start the work where the fields can be used."""

    def _give_up(self) -> None:
        self.forget()
        self.cancelled.emit()

    def _work(
        self, work: Callable[[], T], done: Callable[[T], None], *, let_go: Callable[[T], None] | None = None
    ) -> None:
        def finish(result: T) -> None:
            self._set_busy(busy=False)
            self.forget()
            done(result)

        self._clear_problem()
        self._set_busy(busy=True)
        self._tasks.run(
            lambda _: work(), on_result=finish, on_error=self._show_problem, owner=self, let_go=let_go
        )

    def _show_problem(self, error: TallystickError) -> None:
        self._set_busy(busy=False)
        self._error = error
        words = tr_error(error)
        self.problem.setText(f"{words.happened} {words.remedy}")
        self.problem.show()
        self._proof.setFocus()

    def _clear_problem(self) -> None:
        self._error = None
        self.problem.clear()
        self.problem.hide()

    def _set_busy(self, *, busy: bool) -> None:
        for widget in (self._proof, self.new, self.action, self.cancel):
            widget.setEnabled(not busy)
        self.busy.setVisible(busy)

    def retranslate(self) -> None:
        """Say every text in the language of now."""
        self.cancel.setText(self.tr("Cancel"))
        if self._error is not None:
            self._show_problem(self._error)


class ChangePassphrasePage(NewPassphrasePage):
    """Old, new and new again."""

    changed = Signal()

    def __init__(self, wallet: OpenWallet, tasks: Tasks, parent: QWidget | None = None) -> None:
        self.old = PassphraseField()
        super().__init__(tasks, self.old, parent)
        self._wallet = wallet
        self.old.changed.connect(self._clear_problem)
        self.old.entered.connect(self.new.setFocus)
        self.retranslate()

    def forget(self) -> None:
        """See above."""
        self.old.clear()
        super().forget()

    def _go(self) -> None:
        if not self.old.text():
            self.start_focus()
        elif self.new.is_good():
            old, new = self.old.text(), self.new.text()
            self._work(lambda: self._wallet.ways.change_passphrase(old, new), lambda _: self.changed.emit())

    def retranslate(self) -> None:
        """Say every text in the language of now."""
        super().retranslate()
        self._title.setText(self.tr("Change the passphrase"))
        self._text.setText(
            self.tr("Your credentials stay as they are. Backups made before keep the old passphrase.")
        )
        self._proof_label.setText(self.tr("The passphrase of &now"))
        self.old.set_name(self.tr("The passphrase of now"))
        self.action.setText(self.tr("Change it"))
        self.busy.say(self.tr("Changing the passphrase. This takes a moment."))


class ForgottenPage(NewPassphrasePage):
    """The way in for someone who has the recovery code and no passphrase."""

    unlocked = Signal(object)  # an OpenWallet

    def __init__(self, wallets: Wallets, tasks: Tasks, parent: QWidget | None = None) -> None:
        self.code = QLineEdit()
        super().__init__(tasks, self.code, parent)
        self._wallets = wallets
        self._path = Path()
        self.code.setMinimumHeight(metrics.TARGET)
        self.code.setMaxLength(200)
        self.code.textEdited.connect(self._clear_problem)
        self.code.returnPressed.connect(self.new.setFocus)
        self.retranslate()

    def begin(self, path: Path) -> None:
        """For the wallet in that folder."""
        self._path = path
        self.forget()
        self.retranslate()

    def forget(self) -> None:
        """See above."""
        self.code.clear()
        super().forget()

    def _go(self) -> None:
        if not self.code.text().strip():
            self.start_focus()
        elif self.new.is_good():
            path, code, new = self._path, self.code.text(), self.new.text()
            self._work(
                lambda: self._recover(path, code, new),
                self.unlocked.emit,
                let_go=lambda wallet: wallet.lock(),
            )

    def _recover(self, path: Path, code: str, new: str) -> OpenWallet:
        """Open with the code and set the new passphrase; a wallet that keeps the old one is closed again."""
        wallet = self._wallets.unlock_with_recovery_code(path, code)
        try:
            wallet.ways.reset_passphrase(code, new)
        except BaseException:
            wallet.lock()
            raise
        return wallet

    def retranslate(self) -> None:
        """Say every text in the language of now."""
        super().retranslate()
        self._title.setText(self.tr("I forgot my passphrase"))
        text = self.tr(
            "The recovery code from your sheet opens “{wallet}” and lets you choose a new passphrase. "
            "Without the code nobody can open it."
        )
        self._text.setText(text.format(wallet=self._path.stem))
        self._proof_label.setText(self.tr("&Recovery code, seven groups of four"))
        self.code.setAccessibleName(self.tr("Recovery code"))
        self.action.setText(self.tr("Open the wallet"))
        self.busy.say(self.tr("Opening the wallet. This takes a moment."))
