"""What the core says, in the language of the window."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from ui.language import use_language
from ui.words import (
    content_languages,
    format_bytes,
    format_date,
    format_moment,
    format_number,
    format_short_date,
    language_name,
    tr_error,
    tr_sentence,
)
from wallet.carriers.errors import UnsafeArchiveError
from wallet.carriers.zip_archive import SAME_NAME
from wallet.model.errors import NoCredentialFoundError
from wallet.model.words import Sentence


@pytest.fixture
def locale(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


class WrongPlaceholder(QTranslator):
    """A translation that somebody broke."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return "{nobody} {0}" if context == "error" else ""


@pytest.mark.parametrize(
    ("tag", "day", "number", "size"),
    [
        ("en_GB", "5 November 2026", "1,234,567", "513 kB"),
        ("bg", "5 ноември 2026\u202fг.", "1\u00a0234\u00a0567", "513\u00a0kB"),
        ("lt", "2026 m. lapkričio 5 d.", "1\u00a0234\u00a0567", "513\u00a0kB"),
    ],
)
def test_dates_and_numbers_follow_the_language(
    locale: None, tag: str, day: str, number: str, size: str
) -> None:
    QLocale.setDefault(QLocale(tag))
    assert format_date(date(2026, 11, 5)) == day
    assert format_number(1_234_567) == number
    assert format_bytes(513_000).replace(" ", "\u00a0") == size.replace(" ", "\u00a0")


def test_a_number_keeps_its_decimals_and_gains_none(locale: None) -> None:
    QLocale.setDefault(QLocale("lt"))
    assert (format_number(7.5), format_number(60.0)) == ("7,5", "60")


def test_a_moment_is_told_by_the_clock_of_this_computer(locale: None) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    moment = datetime(2026, 11, 5, 14, 5, tzinfo=UTC)
    assert format_moment(moment).endswith(f"{moment.astimezone():%H:%M}")


def test_the_language_of_the_window_comes_first(locale: None) -> None:
    QLocale.setDefault(QLocale("bg"))
    assert content_languages() == ("bg", "en")
    QLocale.setDefault(QLocale("en_GB"))
    assert content_languages() == ("en",)


def test_languages_are_called_by_their_own_name() -> None:
    names = [language_name(tag) for tag in ("en", "bg", "lt", "es", "x-unknown")]
    assert names == ["English", "Български", "Lietuvių", "Español", "x-unknown"]


def test_an_error_says_title_what_happened_and_what_to_do(qapp: QApplication) -> None:
    words = tr_error(NoCredentialFoundError(name="holiday.jpg"))
    assert words.title == "No credential found"
    assert "holiday.jpg" in words.happened
    assert words.remedy


def test_a_broken_translation_does_not_hide_what_happened(qapp: QApplication) -> None:
    broken = WrongPlaceholder()
    QCoreApplication.installTranslator(broken)
    try:
        assert tr_sentence(Sentence("error", "Read {name}.", (("name", "a"),))) == "Read a."
    finally:
        QCoreApplication.removeTranslator(broken)


@pytest.mark.parametrize(
    ("name", "written"), [("en_GB", "05/11/2026"), ("bg", "5.11.26"), ("lt", "2026-11-05")]
)
def test_short_dates_are_short(locale: None, name: str, written: str) -> None:
    QLocale.setDefault(QLocale(name))
    assert format_short_date(date(2026, 11, 5)) == written


def test_a_rule_filled_into_a_sentence_is_told_in_the_same_language(qapp: QApplication) -> None:
    use_language(qapp, "bg")
    try:
        told = tr_error(UnsafeArchiveError(rule=SAME_NAME, member="a.json")).happened
        assert SAME_NAME not in told
        assert "a.json" in told
    finally:
        use_language(qapp, "en")
