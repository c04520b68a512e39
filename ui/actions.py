"""The one list of what can be done by menu, button and key.

Interfaces that screens use:

- ``actions[ActionId.SHARE] -> QAction``: to put on a button or into a menu, and to connect;
- a screen that answers an action calls ``self.addAction(actions[...])``, so that its key works
  while the screen is seen, and connects ``triggered``; the main window answers IMPORT,
  IMPORT_FOLDER, PASTE, READ_SCREEN, LOCK, ABOUT and CLOSE itself;
- ``ActionButton(action, primary=False)`` shows text, icon, tooltip and state of an action.

Texts, tooltips and icons follow the language and the theme: the main window calls ``refresh()``.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from ui import theme
from ui.icons import icon
from wallet.model.words import QT_TRANSLATE_NOOP


class ActionId(StrEnum):
    """Everything that has a name of its own."""

    IMPORT = "import"
    IMPORT_FOLDER = "import-folder"
    PASTE = "paste"
    READ_SCREEN = "read-screen"
    FIND = "find"
    EXPORT = "export"
    SHARE = "share"
    CHECK_AGAIN = "check-again"
    DELETE = "delete"
    UNDO = "undo"
    TRUST = "trust"
    LOCK = "lock"
    ABOUT = "about"
    CLOSE = "close"


@dataclass(frozen=True)
class _Words:
    """An action as the registry knows it; the texts are translated when they are shown."""

    text: str
    tooltip: str
    icon: str
    keys: str = ""


_ACTIONS: Final[dict[ActionId, _Words]] = {
    ActionId.IMPORT: _Words(
        QT_TRANSLATE_NOOP("action", "Add credentials…"),
        QT_TRANSLATE_NOOP("action", "Choose files with credentials to keep in the wallet"),
        "import",
        "Ctrl+I",
    ),
    ActionId.IMPORT_FOLDER: _Words(
        QT_TRANSLATE_NOOP("action", "Add a folder…"),
        QT_TRANSLATE_NOOP("action", "Choose a folder; everything in it and below it is looked through"),
        "import",
        "Ctrl+Shift+I",
    ),
    ActionId.PASTE: _Words(
        QT_TRANSLATE_NOOP("action", "Paste"),
        QT_TRANSLATE_NOOP("action", "Take in the text, files or picture that you copied"),
        "paste",
        "Ctrl+V",
    ),
    ActionId.READ_SCREEN: _Words(
        QT_TRANSLATE_NOOP("action", "Read a QR code from the screen"),
        QT_TRANSLATE_NOOP("action", "Look for QR codes in what the screen shows; this window steps aside"),
        "qr",
        "Ctrl+Shift+R",
    ),
    ActionId.FIND: _Words(
        QT_TRANSLATE_NOOP("action", "Find"),
        QT_TRANSLATE_NOOP("action", "Search in your credentials"),
        "search",
        "Ctrl+F",
    ),
    ActionId.EXPORT: _Words(
        QT_TRANSLATE_NOOP("action", "Export original"),
        QT_TRANSLATE_NOOP("action", "Save the file exactly as you received it"),
        "export",
        "Ctrl+E",
    ),
    ActionId.SHARE: _Words(
        QT_TRANSLATE_NOOP("action", "Share"),
        QT_TRANSLATE_NOOP("action", "Make something to hand over that others can check"),
        "share",
        "Ctrl+Shift+S",
    ),
    ActionId.CHECK_AGAIN: _Words(
        QT_TRANSLATE_NOOP("action", "Check again"),
        QT_TRANSLATE_NOOP("action", "Check this credential anew, as of now"),
        "check",
        "F5",
    ),
    ActionId.TRUST: _Words(
        QT_TRANSLATE_NOOP("action", "Who I trust"),
        QT_TRANSLATE_NOOP("action", "See which issuers, lists and keys your checks rely on"),
        "trust",
        "Ctrl+T",
    ),
    ActionId.DELETE: _Words(
        QT_TRANSLATE_NOOP("action", "Delete"),
        QT_TRANSLATE_NOOP("action", "Move the chosen credentials to the bin"),
        "bin",
        "Del",
    ),
    ActionId.UNDO: _Words(
        QT_TRANSLATE_NOOP("action", "Undo"),
        QT_TRANSLATE_NOOP("action", "Put back what was moved to the bin last"),
        "back",
        "Ctrl+Z",
    ),
    ActionId.LOCK: _Words(
        QT_TRANSLATE_NOOP("action", "Lock"),
        QT_TRANSLATE_NOOP("action", "Close the wallet; opening it needs the passphrase"),
        "lock",
        "Ctrl+L",
    ),
    ActionId.ABOUT: _Words(
        QT_TRANSLATE_NOOP("action", "About Tallystick"),
        QT_TRANSLATE_NOOP("action", "What this program does, and its keys"),
        "info",
        "F1",
    ),
    ActionId.CLOSE: _Words(
        QT_TRANSLATE_NOOP("action", "Back"),
        QT_TRANSLATE_NOOP("action", "Leave this and go back"),
        "back",
        "Esc",
    ),
}


class Actions(QObject):
    """One QAction per ``ActionId``, made once per window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = {name: QAction(self) for name in ActionId}
        for name, action in self._actions.items():
            action.setObjectName(name)
            if _ACTIONS[name].keys:
                action.setShortcut(QKeySequence(_ACTIONS[name].keys))
        self.refresh()

    def __getitem__(self, name: ActionId) -> QAction:
        return self._actions[name]

    def shortcuts(self) -> tuple[tuple[str, str], ...]:
        """(what it does, its keys as the platform writes them), in the order of ``ActionId``."""
        return tuple(
            (action.text(), action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
            for action in self._actions.values()
            if not action.shortcut().isEmpty()
        )

    def refresh(self) -> None:
        """Say everything again, in the language and the colours of now."""
        for name, action in self._actions.items():
            words = _ACTIONS[name]
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            tooltip = QCoreApplication.translate("action", words.tooltip)
            action.setText(QCoreApplication.translate("action", words.text))
            action.setToolTip(f"{tooltip} ({keys})" if keys else tooltip)
            action.setIcon(icon(words.icon))


class ActionButton(QPushButton):
    """A button that does what the action does, and shows how it stands with it."""

    def __init__(self, action: QAction, *, primary: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self._primary = primary
        self.setProperty("role", "primary" if primary else "plain")
        self.setMinimumHeight(theme.metrics.TARGET)
        self._show()
        action.changed.connect(self._show)
        self.clicked.connect(action.trigger)

    def _show(self) -> None:
        colours = theme.current()
        name = _ACTIONS[ActionId(self._action.objectName())].icon
        enabled = self._action.isEnabled()
        # Style sheets know no distance between icon and text, so a narrow space makes it.
        self.setText(f"\N{EN SPACE}{self._action.text()}")
        self.setAccessibleName(self._action.text())
        self.setToolTip(self._action.toolTip())
        self.setIcon(icon(name, colours.on_accent if self._primary and enabled else colours.ink))
        self.setEnabled(enabled)
