"""Making a recovery code: offered, shown once, typed back in part. A code not typed back is dropped again."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QLabel, QLineEdit, QWidget

from ui import theme
from ui.dialogs import Dialogs
from ui.ports import OpenWallet
from ui.recovery_sheet import as_pdf, sheet
from ui.tasks import Tasks
from ui.theme import metrics
from ui.widgets.banner import Banner
from ui.widgets.busy import Busy
from ui.widgets.button_rows import ButtonRows
from ui.widgets.page import Page
from ui.widgets.sub_pages import SubPages
from wallet.model.errors import TallystickError

ASKED_BACK: Final = (2, 5, 7)
"""Which groups have to be typed: counted from 1, from the beginning, the middle and the end."""
_IN_A_ROW: Final = 4
_LARGE_POINTS: Final = 18
_MOST_TYPED: Final = 10
"""A group of four and the spaces that some type with it."""
_LOOKS_LIKE: Final = str.maketrans({"I": "1", "L": "1", "O": "0"})


def today() -> date:
    """The day on this computer."""
    return datetime.now(UTC).astimezone().date()


class OfferPage(Page):
    """Right after a wallet was made: a code now, or none with a plain warning."""

    wanted = Signal()
    declined = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner, self.busy = Banner(inside=True), Busy()
        self._title, self._text, self._warning = theme.heading(), theme.body(), theme.muted()
        self.make, self.skip = theme.primary_button(), theme.button()
        for widget in (self._title, self.banner, self._text, self._warning, self.busy):
            self.column.addWidget(widget)
        self.column.addWidget(ButtonRows((self.make, self.skip)))
        self.make.clicked.connect(self.wanted)
        self.skip.clicked.connect(self.declined)
        self.retranslate()

    def set_busy(self, *, busy: bool) -> None:
        """Nothing can be pressed twice."""
        self.make.setEnabled(not busy)
        self.skip.setEnabled(not busy)
        self.busy.setVisible(busy)

    def start_focus(self) -> None:
        """Onto the offer."""
        self.make.setFocus()

    def retranslate(self) -> None:
        """Say every text in the language of now."""
        self._title.setText(self.tr("In case you forget your passphrase"))
        self._text.setText(
            self.tr(
                "A recovery code opens this wallet when the passphrase is forgotten. You see it once, "
                "write it down or print it, and keep it like your diploma: on paper, in a safe place."
            )
        )
        self._warning.setText(
            self.tr(
                "Without a code, a forgotten passphrase closes this wallet for ever. "
                "You can make one later under Settings, Safety."
            )
        )
        self.busy.say(self.tr("Making the code. This takes a moment."))
        self.make.setText(self.tr("Make a recovery code"))
        self.skip.setText(self.tr("Not now, I take the risk"))


class ShowPage(Page):
    """The code in large groups. It is never copied anywhere unless a person saves or prints the sheet."""

    noted = Signal()
    given_up = Signal()

    def __init__(self, tasks: Tasks, dialogs: Dialogs, wallet: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._dialogs, self._wallet = tasks, dialogs, wallet
        self._code = ""
        self.banner = Banner(inside=True)
        self._title, self._text = theme.heading(), theme.body()
        self.groups: list[QLabel] = []
        self._frame = QFrame()
        self._frame.setProperty("role", "surface")
        self._grid = QGridLayout(self._frame)
        self._grid.setContentsMargins(metrics.XL, metrics.L, metrics.XL, metrics.L)
        self._grid.setSpacing(metrics.L)
        self.with_name = QCheckBox()
        self.save, self.print, self.next, self.stop = (
            theme.button(),
            theme.button(),
            theme.primary_button(),
            theme.button(),
        )
        for widget in (self._title, self.banner, self._text, self._frame, self.with_name):
            self.column.addWidget(widget)
        self.column.addWidget(ButtonRows((self.save, self.print)))
        self.column.addSpacing(metrics.S)
        self.column.addWidget(ButtonRows((self.next, self.stop)))
        self.save.clicked.connect(self._save)
        self.print.clicked.connect(self._print)
        self.next.clicked.connect(self.noted)
        self.stop.clicked.connect(self.given_up)
        self.retranslate()

    def show_code(self, code: str) -> None:
        """Show these groups; an empty text takes them off the screen and out of the widgets."""
        self._code = code
        for label in self.groups:
            label.clear()
            label.deleteLater()
        self.groups = []
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        for number, group in enumerate(code.split("-") if code else ()):
            label = QLabel(group)
            label.setProperty("role", "code")
            font.setPointSize(_LARGE_POINTS)
            label.setFont(font)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            label.setAccessibleName(
                self.tr("Group {number}: {letters}").format(number=number + 1, letters=" ".join(group))
            )
            self._grid.addWidget(label, number // _IN_A_ROW, number % _IN_A_ROW)
            self.groups.append(label)
        self.banner.hide()

    def start_focus(self) -> None:
        """Onto the sheet."""
        self.save.setFocus()

    def _sheet_name(self) -> str:
        return self._wallet.stem if self.with_name.isChecked() else ""

    def _save(self) -> None:
        suggested = Path.home() / self.tr("Recovery code.pdf")
        target = self._dialogs.save_file(self, self.tr("Save the sheet with the code"), suggested)
        if target is None:
            return
        data = as_pdf(sheet(self._code, today(), self._sheet_name()))
        saved = self.tr("Saved: {name}").format(name=target.name)
        advice = self.tr("Print it, then delete the file: whoever finds it can use the code.")
        self._tasks.run(
            lambda _: target.write_bytes(data),
            on_result=lambda _: self.banner.show_message(saved, advice),
            on_error=self.banner.show_error,
            owner=self,
        )

    def _print(self) -> None:
        self._dialogs.print_document(self, sheet(self._code, today(), self._sheet_name()))

    def retranslate(self) -> None:
        """Say every text in the language of now."""
        self._title.setText(self.tr("Your recovery code"))
        self._text.setText(
            self.tr(
                "This is the only time it is shown. Write it on paper or print the sheet. "
                "Whoever has it and your wallet’s files can open the wallet."
            )
        )
        self.with_name.setText(self.tr("Put the name of the wallet on the sheet"))
        self.save.setText(self.tr("Save as PDF…"))
        self.print.setText(self.tr("Print…"))
        self.next.setText(self.tr("I have it on paper"))
        self.stop.setText(self.tr("Cancel, no code"))


class TypeBackPage(Page):
    """Three groups have to be typed, so that the code on paper is known to be legible."""

    right = Signal()
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[str, ...] = ()
        self._title, self._text, self.problem = theme.heading(), theme.body(), theme.problem()
        self.labels = tuple(QLabel() for _ in ASKED_BACK)
        self.lines = tuple(QLineEdit() for _ in ASKED_BACK)
        self.check, self.back = theme.primary_button(), theme.button()
        self.column.addWidget(self._title)
        self.column.addWidget(self._text)
        for label, line in zip(self.labels, self.lines, strict=True):
            label.setBuddy(line)
            line.setMinimumHeight(metrics.TARGET)
            line.setMaxLength(_MOST_TYPED)
            line.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
            line.textEdited.connect(lambda _: self.problem.hide())
            line.returnPressed.connect(self._check)
            self.add_group(label, line)
        self.column.addWidget(self.problem)
        self.column.addWidget(ButtonRows((self.check, self.back)))
        self.check.clicked.connect(self._check)
        self.back.clicked.connect(self.back_wanted)
        self.retranslate()

    def expect(self, code: str) -> None:
        """The groups to compare with; an empty text forgets everything."""
        self._groups = tuple(code.split("-")) if code else ()
        for line in self.lines:
            line.clear()
        self.problem.hide()

    def start_focus(self) -> None:
        """Into the first group that is asked for."""
        self.lines[0].setFocus()

    def _check(self) -> None:
        for number, line in zip(ASKED_BACK, self.lines, strict=True):
            if not self._groups or _plain(line.text()) != _plain(self._groups[number - 1]):
                text = self.tr("Group {number} is not as on the sheet. Look again.")
                self.problem.setText(text.format(number=number))
                self.problem.show()
                line.setFocus()
                line.selectAll()
                return
        self.right.emit()

    def retranslate(self) -> None:
        """Say every text in the language of now."""
        self._title.setText(self.tr("Is it on paper?"))
        self._text.setText(
            self.tr("Type these groups from your sheet. The code counts only once they are right.")
        )
        for number, label, line in zip(ASKED_BACK, self.labels, self.lines, strict=True):
            name = self.tr("Group {number}").format(number=number)
            label.setText(name)
            line.setAccessibleName(name)
        self.check.setText(self.tr("Use this code"))
        self.back.setText(self.tr("Show the code again"))
        self.problem.hide()


class RecoveryCodePages(SubPages):
    """``finished`` says whether there is a code now. Leaving half way drops the code that was made."""

    finished = Signal(bool)
    failed = Signal(object)  # a TallystickError: the code could not be dropped again

    def __init__(
        self, wallet: OpenWallet, tasks: Tasks, dialogs: Dialogs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wallet, self._tasks = wallet, tasks
        self._passphrase = self._code = ""
        self.offer, self.show_page = OfferPage(), ShowPage(tasks, dialogs, wallet.path)
        self.type_back = TypeBackPage()
        for page in (self.offer, self.show_page, self.type_back):
            self.addWidget(page)
        self.offer.wanted.connect(self._make)
        self.offer.declined.connect(self.give_up)
        self.show_page.noted.connect(self._ask_back)
        self.show_page.given_up.connect(self.give_up)
        self.type_back.back_wanted.connect(lambda: self.open_page(self.show_page))
        self.type_back.right.connect(self._keep)

    def begin(self, passphrase: str) -> None:
        """Offer a code to someone who has just typed this passphrase."""
        self._passphrase = passphrase
        self.offer.banner.hide()
        self.open_page(self.offer)

    def begin_with(self, code: str, passphrase: str) -> None:
        """Show a code that was just made with this passphrase."""
        self._code, self._passphrase = code, passphrase
        self.show_page.show_code(code)
        self.type_back.expect(code)
        self.open_page(self.show_page)

    def undo_work(self) -> Callable[[], None] | None:
        """What has to be done before the wallet is closed: dropping a code that nobody confirmed."""
        code, passphrase = self._code, self._passphrase
        self._forget()
        return (lambda: self._wallet.ways.drop_recovery_code(passphrase)) if code else None

    def give_up(self) -> None:
        """Leave without a code."""
        drop = self.undo_work()
        if drop is None:
            self.finished.emit(False)
            return
        self._tasks.run(
            lambda _: drop(),
            on_result=lambda _: self.finished.emit(False),
            on_error=self.failed.emit,
            owner=self,
        )

    def _make(self) -> None:
        passphrase = self._passphrase
        self.offer.set_busy(busy=True)
        self._tasks.run(
            lambda _: self._wallet.ways.make_recovery_code(passphrase),
            on_result=self._made,
            on_error=self._not_made,
            owner=self,
        )

    def _made(self, code: str) -> None:
        self.offer.set_busy(busy=False)
        self.begin_with(code, self._passphrase)

    def _not_made(self, error: TallystickError) -> None:
        self.offer.set_busy(busy=False)
        self.offer.banner.show_error(error)

    def _ask_back(self) -> None:
        self.type_back.expect(self._code)
        self.open_page(self.type_back)

    def _keep(self) -> None:
        self._forget()
        self.finished.emit(True)

    def _forget(self) -> None:
        self._code = self._passphrase = ""
        self.show_page.show_code("")
        self.type_back.expect("")


def _plain(group: str) -> str:
    """A group however it was typed: O is 0, I and L are 1, as on reading a whole code."""
    return re.sub(r"\s", "", group).upper().translate(_LOOKS_LIKE)
