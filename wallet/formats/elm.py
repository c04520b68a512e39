"""European digital credentials for learning: European Learning Model 3 in JSON-LD, sealed or not."""

from wallet.formats.elm_claims import Claims, Graph
from wallet.formats.elm_elements import other_awarding_bodies, read_elements
from wallet.formats.elm_values import name, title
from wallet.formats.gathering import languages_of, text_value
from wallet.formats.key_binding import binding_of
from wallet.formats.language_codes import tag_of
from wallet.formats.nodes import Node
from wallet.formats.pictures import collected, picture
from wallet.formats.undivided import undivided
from wallet.formats.w3c import contexts_of, instant_of, period_of, secured_by, status_claims_of
from wallet.model.credential import MicroCredential, Party, Picture
from wallet.model.document import Content
from wallet.model.elements import Element, ElementValue, Stated
from wallet.model.text import LocalizedText

NAME = "elm"
CREDENTIAL_TYPE = "EuropeanDigitalCredential"
CONTEXT = "http://data.europa.eu/snb/model/context/edc-ap"
_NOBODY = Node(None)

parts = undivided


def recognises(content: Content) -> bool:
    """By the type of the European credential, or a verifiable credential in its context."""
    credential = Node(content.body)
    if CREDENTIAL_TYPE in credential.types:
        return True
    return "VerifiableCredential" in credential.types and CONTEXT in contexts_of(credential)


def read(content: Content) -> MicroCredential:
    """What the credential says, however its issuer nested it. Odd values are left out, never guessed at.

    The title is that of the first achievement; the heading of the document only where no claim has one.
    """
    root = Node(content.body)
    claims = Claims(Graph(root))
    elements = read_elements(claims)
    heading = _heading(claims)
    titles = elements[Element.TITLE]
    others = other_awarding_bodies(claims)
    return MicroCredential(
        format=NAME,
        id=root.member("id").id,
        title=titles.values[0].text if isinstance(titles, Stated) else heading or LocalizedText(()),
        issuer=_party(*claims.issuers[:1]),
        learner=_learner(claims),
        awarding_body=_party(others[0]) if others else None,
        period=period_of(root),
        issued=instant_of(root.member("issued")) or instant_of(root.member("issuanceDate")),
        elements=elements,
        languages=_languages(claims, languages_of(elements, heading)),
        pictures=_pictures(claims),
        secured_by=secured_by(content),
        # The model names the property credentialStatus; issuers also write status.
        status_claims=status_claims_of(root, "credentialStatus", "status"),
        binding=binding_of(root),
        claims_accreditation=isinstance(elements[Element.QUALITY_ASSURANCE], Stated),
    )


def _heading(claims: Claims) -> LocalizedText | None:
    headings = (title(display) for display in claims.graph.follow(claims.credential, "displayParameter"))
    return next((heading.text for heading in headings if heading is not None), None)


def _party(node: Node = _NOBODY) -> Party:
    called = name(node)
    return Party(called.text if called else None, node.id)


def _learner(claims: Claims) -> Party:
    if not claims.subjects:
        return Party(None, None)
    person = claims.subjects[0]
    full = text_value(person, "fullName")
    parts = (text_value(person, "givenName"), text_value(person, "familyName"))
    return Party(full.text if full else _joined(*parts), person.id)


def _joined(given: ElementValue | None, family: ElementValue | None) -> LocalizedText | None:
    """Given and family name in one line for each language in which the issuer wrote either."""
    if given is None or family is None:
        known = given or family
        return known.text if known else None
    mine, theirs = dict(given.text.versions), dict(family.text.versions)
    languages = dict.fromkeys((*mine, *theirs))
    return LocalizedText(
        tuple(
            (language, " ".join(part for part in (mine.get(language), theirs.get(language)) if part))
            for language in languages
        )
    )


def _languages(claims: Claims, written: tuple[str, ...]) -> tuple[str, ...]:
    """The primary language first, then those the issuer lists, then all others in which it wrote."""
    displays = claims.graph.follow(claims.credential, "displayParameter")
    listed = (*claims.graph.follow(displays, "primaryLanguage"), *claims.graph.follow(displays, "language"))
    tags = (tag_of(language.id) for language in listed if language.id is not None)
    return tuple(dict.fromkeys((*(tag for tag in tags if tag is not None), *written)))


def _pictures(claims: Claims) -> tuple[Picture, ...]:
    graph = claims.graph
    logos = graph.follow((*claims.issuers, *claims.awarding_bodies), "logo")
    pages = graph.follow(claims.credential, "displayParameter", "individualDisplay", "displayDetail", "image")
    media = (*((logo, "logo") for logo in logos), *((page, "issuer-picture") for page in pages))
    contents = ((node.member("content").value, role) for node, role in media)
    return collected(picture(text, role) for text, role in contents if isinstance(text, str))
