from dataclasses import replace

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.fakes import HOSTILE, KNOWN, RICH, SPARSE, UNBROKEN, credential, finding, text, value, verdict
from ui.language import use_language
from ui.theme import apply_theme
from ui.widgets.certificate import CertificateView
from ui.widgets.certificate_document import NARROW
from ui.widgets.certificate_page import awarded_line, certificate_page, completeness_line, content_languages
from wallet.model.credential import Party
from wallet.model.elements import Element, ElementValue, NotStated, Stated, ValueKind
from wallet.model.findings import Check, Outcome, Reason


def view_of(qtbot: QtBot, made: object, language: str = "", width: int = 500) -> CertificateView:
    view = CertificateView()
    qtbot.addWidget(view)
    view.resize(width, 600)
    view.show()
    view.show_credential(made, language)  # type: ignore[arg-type]  # fakes give the real thing
    return view


def test_every_element_has_its_row_in_its_group(qapp: QApplication) -> None:
    page = certificate_page(credential(SPARSE), ("en",))
    assert len(page.groups) == 6
    assert sorted(row.element for group in page.groups for row in group.rows) == sorted(Element)


def test_what_is_not_stated_keeps_its_row_and_says_so(qtbot: QtBot) -> None:
    view = view_of(qtbot, credential(SPARSE))
    missing = sum(isinstance(state, NotStated) for state in SPARSE.values())
    assert view.toPlainText().count("not stated by the issuer") == missing
    place = view.document().find("not stated by the issuer")
    assert place.charFormat().fontItalic()


def test_names_the_title_the_learner_and_the_issuer(qtbot: QtBot) -> None:
    shown = view_of(qtbot, credential()).toPlainText()
    for words in (
        "Data analysis for water engineers",
        "Élise Müller-Ångström",
        "Technical University of Sofia",
    ):
        assert words in shown
    assert "Awarded on 16 June 2026 in Sofia by Technical University of Sofia" in shown
    assert "11 of 11 mandatory elements stated" in shown


def test_the_awarded_line_holds_only_what_is_stated(qapp: QApplication) -> None:
    assert awarded_line(credential(SPARSE), ("en",)) == "Awarded by Red Cross, Kaunas branch"
    nothing = {**SPARSE, Element.AWARDING_BODY: NotStated()}
    assert awarded_line(credential(nothing), ("en",)) == ""
    place_only = {**nothing, Element.PLACE_OF_ISSUE: Stated((value(en="Sofia"),))}
    assert awarded_line(credential(place_only), ("en",)) == "Awarded in Sofia"


def test_an_ordinary_time_of_day_is_left_to_the_tooltip(qapp: QApplication) -> None:
    sealed = {**SPARSE, Element.DATE_OF_ISSUING: Stated((value(ValueKind.DATE, raw="2023-09-27T13:54:00Z"),))}
    page = certificate_page(credential(sealed), ("en",))
    assert page.awarded == "Awarded on 27 September 2023 by Red Cross, Kaunas branch"
    rows = {row.element: row for group in page.groups for row in group.rows}
    (day,) = rows[Element.DATE_OF_ISSUING].values
    assert (day.text, day.hint) == ("27 September 2023", "2023-09-27T13:54:00Z")


def test_braces_of_an_issuer_are_not_taken_for_placeholders(qapp: QApplication) -> None:
    odd = {**SPARSE, Element.AWARDING_BODY: Stated((value(en="{date} {0} {x!r}"),))}
    assert awarded_line(credential(odd), ("en",)) == "Awarded by {date} {0} {x!r}"


def test_counts_what_is_stated(qapp: QApplication) -> None:
    ten = {**RICH, Element.QUALITY_ASSURANCE: NotStated()}
    assert completeness_line(ten).startswith("10 of 11 mandatory elements stated")


def test_offers_the_languages_that_are_really_in_the_credential(qapp: QApplication) -> None:
    assert content_languages(credential()) == ("en", "bg", "lt")
    assert content_languages(credential(SPARSE, issuer=text(en="Red Cross"))) == ("en",)


def test_another_content_language_changes_values_and_marks_what_falls_back(qtbot: QtBot) -> None:
    view = view_of(qtbot, credential(), "bg")
    shown = view.toPlainText()
    assert "Анализ на данни за инженери по водите" in shown
    assert "Statistics at the level of a first-year course   en" in shown
    view.set_language("en")
    assert "   en" not in view.toPlainText()


def test_our_label_of_a_list_stands_apart_from_the_issuers_words(qtbot: QtBot) -> None:
    assert "Level 6\nIn the European list: " in view_of(qtbot, credential()).toPlainText().replace(
        "\u2029", "\n"
    )


def test_markup_of_an_issuer_is_shown_as_characters(qtbot: QtBot) -> None:
    view = view_of(qtbot, credential(title=text(und=HOSTILE), issuer=text(und="<a href='x'>Evil</a>")))
    shown = view.toPlainText()
    assert "<b>bold</b>" in shown
    assert "<a href='x'>Evil</a>" in shown
    assert "\u202e" not in shown
    assert "\u202d" not in shown
    assert not view.anchorAt(view.rect().center())


def test_a_word_without_end_does_not_widen_the_page(qtbot: QtBot) -> None:
    view = view_of(qtbot, credential(title=text(en=UNBROKEN), issuer=text(en=UNBROKEN)), width=400)
    assert view.document().size().width() <= view.viewport().width()


def test_links_cannot_be_followed(qtbot: QtBot) -> None:
    view = view_of(qtbot, credential())
    assert "https://example.org/courses/" in view.toPlainText()
    assert not view.textInteractionFlags() & Qt.TextInteractionFlag.LinksAccessibleByMouse


def test_a_selection_is_copied_as_plain_text(qtbot: QtBot) -> None:
    view = view_of(qtbot, credential())
    view.moveCursor(QTextCursor.MoveOperation.Start)
    view.selectAll()
    copied = view.createMimeDataFromSelection()
    assert not copied.hasHtml()
    assert copied.hasText()
    assert "\ufffc" not in copied.text()


def test_a_narrow_page_puts_the_label_above_the_value(qtbot: QtBot) -> None:
    wide, narrow = view_of(qtbot, credential(), width=600), view_of(qtbot, credential(), width=320)
    assert "Learner\nÉlise" in narrow.toPlainText().replace("\u2029", "\n")
    assert narrow.document().size().width() <= narrow.viewport().width()
    assert wide.document().size().height() < narrow.document().size().height()


def test_follows_language_and_theme_while_it_is_open(qtbot: QtBot, qapp: QApplication) -> None:
    view = view_of(qtbot, credential())
    before = view.document().find("Learner").charFormat().foreground().color()
    use_language(qapp, "bg")
    qtbot.waitUntil(lambda: "Анализ на данни" in view.toPlainText())
    assert QLocale().language() == QLocale.Language.Bulgarian
    apply_theme(qapp, "dark")
    find = view.document().find
    qtbot.waitUntil(lambda: find("Учещ").charFormat().foreground().color() != before)


SEALER = text(en="Velocert")
AWARDED_BY_ANOTHER = replace(
    credential(issuer=SEALER), awarding_body=Party(text(en="Technical University of Sofia"), None)
)


def sealed_line(certificate: str | None, outcome: Outcome = Outcome.PASSED) -> str:
    facts = {"certificate": certificate} if certificate else {}
    found = verdict(
        finding(Check.ISSUER, Outcome.UNKNOWN, Reason.NOT_KNOWN_HERE, **facts),
        finding(Check.INTEGRITY, outcome, Reason.SIGNATURE_VALID),
    )
    return certificate_page(AWARDED_BY_ANOTHER, ("en",), verdict=found).sealed


def test_names_who_sealed_it_where_another_awarded_it() -> None:
    assert sealed_line("VELOCERT") == "Sealed by VELOCERT, according to the certificate of the seal"
    assert sealed_line("Seals Ltd") == "Sealed by Seals Ltd, according to the certificate of the seal"


def test_a_seal_that_was_not_confirmed_is_only_the_issuers_word() -> None:
    assert sealed_line("Seals Ltd", Outcome.FAILED) == "Issued by Velocert, by its own words"
    assert sealed_line(None) == "Issued by Velocert, by its own words"


def test_the_seal_of_an_issuer_known_here_is_told_as_it_is() -> None:
    assert certificate_page(AWARDED_BY_ANOTHER, ("en",), verdict=KNOWN).sealed == "Sealed by Velocert"


def test_says_nothing_about_the_seal_where_the_issuer_awarded_it_itself() -> None:
    assert certificate_page(credential(), ("en",), verdict=verdict()).sealed == ""


def test_a_credential_without_a_title_says_so_in_our_words(qtbot: QtBot) -> None:
    nothing = {**SPARSE, Element.TITLE: NotStated()}
    view = view_of(qtbot, replace(credential(nothing), title=text()))
    assert view.document().find("Credential without a title").charFormat().fontItalic()


def test_our_words_and_the_issuers_never_share_a_line(qtbot: QtBot) -> None:
    flag = ElementValue(text(und="false"), "/x/isPartialQualification", raw="false")
    stated = {**RICH, Element.STACKABILITY: Stated((flag,))}
    view = view_of(qtbot, credential(stated), "bg")
    lines = view.toPlainText().splitlines()
    assert "isPartialQualification: false" in lines
    assert "In our words: it is a whole qualification, not a part of a larger one" in lines
    ours = view.document().find("In our words").charFormat()
    issuers = view.document().find("isPartialQualification").charFormat()
    assert ours.foreground() != issuers.foreground()


def test_the_tooltip_of_a_shortened_value_takes_no_mark_up(qtbot: QtBot) -> None:
    uri = "http://example.org/<b>x</b>/tail"
    level = {**SPARSE, Element.LEVEL: Stated((value(ValueKind.CONCEPT, uri=uri),))}
    view = view_of(qtbot, credential(level))
    found = view.document().find("tail")
    assert found.charFormat().toolTip() == "http://example.org/&lt;b&gt;x&lt;/b&gt;/tail"


def test_a_scroll_bar_that_appears_while_it_is_written_changes_the_page_afterwards(
    qtbot: QtBot, qapp: QApplication
) -> None:
    """At these widths the page is wide without the scroll bar, and narrow beside it."""
    long, short = credential(), credential(SPARSE)
    for width in range(NARROW, NARROW + 24, 4):
        view = view_of(qtbot, long, width=width)
        for made in (short, long, long, short):
            view.resize(width, 4_000 if made is short else 300)
            view.show_credential(made)
            qapp.processEvents()
        view.resize(width, 300)
        view.show_credential(long)
        qapp.processEvents()
        seen = view.toHtml()
        view._write()
        assert view.toHtml() == seen
