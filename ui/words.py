"""Turns what the core says into words of the language in use.

Interfaces that screens use:

- ``tr_sentence(sentence) -> str``: a marked sentence of the core, translated, with its values in;
- ``tr_error(error) -> ErrorWords(title, happened, remedy)``;
- ``format_date(day)``, ``format_short_date(day)``, ``format_moment(moment)``,
  ``format_number(number)``, ``format_bytes(count)``;
- ``content_languages() -> tuple[str, ...]``: in which languages to look for the issuer's words,
  the language of the window first; hand it to ``LocalizedText.best``;
- ``language_name(tag) -> str``: a language by its own name.

All of them follow the current ``QLocale``, which ``ui.language`` sets.
"""

import re
from datetime import date, datetime
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from wallet.model.errors import TallystickError
from wallet.model.words import Sentence

_FALLBACK: Final = "en"
_YEAR_MARK: Final = re.compile(r"\s*г\.$")
"""What Bulgarian puts behind a year in sentences; in a list it only takes room."""
_WITHOUT_COUNTRY: Final = {"en": "en_150", "es": "es_GQ"}
"""Of plain “en” and “es” Qt says “American English” and “español de España”; of these, the language alone."""
_WEEKDAY: Final = re.compile(r",?\s*dddd,?\s*")


class ErrorWords(NamedTuple):
    """An error in words: what it is about, what happened, what can be done."""

    title: str
    happened: str
    remedy: str


def tr_sentence(sentence: Sentence) -> str:
    """The sentence in the language of the window; in English where it has no translation yet."""
    translated = QCoreApplication.translate(sentence.context, sentence.text)
    try:
        return translated.format(**{name: _tr_value(value) for name, value in sentence.values})
    except (KeyError, IndexError, ValueError):
        # A translation with a wrong placeholder must not hide what happened.
        return sentence.in_english()


def _tr_value(value: str) -> str:
    """A value that is itself a marked text, such as the rule that was broken, in the same language."""
    return QCoreApplication.translate("error", value) if value else value


def tr_error(error: TallystickError) -> ErrorWords:
    """The three sentences of an error in the language of the window."""
    title, happened, remedy = error.sentences()
    return ErrorWords(tr_sentence(title), tr_sentence(happened), tr_sentence(remedy))


def format_date(day: date) -> str:
    """A day in long form, for example "5 November 2026"; of a moment, its day on this computer."""
    locale = QLocale()
    long_form = locale.dateFormat(QLocale.FormatType.LongFormat)
    without_weekday = _WEEKDAY.sub("", long_form).strip()
    day = _here(day)
    return locale.toString(QDate(day.year, day.month, day.day), without_weekday)


def format_short_date(day: date) -> str:
    """A day in short form, for example "05/11/2026"; of a moment, its day on this computer."""
    here = _here(day)
    short = QLocale().toString(QDate(here.year, here.month, here.day), QLocale.FormatType.ShortFormat)
    return _YEAR_MARK.sub("", short)


def format_moment(moment: datetime) -> str:
    """A moment by the clock of this computer, for example "5 November 2026, 14:05"."""
    here = moment.astimezone() if moment.tzinfo else moment
    time = QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)
    return f"{format_date(moment)}, {time}"


def format_number(number: float) -> str:
    """A number with the separators of the language; no decimals that are not there."""
    if number == int(number):
        return QLocale().toString(int(number))
    return QLocale().toString(number, "g", 15)


def format_bytes(count: int) -> str:
    """A size of a file, for example "513 kB"; one decimal from a megabyte on."""
    decimals = 0 if count < 1_000_000 else 1
    return QLocale().formattedDataSize(count, decimals, QLocale.DataSizeFormat.DataSizeSIFormat)


def content_languages() -> tuple[str, ...]:
    """Languages in which to look for the issuer's words, most wanted first."""
    own = QLocale().name().partition("_")[0]
    return (own,) if own == _FALLBACK else (own, _FALLBACK)


def language_name(tag: str) -> str:
    """The language's own name for itself; the tag where Qt does not know it."""
    locale = QLocale(_WITHOUT_COUNTRY.get(tag, tag))
    known = locale.language() not in (QLocale.Language.C, QLocale.Language.AnyLanguage)
    name = locale.nativeLanguageName() if known else ""
    return name[:1].upper() + name[1:] if name else tag


def _here(day: date) -> date:
    """A moment with a time zone by the clock of this computer; anything else as it is."""
    return day.astimezone() if isinstance(day, datetime) and day.tzinfo else day
