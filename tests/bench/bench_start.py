"""How long the unlock screen takes to appear, as a ratio to an empty window of the same toolkit.

Repeat with ``python3 dev.py bench bench_start``. Both kinds of process are started in turn, so that
a change in the computer's speed meets both; the time runs from starting the process to the first
painted screen.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
RUNS = 11

_EMPTY = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication(sys.argv)
window = QWidget()
window.resize(1366, 768)
"""

_UNLOCK = """
import sys
from pathlib import Path
from app.settings import SettingsFile
from app.window import application, build
app = application(sys.argv)
settings = SettingsFile(Path(sys.argv[1]) / "settings.json")
settings.remember_wallet(Path(sys.argv[1]))
window, tasks = build(app, settings)
"""

_PAINT = """
from PySide6.QtCore import QEvent, QObject, QTimer
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print("painted", flush=True)
            QTimer.singleShot(0, app.quit)
        return False
watch = Watch()
target = {target}
target.installEventFilter(watch)
window.show()
app.exec()
"""


def first_paint(script: str, folder: str) -> float:
    """Seconds from starting the process until it says that its first screen was painted."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    begin = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", script, folder],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=folder,
    ) as process:
        line = process.stdout.readline() if process.stdout else b""
        seconds = time.perf_counter() - begin
        _, problems = process.communicate()
    if line.strip() != b"painted":
        raise RuntimeError(f"the window was not painted: {problems.decode()}")
    return seconds


def main() -> None:
    """Measure and print one line each, with the ratio of the medians."""
    empty_script = _EMPTY + _PAINT.format(target="window")
    unlock_script = _UNLOCK + _PAINT.format(target="window.door.unlock")
    with tempfile.TemporaryDirectory() as folder:
        first_paint(empty_script, folder)
        first_paint(unlock_script, folder)
        pairs = [(first_paint(empty_script, folder), first_paint(unlock_script, folder)) for _ in range(RUNS)]
    empty, unlock = (median(times) for times in zip(*pairs, strict=True))
    ratio = median(ours / theirs for theirs, ours in pairs)
    sys.stdout.write(f"empty window        {empty * 1000:7.0f} ms (median of {RUNS})\n")
    sys.stdout.write(f"unlock screen       {unlock * 1000:7.0f} ms (median of {RUNS})\n")
    sys.stdout.write(f"ratio               {ratio:7.2f}    (median of the pairs)\n")


if __name__ == "__main__":
    main()
