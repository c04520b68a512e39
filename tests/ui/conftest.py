"""What the tests of the window share: English, the light theme, and background work that has ended."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.language import current_language, use_language
from ui.tasks import Tasks


@pytest.fixture(autouse=True)
def plain_look(qapp: QApplication) -> Iterator[None]:
    """Whatever a test did to language and theme, the next one starts in English and light."""
    if qapp.styleSheet() == "" or theme.current() is not theme.THEMES["light"]:
        theme.apply_theme(qapp, "light")
    if current_language() != "en":
        use_language(qapp, "en")
    yield
    qapp.processEvents()


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    """Background work in a pool of its own; nothing may be left running."""
    made = Tasks(QThreadPool())
    yield made
    assert made.stop()
