"""The window. It only puts the screens together; what they do is theirs.

A wallet comes in through the door (welcome, create, open) and leaves by ``lock``. The screens with
content are imported when they are first entered, so that the first screen is there at once.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.actions import ActionId, Actions
from ui.dialogs import Dialogs
from ui.icons import app_icon
from ui.incoming import Handed, can_take, read_files
from ui.lock import Lock, close_after
from ui.look import Look
from ui.ports import Checker, OpenWallet, Settings, TrustSources, Wallets
from ui.reminders import Reminders
from ui.screen_reading import QtScreens, Screens
from ui.screens.about import AboutScreen
from ui.screens.door import Door
from ui.screens.settings import SettingsScreen
from ui.step_aside import StepAside
from ui.tasks import Tasks, as_tallystick_error
from ui.widgets.banner import Banner
from ui.widgets.drop_overlay import DropOverlay
from ui.widgets.sidebar import OF_WALLET, Place, Sidebar
from wallet.model.errors import BugError

if TYPE_CHECKING:
    from ui.screens.check import CheckScreen
    from ui.screens.library import LibraryScreen
    from ui.screens.trust import TrustScreen
    from ui.screens.vault_places import VaultPlaces, VaultScreen

_SIZE: Final = (1366, 768)
_NARROW_BELOW: Final = 900


@dataclass(frozen=True)
class Services:
    """What the window needs from outside. ``samples`` makes a throw-away wallet of sample credentials."""

    wallets: Wallets
    checker: Checker
    trust: TrustSources
    settings: Settings
    wallets_folder: Path
    version: str
    samples: Callable[[], OpenWallet] | None = None


class MainWindow(QMainWindow):
    """One window, one wallet at most. Its title names the wallet only while that is open."""

    def __init__(
        self, services: Services, tasks: Tasks, dialogs: Dialogs, *, screens: Screens | None = None
    ) -> None:
        super().__init__()
        self._services, self._tasks, self._dialogs = services, tasks, dialogs
        self._wallet: OpenWallet | None = None
        self._place = Place.WALLET
        self._library: LibraryScreen | None = None
        self._vault: VaultPlaces | None = None
        self._lock = Lock(tasks, self)
        self.actions_by_name = Actions(self)
        self.sidebar = Sidebar(self.actions_by_name[ActionId.LOCK])
        self.door = Door(
            services.wallets,
            services.settings,
            tasks,
            dialogs,
            folder=services.wallets_folder,
            samples=services.samples,
        )
        self.banner = Banner()
        self._aside = StepAside(
            self, screens or QtScreens(), lambda seen: self._take(Handed((), (seen,))), self.banner.show_error
        )
        self.screens = QStackedWidget()
        self._look = Look(self, services.settings, self.banner)
        self._reminders = Reminders(
            services.settings, tasks, self.banner, lambda: self._go(Place.BACKUPS), parent=self
        )
        self._overlay = DropOverlay(self)
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self.setWindowIcon(app_icon())
        self._show_wallet_state()
        self._go(Place.WALLET)

    def _lay_out(self) -> None:
        self.screens.addWidget(self.door)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.banner)
        right.addWidget(self.screens, 1)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(right, 1)
        self.setCentralWidget(middle)
        room = QGuiApplication.primaryScreen().availableSize()
        self.resize(min(_SIZE[0], room.width()), min(_SIZE[1], room.height()))

    def _connect(self) -> None:
        self._lock.wanted.connect(self.lock)
        self.sidebar.chosen.connect(self._go)
        self.door.opened.connect(self._enter)
        self.door.made.connect(self._enter_made)
        self.door.check_wanted.connect(lambda: self._go(Place.CHECK))
        self.door.language_chosen.connect(self._look.choose_language)
        self.door.theme_chosen.connect(self._look.choose_theme)
        for name, answer in (
            (ActionId.IMPORT, self._choose_files),
            (ActionId.IMPORT_FOLDER, self._choose_folder),
            (ActionId.PASTE, self._paste),
            (ActionId.READ_SCREEN, self._aside.begin),
            (ActionId.TRUST, lambda: self._go(Place.TRUST)),
            (ActionId.LOCK, self.lock),
            (ActionId.ABOUT, lambda: self._go(Place.ABOUT)),
            (ActionId.CLOSE, self._go_back),
        ):
            self.actions_by_name[name].triggered.connect(answer)
            self.addAction(self.actions_by_name[name])

    # Places

    def _go(self, place: Place) -> None:
        self._place = place
        self.sidebar.show_place(place)
        screen = self._screen_of(place)
        if place is Place.BACKUPS:
            self._reminders.answered()
        if place in OF_WALLET:
            self._vault_places().refresh(place)
        self.screens.setCurrentWidget(screen)
        screen.start_focus()

    def _screen_of(
        self, place: Place
    ) -> "Door | SettingsScreen | AboutScreen | LibraryScreen | CheckScreen | TrustScreen | VaultScreen":
        match place:
            case Place.SETTINGS:
                return self.settings_screen
            case Place.ABOUT:
                return self.about
            case Place.CHECK:
                return self.check_screen
            case Place.TRUST:
                return self.trust_screen
            case Place.BIN | Place.HISTORY | Place.BACKUPS | Place.SAFETY:
                return self._vault_places().screen(place)
            case Place.WALLET:
                return self._library_screen() if self._wallet is not None else self.door

    @cached_property
    def settings_screen(self) -> SettingsScreen:
        """Made on first use, like all the others."""
        made = SettingsScreen(self._services.settings.current)
        made.preferences.language_chosen.connect(self._look.choose_language)
        made.preferences.theme_chosen.connect(self._look.choose_theme)
        made.safety_wanted.connect(lambda: self._go(Place.SAFETY))
        self._lock.offer(made.lock, self._services.settings, self.banner.show_error)
        made.use_wallet(self._wallet)
        self.screens.addWidget(made)
        return made

    @cached_property
    def about(self) -> AboutScreen:
        """What the program is, and its keys."""
        made = AboutScreen(self.actions_by_name, self._services.version)
        self.screens.addWidget(made)
        return made

    @cached_property
    def check_screen(self) -> "CheckScreen":
        """Works with and without an open wallet."""
        from ui.screens.check import CheckScreen

        made = CheckScreen(self._services.checker, self._tasks, self._dialogs, self.actions_by_name)
        made.use_wallet(self._wallet)
        self.screens.addWidget(made)
        return made

    @cached_property
    def trust_screen(self) -> "TrustScreen":
        """What checks rely on, with and without an open wallet."""
        from ui.screens.trust import TrustScreen

        made = TrustScreen(self._services.trust, self._tasks, self._dialogs)
        made.use_wallet(self._wallet)
        self.screens.addWidget(made)
        return made

    def _tell_of_wallet(self) -> None:
        """Those of the screens made so far that work with and without a wallet."""
        for name in ("check_screen", "trust_screen", "settings_screen"):
            made = self.__dict__.get(name)
            if made is not None:
                made.use_wallet(self._wallet)

    def _library_screen(self) -> "LibraryScreen":
        if self._wallet is None:
            raise BugError(what="a library without a wallet")
        if self._library is None:
            from ui.screens.library import LibraryScreen

            self._library = LibraryScreen(self._wallet, self._tasks, self._dialogs, self.actions_by_name)
            self.screens.addWidget(self._library)
        return self._library

    def _vault_places(self) -> "VaultPlaces":
        if self._wallet is None:
            raise BugError(what="a place of a wallet without a wallet")
        if self._vault is None:
            from ui.screens.vault_places import VaultPlaces

            wallets = self._services.wallets
            self._vault = VaultPlaces(self._wallet, wallets, self._tasks, self._dialogs, self.screens)
            self._vault.library_changed.connect(self._refresh_library)
            self._vault.place_wanted.connect(self._go)
            self._vault.restored.connect(self._go_on_with)
        return self._vault

    def _refresh_library(self) -> None:
        self._library_screen().page.refresh()

    def _go_back(self) -> None:
        if not self._screen_of(self._place).go_back() and self._place is not Place.WALLET:
            self._go(Place.WALLET)

    # The wallet

    def _enter(self, wallet: OpenWallet, remember: bool) -> None:
        self.lock()  # one wallet at most: a second way in may have ended later
        self._wallet = wallet
        self.banner.hide()
        if remember:
            try:
                self._services.settings.remember_wallet(wallet.path)
            except OSError as error:
                self.banner.show_error(as_tallystick_error(error))
        self._lock.watch.start(self._services.settings.current.lock_minutes)
        self._tell_of_wallet()
        self._show_wallet_state()
        self._go(Place.WALLET)

        if remember:
            self._reminders.look_after(wallet)

    def _enter_made(self, wallet: OpenWallet, passphrase: str) -> None:
        """A wallet that was just made: offer a recovery code before anything else."""
        self._enter(wallet, remember=True)
        self._go(Place.SAFETY)
        self._vault_places().safety.offer_code(passphrase)

    def _go_on_with(self, wallet: OpenWallet) -> None:
        """A restored wallet in place of the one that is open."""
        self._enter(wallet, remember=True)

    def lock(self) -> None:
        """Close the wallet and forget everything shown of it. Without a wallet nothing happens."""
        wallet, self._wallet = self._wallet, None
        if wallet is None:
            return
        vault, self._vault = self._vault, None
        self._lock.close(wallet, self.banner.show_error, first=vault.undo_work() if vault else ())
        if vault is not None:
            vault.close()
        self._tell_of_wallet()
        for shown in (self._library, self.__dict__.pop("check_screen", None)):
            if shown is not None:
                self.screens.removeWidget(shown)
                shown.deleteLater()
        self._library = None
        self.banner.hide()
        self.door.show_first()
        self._show_wallet_state()
        self._go(Place.WALLET)

    def _show_wallet_state(self) -> None:
        is_open = self._wallet is not None
        self.actions_by_name[ActionId.LOCK].setEnabled(is_open)
        self.sidebar.set_open(wallet_open=is_open)
        self.setWindowTitle(f"{self._wallet.path.stem} – Tallystick" if self._wallet else "Tallystick")

    # What is handed in

    def _keeping(self) -> bool:
        """Whether something handed in is to be kept; it is only checked where there is no open wallet."""
        return self._wallet is not None and self._place is not Place.CHECK

    def _take(self, handed: Handed) -> None:
        if not handed:
            return
        keeping = self._keeping()
        self._go(Place.WALLET if keeping else Place.CHECK)
        screen = self._library_screen() if keeping else self.check_screen
        self.banner.hide()
        if handed.ready:
            screen.take_in(handed.ready)
            return
        self._tasks.run(
            lambda progress: read_files(handed.paths, progress),
            on_result=screen.take_in,
            on_error=self.banner.show_error,
            owner=screen,
        )

    def _choose_files(self) -> None:
        title = self.tr("Choose credentials to keep") if self._keeping() else self.tr("Choose what to check")
        self._take(Handed(self._dialogs.open_files(self, title), ()))

    def _choose_folder(self) -> None:
        title = (
            self.tr("Choose a folder with credentials to keep")
            if self._keeping()
            else self.tr("Choose a folder to check")
        )
        folder = self._dialogs.choose_folder(self, title, Path.home())
        if folder is not None:
            self._take(Handed((folder,), ()))

    def _paste(self) -> None:
        self._take(Handed.from_mime(QGuiApplication.clipboard().mimeData()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say what dropping would do, over the whole window."""
        if not can_take(event.mimeData()):
            return
        event.acceptProposedAction()
        self._overlay.show_text(
            self.tr("Drop it here to keep it in your wallet")
            if self._keeping()
            else self.tr("Drop it here to check it. Nothing is kept.")
        )

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing was dropped."""
        self._overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in what was dropped."""
        self._overlay.hide()
        event.acceptProposedAction()
        self._take(Handed.from_mime(event.mimeData()))

    # The window itself

    def changeEvent(self, event: QEvent) -> None:
        """Actions follow the language and the theme; the screens do so by themselves."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange):
            self.actions_by_name.refresh()
            self.sidebar.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the screens where there is little of it."""
        super().resizeEvent(event)
        self.sidebar.set_narrow(narrow=self.width() < _NARROW_BELOW)
        self._overlay.setGeometry(self.rect())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Wait for the work under way, then close the wallet."""
        self._lock.begin()
        self._tasks.stop()
        if self._wallet is not None:
            close_after(self._vault.undo_work() if self._vault else (), self._wallet)
            self._wallet = None
        super().closeEvent(event)
