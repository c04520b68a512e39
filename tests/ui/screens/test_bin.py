"""Deleting, undoing, putting back, and emptying the bin."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.doubles import FakeDialogs
from tests.ui.fakes import FakeWallet, library, row_of
from tests.ui.vault_fakes import NOW
from ui.actions import ActionId, Actions
from ui.models.credential_list import Role
from ui.screens.bin import BinScreen
from ui.screens.library_page import LibraryPage
from ui.tasks import Tasks
from wallet.model.ledger import BinRow


@pytest.fixture
def wallet() -> FakeWallet:
    made = FakeWallet.holding(library())
    made.history.rows = tuple(BinRow(row_of(one), NOW) for one in library()[:2])
    return made


@pytest.fixture
def dialogs() -> FakeDialogs:
    return FakeDialogs()


@pytest.fixture
def screen(qtbot: QtBot, tasks: Tasks, wallet: FakeWallet, dialogs: FakeDialogs) -> BinScreen:
    made = BinScreen(wallet, tasks, dialogs)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.list.lines.rowCount() == 2)
    return made


def test_each_line_says_since_when(screen: BinScreen) -> None:
    assert "20 November 2026" in screen.list.lines.index(0).data(Role.ROW).below


def test_what_is_chosen_is_put_back(screen: BinScreen, wallet: FakeWallet, qtbot: QtBot) -> None:
    screen.list.selectAll()
    with qtbot.waitSignal(screen.changed):
        screen.restore.click()
    ids = " ".join(one.row.id for one in wallet.history.rows)
    assert wallet.history.asked == [f"take_from_bin {ids}"]


def test_emptying_names_the_number_and_asks_first(
    screen: BinScreen, wallet: FakeWallet, dialogs: FakeDialogs, qtbot: QtBot
) -> None:
    screen.empty.click()
    assert dialogs.asked[0].startswith("Delete 2 credential")
    assert wallet.history.asked == []
    dialogs.yes = True
    with qtbot.waitSignal(screen.changed):
        screen.empty.click()
    assert wallet.history.asked == ["empty_bin"]
    qtbot.waitUntil(screen.empty_state.isVisible)
    assert not screen.empty.isEnabled()


@pytest.fixture
def page(qtbot: QtBot, tasks: Tasks, wallet: FakeWallet) -> LibraryPage:
    made = LibraryPage(wallet, tasks, FakeDialogs(), Actions())
    qtbot.addWidget(made)
    made.resize(1146, 740)
    made.show()
    qtbot.waitUntil(lambda: made.view.certificate.page is not None and not tasks.busy)
    return made


def test_the_delete_key_moves_the_chosen_one_to_the_bin_and_says_so(
    page: LibraryPage, wallet: FakeWallet, qtbot: QtBot
) -> None:
    page.list.view.setFocus()
    chosen = page.list.chosen_id()
    qtbot.keyClick(page.list.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(page.banner.isVisible)
    assert wallet.history.asked == [f"move_to_bin {chosen}"]
    page.banner.undo.click()
    qtbot.waitUntil(lambda: wallet.history.asked[-1] == f"take_from_bin {chosen}")


def test_several_go_at_once_and_ctrl_z_brings_them_back(
    page: LibraryPage, wallet: FakeWallet, qtbot: QtBot
) -> None:
    page.list.view.selectAll()
    ids = page.list.selected_ids()
    assert len(ids) == len(library())
    page._actions[ActionId.DELETE].trigger()
    qtbot.waitUntil(page._actions[ActionId.UNDO].isEnabled)
    assert f"{len(ids)} credential" in page.banner._title.text()
    qtbot.keyClick(page.list.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: wallet.history.asked[-1].startswith("take_from_bin"))
    assert wallet.history.asked == [f"move_to_bin {' '.join(ids)}", f"take_from_bin {' '.join(ids)}"]
    assert not page._actions[ActionId.UNDO].isEnabled()


def test_the_delete_key_in_the_search_box_deletes_letters_only(
    page: LibraryPage, wallet: FakeWallet, qtbot: QtBot
) -> None:
    page.list.search.setText("ab")
    page.list.search.setCursorPosition(0)
    page.list.search.setFocus()
    qtbot.keyClick(page.list.search, Qt.Key.Key_Delete)
    assert page.list.search.text() == "b"
    assert wallet.history.asked == []


def test_an_exported_original_is_written_down(
    page: LibraryPage, wallet: FakeWallet, qtbot: QtBot, tmp_path: Path
) -> None:
    page._dialogs = FakeDialogs(target=tmp_path / "original.json")
    page._actions[ActionId.EXPORT].trigger()
    qtbot.waitUntil(page.banner.isVisible)
    assert wallet.history.asked == [f"note_export {page.list.chosen_id()}"]
