"""Chooses a file in Qt's own dialog, as on desktops without one of their own; for ``test_traces``."""

import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from app.window import application
from ui.dialogs import QtDialogs


def main() -> None:
    """Ask for a place to save, and accept."""
    folder = Path(sys.argv[1])
    app = application(sys.argv[:1])
    if "--untouched" in sys.argv:
        # The control: as Qt has it where nobody says otherwise.
        config = str(Path.home() / ".config")
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, config)
    parent = QWidget()

    def accept() -> None:
        dialog = app.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            dialog.accept()
        elif isinstance(dialog, QDialog):
            dialog.reject()

    QTimer.singleShot(200, accept)
    chosen = QtDialogs().save_file(parent, "Save", folder / "chosen.json")
    sys.stdout.write(f"{chosen}\n")
    QApplication.processEvents()


if __name__ == "__main__":
    main()
