"""The parts of the operating system that Tallystick needs: how to notice that one is missing, what brings it.

Standard library only and nothing of ``wallet`` or ``ui``: ``dev.py`` uses this on a
computer that has only Python, ``tallystick doctor`` to say in words what is missing.
"""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence


class SystemPart(NamedTuple):
    """What the loader is asked for, and what brings it on Debian and Ubuntu, newest name first."""

    library: str
    packages: tuple[str, ...]


# What the published build of Qt expects to find. Ubuntu 24.04 renamed some packages (…t64).
QT_PARTS = (
    SystemPart("libGL.so.1", ("libgl1",)),
    SystemPart("libEGL.so.1", ("libegl1",)),
    SystemPart("libglib-2.0.so.0", ("libglib2.0-0t64", "libglib2.0-0")),
    SystemPart("libfontconfig.so.1", ("libfontconfig1",)),
    SystemPart("libxkbcommon.so.0", ("libxkbcommon0",)),
    SystemPart("libdbus-1.so.3", ("libdbus-1-3",)),
    SystemPart("libgssapi_krb5.so.2", ("libgssapi-krb5-2",)),
)
X11_PARTS = (
    SystemPart("libxcb-cursor.so.0", ("libxcb-cursor0",)),
    SystemPart("libxkbcommon-x11.so.0", ("libxkbcommon-x11-0",)),
    SystemPart("libxcb-icccm.so.4", ("libxcb-icccm4",)),
    SystemPart("libxcb-keysyms.so.1", ("libxcb-keysyms1",)),
    SystemPart("libxcb-shape.so.0", ("libxcb-shape0",)),
)
WAYLAND_PARTS = (
    SystemPart("libwayland-cursor.so.0", ("libwayland-cursor0",)),
    SystemPart("libwayland-egl.so.1", ("libwayland-egl1",)),
)
VENV_PART = SystemPart("Python's venv", (f"python3.{sys.version_info[1]}-venv", "python3-venv"))
FONT_PART = SystemPart("a font", ("fonts-dejavu-core",))
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")


class PartsMissingError(Exception):
    """Something is missing and could not be installed; the text says what to do, in words for the user."""


def loads(library: str) -> bool:
    """Whether the system's own loader finds and accepts the library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_font() -> bool:
    """Whether there is a face that can set text; a typewriter face alone would not do."""
    folders = (Path(name).expanduser() for name in FONT_FOLDERS)
    files = (file for folder in folders if folder.is_dir() for file in folder.rglob("*.[to]tf"))
    return any("mono" not in file.name.lower() for file in files)


def has_venv() -> bool:
    """Whether Python can make an environment; Debian ships that part separately."""
    return _succeeds([sys.executable, "-c", "import ensurepip, venv"])


def missing_parts(
    display: Mapping[str, str],
    has_library: Callable[[str], bool] = loads,
    font: Callable[[], bool] = has_font,
) -> list[SystemPart]:
    """What a window lacks on this computer, by the kind of display that the variables in ``display`` name."""
    wanted = [*QT_PARTS]
    if display.get("DISPLAY"):
        wanted += X11_PARTS
    if display.get("WAYLAND_DISPLAY"):
        wanted += WAYLAND_PARTS
    missing = [part for part in wanted if not has_library(part.library)]
    return missing if font() else [*missing, FONT_PART]


def candidates(policy: str) -> set[str]:
    """The packages that can be installed, from the words of ``apt-cache policy``."""
    offered = re.findall(r"^(\S+):\n(?:  .*\n)*?  Candidate: (\S+)$", policy, re.MULTILINE)
    return {name for name, version in offered if version != "(none)"}


def choose_packages(parts: Iterable[SystemPart], offered: set[str]) -> list[str]:
    """One package for each part: the first that is offered, else the oldest name there is for it."""
    return [next((name for name in part.packages if name in offered), part.packages[-1]) for part in parts]


def install(parts: Sequence[SystemPart], say: Callable[[str], None]) -> None:
    """Brings the parts with apt where that is allowed without asking.

    Raises PartsMissingError, naming the exact command, where it is not or where apt fails.
    """
    if not parts:
        return
    lacking = ", ".join(part.library for part in parts)
    if shutil.which("apt-get") is None:
        raise PartsMissingError(f"This computer lacks {lacking}. Install them with its own package manager.")
    allowed = _administrator()
    if allowed is None:
        command = f"sudo apt-get update && sudo apt-get install {' '.join(_packages(parts))}"
        raise PartsMissingError(
            f"This computer lacks {lacking}. Run this, then try again:\n\n    {command}\n"
        )
    say(f"This computer lacks {lacking}: installing with apt")
    apt = [*allowed, "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    # Where the lists cannot be refreshed those at hand may still do; the installation tells.
    _succeeds([*apt, "update"])
    packages = _packages(parts)
    if not _succeeds([*apt, "install", "--yes", "--no-install-recommends", *packages], quiet=False):
        command = f"apt-get update && apt-get install {' '.join(packages)}"
        raise PartsMissingError(f"apt could not install what is missing. Try it yourself:\n\n    {command}\n")


def _packages(parts: Sequence[SystemPart]) -> list[str]:
    names = [name for part in parts for name in part.packages]
    asked = subprocess.run(
        ["apt-cache", "policy", *names],
        capture_output=True,
        text=True,
        env={**os.environ, "LC_ALL": "C"},
        check=False,
    )
    return choose_packages(parts, candidates(asked.stdout))


def _administrator() -> list[str] | None:
    """What to put before a command that changes the system; None where that would need a password."""
    if os.geteuid() == 0:
        return ["env"]
    sudo = shutil.which("sudo")
    if sudo and _succeeds([sudo, "-n", "true"]):
        return [sudo, "-n", "env"]
    return None


def _succeeds(command: Sequence[str], *, quiet: bool = True) -> bool:
    complaints = subprocess.DEVNULL if quiet else None
    return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=complaints, check=False).returncode == 0
