"""The standard elements out of the flat claims of a token."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from wallet.formats.durations import parse_duration
from wallet.formats.flat_claims import (
    COUNTRY,
    ECTS_POINTS,
    GRADING_SCHEME,
    LEVELS,
    OUTCOMES,
    PLAIN,
    SKILLS,
    WORKLOAD,
    Claim,
)
from wallet.formats.gathering import digits, gathered, machine_value, text_value, truth_value
from wallet.formats.nodes import Node
from wallet.formats.numeric_dates import as_date_time, parse_numeric_date
from wallet.formats.open_badges_values import ECTS, EQF, ESCO, credits_value, hours_value
from wallet.model.elements import Element, Elements, ElementValue, NotStated, Stated, ValueKind
from wallet.model.text import LocalizedText

Values = Iterator[ElementValue | None]

_EQF_LEVEL = re.compile(r"EQF(?:\s*level)?[\s:\-]*([1-8])", re.IGNORECASE)
# Language maps of these claims name languages by two letters; "id" is an identifier, "url" an address.
_LANGUAGE = re.compile(r"(?!id$)[a-z]{2}(-[A-Za-z0-9]{2,8})*")
_HOURS = frozenset({"h", "hour", "hours"})


def read_elements(root: Node) -> Elements:
    """All standard elements of a credential known to be a micro-credential."""
    values: dict[Element, Iterable[ElementValue | None]] = {
        **{element: _plain(root, claims) for element, claims in PLAIN.items()},
        Element.ISSUER_COUNTRY: _countries(root),
        Element.LEARNING_OUTCOMES: _outcomes(root),
        Element.WORKLOAD: _workload(root),
        Element.LEVEL: _levels(root),
    }
    elements = {element: gathered(values.get(element, ())) for element in Element}
    if isinstance(elements[Element.GRADE], Stated):  # the scheme alone says nothing about what was achieved
        grades = (*_plain(root, PLAIN[Element.GRADE]), *_plain(root, GRADING_SCHEME))
        elements[Element.GRADE] = gathered(grades)
    return {**elements, **_frame(root, elements)}


def frame_elements(root: Node) -> Elements:
    """The elements of a token of any other type: who it is about and when it was issued."""
    nothing: dict[Element, Stated | NotStated] = {element: NotStated() for element in Element}
    nothing[Element.LEARNER] = gathered(_plain(root, PLAIN[Element.LEARNER]))
    return {**nothing, **_frame(root, nothing)}


def _frame(root: Node, elements: Elements) -> dict[Element, Stated | NotStated]:
    """What the token's registered claims state, where its other claims do not (RFC 7519, 4.1)."""
    found: dict[Element, Stated | NotStated] = {}
    subject, issued = root.member("sub"), root.member("iat")
    if not isinstance(elements[Element.LEARNER], Stated):
        found[Element.LEARNER] = gathered([text_value(subject)])
    if not isinstance(elements[Element.DATE_OF_ISSUING], Stated):
        found[Element.DATE_OF_ISSUING] = gathered([_numeric_date(issued)])
    return found


def _numeric_date(node: Node) -> ElementValue | None:
    try:
        parse_numeric_date(node.value)
    except ValueError:
        return None
    text = as_date_time(node.value)
    return ElementValue(LocalizedText.plain(text), node.path, ValueKind.DATE, raw=text)


def _nodes(root: Node, claims: Iterable[Claim]) -> Iterator[tuple[Node, ValueKind]]:
    return ((node, claim.kind) for claim in claims for node in claim.found_in(root))


def _plain(root: Node, claims: Iterable[Claim]) -> Values:
    for node, kind in _nodes(root, claims):
        if kind is ValueKind.TEXT:
            yield truth_value(node) or _text(node)
        else:
            yield machine_value(node, kind)


def _text(node: Node) -> ElementValue | None:
    """A text or number, or a text in several languages; a group of claims is no text."""
    if isinstance(node.value, dict) and not all(_LANGUAGE.fullmatch(key) for key in node.value):
        return None
    return text_value(node)


def _countries(root: Node) -> Values:
    for node, _ in _nodes(root, COUNTRY):
        value = _text(node)
        raw = node.value if isinstance(node.value, str) else None
        yield ElementValue(value.text, value.path, ValueKind.COUNTRY, raw=raw) if value else None


def _outcomes(root: Node) -> Values:
    yield from _plain(root, OUTCOMES)
    for node, _ in _nodes(root, SKILLS):
        value = _text(node)
        if value is not None:
            is_esco = isinstance(node.value, str) and node.value.startswith(ESCO)
            kind = ValueKind.CONCEPT if is_esco else ValueKind.TEXT
            yield ElementValue(value.text, value.path, kind, uri=str(node.value) if is_esco else None)


def _workload(root: Node) -> Values:
    for node, _ in _nodes(root, WORKLOAD):
        yield _amount(node) if isinstance(node.value, dict) else _duration_or_text(node)
    for node, _ in _nodes(root, ECTS_POINTS):
        yield credits_value(node, ECTS)


def _amount(node: Node) -> ElementValue | None:
    """An amount and its unit: ``{"value": 3, "unit": "ECTS"}``; of an unknown unit the text says which."""
    value, unit = node.member("value"), text_value(node, "unit")
    word = unit.text.versions[0][1].strip() if unit else ""
    in_hours = word.casefold() in _HOURS
    known = hours_value(value) if in_hours else credits_value(value, ECTS if word.upper() == "ECTS" else None)
    if known is None:
        return None
    names_unit = unit is not None and not in_hours and known.uri is None
    return replace(known, text=unit.text if unit and names_unit else known.text, path=node.path)


def _duration_or_text(node: Node) -> ElementValue | None:
    stated = digits(node)
    if stated is not None and parse_duration(stated) is not None:
        return machine_value(node, ValueKind.DURATION)
    return _text(node)


def _levels(root: Node) -> Values:
    for claim in LEVELS:
        for node in claim.found_in(root):
            value = _text(node)
            if value is not None:
                yield _level(value, of_eqf="eqf" in claim.keys[-1].casefold())


def _level(value: ElementValue, *, of_eqf: bool) -> ElementValue:
    """A level, identified by the European framework only where the issuer names that framework."""
    stated = value.text.versions[0][1].strip()
    found = _EQF_LEVEL.fullmatch(stated)
    number = found[1] if found else stated if of_eqf and stated in set("12345678") else None
    if number is None:
        return value
    return ElementValue(value.text, value.path, ValueKind.CONCEPT, uri=f"{EQF}{number}", raw=number)
