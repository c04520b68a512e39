"""One by one, the ways in which programs leave traces of what they were used for."""

import ast
import functools
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QLineEdit
from pytestqt.qtbot import QtBot

from app.settings import Settings, SettingsFile
from tests.ui.doubles import FakeChoices
from tests.ui.test_main_window import Room
from ui.screens.library import LibraryScreen
from ui.tasks import Tasks
from wallet.services.wallets import WalletFolder
from wallet.store.kdf import KdfParameters

ROOT = Path(__file__).resolve().parents[2]
DIALOG = Path(__file__).with_name("dialog_session.py")
MARKER = "Quetzalcoatlus"
# What is copied there is encrypted as it was.
TEMPORARY = {
    "app/demo/wallet.py",
    "app/commands/demo.py",
    "app/commands/backups.py",
    "wallet/services/rescue.py",
}
QUICK = KdfParameters(memory_kib=8 * 1024, passes=1, lanes=1)


@functools.cache
def source() -> tuple[tuple[str, str], ...]:
    """What ``names_used`` gives, read once."""
    return tuple(names_used("app", "ui", "wallet"))


def names_used(*rooms: str) -> Iterator[tuple[str, str]]:
    """(file, name) for every name, attribute and import in the source."""
    for room in rooms:
        for file in sorted((ROOT / room).rglob("*.py")):
            place = file.relative_to(ROOT).as_posix()
            for node in ast.walk(ast.parse(file.read_bytes())):
                if isinstance(node, ast.Name):
                    yield place, node.id
                elif isinstance(node, ast.Attribute):
                    yield place, node.attr
                elif isinstance(node, ast.Import | ast.ImportFrom):
                    module = getattr(node, "module", None) or ""
                    yield from ((place, part) for part in module.split("."))
                    yield from ((place, alias.name.split(".")[0]) for alias in node.names)


def where(names: set[str]) -> set[str]:
    return {place for place, name in source() if name in names}


@pytest.mark.parametrize(
    ("names", "allowed"),
    [
        # Settings of Qt and lists of recent files: only told to keep nothing.
        ({"QSettings"}, {"app/window.py"}),
        ({"setWindowFilePath", "QRecentFiles", "noteNewRecentDocumentURL", "SHAddToRecentDocs"}, set()),
        # Files that nobody asked for: the wallet of the demonstration, the copy of a backup that is tried.
        ({"QTemporaryFile", "QTemporaryDir", "QSaveFile"}, set()),
        ({"tempfile"}, TEMPORARY),
        # Other programs get nothing to open but the folder with what one relies on; nothing is fetched.
        ({"QDesktopServices", "startfile", "webbrowser"}, {"ui/screens/trust.py"}),
        ({"QProcess", "QNetworkAccessManager"}, set()),
        # Paper only through the one dialog that asks first; a recovery code is drawn in memory.
        ({"QPrinter", "QPrintDialog", "QPrintPreviewDialog"}, {"ui/dialogs.py"}),
        ({"QPdfWriter"}, {"ui/recovery_sheet.py"}),
        # Content leaves by drag only as text that somebody selected.
        ({"QDrag", "setDragEnabled", "startDrag"}, set()),
        # Tracebacks with the values of variables.
        ({"cgitb", "faulthandler", "TracebackException", "format_exc", "print_exc"}, set()),
    ],
    ids=[
        "settings",
        "recent",
        "qt-temporary",
        "temporary",
        "others",
        "processes",
        "paper",
        "sheets",
        "drag",
        "values",
    ],
)
def test_no_part_of_the_program_uses(names: set[str], allowed: set[str]) -> None:
    assert where(names) <= allowed


def test_the_search_in_the_source_would_find_something() -> None:
    assert "ui/dialogs.py" in where({"QFileDialog"})


@pytest.mark.skipif(sys.platform != "linux", reason="where Qt and desktops of Linux keep such lists")
@pytest.mark.parametrize("untouched", [False, True], ids=["as-it-is", "control"])
def test_a_folder_that_was_chosen_is_written_down_nowhere(tmp_path: Path, untouched: bool) -> None:
    home = tmp_path / "home"
    chosen = tmp_path / MARKER
    chosen.mkdir(parents=True)
    folders = {
        name: str(home / name.lower()) for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
    }
    folders |= {"HOME": str(home), "XDG_CONFIG_HOME": str(home / ".config")}
    for folder in folders.values():
        Path(folder).mkdir(parents=True, exist_ok=True)
    done = subprocess.run(
        [sys.executable, str(DIALOG), str(chosen), *(["--untouched"] if untouched else [])],
        env=os.environ | folders | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
    assert done.stdout.strip() == str(chosen / "chosen.json"), done.stderr
    naming = [
        file.name for file in home.rglob("*") if file.is_file() and MARKER.encode() in file.read_bytes()
    ]
    assert naming == (["QtProject.conf"] if untouched else [])


def test_the_settings_hold_choices_and_places_of_wallets_only(tmp_path: Path) -> None:
    settings = SettingsFile(tmp_path / "settings.json")
    settings.change(language="lt", theme="dark", lock_minutes=10)
    settings.remember_wallet(tmp_path / "mine.tallystick")
    written = json.loads((tmp_path / "settings.json").read_text("utf-8"))
    assert set(written) <= {
        "language",
        "theme",
        "recent_wallets",
        "lock_minutes",
        "remember_wallets",
        "remind_again",
    }
    assert set(written) == set(Settings.__dataclass_fields__)


def test_places_of_wallets_are_forgotten_and_not_written_down_again_on_request(tmp_path: Path) -> None:
    settings = SettingsFile(tmp_path / "settings.json")
    settings.remember_wallet(tmp_path / "mine.tallystick")
    settings.change(remember_wallets=False)
    settings.remember_wallet(tmp_path / "mine.tallystick")
    assert SettingsFile(tmp_path / "settings.json").current.recent_wallets == ()
    assert "mine" not in (tmp_path / "settings.json").read_text("utf-8")


def test_no_setting_leaves_a_wallet_open_or_opens_it_without_its_passphrase(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({"lock_minutes": 10**6, "locked": False, "passphrase": ""}), encoding="utf-8")
    assert SettingsFile(file).current.lock_minutes == 60


def test_no_list_can_be_dragged_out_of_the_window(qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> None:
    room = Room(tasks, tmp_path, FakeChoices())
    qtbot.addWidget(room.window)
    room.unlock(qtbot)
    library = room.window.screens.currentWidget()
    assert isinstance(library, LibraryScreen)
    views = room.window.findChildren(QAbstractItemView)
    assert library.page.list.view in views
    assert [view for view in views if view.dragEnabled()] == []


def test_a_passphrase_field_gives_nothing_to_clipboard_undo_or_input_method(
    qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    room = Room(tasks, tmp_path, FakeChoices())
    qtbot.addWidget(room.window)
    line: QLineEdit = room.window.door.unlock.passphrase.line
    line.setText("seven purple otters sing")
    line.selectAll()
    line.copy()
    line.cut()
    assert "otters" not in QGuiApplication.clipboard().text()
    room.window.door.unlock.passphrase.clear()
    assert not line.isUndoAvailable()
    assert line.text() == ""


def test_a_locked_wallet_leaves_no_log_beside_its_database(tmp_path: Path) -> None:
    wallet = WalletFolder(kdf=QUICK).create(tmp_path / "mine.tallystick", "seven purple otters sing")
    wallet.rows()
    wallet.lock()
    beside = [file.name for file in (tmp_path / "mine.tallystick").iterdir()]
    assert [name for name in beside if name.endswith(("-wal", "-shm", "-journal"))] == []


def test_what_is_shown_of_a_wallet_and_its_keys_when_printed(tmp_path: Path) -> None:
    wallet = WalletFolder(kdf=QUICK).create(tmp_path / "mine.tallystick", "seven purple otters sing")
    key = wallet._file._open_parts().data_key
    raw = key.raw()
    for printed in (repr(key), str(key), repr(wallet), repr(wallet._file._open_parts())):
        assert raw.hex() not in printed
        assert repr(raw)[2:-1] not in printed
    wallet.lock()
