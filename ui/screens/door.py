"""The way into a wallet: welcome, create or open, whichever fits."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.dialogs import Dialogs
from ui.ports import OpenWallet, Settings, Wallets
from ui.screens.change_passphrase import ForgottenPage
from ui.screens.create_wallet import CreateWalletScreen
from ui.screens.restore import RestorePage
from ui.screens.unlock import UnlockScreen
from ui.screens.welcome import WelcomeScreen
from ui.tasks import Tasks
from ui.widgets.banner import Banner
from ui.widgets.page import Page
from ui.widgets.preferences import Preferences
from wallet.model.errors import TallystickError


class Door(QWidget):
    """Shown while no wallet is open. ``samples`` makes a throw-away wallet; None where there are none.

    ``opened`` carries the wallet and whether it is one to remember.
    """

    opened = Signal(object, bool)
    made = Signal(object, str)  # a wallet that did not exist before, and what opens it
    check_wanted = Signal()
    language_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(
        self,
        wallets: Wallets,
        settings: Settings,
        tasks: Tasks,
        dialogs: Dialogs,
        *,
        folder: Path,
        samples: Callable[[], OpenWallet] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._wallets, self._settings, self._tasks, self._dialogs = wallets, settings, tasks, dialogs
        self._folder, self._samples = folder, samples
        self.banner = Banner()
        self._screens = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self._screens)
        self.show_first()

    # Each screen is made when it is first needed: only one of them is the first thing a person waits for.

    @cached_property
    def welcome(self) -> WelcomeScreen:
        """For someone who has no wallet yet."""
        made = WelcomeScreen(self._settings.current, with_samples=self._samples is not None)
        made.create_wanted.connect(self._show_create)
        made.open_wanted.connect(self._open_other)
        made.restore_wanted.connect(self._show_restore)
        made.samples_wanted.connect(self._open_samples)
        made.check_wanted.connect(self.check_wanted)
        self._let_choose(made.preferences)
        self._screens.addWidget(made)
        return made

    @cached_property
    def unlock(self) -> UnlockScreen:
        """For someone who has one."""
        made = UnlockScreen(self._wallets, self._tasks, self._dialogs, self._settings.current)
        made.create_wanted.connect(self._show_create)
        made.check_wanted.connect(self.check_wanted)
        made.unlocked.connect(self._tell_opened)
        made.forgotten.connect(self._show_forgotten)
        made.restore_wanted.connect(self._show_restore)
        made.rescue_wanted.connect(self._show_rescue)
        self._let_choose(made.preferences)
        self._screens.addWidget(made)
        return made

    @cached_property
    def create_wallet(self) -> CreateWalletScreen:
        """For someone who wants a new one."""
        made = CreateWalletScreen(self._wallets, self._tasks, self._dialogs, self._folder)
        made.cancelled.connect(self.show_first)
        made.created.connect(self.made)
        self._screens.addWidget(made)
        return made

    @cached_property
    def forgotten(self) -> ForgottenPage:
        """For someone who has the recovery code and no passphrase."""
        made = ForgottenPage(self._wallets, self._tasks)
        made.cancelled.connect(self.show_first)
        made.unlocked.connect(self._tell_opened)
        self._screens.addWidget(made)
        return made

    @cached_property
    def restore(self) -> RestorePage:
        """For someone who has a backup."""
        made = RestorePage(self._wallets, self._tasks, self._dialogs, self._folder)
        made.cancelled.connect(self.show_first)
        made.restored.connect(lambda restored: self._tell_opened(restored.wallet))
        self._screens.addWidget(made)
        return made

    def _let_choose(self, preferences: Preferences) -> None:
        preferences.language_chosen.connect(self.language_chosen)
        preferences.theme_chosen.connect(self.theme_chosen)

    def show_first(self) -> None:
        """Unlock where a wallet is known, else welcome."""
        self.banner.hide()
        known = [path for path in map(Path, self._settings.current.recent_wallets) if path.is_dir()]
        if known:
            self.unlock.show_wallets(known)
        self._show(self.unlock if known else self.welcome)

    def go_back(self) -> bool:
        """Out of the form, back to where it was opened from."""
        current = self._screens.currentWidget()
        if not isinstance(current, (CreateWalletScreen, ForgottenPage, RestorePage)):
            return False
        if not isinstance(current, CreateWalletScreen):
            current.forget()
        self.show_first()
        return True

    def start_focus(self) -> None:
        """To where the screen that is seen wants the keyboard."""
        current = self._screens.currentWidget()
        if isinstance(current, Page):
            current.start_focus()

    def _show(self, screen: Page) -> None:
        self._screens.setCurrentWidget(screen)
        screen.start_focus()

    def _show_create(self) -> None:
        self.create_wallet.start_afresh()
        self._show(self.create_wallet)

    def _show_forgotten(self, path: Path) -> None:
        self.forgotten.begin(path)
        self._show(self.forgotten)

    def _show_restore(self) -> None:
        if self.restore.choose():
            self._show(self.restore)

    def _show_rescue(self, backup: Path) -> None:
        """A backup of ``NAME.tallystick/backups``: the restored wallet goes beside the damaged one."""
        self.restore.begin(backup, backup.parent.parent.parent)
        self._show(self.restore)

    def _open_other(self) -> None:
        if self.unlock.choose_other():
            self._show(self.unlock)

    def _open_samples(self) -> None:
        make = self._samples
        if make is None:
            return
        self.setEnabled(False)
        self.banner.show_message(self.tr("Making the sample credentials. This takes a moment."))
        self._tasks.run(
            lambda _: make(),
            on_result=self._enter_samples,
            on_error=self._show_error,
            owner=self,
            let_go=lambda wallet: wallet.lock(),
        )

    def _enter_samples(self, wallet: OpenWallet) -> None:
        self.setEnabled(True)
        self.banner.hide()
        self.opened.emit(wallet, False)

    def _show_error(self, error: TallystickError) -> None:
        self.setEnabled(True)
        self.banner.show_error(error)

    def _tell_opened(self, wallet: OpenWallet) -> None:
        self.opened.emit(wallet, True)
