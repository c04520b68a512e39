"""Making a wallet: a name, a place and a passphrase."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from ui import theme
from ui.dialogs import Dialogs
from ui.icons import icon
from ui.ports import OpenWallet, Wallets
from ui.tasks import Tasks
from ui.theme import metrics
from ui.widgets.banner import Banner
from ui.widgets.busy import Busy
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.page import Page
from wallet.model.errors import TallystickError

ENDING = ".tallystick"
_NOT_IN_NAMES = frozenset('/\\:*?"<>|')


class CreateWalletScreen(Page):
    """Says what is missing beside the field, and nothing is lost while that is put right."""

    created = Signal(object, str)  # an OpenWallet, and what opens it
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
        self.name = QLineEdit()
        self.name.setMaxLength(80)  # far below what any file system allows, also in Cyrillic
        self._place = theme.small()
        self._change = theme.button()
        self.passphrase = NewPassphrase()
        self._name_problem, self._busy = theme.problem(), Busy()
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
        self._folder_label.setBuddy(self._change)
        self.name.setMinimumHeight(metrics.TARGET)
        place = QHBoxLayout()
        place.setSpacing(metrics.M)
        place.addWidget(self._place, 1)
        place.addWidget(self._change)
        self.add_group(self._name_label, self.name, self._name_problem)
        self.add_group(self._folder_label, place)
        add(self.passphrase)
        add(self._note())
        add(self._busy)
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
        self.passphrase.entered.connect(self._create)
        self._change.clicked.connect(self._choose_folder)
        self._cancel.clicked.connect(self.cancelled)
        self.make.clicked.connect(self._create)

    def start_afresh(self) -> None:
        """An empty form: nothing of a passphrase typed before is left."""
        self.name.setText(self.tr("My wallet"))
        self.passphrase.clear()
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
        problem = self._name_mistake()
        self._clear_problems()
        if problem:
            self._name_problem.setText(problem)
            self._name_problem.show()
            self.name.setFocus()
            return
        if not self.passphrase.is_good():
            return
        path, passphrase = self.path(), self.passphrase.text()
        self._set_busy(True)
        self._tasks.run(
            lambda _: self._wallets.create(path, passphrase),
            on_result=self._finish,
            on_error=self._show_error,
            owner=self,
            let_go=lambda wallet: wallet.lock(),
        )

    def _name_mistake(self) -> str:
        name = self.name.text().strip()
        if not name:
            return self.tr("Give the wallet a name.")
        if name.startswith(".") or _NOT_IN_NAMES & set(name):
            text = self.tr("A name cannot begin with a dot or hold any of these: {characters}")
            return text.format(characters=" ".join(sorted(_NOT_IN_NAMES)))
        if _is_taken(self.path()):
            return self.tr("There is already a wallet of this name in this folder. Choose another name.")
        return ""

    def _finish(self, wallet: OpenWallet) -> None:
        self._set_busy(False)
        passphrase = self.passphrase.text()
        self.passphrase.clear()
        self.created.emit(wallet, passphrase)

    def _show_error(self, error: TallystickError) -> None:
        self._set_busy(False)
        self.banner.show_error(error)
        self.ensureWidgetVisible(self.banner)
        self.passphrase.setFocus()

    def _set_busy(self, busy: bool) -> None:
        for widget in (self.name, self._change, self.passphrase, self.make, self._cancel):
            widget.setEnabled(not busy)
        self._busy.setVisible(busy)

    def _clear_problems(self) -> None:
        self._name_problem.clear()
        self._name_problem.hide()

    def _show_place(self) -> None:
        self._place.setText(str(self.path()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme; the language is the page's."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._draw_sign()

    def _draw_sign(self) -> None:
        self._sign.setPixmap(icon("warning").pixmap(metrics.ICON, metrics.ICON))

    def retranslate(self) -> None:
        """Say every text in the language of now."""
        self._title.setText(self.tr("Create a wallet"))
        self._name_label.setText(self.tr("&Name of the wallet"))
        self._folder_label.setText(self.tr("Kept here"))
        self._change.setText(self.tr("Change folder…"))
        self._warning.setText(
            self.tr(
                "Nobody can reset this passphrase, not even the makers of Tallystick. "
                "Write it down and keep it in a safe place. "
                "Next you can make a recovery code, for the case that you forget it."
            )
        )
        self._busy.say(self.tr("Making the wallet. This takes a moment."))
        self.make.setText(self.tr("Create the wallet"))
        self._cancel.setText(self.tr("Cancel"))
        self.name.setAccessibleName(self.tr("Name of the wallet"))
        self._clear_problems()
        self._show_place()
        self._draw_sign()


def _is_taken(path: Path) -> bool:
    """Whether something is there already. Where that cannot be seen, making the wallet will say why."""
    try:
        return path.exists()
    except OSError:
        return False
