"""The way around: the places of the program, and Lock at the bottom while a wallet is open."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QFontMetrics
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.icons import app_icon, icon
from ui.theme import metrics
from wallet.model.words import QT_TRANSLATE_NOOP

_NARROW: Final = 64
_MARK: Final = 32


class Place(StrEnum):
    """Where one can go. ``WALLET`` is the library, or the way into it while it is closed."""

    WALLET = "wallet"
    BIN = "bin"
    HISTORY = "history"
    BACKUPS = "backups"
    SAFETY = "safety"
    CHECK = "check"
    TRUST = "trust"
    SETTINGS = "settings"
    ABOUT = "about"


_PLACES: Final = {
    Place.WALLET: (QT_TRANSLATE_NOOP("place", "Library"), "library"),
    Place.BIN: (QT_TRANSLATE_NOOP("place", "Bin"), "bin"),
    Place.HISTORY: (QT_TRANSLATE_NOOP("place", "History"), "history"),
    Place.BACKUPS: (QT_TRANSLATE_NOOP("place", "Backups"), "backup"),
    Place.CHECK: (QT_TRANSLATE_NOOP("place", "Check something"), "check"),
    Place.TRUST: (QT_TRANSLATE_NOOP("place", "Who I trust"), "trust"),
    Place.SETTINGS: (QT_TRANSLATE_NOOP("place", "Settings"), "settings"),
    Place.ABOUT: (QT_TRANSLATE_NOOP("place", "About"), "info"),
}
OF_WALLET: Final = frozenset({Place.BIN, Place.HISTORY, Place.BACKUPS, Place.SAFETY})
"""Where one can go only while a wallet is open."""
_INSIDE: Final = {Place.SAFETY: Place.SETTINGS}
"""Places without a button of their own, and from where they are reached."""
_CLOSED: Final = (QT_TRANSLATE_NOOP("place", "Your wallet"), "unlock")


class Sidebar(QWidget):
    """Icons with words; icons alone where the window is narrow."""

    chosen = Signal(Place)

    def __init__(self, lock: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._open = False
        self._narrow = False
        self._mark, self._name = QLabel(), theme.heading("", 2)
        self._group = QButtonGroup(self)
        self._buttons = {place: self._button() for place in _PLACES}
        self._lock = self._button()
        self._lock.setCheckable(False)
        self._lock.clicked.connect(lock.trigger)
        self._lock_action = lock
        column = QVBoxLayout(self)
        column.setContentsMargins(metrics.S, metrics.M, metrics.S, metrics.S)
        column.setSpacing(metrics.XS)
        brand = QHBoxLayout()
        brand.setContentsMargins(metrics.XS, 0, 0, 0)
        brand.setSpacing(metrics.S)
        brand.addWidget(self._mark)
        brand.addWidget(self._name, 1)
        column.addLayout(brand)
        column.addSpacing(metrics.M)
        places = QVBoxLayout()
        for place, button in self._buttons.items():
            self._group.addButton(button)
            button.clicked.connect(lambda _=False, place=place: self.chosen.emit(place))
            places.addWidget(button)
        places.addStretch(1)
        self._scroll = self._scrolled(places)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._lock)
        self.set_narrow(narrow=False)

    def show_place(self, place: Place) -> None:
        """Mark where the person is."""
        button = self._buttons[_INSIDE.get(place, place)]
        button.setChecked(True)
        self._scroll.ensureWidgetVisible(button, 0, 0)

    def set_open(self, *, wallet_open: bool) -> None:
        """Say Library and offer Lock only while a wallet is open."""
        self._open = wallet_open
        self.retranslate()

    def set_narrow(self, *, narrow: bool) -> None:
        """Icons alone, or icons with words."""
        self._narrow = narrow
        self.retranslate()

    def retranslate(self) -> None:
        """Say and draw everything again, in the language and the colours of now."""
        colours = theme.current()
        self._mark.setPixmap(app_icon().pixmap(_MARK, _MARK))
        self._name.setText("Tallystick")
        self._name.setVisible(not self._narrow)
        for place, button in self._buttons.items():
            text, picture = _CLOSED if place is Place.WALLET and not self._open else _PLACES[place]
            button.setVisible(self._open or place not in OF_WALLET)
            self._dress(button, QCoreApplication.translate("place", text), picture, colours.ink)
        self._lock.setVisible(self._open)
        self._dress(self._lock, self._lock_action.text(), "lock", colours.ink)
        self._lock.setToolTip(self._lock_action.toolTip())
        self.setFixedWidth(_NARROW if self._narrow else self._wide())

    def _wide(self) -> int:
        """The usual width, or more where a language needs it: no name of a place is cut."""
        longest = max(map(_room_for, (*self._buttons.values(), self._lock)))
        return max(metrics.SIDEBAR_WIDTH, longest + 2 * metrics.S)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange):
            self.retranslate()

    def _dress(self, button: QPushButton, text: str, picture: str, colour: str) -> None:
        button.setText("" if self._narrow else text)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setIcon(icon(picture, colour))

    @staticmethod
    def _scrolled(places: QVBoxLayout) -> QScrollArea:
        """The places, scrolled where the window is too low for all of them."""
        places.setContentsMargins(0, 0, 0, 0)
        places.setSpacing(metrics.XS)
        content = QWidget()
        content.setProperty("role", "page")
        content.setLayout(places)
        area = QScrollArea()
        area.setProperty("role", "plain")
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        return area

    @staticmethod
    def _button() -> QPushButton:
        made = QPushButton()
        made.setProperty("role", "nav")
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.setIconSize(QSize(metrics.ICON, metrics.ICON))
        return made


def _room_for(button: QPushButton) -> int:
    """What it needs once it is marked as chosen, which makes its letters bolder."""
    bold = QFont(button.font())
    bold.setWeight(QFont.Weight.DemiBold)
    more = QFontMetrics(bold).horizontalAdvance(button.text()) - button.fontMetrics().horizontalAdvance(
        button.text()
    )
    return button.sizeHint().width() + max(0, more)
