"""What keeps a wallet safe, at a glance: what opens it, its backups, its file key."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.theme import metrics
from ui.widgets.banner import Banner
from ui.widgets.button_rows import ButtonRows
from ui.widgets.page import Page
from ui.words import format_date
from wallet.model.vault import SafetyState, Way


class SafetyPage(Page):
    """Says how it stands; each button asks ``SafetyScreen`` to change it."""

    change_wanted = Signal()
    code_wanted = Signal()
    no_code_wanted = Signal()
    quick_wanted = Signal(bool)
    file_key_wanted = Signal()
    backups_wanted = Signal()
    export_wanted = Signal()
    keys_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ways: frozenset[Way] = frozenset()
        self._state: SafetyState | None = None
        self._keyring = False
        self.banner = Banner(inside=True)
        self._title = theme.heading()
        self._heads = [theme.heading("", 2) for _ in range(6)]
        self.says = [theme.body() for _ in range(6)]
        self.change, self.code, self.no_code = theme.button(), theme.button(), theme.button()
        self.quick, self.backups, self.file_key = theme.button(), theme.button(), theme.button()
        self.export, self.keys = theme.button(), theme.button()
        self._lay_out()
        for button, wanted in (
            (self.change, self.change_wanted),
            (self.code, self.code_wanted),
            (self.no_code, self.no_code_wanted),
            (self.backups, self.backups_wanted),
            (self.file_key, self.file_key_wanted),
            (self.export, self.export_wanted),
            (self.keys, self.keys_wanted),
        ):
            button.clicked.connect(wanted)
        self.quick.clicked.connect(lambda: self.quick_wanted.emit(Way.QUICK_UNLOCK not in self._ways))
        self.retranslate()

    def _lay_out(self) -> None:
        self.column.addWidget(self._title)
        self.column.addWidget(self.banner)
        buttons: tuple[QWidget, ...] = (
            ButtonRows((self.change,)),
            ButtonRows((self.code, self.no_code)),
            ButtonRows((self.quick,)),
            ButtonRows((self.backups,)),
            ButtonRows((self.file_key,)),
            ButtonRows((self.export, self.keys)),
        )
        for number, (head, says, row) in enumerate(zip(self._heads, self.says, buttons, strict=True)):
            if number:
                self.column.addWidget(theme.line())
            self.add_group(head, says, row)
            self.column.addSpacing(metrics.XS)

    def show_state(self, ways: frozenset[Way], state: SafetyState, *, keyring: bool) -> None:
        """Say how it stands now; ``keyring`` is whether this computer can keep a secret."""
        self._ways, self._state, self._keyring = ways, state, keyring
        self.retranslate()

    def start_focus(self) -> None:
        """Onto the first thing that can be changed."""
        self.change.setFocus()

    def retranslate(self) -> None:
        """Say every text in the language of now."""
        has_code, has_quick = Way.RECOVERY_CODE in self._ways, Way.QUICK_UNLOCK in self._ways
        self._title.setText(self.tr("Safety"))
        for head, text in zip(
            self._heads,
            (
                self.tr("Passphrase"),
                self.tr("Recovery code"),
                self.tr("Quick unlock"),
                self.tr("Backups"),
                self.tr("File key"),
                self.tr("Taking everything with you"),
            ),
            strict=True,
        ):
            head.setText(text)
        for label, text in zip(self.says, self._texts(has_code=has_code, has_quick=has_quick), strict=True):
            label.setText(text)
        self.change.setText(self.tr("Change the passphrase…"))
        self.code.setText(self.tr("Make a new code…") if has_code else self.tr("Make a recovery code…"))
        self.no_code.setText(self.tr("Remove the code…"))
        self.no_code.setVisible(has_code)
        self.quick.setText(self.tr("Turn it off") if has_quick else self.tr("Turn it on…"))
        self.quick.setEnabled(has_quick or self._keyring)
        self.backups.setText(self.tr("Back up or test a backup…"))
        self.file_key.setText(self.tr("Make a new file key…"))
        self.export.setText(self.tr("Export everything…"))
        self.keys.setText(self.tr("Take out your signing keys…"))

    def _texts(self, *, has_code: bool, has_quick: bool) -> tuple[str, ...]:
        if has_code:
            code = self.tr("There is a recovery code. It opens the wallet if you forget the passphrase.")
        else:
            code = self.tr("There is none. If you forget the passphrase, nobody can open this wallet.")
        if has_quick:
            quick = self.tr("This computer’s keyring opens the wallet while you are logged in.")
        elif self._keyring:
            quick = self.tr(
                "Off. The keyring of this computer could open the wallet while you are logged in."
            )
        else:
            quick = self.tr("Not available: this computer has no keyring that is safe enough.")
        file_key = self.tr(
            "Everything can be encrypted anew, in case someone copied your files and knew the passphrase."
        )
        leaving = self.tr(
            "All credentials as they were issued, unencrypted, in a folder that any program can read. "
            "Your keys are not in it."
        )
        return (self.tr("Opens this wallet always."), code, quick, self._backups(), file_key, leaving)

    def _backups(self) -> str:
        state = self._state
        if state is None:
            return ""
        if state.backed_up_at is None:
            said = [self.tr("There is no backup of this wallet yet.")]
        else:
            said = [
                self.tr("Last backup on {date}.").format(date=format_date(state.backed_up_at)),
                self.tr("No backup was tested yet.")
                if state.tested_at is None
                else self.tr("Last tested on {date}.").format(date=format_date(state.tested_at)),
            ]
        if state.reminder_due:
            said.append(self.tr("It is time for one."))
        return " ".join(said)
