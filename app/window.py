"""Puts the window together with the real services of this computer."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from app import VERSION
from app.paths import here
from app.services import LazyChecker, LazyTrust, LazyWallets, no_trust, preload
from app.settings import SettingsFile
from ui.appearance import apply_choices
from ui.dialogs import Dialogs, QtDialogs
from ui.main_window import MainWindow, Services
from ui.ports import OpenWallet
from ui.tasks import Tasks

if TYPE_CHECKING:
    from wallet.trust.at_hand import Trust

# Seconds after which a busy worker lets the window go on. Painting hands control back and forth at
# every call into Qt; with Python's 5 ms each time, one repaint beside an import took 370 ms.
_SWITCH_INTERVAL: Final = 0.000_5


def application(arguments: list[str]) -> QApplication:
    """The one QApplication, named so that desktops can tell the window."""
    sys.setswitchinterval(_SWITCH_INTERVAL)
    # Qt's own file dialog would write down which folders were chosen (QtProject.conf). It may keep nothing.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(arguments)
    app.setApplicationName("Tallystick")
    app.setDesktopFileName("tallystick")
    return app


def build(
    app: QApplication,
    settings: SettingsFile,
    *,
    dialogs: Dialogs | None = None,
    samples: Callable[[], OpenWallet] | None = None,
    trust: Path | None = None,
) -> tuple[MainWindow, Tasks]:
    """A window with the real services, not yet shown; ``trust`` in place of this computer's trust folder."""
    apply_choices(app, settings.current)
    tasks = Tasks()
    sources = LazyTrust(trust or here().trust)
    services = Services(
        wallets=LazyWallets(sources),
        checker=LazyChecker(sources),
        trust=sources,
        settings=settings,
        wallets_folder=here().wallets,
        version=VERSION,
        samples=samples or (lambda: open_samples(sources)),
    )
    return MainWindow(services, tasks, dialogs or QtDialogs()), tasks


def open_samples(trust: "Callable[[], Trust]" = no_trust) -> OpenWallet:
    """A throw-away wallet of sample credentials; its folder goes when it is locked."""
    from app.demo.wallet import DemoWallet

    return DemoWallet.make(trust=trust)


def run_window(arguments: list[str]) -> int:
    """Show the window until it is closed."""
    app = application(arguments)
    window, tasks = build(app, SettingsFile(here().settings))
    window.show()
    # After the first paint, so that nothing heavy is imported before there is something to see.
    QTimer.singleShot(0, lambda: _preload_later(window, tasks))
    return app.exec()


def _preload_later(window: MainWindow, tasks: Tasks) -> None:
    """Import what unlocking needs while the passphrase is typed; unlocking itself reports any problem."""
    tasks.run(lambda _: preload(), on_result=lambda _: None, on_error=lambda _: None, owner=window)


def main() -> int:
    """Entry point of the desktop entry."""
    return run_window(sys.argv)
