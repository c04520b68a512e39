import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.fakes import text
from ui.language import use_language
from ui.screens.import_results import ImportResultsScreen
from wallet.model.errors import NoCredentialFoundError
from wallet.model.holding import ImportLine, ImportState
from wallet.model.verdict import Headline

NEW = ImportLine("a.jsonld", ImportState.NEW, "c1", text(en="Bridge"), Headline.VALID)
AGAIN = ImportLine("b.jsonld", ImportState.DUPLICATE, "c1", text(en="Bridge"), Headline.VALID)
REFUSED = ImportLine("d.jpg", ImportState.REFUSED, problem=NoCredentialFoundError(name="d.jpg"))


@pytest.fixture
def screen(qtbot: QtBot) -> ImportResultsScreen:
    made = ImportResultsScreen()
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show()
    return made


def tabs_of(screen: ImportResultsScreen) -> list[str]:
    return [screen.tabs.tabText(number) for number in range(screen.tabs.count())]


def test_counts_what_became_of_everything_and_names_only_what_occurs(screen: ImportResultsScreen) -> None:
    screen.show_lines([NEW, REFUSED, AGAIN, REFUSED])
    assert tabs_of(screen) == [
        "Everything: 4",
        "New in your wallet: 1",
        "Was there already: 1",
        "Not added: 2",
    ]
    screen.show_lines([NEW])
    assert tabs_of(screen) == ["Everything: 1", "New in your wallet: 1"]


def test_what_was_not_added_is_chosen_first(screen: ImportResultsScreen) -> None:
    screen.show_lines([NEW, REFUSED, AGAIN])
    assert screen.view.currentIndex().row() == 1
    assert "d.jpg" in screen.explanation.text()


def test_one_state_can_be_looked_at_alone(screen: ImportResultsScreen, qtbot: QtBot) -> None:
    screen.show_lines([NEW, REFUSED, AGAIN])
    screen.tabs.setFocus()
    qtbot.keyClick(screen.tabs, Qt.Key.Key_Right)
    assert screen.model.rowCount() == 1
    assert screen.show_button.isEnabled()
    with qtbot.waitSignal(screen.show_in_library) as told:
        screen.show_button.click()
    assert told.args == ["c1"]


def test_the_counts_follow_the_language(screen: ImportResultsScreen, qapp: QApplication) -> None:
    screen.show_lines([NEW, REFUSED])
    screen.tabs.setCurrentIndex(2)
    use_language(qapp, "bg")
    qapp.processEvents()
    assert tabs_of(screen)[0] == "Всичко: 2"
    assert screen.tabs.currentIndex() == 2
    assert screen.model.rowCount() == 1


def test_ten_thousand_lines_are_there_at_once(screen: ImportResultsScreen, qapp: QApplication) -> None:
    lines = [NEW if number % 3 else REFUSED for number in range(10_000)]
    began = time.process_time()
    screen.show_lines(lines)
    qapp.processEvents()
    screen.tabs.setCurrentIndex(2)
    qapp.processEvents()
    # A tenth of a second is what a person notices; ten times as much is slow on any computer.
    assert time.process_time() - began < 1
    assert screen.model.rowCount() == 3334
