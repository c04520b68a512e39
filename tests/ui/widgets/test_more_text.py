from pytestqt.qtbot import QtBot

from ui.widgets.more_text import MOST_CHARACTERS, Line, more_text
from ui.widgets.more_view import MoreView
from wallet.model.more import MoreEntry


def leaf(name: str, text: str) -> MoreEntry:
    return MoreEntry(name, f"/{name}", text)


def node(name: str, *children: MoreEntry) -> MoreEntry:
    return MoreEntry(name, f"/{name}", children=children)


def test_things_below_stand_below() -> None:
    found = more_text((node("awardedBy", leaf("name", "Uni"), leaf("phone", "1")), leaf("term", "Fall")))
    assert found.lines == (
        Line(0, "awardedBy"),
        Line(1, "name", "Uni"),
        Line(1, "phone", "1"),
        Line(0, "term", "Fall"),
    )
    assert not found.cut


def test_identifier_and_type_stand_small_behind_their_thing() -> None:
    place = node("location", leaf("id", "urn:1"), leaf("type", "Location"), leaf("city", "Sofia"))
    assert more_text((place,)).lines == (
        Line(0, "location", technical="Location · urn:1"),
        Line(1, "city", "Sofia"),
    )


def test_a_thing_with_one_thing_in_it_takes_one_line() -> None:
    assert more_text((node("a", node("prefLabel", leaf("en", "Generic"))),)).lines == (
        Line(0, "a › prefLabel › en", "Generic"),
    )


def test_direction_controls_are_taken_out() -> None:
    assert more_text((leaf("na\u202eme", "te\u202ext"),)).lines == (Line(0, "name", "text"),)


def test_too_much_is_cut_and_says_so() -> None:
    long = tuple(leaf("x", "y" * 4000) for _ in range(200))
    found = more_text(long)
    assert found.cut
    assert sum(len(line.text) for line in found.lines) <= MOST_CHARACTERS
    assert more_text((leaf("a", "b"), MoreEntry("…", "", "…"))) == more_text((leaf("a", "b"),)).__class__(
        (Line(0, "a", "b"),), cut=True
    )


def test_is_written_when_it_is_seen_and_copied_as_plain_text(qtbot: QtBot) -> None:
    view = MoreView()
    qtbot.addWidget(view)
    view.show_entries((leaf("link", "https://example.org/<b>x</b>"),))
    assert view.toPlainText() == ""
    view.show()
    assert "https://example.org/<b>x</b>" in view.toPlainText()
    assert "issuer’s own" in view.toPlainText()
    view.selectAll()
    copied = view.createMimeDataFromSelection()
    assert copied.hasText()
    assert not copied.hasHtml()
    assert not view.anchorAt(view.rect().center())
