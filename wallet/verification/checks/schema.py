"""Does it follow the rules of its own format? Warns, never blocks: no headline depends on it."""

from collections.abc import Iterator

from wallet.model.document import Content, SdJwtEnvelope
from wallet.model.findings import Check, Finding, Outcome, Reason
from wallet.model.json_value import JsonObject, as_list, as_object
from wallet.verification.case import Case
from wallet.verification.rules import RuleBook, Violation, books_for, books_for_presentation, broken

MAX_TOLD = 3
"""How many violations stand in the sentence; the others are counted, and listed in the evidence."""
MAX_LISTED = 20
"""How many violations the evidence lists; it is stored with every verdict."""
_MAX_PLACE = 200
_SELECTIVE = frozenset({"ecdsa-sd-2023", "bbs-2023"})


def run(case: Case) -> Finding:
    """Passed where every rule at hand is kept, failed where one is not; not applicable without rules."""
    if case.credential is None or case.content is None:
        return case.finding(Check.SCHEMA, Outcome.UNKNOWN, Reason.NOT_READ)
    body = case.content.body
    books = books_for(case.credential.format, body)
    return _by_books(case, books, body, in_part=_shown_in_part(case.content))


def of_share(case: Case, presentation: JsonObject | None) -> Finding:
    """The finding on a share itself, where it is a presentation that has rules of its own."""
    books = books_for_presentation(presentation) if presentation is not None else ()
    if presentation is None or not books:
        return case.finding(Check.SCHEMA, Outcome.NOT_APPLICABLE, Reason.NOT_FOR_SHARES)
    return _by_books(case, books, presentation, in_part=False)


def _by_books(case: Case, books: tuple[RuleBook, ...], body: JsonObject, *, in_part: bool) -> Finding:
    if not books:
        return case.finding(Check.SCHEMA, Outcome.NOT_APPLICABLE, Reason.NO_RULES)
    rules = ", ".join(book.name for book in books)
    found = broken(books, body)
    if found and in_part:
        found = tuple(violation for violation in found if not violation.lack)
        if not found:
            return case.finding(Check.SCHEMA, Outcome.UNKNOWN, Reason.PARTS_NOT_SHOWN, rules=rules)
    if not found:
        return case.finding(Check.SCHEMA, Outcome.PASSED, Reason.CONFORMS, rules=rules)
    facts = (("violations", _told(found)), ("violation_count", str(len(found))), ("rules", rules))
    return Finding(Check.SCHEMA, Outcome.FAILED, Reason.VIOLATIONS, case.now, (*facts, *_listed(found)))


def _shown_in_part(content: Content) -> bool:
    """Whether the learner may have left out what the issuer stated (RFC 9901; ecdsa-sd-2023)."""
    if isinstance(content.envelope, SdJwtEnvelope):
        return True
    proofs = (as_object(proof).get("cryptosuite") for proof in as_list(content.body.get("proof")))
    return any(suite in _SELECTIVE for suite in proofs if isinstance(suite, str))


def _told(found: tuple[Violation, ...]) -> str:
    """The first few in words, with the place where that is not the document itself."""
    sentences = [_at_its_place(violation) for violation in found[:MAX_TOLD]]
    more = len(found) - len(sentences)
    return " ".join([*sentences, f"(+{more})"] if more else sentences)


def _at_its_place(violation: Violation) -> str:
    place = violation.place[:_MAX_PLACE]
    return f"{place}: {violation.sentence}" if place else violation.sentence


def _listed(found: tuple[Violation, ...]) -> Iterator[tuple[str, str]]:
    for number, violation in enumerate(found[:MAX_LISTED], start=1):
        yield f"violation_{number}_rule", violation.rule
        yield f"violation_{number}_place", violation.place[:_MAX_PLACE]
        yield f"violation_{number}_sentence", violation.sentence
