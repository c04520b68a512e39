"""Open Badges 3.0 in JSON, on the W3C data models 1.1 and 2.0."""

from wallet.formats.gathering import languages_of
from wallet.formats.key_binding import binding_of
from wallet.formats.nodes import Node
from wallet.formats.open_badges_elements import Badge, read_elements
from wallet.formats.open_badges_values import HASHED, BadgeReader
from wallet.formats.pictures import collected, picture
from wallet.formats.undivided import undivided
from wallet.formats.w3c import (
    CREDENTIAL_CONTEXTS,
    contexts_of,
    instant_of,
    period_of,
    secured_by,
    status_claims_of,
)
from wallet.model.credential import MicroCredential, Party, Picture
from wallet.model.document import Content
from wallet.model.elements import Element, Stated
from wallet.model.text import UNDETERMINED, LocalizedText

NAME = "open-badges-3"
TYPES = frozenset({"OpenBadgeCredential", "AchievementCredential"})

parts = undivided


def recognises(content: Content) -> bool:
    """By its type, together with a context of W3C credentials: without one the type means nothing."""
    credential = Node(content.body)
    if TYPES.isdisjoint(credential.types):
        return False
    return not CREDENTIAL_CONTEXTS.isdisjoint(contexts_of(credential))


def read(content: Content) -> MicroCredential:
    """What the credential says. Odd values are left out, never guessed at.

    The title is that of the achievement; the name of the document only where it has none.
    """
    root = Node(content.body)
    badge = Badge(root, BadgeReader(_declared_language(root)))
    elements = read_elements(badge)
    named = badge.reader.text(root, "name")
    heading = named.text if named else None
    titles = elements[Element.TITLE]
    dates = (root.member(key) for key in ("awardedDate", "issuanceDate", "validFrom"))
    issuer = _party(badge, *badge.issuers[:1])
    return MicroCredential(
        format=NAME,
        id=root.member("id").id,
        title=titles.values[0].text if isinstance(titles, Stated) else heading or LocalizedText(()),
        issuer=issuer,
        learner=_learner(badge),
        awarding_body=_awarding_body(badge, issuer),
        period=period_of(root),
        issued=next((instant for instant in map(instant_of, dates) if instant is not None), None),
        elements=elements,
        languages=languages_of(elements, heading),
        pictures=_pictures(badge),
        secured_by=secured_by(content),
        status_claims=status_claims_of(root, "credentialStatus"),
        binding=binding_of(root),
        claims_accreditation=isinstance(elements[Element.QUALITY_ASSURANCE], Stated),
    )


def _declared_language(root: Node) -> str:
    """The language that the credential's own context declares for all plain text; the last one counts."""
    declared = [context.member("@language").value for context in root.each("@context")]
    languages = [language for language in declared if isinstance(language, str) and language]
    return languages[-1] if languages else UNDETERMINED


def _party(badge: Badge, node: Node | None = None) -> Party:
    if node is None:
        return Party(None, None)
    called = badge.reader.text(node, "name") if isinstance(node.value, dict) else None
    return Party(called.text if called else None, node.id)


def _learner(badge: Badge) -> Party:
    """The subject as the credential names it; a hash is not a name."""
    stated = badge.credential.first("credentialSubject")
    subject = next(iter(badge.subjects), stated)
    named = badge.reader.text(subject, "name") if isinstance(subject.value, dict) else None
    if named is None:
        identifiers = sorted(subject.each("identifier"), key=_is_not_a_name)
        known = (badge.reader.identity(identifier) for identifier in identifiers)
        named = next((value for value in known if value is not None and value.raw != HASHED), None)
    return Party(named.text if named else None, subject.id)


def _is_not_a_name(identifier: Node) -> bool:
    return identifier.member("identityType").value != "name"


def _awarding_body(badge: Badge, issuer: Party) -> Party | None:
    """The creator of the achievement where it is not the issuer; names decide where both have one."""
    for achievement in badge.achievements:
        for creator in achievement.each("creator"):
            party = _party(badge, creator)
            if party.name is not None and issuer.name is not None:
                same = not _spellings(party.name).isdisjoint(_spellings(issuer.name))
            else:
                same = party.id == issuer.id
            if not same:
                return party
    return None


def _spellings(text: LocalizedText) -> set[str]:
    return {version.strip().casefold() for _, version in text.versions}


def _pictures(badge: Badge) -> tuple[Picture, ...]:
    """Pictures inside the file; those that are only an address are never fetched."""
    holders = (*badge.achievements, *badge.subjects, badge.credential)
    badges = ((image, "badge") for holder in holders for image in holder.each("image"))
    logos = ((image, "logo") for issuer in badge.issuers for image in issuer.each("image"))
    found = ((image.id, role) for image, role in (*badges, *logos))
    return collected(
        picture(text, role) for text, role in found if text is not None and text.startswith("data:")
    )
