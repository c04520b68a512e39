"""The language changes while the window is open, down to Qt's own buttons."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel
from pytestqt.qtbot import QtBot

from ui.language import LANGUAGES, current_language, system_language, use_language


class Listener(QLabel):
    """Says that it heard of the change, and which language it was then."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setText(current_language())


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_widget_hears_of_the_change_after_dates_have_changed(
    qapp: QApplication, qtbot: QtBot, tag: str
) -> None:
    listener = Listener()
    qtbot.addWidget(listener)
    use_language(qapp, "bg" if tag == "lt" else "lt")
    use_language(qapp, tag)
    qtbot.waitUntil(lambda: listener.text() == tag)


@pytest.mark.parametrize(("tag", "cancel"), [("en", "Cancel"), ("bg", "Отказ"), ("lt", "Atšaukti")])
def test_standard_buttons_speak_the_language(qapp: QApplication, qtbot: QtBot, tag: str, cancel: str) -> None:
    use_language(qapp, tag)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == cancel


def test_going_back_to_english_leaves_nothing_behind(qapp: QApplication) -> None:
    use_language(qapp, "bg")
    use_language(qapp, "en")
    assert QCoreApplication.translate("action", "Lock") == "Lock"
    assert QLocale().name() == "en_GB"


def test_an_unknown_language_follows_the_computer(qapp: QApplication) -> None:
    use_language(qapp, "xx")
    assert current_language() == system_language()
