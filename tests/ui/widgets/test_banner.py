"""A message near its cause: what it offers stays what it was, in any language."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.language import use_language
from ui.widgets.banner import Banner


def shown(qtbot: QtBot) -> Banner:
    banner = Banner()
    qtbot.addWidget(banner)
    return banner


def test_what_is_offered_is_not_called_undo_after_a_change_of_the_language(
    qtbot: QtBot, qapp: QApplication
) -> None:
    banner = shown(qtbot)
    banner.show_message("It is time for a backup")
    banner.offer("To the backups", lambda: None)
    use_language(qapp, "lt")
    qtbot.waitUntil(lambda: banner._copy.text() != "Copy details")
    assert banner.undo.text() == "To the backups"


def test_undo_follows_the_language(qtbot: QtBot, qapp: QApplication) -> None:
    banner = shown(qtbot)
    banner.show_message("Moved to the bin")
    banner.offer_undo(lambda: None)
    assert banner.undo.text() == "Undo"
    use_language(qapp, "bg")
    qtbot.waitUntil(lambda: banner.undo.text() != "Undo")


def test_a_newer_message_takes_back_nothing_of_the_one_before(qtbot: QtBot) -> None:
    done: list[str] = []
    banner = shown(qtbot)
    banner.show_message("Moved to the bin")
    banner.offer_undo(lambda: done.append("taken back"))
    banner.show_message("Saved")
    assert banner.undo.isHidden()
    banner._take_back()
    assert done == []
