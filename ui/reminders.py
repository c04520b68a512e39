"""What is said once a wallet is open: what is odd about it or its place, or that it is time for a backup."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Final

from PySide6.QtCore import QObject

from ui.ports import OpenWallet, Settings
from ui.tasks import Tasks, as_tallystick_error
from ui.widgets.banner import Banner
from ui.words import tr_sentence
from wallet.model.remarks import Remark, RemarkKind
from wallet.model.vault import SafetyState

REST: Final = timedelta(days=7)
"""How long the reminder stays away once a person closed it."""

_ABOUT_THE_PLACE: Final = frozenset({RemarkKind.SYNC_FOLDER, RemarkKind.NETWORK_DISK})


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
            lambda _: (wallet.safekeeping.remarks(), wallet.safekeeping.state()),
            on_result=lambda found: self._say(*found),
            on_error=self._banner.show_error,
            owner=self,
        )

    def _say(self, remarks: tuple[Remark, ...], state: SafetyState) -> None:
        odd = tuple(remark for remark in remarks if remark.kind not in _ABOUT_THE_PLACE)
        due = state.reminder_due and not self._resting()
        # Where a wallet lies is said each time it is opened, so it must not hide what is rarer.
        if odd or (remarks and not due):
            said = odd or remarks
            self._banner.show_message(
                self._title(said[0].kind), " ".join(self._in_words(remark) for remark in said)
            )
        elif due and self._banner.isHidden():
            self._banner.show_message(
                self.tr("Time for a backup"),
                self.tr(
                    "The wallet has changed. A backup on another device helps when this computer is lost."
                ),
            )
            self._banner.offer(self.tr("Back up now…"), self._back_up)
            self._reminding = True

    def _title(self, kind: RemarkKind) -> str:
        return {
            RemarkKind.READ_ONLY: self.tr("This wallet can only be read"),
            RemarkKind.OLDER_COPY: self.tr("This seems to be an older copy of your wallet"),
            RemarkKind.OTHER_COPY: self.tr("This seems to be another copy of your wallet"),
            RemarkKind.CONFLICTED_COPY: self.tr("A second version lies beside this wallet"),
            RemarkKind.SYNC_FOLDER: self.tr("This wallet lies in a synchronised folder"),
            RemarkKind.NETWORK_DISK: self.tr("This wallet lies on a network disk"),
        }[kind]

    def _in_words(self, remark: Remark) -> str:
        if remark.kind is RemarkKind.OLDER_COPY:
            return self.tr(
                "On this computer a newer state of it was open before. If you did not put back a copy "
                "yourself, look for a newer one, or restore your newest backup."
            )
        if remark.kind is RemarkKind.OTHER_COPY:
            return self.tr(
                "It was changed somewhere else in the meantime, and does not hold what was last done here. "
                "Keep both copies until you have compared them."
            )
        return tr_sentence(remark.sentence)

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
