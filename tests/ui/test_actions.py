"""The list of actions."""

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import theme
from ui.actions import ActionButton, ActionId, Actions


@pytest.fixture
def actions(qapp: QApplication) -> Actions:
    return Actions()


def test_every_action_has_text_tooltip_and_icon(actions: Actions) -> None:
    for name in ActionId:
        action = actions[name]
        assert action.text()
        assert action.toolTip()
        assert not action.icon().isNull()


def test_no_two_actions_have_the_same_keys(actions: Actions) -> None:
    used = Counter(keys for _, keys in actions.shortcuts())
    assert used.most_common(1)[0][1] == 1


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        (ActionId.IMPORT, "Ctrl+I"),
        (ActionId.IMPORT_FOLDER, "Ctrl+Shift+I"),
        (ActionId.FIND, "Ctrl+F"),
        (ActionId.LOCK, "Ctrl+L"),
        (ActionId.EXPORT, "Ctrl+E"),
        (ActionId.SHARE, "Ctrl+Shift+S"),
        (ActionId.ABOUT, "F1"),
        (ActionId.CLOSE, "Esc"),
    ],
)
def test_the_keys_people_know(actions: Actions, name: ActionId, keys: str) -> None:
    assert actions[name].shortcut() == QKeySequence(keys)


def test_a_button_follows_its_action(actions: Actions, qtbot: QtBot) -> None:
    button = ActionButton(actions[ActionId.SHARE], primary=True)
    qtbot.addWidget(button)
    actions[ActionId.SHARE].setEnabled(False)
    assert not button.isEnabled()
    actions[ActionId.SHARE].setEnabled(True)
    with qtbot.waitSignal(actions[ActionId.SHARE].triggered):
        button.click()


def test_icons_follow_the_theme(actions: Actions, qapp: QApplication) -> None:
    theme.apply_theme(qapp, "light")
    actions.refresh()
    before = actions[ActionId.LOCK].icon().cacheKey()
    theme.apply_theme(qapp, "dark")
    actions.refresh()
    assert actions[ActionId.LOCK].icon().cacheKey() != before
