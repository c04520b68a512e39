"""Taking the signing keys out of the wallet, into a file that opens with a passphrase of its own."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs import Dialogs
from ui.ports import OpenWallet
from ui.screens.change_passphrase import NewPassphrasePage
from ui.tasks import Tasks
from ui.widgets.passphrase_field import PassphraseField

_SUFFIX = ".pem"


class TakeKeysPage(NewPassphrasePage):
    """The passphrase of now, one for the file twice, then where the file goes. The wallet keeps its keys."""

    taken = Signal(object)  # the Path of the file

    def __init__(
        self, wallet: OpenWallet, tasks: Tasks, dialogs: Dialogs, parent: QWidget | None = None
    ) -> None:
        self.old = PassphraseField()
        super().__init__(tasks, self.old, parent)
        self._wallet, self._dialogs = wallet, dialogs
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
            return
        if not self.new.is_good():
            return
        suggested = Path.home() / self.tr("Signing keys.pem")
        target = self._dialogs.save_file(self, self.tr("Where to put the file with the keys"), suggested)
        if target is None:
            return
        to = target if target.suffix else target.with_name(target.name + _SUFFIX)
        old, new = self.old.text(), self.new.text()
        self._work(lambda: self._wallet.leaving.export_keys(to, old, new), lambda _: self.taken.emit(to))

    def retranslate(self) -> None:
        """Say every text in the language of now."""
        super().retranslate()
        self._title.setText(self.tr("Take out your signing keys"))
        self._text.setText(
            self.tr(
                "With these keys your wallet signs what you share. You need the file only to go on with "
                "another program. Whoever has it and its passphrase can sign in your name, and that cannot "
                "be taken back. Give the file a passphrase that you use nowhere else."
            )
        )
        self._proof_label.setText(self.tr("The passphrase of this &wallet"))
        self.old.set_name(self.tr("The passphrase of this wallet"))
        self.action.setText(self.tr("Choose a place and save"))
        self.busy.say(self.tr("Encrypting the keys. This takes a moment."))
