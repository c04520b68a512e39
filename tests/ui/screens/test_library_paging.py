"""A library longer than one page: what is looked at is read, and nothing is done to half of a selection."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.doubles import FakeDialogs
from tests.ui.fakes import FakeWallet, credential, detail, text
from ui.actions import Actions
from ui.models.credential_list import PAGE
from ui.screens.library import LibraryScreen
from ui.screens.library_page import LibraryPage
from ui.tasks import Tasks

MANY = 5 * PAGE + 17


@pytest.fixture
def wallet() -> FakeWallet:
    one = detail(1, credential(title=text(en="Course")))
    return FakeWallet.holding([replace(one, id=f"c{number}") for number in range(MANY)])


@pytest.fixture
def screen(qtbot: QtBot, tasks: Tasks, wallet: FakeWallet) -> LibraryScreen:
    made = LibraryScreen(wallet, tasks, FakeDialogs(), Actions())
    qtbot.addWidget(made)
    made.resize(1146, 740)
    made.show()
    qtbot.waitUntil(lambda: made.page.list.model.rowCount() == MANY)
    return made


@pytest.fixture
def page(screen: LibraryScreen) -> LibraryPage:
    return screen.page


def read(page: LibraryPage) -> int:
    model = page.list.model
    return sum(model.index(row).data() is not None for row in range(model.rowCount()))


def test_the_whole_length_is_known_and_one_page_is_read(page: LibraryPage, wallet: FakeWallet) -> None:
    assert page.list.count.text().startswith(str(MANY))
    assert read(page) == PAGE
    assert not [call for call in wallet.asked if call.startswith("rows_at")]


def test_the_end_of_the_list_is_read_when_somebody_goes_there(
    page: LibraryPage, wallet: FakeWallet, qtbot: QtBot
) -> None:
    page.list.view.setFocus()
    qtbot.keyClick(page.list.view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: page.list.chosen_id() == f"c{MANY - 1}")
    qtbot.waitUntil(lambda: f"detail c{MANY - 1}" in wallet.asked)
    assert read(page) < 3 * PAGE


def test_what_is_chosen_far_down_stays_chosen_when_the_list_is_read_anew(
    page: LibraryPage, wallet: FakeWallet, qtbot: QtBot
) -> None:
    page.show_credential(f"c{MANY - 40}")
    qtbot.waitUntil(lambda: page.list.chosen_id() == f"c{MANY - 40}")
    page.refresh()
    qtbot.waitUntil(lambda: page.list.view.currentIndex().row() == MANY - 40)
    qtbot.waitUntil(lambda: page.list.chosen_id() == f"c{MANY - 40}")


def test_nothing_is_done_to_half_of_a_selection(
    screen: LibraryScreen, page: LibraryPage, wallet: FakeWallet, qtbot: QtBot
) -> None:
    shared: list[tuple[str, ...]] = []
    page.share_requested.connect(shared.append)
    page.list.view.selectAll()
    page._share()
    assert shared == []
    assert page.banner.isVisible()
    qtbot.waitUntil(lambda: page.list.selected_ids() is not None)
    page._share()
    assert shared == [tuple(f"c{number}" for number in range(MANY))]


def test_selecting_everything_reads_no_line(page: LibraryPage, wallet: FakeWallet, qtbot: QtBot) -> None:
    wallet.asked.clear()
    page.list.view.selectAll()
    qtbot.waitUntil(lambda: page.list.selected_ids() is not None)
    assert {call.split()[0] for call in wallet.asked} == {"ids_at"}
    assert read(page) == PAGE


def test_what_was_deleted_meanwhile_is_not_among_what_is_selected(page: LibraryPage) -> None:
    model = page.list.model
    page.list.view.selectAll()
    model.fill_ids(PAGE, [None, *(f"c{number}" for number in range(PAGE + 1, MANY))])
    assert page.list.selected_ids() == tuple(f"c{number}" for number in range(MANY) if number != PAGE)


def test_of_a_few_selected_lines_no_more_than_their_pages_are_asked_for(page: LibraryPage) -> None:
    asked: list[tuple[int, int]] = []
    page.list.model.ids_wanted.connect(lambda first, last: asked.append((first, last)))
    few = (3, PAGE + 7, 2 * PAGE + 1, MANY - 1)
    assert page.list.model.ids(few) is None
    assert page.list.model.ids(few) is None
    assert asked == [(PAGE, 3 * PAGE), (5 * PAGE, MANY)]


def test_typing_a_letter_does_not_read_the_whole_list(page: LibraryPage, qtbot: QtBot) -> None:
    page.list.view.setFocus()
    qtbot.keyClicks(page.list.view, "x")
    assert read(page) == PAGE


def test_a_search_with_few_hits_needs_one_request(
    page: LibraryPage, wallet: FakeWallet, qtbot: QtBot
) -> None:
    wallet.asked.clear()
    page.list.search.setText("nothing like it")
    qtbot.waitUntil(page.list.nothing.isVisible)
    assert wallet.asked == ["rows nothing like it"]
