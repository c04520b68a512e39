"""Puts the chosen language and theme onto the whole application."""

from PySide6.QtWidgets import QApplication

from ui.language import use_language
from ui.ports import Choices
from ui.theme import THEMES, ThemeName, apply_theme, system_theme


def apply_choices(app: QApplication, choices: Choices) -> None:
    """Show everything as chosen, now. What is unknown or unset follows the computer."""
    use_language(app, choices.language)
    apply_theme(app, theme_named(choices.theme))


def theme_named(choice: str) -> ThemeName:
    """The theme for a choice; the computer's own for ``system`` and for anything unknown."""
    for name in THEMES:
        if name == choice:
            return name
    return system_theme()
