"""Blockcerts 1, 2 and 3: what they say. Their anchor is on a blockchain, which nobody can see offline.

Version 2 is an Open Badge 2 with a Merkle proof, version 3 a W3C credential; version 1 has its own form.
What version 3 leaves to its display, a page of HTML, is never interpreted.
"""

from collections.abc import Iterator

from wallet.formats import open_badges_2
from wallet.formats.blockcerts_1 import is_version_1, read_version_1
from wallet.formats.gathering import gathered, languages_of, machine_value, text_value
from wallet.formats.key_binding import binding_of
from wallet.formats.nodes import Node
from wallet.formats.parties import first_text, identifier_value, name_or_identifier, party_of
from wallet.formats.pictures import collected, picture
from wallet.formats.undivided import undivided
from wallet.formats.vc import types_as_title
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
from wallet.model.elements import Element, Elements, ElementValue, NotStated, Stated, ValueKind

NAME = "blockcerts"
TYPE = "BlockcertsCredential"
_CONTEXT_MARK = "blockcerts"
_DATES = ("validFrom", "issuanceDate")
_LINES = ("description", "criteria")

parts = undivided


def recognises(content: Content) -> bool:
    """By the type of version 3, the context of version 2 around an assertion, or the form of version 1."""
    root = Node(content.body)
    if TYPE in root.types:
        return not CREDENTIAL_CONTEXTS.isdisjoint(contexts_of(root))
    return _is_version_2(root) or is_version_1(root)


def read(content: Content) -> MicroCredential:
    """What the certificate says, in whichever version it is written."""
    root = Node(content.body)
    if is_version_1(root):
        return read_version_1(content, NAME)
    if TYPE not in root.types:
        return open_badges_2.read_assertion(content, NAME)
    return _read_version_3(content, root)


def _is_version_2(root: Node) -> bool:
    marked = any(_CONTEXT_MARK in context for context in contexts_of(root))
    return open_badges_2.TYPE in root.types and marked


def _read_version_3(content: Content, root: Node) -> MicroCredential:
    elements = _elements(root)
    named = text_value(root, "name")
    titles = elements[Element.TITLE]
    issued = (instant_of(root.member(key)) for key in _DATES)
    issuer = root.first("issuer")
    logo = issuer.member("image").id
    return MicroCredential(
        format=NAME,
        id=root.member("id").id,
        title=first_text(
            titles.values[0].text if isinstance(titles, Stated) else None,
            named.text if named else None,
            types_as_title(root),
        ),
        issuer=party_of(issuer),
        learner=party_of(root.first("credentialSubject")),
        awarding_body=None,
        period=period_of(root),
        issued=next((instant for instant in issued if instant is not None), None),
        elements=elements,
        languages=languages_of(elements, named.text if named else None),
        pictures=collected([picture(logo, "logo")]) if logo and logo.startswith("data:") else (),
        secured_by=secured_by(content),
        status_claims=status_claims_of(root, "credentialStatus"),
        binding=binding_of(root),
        claims_accreditation=False,
    )


def _elements(root: Node) -> Elements:
    found: dict[Element, Stated | NotStated] = {element: NotStated() for element in Element}
    claims = root.walk("credentialSubject", "claim")
    found[Element.LEARNER] = gathered(_learner(root))
    found[Element.TITLE] = gathered(
        value for value in (*(text_value(claim, "name") for claim in claims), text_value(root, "name"))
    )
    found[Element.AWARDING_BODY] = gathered(name_or_identifier(issuer) for issuer in root.each("issuer"))
    dates = (machine_value(root.member(key), ValueKind.DATE) for key in _DATES)
    found[Element.DATE_OF_ISSUING] = gathered([next((date for date in dates if date is not None), None)])
    found[Element.LEARNING_OUTCOMES] = gathered(text_value(claim, key) for claim in claims for key in _LINES)
    return found


def _learner(root: Node) -> Iterator[ElementValue | None]:
    for subject in root.each("credentialSubject"):
        stated = [text_value(subject, key) for key in ("name", "email")] if _is_object(subject) else []
        yield from stated
        if not any(stated):
            yield identifier_value(subject)


def _is_object(node: Node) -> bool:
    return isinstance(node.value, dict)
