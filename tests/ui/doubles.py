"""Stand-ins for what the window is given from outside: wallets, settings and dialogs."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget

from ui.ports import OpenWallet
from wallet.model.errors import KnownError, TallystickError
from wallet.model.vault import BackupFacts, Compared
from wallet.model.words import QT_TRANSLATE_NOOP


class NotThisPassphraseError(KnownError):
    """What the stand-in says about any passphrase but its own."""

    title = QT_TRANSLATE_NOOP("test", "Wrong")
    happened = QT_TRANSLATE_NOOP("test", "This passphrase does not fit.")
    remedy = QT_TRANSLATE_NOOP("test", "Try again.")


@dataclass
class FakeWallets:
    """Opens and makes one wallet, with one passphrase."""

    wallet: OpenWallet
    passphrase: str = "four unrelated words"
    code: str = "7ZK3-0123-4567-89AB-CDEF-GHJK-MNPQ"
    quick: bool = False
    own_backup: BackupFacts | None = None
    rescued: list[str] = field(default_factory=list)
    made: list[Path] = field(default_factory=list)

    def create(self, path: Path, passphrase: str) -> OpenWallet:
        self.made.append(path)
        return self.unlock(path, passphrase)

    def unlock(self, path: Path, passphrase: str) -> OpenWallet:
        if passphrase != self.passphrase:
            raise NotThisPassphraseError
        return self.wallet

    def unlock_with_recovery_code(self, path: Path, code: str) -> OpenWallet:
        if code != self.code:
            raise NotThisPassphraseError
        return self.wallet

    def opens_quickly(self, path: Path) -> bool:
        return self.quick

    def unlock_quickly(self, path: Path) -> OpenWallet:
        return self.wallet

    def restore(self, backup: Path, to: Path, passphrase: str) -> OpenWallet:
        self.made.append(to)
        return self.unlock(to, passphrase)

    def restore_with_recovery_code(self, backup: Path, to: Path, code: str) -> OpenWallet:
        self.made.append(to)
        return self.unlock_with_recovery_code(to, code)

    def rescue(self, path: Path, problem: TallystickError, passphrase: str) -> BackupFacts | None:
        self.rescued.append(f"{path.name} {type(problem).__name__} {passphrase}")
        return self.own_backup

    def compare(self, restored: OpenWallet, here: OpenWallet) -> Compared:
        return Compared(("a", "b"), ("c",), (), (), ("d",))


@dataclass(frozen=True)
class FakeChoices:
    language: str = "en"
    theme: str = "light"
    recent_wallets: tuple[str, ...] = ()
    lock_minutes: int = 5
    remember_wallets: bool = True
    remind_again: str = ""


@dataclass
class FakeSettings:
    """Settings in memory; ``full`` makes every writing fail as a full disk does."""

    current: FakeChoices = field(default_factory=FakeChoices)
    full: bool = False

    def change(self, **given: object) -> None:
        self._write()
        self.current = replace(self.current, **{name: new for name, new in given.items() if new is not None})

    def remember_wallet(self, wallet: Path) -> None:
        self._write()
        self.current = replace(self.current, recent_wallets=(str(wallet), *self.current.recent_wallets))

    def _write(self) -> None:
        if self.full:
            raise OSError(28, "No space left on device", "settings.json")


@dataclass
class FakeDialogs:
    """Answers what it was told to, and remembers what it was asked."""

    files: tuple[Path, ...] = ()
    target: Path | None = None
    folder: Path | None = None
    yes: bool = False
    asked: list[str] = field(default_factory=list)

    def open_files(self, parent: QWidget, title: str) -> tuple[Path, ...]:
        self.asked.append(title)
        return self.files

    def save_file(self, parent: QWidget, title: str, suggested: Path) -> Path | None:
        self.asked.append(title)
        return self.target

    def choose_folder(self, parent: QWidget, title: str, start: Path) -> Path | None:
        self.asked.append(title)
        return self.folder

    def print_document(self, parent: QWidget, document: QTextDocument) -> bool:
        self.asked.append(document.toPlainText())
        return self.yes

    def confirm(self, parent: QWidget, question: str, consequence: str, action: str) -> bool:
        self.asked.append(question)
        return self.yes


def controls(widget: QWidget) -> Iterator[QWidget]:
    """Every control below the widget that the keyboard can reach; not the lists that boxes open."""
    for child in widget.findChildren(QWidget):
        reachable = child.focusPolicy() != child.focusPolicy().NoFocus and child.focusProxy() is None
        if reachable and child.window() is widget.window():
            yield child
