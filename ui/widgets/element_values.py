"""How a value of a standard element is written down for a reader.

The issuer's own text always comes first and is never replaced. Machine forms (dates, durations,
numbers of credits) are written in the reader's way; what cannot be read is shown as it stands.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLocale

from ui.language import current_language
from ui.widgets.dates_and_durations import duration_in_words, issuer_date
from ui.widgets.untrusted_text import clean, in_language, same_language
from ui.words import format_number
from wallet.model.elements import ElementValue, ValueKind
from wallet.model.text import UNDETERMINED
from wallet.vocabularies import concept_label, country_label, credit_unit

_NOTHING: Final = "—"


@dataclass(frozen=True)
class ShownValue:
    """One value, ready to be shown as plain text.

    ``language`` is set where the text is in another language than the chosen one;
    ``list_label`` is our own label of a controlled concept, where it differs from the text.
    """

    text: str
    language: str | None = None
    list_label: str | None = None


def shown(value: ElementValue, languages: Sequence[str]) -> ShownValue:
    """The value for a reader; ``languages`` are those to look for, the chosen content language first.

    Never empty: at the least it names what the issuer put there. Dates, numbers and our own
    labels follow the current ``QLocale``.
    """
    language, words = in_language(value.text, languages)
    text = _written(value, words) or words or clean(value.raw or value.uri or "").strip() or _NOTHING
    label = _list_label(value)
    if label is not None and label.casefold() == text.casefold():
        label = None
    return ShownValue(text, _marked(language, languages) if words and words in text else None, label)


def _written(value: ElementValue, words: str) -> str:
    """The value in the reader's way of writing; empty where the issuer's words stand alone."""
    raw = clean(value.raw or "")
    if value.kind is ValueKind.DATE and raw:
        return issuer_date(raw)
    if value.kind is ValueKind.DURATION and raw:
        return _with_words(duration_in_words(raw), words, raw)
    if value.kind is ValueKind.CREDITS and raw:
        return _credits(raw, value.uri, words)
    if value.kind is ValueKind.LINK and raw:
        return raw if not words or words == raw else f"{words}\n{raw}"
    return ""


def _with_words(written: str, words: str, raw: str) -> str:
    """The written form and the issuer's words, where those say more than the machine form."""
    return written if not words or words in (raw, written) else f"{written} · {words}"


def _credits(raw: str, system: str | None, words: str) -> str:
    """A number of credits with the unit of its system, then the issuer's words where they say more."""
    unit = credit_unit(system) if system else None
    if unit is None:
        return _with_words(number(raw), words, raw)
    amount = f"{number(raw)} {unit}"
    return (
        amount if words.casefold() in ("", raw, unit.casefold(), amount.casefold()) else f"{amount} · {words}"
    )


def number(raw: str) -> str:
    """A number in the reader's way of writing; anything else as it stands."""
    value, is_number = QLocale.c().toDouble(raw)
    if not is_number or abs(value) > 1e9 or len(raw) > 12:
        return raw
    return format_number(value)


def _list_label(value: ElementValue) -> str | None:
    """Our own words for a controlled concept or a country, in the language of the window."""
    own = current_language()
    if value.kind is ValueKind.COUNTRY:
        return country_label(value.uri or value.raw or "", own)
    if value.kind is ValueKind.CREDITS or value.uri is None:
        return None
    return concept_label(value.uri, own)


def _marked(language: str, languages: Sequence[str]) -> str | None:
    """The language to mark the text with, or None where it is the chosen one or none was stated."""
    if language == UNDETERMINED or (languages and same_language(language, languages[0])):
        return None
    return clean(language)
