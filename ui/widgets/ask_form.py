"""A page that asks for the passphrase before something is done, and says below the field what went wrong."""

from collections.abc import Callable
from typing import NamedTuple, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from ui import theme
from ui.tasks import Tasks
from ui.widgets.busy import Busy
from ui.widgets.button_rows import ButtonRows
from ui.widgets.page import Page
from ui.widgets.passphrase_field import PassphraseField
from ui.words import tr_error
from wallet.model.errors import TallystickError

T = TypeVar("T")


class Asked(NamedTuple):
    """What such a page says, translated: what will be done, what it means, the verb, and while it runs."""

    title: str
    text: str
    action: str
    busy: str


class AskForm(Page):
    """One question at a time. The passphrase is forgotten as soon as the work is done or given up."""

    cancelled = Signal()

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._texts: Callable[[], Asked] | None = None
        self._start: Callable[[str], None] | None = None
        self._error: TallystickError | None = None
        self._title, self._text, self._label = theme.heading(), theme.body(), QLabel()
        self.passphrase, self.problem, self.busy = PassphraseField(), theme.problem(), Busy()
        self.action, self.cancel = theme.primary_button(), theme.button()
        self._label.setBuddy(self.passphrase.line)
        self.column.addWidget(self._title)
        self.column.addWidget(self._text)
        self.add_group(self._label, self.passphrase, self.problem)
        self.column.addWidget(self.busy)
        self.column.addWidget(ButtonRows((self.action, self.cancel)))
        self.passphrase.changed.connect(self._clear_problem)
        self.passphrase.entered.connect(self._go)
        self.action.clicked.connect(self._go)
        self.cancel.clicked.connect(self._give_up)
        self.retranslate()
        self._clear_problem()

    def ask(self, texts: Callable[[], Asked], work: Callable[[str], T], done: Callable[[T], None]) -> None:
        """Ask anew; ``work`` gets the passphrase, in the background, and ``done`` what it gave."""

        def start(passphrase: str) -> None:
            def finish(result: T) -> None:
                self._set_busy(busy=False)
                self.forget()
                done(result)

            self._tasks.run(
                lambda _: work(passphrase), on_result=finish, on_error=self._show_problem, owner=self
            )

        self.forget()
        self._texts, self._start = texts, start
        self.retranslate()

    def forget(self) -> None:
        """Nothing of a passphrase is left in the field."""
        self.passphrase.clear()
        self._clear_problem()

    def start_focus(self) -> None:
        """Straight into the passphrase."""
        self.passphrase.line.setFocus()

    def _go(self) -> None:
        if self._start is None or not self.passphrase.text() or not self.action.isEnabled():
            self.start_focus()
            return
        self._clear_problem()
        self._set_busy(busy=True)
        self._start(self.passphrase.text())

    def _give_up(self) -> None:
        self.forget()
        self.cancelled.emit()

    def _show_problem(self, error: TallystickError) -> None:
        self._set_busy(busy=False)
        self._error = error
        words = tr_error(error)
        self.problem.setText(f"{words.happened} {words.remedy}")
        self.problem.show()
        self.start_focus()
        self.passphrase.line.selectAll()

    def _clear_problem(self) -> None:
        self._error = None
        self.problem.clear()
        self.problem.hide()

    def _set_busy(self, *, busy: bool) -> None:
        for widget in (self.passphrase, self.action, self.cancel):
            widget.setEnabled(not busy)
        self.busy.setVisible(busy)

    def retranslate(self) -> None:
        """Say every text in the language of now."""
        self._label.setText(self.tr("&Passphrase"))
        self.passphrase.set_name(self.tr("Passphrase"))
        self.cancel.setText(self.tr("Cancel"))
        if self._texts is not None:
            texts = self._texts()
            self._title.setText(texts.title)
            self._text.setText(texts.text)
            self.action.setText(texts.action)
            self.busy.say(texts.busy)
        if self._error is not None:
            self._show_problem(self._error)
