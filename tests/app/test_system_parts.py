"""What a bare computer lacks, and which packages bring it."""

import pytest

from app import system_parts
from app.system_parts import (
    FONT_PART,
    QT_PARTS,
    VENV_PART,
    WAYLAND_PARTS,
    X11_PARTS,
    PartsMissingError,
    candidates,
    choose_packages,
    missing_parts,
)

# The shape of "apt-cache policy" on Debian 12: the new name is not known there and is left out.
DEBIAN_12 = """\
libgl1:
  Installed: (none)
  Candidate: 1.6.0-1
  Version table:
     1.6.0-1 500
        500 http://deb.debian.org/debian bookworm/main amd64 Packages
libglib2.0-0:
  Installed: 2.74.6-2
  Candidate: 2.74.6-2+deb12u6
  Version table:
 *** 2.74.6-2 100
        100 /var/lib/dpkg/status
"""
# On Ubuntu 24.04 the old name is only promised by another package: it has no candidate of its own.
UBUNTU_24_04 = """\
libgl1:
  Installed: (none)
  Candidate: 1.7.0-1build1
  Version table:
libglib2.0-0t64:
  Installed: (none)
  Candidate: 2.80.0-6ubuntu3
  Version table:
libglib2.0-0:
  Installed: (none)
  Candidate: (none)
  Version table:
"""


def glib_and_gl() -> list[system_parts.SystemPart]:
    return [part for part in QT_PARTS if part.library in {"libGL.so.1", "libglib-2.0.so.0"}]


def test_takes_the_old_name_on_debian() -> None:
    assert candidates(DEBIAN_12) == {"libgl1", "libglib2.0-0"}
    assert choose_packages(glib_and_gl(), candidates(DEBIAN_12)) == ["libgl1", "libglib2.0-0"]


def test_takes_the_new_name_on_ubuntu() -> None:
    assert candidates(UBUNTU_24_04) == {"libgl1", "libglib2.0-0t64"}
    assert choose_packages(glib_and_gl(), candidates(UBUNTU_24_04)) == ["libgl1", "libglib2.0-0t64"]


def test_names_something_even_where_apt_knows_nothing_yet() -> None:
    assert choose_packages(glib_and_gl(), candidates("")) == ["libgl1", "libglib2.0-0"]


def test_the_environment_of_python_comes_from_the_package_of_that_python() -> None:
    versioned, plain = VENV_PART.packages
    assert choose_packages([VENV_PART], {versioned, plain}) == [versioned]
    assert choose_packages([VENV_PART], {plain}) == [plain]


def test_asks_for_the_parts_of_a_display_only_where_there_is_one() -> None:
    def nothing(_: str) -> bool:
        return False

    assert missing_parts({}, nothing, lambda: True) == list(QT_PARTS)
    assert missing_parts({"DISPLAY": ":0"}, nothing, lambda: True) == [*QT_PARTS, *X11_PARTS]
    assert missing_parts({"WAYLAND_DISPLAY": "wayland-0"}, nothing, lambda: True) == [
        *QT_PARTS,
        *WAYLAND_PARTS,
    ]


def test_a_computer_without_a_font_is_told_so() -> None:
    assert missing_parts({}, lambda _: True, lambda: False) == [FONT_PART]
    assert missing_parts({}, lambda _: True, lambda: True) == []


def test_a_library_that_is_not_there_does_not_load() -> None:
    assert not system_parts.loads("libthere-is-no-such-thing.so.1")


def test_without_apt_it_names_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _: None)
    with pytest.raises(PartsMissingError, match=r"lacks libGL\.so\.1"):
        system_parts.install(QT_PARTS[:1], print)


def test_without_leave_it_names_the_exact_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None if name == "sudo" else f"/usr/bin/{name}")
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    monkeypatch.setattr(system_parts, "_packages", lambda parts: [part.packages[-1] for part in parts])
    with pytest.raises(
        PartsMissingError, match="sudo apt-get update && sudo apt-get install libgl1 libegl1\n"
    ):
        system_parts.install(QT_PARTS[:2], print)


def test_installs_nothing_when_nothing_is_missing() -> None:
    system_parts.install([], pytest.fail)
