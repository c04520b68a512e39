"""Everything that belongs to closing a wallet besides the wallet and its screens.

``MainWindow.lock`` calls ``close`` and deletes what it shows; a window that ends calls ``begin``.
"""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog

from ui.clipboard import ClipboardKeeper
from ui.lock_memory import let_go_of_memory
from ui.lock_watch import LockWatch
from ui.ports import OpenWallet, Settings
from ui.tasks import Tasks, as_tallystick_error
from ui.widgets.lock_choice import LockChoice
from wallet.model.errors import TallystickError

_LET_GO_AFTER: Final = (0, 500)


class Lock(QObject):
    """``wanted`` is emitted when an open wallet has to close: nobody is there, the computer rests."""

    wanted = Signal()

    def __init__(
        self, tasks: Tasks, parent: QObject | None = None, *, watch: LockWatch | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.clipboard = ClipboardKeeper(self)
        self.watch = watch or LockWatch(lambda: tasks.busy, parent=self)
        self.watch.lock_wanted.connect(self.wanted)

    def offer(
        self, choice: LockChoice, settings: Settings, on_error: Callable[[TallystickError], None]
    ) -> None:
        """Let a person choose after how long a wallet closes, and whether its place is remembered."""

        def keep(*, minutes: int | None = None, remember: bool | None = None) -> None:
            try:
                settings.change(lock_minutes=minutes, remember_wallets=remember)
            except OSError as error:
                on_error(as_tallystick_error(error))
            self.watch.set_minutes(settings.current.lock_minutes)
            choice.show_choices(settings.current)

        choice.minutes_chosen.connect(lambda minutes: keep(minutes=minutes))
        choice.remember_chosen.connect(lambda remember: keep(remember=remember))

    def close(
        self,
        wallet: OpenWallet,
        on_error: Callable[[TallystickError], None],
        *,
        first: Sequence[Callable[[], None]] = (),
    ) -> None:
        """Close the wallet in the background, after whatever it is doing, and then let go of its memory.

        ``first`` is what has to be taken back before, such as a recovery code that nobody wrote down;
        the wallet closes all the same where that fails.
        """
        self.begin()

        def failed(error: TallystickError) -> None:
            self._finish()
            on_error(error)

        self._tasks.run(
            lambda _: close_after(first, wallet),
            on_result=lambda _: self._finish(),
            on_error=failed,
            owner=self,
        )

    def begin(self) -> None:
        """Nothing of the wallet arrives or stays in reach from now on.

        Work under way is asked to stop and nothing of it is shown: an import keeps what it has finished; a
        backup or a change of keys ends as a whole before the wallet closes. Dialogs close as if cancelled.
        """
        self.watch.stop()
        self._tasks.forget_all()
        self.clipboard.clear_ours()
        _close_dialogs()

    def _finish(self) -> None:
        if not self.watch.watching:  # else another wallet was opened in its place
            self.watch.let_sleep()
        # The screens of the wallet are deleted by the event loop in a turn of their own, later where a dialog
        # was open: whatever they held becomes free only then.
        for milliseconds in _LET_GO_AFTER:
            QTimer.singleShot(milliseconds, self, let_go_of_memory)


def close_after(first: Sequence[Callable[[], None]], wallet: OpenWallet) -> None:
    """Do all of ``first``, whatever fails, and close the wallet; then raise what failed."""
    with ExitStack() as stack:
        stack.callback(wallet.lock)
        for undo in first:
            stack.callback(undo)


def _close_dialogs() -> None:
    while (popup := QApplication.activePopupWidget()) is not None and popup.close():
        pass
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()
