"""What holds for every screen with content: names for the screen reader, large targets, any language."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.doubles import FakeDialogs
from tests.ui.every_screen import nameless, too_small
from tests.ui.fakes import FakeChecker, FakeWallet, library, result_of, share_result
from tests.ui.trust_fakes import EVERYTHING, LIST, SCHOOL, FakeIssuers, FakeTrust
from ui.actions import ActionId, Actions
from ui.language import use_language
from ui.screens.check import CheckScreen
from ui.screens.library import LibraryScreen
from ui.screens.trust import TrustScreen
from ui.tasks import Tasks
from ui.theme import apply_theme
from ui.widgets.evidence import answer_text
from ui.widgets.know_issuer import KnowIssuerDialog
from wallet.model.document import Incoming
from wallet.share.qr_frames import split

Make = Callable[[QtBot, Tasks], QWidget]


def a_library(qtbot: QtBot, tasks: Tasks) -> LibraryScreen:
    wallet = FakeWallet.holding(library())
    wallet.frames = split(bytes(range(256)) * 6)
    screen = LibraryScreen(wallet, tasks, FakeDialogs(), Actions())
    screen.resize(1146, 740)
    screen.show()
    qtbot.addWidget(screen)
    qtbot.waitUntil(lambda: screen.page.view.certificate.page is not None)
    screen.page.view.verdict.rows[1].why.click()
    return screen


def an_empty_library(qtbot: QtBot, tasks: Tasks) -> QWidget:
    screen = LibraryScreen(FakeWallet(), tasks, FakeDialogs(), Actions())
    screen.show()
    qtbot.addWidget(screen)
    qtbot.waitUntil(screen.page.empty.isVisible)
    return screen


def import_results(qtbot: QtBot, tasks: Tasks) -> QWidget:
    screen = a_library(qtbot, tasks)
    screen.take_in([Incoming("a.jpg", b"x"), Incoming("b.json", b'{"b": 1}')])
    qtbot.waitUntil(screen.results.isVisible)
    return screen


def share_questions(qtbot: QtBot, tasks: Tasks) -> LibraryScreen:
    screen = a_library(qtbot, tasks)
    screen.page._actions[ActionId.SHARE].trigger()
    qtbot.waitUntil(screen.share.form.make.isEnabled)
    return screen


def share_codes(qtbot: QtBot, tasks: Tasks) -> QWidget:
    screen = share_questions(qtbot, tasks)
    screen.share.form.as_qr.setChecked(True)
    screen.share.form.make.click()
    qtbot.waitUntil(screen.share.result.qr.save.isEnabled)
    return screen


def an_empty_check(qtbot: QtBot, tasks: Tasks) -> CheckScreen:
    parts = tuple(result_of(kept) for kept in library()[:2])
    screen = CheckScreen(FakeChecker((share_result(*parts),)), tasks, FakeDialogs())
    screen.resize(1146, 740)
    screen.show()
    qtbot.addWidget(screen)
    return screen


def check_results(qtbot: QtBot, tasks: Tasks) -> QWidget:
    screen = an_empty_check(qtbot, tasks)
    screen.take_in([Incoming("x", b"x")])
    qtbot.waitUntil(screen.panes.isVisible)
    return screen


def what_is_trusted(qtbot: QtBot, tasks: Tasks) -> TrustScreen:
    trust = FakeTrust(kept=list(EVERYTHING))
    screen = TrustScreen(trust, tasks, FakeDialogs())
    screen.use_wallet(FakeWallet(issuers=FakeIssuers([SCHOOL])))
    screen.resize(1146, 740)
    screen.show()
    qtbot.addWidget(screen)
    screen.start_focus()
    qtbot.waitUntil(lambda: screen.model.rowCount() == len(EVERYTHING) + 1)
    row = screen.model.row_of(LIST)
    screen.list.setCurrentIndex(screen.model.index(row or 0))
    return screen


def nothing_trusted(qtbot: QtBot, tasks: Tasks) -> TrustScreen:
    screen = TrustScreen(FakeTrust(), tasks, FakeDialogs())
    screen.show()
    qtbot.addWidget(screen)
    return screen


def knowing_an_issuer(qtbot: QtBot, tasks: Tasks) -> KnowIssuerDialog:
    dialog = KnowIssuerDialog(SCHOOL, FakeIssuers(), tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


SCREENS: list[Make] = [
    a_library,
    an_empty_library,
    import_results,
    share_questions,
    share_codes,
    an_empty_check,
    check_results,
    what_is_trusted,
    nothing_trusted,
    knowing_an_issuer,
]


@pytest.mark.parametrize("make", SCREENS)
def test_everything_the_keyboard_reaches_has_a_name(qtbot: QtBot, tasks: Tasks, make: Make) -> None:
    screen = make(qtbot, tasks)
    assert nameless(screen) == []


@pytest.mark.parametrize("make", SCREENS)
def test_everything_that_can_be_pressed_is_large_enough(qtbot: QtBot, tasks: Tasks, make: Make) -> None:
    screen = make(qtbot, tasks)
    assert too_small(screen) == []


@pytest.mark.parametrize("make", SCREENS)
def test_the_language_changes_while_the_screen_is_open(
    qtbot: QtBot, tasks: Tasks, qapp: QApplication, make: Make
) -> None:
    screen = make(qtbot, tasks)
    for language in ("bg", "lt", "en"):
        use_language(qapp, language)
        qapp.processEvents()
        assert_every_label_says_something(screen)


def assert_every_label_says_something(screen: QWidget) -> None:
    assert all(
        label.text() for label in screen.findChildren(QLabel) if label.isVisible() and label.pixmap().isNull()
    )


@pytest.mark.parametrize("make", SCREENS)
def test_the_theme_changes_while_the_screen_is_open(
    qtbot: QtBot, tasks: Tasks, qapp: QApplication, make: Make
) -> None:
    screen = make(qtbot, tasks)
    light = screen.grab().toImage().pixelColor(1, 1).lightness()
    apply_theme(qapp, "dark")
    qapp.processEvents()
    assert screen.grab().toImage().pixelColor(1, 1).lightness() < light / 2


@pytest.mark.parametrize("make", SCREENS)
def test_nothing_is_cut_off_sideways_at_double_scale(qtbot: QtBot, tasks: Tasks, make: Make) -> None:
    screen = make(qtbot, tasks)
    screen.resize(600, 384)
    qtbot.wait(20)
    assert screen.minimumSizeHint().width() <= 600
    for area in screen.findChildren(QScrollArea):
        content = area.widget()
        if area.isVisible() and content is not None:
            assert content.minimumSizeHint().width() <= area.viewport().width()


def test_every_answer_fits_the_words_of_every_language(qapp: QApplication) -> None:
    for language in ("bg", "lt", "en"):
        use_language(qapp, language)
        for kept in library():
            assert all("{" not in answer_text(finding) for finding in kept.verdict.findings)
