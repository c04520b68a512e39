"""Opening a wallet with its passphrase."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from ui import theme
from ui.dialogs import Dialogs
from ui.ports import Choices, OpenWallet, Wallets
from ui.tasks import Tasks
from ui.theme import metrics
from ui.widgets.busy import Busy
from ui.widgets.button_rows import ButtonRows
from ui.widgets.page import Page
from ui.widgets.passphrase_field import PassphraseField
from ui.widgets.preferences import Preferences
from ui.words import format_moment, tr_error
from wallet.model.errors import TallystickError
from wallet.model.vault import BackupFacts


class UnlockScreen(Page):
    """The keyboard is in the passphrase field from the start; what went wrong is said right below it."""

    unlocked = Signal(object)  # an OpenWallet
    forgotten = Signal(object)  # the Path of the wallet
    restore_wanted = Signal()
    rescue_wanted = Signal(object)  # the Path of a backup inside the folder of the wallet
    create_wanted = Signal()
    check_wanted = Signal()

    def __init__(
        self,
        wallets: Wallets,
        tasks: Tasks,
        dialogs: Dialogs,
        choices: Choices,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._wallets, self._tasks, self._dialogs = wallets, tasks, dialogs
        self._error: TallystickError | None = None
        self.preferences = Preferences(choices)
        self._title = theme.heading()
        self._wallet_label, self._passphrase_label = QLabel(), QLabel()
        self.wallet = QComboBox()
        self._other = theme.button()
        self.passphrase = PassphraseField()
        self.problem = theme.problem()
        self._busy = Busy()
        self.unlock = theme.primary_button()
        self._whole: BackupFacts | None = None
        self.quick, self.rescue = theme.button(), theme.button()
        self.forgot, self.restore = theme.link_button(), theme.link_button()
        self._create, self._check = theme.link_button(), theme.link_button()
        self._lay_out()
        self.unlock.clicked.connect(self._unlock)
        self.passphrase.entered.connect(self._unlock)
        self.passphrase.changed.connect(self._clear_problem)
        self.wallet.activated.connect(self.start_focus)
        self.wallet.currentIndexChanged.connect(lambda _: self._look_for_quick())
        self.quick.clicked.connect(self._unlock_quickly)
        self.forgot.clicked.connect(lambda: self.forgotten.emit(self._chosen()))
        self.restore.clicked.connect(self.restore_wanted)
        self.rescue.clicked.connect(self._rescue)
        self._other.clicked.connect(self.choose_other)
        self._create.clicked.connect(self.create_wanted)
        self._check.clicked.connect(self.check_wanted)
        self.retranslate()
        self._set_busy(False)
        self._clear_problem()

    def _lay_out(self) -> None:
        add = self.column.addWidget
        self._wallet_label.setBuddy(self.wallet)
        self._passphrase_label.setBuddy(self.passphrase.line)
        self.wallet.setMinimumHeight(metrics.TARGET)
        self.wallet.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice = QHBoxLayout()
        choice.setSpacing(metrics.S)
        choice.addWidget(self.wallet, 1)
        choice.addWidget(self._other)
        add(self._title)
        self.column.addSpacing(metrics.S)
        self.add_group(self._wallet_label, choice)
        self.add_group(self._passphrase_label, self.passphrase, self.problem, self.rescue)
        add(self._busy)
        self.column.addSpacing(metrics.XS)
        self.column.addWidget(ButtonRows((self.unlock, self.quick)))
        self.column.addSpacing(metrics.S)
        self.add_group(self.forgot, self._create, self.restore, self._check)
        self.column.addSpacing(metrics.M)
        add(theme.line())
        add(self.preferences)

    def show_wallets(self, paths: Sequence[Path]) -> None:
        """Offer these wallets, the first one chosen."""
        self.passphrase.clear()
        self._clear_problem()
        self.wallet.clear()
        for path in paths:
            self.wallet.addItem(path.stem, path)
            self.wallet.setItemData(self.wallet.count() - 1, str(path), Qt.ItemDataRole.ToolTipRole)
        if paths:
            self.wallet.setCurrentIndex(0)

    def start_focus(self) -> None:
        """Straight into the passphrase."""
        self.passphrase.line.setFocus()

    def choose_other(self) -> bool:
        """Ask for the folder of a wallet; False when the person changed their mind."""
        start = self._chosen().parent if self.wallet.count() else Path.home()
        path = self._dialogs.choose_folder(self, self.tr("Choose the folder of the wallet"), start)
        if path is None:
            return False
        known = [self.wallet.itemData(index) for index in range(self.wallet.count())]
        self.show_wallets([path, *(other for other in known if other != path)])
        self.start_focus()
        return True

    def _chosen(self) -> Path:
        chosen: Path = self.wallet.currentData()
        return chosen

    def _unlock(self) -> None:
        if not self.wallet.count() or not self.passphrase.text() or not self.unlock.isEnabled():
            self.start_focus()
            return
        path, passphrase = self._chosen(), self.passphrase.text()
        self._open_by(lambda: self._wallets.unlock(path, passphrase), passphrase)

    def _unlock_quickly(self) -> None:
        path = self._chosen()
        self._open_by(lambda: self._wallets.unlock_quickly(path))

    def _look_for_quick(self) -> None:
        """Offer the keyring only where it opens the chosen wallet."""
        self.quick.hide()
        self.wallet.setToolTip(str(self._chosen()) if self.wallet.count() else "")
        if not self.wallet.count():
            return
        path = self._chosen()

        def show(opens: bool) -> None:
            self.quick.setVisible(opens and self.wallet.count() > 0 and self._chosen() == path)

        self._tasks.run(
            lambda _: self._wallets.opens_quickly(path),
            on_result=show,
            on_error=lambda _: None,
            owner=self,
        )

    def _open_by(self, way: Callable[[], OpenWallet], passphrase: str = "") -> None:
        path = self._chosen()

        def failed(error: TallystickError) -> None:
            self._show_problem(error)
            self._look_for_whole_backup(path, error, passphrase)

        self._clear_problem()
        self._set_busy(True)
        self._tasks.run(
            lambda _: way(),
            on_result=self._finish,
            on_error=failed,
            owner=self,
            let_go=lambda wallet: wallet.lock(),
        )

    def _finish(self, wallet: OpenWallet) -> None:
        self._set_busy(False)
        self.passphrase.clear()
        self.unlocked.emit(wallet)

    def _show_problem(self, error: TallystickError) -> None:
        self._set_busy(False)
        self._error = error
        words = tr_error(error)
        self.problem.setText(f"{words.happened} {words.remedy}")
        self.problem.show()
        self.start_focus()
        self.passphrase.line.selectAll()

    def _look_for_whole_backup(self, path: Path, error: TallystickError, passphrase: str) -> None:
        """Where the wallet is damaged: is there a backup inside its folder that is whole?"""

        def offer(found: BackupFacts | None) -> None:
            if found is not None and self._error is error:
                self._whole = found
                self._say_rescue()

        self._tasks.run(
            lambda _: self._wallets.rescue(path, error, passphrase),
            on_result=offer,
            on_error=lambda _: None,
            owner=self,
        )

    def _say_rescue(self) -> None:
        self.rescue.setVisible(self._whole is not None)
        if self._whole is not None:
            text = self.tr("Restore the newest good backup, of {moment}")
            self.rescue.setText(text.format(moment=format_moment(self._whole.made_at)))

    def _rescue(self) -> None:
        if self._whole is not None:
            self.rescue_wanted.emit(self._whole.path)

    def _clear_problem(self) -> None:
        self._error = self._whole = None
        self._say_rescue()
        self.problem.clear()
        self.problem.hide()

    def _set_busy(self, busy: bool) -> None:
        for widget in (
            *(self.wallet, self._other, self.passphrase, self.unlock),
            *(self.quick, self.forgot, self.restore, self._create),
        ):
            widget.setEnabled(not busy)
        self._busy.setVisible(busy)

    def retranslate(self) -> None:
        """Say every text in the language of now."""
        self._title.setText(self.tr("Open your wallet"))
        self._wallet_label.setText(self.tr("&Wallet"))
        self._other.setText(self.tr("Another one…"))
        self._passphrase_label.setText(self.tr("&Passphrase"))
        self._busy.say(self.tr("Opening the wallet. This takes a moment."))
        self.unlock.setText(self.tr("Open"))
        self.quick.setText(self.tr("Open with this computer’s keyring"))
        self.forgot.setText(self.tr("I forgot my passphrase"))
        self.restore.setText(self.tr("Restore a backup"))
        self._create.setText(self.tr("Create a new wallet"))
        self._check.setText(self.tr("Check something without a wallet"))
        self.wallet.setAccessibleName(self.tr("Wallet"))
        self.passphrase.set_name(self.tr("Passphrase"))
        self._say_rescue()
        if self._error is not None:
            self._show_problem(self._error)
