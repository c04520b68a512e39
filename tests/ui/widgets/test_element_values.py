from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from tests.ui.fakes import ECTS, EQF_6, text, value
from ui.widgets.dates_and_durations import duration_in_words, issuer_date
from ui.widgets.element_values import ShownValue, Words, number, shown, tail_of
from wallet.model.elements import ElementValue, ValueKind

ENGLISH = QLocale("en_GB")
BULGARIAN = QLocale("bg")
LITHUANIAN = QLocale("lt")


@pytest.fixture(autouse=True)
def _english_reader() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(ENGLISH)
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("raw", "locale", "written"),
    [
        ("2026-06-16", ENGLISH, "16 June 2026"),
        ("2026-06-16", BULGARIAN, "16 юни 2026 г."),
        ("2026-06-16", LITHUANIAN, "2026 m. birželio 16 d."),
        ("2026-06-16T00:00:00+03:00", ENGLISH, "16 June 2026"),
        ("1999-10-01T22:00:00Z", ENGLISH, "1 October 1999, 22:00 UTC"),
        ("1999-10-01T18:30:00Z", ENGLISH, "1 October 1999, 18:30 UTC"),
        ("2026-01-12T07:04:00Z", ENGLISH, "12 January 2026"),
        ("2026-01-12T22:00:00+02:00", ENGLISH, "12 January 2026"),
        ("2026-01-12T22:04:31Z", ENGLISH, "12 January 2026"),
        ("soon", ENGLISH, "soon"),
        ("2026-13-45", ENGLISH, "2026-13-45"),
    ],
)
def test_writes_dates_in_the_readers_way_and_leaves_others_alone(
    raw: str, locale: QLocale, written: str
) -> None:
    QLocale.setDefault(locale)
    # Some locales keep the parts together with a narrow no-break space.
    assert issuer_date(raw).replace("\u202f", " ") == written


@pytest.mark.parametrize(
    ("raw", "unit", "amount"),
    [("PT60H", "hour", "60"), ("PT45M", "minute", "45"), ("P3W", "week", "3"), ("PT1.5H", "hours", "1.5")],
)
def test_writes_durations_in_words(raw: str, unit: str, amount: str) -> None:
    written = duration_in_words(raw)
    assert written.startswith(f"{amount} {unit}")
    assert "(P" not in written


def test_shows_the_raw_form_beside_months_because_real_files_confuse_them_with_minutes() -> None:
    assert duration_in_words("P60M").startswith("60 month")
    assert duration_in_words("P60M").endswith("(P60M)")


@pytest.mark.parametrize(
    "raw", ["P", "PT", "60 hours", "-PT5H", "P1H", "PT٦H", "PT" + "9" * 30 + "H", "PT5H\n"]
)
def test_shows_what_is_no_duration_as_it_stands(raw: str) -> None:
    assert duration_in_words(raw) == raw


@given(st.text(alphabet="PTYMWDHS.,0123456789", max_size=30) | st.text(max_size=30))
def test_no_value_makes_formatting_fail_or_vanish(raw: str) -> None:
    for kind in ValueKind:
        one = ElementValue(text(), "/x", kind, None, raw)
        assert shown(one, ("en",)).text


@pytest.mark.parametrize(
    ("raw", "locale", "written"),
    [
        ("2.5", LITHUANIAN, "2,5"),
        ("5", ENGLISH, "5"),
        ("5.0", ENGLISH, "5"),
        ("many", ENGLISH, "many"),
        ("1e400", ENGLISH, "1e400"),
    ],
)
def test_writes_numbers_in_the_readers_way(raw: str, locale: QLocale, written: str) -> None:
    QLocale.setDefault(locale)
    assert number(raw) == written


def test_credits_of_a_known_system_carry_its_unit() -> None:
    assert shown(value(ValueKind.CREDITS, raw="2.5", uri=ECTS, en="ECTS"), ("en",)).text == "2.5 ECTS"
    in_words = value(ValueKind.CREDITS, raw="5", uri=ECTS, en="European Credit Transfer System")
    beside = Words("European Credit Transfer System")
    assert shown(in_words, ("en",)) == ShownValue("5 ECTS", beside=beside)
    assert shown(in_words, ("bg",)).beside == Words("European Credit Transfer System", "en")
    assert shown(in_words, ("bg",)).language is None


def test_a_country_without_words_is_shown_with_our_name_of_it() -> None:
    assert shown(value(ValueKind.COUNTRY, raw="BG"), ("en",)) == ShownValue("BG", None, "Bulgaria")


def test_credits_carry_the_name_of_their_framework() -> None:
    assert shown(value(ValueKind.CREDITS, raw="5", en="ECTS"), ("en",)).text == "5 · ECTS"


def test_marks_a_value_that_is_in_another_language_than_the_chosen_one() -> None:
    assert shown(value(en="Bridge"), ("bg", "en")) == ShownValue("Bridge", "en")
    assert shown(value(en="Bridge", bg="Мост"), ("bg", "en")) == ShownValue("Мост")


def test_does_not_mark_text_of_no_stated_language() -> None:
    assert shown(value(und="Bridge"), ("bg",)) == ShownValue("Bridge")


def test_our_label_stands_beside_the_issuers_words_and_never_instead() -> None:
    level = value(ValueKind.CONCEPT, uri=EQF_6, en="Level six")
    QLocale.setDefault(BULGARIAN)
    assert shown(level, ("en",)) == ShownValue("Level six", None, "Ниво 6 по ЕКР")


def test_says_nothing_twice_where_our_label_is_the_issuers_word() -> None:
    assert shown(value(ValueKind.CONCEPT, uri=EQF_6, en="eqf LEVEL 6"), ("en",)).list_label is None


def test_shows_the_identifier_of_a_concept_without_words() -> None:
    unknown = value(ValueKind.CONCEPT, uri="urn:epass:7")
    assert shown(unknown, ("en",)) == ShownValue("urn:epass:7")


def test_a_link_is_text_with_its_address() -> None:
    link = value(ValueKind.LINK, raw="https://example.org/a", en="Course page")
    assert shown(link, ("en",)) == ShownValue("Course page", beside=Words("https://example.org/a"))


def test_the_last_part_of_an_address_stands_for_an_entry_without_words() -> None:
    level = "http://example.org/levels/advanced"
    nameless = value(ValueKind.CONCEPT, uri=level)
    assert shown(nameless, ("en",)) == ShownValue("advanced", hint=level)
    # Readers of formats put the address in the place of a missing label.
    assert shown(value(ValueKind.CONCEPT, uri=level, und=level), ("en",)) == ShownValue(
        "advanced", hint=level
    )
    assert shown(value(ValueKind.CONCEPT, uri=level, en="Advanced"), ("en",)) == ShownValue("Advanced")


@pytest.mark.parametrize(
    ("uri", "tail"),
    [
        ("http://example.org/a/b", "b"),
        ("https://example.org/list#b", "b"),
        ("https://example.org/b/", "b"),
        ("https://example.org/b?x=1", "https://example.org/b?x=1"),
        ("https://example.org/", "https://example.org/"),
        ("urn:uuid:1", "urn:uuid:1"),
        ("", ""),
    ],
)
def test_only_web_addresses_are_shortened(uri: str, tail: str) -> None:
    assert tail_of(uri) == tail


def test_a_number_of_hours_is_not_said_twice() -> None:
    dutch = value(ValueKind.DURATION, raw="PT240H", und="240")
    assert shown(dutch, ("en",)) == ShownValue(duration_in_words("PT240H"))
    in_words = value(ValueKind.DURATION, raw="PT240H", nl="240 uur in zes weken")
    assert shown(in_words, ("en",)).beside == Words("240 uur in zes weken", "nl")


def test_a_bare_number_of_credits_says_that_its_unit_is_not_stated() -> None:
    bare = shown(value(ValueKind.CREDITS, raw="36", und="36"), ("en",))
    assert bare == ShownValue("36", remark="the issuer does not say what the number counts")
    assert shown(value(ValueKind.CREDITS, raw="3", uri=ECTS, und="3"), ("en",)).remark is None


@pytest.mark.parametrize(
    ("path", "raw", "text_shown", "ours"),
    [
        (
            "/credentialSubject/hasClaim/0/specifiedBy/isPartialQualification",
            "false",
            "isPartialQualification: false",
            "it is a whole qualification, not a part of a larger one",
        ),
        ("/identity_checked", "true", "identity_checked: true", "the learner’s identity was checked"),
        ("/x/stackable/0", "true", "stackable: true", "it can be combined with other credentials"),
        ("/x/other~1thing", "false", "other/thing: false", "no"),
        ("", "true", "true", "yes"),
    ],
)
def test_a_yes_or_no_is_shown_as_it_stands_and_in_our_words_beside(
    path: str, raw: str, text_shown: str, ours: str
) -> None:
    stated = ElementValue(text(und=raw), path, raw=raw)
    assert shown(stated, ("bg",)) == ShownValue(text_shown, remark=ours)


def test_a_word_that_only_looks_like_a_yes_stays_a_word() -> None:
    assert shown(value(und="true"), ("en",)) == ShownValue("true")


def test_the_scale_of_a_grade_is_told_from_the_grade() -> None:
    for path in ("/x/specifiedBy/gradingScheme/title", "/grading_scheme"):
        scale = ElementValue(text(en="Six to two"), path)
        assert shown(scale, ("en",)).remark == "the scale on which the grade was given"
    assert shown(ElementValue(text(en="6"), "/x/grade/noteLiteral"), ("en",)).remark is None
