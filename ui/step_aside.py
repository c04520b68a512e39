"""Reading what is behind the window: it steps aside, looks, and comes back."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from ui.screen_reading import Screens, ScreenUnreadableError
from wallet.model.document import Incoming

_ASIDE_MILLISECONDS: Final = 400


class StepAside(QObject):
    """``take`` gets a picture of the screen, ``refuse`` why there is none."""

    def __init__(
        self,
        window: QWidget,
        screens: Screens,
        take: Callable[[Incoming], None],
        refuse: Callable[[ScreenUnreadableError], None],
    ) -> None:
        super().__init__(window)
        self._window, self._screens, self._take, self._refuse = window, screens, take, refuse

    def begin(self) -> None:
        """Out of the way of what is behind the window, until the desktop has drawn that."""
        self._window.hide()
        QTimer.singleShot(_ASIDE_MILLISECONDS, self, self._read)

    def _read(self) -> None:
        try:
            picture = self._screens.picture()
        except ScreenUnreadableError as problem:
            self._refuse(problem)
        else:
            self._take(Incoming(self.tr("Screen"), picture, pasted=True))
        finally:
            self._window.show()
            self._window.activateWindow()
