"""The demonstration without a display: the real window, used step by step, with a picture of each screen."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from app.demo.wallet import DemoWallet
from app.settings import SettingsFile
from ui.actions import ActionId
from ui.appearance import theme_named
from ui.language import use_language
from ui.main_window import MainWindow
from ui.screens.check import CheckScreen
from ui.screens.library import LibraryScreen
from ui.screens.safety import SafetyScreen
from ui.tasks import Tasks
from ui.theme import apply_theme
from ui.widgets.sidebar import Place
from wallet.model.document import Incoming
from wallet.model.holding import CredentialRow
from wallet.model.sharing import Share, ShareForm, ShareRequest
from wallet.model.verdict import Headline

SIZE = (1366, 768)
_LONGEST_WAIT_SECONDS = 60.0
AUDIENCE = "Municipality of Sofia"


class DemoStalledError(RuntimeError):
    """A step of the demonstration did not come to an end."""


class Tour:
    """Walks through every screen of the window and keeps a picture of each."""

    def __init__(
        self, app: QApplication, window: MainWindow, tasks: Tasks, settings: SettingsFile, folder: Path
    ) -> None:
        self._app = app
        self._settings = settings
        self._window = window
        self._tasks = tasks
        self._folder = folder
        self.taken: list[Path] = []

    def run(self, wallet: DemoWallet) -> None:
        """All screens in English and light, then the library in the other languages and dark.

        Raises DemoStalledError where a screen never comes to rest.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        use_language(self._app, "en")
        apply_theme(self._app, "light")
        self._window.resize(*SIZE)
        self._window.show()
        self._picture("01-welcome")
        self._window.door.welcome.create_wanted.emit()
        self._picture("02-create-wallet")
        self._settings.remember_wallet(wallet.path)
        self._window.door.show_first()
        self._picture("03-unlock")
        self._window.door.opened.emit(wallet, False)
        self._tour_library(wallet)
        self._tour_sharing(wallet)
        self._tour_safety()
        self._tour_languages(wallet)

    def _tour_library(self, wallet: DemoWallet) -> None:
        library = self._library()
        for row in wallet.rows():
            library.page.show_credential(row.id)
            title = row.title.best(("en",))[1].lower().replace(" ", "-")
            self._picture(f"04-{title}")
        again = tuple(
            Incoming("the same again.json", wallet.detail(row.id).original) for row in wallet.rows()
        )
        library.take_in((*again, Incoming("holiday.txt", b"not a credential")))
        self._picture("05-import-results")
        library.go_back()

    def _tour_sharing(self, wallet: DemoWallet) -> None:
        row = _row(wallet, "open-badges-3")
        library = self._library()
        library.page.share_requested.emit((row.id,))
        library.share.form.audience.setText(AUDIENCE)
        self._picture("06-share")
        library.share.form.as_qr.setChecked(True)
        library.share.form.make.click()
        self._picture("07-qr-codes")
        library.go_back()
        share = make_share(wallet, row)
        self._window.sidebar.chosen.emit(Place.CHECK)
        check = self._window.screens.currentWidget()
        if not isinstance(check, CheckScreen):
            raise DemoStalledError("the check did not open")
        check.take_in((Incoming(share.file.name, share.file.data),))
        self._picture("08-check")
        self._window.sidebar.chosen.emit(Place.SETTINGS)
        self._picture("09-settings")

    def _tour_safety(self) -> None:
        """Bin, history, backups and safety in light and dark; what is deleted for it is put back."""
        self._window.sidebar.chosen.emit(Place.WALLET)
        self._window.actions_by_name[ActionId.DELETE].trigger()
        self._picture("11-deleted")
        for theme in ("light", "dark"):
            apply_theme(self._app, theme_named(theme))
            for place in (Place.BIN, Place.HISTORY, Place.BACKUPS, Place.SAFETY):
                self._window.sidebar.chosen.emit(place)
                self._picture(f"12-{place}-{theme}")
        apply_theme(self._app, "light")
        safety = self._window.screens.currentWidget()
        if not isinstance(safety, SafetyScreen):
            raise DemoStalledError("safety did not open")
        safety.offer_code("")
        self._picture("13-recovery-code")
        self._window.actions_by_name[ActionId.UNDO].trigger()
        self._window.sidebar.chosen.emit(Place.WALLET)
        self._settle()

    def _tour_languages(self, wallet: DemoWallet) -> None:
        self._window.sidebar.chosen.emit(Place.WALLET)
        self._library().page.show_credential(_row(wallet, "elm").id)
        for language, theme in (("bg", "light"), ("lt", "light"), ("en", "dark"), ("bg", "contrast")):
            use_language(self._app, language)
            apply_theme(self._app, theme_named(theme))
            self._picture(f"10-library-{language}-{theme}")

    def _library(self) -> LibraryScreen:
        current = self._window.screens.currentWidget()
        if not isinstance(current, LibraryScreen):
            raise DemoStalledError("the library did not open")
        return current

    def _settle(self) -> None:
        settle(self._app, lambda: not self._tasks.busy)

    def _picture(self, name: str) -> None:
        self._settle()
        path = self._folder / f"{name}.png"
        if not self._window.grab().save(str(path)):
            raise OSError(f"{path} could not be written")
        self.taken.append(path)


def settle(app: QApplication, at_rest: Callable[[], bool]) -> None:
    """Let the window work until it is at rest and painted. Raises DemoStalledError after a minute."""
    deadline = time.monotonic() + _LONGEST_WAIT_SECONDS
    for _ in _until(deadline):
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        app.sendPostedEvents()
        if at_rest():
            app.processEvents()
            return
    raise DemoStalledError("the window did not come to rest")


def _until(deadline: float) -> Iterator[None]:
    while time.monotonic() < deadline:
        yield


def _row(wallet: DemoWallet, wanted: str) -> CredentialRow:
    """The valid credential of that format."""
    return next(row for row in wallet.rows() if row.headline is Headline.VALID and row.format == wanted)


def make_share(wallet: DemoWallet, row: CredentialRow) -> Share:
    """The sample share: one badge, addressed."""
    request = ShareRequest(
        (row.id,), ShareForm.PRESENTATION, audience=AUDIENCE, purpose="Application for a traineeship"
    )
    return wallet.share(request)
