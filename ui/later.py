"""Work on widgets that has to wait until Qt has told every widget of a change.

While the theme or the language changes, Qt goes through a list of all widgets there were at the beginning.
One that is deleted meanwhile is still on it, and then the program crashes. So a ``changeEvent`` only sets
texts, colours and pictures of what is there; whatever makes or deletes widgets, or writes a document anew,
goes through ``later``.
"""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

_NAME: Final = "later"


def later(widget: QWidget, work: Callable[[], None]) -> None:
    """Do the work of this widget at the next turn of the event loop: once, however often it was asked for.

    A widget has one such work; nothing is done for a widget that is deleted before.
    """
    timer = widget.findChild(QTimer, _NAME, Qt.FindChildOption.FindDirectChildrenOnly)
    if timer is None:
        timer = QTimer(widget)
        timer.setObjectName(_NAME)
        timer.setSingleShot(True)
        timer.timeout.connect(work)
    timer.start(0)


@contextmanager
def keep_widgets() -> Iterator[None]:
    """While this lasts, Python’s own clearing up deletes no widget that nothing refers to any more."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
