"""The library, from the list to a share, with a wallet in memory."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.doubles import FakeDialogs
from tests.ui.fakes import FakeWallet, detail, library
from ui.actions import ActionId, Actions
from ui.screens.library import LibraryScreen
from ui.tasks import Tasks
from wallet.model.document import Incoming
from wallet.model.errors import BugError


class Room:
    """A library of seven credentials with its stand-ins."""

    def __init__(self, tasks: Tasks, wallet: FakeWallet) -> None:
        self.wallet = wallet
        self.dialogs = FakeDialogs()
        self.actions = Actions()
        self.screen = LibraryScreen(wallet, tasks, self.dialogs, self.actions)
        self.page = self.screen.page


@pytest.fixture
def room(qtbot: QtBot, tasks: Tasks) -> Room:
    made = Room(tasks, FakeWallet.holding(library()))
    qtbot.addWidget(made.screen)
    made.screen.resize(1146, 740)
    made.screen.show()
    qtbot.waitUntil(lambda: made.page.view.certificate.page is not None)
    return made


@pytest.fixture
def empty(qtbot: QtBot, tasks: Tasks) -> Room:
    made = Room(tasks, FakeWallet())
    qtbot.addWidget(made.screen)
    made.screen.show()
    qtbot.waitUntil(made.page.empty.isVisible)
    return made


def title(room: Room) -> str:
    page = room.page.view.certificate.page
    return page.title if page else ""


def test_shows_the_first_credential_with_its_verdict_at_once(room: Room) -> None:
    assert title(room) == "Data analysis for water engineers"
    assert room.page.view.verdict.strip.word.text() == "Valid"
    assert room.page.list.count.text().startswith("7 ")


def test_arrow_keys_lead_from_credential_to_credential(room: Room, qtbot: QtBot) -> None:
    room.page.list.view.setFocus()
    qtbot.keyClick(room.page.list.view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: title(room) == "First aid at work")
    assert room.page.view.verdict.strip.word.text() == "Valid, not all confirmed"


def test_a_search_waits_for_the_last_key_and_runs_once(room: Room, qtbot: QtBot) -> None:
    room.wallet.asked.clear()
    qtbot.keyClicks(room.page.list.search, "pagrindai")
    qtbot.waitUntil(lambda: title(room).startswith("Žaliosios"))
    assert [call for call in room.wallet.asked if call.startswith("rows")] == ["rows pagrindai"]


def test_a_search_without_hit_says_so(room: Room, qtbot: QtBot) -> None:
    room.page.list.search.setText("zzz")
    qtbot.waitUntil(room.page.list.nothing.isVisible)
    assert room.page.list.nothing.heading.text() == "Nothing found"


def test_an_empty_wallet_offers_one_thing_to_do(empty: Room, qtbot: QtBot) -> None:
    with qtbot.waitSignal(empty.actions[ActionId.IMPORT].triggered):
        empty.page.first_step.click()
    assert not empty.actions[ActionId.SHARE].isEnabled()


def test_check_again_shows_the_new_date(room: Room, qtbot: QtBot) -> None:
    room.page.view.verdict.again.click()
    qtbot.waitUntil(lambda: "21 November" in room.page.view.verdict.strip.date.text())


def test_the_original_is_written_byte_for_byte(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    room.wallet.kept["c1"] = detail(1, original=b"\xef\xbb\xbf{ }\r\n\x00")
    room.page.show_credential("c1")
    qtbot.waitUntil(lambda: room.page._shown is room.wallet.kept["c1"])
    room.dialogs.target = tmp_path / "saved.jsonld"
    room.actions[ActionId.EXPORT].trigger()
    qtbot.waitUntil(room.page.banner.isVisible)
    assert room.dialogs.target.read_bytes() == b"\xef\xbb\xbf{ }\r\n\x00"


def test_a_place_that_cannot_be_written_is_said(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    room.dialogs.target = tmp_path / "no such folder" / "saved.jsonld"
    room.actions[ActionId.EXPORT].trigger()
    qtbot.waitUntil(room.page.banner.isVisible)
    assert room.page.banner.accessibleName() == "The computer did not allow this"


def test_the_identifier_can_be_copied(room: Room) -> None:
    room.page._copy_id.trigger()
    assert QGuiApplication.clipboard().text() == "urn:credential:1"


def test_an_import_ends_with_a_line_for_each_thing_and_leads_to_the_new_one(room: Room, qtbot: QtBot) -> None:
    given = [Incoming("a.jpg", b"x"), Incoming("b.json", b'{"b": 1}'), Incoming("c.json", b"{}")]
    room.screen.take_in(given)
    qtbot.waitUntil(lambda: room.screen.currentWidget() is room.screen.results)
    results = room.screen.results
    qtbot.waitUntil(lambda: results.tabs.count() > 1)
    names = [results.tabs.tabText(number) for number in range(results.tabs.count())]
    assert names == ["Everything: 3", "New in your wallet: 1", "Was there already: 1", "Not added: 1"]
    assert "“a.jpg” holds no credential" in results.explanation.text()
    assert not results.show_button.isEnabled()
    results.view.setCurrentIndex(results.model.index(1))
    results.show_button.click()
    qtbot.waitUntil(lambda: room.page.list.chosen_id() == "c8")
    assert room.screen.currentWidget() is room.page


def test_a_failed_import_is_said_and_the_library_stays(room: Room, qtbot: QtBot) -> None:
    room.wallet.refuse = BugError(what="somewhere")
    room.screen.take_in([Incoming("a.json", b"{}")])
    qtbot.waitUntil(room.page.banner.isVisible)
    assert not room.page.work.isVisible()
    assert room.screen.currentWidget() is room.page


def test_several_selected_credentials_are_shared_together(room: Room, qtbot: QtBot) -> None:
    room.page.list.view.selectAll()
    room.actions[ActionId.SHARE].trigger()
    assert room.screen.currentWidget() is room.screen.share
    qtbot.waitUntil(lambda: len(room.screen.share.preview.facts.titles) == 7)
    assert not room.screen.share.form.as_qr.isVisible()


def test_back_leads_from_a_share_to_the_library(room: Room) -> None:
    room.actions[ActionId.SHARE].trigger()
    assert room.screen.go_back()
    assert room.screen.currentWidget() is room.page
    assert not room.screen.go_back()


def test_a_narrow_window_shows_list_and_credential_one_after_the_other(room: Room, qtbot: QtBot) -> None:
    room.screen.resize(620, 384)
    qtbot.waitUntil(lambda: not room.page.panes.wide)
    assert room.page.list.view.isVisible()
    assert not room.page.view.isVisible()
    room.page.list.view.setFocus()
    qtbot.keyClick(room.page.list.view, Qt.Key.Key_Return)
    qtbot.waitUntil(room.page.view.isVisible)
    assert not room.page.list.view.isVisible()
    tabs = room.page.view.tabs
    names = [tabs.tabText(number) for number in range(tabs.count())]
    assert names == ["Certificate", "Verdict", "Picture", "Source"]
    tabs.setCurrentIndex(1)
    assert room.page.view.verdict.isVisible()
    assert room.screen.go_back()
    assert room.page.list.view.isVisible()


def test_a_wide_window_shows_certificate_and_verdict_side_by_side(room: Room) -> None:
    assert room.page.view.certificate.isVisible()
    assert room.page.view.verdict.isVisible()


def test_the_newest_choice_wins(room: Room, qtbot: QtBot) -> None:
    for number in range(1, 8):
        room.page.list.choose(f"c{number}")
    qtbot.waitUntil(lambda: title(room).startswith("Žaliosios"))
    QApplication.processEvents()
    assert title(room).startswith("Žaliosios")
