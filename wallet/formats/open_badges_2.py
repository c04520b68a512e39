"""Open Badges 2.0: an assertion, hosted or signed. What is only an address is never fetched."""

from wallet.formats.days import between, day_of
from wallet.formats.gathering import languages_of
from wallet.formats.nodes import Node
from wallet.formats.open_badges_2_elements import Assertion, read_elements
from wallet.formats.open_badges_values import HASHED, BadgeReader
from wallet.formats.parties import party_of
from wallet.formats.pictures import collected, picture
from wallet.formats.undivided import undivided
from wallet.formats.w3c import contexts_of, secured_by
from wallet.model.credential import KeyBinding, MicroCredential, Party, Picture
from wallet.model.document import Content
from wallet.model.elements import Element, Stated
from wallet.model.text import UNDETERMINED, LocalizedText

NAME = "open-badges-2"
TYPE = "Assertion"
_HOSTED = frozenset({"hosted", "HostedBadge", "HostedVerification"})
_CONTEXT_MARKS = ("openbadges/v2", "openbadgespec.org/v2")

parts = undivided


def recognises(content: Content) -> bool:
    """By its type, together with a context of Open Badges 2; the word alone means many things."""
    root = Node(content.body)
    named = any(mark in context for context in contexts_of(root) for mark in _CONTEXT_MARKS)
    return TYPE in root.types and named


def read(content: Content) -> MicroCredential:
    """What the assertion says, with the badge class and the issuer where they stand inside it."""
    return read_assertion(content, NAME)


def read_assertion(content: Content, name: str) -> MicroCredential:
    """As ``read``, for a format that builds on Open Badges 2 and has a ``name`` of its own."""
    root = Node(content.body)
    assertion = Assertion(root, BadgeReader(_language(root)))
    elements = read_elements(assertion)
    titles = elements[Element.TITLE]
    issuers = assertion.issuers
    return MicroCredential(
        format=name,
        id=root.member("id").id,
        title=titles.values[0].text if isinstance(titles, Stated) else LocalizedText(()),
        issuer=party_of(issuers[0] if issuers else None, assertion.reader.language),
        learner=_learner(assertion),
        awarding_body=None,
        period=between(root.member("issuedOn"), root.member("expires")),
        issued=day_of(root.member("issuedOn")),
        elements=elements,
        languages=languages_of(elements),
        pictures=_pictures(assertion),
        secured_by=secured_by(content) or _hosting(root),
        status_claims=_status_claims(assertion),
        binding=KeyBinding(),
        claims_accreditation=isinstance(elements[Element.QUALITY_ASSURANCE], Stated),
    )


def _language(root: Node) -> str:
    """The language that the badge or the assertion declares for its text."""
    for node in (*root.each("badge"), root):
        declared = node.member("@language").value
        if isinstance(declared, str) and declared:
            return declared
    return UNDETERMINED


def _learner(assertion: Assertion) -> Party:
    """By name where the recipient's profile is inside, else by the identity, if it is not a hash."""
    for profile in assertion.profiles:
        named = assertion.reader.text(profile, "name")
        if named is not None:
            return Party(named.text, None)
    known = (assertion.recipient_identity(node) for node in assertion.recipients)
    named = next((value for value in known if value is not None and value.raw != HASHED), None)
    return Party(named.text if named else None, None)


def _hosting(root: Node) -> tuple[str, ...]:
    kinds = {kind for node in root.each("verification") for kind in node.types}
    return () if kinds.isdisjoint(_HOSTED) else ("hosted",)


def _status_claims(assertion: Assertion) -> tuple[str, ...]:
    """``revoked`` where the assertion itself says so; ``revocationList`` where the issuer keeps a list."""
    said = ("revoked",) if assertion.root.member("revoked").value is True else ()
    listed = any(node.member("revocationList").value is not None for node in assertion.issuers)
    return (*said, *(("revocationList",) if listed else ()))


def _pictures(assertion: Assertion) -> tuple[Picture, ...]:
    """Pictures inside the file; those that are only an address are never fetched."""
    badges = (
        (image, "badge") for holder in (*assertion.badges, assertion.root) for image in holder.each("image")
    )
    logos = ((image, "logo") for issuer in assertion.issuers for image in issuer.each("image"))
    found = ((image.id, role) for image, role in (*badges, *logos))
    return collected(
        picture(text, role) for text, role in found if text is not None and text.startswith("data:")
    )
