"""The way into a wallet: welcome, create or open, whichever fits."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.dialogs import Dialogs
from ui.ports import Choices, OpenWallet, Settings, Wallets
from ui.screens.create_wallet import CreateWalletScreen
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
    check_wanted = Signal()

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
        self._settings, self._tasks, self._samples = settings, tasks, samples
        self.banner = Banner()
        self.welcome = WelcomeScreen(settings.current, with_samples=samples is not None)
        self.create_wallet = CreateWalletScreen(wallets, tasks, dialogs, folder)
        self.unlock = UnlockScreen(wallets, tasks, dialogs, settings.current)
        self._screens = QStackedWidget()
        for screen in (self.welcome, self.create_wallet, self.unlock):
            self._screens.addWidget(screen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self._screens)
        self._connect()
        self.show_first()

    def _connect(self) -> None:
        self.welcome.create_wanted.connect(self._show_create)
        self.welcome.open_wanted.connect(self._open_other)
        self.welcome.samples_wanted.connect(self._open_samples)
        self.welcome.check_wanted.connect(self.check_wanted)
        self.unlock.create_wanted.connect(self._show_create)
        self.unlock.check_wanted.connect(self.check_wanted)
        self.create_wallet.cancelled.connect(self.show_first)
        self.create_wallet.created.connect(self._tell_opened)
        self.unlock.unlocked.connect(self._tell_opened)

    def preferences(self) -> tuple[Preferences, ...]:
        """Every place where language and theme can be chosen here."""
        return self.welcome.preferences, self.unlock.preferences

    def show_choices(self, choices: Choices) -> None:
        """Show what is chosen now."""
        for preferences in self.preferences():
            preferences.show_choices(choices)

    def show_first(self) -> None:
        """Unlock where a wallet is known, else welcome."""
        self.banner.hide()
        known = [path for path in map(Path, self._settings.current.recent_wallets) if path.is_dir()]
        self.unlock.show_wallets(known)
        self._show(self.unlock if known else self.welcome)

    def go_back(self) -> bool:
        """Out of the form, back to where it was opened from."""
        if self._screens.currentWidget() is not self.create_wallet:
            return False
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
            lambda _: make(), on_result=self._enter_samples, on_error=self._show_error, owner=self
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
