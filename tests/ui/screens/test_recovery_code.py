"""Making a recovery code, from the offer to the groups typed back."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.doubles import FakeDialogs
from tests.ui.fakes import FakeWallet
from tests.ui.vault_fakes import CODE, PASSPHRASE
from ui.screens.recovery_code import ASKED_BACK, RecoveryCodePages
from ui.tasks import Tasks
from wallet.model.vault import Way
from wallet.store import recovery_code

GROUPS = CODE.split("-")


@pytest.fixture
def wallet() -> FakeWallet:
    return FakeWallet()


@pytest.fixture
def dialogs(tmp_path: Path) -> FakeDialogs:
    return FakeDialogs(target=tmp_path / "code.pdf")


@pytest.fixture
def pages(qtbot: QtBot, tasks: Tasks, wallet: FakeWallet, dialogs: FakeDialogs) -> RecoveryCodePages:
    made = RecoveryCodePages(wallet, tasks, dialogs)
    qtbot.addWidget(made)
    made.show()
    made.begin(PASSPHRASE)
    return made


def see_code(pages: RecoveryCodePages, qtbot: QtBot) -> None:
    pages.offer.make.click()
    qtbot.waitUntil(lambda: pages.currentWidget() is pages.show_page)


def type_back(pages: RecoveryCodePages, *groups: str) -> None:
    pages.show_page.next.click()
    for line, group in zip(pages.type_back.lines, groups, strict=True):
        line.setText(group)
    pages.type_back.check.click()


def shown_texts(pages: RecoveryCodePages) -> str:
    texts = [label.text() for label in pages.findChildren(QLabel)]
    return " ".join([*texts, *(line.text() for line in pages.type_back.lines)])


def test_as_many_groups_are_asked_for_as_a_code_has() -> None:
    assert max(ASKED_BACK) <= recovery_code.GROUPS


def test_the_code_counts_once_three_groups_are_typed_back(
    pages: RecoveryCodePages, wallet: FakeWallet, qtbot: QtBot
) -> None:
    see_code(pages, qtbot)
    assert [label.text() for label in pages.show_page.groups] == GROUPS
    with qtbot.waitSignal(pages.finished) as finished:
        type_back(pages, GROUPS[1].lower(), f" {GROUPS[4]} ", GROUPS[6])
    assert finished.args == [True]
    assert Way.RECOVERY_CODE in wallet.ways.kinds


def test_nothing_of_the_code_is_left_in_the_widgets(pages: RecoveryCodePages, qtbot: QtBot) -> None:
    see_code(pages, qtbot)
    type_back(pages, GROUPS[1], GROUPS[4], GROUPS[6])
    qtbot.wait(1)  # the labels go with the next turn of the event loop
    assert not any(group in shown_texts(pages) for group in GROUPS)
    assert pages._code == pages._passphrase == pages.show_page._code == ""
    assert pages.type_back._groups == ()


def test_a_wrong_group_is_named_and_the_code_does_not_count(
    pages: RecoveryCodePages, qtbot: QtBot, wallet: FakeWallet
) -> None:
    see_code(pages, qtbot)
    with qtbot.assertNotEmitted(pages.finished):
        type_back(pages, GROUPS[1], "0000", GROUPS[6])
    assert "5" in pages.type_back.problem.text()
    assert pages.type_back.problem.isVisible()


def test_letters_that_look_like_digits_are_taken_as_these(pages: RecoveryCodePages, qtbot: QtBot) -> None:
    see_code(pages, qtbot)
    with qtbot.waitSignal(pages.finished):
        type_back(pages, "oI23", GROUPS[4], GROUPS[6])


def test_a_code_that_is_not_typed_back_is_dropped_again(
    pages: RecoveryCodePages, wallet: FakeWallet, qtbot: QtBot
) -> None:
    see_code(pages, qtbot)
    assert Way.RECOVERY_CODE in wallet.ways.kinds
    with qtbot.waitSignal(pages.finished) as finished:
        pages.show_page.stop.click()
    assert finished.args == [False]
    assert Way.RECOVERY_CODE not in wallet.ways.kinds


def test_locking_half_way_drops_it_as_well(
    pages: RecoveryCodePages, wallet: FakeWallet, qtbot: QtBot
) -> None:
    see_code(pages, qtbot)
    drop = pages.undo_work()
    assert drop is not None
    drop()
    assert Way.RECOVERY_CODE not in wallet.ways.kinds
    assert pages.undo_work() is None


def test_without_a_code_nothing_is_made(pages: RecoveryCodePages, wallet: FakeWallet, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pages.finished) as finished:
        pages.offer.skip.click()
    assert finished.args == [False]
    assert wallet.ways.asked == []


def test_the_code_is_never_on_the_clipboard(pages: RecoveryCodePages, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("before")
    see_code(pages, qtbot)
    assert not any(label.textInteractionFlags().value for label in pages.show_page.groups)
    assert QGuiApplication.clipboard().text() == "before"


@pytest.mark.parametrize("named", [False, True])
def test_the_sheet_names_the_wallet_only_where_that_was_ticked(
    pages: RecoveryCodePages, dialogs: FakeDialogs, wallet: FakeWallet, qtbot: QtBot, *, named: bool
) -> None:
    see_code(pages, qtbot)
    pages.show_page.with_name.setChecked(named)
    pages.show_page.print.click()
    printed = dialogs.asked[-1]
    assert all(group in printed for group in GROUPS)
    assert (wallet.path.stem in printed) is named


def test_the_sheet_is_saved_as_a_pdf_of_one_page(
    pages: RecoveryCodePages, dialogs: FakeDialogs, qtbot: QtBot
) -> None:
    see_code(pages, qtbot)
    pages.show_page.save.click()
    qtbot.waitUntil(pages.show_page.banner.isVisible)
    assert dialogs.target is not None
    data = dialogs.target.read_bytes()
    assert data.startswith(b"%PDF-")
    assert data.count(b"/Type /Page\n") == 1
