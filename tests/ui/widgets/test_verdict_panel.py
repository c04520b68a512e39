from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.fakes import KNOWN, TAMPERED, UNSIGNED, finding, verdict
from ui import theme
from ui.widgets.evidence import answer_text, facts_of
from ui.widgets.finding_row import EvidencePanel, FindingRow
from ui.widgets.headlines import SHAPE_OF, shape_of
from ui.widgets.plain_text import SelectableText, WrappingLabel
from ui.widgets.verdict_panel import VerdictPanel
from wallet.model.findings import Check, Outcome, Reason
from wallet.model.verdict import Headline, Verdict


def panel_with(qtbot: QtBot, shown: Verdict) -> VerdictPanel:
    panel = VerdictPanel()
    qtbot.addWidget(panel)
    panel.resize(320, 700)
    panel.show_verdict(shown)
    panel.show()
    return panel


def texts(row: FindingRow | EvidencePanel) -> list[str]:
    labels = [label.text() for label in row.findChildren(WrappingLabel)]
    return labels + [box.toPlainText() for box in row.findChildren(SelectableText)]


def test_shows_shape_word_date_and_sentence_together(qtbot: QtBot) -> None:
    panel = panel_with(qtbot, KNOWN)
    strip = panel.strip
    assert strip.word.text() == "Valid"
    assert strip.shape.accessibleName() == "Valid"
    assert strip.date.text().startswith("Checked on 20 November 2026, ")
    assert strip.sentence.text()


def test_has_a_row_for_each_of_the_eight_checks(qtbot: QtBot) -> None:
    panel = panel_with(qtbot, KNOWN)
    rows = panel.rows
    assert [row.finding.check for row in rows] == list(Check)
    assert all(row.question.text() and row.answer.text() for row in rows)


def test_only_a_passed_check_has_the_shape_of_a_valid_credential() -> None:
    assert [outcome for outcome, shape in SHAPE_OF.items() if shape is Headline.VALID] == [Outcome.PASSED]
    assert set(SHAPE_OF) == set(Outcome)


def green_pixels(row: FindingRow) -> int:
    picture = row.shape.grab().toImage()
    green = theme.current().valid.upper()
    return sum(
        picture.pixelColor(x, y).name().upper() == green
        for x in range(picture.width())
        for y in range(picture.height())
    )


@pytest.mark.parametrize("shown", [KNOWN, TAMPERED, UNSIGNED, verdict()])
def test_no_row_is_green_without_a_passed_check(qtbot: QtBot, shown: Verdict) -> None:
    panel = panel_with(qtbot, shown)
    for row in panel.rows:
        assert bool(green_pixels(row)) is (row.finding.outcome is Outcome.PASSED)


def test_the_colour_of_the_headline_is_the_verdicts(qtbot: QtBot) -> None:
    for shown in (KNOWN, TAMPERED):
        panel = panel_with(qtbot, shown)
        word = panel.strip.word
        assert word.palette().color(word.foregroundRole()).name().upper() == theme.verdict_colour(
            shown.headline
        )


def test_a_headline_worse_than_the_verdict_itself_is_shown(qtbot: QtBot) -> None:
    panel = panel_with(qtbot, KNOWN)
    panel.show_verdict(KNOWN, Headline.NOT_VALID)
    assert panel.strip.word.text() == "Not valid"


def test_why_opens_the_evidence_and_details_the_identifiers(qtbot: QtBot) -> None:
    panel = panel_with(qtbot, KNOWN)
    row = panel.rows[1]
    assert not row.findChildren(EvidencePanel)
    row.why.click()
    evidence = row.findChild(EvidencePanel)
    assert evidence is not None
    assert "Way of signing" in texts(evidence)
    assert not evidence.technical.isVisible()
    evidence.details.click()
    assert evidence.technical.isVisible()
    assert "b3f1" * 16 in texts(evidence)
    row.why.click()
    assert not evidence.isVisible()


def test_check_again_asks_the_owner(qtbot: QtBot) -> None:
    panel = panel_with(qtbot, KNOWN)
    with qtbot.waitSignal(panel.check_again):
        panel.again.click()


def test_rows_are_never_squeezed(qtbot: QtBot) -> None:
    panel = panel_with(qtbot, verdict())
    qtbot.wait(50)
    for row in panel.rows:
        assert row.answer.height() >= row.answer.heightForWidth(row.answer.width())


@pytest.fixture
def bulgarian_dates(qapp: QApplication) -> Iterator[None]:
    from ui.language import use_language

    use_language(qapp, "bg")
    yield
    use_language(qapp, "en")


def test_dates_in_an_answer_are_written_the_readers_way(qapp: QApplication) -> None:
    expired = finding(Check.VALIDITY, Outcome.FAILED, Reason.EXPIRED, expired_on="2026-01-02")
    assert answer_text(expired).startswith("It expired on 2 January 2026. ")


@pytest.mark.usefixtures("bulgarian_dates")
def test_a_date_at_the_end_of_a_sentence_brings_no_second_full_stop() -> None:
    pinned = finding(Check.ISSUER, Outcome.PASSED, Reason.PINNED, known_as="X", since_on="2026-01-02")
    assert "г." in answer_text(pinned)
    assert ".." not in answer_text(pinned)


def test_a_missing_fact_is_said_to_be_missing(qapp: QApplication) -> None:
    assert "(not stated)" in answer_text(finding(Check.ISSUER, Outcome.UNKNOWN, Reason.NOT_KNOWN_HERE))


def test_evidence_is_shown_without_direction_controls() -> None:
    facts = facts_of(
        finding(Check.ISSUER, Outcome.UNKNOWN, Reason.NOT_KNOWN_HERE, issuer="\u202eEvil", key="k\u2066")
    )
    assert facts.plain == (("Issuer it names", "Evil"),)
    assert facts.technical == (("key", "k"),)


def test_broken_rules_of_a_format_are_a_remark_and_no_alarm(qtbot: QtBot) -> None:
    broken = finding(
        Check.SCHEMA, Outcome.FAILED, Reason.VIOLATIONS, violations="/issuer: “id” is missing.", rules="Rules"
    )
    alarming = finding(Check.STATUS, Outcome.FAILED, Reason.REVOKED, list_on="2026-11-01")
    panel = panel_with(qtbot, verdict(broken, alarming))
    names = {row.finding.check: row.shape.accessibleName() for row in panel.rows}
    assert (names[Check.SCHEMA], names[Check.STATUS]) == ("Remark", "Failed")
    assert shape_of(broken) is Headline.CANNOT_CONFIRM
    assert shape_of(alarming) is Headline.NOT_VALID
    row = next(row for row in panel.rows if row.finding.check is Check.SCHEMA)
    assert "That does not make it a forgery" in row.answer.text()
