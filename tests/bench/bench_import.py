"""Ten thousand mixed files taken in through the real window: how fast, and how long the window stood still.

Repeat with ``python3 dev.py bench bench_import``. The files are made first: sealed European credentials,
Open Badges, the same again, changed after signing, damaged, and files that are no credential. The
window's longest stall is the longest time between two beats of a timer on its thread.
"""

import io
import json
import os
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from unittest.mock import patch

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PIL.PngImagePlugin import PngInfo
from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from app.demo.issuer import BadgeIssuer, Seal
from app.demo.pictures import settle
from app.demo.samples import make
from app.services import LazyChecker, LazyTrust, preload
from app.settings import SettingsFile
from app.window import application
from ui.dialogs import QtDialogs
from ui.main_window import MainWindow, Services
from ui.screens.library import LibraryScreen
from ui.tasks import Tasks
from wallet import proofs
from wallet.model.document import Content, Incoming
from wallet.model.findings import ProofResult
from wallet.model.holding import ImportLine
from wallet.services.wallets import WalletFolder
from wallet.store.kdf import KdfParameters

FILES = 10_000
BEAT_MILLISECONDS = 5
_PASSPHRASE = "four quiet rivers meet"


def mixed_files(count: int) -> list[Incoming]:
    """``count`` files: of ten, four sealed, one in an archive, one badge, one baked picture, and so on."""
    now = datetime.now(UTC)
    issuer, seal = BadgeIssuer(), Seal.make("Measuring University", now)
    badge = json.loads(make(issuer.did, now).files[0].data)
    del badge["proof"]
    sealed = json.loads(json.loads(make(issuer.did, now).files[1].data)["payload"])
    files: list[Incoming] = []
    for number in range(count):
        kind = number % 10
        if kind in (0, 1, 2, 3):
            data = seal.seal(sealed | {"id": f"urn:credential:{number}"}, now)
        elif kind == 4:
            data = _archive(seal.seal(sealed | {"id": f"urn:credential:{number}"}, now))
        elif kind == 5:
            data = issuer.issue(badge | {"id": f"urn:uuid:{number}"}, now)
        elif kind == 6:
            data = _baked(issuer.issue(badge | {"id": f"urn:uuid:{number}"}, now))
        elif kind == 7:
            data = files[-1].data
        elif kind == 8:
            badge_before = files[-3].data
            data = badge_before[:-100] if number % 20 == 8 else badge_before.replace(b"Statistics", b"Magic")
        else:
            data = f"minutes of meeting {number}".encode()
        files.append(Incoming(f"file-{number}", data))
    return files


def _archive(data: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("credential.jsonld", data)
    return packed.getvalue()


def _baked(data: bytes) -> bytes:
    text = PngInfo()
    text.add_itxt("openbadgecredential", data.decode())
    picture = io.BytesIO()
    Image.new("RGB", (90, 90), "navy").save(picture, "PNG", pnginfo=text)
    return picture.getvalue()


class Heartbeat(QObject):
    """Beats on the window's thread and remembers the longest pause between two beats."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Forget what was and beat from now on."""
        self.longest = 0
        self._clock.start()
        self._timer.start(BEAT_MILLISECONDS)

    def _beat(self) -> None:
        self.longest = max(self.longest, self._clock.restart())


class Stopwatch:
    """Adds up the processor seconds that checking proofs takes on the worker's thread."""

    def __init__(self, check: Callable[..., tuple[ProofResult, ...]]) -> None:
        self.seconds = 0.0
        self._check = check

    def __call__(self, content: Content, *others: object) -> tuple[ProofResult, ...]:
        begin = time.thread_time()
        try:
            return self._check(content, *others)
        finally:
            self.seconds += time.thread_time() - begin


def main() -> None:
    """Make the files, take them in, print what was measured."""
    count = int(os.environ.get("TALLYSTICK_BENCH_FILES", str(FILES)))
    files = mixed_files(count)
    watch = Stopwatch(proofs.check_proofs)
    app = application(sys.argv[:1])
    with tempfile.TemporaryDirectory() as place, patch.object(proofs, "check_proofs", watch):
        folder = WalletFolder(kdf=KdfParameters(memory_kib=8 * 1024, passes=1, lanes=1))
        tasks = Tasks()
        settings = SettingsFile(Path(place) / "settings.json")
        window = MainWindow(
            Services(folder, LazyChecker(), LazyTrust(Path(place) / "trust"), settings, Path(place), "0"),
            tasks,
            QtDialogs(),
        )
        window.show()
        preload()
        window.door.opened.emit(folder.create(Path(place) / "bench.tallystick", _PASSPHRASE), False)
        settle(app, lambda: not tasks.busy)
        library = window.screens.currentWidget()
        if not isinstance(library, LibraryScreen):
            raise TypeError("the library did not open")
        lines: list[ImportLine] = []
        library.page.imported.connect(lines.extend)
        pulse = Heartbeat()
        pulse.start()
        begin, begin_cpu = time.perf_counter(), time.process_time()
        library.take_in(files)
        while tasks.busy:
            app.processEvents()
            time.sleep(0.001)
        wall, cpu = time.perf_counter() - begin, time.process_time() - begin_cpu
        longest = pulse.longest
        if not lines:
            raise RuntimeError("nothing was taken in: see what the window said")
        states = Counter(line.state.value for line in lines)
        window.close()
    sys.stdout.write(f"files               {count:8d}    {dict(states)}\n")
    sys.stdout.write(
        f"rate                {count / wall:8.0f}    files a second of wall time ({wall:.1f} s)\n"
    )
    sys.stdout.write(f"processor           {cpu:8.1f} s  of which verifying {watch.seconds / cpu:.0%}\n")
    sys.stdout.write(f"longest stall       {longest:8d} ms of the window\n")


if __name__ == "__main__":
    main()
