"""A learner's session in a process of its own, for ``test_no_trace``: run with a folder and a marker word.

Uses the real window and the real wallet through the whole life of a wallet. Every file that Python opens for
writing is reported, one per line; at the end the process kills itself, so that nothing can be tidied away.
"""

import json
import os
import signal
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

HOME = Path(sys.argv[1])
MARKER = sys.argv[2]
PASSPHRASE = sys.argv[3]
ANOTHER_PASSPHRASE = f"{PASSPHRASE} again"


def report_writes(event: str, arguments: tuple[object, ...]) -> None:
    """Print each path that is opened for writing; reading is no trace."""
    if event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR):
        sys.stdout.write(f"{arguments[0]}\n")


def badges() -> tuple[bytes, bytes]:
    """Signed badges that say the marker word wherever a learner would not want it read."""
    from app.demo.issuer import BadgeIssuer
    from app.demo.samples import make

    issuer = BadgeIssuer()
    now = datetime.now(UTC)
    template = json.loads(make(issuer.did, now).files[0].data)
    del template["proof"]
    template["credentialSubject"]["identifier"][0]["identityHash"] = f"{MARKER} Learner"
    made = []
    for number in (1, 2):
        template["id"] = f"urn:uuid:00000000-0000-4000-8000-00000000000{number}"
        template["name"] = template["credentialSubject"]["achievement"]["name"] = f"{MARKER} studies {number}"
        made.append(issuer.issue(template, now))
    return made[0], made[1]


class Session:
    """The window, and what a learner does with it."""

    def __init__(self) -> None:
        from app.hardening import harden_window
        from app.settings import SettingsFile
        from app.window import application, build
        from wallet.services.wallets import WalletFolder
        from wallet.store.kdf import KdfParameters

        harden_window()
        self.app = application(sys.argv[:1])
        self.window, self.tasks = build(self.app, SettingsFile(HOME / "settings.json"))
        quick = KdfParameters(memory_kib=8 * 1024, passes=1, lanes=1)
        self.folder = WalletFolder(kdf=quick)
        self.place = HOME / "mine.tallystick"
        self.wallet = self.folder.create(self.place, PASSPHRASE)
        self.window.show()

    def rest(self) -> None:
        """Until nothing is under way."""
        from app.demo.pictures import settle

        settle(self.app, lambda: not self.tasks.busy)

    def look_and_share(self, given: bytes) -> None:
        """Enter, import, look, search, copy, share on the screen."""
        from ui import clipboard
        from ui.screens.library import LibraryScreen
        from wallet.model.document import Incoming

        self.window.door.opened.emit(self.wallet, True)
        self.rest()
        library = self.window.screens.currentWidget()
        if not isinstance(library, LibraryScreen):
            raise TypeError("the library is not shown")
        library.take_in((Incoming(f"{MARKER}.json", given),))
        self.rest()
        (row,) = self.wallet.rows(MARKER)
        library.page.show_credential(row.id)
        library.page.list.search.setText(MARKER)
        self.rest()
        clipboard.copy(MARKER)
        library.page.share_requested.emit((row.id,))
        self.rest()
        library.share.form.audience.setText(f"{MARKER} Ltd")
        library.share.form.as_qr.setChecked(True)
        library.share.form.make.click()
        self.rest()

    def check(self, given: bytes) -> None:
        """Look at the file as somebody without a wallet would."""
        from ui.widgets.sidebar import Place
        from wallet.model.document import Incoming

        self.window._go(Place.CHECK)
        self.window.check_screen.take_in((Incoming(f"{MARKER}.json", given),))
        self.rest()

    def keep_safe(self) -> None:
        """Bin, ledger, taking everything out, backup and its test, other passphrase and key, restoring."""
        from wallet.model.document import Incoming

        wallet = self.wallet
        (row,) = wallet.rows(MARKER)
        wallet.history.move_to_bin([row.id])
        wallet.history.take_from_bin([row.id])
        wallet.import_all([Incoming(f"{MARKER}-2.json", SECOND)], Unwatched())
        (second,) = [other for other in wallet.rows() if other.id != row.id]
        wallet.history.move_to_bin([second.id])
        wallet.history.empty_bin()
        wallet.history.ledger_as_json()
        wallet.leaving.export_all(HOME / "everything", Unwatched())
        backup = HOME / "usb.tallystick-backup"
        wallet.safekeeping.back_up(backup)
        (HOME / "scratch").mkdir()
        wallet.safekeeping.test(backup, PASSPHRASE, HOME / "scratch")
        code = wallet.ways.make_recovery_code(PASSPHRASE)
        wallet.ways.change_passphrase(PASSPHRASE, ANOTHER_PASSPHRASE)
        wallet.ways.reset_passphrase(code, PASSPHRASE)
        wallet.ways.new_file_key(PASSPHRASE)
        restored = self.folder.restore(backup, HOME / "restored.tallystick", PASSPHRASE)
        if len(restored.rows()) != 1:
            raise ValueError("the backup held something else")
        restored.lock()

    def lock(self) -> None:
        """By the action, as a person does."""
        from ui.actions import ActionId

        self.window.actions_by_name[ActionId.LOCK].trigger()
        self.rest()
        if MARKER in self.window.windowTitle() or self.app.clipboard().text():
            raise ValueError("something stays after locking")

    def fail(self) -> None:
        """A mistake in a slot and one in the background, whose messages quote a credential."""
        from PySide6.QtCore import QTimer

        def quote() -> None:
            raise ValueError(MARKER)

        def work(_: object) -> None:
            quote()

        nobody: Callable[[object], None] = lambda _: None  # noqa: E731 - one line for two hooks
        self.tasks.run(work, on_result=nobody, on_error=nobody, owner=self.window)
        QTimer.singleShot(0, quote)
        self.rest()


class Unwatched:
    cancelled = False

    def report(self, done: int, total: int, name: str) -> None:
        """Say nothing."""


def main() -> None:
    """A whole life, twice unlocked, and be killed."""
    sys.addaudithook(report_writes)
    session = Session()
    session.look_and_share(FIRST)
    session.check(FIRST)
    session.keep_safe()
    session.fail()
    session.lock()
    session.wallet = session.folder.unlock(session.place, PASSPHRASE)
    session.window.door.opened.emit(session.wallet, True)
    session.rest()
    (kept,) = session.wallet.rows(MARKER)
    if session.wallet.detail(kept.id).original != FIRST:
        raise ValueError("the bytes changed")
    sys.stdout.write("all done\n")
    sys.stdout.flush()
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    FIRST, SECOND = badges()
    main()
