"""How a value of a standard element is written down for a reader.

The issuer's own text always comes first and is never replaced. Machine forms (dates, durations,
numbers of credits) are written in the reader's way; what cannot be read is shown as it stands.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QLocale

from ui.widgets.dates_and_durations import duration_in_words, issuer_date
from ui.widgets.untrusted_text import clean, in_language, same_language
from wallet.model.elements import ElementValue, ValueKind
from wallet.model.text import UNDETERMINED

ConceptLabel = Callable[[str, str], str | None]
"""(identifier of a concept, language) -> our label of it, or None: ``wallet.vocabularies.concept_label``."""


@dataclass(frozen=True)
class Reading:
    """In which way a reader wants a credential shown.

    ``languages`` are the content languages, the chosen one first; ``locale`` is the reader's,
    for dates and numbers; ``concept_label`` knows the controlled lists.
    """

    languages: tuple[str, ...]
    locale: QLocale
    concept_label: ConceptLabel

    @property
    def interface_language(self) -> str:
        """The reader's own language, ISO 639-1."""
        return QLocale.languageToCode(self.locale.language())


@dataclass(frozen=True)
class ShownValue:
    """One value, ready to be shown as plain text.

    ``language`` is set where the text is in another language than the chosen one;
    ``list_label`` is our own label of a controlled concept where it says more than the text;
    ``identifier`` is what the issuer named where there are no words for it at all.
    """

    text: str
    language: str | None = None
    list_label: str | None = None


def shown(value: ElementValue, reading: Reading) -> ShownValue:
    """The value for this reader. Never empty: at the least it names what the issuer put there."""
    language, words = in_language(value.text, reading.languages)
    text = _written(value, words, reading) or words or clean(value.raw or value.uri or "—")
    label = _list_label(value, reading)
    if label is not None and label.casefold() == text.casefold():
        label = None
    return ShownValue(text, _marked(language, reading) if words and words in text else None, label)


def _written(value: ElementValue, words: str, reading: Reading) -> str:
    """The value in the reader's way of writing; empty where the issuer's words stand alone."""
    raw = clean(value.raw or "")
    if value.kind is ValueKind.DATE and raw:
        return issuer_date(raw, reading.locale)
    if value.kind is ValueKind.DURATION and raw:
        return _with_words(duration_in_words(raw, reading.locale), words, raw)
    if value.kind is ValueKind.CREDITS and raw:
        return _with_words(number(raw, reading.locale), words, raw)
    if value.kind is ValueKind.LINK and raw:
        return raw if not words or words == raw else f"{words}\n{raw}"
    return ""


def _with_words(written: str, words: str, raw: str) -> str:
    """The written form and the issuer's words, where those say more than the machine form."""
    return written if not words or words in (raw, written) else f"{written} · {words}"


def number(raw: str, locale: QLocale) -> str:
    """A number in the locale's way of writing; anything else as it stands."""
    value, is_number = QLocale.c().toDouble(raw)
    if not is_number or abs(value) > 1e9 or len(raw) > 12:
        return raw
    decimals = len(raw.partition(".")[2].rstrip("0"))
    return locale.toString(value, "f", decimals)


def _list_label(value: ElementValue, reading: Reading) -> str | None:
    if value.uri is None:
        return None
    return reading.concept_label(value.uri, reading.interface_language)


def _marked(language: str, reading: Reading) -> str | None:
    """The language to mark the text with, or None where it is the chosen one or none was stated."""
    if language == UNDETERMINED or (reading.languages and same_language(language, reading.languages[0])):
        return None
    return clean(language)
