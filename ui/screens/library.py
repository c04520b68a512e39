"""The place of an open wallet: the library, the results of an import, and sharing, one at a time."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.actions import Actions
from ui.dialogs import Dialogs
from ui.ports import OpenWallet
from ui.screens.import_results import ImportResultsScreen
from ui.screens.library_page import LibraryPage
from ui.screens.share import ShareScreen
from ui.tasks import Tasks
from wallet.model.document import Incoming
from wallet.model.holding import ImportLine


class LibraryScreen(QStackedWidget):
    """Shows the library first. ``go_back`` leads from what it opened to the library again."""

    def __init__(
        self,
        wallet: OpenWallet,
        tasks: Tasks,
        dialogs: Dialogs,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.page = LibraryPage(wallet, tasks, dialogs, actions)
        self.results = ImportResultsScreen()
        self.share = ShareScreen(wallet, tasks, dialogs)
        for screen in (self.page, self.results, self.share):
            self.addWidget(screen)
        self.page.imported.connect(self._show_results)
        self.page.share_requested.connect(self._start_share)
        self.results.show_in_library.connect(self._show_credential)
        self.results.done.connect(self._show_page)
        self.share.done.connect(self._show_page)

    def take_in(self, inputs: Sequence[Incoming]) -> None:
        """Import these; the results are shown when the import is over."""
        self._show_page()
        self.page.take_in(inputs)

    def go_back(self) -> bool:
        """One step back; False where the library itself has nothing to leave."""
        current = self.currentWidget()
        if current is self.page:
            return self.page.go_back()
        if current is self.share and self.share.go_back():
            return True
        self._show_page()
        return True

    def start_focus(self) -> None:
        """Put the keyboard onto the first thing of what is shown."""
        current = self.currentWidget()
        for screen in (self.page, self.results, self.share):
            if screen is current:
                screen.start_focus()

    def _show_page(self) -> None:
        self.setCurrentWidget(self.page)
        self.page.start_focus()

    def _show_results(self, lines: Sequence[ImportLine]) -> None:
        self.setCurrentWidget(self.results)
        self.results.start_focus()
        # In a turn of its own: laying out ten thousand lines takes as long as showing a screen.
        QTimer.singleShot(0, self, lambda: self.results.show_lines(lines))

    def _show_credential(self, credential_id: str) -> None:
        self._show_page()
        self.page.show_credential(credential_id)

    def _start_share(self, credential_ids: tuple[str, ...]) -> None:
        self.share.begin(credential_ids)
        self.setCurrentWidget(self.share)
        self.share.start_focus()
