"""Numbers take the plural form of the language."""

import pytest
from PySide6.QtWidgets import QApplication

from ui.counted import Counted
from ui.language import use_language


@pytest.mark.parametrize(
    ("tag", "count", "says"),
    [
        ("en", 1, "1 hour"),
        ("en", 60, "60 hours"),
        ("bg", 1, "1 час"),
        ("bg", 60, "60 часа"),
        ("lt", 1, "1 valanda"),
        ("lt", 2, "2 valandos"),
        ("lt", 10, "10 valandų"),
        ("lt", 21, "21 valanda"),
    ],
)
def test_hours(qapp: QApplication, tag: str, count: int, says: str) -> None:
    use_language(qapp, tag)
    assert Counted().duration("hours", count) == says
