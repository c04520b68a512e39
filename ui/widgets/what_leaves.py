"""In words: what leaves this computer when credentials are shared, and what to think about first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from ui import words
from ui.language import current_language
from ui.widgets.untrusted_text import line_in
from wallet.model.elements import Element, ElementValue, Stated
from wallet.model.findings import Check, Reason
from wallet.model.holding import CredentialDetail
from wallet.model.verdict import Headline
from wallet.vocabularies import element_label


@dataclass(frozen=True)
class WhatLeaves:
    """What a share carries. ``warnings`` are whole sentences; all texts are clean and may be long."""

    titles: tuple[str, ...]
    learners: tuple[str, ...]
    elements: tuple[str, ...]
    warnings: tuple[str, ...]


def what_leaves(details: Sequence[CredentialDetail]) -> WhatLeaves:
    """What a share of these credentials carries, in the language of the window."""
    preferred = words.content_languages()
    stated = {
        element
        for detail in details
        for element, state in detail.credential.elements.items()
        if isinstance(state, Stated)
    }
    return WhatLeaves(
        titles=tuple(line_in(detail.credential.title, preferred) or detail.name for detail in details),
        learners=tuple(
            dict.fromkeys(
                name for detail in details if (name := line_in(detail.credential.learner.name, preferred))
            )
        ),
        elements=tuple(
            element_label(element, current_language()) for element in Element if element in stated
        ),
        warnings=_warnings(details),
    )


def _warnings(details: Sequence[CredentialDetail]) -> tuple[str, ...]:
    translate = QCoreApplication.translate
    found = [
        sentence() for kind, sentence in _personal().items() if any(_holds(one, kind) for one in details)
    ]
    if any(one.verdict.finding(Check.HOLDER).reason is Reason.BOUND_TO_OTHER_KEY for one in details):
        found.append(
            translate(
                "sharing",
                "It was issued to another key than the one in this wallet. "
                "Whoever checks the share will see that it does not match.",
            )
        )
    if any(one.headline is Headline.NOT_VALID for one in details):
        found.append(
            translate("sharing", "It did not pass the checks here. Whoever gets it will see that too.")
        )
    return tuple(found)


_BIRTH, _NATIONAL_ID, _EMAIL = "dateOfBirth", "nationalID", "email"

# How issuers name these things: European Learning Model 3.x and Open Badges 3.0 (and schema.org).
_MARKERS: Final = {
    _BIRTH: ("dateOfBirth", "birthDate", "birthdate"),
    _NATIONAL_ID: ("nationalID", "nationalId", "personalIdentifier"),
    _EMAIL: ("emailAddress", "mailBox", "mailto:", "email"),
}


def _personal() -> dict[str, Callable[[], str]]:
    translate = QCoreApplication.translate
    return {
        _BIRTH: lambda: translate("sharing", "Your date of birth is in it and travels with it."),
        _NATIONAL_ID: lambda: translate("sharing", "Your national identification number is in it."),
        _EMAIL: lambda: translate("sharing", "An e-mail address is in it."),
    }


def _holds(detail: CredentialDetail, kind: str) -> bool:
    """Whether the credential seems to hold that kind of personal data.

    Looks at the values that are shown and for the usual names in the original bytes, because
    the original travels whole, with parts that no view shows. Better one warning too many.
    """
    markers = _MARKERS[kind]
    if any(marker.encode() in detail.original for marker in markers):
        return True
    return any(_names(value, markers) for value in _values(detail))


def _values(detail: CredentialDetail) -> list[ElementValue]:
    states = detail.credential.elements.values()
    return [value for state in states if isinstance(state, Stated) for value in state.values]


def _names(value: ElementValue, markers: tuple[str, ...]) -> bool:
    written = (value.path, value.uri or "", *(text for _, text in value.text.versions))
    return any(marker in text for marker in markers for text in written)
