"""Comprehensive Learner Record 2.0: whole credentials in one record, and how they belong together."""

from collections.abc import Iterator
from functools import cached_property

from wallet.formats.gathering import gathered, languages_of, text_value
from wallet.formats.inside import as_parts
from wallet.formats.key_binding import binding_of
from wallet.formats.nodes import Node
from wallet.formats.open_badges_elements import Badge, read_elements
from wallet.formats.open_badges_values import BadgeReader
from wallet.formats.parties import party_of
from wallet.formats.w3c import (
    CREDENTIAL_CONTEXTS,
    contexts_of,
    instant_of,
    period_of,
    secured_by,
    status_claims_of,
)
from wallet.model.credential import MicroCredential
from wallet.model.document import Content
from wallet.model.elements import Element, Elements, ElementValue, NotStated, Stated
from wallet.model.text import LocalizedText

NAME = "clr-2"
TYPE = "ClrCredential"
_DATES = ("awardedDate", "issuanceDate", "validFrom")
_JOIN = " · "


class Record(Badge):
    """The record itself. Its achievements are a list to refer to: they are awarded in its parts."""

    @cached_property
    def achievements(self) -> tuple[Node, ...]:
        """None: what was achieved stands in the parts."""
        return ()


def recognises(content: Content) -> bool:
    """By its type, together with a context of W3C credentials."""
    root = Node(content.body)
    return TYPE in root.types and not CREDENTIAL_CONTEXTS.isdisjoint(contexts_of(root))


def read(content: Content) -> MicroCredential:
    """What the record says as a whole; its title is its own name."""
    root = Node(content.body)
    record = Record(root, BadgeReader())
    elements = _elements(root, record)
    dates = (instant_of(root.member(key)) for key in _DATES)
    titles = elements[Element.TITLE]
    return MicroCredential(
        format=NAME,
        id=root.member("id").id,
        title=titles.values[0].text if isinstance(titles, Stated) else LocalizedText(()),
        issuer=party_of(root.first("issuer")),
        learner=party_of(root.first("credentialSubject")),
        awarding_body=None,
        period=period_of(root),
        issued=next((instant for instant in dates if instant is not None), None),
        elements=elements,
        languages=languages_of(elements),
        pictures=(),
        secured_by=secured_by(content),
        status_claims=status_claims_of(root, "credentialStatus"),
        binding=binding_of(root),
        claims_accreditation=isinstance(elements[Element.QUALITY_ASSURANCE], Stated),
    )


def parts(content: Content) -> tuple[Content, ...]:
    """The credentials inside, in the issuer's order; each has to be read and checked by itself."""
    inside = Node(content.body).walk("credentialSubject", "verifiableCredential")
    return as_parts(content.document.name, inside)


def _elements(root: Node, record: Record) -> Elements:
    elements = dict(read_elements(record))
    elements[Element.TITLE] = gathered([text_value(root, "name")])
    elements[Element.ASSESSMENT_TYPE] = NotStated()  # described by achievements that are in the parts
    elements[Element.STACKABILITY] = gathered(_associations(root))
    return elements


def _associations(root: Node) -> Iterator[ElementValue]:
    """Which achievement belongs to which: both by their names, ``raw`` the kind of the association."""
    names = _achievement_names(root)
    for association in root.walk("credentialSubject", "association"):
        kind = association.member("associationType").value
        source, target = (association.member(key).id for key in ("sourceId", "targetId"))
        if isinstance(kind, str) and kind and source and target:
            words = _JOIN.join((names.get(source, source), kind, names.get(target, target)))
            yield ElementValue(LocalizedText.plain(words), association.path, raw=kind)


def _achievement_names(root: Node) -> dict[str, str]:
    listed = root.walk("credentialSubject", "achievement")
    awarded = root.walk("credentialSubject", "verifiableCredential", "credentialSubject", "achievement")
    names: dict[str, str] = {}
    for achievement in (*listed, *awarded):
        named = text_value(achievement, "name") if isinstance(achievement.value, dict) else None
        if achievement.id is not None and named is not None:
            names.setdefault(achievement.id, named.text.versions[0][1])
    return names
