"""Plays logind and a screen saver on the bus that ``dbus-run-session`` made, for ``test_lock_desktop``."""

import os
import subprocess
import sys

# The bus of the session stands for that of the system, where only root may speak as logind.
os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"]

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, QSocketNotifier, QTimer, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor
from PySide6.QtTest import QTest

from ui.lock_desktop import DesktopSignals

LOGIN = "org.freedesktop.login1"


@ClassInfo({"D-Bus Interface": f"{LOGIN}.Manager"})  # type: ignore[call-arg] # the stub knows no arguments
class Login(QObject):
    """The part of logind that gives out delays: the reading end of the pipe tells when one is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.reading, self.writing = os.pipe()

    @Slot(str, str, str, str, result=QDBusUnixFileDescriptor)
    def Inhibit(self, what: str, who: str, why: str, mode: str) -> QDBusUnixFileDescriptor:
        """Give out a delay for sleep; nothing of use for all else."""
        given = QDBusUnixFileDescriptor(self.writing if (what, mode) == ("sleep", "delay") else -1)
        QTimer.singleShot(0, lambda: os.close(self.writing))
        return given


def serve() -> None:
    """Be logind, in a process of its own, until the delay that was given out is let go."""
    app = QCoreApplication([])
    bus = QDBusConnection.systemBus()
    login = Login()
    named = bus.registerService(LOGIN)
    bus.registerObject("/org/freedesktop/login1", login, QDBusConnection.RegisterOption.ExportAllSlots)
    ended = QSocketNotifier(login.reading, QSocketNotifier.Type.Read)
    ended.activated.connect(app.quit)
    sys.stdout.write("ready\n" if named else "no name\n")
    sys.stdout.flush()
    app.exec()
    sys.stdout.write("released\n")


def say(bus: QDBusConnection, path: str, interface: str, name: str, *values: object) -> None:
    """Send a signal to whoever listens."""
    message = QDBusMessage.createSignal(path, interface, name)
    message.setArguments(list(values))
    bus.send(message)


def main(play: str) -> None:
    """Say one thing, and print what came of it."""
    app = QCoreApplication([])
    desktop = DesktopSignals()
    heard: list[str] = []
    desktop.resting.connect(lambda: heard.append("resting"))
    if play == "delay":
        command = [sys.executable, __file__, "serve"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as logind:
            if logind.stdout is None or logind.stdout.readline() != "ready\n":
                raise RuntimeError("no logind")
            desktop.listen()
            sys.stdout.write("held\n" if desktop.sleep_waits else "not held\n")
            desktop.let_go()
            sys.stdout.write(logind.communicate(timeout=5)[0])
        return
    # Signals of logind are believed only from whoever owns its name: here this process.
    system = QDBusConnection.systemBus()
    system.registerService(LOGIN)
    other = QDBusConnection.connectToBus(os.environ["DBUS_SESSION_BUS_ADDRESS"], "other")
    desktop.listen()
    if play in ("sleep", "waking"):
        say(system, "/org/freedesktop/login1", f"{LOGIN}.Manager", "PrepareForSleep", play == "sleep")
    elif play == "session-lock":
        say(system, "/org/freedesktop/login1/session/_32", f"{LOGIN}.Session", "Lock")
    else:
        say(other, "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", True)
    for _ in range(30):
        QTest.qWait(10)
    sys.stdout.write(f"{' '.join(heard) or 'nothing'}\n")
    del app


if __name__ == "__main__":
    serve() if sys.argv[1] == "serve" else main(sys.argv[1])
