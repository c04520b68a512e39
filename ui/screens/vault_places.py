"""The places that only an open wallet has: its bin, its history, its backups, its safety."""

from collections.abc import Callable
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.dialogs import Dialogs
from ui.ports import OpenWallet, Wallets
from ui.screens.backups import BackupsScreen
from ui.screens.bin import BinScreen
from ui.screens.history import HistoryScreen
from ui.screens.safety import SafetyScreen
from ui.tasks import Tasks
from ui.widgets.sidebar import Place
from wallet.model.errors import BugError

T = TypeVar("T", bound=QWidget)
VaultScreen = BackupsScreen | BinScreen | HistoryScreen | SafetyScreen


class VaultPlaces(QObject):
    """Screens of one open wallet, each made when it is first entered and read anew each time."""

    library_changed = Signal()
    restored = Signal(object)  # an OpenWallet to go on with
    place_wanted = Signal(Place)

    def __init__(
        self,
        wallet: OpenWallet,
        wallets: Wallets,
        tasks: Tasks,
        dialogs: Dialogs,
        screens: QStackedWidget,
    ) -> None:
        super().__init__(screens)
        self._wallet, self._wallets, self._tasks, self._dialogs = wallet, wallets, tasks, dialogs
        self._screens = screens

    def screen(self, place: Place) -> VaultScreen:
        """The screen of that place. Raises BugError for a place that is not the wallet's."""
        match place:
            case Place.BIN:
                return self.bin
            case Place.HISTORY:
                return self.history
            case Place.BACKUPS:
                return self.backups
            case Place.SAFETY:
                return self.safety
            case _:
                raise BugError(what=f"{place} is no place of a wallet")

    def refresh(self, place: Place) -> None:
        """Read anew what the screen of that place shows."""
        self.screen(place).refresh()

    @cached_property
    def bin(self) -> BinScreen:
        """What was taken off the list."""
        made = BinScreen(self._wallet, self._tasks, self._dialogs)
        made.changed.connect(self.library_changed)
        return self._added(made)

    @cached_property
    def history(self) -> HistoryScreen:
        """What happened."""
        return self._added(HistoryScreen(self._wallet, self._tasks, self._dialogs))

    @cached_property
    def backups(self) -> BackupsScreen:
        """Making, testing, restoring."""
        made = BackupsScreen(self._wallet, self._wallets, self._tasks, self._dialogs)
        made.open_wanted.connect(self.restored)
        return self._added(made)

    @cached_property
    def safety(self) -> SafetyScreen:
        """What opens the wallet."""
        made = SafetyScreen(self._wallet, self._tasks, self._dialogs)
        made.backups_wanted.connect(lambda: self.place_wanted.emit(Place.BACKUPS))
        made.code_done.connect(lambda: self.place_wanted.emit(Place.WALLET))
        return self._added(made)

    def _made(self) -> tuple[VaultScreen, ...]:
        names = ("bin", "history", "backups", "safety")
        return tuple(self.__dict__[name] for name in names if name in self.__dict__)

    def undo_work(self) -> tuple[Callable[[], None], ...]:
        """What has to be done before the wallet is closed; takes it over from the screens."""
        work: list[Callable[[], None]] = []
        for screen in self._made():
            if isinstance(screen, SafetyScreen) and (drop := screen.undo_work()) is not None:
                work.append(drop)
            if isinstance(screen, BackupsScreen) and (restored := screen.undo_work()) is not None:
                work.append(restored.lock)
        return tuple(work)

    def close(self) -> None:
        """Take every screen out of the window."""
        for screen in self._made():
            self._screens.removeWidget(screen)
            screen.deleteLater()
        self.deleteLater()

    def _added(self, made: T) -> T:
        self._screens.addWidget(made)
        return made
