"""The few things the program remembers between starts. No secret, no title, no search."""

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from ui.lock_rules import DEFAULT_MINUTES, allowed_minutes

MAX_RECENT_WALLETS = 5


@dataclass(frozen=True)
class Settings:
    """Language (``en``, ``bg``, ``lt`` or empty for the system's), theme, and where wallets were opened.

    ``lock_minutes`` is after how long without anybody a wallet closes; ``remember_wallets`` whether
    their places are written down at all; ``remind_again`` the day before which nobody is reminded of backups.
    """

    language: str = ""
    theme: str = "system"
    recent_wallets: tuple[str, ...] = ()
    lock_minutes: int = DEFAULT_MINUTES
    remember_wallets: bool = True
    remind_again: str = ""


class SettingsFile:
    """Settings in one small JSON file. Anything unreadable in it counts as the default."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._current = _read(path)

    @property
    def current(self) -> Settings:
        """The settings as last read or saved."""
        return self._current

    def change(
        self,
        *,
        language: str | None = None,
        theme: str | None = None,
        lock_minutes: int | None = None,
        remember_wallets: bool | None = None,
        remind_again: str | None = None,
    ) -> None:
        """Set and save the given ones. Raises OSError where the file cannot be written.

        Without ``remember_wallets`` the list of recent ones is emptied as well.
        """
        changed = self._current
        if language is not None:
            changed = replace(changed, language=language)
        if theme is not None:
            changed = replace(changed, theme=theme)
        if lock_minutes is not None:
            changed = replace(changed, lock_minutes=allowed_minutes(lock_minutes))
        if remember_wallets is not None:
            kept = changed.recent_wallets if remember_wallets else ()
            changed = replace(changed, remember_wallets=remember_wallets, recent_wallets=kept)
        if remind_again is not None:
            changed = replace(changed, remind_again=remind_again)
        self._save(changed)

    def remember_wallet(self, wallet: Path) -> None:
        """Put the wallet first in the list of recent ones, if there is one. Raises as ``change``."""
        if not self._current.remember_wallets:
            return
        others = tuple(path for path in self._current.recent_wallets if path != str(wallet))
        self._save(replace(self._current, recent_wallets=(str(wallet), *others)[:MAX_RECENT_WALLETS]))

    def _save(self, settings: Settings) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        beside = self._path.with_suffix(".new")
        beside.write_text(json.dumps(asdict(settings), indent=1), encoding="utf-8")
        beside.replace(self._path)
        self._current = settings


def _read(path: Path) -> Settings:
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    recent = stored.get("recent_wallets")
    return Settings(
        language=_text(stored.get("language"), ""),
        theme=_text(stored.get("theme"), "system"),
        recent_wallets=tuple(str(entry) for entry in recent) if isinstance(recent, list) else (),
        lock_minutes=allowed_minutes(stored.get("lock_minutes")),
        remember_wallets=stored.get("remember_wallets") is not False,
        remind_again=_text(stored.get("remind_again"), ""),
    )


def _text(value: object, default: str) -> str:
    return value if isinstance(value, str) else default
