"""What stands on a certificate, line by line, before any of it is drawn.

Built only from what the credential states. An element that is not stated keeps its row, with no
values in it; nothing is guessed, nothing left out.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ui.counted import Counted
from ui.language import current_language
from ui.widgets.dates_and_durations import issuer_day
from ui.widgets.element_values import ShownValue, shown
from ui.widgets.sealing import sealing_line
from ui.widgets.untrusted_text import clean, line_in
from wallet.model.credential import MicroCredential
from wallet.model.elements import Element, Elements, ElementValue, Stated, ValueKind, completeness
from wallet.model.text import UNDETERMINED, LocalizedText
from wallet.model.verdict import Verdict
from wallet.vocabularies import GROUPS, element_label, group_heading


@dataclass(frozen=True)
class Row:
    """One standard element: our short label and the issuer's values; no values where it stated none."""

    element: Element
    label: str
    values: tuple[ShownValue, ...]


@dataclass(frozen=True)
class Group:
    """Elements that belong together, under a quiet heading."""

    heading: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Page:
    """A whole certificate in the reader's languages. All texts are clean; any may be long.

    ``title``, ``learner`` and ``awarded`` are empty where the credential states nothing for them,
    ``sealed`` where nobody else sealed it, ``holds`` where no other credential is in it.
    """

    issuer: str
    title: str
    title_language: str | None
    learner: str
    awarded: str
    sealed: str
    holds: str
    completeness: str
    groups: tuple[Group, ...]


def content_languages(credential: MicroCredential) -> tuple[str, ...]:
    """The languages in which anything of the credential is written, its own order first."""
    written = dict.fromkeys(credential.languages)
    for text in _texts(credential):
        written.update(dict.fromkeys(text.languages))
    present = {tag for text in _texts(credential) for tag in text.languages}
    return tuple(clean(tag) for tag in written if tag in present)


def _texts(credential: MicroCredential) -> Iterator[LocalizedText]:
    yield credential.title
    if credential.issuer.name:
        yield credential.issuer.name
    for element in credential.elements.values():
        if isinstance(element, Stated):
            yield from (value.text for value in element.values)


def certificate_page(
    credential: MicroCredential,
    languages: Sequence[str],
    *,
    verdict: Verdict | None = None,
    inside: int = 0,
) -> Page:
    """The certificate, with texts looked for in these languages, the chosen content language first.

    ``inside`` is the number of credentials that it holds.
    """
    title = _first(credential.elements, Element.TITLE)
    titled = bool(line_in(credential.title, ())) or title is not None
    heading = ElementValue(credential.title, "") if line_in(credential.title, ()) or title is None else title
    shown_title = shown(heading, languages)
    return Page(
        issuer=line_in(credential.issuer.name, languages) or clean(credential.issuer.id or ""),
        title=shown_title.text if titled else "",
        title_language=shown_title.language,
        learner=line_in(credential.learner.name, languages),
        awarded=awarded_line(credential, languages),
        sealed=sealing_line(credential, verdict, languages) if verdict else "",
        holds=Counted().holds(inside) if inside else "",
        completeness=completeness_line(credential.elements),
        groups=tuple(
            Group(
                group_heading(group, current_language()),
                tuple(_row(credential.elements, element, languages) for element in elements),
            )
            for group, elements in GROUPS.items()
        ),
    )


def _row(elements: Elements, element: Element, languages: Sequence[str]) -> Row:
    state = elements.get(element)
    values = tuple(shown(value, languages) for value in state.values) if isinstance(state, Stated) else ()
    return Row(element, element_label(element, current_language()), values)


def _first(elements: Elements, element: Element) -> ElementValue | None:
    state = elements.get(element)
    return state.values[0] if isinstance(state, Stated) and state.values else None


def awarded_line(credential: MicroCredential, languages: Sequence[str]) -> str:
    """“Awarded on DATE in PLACE by BODY”, with only the parts that are stated; empty where none is."""
    day = _awarded_on(credential.elements)
    place = _first(credential.elements, Element.PLACE_OF_ISSUE)
    body = _first(credential.elements, Element.AWARDING_BODY)
    parts = {
        "date": day,
        "place": _in_one_line(place, languages),
        "body": _in_one_line(body, languages)
        or (line_in(credential.awarding_body.name, languages) if credential.awarding_body else ""),
    }
    stated = tuple(name for name, text in parts.items() if text)
    return _awarded_sentence(stated).format(**parts) if stated else ""


def _awarded_on(elements: Elements) -> str:
    state = elements.get(Element.DATE_OF_ISSUING)
    dates = [
        value for value in (state.values if isinstance(state, Stated) else ()) if value.kind is ValueKind.DATE
    ]
    return issuer_day(clean(dates[0].raw or "")) if dates else ""


def _in_one_line(value: ElementValue | None, languages: Sequence[str]) -> str:
    return " ".join(shown(value, languages).text.split()) if value else ""


def _awarded_sentence(stated: tuple[str, ...]) -> str:
    """A whole sentence for each combination, because word order differs between languages."""
    translate = QCoreApplication.translate
    sentences: dict[tuple[str, ...], Callable[[], str]] = {
        ("date",): lambda: translate("certificate", "Awarded on {date}"),
        ("place",): lambda: translate("certificate", "Awarded in {place}"),
        ("body",): lambda: translate("certificate", "Awarded by {body}"),
        ("date", "place"): lambda: translate("certificate", "Awarded on {date} in {place}"),
        ("date", "body"): lambda: translate("certificate", "Awarded on {date} by {body}"),
        ("place", "body"): lambda: translate("certificate", "Awarded in {place} by {body}"),
        ("date", "place", "body"): lambda: translate("certificate", "Awarded on {date} in {place} by {body}"),
    }
    return sentences[stated]()


def completeness_line(elements: Elements) -> str:
    """How many of the mandatory and the optional elements are stated. Information, not a verdict."""
    count = completeness(elements)
    return QCoreApplication.translate(
        "certificate",
        "{mandatory_stated} of {mandatory} mandatory elements stated, "
        "{optional_stated} of {optional} optional ones",
    ).format(
        mandatory_stated=count.mandatory_stated,
        mandatory=count.mandatory,
        optional_stated=count.optional_stated,
        optional=count.optional,
    )


def language_order(chosen: str, present: tuple[str, ...]) -> tuple[str, ...]:
    """The order in which versions are looked for: the chosen language, the reader's, English, the rest."""
    wanted = (chosen, current_language(), "en", *present)
    return tuple(dict.fromkeys(tag for tag in wanted if tag and tag != UNDETERMINED))
