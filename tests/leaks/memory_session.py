"""A window of its own process that opens a wallet, shows a credential and locks, for ``test_memory``.

Run with the wallet's folder. Nothing secret is named here: the passphrase comes over standard input. After
each step it says so and waits for a line, so that its memory can be read from outside.
"""

import os
import sys
from pathlib import Path


def pause(step: str) -> None:
    """Tell the reader that the step is done, and wait until it has looked."""
    sys.stdout.write(f"{step}\n")
    sys.stdout.flush()
    os.read(0, 1)


def main() -> None:
    """Open by the form, look at a credential, lock, and stay."""
    from PySide6.QtCore import QEventLoop, QTimer

    from app.demo.pictures import settle
    from app.hardening import harden_window
    from app.services import preload
    from app.settings import SettingsFile
    from app.window import application, build
    from ui.actions import ActionId
    from ui.screens.library import LibraryScreen

    place = Path(sys.argv[1])
    if "--plain" not in sys.argv:
        harden_window()
    app = application(sys.argv[:1])
    window, tasks = build(app, SettingsFile(place.parent / "settings.json"))
    window.show()
    preload()
    unlock = window.door.unlock
    unlock.show_wallets([place])
    pause("started")
    unlock.passphrase.line.setText(os.read(0, 100).decode().rstrip("\n"))
    unlock.unlock.click()
    settle(app, lambda: not tasks.busy)
    current = window.screens.currentWidget()
    if not isinstance(current, LibraryScreen):
        raise TypeError("the wallet did not open")
    current.page.list.view.setCurrentIndex(current.page.list.model.index(0, 0))
    settle(app, lambda: not tasks.busy)
    pause("open")
    del current
    window.actions_by_name[ActionId.LOCK].trigger()
    loop = QEventLoop()
    QTimer.singleShot(1500, loop.quit)
    loop.exec()
    pause("locked")


if __name__ == "__main__":
    main()
