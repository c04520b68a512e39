"""What logind and screen savers say, over a real message bus of our own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PLAY = Path(__file__).with_name("desktop_play.py")


@pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dbus-run-session") is None,
    reason="needs D-Bus and its dbus-run-session",
)
@pytest.mark.parametrize("play", ["sleep", "waking", "session-lock", "screen-saver", "delay"])
def test_the_wallet_is_to_close_when_the_desktop_rests(play: str) -> None:
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, str(PLAY), play],
        env=os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
    expected = {"waking": ["nothing"], "delay": ["held", "released"]}.get(play, ["resting"])
    assert done.stdout.split() == expected, done.stderr


def test_without_a_message_bus_nothing_is_said_and_nothing_fails() -> None:
    code = (
        "from PySide6.QtCore import QCoreApplication; from ui.lock_desktop import DesktopSignals\n"
        "app = QCoreApplication([]); print(DesktopSignals().listen())"
    )
    nowhere = dict.fromkeys(("DBUS_SYSTEM_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS"), "unix:path=/nowhere")
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=os.environ | nowhere,
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
    assert done.stdout.strip() == "False", done.stderr
