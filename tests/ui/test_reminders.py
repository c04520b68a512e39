"""What is said once a wallet is open."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.doubles import FakeSettings
from tests.ui.fakes import FakeWallet
from ui.reminders import Reminders
from ui.tasks import Tasks
from ui.widgets.banner import Banner
from wallet.model.remarks import Remark, RemarkKind
from wallet.model.vault import SafetyState
from wallet.model.words import Sentence

TODAY = date(2026, 11, 20)
DUE = SafetyState(None, None, 3, reminder_due=True)


class Scene:
    """A banner with its reminders, and the calls for a backup."""

    def __init__(self, tasks: Tasks) -> None:
        self.banner, self.settings, self.wallet = Banner(), FakeSettings(), FakeWallet()
        self.asked: list[str] = []
        self.day = TODAY
        self.reminders = Reminders(
            self.settings, tasks, self.banner, lambda: self.asked.append("back up"), today=lambda: self.day
        )

    def open(self, tasks: Tasks, qtbot: QtBot) -> None:
        self.banner.hide()
        self.reminders.look_after(self.wallet)
        qtbot.waitUntil(lambda: not tasks.busy)


@pytest.fixture
def scene(qtbot: QtBot, tasks: Tasks) -> Scene:
    made = Scene(tasks)
    qtbot.addWidget(made.banner)
    return made


def test_a_wallet_that_is_well_kept_is_not_disturbed(scene: Scene, tasks: Tasks, qtbot: QtBot) -> None:
    scene.open(tasks, qtbot)
    assert scene.banner.isHidden()


def test_a_due_backup_is_offered(scene: Scene, tasks: Tasks, qtbot: QtBot) -> None:
    scene.wallet.safekeeping.known = DUE
    scene.open(tasks, qtbot)
    scene.banner.undo.click()
    assert scene.asked == ["back up"]
    assert scene.settings.current.remind_again == ""


def test_a_closed_reminder_stays_away_for_a_week(scene: Scene, tasks: Tasks, qtbot: QtBot) -> None:
    scene.wallet.safekeeping.known = DUE
    scene.open(tasks, qtbot)
    scene.banner._close.click()
    scene.day = date(2026, 11, 26)
    scene.open(tasks, qtbot)
    assert scene.banner.isHidden()
    scene.day = date(2026, 11, 27)
    scene.open(tasks, qtbot)
    assert not scene.banner.isHidden()


def test_closing_another_message_is_no_answer_to_the_reminder(
    scene: Scene, tasks: Tasks, qtbot: QtBot
) -> None:
    scene.banner.show_message("Something else")
    scene.banner._close.click()
    assert scene.settings.current.remind_again == ""


def remark(kind: str, text: str = "Said of {what}.") -> Remark:
    return Remark(RemarkKind(kind), Sentence("remark", text, (("what", kind),)))


@pytest.mark.parametrize(
    ("kind", "says"),
    [
        ("older-copy", "older copy"),
        ("other-copy", "another copy"),
        ("read-only", "only be read"),
        ("conflicted-copy", "second version"),
    ],
)
def test_what_is_odd_about_a_wallet_comes_before_any_reminder(
    scene: Scene, tasks: Tasks, qtbot: QtBot, kind: str, says: str
) -> None:
    scene.wallet.safekeeping.known = DUE
    scene.wallet.safekeeping.remarked = (remark("sync-folder"), remark(kind))
    scene.open(tasks, qtbot)
    assert says in scene.banner._title.text()
    assert scene.banner._text.text()


@pytest.mark.parametrize(("kind", "says"), [("sync-folder", "synchronised"), ("network-disk", "network")])
def test_where_a_wallet_lies_is_said_but_hides_no_reminder(
    scene: Scene, tasks: Tasks, qtbot: QtBot, kind: str, says: str
) -> None:
    scene.wallet.safekeeping.remarked = (remark(kind),)
    scene.open(tasks, qtbot)
    assert says in scene.banner._title.text()
    assert scene.banner._text.text() == f"Said of {kind}."
    scene.wallet.safekeeping.known = DUE
    scene.open(tasks, qtbot)
    assert "backup" in scene.banner._title.text()


def test_several_remarks_are_said_together(scene: Scene, tasks: Tasks, qtbot: QtBot) -> None:
    scene.wallet.safekeeping.remarked = (remark("read-only"), remark("conflicted-copy"))
    scene.open(tasks, qtbot)
    assert scene.banner._text.text() == "Said of read-only. Said of conflicted-copy."
