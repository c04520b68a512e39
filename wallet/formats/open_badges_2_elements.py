"""Where each standard element stands in an Open Badge 2.0 and in what Blockcerts 2 adds to it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from wallet.formats.gathering import gathered, machine_value
from wallet.formats.nodes import Node
from wallet.formats.open_badges_values import EQF, ESCO, HASHED, BadgeReader
from wallet.model.elements import Element, Elements, ElementValue, ValueKind
from wallet.model.json_value import as_text
from wallet.model.text import LocalizedText

Values = Iterator[ElementValue | None]

_PROFILE_KEYS = ("recipientProfile", "extensions:recipientProfile")


@dataclass(frozen=True)
class Assertion:
    """One assertion; every property a tuple of what stands inside it, in the issuer's order."""

    root: Node
    reader: BadgeReader

    @cached_property
    def badges(self) -> tuple[Node, ...]:
        """The badge classes that are described; one that is only an address says nothing."""
        return tuple(node for node in self.root.each("badge") if isinstance(node.value, dict))

    @cached_property
    def issuers(self) -> tuple[Node, ...]:
        """Who issued: described, or by its address alone."""
        return tuple(node for badge in self.badges for node in badge.each("issuer"))

    @cached_property
    def recipients(self) -> tuple[Node, ...]:
        """To whom it was issued; in practice one."""
        return self.root.each("recipient")

    @cached_property
    def profiles(self) -> tuple[Node, ...]:
        """What Blockcerts and extensions add about the recipient."""
        return tuple(
            node
            for holder in (self.root, *self.recipients)
            for key in _PROFILE_KEYS
            for node in holder.each(key)
        )

    @cached_property
    def alignments(self) -> dict[Element, tuple[Node, ...]]:
        """The alignments of the badge, each under the element that its address shows."""
        found: dict[Element, tuple[Node, ...]] = {}
        for badge in self.badges:
            for node in badge.each("alignment"):
                element = _element_of(node)
                found[element] = (*found.get(element, ()), node)
        return found

    def recipient_identity(self, recipient: Node) -> ElementValue | None:
        """An identity; ``raw`` is ``hashed`` where it is only the hash of one."""
        value = recipient.member("identity")
        if not isinstance(value.value, str) or not value.value.strip():
            return None
        raw = HASHED if recipient.member("hashed").value is True else None
        return ElementValue(LocalizedText.plain(value.value), value.path, raw=raw)


def read_elements(assertion: Assertion) -> Elements:
    """All standard elements; each stated or not stated."""
    nothing: Callable[[Assertion], Values] = _nothing
    return {element: gathered(_WHERE.get(element, nothing)(assertion)) for element in Element}


def _element_of(alignment: Node) -> Element:
    address = as_text(alignment.member("targetUrl").value) or ""
    if address.startswith(EQF):
        return Element.LEVEL
    return Element.LEARNING_OUTCOMES if address.startswith(ESCO) else Element.FURTHER_INFORMATION


def _nothing(assertion: Assertion) -> Values:
    del assertion
    return iter(())


def _learner(assertion: Assertion) -> Values:
    yield from (assertion.reader.text(profile, "name") for profile in assertion.profiles)
    yield from (assertion.recipient_identity(recipient) for recipient in assertion.recipients)


def _title(assertion: Assertion) -> Values:
    return (assertion.reader.text(badge, "name") for badge in assertion.badges)


def _awarding_body(assertion: Assertion) -> Values:
    described = (issuer for issuer in assertion.issuers if isinstance(issuer.value, dict))
    return (assertion.reader.text(issuer, "name") for issuer in described)


def _date_of_issuing(assertion: Assertion) -> Values:
    yield machine_value(assertion.root.member("issuedOn"), ValueKind.DATE)


def _learning_outcomes(assertion: Assertion) -> Values:
    for badge in assertion.badges:
        for criteria in badge.each("criteria"):
            yield assertion.reader.text(criteria, "narrative")
        yield assertion.reader.text(badge, "description")
    yield from map(assertion.reader.aligned, assertion.alignments.get(Element.LEARNING_OUTCOMES, ()))


def _level(assertion: Assertion) -> Values:
    return map(assertion.reader.eqf_level, assertion.alignments.get(Element.LEVEL, ()))


def _quality_assurance(assertion: Assertion) -> Values:
    """Who endorses the issuer, where the endorsement stands inside."""
    for issuer in assertion.issuers:
        for endorsement in issuer.each("endorsement"):
            yield from _endorsement(assertion, endorsement)


def _further_information(assertion: Assertion) -> Values:
    reader = assertion.reader
    for badge in assertion.badges:
        yield from (reader.text(tag) for tag in badge.each("tags"))
        for criteria in badge.each("criteria"):
            address = criteria if isinstance(criteria.value, str) else criteria.member("id")
            yield reader.linked(address, "id")
    yield reader.text(assertion.root, "narrative")
    for evidence in assertion.root.each("evidence"):
        yield reader.linked(evidence, "id", "name", "description", "narrative")
    for alignment in assertion.alignments.get(Element.FURTHER_INFORMATION, ()):
        yield reader.linked(alignment, "targetUrl", "targetName", "targetDescription")
    endorsed = (assertion.root, *assertion.badges)
    for endorsement in (node for holder in endorsed for node in holder.each("endorsement")):
        yield from _endorsement(assertion, endorsement)


def _endorsement(assertion: Assertion, endorsement: Node) -> Values:
    """Who endorses and with what words; one that is only an address is not stated."""
    if isinstance(endorsement.value, dict):
        yield from (assertion.reader.text(issuer, "name") for issuer in endorsement.each("issuer"))
        yield from (assertion.reader.text(claim, "endorsementComment") for claim in endorsement.each("claim"))


_WHERE: dict[Element, Callable[[Assertion], Values]] = {
    Element.LEARNER: _learner,
    Element.TITLE: _title,
    Element.AWARDING_BODY: _awarding_body,
    Element.DATE_OF_ISSUING: _date_of_issuing,
    Element.LEARNING_OUTCOMES: _learning_outcomes,
    Element.LEVEL: _level,
    Element.QUALITY_ASSURANCE: _quality_assurance,
    Element.FURTHER_INFORMATION: _further_information,
}
