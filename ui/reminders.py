"""What is said once a wallet is open: that it seems to be an older copy, or that it is time for a backup."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Final

from PySide6.QtCore import QObject

from ui.ports import OpenWallet, Settings
from ui.tasks import Tasks, as_tallystick_error
from ui.widgets.banner import Banner
from wallet.model.vault import SafetyState

REST: Final = timedelta(days=7)
"""How long the reminder stays away once a person closed it."""


def _today() -> date:
    return datetime.now(UTC).astimezone().date()


class Reminders(QObject):
    """Says at most one thing; what is odd about the wallet comes first."""

    def __init__(
        self,
        settings: Settings,
        tasks: Tasks,
        banner: Banner,
        back_up: Callable[[], None],
        *,
        today: Callable[[], date] = _today,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings, self._tasks, self._banner = settings, tasks, banner
        self._back_up, self._today = back_up, today
        self._reminding = False
        banner.closed.connect(self._rest)

    def look_after(self, wallet: OpenWallet) -> None:
        """Look at the wallet that was just opened."""
        self._reminding = False
        self._tasks.run(
            lambda _: (wallet.safekeeping.notice(), wallet.safekeeping.state()),
            on_result=lambda found: self._say(*found),
            on_error=self._banner.show_error,
            owner=self,
        )

    def _say(self, notice: str | None, state: SafetyState) -> None:
        if notice is not None:
            title, text = self._oddity(notice)
            self._banner.show_message(title, text)
        elif state.reminder_due and not self._resting() and self._banner.isHidden():
            self._banner.show_message(
                self.tr("Time for a backup"),
                self.tr(
                    "The wallet has changed. A backup on another device helps when this computer is lost."
                ),
            )
            self._banner.offer(self.tr("Back up now…"), self._back_up)
            self._reminding = True

    def _oddity(self, notice: str) -> tuple[str, str]:
        if notice == "older-copy":
            return (
                self.tr("This seems to be an older copy of your wallet"),
                self.tr(
                    "On this computer a newer state of it was open before. If you did not put back a copy "
                    "yourself, look for a newer one, or restore your newest backup."
                ),
            )
        return (
            self.tr("This seems to be another copy of your wallet"),
            self.tr(
                "It was changed somewhere else in the meantime, and does not hold what was last done here. "
                "Keep both copies until you have compared them."
            ),
        )

    def answered(self) -> None:
        """The person went to see to the backups."""
        if self._reminding:
            self._reminding = False
            self._banner.hide()

    def _resting(self) -> bool:
        return self._settings.current.remind_again > self._today().isoformat()

    def _rest(self) -> None:
        """The person closed the reminder: not again for a while."""
        if not self._reminding:
            return
        self._reminding = False
        try:
            self._settings.change(remind_again=(self._today() + REST).isoformat())
        except OSError as error:
            self._banner.show_error(as_tallystick_error(error))
