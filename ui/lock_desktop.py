"""What the desktop says about rest: the computer is about to sleep, or its screen was locked.

On Linux over D-Bus: ``PrepareForSleep`` and ``Lock`` of logind, ``ActiveChanged`` of the usual screen savers.
Where there is no such service nothing is said; the clock that counts sleep is asked in any case.
"""

import sys
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import SLOT, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusUnixFileDescriptor

_LOGIN: Final = "org.freedesktop.login1"
_MANAGER: Final = "org.freedesktop.login1.Manager"
_LOGIN_PATH: Final = "/org/freedesktop/login1"
_SCREEN_SAVERS: Final = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)


class DesktopSignals(QObject):
    """``resting`` comes when the wallet should close at once, from ``listen`` on."""

    resting = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listening = False
        self._delay: QDBusUnixFileDescriptor | None = None

    def listen(self) -> bool:
        """Listen, where there is anybody to listen to, and ask sleep to wait until the wallet is closed.

        Says whether any of the services answered.
        """
        if sys.platform != "linux":
            return False
        # Loaded only now: the first screen needs none of it.
        from PySide6.QtDBus import QDBusConnection

        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        if not self._listening:
            self._listening = True
            self._connect(system, session)
        if system.isConnected() and self._delay is None:
            self._delay = _ask_sleep_to_wait(system)
        return system.isConnected() or session.isConnected()

    def let_go(self) -> None:
        """The wallet is closed: sleep need not wait any longer."""
        self._delay = None

    @property
    def sleep_waits(self) -> bool:
        """Whether the computer waits for the wallet to close before it sleeps."""
        return self._delay is not None

    def _connect(self, system: "QDBusConnection", session: "QDBusConnection") -> None:
        # The stubs of PySide6 6.11 ask for bytes; the call takes only what SLOT gives, a str.
        about_to: Any = SLOT("_about_to(bool)")
        at_once: Any = SLOT("_at_once()")
        if system.isConnected():
            system.connect(_LOGIN, _LOGIN_PATH, _MANAGER, "PrepareForSleep", self, about_to)
            # The session's own path is not asked for: closing when another session locks does no harm.
            system.connect(_LOGIN, "", f"{_LOGIN}.Session", "Lock", self, at_once)
        if session.isConnected():
            for name in _SCREEN_SAVERS:
                session.connect("", "", name, "ActiveChanged", self, about_to)

    @Slot(bool)
    def _about_to(self, resting: bool) -> None:
        if resting:
            self.resting.emit()

    @Slot()
    def _at_once(self) -> None:
        self.resting.emit()


def _ask_sleep_to_wait(system: "QDBusConnection") -> "QDBusUnixFileDescriptor | None":
    """A delay lock of logind (systemd.io/INHIBITOR_LOCKS), held as long as the descriptor is open."""
    from PySide6.QtDBus import QDBusMessage, QDBusUnixFileDescriptor

    call = QDBusMessage.createMethodCall(_LOGIN, _LOGIN_PATH, _MANAGER, "Inhibit")
    call.setArguments(["sleep", "Tallystick", "An open wallet is being closed", "delay"])
    answer = system.call(call, timeout=1000)
    if answer.type() is not QDBusMessage.MessageType.ReplyMessage:
        return None
    held = answer.arguments()[0] if answer.arguments() else None
    return held if isinstance(held, QDBusUnixFileDescriptor) else None
