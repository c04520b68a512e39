from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.fakes import PNG, SPARSE, TAMPERED, credential, detail, result_of, text, verdict
from ui.widgets.credential_reader import CredentialReader
from ui.widgets.shown_credential import ShownCredential
from wallet.model.credential import Picture
from wallet.model.more import MoreEntry
from wallet.model.verdict import Headline

INNER = replace(
    result_of(detail(2, credential(SPARSE, title=text(en="Teamwork")), TAMPERED)), data=None, sha256=None
)
RECORD = replace(
    detail(1, credential(title=text(en="Transcript & more"))),
    parts=(INNER, result_of(detail(3))),
    more=(MoreEntry("term", "/term", "Fall"),),
    original=b'{"a":1}',
)


@pytest.fixture
def reader(qtbot: QtBot) -> CredentialReader:
    made = CredentialReader()
    qtbot.addWidget(made)
    made.resize(760, 500)
    made.show()
    made.show_credential(ShownCredential.kept(RECORD))
    return made


def tabs_of(reader: CredentialReader) -> list[str]:
    tabs = reader.view.tabs
    return [tabs.tabText(number) for number in range(tabs.count())]


def open_tab(reader: CredentialReader, name: str) -> None:
    reader.view.tabs.setCurrentIndex(tabs_of(reader).index(name))


def test_there_is_a_tab_for_everything_there_is_and_no_other(reader: CredentialReader) -> None:
    assert tabs_of(reader) == ["Certificate", "Inside", "More from the issuer", "Source"]
    reader.show_credential(ShownCredential.kept(detail(4)))
    assert tabs_of(reader) == ["Certificate", "Source"]
    pictured = detail(5, credential(pictures=(Picture("image/png", PNG, "logo"),)))
    reader.show_credential(ShownCredential.kept(pictured))
    assert tabs_of(reader) == ["Certificate", "Picture", "Source"]


def test_more_and_source_are_one_click_away(reader: CredentialReader) -> None:
    open_tab(reader, "More from the issuer")
    assert "Fall" in reader.view.more.toPlainText()
    open_tab(reader, "Source")
    assert reader.view.source.text.toPlainText() == '{\n  "a": 1\n}'
    assert reader.view.source.text.isReadOnly()


def test_the_headline_is_no_better_than_what_is_inside(reader: CredentialReader) -> None:
    assert RECORD.headline is Headline.NOT_VALID
    assert reader.view.verdict.strip.word.text() == "Not valid"


def test_says_how_many_are_inside(reader: CredentialReader) -> None:
    assert "listed under “Inside”" in reader.view.certificate.toPlainText()


def test_a_credential_inside_opens_in_place_and_has_a_way_back(
    reader: CredentialReader, qtbot: QtBot
) -> None:
    assert not reader.back.isVisible()
    open_tab(reader, "Inside")
    qtbot.keyClick(reader.view.inside.view, Qt.Key.Key_Return)
    assert "Teamwork" in reader.view.certificate.toPlainText()
    assert reader.back.text() == "Back to Transcript && more"
    assert not reader.view.verdict.again.isVisible()
    reader.back.click()
    assert "Transcript & more" in reader.view.certificate.toPlainText()
    assert reader.view.inside.isVisible()
    assert not reader.go_back()


def test_the_source_of_a_credential_inside_is_that_of_the_one_around_it(reader: CredentialReader) -> None:
    open_tab(reader, "Inside")
    reader.view.inside.chosen.emit(0)
    open_tab(reader, "Source")
    assert not reader.view.source.text.isVisible()
    assert "inside another" in reader.view.source.notice.text()


def test_a_fresh_verdict_leaves_the_open_page_open(reader: CredentialReader) -> None:
    open_tab(reader, "Source")
    reader.show_verdict(ShownCredential.kept(replace(RECORD, parts=(), verdict=verdict())))
    assert reader.view.source.isVisible()
    assert reader.view.verdict.strip.word.text() != "Not valid"


def test_another_credential_forgets_the_way_back(reader: CredentialReader) -> None:
    reader.view.inside.chosen.emit(0)
    reader.show_credential(ShownCredential.kept(detail(4)))
    assert not reader.back.isVisible()


def test_what_is_no_text_is_told_in_a_sentence(reader: CredentialReader) -> None:
    reader.show_credential(ShownCredential.kept(detail(4, original=b"\x89PNG\r\n")))
    open_tab(reader, "Source")
    assert "not text" in reader.view.source.notice.text()
    assert not reader.view.source.text.isVisible()
