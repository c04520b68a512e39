"""Checking something without a wallet."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.doubles import FakeDialogs
from tests.ui.fakes import FakeChecker, library, result_of, share_result, unreadable_result
from ui.screens.check import CheckScreen
from ui.tasks import Tasks
from ui.widgets.plain_text import SelectableText, WrappingLabel
from wallet.model.document import Incoming

GOOD, SPARSE, _, TAMPERED = (result_of(kept) for kept in library()[:4])
ONE = [Incoming("x", b"x")]


class Room:
    """A check screen with a checker in memory."""

    def __init__(self, tasks: Tasks) -> None:
        self.checker = FakeChecker((share_result(GOOD, SPARSE), TAMPERED, unreadable_result("holiday.jpg")))
        self.dialogs = FakeDialogs()
        self.screen = CheckScreen(self.checker, tasks, self.dialogs)


@pytest.fixture
def room(qtbot: QtBot, tasks: Tasks) -> Room:
    made = Room(tasks)
    qtbot.addWidget(made.screen)
    made.screen.resize(1146, 740)
    made.screen.show()
    return made


def check(room: Room, qtbot: QtBot) -> None:
    room.screen.take_in(ONE)
    qtbot.waitUntil(room.screen.panes.isVisible)


def test_begins_with_one_place_to_drop_and_one_button(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    assert room.screen.empty.isVisible()
    file = tmp_path / "a.json"
    file.write_bytes(b"{}")
    room.dialogs.files = (file,)
    room.screen.choose.click()
    qtbot.waitUntil(room.screen.panes.isVisible)
    assert room.checker.received == [Incoming("a.json", b"{}")]


def test_shows_the_terms_of_a_share_and_what_is_in_it(room: Room, qtbot: QtBot) -> None:
    check(room, qtbot)
    terms = room.screen.view.terms
    said = [box.toPlainText() for box in terms.findChildren(SelectableText)]
    assert said[:2] == ["Firma Voda EOOD", "Job application"]
    assert said[-1].startswith("did:key:")
    labels = [label.text() for label in terms.findChildren(WrappingLabel)]
    assert "Data analysis for water engineers" in labels
    assert room.screen.view.whole.strip.word.text() == "Valid, not all confirmed"


def test_a_share_with_a_bad_part_has_a_bad_headline(room: Room, qtbot: QtBot) -> None:
    room.checker.results = (share_result(GOOD, TAMPERED),)
    check(room, qtbot)
    assert room.screen.view.whole.strip.word.text() == "Not valid"


def test_each_credential_in_a_share_opens_to_certificate_and_verdict(room: Room, qtbot: QtBot) -> None:
    check(room, qtbot)
    room.screen.view.terms.part_chosen.emit(1)
    view = room.screen.view.credential
    assert view.isVisible()
    assert view.certificate.page is not None
    assert view.certificate.page.title == "First aid at work"
    assert view.verdict.strip.word.text() == "Valid, not all confirmed"
    assert not view.verdict.again.isVisible()


def test_what_cannot_be_read_says_why(room: Room, qtbot: QtBot) -> None:
    check(room, qtbot)
    room.screen.tree.setCurrentIndex(room.screen.model.index(2, 0))
    labels = [label.text() for label in room.screen.view.terms.findChildren(WrappingLabel)]
    assert any("“holiday.jpg” holds no credential" in text for text in labels)
    assert room.screen.view.whole.strip.word.text() == "Not readable"


def test_the_reader_says_who_they_are_and_checks_again(room: Room, qtbot: QtBot) -> None:
    check(room, qtbot)
    room.screen.audience.setText("Firma Voda EOOD")
    qtbot.keyClick(room.screen.audience, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(room.checker.audiences) == 2)
    assert room.checker.audiences == [None, "Firma Voda EOOD"]
    assert room.checker.received == ONE * 2


def test_one_result_opens_at_once_in_a_narrow_window(room: Room, qtbot: QtBot) -> None:
    room.screen.resize(620, 384)
    room.checker.results = (TAMPERED,)
    check(room, qtbot)
    qtbot.waitUntil(room.screen.view.credential.isVisible)


def test_back_leads_to_the_list_and_then_to_the_beginning(room: Room, qtbot: QtBot) -> None:
    room.screen.resize(620, 384)
    check(room, qtbot)
    room.screen.panes.show_detail()
    assert room.screen.go_back()
    assert room.screen.tree.isVisible()
    assert room.screen.go_back()
    assert room.screen.empty.isVisible()
    assert not room.screen.go_back()


def test_the_list_keeps_room_for_arrows_only_where_something_opens(room: Room, qtbot: QtBot) -> None:
    check(room, qtbot)
    assert room.screen.tree.rootIsDecorated()
    room.checker.results = (GOOD, TAMPERED)
    room.screen.take_in(ONE)
    qtbot.waitUntil(lambda: not room.screen.tree.rootIsDecorated())
