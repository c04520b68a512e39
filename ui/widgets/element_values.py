"""How a value of a standard element is written down for a reader.

The issuer's own text always comes first and is never replaced. Machine forms (dates, durations,
numbers of credits) are written in the reader's way; what cannot be read is shown as it stands.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QLocale

from ui.language import current_language
from ui.widgets.dates_and_durations import duration_in_words, issuer_date, issuer_day
from ui.widgets.remarks import name_of, scheme_remark, unit_remark, yes_or_no_remark
from ui.widgets.untrusted_text import clean, in_language, same_language
from ui.words import format_number
from wallet.model.elements import ElementValue, ValueKind
from wallet.model.text import UNDETERMINED
from wallet.vocabularies import concept_label, country_label, credit_unit

_NOTHING: Final = "—"
_DAY: Final = len("2026-01-31")
_LAST_PART: Final = re.compile(r"^https?://[^/]+/(?:.*[/#])?([^/#?]+)[/#]?$")


@dataclass(frozen=True)
class Words:
    """Words of the issuer; ``language`` is set where they are in another language than the chosen one."""

    text: str
    language: str | None = None


@dataclass(frozen=True)
class ShownValue:
    """One value, ready to be shown as plain text. The issuer's words and ours never share a line.

    ``text`` is in ``language`` where that is set, which it is only where it is not the chosen one;
    ``beside`` holds words of the issuer that belong to a machine form in ``text``. ``list_label`` (of a
    controlled list, where it differs from the text) and ``remark`` are ours; ``hint`` is the machine form
    as the issuer wrote it, where ``text`` shortens it.
    """

    text: str
    language: str | None = None
    list_label: str | None = None
    beside: Words | None = None
    remark: str | None = None
    hint: str | None = None


def shown(value: ElementValue, languages: Sequence[str]) -> ShownValue:
    """The value for a reader; ``languages`` are those to look for, the chosen content language first.

    Never empty: at the least it names what the issuer put there. Dates, numbers and our own
    labels follow the current ``QLocale``.
    """
    language, text = in_language(value.text, languages)
    words = Words(text, _marked(language, languages))
    made = _machine_form(value, words) or _in_words(value, words)
    label = _list_label(value)
    if label is not None and label.casefold() == made.text.casefold():
        label = None
    return replace(made, list_label=label)


def _machine_form(value: ElementValue, words: Words) -> ShownValue | None:
    """Dates, durations, credits and yes or no in the reader's way; None where the words stand alone."""
    raw = clean(value.raw or "")
    forms: dict[ValueKind, Callable[[], ShownValue | None]] = {
        ValueKind.DATE: lambda: _date(raw),
        ValueKind.DURATION: lambda: _duration(raw, words),
        ValueKind.CREDITS: lambda: _credits(raw, value.uri, words),
        ValueKind.LINK: lambda: _link(raw, words),
        ValueKind.TEXT: lambda: _yes_or_no(raw, value.path, words),
    }
    form = forms.get(value.kind)
    return form() if raw and form else None


def _date(raw: str) -> ShownValue:
    shortened = issuer_day(raw) != raw and len(raw) > _DAY
    return ShownValue(issuer_date(raw), hint=raw if shortened else None)


def _duration(raw: str, words: Words) -> ShownValue:
    written = duration_in_words(raw)
    # Some issuers write the number of hours alone, which the machine form says already.
    return ShownValue(written, beside=_beside(words, raw, written, raw.removeprefix("PT").removesuffix("H")))


def _link(raw: str, words: Words) -> ShownValue:
    if words.text in ("", raw):
        return ShownValue(raw)
    return ShownValue(words.text, words.language, beside=Words(raw))


def _yes_or_no(raw: str, path: str, words: Words) -> ShownValue | None:
    if raw not in ("true", "false") or words.text != raw:
        return None
    name = name_of(path)
    return ShownValue(f"{name}: {raw}" if name else raw, remark=yes_or_no_remark(name, holds=raw == "true"))


def _in_words(value: ElementValue, words: Words) -> ShownValue:
    """The issuer's words; without any, what names the value: of an address in a list, its last part."""
    uri = clean(value.uri or "").strip()
    if uri and words.text in ("", uri):
        tail = tail_of(uri)
        return ShownValue(tail, hint=uri if tail != uri else None)
    text = words.text or clean(value.raw or "").strip()
    remark = scheme_remark(value.path) if text else None
    return ShownValue(text or _NOTHING, words.language if words.text else None, remark=remark)


def tail_of(uri: str) -> str:
    """The last part of a web address, which is what tells one entry of a list from another."""
    tail = _LAST_PART.search(uri)
    return tail[1] if tail else uri


def _beside(words: Words, *same: str) -> Words | None:
    """The issuer's words, where they say more than what is written already."""
    known = {text.casefold() for text in ("", *same)}
    return None if words.text.casefold() in known else words


def _credits(raw: str, system: str | None, words: Words) -> ShownValue:
    """A number of credits with the unit of its system, and the issuer's words where they say more."""
    amount = number(raw)
    unit = credit_unit(system) if system else None
    if unit is not None:
        return ShownValue(f"{amount} {unit}", beside=_beside(words, raw, unit, f"{amount} {unit}"))
    named = _beside(words, raw, amount)
    if named is None:
        return ShownValue(amount, remark=unit_remark())
    if named.text == system:
        return ShownValue(f"{amount} · {tail_of(named.text)}", hint=named.text)
    return ShownValue(f"{amount} · {named.text}", named.language)


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
