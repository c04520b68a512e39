"""A learner's session in a process of its own, for ``test_no_trace``: run with a folder and a marker word.

Uses the real window and the real wallet. Every file that Python opens for writing is reported, one per
line; at the end the process kills itself, so that nothing can be tidied away.
"""

import json
import os
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

HOME = Path(sys.argv[1])
MARKER = sys.argv[2]
PASSPHRASE = "four quiet rivers meet"


def report_writes(event: str, arguments: tuple[object, ...]) -> None:
    """Print each path that is opened for writing; reading is no trace."""
    if event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR):
        sys.stdout.write(f"{arguments[0]}\n")


def badge() -> bytes:
    """A signed badge that says the marker word wherever a learner would not want it read."""
    from app.demo.issuer import BadgeIssuer
    from app.demo.samples import make

    issuer = BadgeIssuer()
    now = datetime.now(UTC)
    template = json.loads(make(issuer.did, now).files[0].data)
    del template["proof"]
    template["name"] = template["credentialSubject"]["achievement"]["name"] = f"{MARKER} studies"
    template["credentialSubject"]["identifier"][0]["identityHash"] = f"{MARKER} Learner"
    return issuer.issue(template, now)


def main() -> None:
    """Create, import, look, search, share on the screen, lock, unlock, look again, and be killed."""
    from app.demo.pictures import settle
    from app.services import LazyChecker, LazyTrust
    from app.settings import SettingsFile
    from app.window import application
    from ui.actions import ActionId
    from ui.appearance import apply_choices
    from ui.dialogs import QtDialogs
    from ui.main_window import MainWindow, Services
    from ui.screens.library import LibraryScreen
    from ui.tasks import Tasks
    from wallet.model.document import Incoming
    from wallet.services.wallets import WalletFolder
    from wallet.store.kdf import KdfParameters

    given = badge()
    sys.addaudithook(report_writes)
    app = application(sys.argv[:1])
    settings = SettingsFile(HOME / "settings.json")
    apply_choices(app, settings.current)
    folder = WalletFolder(kdf=KdfParameters(memory_kib=8 * 1024, passes=1, lanes=1))
    tasks = Tasks()
    window = MainWindow(Services(folder, LazyChecker(), LazyTrust(HOME / "trust"), settings, HOME, "0"), tasks, QtDialogs())
    window.show()

    def rest() -> None:
        settle(app, lambda: not tasks.busy)

    def library() -> LibraryScreen:
        current = window.screens.currentWidget()
        if not isinstance(current, LibraryScreen):
            raise TypeError("the library is not shown")
        return current

    wallet = folder.create(HOME / "mine.tallystick", PASSPHRASE)
    window.door.opened.emit(wallet, True)
    rest()
    library().take_in((Incoming(f"{MARKER}.json", given),))
    rest()
    (row,) = wallet.rows(MARKER)
    library().page.show_credential(row.id)
    rest()
    library().page.share_requested.emit((row.id,))
    rest()
    library().share.form.as_qr.setChecked(True)
    library().share.form.make.click()
    rest()
    window.actions_by_name[ActionId.LOCK].trigger()
    rest()
    if MARKER in window.windowTitle():
        raise ValueError("the title of a locked window names a credential")
    again = folder.unlock(HOME / "mine.tallystick", PASSPHRASE)
    window.door.opened.emit(again, True)
    rest()
    (kept,) = again.rows(MARKER)
    if again.detail(kept.id).original != given:
        raise ValueError("the bytes changed")
    sys.stdout.write("all done\n")
    sys.stdout.flush()
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main()
