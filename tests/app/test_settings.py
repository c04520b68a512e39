"""What the program remembers, and what it survives."""

from pathlib import Path

import pytest

from app.paths import for_this_computer
from app.settings import MAX_RECENT_WALLETS, Settings, SettingsFile


def test_choices_are_there_at_the_next_start(tmp_path: Path) -> None:
    file = tmp_path / "new folder" / "settings.json"
    SettingsFile(file).change(language="bg", theme="dark")
    assert SettingsFile(file).current == Settings("bg", "dark")


def test_recent_wallets_are_few_and_the_newest_comes_first(tmp_path: Path) -> None:
    settings = SettingsFile(tmp_path / "settings.json")
    for number in range(MAX_RECENT_WALLETS + 2):
        settings.remember_wallet(tmp_path / str(number))
    settings.remember_wallet(tmp_path / "3")
    recent = settings.current.recent_wallets
    assert recent[0] == str(tmp_path / "3")
    assert len(recent) == len(set(recent)) == MAX_RECENT_WALLETS


@pytest.mark.parametrize("content", ["", "[]", "{", '{"language": 7, "recent_wallets": "x"}', "\udcff"])
def test_damaged_settings_count_as_the_default(tmp_path: Path, content: str) -> None:
    file = tmp_path / "settings.json"
    file.write_bytes(content.encode("utf-8", "surrogateescape"))
    assert SettingsFile(file).current == Settings()


def test_folders_follow_the_platform(tmp_path: Path) -> None:
    linux = for_this_computer({"XDG_CONFIG_HOME": "/x"}, tmp_path, "linux")
    assert linux.settings == Path("/x/tallystick/settings.json")
    assert for_this_computer({}, tmp_path, "linux").settings == tmp_path / ".config/tallystick/settings.json"
    assert "Application Support" in str(for_this_computer({}, tmp_path, "darwin").settings)
    assert "AppData" in str(for_this_computer({}, tmp_path, "win32").settings)


def test_the_trust_folder_stands_beside_the_settings(tmp_path: Path) -> None:
    for platform in ("linux", "darwin", "win32"):
        paths = for_this_computer({}, tmp_path, platform)
        assert paths.trust == paths.settings.parent / "trust"
