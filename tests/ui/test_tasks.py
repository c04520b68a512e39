"""Background work: answers come back to the main thread, once, and only to who still wants them."""

import logging
import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui.tasks import Handle, SystemRefusedError, Tasks, as_tallystick_error
from wallet.model.errors import BugError, NoCredentialFoundError, TallystickError


class Answers:
    """Keeps what was delivered, and on which thread."""

    def __init__(self) -> None:
        self.results: list[object] = []
        self.errors: list[TallystickError] = []
        self.threads: list[QThread] = []

    def result(self, result: object) -> None:
        self.results.append(result)
        self.threads.append(QThread.currentThread())

    def error(self, error: TallystickError) -> None:
        self.errors.append(error)
        self.threads.append(QThread.currentThread())


def start(
    tasks: Tasks, work: Callable[[Handle], object], owner: QObject, **more: Callable[[int, int, str], None]
) -> tuple[Handle, Answers]:
    answers = Answers()
    handle = tasks.run(work, on_result=answers.result, on_error=answers.error, owner=owner, **more)
    return handle, answers


def test_a_result_arrives_on_the_main_thread(tasks: Tasks, qtbot: QtBot) -> None:
    owner = QObject()
    _, answers = start(tasks, lambda _: QThread.currentThread() is owner.thread(), owner)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert answers.results == [False]
    assert answers.threads == [owner.thread()]


def test_our_own_error_arrives_as_it_is(tasks: Tasks, qtbot: QtBot) -> None:
    def work(_: Handle) -> None:
        raise NoCredentialFoundError(name="holiday.jpg")

    owner = QObject()
    _, answers = start(tasks, work, owner)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert isinstance(answers.errors[0], NoCredentialFoundError)
    assert answers.results == []


def test_a_bug_is_told_without_its_message(
    tasks: Tasks, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def work(_: Handle) -> None:
        raise ValueError("the learner's name")

    owner = QObject()
    with caplog.at_level(logging.ERROR):
        _, answers = start(tasks, work, owner)
        qtbot.waitUntil(lambda: not tasks.busy)
    error = answers.errors[0]
    assert isinstance(error, BugError)
    assert "ValueError" in error.in_english()
    assert "test_tasks.py" in caplog.text
    assert "learner" not in error.in_english() + caplog.text


def test_a_refusal_of_the_computer_is_not_our_bug() -> None:
    error = as_tallystick_error(PermissionError(13, "Permission denied", "/home/someone/badge.json"))
    assert isinstance(error, SystemRefusedError)
    assert "badge.json" in error.in_english()
    assert "someone" not in error.in_english()


def test_nothing_is_delivered_to_an_owner_that_is_gone(tasks: Tasks, qtbot: QtBot) -> None:
    go = threading.Event()
    owner = QObject()
    _, answers = start(tasks, lambda _: go.wait(5), owner)
    delete(owner)
    go.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert answers.results == []


def test_cancelled_work_still_says_what_it_did(tasks: Tasks, qtbot: QtBot) -> None:
    cancelled = threading.Event()

    def work(progress: Handle) -> str:
        cancelled.wait(5)
        return "stopped early" if progress.cancelled else "went on"

    owner = QObject()
    handle, answers = start(tasks, work, owner)
    handle.cancel()
    cancelled.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert answers.results == ["stopped early"]


def test_forgotten_work_says_nothing(tasks: Tasks, qtbot: QtBot) -> None:
    owner = QObject()
    handle, answers = start(tasks, lambda _: 1, owner)
    handle.forget()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert answers.results == []
    assert handle.cancelled


def test_progress_arrives_without_a_flood(tasks: Tasks, qtbot: QtBot) -> None:
    def work(progress: Handle) -> None:
        for done in range(1, 10_001):
            progress.report(done, 10_000, "one.json")

    seen: list[tuple[int, int, str]] = []
    owner = QObject()
    start(tasks, work, owner, on_progress=lambda *step: seen.append(step))
    qtbot.waitUntil(lambda: not tasks.busy)
    assert seen[-1] == (10_000, 10_000, "one.json")
    assert len(seen) < 5_000


def test_stopping_forgets_everything(tasks: Tasks, qtbot: QtBot) -> None:
    owner = QObject()
    _, answers = start(tasks, lambda progress: progress.cancelled, owner)
    assert tasks.stop()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert answers.results == []


class Opened:
    """Something that has to be let go of by somebody."""

    def __init__(self) -> None:
        self.let_go_of = 0

    def let_go(self) -> None:
        self.let_go_of += 1


def open_slowly(tasks: Tasks, owner: QObject, began: threading.Event, go_on: threading.Event) -> Opened:
    opened = Opened()

    def work(_: Handle) -> Opened:
        began.set()
        assert go_on.wait(10)
        return opened

    tasks.run(
        work, on_result=lambda _: None, on_error=lambda _: None, owner=owner, let_go=lambda one: one.let_go()
    )
    assert began.wait(10)
    return opened


def test_what_was_opened_and_taken_is_not_let_go_of(tasks: Tasks, qtbot: QtBot) -> None:
    owner, began, go_on = QObject(), threading.Event(), threading.Event()
    opened = open_slowly(tasks, owner, began, go_on)
    go_on.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    tasks.stop()
    assert opened.let_go_of == 0


def test_what_was_opened_for_nobody_is_let_go_of_once(tasks: Tasks, qtbot: QtBot) -> None:
    owner, began, go_on = QObject(), threading.Event(), threading.Event()
    opened = open_slowly(tasks, owner, began, go_on)
    tasks.forget_all()
    go_on.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    tasks.stop()
    assert opened.let_go_of == 1


def test_what_was_opened_is_let_go_of_where_its_owner_is_gone(tasks: Tasks, qtbot: QtBot) -> None:
    owner, began, go_on = QObject(), threading.Event(), threading.Event()
    opened = open_slowly(tasks, owner, began, go_on)
    delete(owner)
    go_on.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert opened.let_go_of == 1


def test_what_was_opened_and_not_delivered_before_the_end_is_let_go_of(tasks: Tasks) -> None:
    owner, began, go_on = QObject(), threading.Event(), threading.Event()
    opened = open_slowly(tasks, owner, began, go_on)
    go_on.set()
    assert tasks.stop()
    assert opened.let_go_of == 1


def test_letting_go_may_fail_and_only_the_log_hears_of_it(
    tasks: Tasks, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    owner = QObject()

    def fail(_: object) -> None:
        raise ZeroDivisionError

    handle = tasks.run(
        lambda _: 1, on_result=lambda _: None, on_error=lambda _: None, owner=owner, let_go=fail
    )
    handle.forget()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert "ZeroDivisionError" in caplog.text
