"""Making a wallet: a name, a place and a passphrase."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QWidget

from ui import theme
from ui.dialogs import Dialogs
from ui.icons import icon
from ui.passphrase_strength import MINIMUM_CHARACTERS, Strength, strength_of
from ui.ports import OpenWallet, Wallets
from ui.tasks import Tasks
from ui.theme import metrics
from ui.widgets.banner import Banner
from ui.widgets.page import Page
from ui.widgets.passphrase_field import PassphraseField
from wallet.model.errors import TallystickError

ENDING = ".tallystick"
_NOT_IN_NAMES = frozenset('/\\:*?"<>|')


class CreateWalletScreen(Page):
    """Says what is missing beside the field, and nothing is lost while that is put right."""

    created = Signal(object)  # an OpenWallet
    cancelled = Signal()

    def __init__(
        self, wallets: Wallets, tasks: Tasks, dialogs: Dialogs, folder: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wallets, self._tasks, self._dialogs = wallets, tasks, dialogs
        self._folder = folder
        self.banner = Banner(inside=True)
        self._title, self._warning, self._sign = theme.heading(), theme.body(), QLabel()
        self._name_label, self._folder_label = QLabel(), QLabel()
        self._first_label, self._again_label = QLabel(), QLabel()
        self.name = QLineEdit()
        self.name.setMaxLength(80)  # far below what any file system allows, also in Cyrillic
        self._place = theme.small()
        self._change = theme.button()
        self.first, self.again = PassphraseField(), PassphraseField()
        self._hint = theme.small()
        self._name_problem, self._first_problem, self._again_problem = (theme.problem() for _ in range(3))
        self._busy, self._busy_bar = theme.muted(), QProgressBar()
        self.make, self._cancel = theme.primary_button(), theme.button()
        self._lay_out()
        self._connect()
        self.retranslate()
        self.start_afresh()
        self._set_busy(False)

    def _lay_out(self) -> None:
        add = self.column.addWidget
        add(self._title)
        add(self.banner)
        self._name_label.setBuddy(self.name)
        self._first_label.setBuddy(self.first.line)
        self._again_label.setBuddy(self.again.line)
        self._folder_label.setBuddy(self._change)
        self.name.setMinimumHeight(metrics.TARGET)
        place = QHBoxLayout()
        place.setSpacing(metrics.M)
        place.addWidget(self._place, 1)
        place.addWidget(self._change)
        self.add_group(self._name_label, self.name, self._name_problem)
        self.add_group(self._folder_label, place)
        self.add_group(self._first_label, self.first, self._first_problem, self._hint)
        self.add_group(self._again_label, self.again, self._again_problem)
        add(self._note())
        self._busy_bar.setRange(0, 0)
        self._busy_bar.setTextVisible(False)
        add(self._busy)
        add(self._busy_bar)
        buttons = QHBoxLayout()
        buttons.setSpacing(metrics.M)
        buttons.addWidget(self.make)
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        self.column.addLayout(buttons)

    def _note(self) -> QFrame:
        """What nobody can undo, in a frame of its own."""
        frame = QFrame()
        frame.setProperty("role", "surface")
        row = QHBoxLayout(frame)
        row.setContentsMargins(metrics.M, metrics.M, metrics.M, metrics.M)
        row.setSpacing(metrics.M)
        row.addWidget(self._sign, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._warning, 1)
        return frame

    def _connect(self) -> None:
        self.name.textChanged.connect(self._show_place)
        self.name.textChanged.connect(self._clear_problems)
        self.first.changed.connect(self._show_hint)
        self.first.changed.connect(self._clear_problems)
        self.again.changed.connect(self._clear_problems)
        self._change.clicked.connect(self._choose_folder)
        self._cancel.clicked.connect(self.cancelled)
        self.make.clicked.connect(self._create)
        for field in (self.first, self.again):
            field.entered.connect(self._create)

    def start_afresh(self) -> None:
        """An empty form: nothing of a passphrase typed before is left."""
        self.name.setText(self.tr("My wallet"))
        self.first.clear()
        self.again.clear()
        self.banner.hide()
        self._clear_problems()

    def start_focus(self) -> None:
        """The name comes first, ready to be replaced."""
        self.name.setFocus()
        self.name.selectAll()

    def path(self) -> Path:
        """Where the wallet would be made."""
        return self._folder / f"{self.name.text().strip()}{ENDING}"

    def _choose_folder(self) -> None:
        chosen = self._dialogs.choose_folder(self, self.tr("Where to keep the wallet"), self._folder)
        if chosen is not None:
            self._folder = chosen
            self._show_place()
            self._clear_problems()

    def _create(self) -> None:
        problem = self._first_mistake()
        self._clear_problems()
        if problem is not None:
            label, text, field = problem
            label.setText(text)
            label.show()
            field.setFocus()
            return
        path, passphrase = self.path(), self.first.text()
        self._set_busy(True)
        self._tasks.run(
            lambda _: self._wallets.create(path, passphrase),
            on_result=self._finish,
            on_error=self._show_error,
            owner=self,
        )

    def _first_mistake(self) -> tuple[QLabel, str, QWidget] | None:
        name = self.name.text().strip()
        if not name:
            return self._name_problem, self.tr("Give the wallet a name."), self.name
        if name.startswith(".") or _NOT_IN_NAMES & set(name):
            text = self.tr("A name cannot begin with a dot or hold any of these: {characters}")
            return self._name_problem, text.format(characters=" ".join(sorted(_NOT_IN_NAMES))), self.name
        if _is_taken(self.path()):
            text = self.tr("There is already a wallet of this name in this folder. Choose another name.")
            return self._name_problem, text, self.name
        if len(self.first.text()) < MINIMUM_CHARACTERS:
            text = self.tr("A passphrase needs at least %n character(s).", "", MINIMUM_CHARACTERS)
            return self._first_problem, text, self.first
        if self.first.text() != self.again.text():
            return self._again_problem, self.tr("The two passphrases are not the same."), self.again
        return None

    def _finish(self, wallet: OpenWallet) -> None:
        self._set_busy(False)
        self.first.clear()
        self.again.clear()
        self.created.emit(wallet)

    def _show_error(self, error: TallystickError) -> None:
        self._set_busy(False)
        self.banner.show_error(error)
        self.ensureWidgetVisible(self.banner)
        self.first.setFocus()

    def _set_busy(self, busy: bool) -> None:
        for widget in (self.name, self._change, self.first, self.again, self.make, self._cancel):
            widget.setEnabled(not busy)
        self._busy.setVisible(busy)
        self._busy_bar.setVisible(busy)

    def _clear_problems(self) -> None:
        for label in (self._name_problem, self._first_problem, self._again_problem):
            label.clear()
            label.hide()

    def _show_place(self) -> None:
        self._place.setText(str(self.path()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme; the language is the page's."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._draw_sign()

    def _draw_sign(self) -> None:
        self._sign.setPixmap(icon("warning").pixmap(metrics.ICON, metrics.ICON))

    def _show_hint(self) -> None:
        words = {
            Strength.EMPTY: self.tr(
                "Several words that have nothing to do with each other are easy to keep in mind."
            ),
            Strength.TOO_SHORT: self.tr("Too short so far."),
            Strength.EASY: self.tr("Easy to guess. Add another word or two."),
            Strength.FAIR: self.tr("Fair. Another word makes it strong."),
            Strength.STRONG: self.tr("Hard to guess."),
        }
        self._hint.setText(words[strength_of(self.first.text())])

    def retranslate(self) -> None:
        """Say every text in the language of now."""
        self._title.setText(self.tr("Create a wallet"))
        self._name_label.setText(self.tr("&Name of the wallet"))
        self._folder_label.setText(self.tr("Kept here"))
        self._change.setText(self.tr("Change folder…"))
        self._first_label.setText(self.tr("&Passphrase, at least %n character(s)", "", MINIMUM_CHARACTERS))
        self._again_label.setText(self.tr("The same passphrase &again"))
        self._warning.setText(
            self.tr(
                "Nobody can reset this passphrase, not even the makers of Tallystick. "
                "Without it the wallet stays closed for ever. Write it down and keep it in a safe place."
            )
        )
        self._busy.setText(self.tr("Making the wallet. This takes a moment."))
        self.make.setText(self.tr("Create the wallet"))
        self._cancel.setText(self.tr("Cancel"))
        self.name.setAccessibleName(self.tr("Name of the wallet"))
        self.first.set_name(self.tr("Passphrase"))
        self.again.set_name(self.tr("The same passphrase again"))
        self._busy_bar.setAccessibleName(self._busy.text())
        self._clear_problems()
        self._show_place()
        self._show_hint()
        self._draw_sign()


def _is_taken(path: Path) -> bool:
    """Whether something is there already. Where that cannot be seen, making the wallet will say why."""
    try:
        return path.exists()
    except OSError:
        return False
