"""Watches over an open wallet: says when it has to close because nobody is there, or the computer rests."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from shiboken6 import isValid

from ui.lock_clock import Clock, clock_of_this_computer
from ui.lock_desktop import DesktopSignals
from ui.lock_rules import LOOK_EVERY_SECONDS, IdleRule

_SOMEBODY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.InputMethod,
        QEvent.Type.Drop,
    }
)


class LockWatch(QObject):
    """Between ``start`` and ``stop`` it emits ``lock_wanted``: once nobody was here for the given minutes
    (sleep counts), at once when the computer goes to sleep or wakes up, or its screen is locked.

    It looks at events of the windows themselves, where keys and mouse arrive, and not at every event
    of every widget: that would be asked for tens of thousands of times a second while an import runs.
    """

    lock_wanted = Signal()

    def __init__(
        self,
        at_work: Callable[[], bool],
        *,
        clock: Clock | None = None,
        desktop: DesktopSignals | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._at_work = at_work
        self._clock = clock or clock_of_this_computer()
        self._rule: IdleRule | None = None
        self._watched: set[QWindow] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(int(LOOK_EVERY_SECONDS * 1000))
        self._timer.timeout.connect(self.look)
        self._desktop = desktop or DesktopSignals(self)
        self._desktop.resting.connect(self._lock)

    def start(self, minutes: int) -> None:
        """A wallet is open from now on."""
        self._rule = IdleRule(self._clock(), minutes)
        for window in QGuiApplication.topLevelWindows():
            self._watch(window)
        _app().focusWindowChanged.connect(self._watch)
        self._timer.start()
        self._desktop.listen()

    def set_minutes(self, minutes: int) -> None:
        """Another choice; whoever made it is here. Nothing happens while no wallet is open."""
        if self._rule is not None:
            self._rule = IdleRule(self._clock(), minutes)

    def stop(self) -> None:
        """The wallet is being closed."""
        if self._rule is None:
            return
        self._rule = None
        self._timer.stop()
        _app().focusWindowChanged.disconnect(self._watch)
        for window in self._watched:
            if isValid(window):
                window.removeEventFilter(self)
        self._watched.clear()

    def let_sleep(self) -> None:
        """The wallet is closed: the computer need not wait any longer before it sleeps."""
        self._desktop.let_go()

    @property
    def watching(self) -> bool:
        """Whether a wallet is watched over."""
        return self._rule is not None

    def look(self) -> None:
        """See whether it is time."""
        if self._rule is not None and self._rule.must_lock(self._clock(), at_work=self._at_work()):
            self._lock()

    def _lock(self) -> None:
        if self._rule is not None:
            self.lock_wanted.emit()

    def _watch(self, window: QWindow | None) -> None:
        if window is not None and window not in self._watched:
            self._watched = {other for other in self._watched if isValid(other)} | {window}
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that somebody is here; every event goes on its way."""
        del watched
        if self._rule is not None and event.type() in _SOMEBODY:
            self._rule.someone_is_here(self._clock())
        return False


def _app() -> QGuiApplication:
    app = QGuiApplication.instance()
    if not isinstance(app, QGuiApplication):
        raise TypeError("there is no application")
    return app
