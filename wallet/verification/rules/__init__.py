"""The rules of the formats: what a document must hold, and of what kind it must be.

Breaking them makes nothing a forgery. No module here looks at a signature, at a network or at a
schema that a document names.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from wallet.formats import clr_2 as clr_2_format
from wallet.formats import elm as elm_format
from wallet.formats import open_badges_2 as open_badges_2_format
from wallet.formats import open_badges_3 as open_badges_3_format
from wallet.formats import sd_jwt_vc as sd_jwt_vc_format
from wallet.formats import vc as vc_format
from wallet.model.json_value import JsonObject, as_list
from wallet.verification.rules import clr_2, elm, open_badges_2, open_badges_3, sd_jwt_vc, vcdm_1, vcdm_2
from wallet.verification.rules.kinds import types_of
from wallet.verification.rules.violation import Violation

__all__ = ["RuleBook", "Violation", "books_for", "books_for_presentation", "broken"]


@dataclass(frozen=True)
class RuleBook:
    """One standard: its name for people, and the function that finds what does not follow it."""

    name: str
    violations: Callable[[JsonObject], Iterator[Violation]]


_VCDM_1: Final = RuleBook(vcdm_1.NAME, vcdm_1.violations)
_VCDM_2: Final = RuleBook(vcdm_2.NAME, vcdm_2.violations)
_PRESENTATION_2: Final = RuleBook(vcdm_2.NAME, vcdm_2.presentation_violations)
_OPEN_BADGES_2: Final = RuleBook(open_badges_2.NAME, open_badges_2.violations)
_OPEN_BADGES_3: Final = RuleBook(open_badges_3.NAME, open_badges_3.violations)
_CLR_2: Final = RuleBook(clr_2.NAME, clr_2.violations)
_ELM: Final = RuleBook(elm.NAME, elm.violations)
_SD_JWT_VC: Final = RuleBook(sd_jwt_vc.NAME, sd_jwt_vc.violations)


_OWN_BOOK: Final = {
    elm_format.NAME: _ELM,
    open_badges_2_format.NAME: _OPEN_BADGES_2,
    sd_jwt_vc_format.NAME: _SD_JWT_VC,
}
_BESIDE_THE_MODEL: Final = {open_badges_3_format.NAME: _OPEN_BADGES_3, clr_2_format.NAME: _CLR_2}


def books_for(name: str, body: JsonObject) -> tuple[RuleBook, ...]:
    """The rule books for a document that was read as the format of that name; none where there is none."""
    if name in _OWN_BOOK:
        return (_OWN_BOOK[name],)
    if not _names_a_model(body):
        return ()
    if name in _BESIDE_THE_MODEL:
        return (_model_of(body), _BESIDE_THE_MODEL[name])
    endorses = name == vc_format.NAME and open_badges_3.ENDORSEMENT in types_of(body)
    return (_model_of(body), _OPEN_BADGES_3) if endorses else (_model_of(body),)


def books_for_presentation(body: JsonObject) -> tuple[RuleBook, ...]:
    """The rule books for what calls itself a presentation; none for one of the data model 1.1."""
    of_model_1 = vcdm_1.BASE in as_list(body.get("@context"))
    return (_PRESENTATION_2,) if vcdm_2.PRESENTATION in types_of(body) and not of_model_1 else ()


def broken(books: Iterable[RuleBook], body: JsonObject) -> tuple[Violation, ...]:
    """Everything that does not follow the rules, each place and sentence once."""
    found = (violation for book in books for violation in book.violations(body))
    return tuple({(violation.place, violation.sentence): violation for violation in found}.values())


def _names_a_model(body: JsonObject) -> bool:
    contexts = as_list(body.get("@context"))
    return vcdm_1.BASE in contexts or vcdm_2.BASE in contexts


def _model_of(body: JsonObject) -> RuleBook:
    """The generation whose base context comes first; JSON-LD fixes the words by the first of them."""
    for context in as_list(body.get("@context")):
        if context in (vcdm_1.BASE, vcdm_2.BASE):
            return _VCDM_1 if context == vcdm_1.BASE else _VCDM_2
    return _VCDM_2
