"""Everything that can be seen of one open wallet: the library, and what is done from there."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.actions import Actions
from ui.dialogs import Dialogs
from ui.incoming import Handed
from ui.ports import OpenWallet
from ui.screens.import_results import ImportResultsScreen
from ui.screens.library import LibraryScreen
from ui.screens.share import ShareScreen
from ui.tasks import Tasks
from wallet.model.holding import ImportLine


class WalletRoom(QStackedWidget):
    """Goes from the library to the results of an import or to a share, and back again."""

    def __init__(
        self,
        wallet: OpenWallet,
        tasks: Tasks,
        dialogs: Dialogs,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.library = LibraryScreen(wallet, tasks, dialogs, actions)
        self.results = ImportResultsScreen()
        self.share = ShareScreen(wallet, tasks, dialogs)
        for screen in (self.library, self.results, self.share):
            self.addWidget(screen)
        self.library.imported.connect(self._show_results)
        self.library.share_requested.connect(self._show_share)
        self.results.show_in_library.connect(self._show_credential)
        self.results.done.connect(self._show_library)
        self.share.done.connect(self._show_library)

    def take_in(self, handed: Handed) -> None:
        """Add what was handed in; the library shows how far it is."""
        self._show_library()
        self.library.take_in(handed)

    def go_back(self) -> bool:
        """Out of what is open, then back to the library."""
        if self._current().go_back():
            return True
        if self.currentWidget() is self.library:
            return False
        self._show_library()
        return True

    def start_focus(self) -> None:
        """To where the screen that is seen wants the keyboard."""
        self._current().start_focus()

    def _current(self) -> LibraryScreen | ImportResultsScreen | ShareScreen:
        shown = self.currentWidget()
        return next(screen for screen in (self.library, self.results, self.share) if screen is shown)

    def _show_library(self) -> None:
        self.setCurrentWidget(self.library)
        self.library.start_focus()

    def _show_credential(self, credential_id: str) -> None:
        self._show_library()
        self.library.show_credential(credential_id)

    def _show_results(self, lines: tuple[ImportLine, ...]) -> None:
        self.results.show_lines(lines)
        self.setCurrentWidget(self.results)
        self.results.start_focus()

    def _show_share(self, credential_ids: tuple[str, ...]) -> None:
        self.share.start(credential_ids)
        self.setCurrentWidget(self.share)
        self.share.start_focus()
