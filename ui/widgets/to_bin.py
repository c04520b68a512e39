"""Moving credentials to the bin and taking that back: no question before, Undo after."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from ui.actions import ActionId, Actions
from ui.ports import OpenWallet
from ui.tasks import Tasks
from ui.widgets.banner import Banner


class ToBin(QObject):
    """``changed`` carries the ids that left the list or came back to it."""

    changed = Signal(object)

    def __init__(
        self,
        wallet: OpenWallet,
        tasks: Tasks,
        banner: Banner,
        actions: Actions,
        chosen: Callable[[], Sequence[str]],
    ) -> None:
        super().__init__(banner)
        self._wallet, self._tasks, self._banner, self._chosen = wallet, tasks, banner, chosen
        self._undo = actions[ActionId.UNDO]
        self._moved: list[tuple[str, ...]] = []
        actions[ActionId.DELETE].triggered.connect(self.move)
        self._undo.triggered.connect(self.undo)
        self._undo.setEnabled(False)

    def move(self) -> None:
        """What is chosen leaves the list."""
        ids = tuple(self._chosen())
        if not ids:
            return
        self._tasks.run(
            lambda _: self._wallet.history.move_to_bin(ids),
            on_result=lambda _: self._moved_to_bin(ids),
            on_error=self._banner.show_error,
            owner=self,
        )

    def undo(self) -> None:
        """What was moved last comes back."""
        if not self._moved:
            return
        ids = self._moved.pop()
        self._undo.setEnabled(bool(self._moved))
        said = self.tr("%n credential(s) put back.", "", len(ids))
        self._tasks.run(
            lambda _: self._wallet.history.take_from_bin(ids),
            on_result=lambda _: self._say(said, ids),
            on_error=self._banner.show_error,
            owner=self,
        )

    def _moved_to_bin(self, ids: tuple[str, ...]) -> None:
        self._moved.append(ids)
        self._undo.setEnabled(True)
        self._say(self.tr("%n credential(s) moved to the bin.", "", len(ids)), ids)
        self._banner.offer_undo(self.undo)

    def _say(self, said: str, ids: tuple[str, ...]) -> None:
        self._banner.show_message(said)
        self.changed.emit(ids)
