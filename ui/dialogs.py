"""The dialogs that ask for a place or a yes. Screens get a ``Dialogs``, so that tests can answer.

All of them block until the person has answered. Titles and texts come translated.
"""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget


class Dialogs(Protocol):
    """What can be asked."""

    def open_files(self, parent: QWidget, title: str) -> tuple[Path, ...]:
        """Existing files; none when the person changed their mind."""
        ...

    def save_file(self, parent: QWidget, title: str, suggested: Path) -> Path | None:
        """Where to write; the dialog has already asked before an existing file is replaced."""
        ...

    def choose_folder(self, parent: QWidget, title: str, start: Path) -> Path | None:
        """An existing folder."""
        ...

    def print_document(self, parent: QWidget, document: QTextDocument) -> bool:
        """Ask for a printer and print; False when the person changed their mind."""
        ...

    def confirm(self, parent: QWidget, question: str, consequence: str, action: str) -> bool:
        """Whether to do it. ``action`` is the verb on the button; Cancel is the button chosen before."""
        ...


class QtDialogs:
    """The dialogs of the platform."""

    def open_files(self, parent: QWidget, title: str) -> tuple[Path, ...]:
        """See ``Dialogs``."""
        names, _ = QFileDialog.getOpenFileNames(parent, title, str(Path.home()))
        return tuple(Path(name) for name in names)

    def save_file(self, parent: QWidget, title: str, suggested: Path) -> Path | None:
        """See ``Dialogs``."""
        name, _ = QFileDialog.getSaveFileName(parent, title, str(suggested))
        return Path(name) if name else None

    def choose_folder(self, parent: QWidget, title: str, start: Path) -> Path | None:
        """See ``Dialogs``."""
        name = QFileDialog.getExistingDirectory(parent, title, str(start))
        return Path(name) if name else None

    def print_document(self, parent: QWidget, document: QTextDocument) -> bool:
        """See ``Dialogs``."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, parent).exec() != QDialog.DialogCode.Accepted:
            return False
        document.print_(printer)
        return True

    def confirm(self, parent: QWidget, question: str, consequence: str, action: str) -> bool:
        """See ``Dialogs``."""
        box = QMessageBox(QMessageBox.Icon.NoIcon, "", question, parent=parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(consequence)
        yes = box.addButton(action, QMessageBox.ButtonRole.AcceptRole)
        no = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(no)
        box.setEscapeButton(no)
        box.exec()
        return box.clickedButton() is yes
