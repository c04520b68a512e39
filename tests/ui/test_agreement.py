"""A question from work in the background: shown on the window's thread, and never in the way of stopping."""

import threading

from pytestqt.qtbot import QtBot

from tests.ui.doubles import FakeDialogs
from tests.ui.fakes import FakeChecker, library, result_of
from ui.agreement import Agreement
from ui.screens.check import CheckScreen
from ui.tasks import Tasks
from wallet.model.document import Incoming


def test_the_person_is_asked_on_the_thread_of_the_window(qtbot: QtBot, tasks: Tasks) -> None:
    threads: list[threading.Thread] = []

    def question(host: str, url: str) -> bool:
        threads.append(threading.current_thread())
        return (host, url) == ("school.example", "https://school.example/did.json")

    agreement = Agreement(question)
    answers: list[bool] = []
    tasks.run(
        lambda progress: agreement.wait_for(progress, "school.example", "https://school.example/did.json"),
        on_result=answers.append,
        on_error=lambda error: answers.append(False),
        owner=agreement,
    )
    qtbot.waitUntil(lambda: answers == [True])
    assert threads == [threading.main_thread()]


def test_stopping_the_work_does_not_wait_for_an_answer(qtbot: QtBot, tasks: Tasks) -> None:
    # The question never reaches the person: this thread, which would show it, waits for the work to end.
    agreement = Agreement(lambda host, url: True)
    answers: list[bool] = []
    tasks.run(
        lambda progress: answers.append(agreement.wait_for(progress, "a", "https://a")),
        on_result=lambda _: None,
        on_error=lambda _: None,
        owner=agreement,
    )
    assert tasks.stop()
    assert answers == [False]


class Desk:
    """“Check something” with one checked credential, and servers that could be asked."""

    def __init__(self, qtbot: QtBot, tasks: Tasks, *, yes: bool) -> None:
        self.dialogs = FakeDialogs(yes=yes)
        self.checker = FakeChecker((result_of(library()[0]),))
        self.screen = CheckScreen(self.checker, tasks, self.dialogs)
        qtbot.addWidget(self.screen)
        self.screen.resize(1146, 740)
        self.screen.show()
        self.screen.take_in([Incoming("x", b"x")])
        qtbot.waitUntil(self.screen.ask.isVisible)

    def said(self, qtbot: QtBot) -> str:
        qtbot.waitUntil(self.screen.banner.isVisible)
        return f"{self.screen.banner._title.text()}\n{self.screen.banner._text.text()}"


def test_no_server_is_asked_by_a_check_itself(qtbot: QtBot, tasks: Tasks) -> None:
    desk = Desk(qtbot, tasks, yes=True)
    assert desk.dialogs.asked == []


def test_each_server_is_agreed_to_by_its_name(qtbot: QtBot, tasks: Tasks) -> None:
    desk = Desk(qtbot, tasks, yes=True)
    desk.screen.ask.click()
    assert desk.said(qtbot) == "Asked: school.example, lists.example\n"
    assert desk.dialogs.asked == ["Ask school.example?", "Ask lists.example?"]


def test_a_no_is_said_and_nothing_was_asked(qtbot: QtBot, tasks: Tasks) -> None:
    desk = Desk(qtbot, tasks, yes=False)
    desk.screen.ask.click()
    said = desk.said(qtbot)
    assert said.startswith("No server was asked")
    assert "lists.example was not asked." in said


def test_where_asking_settles_nothing_this_is_said(qtbot: QtBot, tasks: Tasks) -> None:
    desk = Desk(qtbot, tasks, yes=True)
    desk.checker.hosts = ()
    desk.screen.ask.click()
    assert "cannot be settled by asking" in desk.said(qtbot)
