"""The window as a whole, from the first screen to the library and back."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.ui.doubles import FakeChoices, FakeDialogs, FakeSettings, FakeWallets, controls
from tests.ui.fakes import FakeChecker, FakeWallet, detail
from tests.ui.trust_fakes import FakeTrust
from tests.ui.vault_fakes import PASSPHRASE
from ui import theme
from ui.actions import ActionId
from ui.language import LANGUAGES, use_language
from ui.main_window import MainWindow, Services
from ui.tasks import Tasks
from ui.widgets.sidebar import Place
from wallet.model.vault import SafetyState, Way

HEAVY = ("sqlalchemy", "sqlcipher3", "PIL", "qrcode", "zxingcpp", "wallet.store", "wallet.services", "pyld")


class Room:
    """A window with all its stand-ins."""

    def __init__(self, tasks: Tasks, folder: Path, choices: FakeChoices) -> None:
        self.wallet = FakeWallet.holding([detail(1), detail(2)])
        self.wallets = FakeWallets(self.wallet)
        self.settings = FakeSettings(choices)
        self.checker = FakeChecker()
        self.trust = FakeTrust()
        self.dialogs = FakeDialogs()
        services = Services(
            self.wallets,
            self.checker,
            self.trust,
            self.settings,
            wallets_folder=folder,
            version="0.1.0",
            samples=lambda: self.wallet,
        )
        self.window = MainWindow(services, tasks, self.dialogs)

    def unlock(self, qtbot: QtBot) -> None:
        self.window.door.opened.emit(self.wallet, True)
        qtbot.waitUntil(lambda: "rows" in self.wallet.asked)


@pytest.fixture
def room(qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> Room:
    made = Room(tasks, tmp_path, FakeChoices())
    qtbot.addWidget(made.window)
    made.window.show()
    return made


def shown(window: MainWindow) -> QWidget | None:
    return window.screens.currentWidget()


def test_the_first_screen_comes_without_heavy_libraries() -> None:
    code = f"import sys, ui.main_window; print([name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_someone_new_is_welcomed(room: Room) -> None:
    assert room.window.door.welcome.isVisible()


def test_someone_known_is_asked_for_the_passphrase(qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> None:
    wallet = tmp_path / "Elena.tallystick"
    wallet.mkdir()
    gone = str(tmp_path / "gone.tallystick")
    room = Room(tasks, tmp_path, FakeChoices(recent_wallets=(gone, str(wallet))))
    qtbot.addWidget(room.window)
    room.window.show()
    unlock = room.window.door.unlock
    assert unlock.isVisible()
    assert [unlock.wallet.itemText(index) for index in range(unlock.wallet.count())] == ["Elena"]
    assert room.window.focusWidget() is unlock.passphrase.line


def test_the_title_names_the_wallet_only_while_it_is_open(room: Room, qtbot: QtBot) -> None:
    assert room.window.windowTitle() == "Tallystick"
    room.unlock(qtbot)
    assert room.window.windowTitle() == f"{room.wallet.path.stem} – Tallystick"
    room.window.lock()
    assert room.window.windowTitle() == "Tallystick"


def test_locking_closes_the_wallet_and_removes_what_was_shown(room: Room, qtbot: QtBot) -> None:
    room.unlock(qtbot)
    library = shown(room.window)
    assert library is not room.window.door
    room.window.actions_by_name[ActionId.LOCK].trigger()
    qtbot.waitUntil(lambda: "lock" in room.wallet.asked)
    assert shown(room.window) is room.window.door
    qtbot.waitUntil(lambda: not isValid(library))
    assert not room.window.actions_by_name[ActionId.LOCK].isEnabled()


def test_an_opened_wallet_is_remembered(room: Room, qtbot: QtBot) -> None:
    room.unlock(qtbot)
    assert room.settings.current.recent_wallets == (str(room.wallet.path),)


def test_a_sample_wallet_is_not_remembered(room: Room, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.window.door.opened):
        room.window.door.welcome.samples_wanted.emit()
    assert room.settings.current.recent_wallets == ()
    assert room.window.windowTitle() != "Tallystick"


def test_settings_that_cannot_be_saved_still_take_effect(
    room: Room, qtbot: QtBot, qapp: QApplication
) -> None:
    room.settings.full = True
    room.window.settings_screen.preferences.theme_chosen.emit("dark")
    assert theme.current() is theme.THEMES["dark"]
    assert room.window.banner.isVisible()


def test_the_language_changes_everywhere_at_once(room: Room, qtbot: QtBot) -> None:
    room.window.settings_screen.preferences.language_chosen.emit("bg")
    qtbot.waitUntil(lambda: room.window.settings_screen._title.text() == "Настройки")
    assert room.settings.current.language == "bg"
    english = [
        label.text() for label in room.window.door.welcome.findChildren(QLabel) if "wallet" in label.text()
    ]
    assert english == []
    assert room.window.actions_by_name[ActionId.LOCK].text() != "Lock"


def dropped(window: MainWindow, data: QMimeData) -> QDropEvent:
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QEvent.Type.Drop,
    )
    window.dropEvent(event)
    return event


def test_something_dropped_without_a_wallet_is_checked(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "badge.json"
    file.write_bytes(b"{}")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    dropped(room.window, data)
    qtbot.waitUntil(lambda: len(room.checker.received) == 1)
    assert room.checker.received[0].data == b"{}"
    assert room.wallet.asked == []


def test_something_dropped_on_an_open_wallet_is_kept(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    room.unlock(qtbot)
    room.window._go(Place.SETTINGS)
    data = QMimeData()
    data.setText('{"a": 1}')
    dropped(room.window, data)
    qtbot.waitUntil(lambda: "import 1" in room.wallet.asked)


def test_the_overlay_says_what_dropping_would_do(room: Room) -> None:
    data = QMimeData()
    data.setText("anything")
    enter = QDragEnterEvent(
        QPointF(5, 5).toPoint(),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    room.window.dragEnterEvent(enter)
    assert enter.isAccepted()
    assert room.window._overlay.isVisible()
    assert "Nothing is kept" in room.window._overlay.accessibleName()


def test_pasting_takes_in_what_was_copied(room: Room, qtbot: QtBot) -> None:
    room.unlock(qtbot)
    QGuiApplication.clipboard().setText('{"b": 2}')
    room.window.actions_by_name[ActionId.PASTE].trigger()
    qtbot.waitUntil(lambda: "import 1" in room.wallet.asked)


def test_a_file_that_cannot_be_read_is_named(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    room.unlock(qtbot)
    room.dialogs.files = (tmp_path / "gone.json",)
    room.window.actions_by_name[ActionId.IMPORT].trigger()
    qtbot.waitUntil(room.window.banner.isVisible)
    assert "gone.json" in room.window.banner._text.text()


def test_a_folder_is_taken_in_as_one_import(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    room.unlock(qtbot)
    (tmp_path / "deeper").mkdir()
    for name in ("a.json", "deeper/b.json"):
        (tmp_path / name).write_bytes(b"{}")
    room.dialogs.folder = tmp_path
    room.window.actions_by_name[ActionId.IMPORT_FOLDER].trigger()
    qtbot.waitUntil(lambda: "import 2" in room.wallet.asked)


def test_no_folder_is_no_import(room: Room, qtbot: QtBot) -> None:
    room.unlock(qtbot)
    room.window.actions_by_name[ActionId.IMPORT_FOLDER].trigger()
    assert not any(asked.startswith("import") for asked in room.wallet.asked)


def test_escape_leads_back(room: Room) -> None:
    back = room.window.actions_by_name[ActionId.CLOSE]
    room.window.door.welcome.create_wanted.emit()
    assert room.window.door.create_wallet.isVisible()
    back.trigger()
    assert room.window.door.welcome.isVisible()
    room.window.actions_by_name[ActionId.ABOUT].trigger()
    assert room.window.about.isVisible()
    back.trigger()
    assert room.window.door.isVisible()


def test_closing_the_window_closes_the_wallet(room: Room, qtbot: QtBot) -> None:
    room.unlock(qtbot)
    room.window.close()
    assert room.wallet.asked[-1] == "lock"


def test_a_narrow_window_shows_icons_with_names(room: Room) -> None:
    room.window.resize(680, 380)
    assert room.window.sidebar.width() < 100
    for control in controls(room.window.sidebar):
        assert control.accessibleName()
        assert control.toolTip()


def test_every_control_says_its_name(room: Room) -> None:
    window = room.window
    nameless = [
        f"{type(screen).__name__}: {type(control).__name__}"
        for screen in (window.door, window.settings_screen, window.about, window.sidebar, window.banner)
        for control in controls(screen)
        if not (control.accessibleName() or getattr(control, "text", str)())
    ]
    assert nameless == []


def test_everything_that_can_be_pressed_is_large_enough(room: Room) -> None:
    window = room.window
    for place in (Place.WALLET, Place.SETTINGS, Place.ABOUT):
        window._go(place)
        for control in controls(window.centralWidget()):
            if control.isVisible():
                assert min(control.width(), control.height()) >= theme.metrics.TARGET, control


def test_places_of_a_wallet_are_offered_only_while_it_is_open(room: Room, qtbot: QtBot) -> None:
    buttons = room.window.sidebar._buttons
    assert not any(buttons[place].isVisible() for place in (Place.BIN, Place.HISTORY, Place.BACKUPS))
    room.unlock(qtbot)
    assert all(buttons[place].isVisible() for place in (Place.BIN, Place.HISTORY, Place.BACKUPS))


@pytest.mark.parametrize("place", [Place.BIN, Place.HISTORY, Place.BACKUPS, Place.SAFETY])
def test_locking_removes_the_places_of_the_wallet(room: Room, qtbot: QtBot, place: Place) -> None:
    room.unlock(qtbot)
    room.window._go(place)
    screen = shown(room.window)
    room.window.lock()
    assert shown(room.window) is room.window.door
    qtbot.waitUntil(lambda: not isValid(screen))
    qtbot.waitUntil(lambda: "lock" in room.wallet.asked)


def test_safety_is_reached_through_the_settings(room: Room, qtbot: QtBot) -> None:
    room.window._go(Place.SETTINGS)
    assert not room.window.settings_screen.safety.isVisible()
    room.unlock(qtbot)
    room.window._go(Place.SETTINGS)
    room.window.settings_screen.safety.click()
    assert room.window._place is Place.SAFETY
    assert room.window.sidebar._buttons[Place.SETTINGS].isChecked()


def test_a_recovery_code_is_offered_right_after_a_wallet_was_made(room: Room, qtbot: QtBot) -> None:
    room.window.door.made.emit(room.wallet, PASSPHRASE)
    places = room.window._vault_places()
    assert shown(room.window) is places.safety
    assert places.safety.code.offer.isVisible()
    places.safety.code.offer.skip.click()
    qtbot.waitUntil(lambda: room.window._place is Place.WALLET)


def test_a_code_that_nobody_wrote_down_goes_when_the_wallet_is_locked(room: Room, qtbot: QtBot) -> None:
    room.window.door.made.emit(room.wallet, PASSPHRASE)
    pages = room.window._vault_places().safety.code
    pages.offer.make.click()
    qtbot.waitUntil(lambda: pages.currentWidget() is pages.show_page)
    room.window.lock()
    qtbot.waitUntil(lambda: "lock" in room.wallet.asked)
    assert room.wallet.ways.kinds == {Way.PASSPHRASE}


def test_a_restored_wallet_takes_the_place_of_the_open_one(room: Room, qtbot: QtBot) -> None:
    room.unlock(qtbot)
    room.window._go(Place.BACKUPS)
    other = FakeWallet()
    room.window._vault_places().backups.open_wanted.emit(other)
    assert room.window._wallet is other
    assert room.window._place is Place.WALLET
    qtbot.waitUntil(lambda: "lock" in room.wallet.asked)


def test_a_due_backup_is_said_and_leads_to_the_backups(room: Room, qtbot: QtBot) -> None:
    room.wallet.safekeeping.known = SafetyState(None, None, 2, reminder_due=True)
    room.unlock(qtbot)
    qtbot.waitUntil(room.window.banner.isVisible)
    room.window.banner.undo.click()
    assert room.window._place is Place.BACKUPS
    assert not room.window.banner.isVisible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_name_of_a_place_is_cut_in_any_language(
    room: Room, qtbot: QtBot, qapp: QApplication, language: str
) -> None:
    room.unlock(qtbot)
    use_language(qapp, language)
    qapp.processEvents()
    for place, button in room.window.sidebar._buttons.items():
        room.window._go(place)
        qapp.processEvents()
        assert button.width() >= button.sizeHint().width(), button.text()
