from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.fakes import HOSTILE, UNBROKEN
from ui.widgets.plain_text import SelectableText, WrappingLabel


def test_an_unbroken_word_wraps_instead_of_widening_the_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    label, box = WrappingLabel(UNBROKEN), SelectableText(UNBROKEN, "name")
    column.addWidget(label)
    column.addWidget(box)
    window.resize(260, 400)
    window.show()
    assert window.width() == 260
    assert label.heightForWidth(200) > 3 * label.fontMetrics().height()
    assert box.heightForWidth(200) > 3 * box.fontMetrics().height()


def test_markup_stays_text_and_direction_controls_go(qtbot: QtBot) -> None:
    label, box = WrappingLabel(HOSTILE), SelectableText(HOSTILE, "name")
    qtbot.addWidget(label)
    qtbot.addWidget(box)
    for shown in (label.text(), box.toPlainText()):
        assert "<b>bold</b>" in shown
        assert "\u202d" not in shown


def test_lines_of_the_issuer_stay_lines(qtbot: QtBot) -> None:
    one, two = WrappingLabel("a"), WrappingLabel("a\nb")
    qtbot.addWidget(one)
    qtbot.addWidget(two)
    assert two.heightForWidth(200) > one.heightForWidth(200)


@given(st.text(max_size=80), st.integers(min_value=0, max_value=400))
def test_any_text_has_a_height_at_any_width(words: str, width: int) -> None:
    assert QApplication.instance() is not None
    assert WrappingLabel(words).heightForWidth(width) > 0
