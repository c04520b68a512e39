"""Where this computer keeps the program's own files. Wallets live where their owner put them."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Paths:
    """Folders of the program on this computer; made only when something is written to them."""

    settings: Path
    wallets: Path
    trust: Path


def for_this_computer(environment: Mapping[str, str], home: Path, platform: str = sys.platform) -> Paths:
    """The usual folders of the platform: XDG on Linux, Application Support, AppData."""
    if platform == "win32":
        base = Path(environment.get("APPDATA", str(home / "AppData" / "Roaming"))) / "Tallystick"
    elif platform == "darwin":
        base = home / "Library" / "Application Support" / "Tallystick"
    else:
        base = Path(environment.get("XDG_CONFIG_HOME") or home / ".config") / "tallystick"
    return Paths(settings=base / "settings.json", wallets=home / "Tallystick", trust=base / "trust")


def here() -> Paths:
    """The folders for whoever runs the program now."""
    return for_this_computer(os.environ, Path.home())
