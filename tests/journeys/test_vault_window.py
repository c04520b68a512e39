"""A wallet in the real window: made, forgotten, recovered, emptied, undone, backed up, tested, restored."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.demo import samples
from app.services import LazyChecker, LazyTrust, LazyWallets
from tests.ui.doubles import FakeDialogs, FakeSettings
from ui.actions import ActionId
from ui.language import use_language
from ui.main_window import MainWindow, Services
from ui.screens.recovery_code import ASKED_BACK
from ui.screens.vault_places import VaultPlaces
from ui.tasks import Tasks
from ui.theme import apply_theme
from ui.widgets.sidebar import Place
from wallet.model.document import Incoming
from wallet.model.ledger import LedgerEvent
from wallet.services.wallets import WalletFolder
from wallet.store.kdf import KdfParameters

OLD, NEW = "four quiet rivers meet", "five louder rivers part again"


class Learner:
    """Someone at the window: says what to choose and waits until the window is at rest."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.tasks = Tasks(QThreadPool())
        self.dialogs = FakeDialogs(yes=True)
        trust = LazyTrust(folder / "trust")
        services = Services(
            wallets=QuickWallets(trust),
            checker=LazyChecker(trust),
            trust=trust,
            settings=FakeSettings(),
            wallets_folder=folder,
            version="0",
        )
        self.window = MainWindow(services, self.tasks, self.dialogs)
        qtbot.addWidget(self.window)
        self.window.show()

    def rest(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.busy, timeout=20_000)
        QApplication.processEvents()

    @property
    def places(self) -> VaultPlaces:
        found = self.window._vault
        assert found is not None
        return found

    def titles(self) -> list[str]:
        assert self.window._wallet is not None
        return [str(row.title.best(("en",))[1]) for row in self.window._wallet.rows()]

    def create(self) -> str:
        """Make a wallet and type back its recovery code; gives the code."""
        door = self.window.door
        door.welcome.create_wanted.emit()
        door.create_wallet.passphrase.first.line.setText(OLD)
        door.create_wallet.passphrase.again.line.setText(OLD)
        door.create_wallet.make.click()
        self.rest()
        pages = self.places.safety.code
        pages.offer.make.click()
        self.rest()
        code = "-".join(label.text() for label in pages.show_page.groups)
        pages.show_page.next.click()
        for number, line in zip(ASKED_BACK, pages.type_back.lines, strict=True):
            line.setText(code.split("-")[number - 1])
        pages.type_back.check.click()
        self.rest()
        return code

    def recover(self, code: str) -> None:
        """Come back with the code alone."""
        unlock = self.window.door.unlock
        unlock.passphrase.line.setText("what was it again")
        unlock.unlock.click()
        self.rest()
        assert unlock.problem.isVisible()
        unlock.forgot.click()
        page = self.window.door.forgotten
        page.code.setText(code.lower().replace("-", " "))
        page.new.first.line.setText(NEW)
        page.new.again.line.setText(NEW)
        page.action.click()
        self.rest()


class QuickWallets(LazyWallets):
    """The real ones, with a key derivation that costs nothing."""

    @property
    def _folder(self) -> WalletFolder:
        return WalletFolder(trust=self._trust, kdf=KdfParameters(memory_kib=8 * 1024, passes=1, lanes=1))


@pytest.fixture
def learner(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Learner]:
    use_language(qapp, "en")
    apply_theme(qapp, "light")
    made = Learner(qtbot, tmp_path)
    yield made
    made.window.close()
    assert made.tasks.stop()


def test_nothing_is_lost_from_making_a_wallet_to_restoring_it(learner: Learner) -> None:
    code = learner.create()
    assert learner.window._place is Place.WALLET
    wallet = learner.window._wallet
    assert wallet is not None
    given = samples.make(wallet.info().ed25519_key, datetime.now(UTC)).files[:2]
    learner.window._library_screen().take_in([Incoming(one.name, one.data) for one in given])
    learner.rest()
    held = learner.titles()
    assert len(held) == 2

    learner.window.lock()
    learner.rest()
    learner.recover(code)
    assert learner.titles() == held

    page = learner.window._library_screen().page
    learner.window._go(Place.WALLET)
    learner.rest()
    page.list.view.selectAll()
    learner.window.actions_by_name[ActionId.DELETE].trigger()
    learner.rest()
    assert learner.titles() == []
    learner.window.actions_by_name[ActionId.UNDO].trigger()
    learner.rest()
    assert learner.titles() == held

    back_up_test_and_restore(learner, held)


def back_up_test_and_restore(learner: Learner, held: list[str]) -> None:
    backup = learner.folder / "Mine.tallystick-backup"
    learner.dialogs.target, learner.dialogs.files = backup, (backup,)
    learner.window._go(Place.BACKUPS)
    backups = learner.places.backups
    backups.page.make.click()
    learner.rest()
    assert backup.is_file()
    backups.page.test.click()
    backups.ask.passphrase.line.setText(NEW)
    backups.ask.action.click()
    learner.rest()
    assert "20" in backups.page.banner._text.text()
    assert "tested on" in backups.page.standing.text()

    learner.window._go(Place.WALLET)
    learner.window._library_screen().page.list.view.selectAll()
    learner.window.actions_by_name[ActionId.DELETE].trigger()
    learner.rest()
    learner.window._go(Place.BIN)
    learner.rest()
    learner.places.bin.empty.click()
    learner.rest()
    assert learner.titles() == []

    learner.window._go(Place.BACKUPS)
    backups.page.restore.click()
    backups.restore.passphrase.line.setText(NEW)
    backups.restore.action.click()
    learner.rest()
    assert "2 only in the backup" in backups.report.report.text()
    backups.report.open.click()
    learner.rest()
    assert learner.titles() == held
    wallet = learner.window._wallet
    assert wallet is not None
    assert wallet.path == learner.folder / "Restored wallet.tallystick"
    events = [entry.event for entry in wallet.history.ledger()]
    assert events[0] is LedgerEvent.RESTORED
    assert LedgerEvent.RECOVERY_CODE_USED in events


def test_a_window_closed_while_the_code_is_shown_leaves_no_code(learner: Learner) -> None:
    door = learner.window.door
    door.welcome.create_wanted.emit()
    for field in (door.create_wallet.passphrase.first, door.create_wallet.passphrase.again):
        field.line.setText(OLD)
    door.create_wallet.make.click()
    learner.rest()
    learner.places.safety.code.offer.make.click()
    learner.rest()
    learner.window.lock()
    learner.rest()
    (path,) = learner.folder.glob("*.tallystick")
    again = WalletFolder().unlock(path, OLD)
    assert [str(way) for way in again.ways.set_up()] == ["passphrase"]
    again.lock()


def test_a_damaged_wallet_offers_its_newest_whole_backup(learner: Learner) -> None:
    learner.create()
    wallet = learner.window._wallet
    assert wallet is not None
    given = samples.make(wallet.info().ed25519_key, datetime.now(UTC)).files[:1]
    learner.window._library_screen().take_in([Incoming(one.name, one.data) for one in given])
    learner.rest()
    held = learner.titles()
    wallet.ways.new_file_key(OLD)  # makes a backup first
    learner.window.lock()
    learner.rest()
    (database,) = wallet.path.glob("wallet*.db")
    database.write_bytes(database.read_bytes()[:4096] + bytes(4096))
    unlock = learner.window.door.unlock
    unlock.passphrase.line.setText(OLD)
    unlock.unlock.click()
    learner.rest()
    assert unlock.rescue.isVisible()
    unlock.rescue.click()
    restore = learner.window.door.restore
    restore.passphrase.line.setText(OLD)
    restore.action.click()
    learner.rest()
    assert learner.titles() == held
    restored = learner.window._wallet
    assert restored is not None
    assert restored.path.parent == learner.folder
