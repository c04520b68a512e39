"""Backups that the wallet makes by itself before something risky, and which of them it keeps.

They lie in ``backups`` inside the wallet's folder: against mistakes and damage, not against the loss of the
computer. The newest ten stay, and of the older ones the last of each of seven days, four weeks
and twelve months on which there was one.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from wallet.store.backup_file import SUFFIX

FOLDER: Final = "backups"
_STAMP: Final = "%Y%m%dT%H%M%S%fZ"
_NAME: Final = re.compile(r"(\d{8}T\d{12}Z)-([a-z-]+)" + re.escape(SUFFIX))
_NEWEST: Final = 10
_PERIODS: Final[tuple[tuple[int, Callable[[datetime], tuple[int, ...]]], ...]] = (
    (7, lambda at: (at.year, at.month, at.day)),
    (4, lambda at: at.isocalendar()[:2]),
    (12, lambda at: (at.year, at.month)),
)


@dataclass(frozen=True)
class AutomaticBackup:
    """One of them, by its name: when it was made (UTC) and before what."""

    path: Path
    made_at: datetime
    before: str


def new_path(wallet: Path, now: datetime, before: str) -> Path:
    """Where the next one goes. Makes the folder. Raises OSError."""
    folder = wallet / FOLDER
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder / f"{now.astimezone(UTC).strftime(_STAMP)}-{before}{SUFFIX}"


def found(wallet: Path) -> tuple[AutomaticBackup, ...]:
    """Those that are there, the newest first."""
    folder = wallet / FOLDER
    names = folder.iterdir() if folder.is_dir() else ()
    return tuple(sorted(_read(names), key=lambda one: one.made_at, reverse=True))


def superfluous(backups: Sequence[AutomaticBackup]) -> tuple[AutomaticBackup, ...]:
    """Those that need not be kept; ``backups`` the newest first."""
    kept = set(backups[:_NEWEST])
    for count, period_of in _PERIODS:
        periods: list[tuple[int, ...]] = []
        for backup in backups:
            period = period_of(backup.made_at)
            if period not in periods:
                periods.append(period)
                kept |= {backup} if len(periods) <= count else set()
    return tuple(backup for backup in backups if backup not in kept)


def thin(wallet: Path) -> None:
    """Remove what need not be kept. Raises OSError."""
    for backup in superfluous(found(wallet)):
        backup.path.unlink(missing_ok=True)


def _read(paths: Iterable[Path]) -> Iterator[AutomaticBackup]:
    for path in paths:
        match = _NAME.fullmatch(path.name)
        if match:
            made_at = datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC)
            yield AutomaticBackup(path, made_at, match[2])
