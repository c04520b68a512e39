"""Language and theme of a window: taken on at once, and kept for the next start."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from ui.appearance import theme_named
from ui.language import use_language
from ui.ports import Settings
from ui.tasks import as_tallystick_error
from ui.theme import apply_theme
from ui.widgets.banner import Banner
from ui.widgets.preferences import Preferences


class Look(QObject):
    """Every choice of it in the window shows what was chosen last, wherever that was."""

    def __init__(self, window: QWidget, settings: Settings, banner: Banner) -> None:
        super().__init__(window)
        self._window, self._settings, self._banner = window, settings, banner
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_computer)

    def choose_language(self, tag: str) -> None:
        """Speak that language from now on."""
        use_language(_app(), tag)
        self._keep(language=tag)

    def choose_theme(self, name: str) -> None:
        """Look like that from now on."""
        apply_theme(_app(), theme_named(name))
        self._keep(theme=name)

    def _keep(self, *, language: str | None = None, theme: str | None = None) -> None:
        try:
            self._settings.change(language=language, theme=theme)
        except OSError as error:
            self._banner.show_error(as_tallystick_error(error))
        for preferences in self._window.findChildren(Preferences):
            preferences.show_choices(self._settings.current)

    def _follow_computer(self) -> None:
        apply_theme(_app(), theme_named(self._settings.current.theme))


def _app() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("there is no application")
    return app
