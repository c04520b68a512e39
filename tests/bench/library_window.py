"""The library of the window on a real wallet, in a process of its own: memory, and how long it stands still.

For ``bench_vault``: ``python -m tests.bench.library_window FOLDER PASSPHRASE`` prints JSON. Goes to the end
of the list, to its middle, searches, and selects everything, as a person does in the worst of minutes.
"""

import json
import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.ui.doubles import FakeDialogs
from ui.actions import Actions
from ui.models.credential_list import Role
from ui.screens.library import LibraryScreen
from ui.tasks import Tasks
from wallet.services.library import Library, now_utc
from wallet.store.wallet_file import WalletFile

_BEAT_MS = 5
_PATIENCE = 60.0


class Heart:
    """Beats on the main thread; what it misses is how long the window stood still."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def rest(self) -> None:
        """What came before does not count."""
        self._last, self.longest = time.perf_counter(), 0.0


def until(done: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    end = time.perf_counter() + _PATIENCE
    while not done():
        if time.perf_counter() > end:
            raise TimeoutError
        QApplication.processEvents()
        time.sleep(0.001)


def peak_memory_mb() -> float:
    """The most that this process ever held, in MB; Linux says it of itself."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("this computer does not say how much memory a process held")


def main(folder: Path, passphrase: str) -> None:
    """Print what was measured."""
    application = QApplication([])
    opened: list[WalletFile] = []
    thread = threading.Thread(target=lambda: opened.append(WalletFile.open(folder, passphrase)))
    thread.start()
    thread.join()
    after_key = peak_memory_mb()
    # The derivation needs what the wallet's parameters say, and gives it back: it is counted apart.
    Path("/proc/self/clear_refs").write_text("5")
    library = Library(opened[0], folder, now_utc, os.urandom)
    screen = LibraryScreen(library, Tasks(), FakeDialogs(), Actions())
    screen.resize(1146, 740)
    screen.show()
    shown = screen.page.list
    until(lambda: shown.model.rowCount() > 0 and shown.chosen_id() is not None)
    count = library.info().credentials
    heart, stalls = Heart(), {}

    def timed(what: str, act: Callable[[], object], done: Callable[[], bool]) -> None:
        QApplication.processEvents()
        heart.rest()
        act()
        until(done)
        QApplication.processEvents()
        stalls[what] = round(heart.longest, 4)

    timed("the whole length", screen.page.refresh, lambda: shown.model.rowCount() == count)
    timed("to the end", shown.view.scrollToBottom, lambda: _is_read(screen, count - 1))
    middle = count // 2
    timed(
        "to the middle",
        lambda: shown.view.scrollTo(shown.model.index(middle)),
        lambda: _is_read(screen, middle),
    )
    timed("search", lambda: shown.search.setText("kursas 777"), lambda: shown.model.rowCount() < count)
    timed("search over", shown.search.clear, lambda: shown.model.rowCount() == count)
    timed("select all", shown.view.selectAll, lambda: True)
    timed("read all", lambda: None, lambda: shown.selected_ids() is not None)
    said = {
        "memory_mb": peak_memory_mb(),
        "memory_with_key_mb": after_key,
        "longest_stall": max(stalls.values()),
        "stalls": stalls,
    }
    print(json.dumps(said))
    opened[0].lock()
    application.quit()


def _is_read(screen: LibraryScreen, row: int) -> bool:
    return screen.page.list.model.index(row).data(Role.ID) is not None


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
