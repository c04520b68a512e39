"""The language of the window, changed while it is open.

- ``LANGUAGES``: the languages there are, English first;
- ``use_language(app, tag)``: switch now; an empty tag follows the computer;
- ``current_language() -> str``: one of ``LANGUAGES``;
- ``system_language() -> str``: the first of the computer's languages that there is, else English.

Every widget gets ``QEvent.LanguageChange`` and says everything again.
"""

from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

LANGUAGES: Final = ("en", "bg", "lt")

# English as it is written in Europe: days before months, 24 hours.
_LOCALES: Final = {"en": "en_GB", "bg": "bg_BG", "lt": "lt_LT"}
_NAME: Final = "tallystick-translator"


def current_language() -> str:
    """The language in use, by the default locale."""
    tag = QLocale().name().partition("_")[0]
    return tag if tag in LANGUAGES else LANGUAGES[0]


def system_language() -> str:
    """The first language of this computer that there are words for."""
    for wanted in QLocale.system().uiLanguages():
        tag = wanted.replace("_", "-").partition("-")[0]
        if tag in LANGUAGES:
            return tag
    return LANGUAGES[0]


def use_language(app: QApplication, tag: str) -> None:
    """Switch every window to that language. An unknown or empty tag means the computer's own."""
    language = tag if tag in LANGUAGES else system_language()
    # Before the translators, because widgets format dates when these announce the change.
    QLocale.setDefault(QLocale(_LOCALES[language]))
    for old in app.findChildren(QTranslator, _NAME):
        app.removeTranslator(old)
        old.deleteLater()
    for translator in _translators(app, language):
        app.installTranslator(translator)


def _translators(app: QApplication, language: str) -> list[QTranslator]:
    """Qt's own texts first, ours last: the last one is asked first."""
    found: list[QTranslator] = []
    ours = Path(str(files("resources") / "translations"))
    qts = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for name, folder in (("qtbase", qts), ("qtbase", ours), ("tallystick", ours)):
        words = _words(folder / f"{name}_{language}.qm")
        translator = QTranslator(app)
        translator.setObjectName(_NAME)
        if words and translator.load(words, str(folder)):
            found.append(translator)
        else:
            translator.deleteLater()
    return found


@cache
def _words(file: Path) -> bytes:
    """The words of a language, read once and kept for good, because a translator only points to them.

    Given the name of the file, Qt would map it into memory; an update that writes it anew while the window
    is open would then end the program with a bus error.
    """
    return file.read_bytes() if file.is_file() else b""
