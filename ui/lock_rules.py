"""When an open wallet has to close by itself. Only times go in; no clock, no window."""

from typing import Final

DEFAULT_MINUTES: Final = 5
CHOICES_MINUTES: Final = (1, 2, 5, 10, 15, 30, 60)
"""What can be chosen. There is no "never": a setting must not be able to leave a wallet open."""

LOOK_EVERY_SECONDS: Final = 5.0
SLEPT_SECONDS: Final = 30.0
"""A look that comes so late was kept from coming: the computer slept, or the process was stopped."""

MOST_WORK_SECONDS: Final = 30 * 60.0
"""How long work that somebody started keeps the wallet open while nobody is seen."""


def allowed_minutes(wanted: object) -> int:
    """The choice closest to what a settings file says; the usual one where it says nothing of use."""
    if isinstance(wanted, bool) or not isinstance(wanted, int):
        return DEFAULT_MINUTES
    return min(CHOICES_MINUTES, key=lambda choice: abs(choice - wanted))


class IdleRule:
    """Keeps the moment somebody was last seen. All times in seconds of one clock that counts sleep."""

    def __init__(self, now: float, minutes: int) -> None:
        self._limit = allowed_minutes(minutes) * 60.0
        self._seen = self._worked = self._looked = now

    def someone_is_here(self, now: float) -> None:
        """A key was pressed, the mouse moved, a finger touched the window.

        Somebody who wakes the computer must not keep the wallet open by that: the next look still finds
        that there was none for too long.
        """
        self._seen = max(self._seen, now)

    def must_lock(self, now: float, *, at_work: bool) -> bool:
        """Asked every few seconds. True where nobody was seen for too long, or the computer slept.

        Work under way counts as somebody, for half an hour beyond the limit at most: it ends in peace,
        and its result is still there for whoever comes back for it.
        """
        since_look, self._looked = now - self._looked, now
        # A clock that goes back is broken, so that nothing it says can keep the wallet open.
        if not 0 <= since_look < SLEPT_SECONDS:
            return True
        if at_work:
            self._worked = now
        if now - self._seen >= self._limit + MOST_WORK_SECONDS:
            return True
        return now - max(self._seen, self._worked) >= self._limit
