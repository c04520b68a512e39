"""Who I trust: the list, what comes in, what goes out, and what can be taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.doubles import FakeDialogs
from tests.ui.fakes import FakeWallet
from tests.ui.trust_fakes import EVERYTHING, LIST, PROBLEM, SCHOOL, SNAPSHOT, STATUS, FakeIssuers, FakeTrust
from ui.models.credential_list import Role
from ui.screens.trust import TrustScreen
from ui.tasks import Tasks
from ui.widgets.plain_text import SelectableText, WrappingLabel
from wallet.model.trusted import Trusted, TrustedKind
from wallet.trust.snapshot import NothingToPackError


class Desk:
    """The screen with its stand-ins."""

    def __init__(self, qtbot: QtBot, tasks: Tasks, *, kept: tuple[Trusted, ...] = EVERYTHING) -> None:
        self.qtbot = qtbot
        self.trust, self.dialogs = FakeTrust(kept=list(kept)), FakeDialogs()
        self.wallet = FakeWallet(issuers=FakeIssuers([SCHOOL]))
        self.screen = TrustScreen(self.trust, tasks, self.dialogs)
        qtbot.addWidget(self.screen)
        self.screen.resize(1146, 740)
        self.screen.show()
        self.screen.start_focus()
        qtbot.waitUntil(lambda: self.screen.model.rowCount() == len(kept))

    def choose(self, title: str) -> None:
        model = self.screen.model
        row = next(row for row in range(model.rowCount()) if model.index(row).data(Role.ROW).title == title)
        self.screen.list.setCurrentIndex(model.index(row))

    def shown(self) -> str:
        labels = [label.text() for label in self.screen.detail.findChildren(WrappingLabel)]
        values = [value.toPlainText() for value in self.screen.detail.findChildren(SelectableText)]
        return "\n".join((*labels, *values))

    def said(self) -> str:
        banner = self.screen.banner
        assert banner.isVisible()
        return f"{banner._title.text()}\n{banner._text.text()}"


@pytest.fixture
def desk(qtbot: QtBot, tasks: Tasks) -> Desk:
    return Desk(qtbot, tasks)


def test_each_row_is_told_with_its_kind_and_its_date(desk: Desk) -> None:
    model = desk.screen.model
    spoken = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert "Our partners, List of issuers, Out of date since 10 November 2026" in spoken
    assert "Spain, number 146, Trusted list of the EU, Issued on 1 November 2026" in spoken
    assert any(text.endswith("From the snapshot “Careers office, week 47”") for text in spoken)


def test_a_list_past_its_end_is_said_to_count_no_more(desk: Desk) -> None:
    desk.choose(LIST.title)
    assert "Out of date since 10 November 2026" in desk.shown()
    assert "Vilniaus universitetas" in desk.shown()


def test_a_file_that_cannot_be_used_is_shown_with_the_reason(desk: Desk) -> None:
    desk.choose(PROBLEM.title)
    assert PROBLEM.title in desk.shown()
    assert not desk.screen.detail.remove_button.isVisible()


def test_one_kind_can_be_looked_at_alone(desk: Desk) -> None:
    kinds = desk.screen.kinds
    assert kinds.itemText(0) == f"Everything: {len(EVERYTHING)}"
    kinds.setCurrentIndex(kinds.findData(TrustedKind.STATUS_LIST))
    kinds.activated.emit(kinds.currentIndex())
    assert desk.screen.model.rowCount() == 1
    assert desk.screen.detail.thing == STATUS


def test_with_nothing_there_two_sentences_say_what_this_is_for(qtbot: QtBot, tasks: Tasks) -> None:
    desk = Desk(qtbot, tasks, kept=())
    assert desk.screen.empty.isVisible()
    assert desk.screen.empty.sentence.text().count(".") == 2
    assert not desk.screen.make_snapshot.isVisible()


def test_a_file_is_added_after_it_was_said_what_it_is(
    qtbot: QtBot, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(qtbot, tasks, kept=())
    told: list[str] = []

    def confirm(parent: object, question: str, consequence: str, action: str) -> bool:
        told.extend((question, consequence, action))
        return True

    monkeypatch.setattr(desk.dialogs, "confirm", confirm)
    desk.dialogs.files = (Path("partners.json"), Path("letter.txt"))
    desk.screen.first_step.click()
    qtbot.waitUntil(lambda: desk.screen.model.rowCount() == 1)
    assert desk.trust.asked == ["keep partners.json"]
    assert "List of issuers: Our partners, Dated 1 November 2026" in told[1]
    assert "letter.txt: It holds nothing" in told[1]
    assert "partners.json" in desk.said()


def test_nothing_is_added_without_a_yes(desk: Desk, qtbot: QtBot) -> None:
    desk.dialogs.files = (Path("partners.json"),)
    desk.screen.add.click()
    qtbot.waitUntil(lambda: "Rely on this from now on?" in desk.dialogs.asked)
    assert desk.trust.asked == []


def test_what_is_no_use_is_refused_without_a_question(desk: Desk, qtbot: QtBot) -> None:
    desk.dialogs.files = (Path("letter.txt"),)
    desk.screen.add.click()
    qtbot.waitUntil(desk.screen.banner.isVisible)
    assert "letter.txt: It holds nothing that credentials can be checked against." in desk.said()
    assert len(desk.dialogs.asked) == 1


def test_a_removed_file_comes_back_by_undo(desk: Desk, qtbot: QtBot) -> None:
    desk.choose(LIST.title)
    desk.screen.detail.remove_button.click()
    qtbot.waitUntil(lambda: desk.screen.model.rowCount() == len(EVERYTHING) - 1)
    assert "partners.json" in desk.said()
    desk.screen.banner.undo.click()
    qtbot.waitUntil(lambda: desk.screen.model.rowCount() == len(EVERYTHING))


def test_what_came_with_a_snapshot_goes_only_with_it(desk: Desk) -> None:
    desk.choose(STATUS.title)
    assert not desk.screen.detail.remove_button.isVisible()
    assert SNAPSHOT.title in desk.shown()


def test_an_issuer_of_the_wallet_is_forgotten_and_remembered_again(desk: Desk, qtbot: QtBot) -> None:
    desk.screen.use_wallet(desk.wallet)
    qtbot.waitUntil(lambda: desk.screen.model.rowCount() == len(EVERYTHING) + 1)
    desk.choose(SCHOOL.name)
    desk.screen.detail.remove_button.click()
    qtbot.waitUntil(lambda: desk.wallet.issuers.listed == [])
    qtbot.waitUntil(desk.screen.banner.isVisible)
    desk.screen.banner.undo.click()
    qtbot.waitUntil(lambda: desk.wallet.issuers.listed == [SCHOOL])


def test_a_locked_wallet_leaves_none_of_its_issuers_on_the_screen(desk: Desk, qtbot: QtBot) -> None:
    desk.screen.use_wallet(desk.wallet)
    qtbot.waitUntil(lambda: desk.screen.model.rowCount() == len(EVERYTHING) + 1)
    desk.choose(SCHOOL.name)
    desk.screen.use_wallet(None)
    assert desk.screen.model.rowCount() == len(EVERYTHING)
    qtbot.waitUntil(lambda: SCHOOL.name not in desk.shown())


def test_a_snapshot_needs_an_open_wallet(desk: Desk) -> None:
    assert not desk.screen.make_snapshot.isEnabled()
    assert "Open a wallet first" in desk.screen.make_snapshot.toolTip()


def test_a_snapshot_is_saved_and_the_fingerprint_of_the_key_is_told(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.screen.use_wallet(desk.wallet)
    desk.dialogs.target = tmp_path / "week 47"
    desk.screen.make_snapshot.click()
    qtbot.waitUntil(desk.screen.banner.isVisible)
    assert (tmp_path / "week 47.tallystick-trust").read_bytes() == b"PK-snapshot"
    assert desk.trust.asked == ["snapshot week 47 by My credentials"]
    assert "ab12 cd34" in desk.said()


def test_a_snapshot_that_cannot_be_made_writes_nothing(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> tuple[bytes, str]:
        raise NothingToPackError

    monkeypatch.setattr(desk.trust, "snapshot", refuse)
    desk.screen.use_wallet(desk.wallet)
    desk.dialogs.target = tmp_path / "week.tallystick-trust"
    desk.screen.make_snapshot.click()
    qtbot.waitUntil(desk.screen.banner.isVisible)
    assert "There is nothing to pack" in desk.said()
    assert list(tmp_path.iterdir()) == []


def test_every_button_is_reached_in_a_narrow_window(desk: Desk, qtbot: QtBot) -> None:
    screen = desk.screen
    screen.resize(600, 384)
    qtbot.wait(20)
    for button in (screen.add, screen.import_snapshot, screen.make_snapshot, screen.open_folder):
        assert button.width() >= button.sizeHint().width()
        assert screen.rect().contains(button.geometry().translated(button.parentWidget().pos()))
    desk.choose(LIST.title)
    screen.list.clicked.emit(screen.list.currentIndex())
    assert screen.detail.isVisible()
    assert screen.go_back()
    assert screen.list.isVisible()
