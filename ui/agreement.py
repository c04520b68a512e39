"""A question that work in the background puts to the person, and waits for the answer.

The work asks on its own thread; the question is shown on the thread of the window. Work that is told to
stop meanwhile gets a no, so that closing the window never waits for an answer.
"""

import threading
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot

from ui.ports import Progress

_LOOK_UP_SECONDS: Final = 0.1

Question = Callable[[str, str], bool]


class _Asked:
    """One question under way."""

    def __init__(self, host: str, url: str) -> None:
        self.host, self.url = host, url
        self.answered = threading.Event()
        self.yes = False


class Agreement(QObject):
    """Hands questions from any thread to ``question``, which is called on the thread of this object."""

    _wanted = Signal(object)

    def __init__(self, question: Question, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self._wanted.connect(self._ask, Qt.ConnectionType.QueuedConnection)

    def wait_for(self, progress: Progress, host: str, url: str) -> bool:
        """What the person says; no, once the work is cancelled. Never call it on the window's own thread."""
        asked = _Asked(host, url)
        self._wanted.emit(asked)
        while not asked.answered.wait(_LOOK_UP_SECONDS):
            if progress.cancelled:
                return False
        return asked.yes and not progress.cancelled

    @Slot(object)
    def _ask(self, asked: _Asked) -> None:
        try:
            asked.yes = self._question(asked.host, asked.url)
        finally:
            asked.answered.set()
