"""The painted rows, pixel by pixel where it matters: nothing green without a valid verdict."""

import pytest
from PySide6.QtCore import QAbstractItemModel, QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from tests.ui.fakes import (
    HOSTILE,
    LONG_TITLE,
    UNBROKEN,
    credential,
    detail,
    library,
    result_of,
    row_of,
    share_result,
    text,
)
from ui import theme
from ui.delegates.credential_row import TITLE_LINES, CredentialRowDelegate, _title_lines
from ui.delegates.import_row import ImportRowDelegate
from ui.delegates.result_row import ResultRowDelegate
from ui.models.credential_list import CredentialListModel
from ui.models.import_list import ImportListModel
from ui.models.result_tree import ResultTreeModel
from ui.theme import ThemeName, apply_theme, metrics
from wallet.model.errors import NoCredentialFoundError
from wallet.model.holding import ImportLine, ImportState
from wallet.model.verdict import Headline

SELECTED = QStyle.StateFlag.State_Selected
FOCUSED = QStyle.StateFlag.State_HasFocus
PLAIN = QStyle.StateFlag.State_Enabled


def paint(
    model: QAbstractItemModel, delegate: QStyledItemDelegate, state: QStyle.StateFlag, width: int = 350
) -> QImage:
    image = QImage(width, 76, QImage.Format.Format_RGB32)
    image.fill(QColor("#123456"))
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, width, 76)
    option.font = QApplication.font()
    option.state = state
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(0, 0))
    painter.end()
    return image


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())
    }


def credential_model(headline: Headline = Headline.VALID, title: str = "Bridge") -> CredentialListModel:
    model = CredentialListModel()
    kept = next(one for one in library() if one.verdict.headline is headline)
    row = row_of(detail(1, credential(title=text(en=title)), kept.verdict))
    model.set_rows((row,))
    return model


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
@pytest.mark.parametrize("state", [PLAIN, SELECTED, FOCUSED, SELECTED | FOCUSED])
def test_a_row_fills_its_whole_place_in_every_theme_and_state(
    qapp: QApplication, name: ThemeName, state: QStyle.StateFlag
) -> None:
    apply_theme(qapp, name)
    seen = colours(paint(credential_model(), CredentialRowDelegate(), state))
    assert "#123456" not in seen
    expected = theme.current().selection if state & SELECTED else theme.current().surface
    assert expected.upper() in seen


def test_focus_is_seen_without_selection(qapp: QApplication) -> None:
    plain = paint(credential_model(), CredentialRowDelegate(), PLAIN)
    focused = paint(credential_model(), CredentialRowDelegate(), FOCUSED)
    assert focused.pixelColor(0, 40).name().upper() == theme.current().accent.upper()
    assert plain.pixelColor(0, 40) != focused.pixelColor(0, 40)


@pytest.mark.parametrize(
    "headline", [Headline.VALID, Headline.VALID_UNCONFIRMED, Headline.CANNOT_CONFIRM, Headline.NOT_VALID]
)
def test_only_a_valid_credential_has_green_in_its_row(qapp: QApplication, headline: Headline) -> None:
    seen = colours(paint(credential_model(headline), CredentialRowDelegate(), PLAIN))
    assert (theme.current().valid.upper() in seen) is (headline is Headline.VALID)


@pytest.mark.parametrize("title", [LONG_TITLE, UNBROKEN, HOSTILE, "", "Мост"])
def test_a_title_takes_two_lines_at_most(qapp: QApplication, title: str) -> None:
    assert len(_title_lines(title, QApplication.font(), 180)) <= TITLE_LINES
    paint(credential_model(title=title), CredentialRowDelegate(), PLAIN, width=200)


def test_a_title_of_one_line_is_not_cut(qapp: QApplication) -> None:
    assert _title_lines("Bridge", QApplication.font(), 180) == ["Bridge"]


def test_rows_grow_with_the_font(qapp: QApplication) -> None:
    view = QListView()
    delegate = CredentialRowDelegate(view)
    option = QStyleOptionViewItem()
    option.font = QApplication.font()
    assert delegate.sizeHint(option, credential_model().index(0)).height() >= metrics.ROW_HEIGHT
    option.font.setPointSizeF(24)
    larger = QStyleOptionViewItem()
    font = QApplication.font()
    font.setPointSizeF(24)
    larger.font = font
    assert delegate.sizeHint(larger, credential_model().index(0)).height() > metrics.ROW_HEIGHT


def test_an_import_row_is_painted_for_good_and_bad(qapp: QApplication) -> None:
    model = ImportListModel()
    for line in (
        ImportLine("a", ImportState.NEW, "c1", text(en=LONG_TITLE), Headline.VALID),
        ImportLine("d.jpg", ImportState.REFUSED, problem=NoCredentialFoundError(name="d.jpg")),
    ):
        model.set_lines((line,))
        seen = colours(paint(model, ImportRowDelegate(), SELECTED))
        assert "#123456" not in seen
        assert (theme.current().valid.upper() in seen) is (line.state is ImportState.NEW)


def test_a_result_row_shows_no_green_for_a_share_with_a_bad_part(qapp: QApplication) -> None:
    model = ResultTreeModel()
    model.set_results((share_result(result_of(library()[3])),))
    assert theme.current().valid.upper() not in colours(paint(model, ResultRowDelegate(), PLAIN))
