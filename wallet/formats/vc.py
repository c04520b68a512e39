"""Any other credential of the W3C data models 1.1 and 2.0.

Only what those models define themselves is read: who it is about, who issued it and when. What
else it says has a meaning that only its own type knows, and is left to the tree of everything else.
"""

from wallet.formats.gathering import gathered, languages_of, machine_value, text_value
from wallet.formats.inside import ENDORSEMENT_TYPE
from wallet.formats.key_binding import binding_of
from wallet.formats.nodes import Node
from wallet.formats.parties import first_text, identifier_value, name_or_identifier, party_of
from wallet.formats.undivided import undivided
from wallet.formats.w3c import (
    CREDENTIAL_CONTEXTS,
    contexts_of,
    instant_of,
    period_of,
    secured_by,
    status_claims_of,
)
from wallet.model.credential import KeyBinding, MicroCredential
from wallet.model.document import Content
from wallet.model.elements import Element, Elements, NotStated, Stated, ValueKind
from wallet.model.text import LocalizedText

NAME = "vc"
TYPE = "VerifiableCredential"
_DATES = ("validFrom", "issuanceDate")

parts = undivided


def recognises(content: Content) -> bool:
    """By the type of all W3C credentials, together with one of their contexts."""
    root = Node(content.body)
    return TYPE in root.types and not CREDENTIAL_CONTEXTS.isdisjoint(contexts_of(root))


def read(content: Content) -> MicroCredential:
    """The frame of the credential. The title is its ``name`` (VCDM 2.0), else its types; no element."""
    root = Node(content.body)
    elements = frame_elements(root)
    named = text_value(root, "name")
    issued = (instant_of(root.member(key)) for key in _DATES)
    return MicroCredential(
        format=NAME,
        id=root.member("id").id,
        title=first_text(named.text if named else None, types_as_title(root)),
        issuer=party_of(root.first("issuer")),
        learner=party_of(root.first("credentialSubject"), keys=()),
        awarding_body=None,
        period=period_of(root),
        issued=next((instant for instant in issued if instant is not None), None),
        elements=elements,
        languages=languages_of(elements, named.text if named else None),
        pictures=(),
        secured_by=secured_by(content),
        status_claims=status_claims_of(root, "credentialStatus"),
        # What is endorsed is no learner; its key, such as that of an issuer, says nothing about a holder.
        binding=KeyBinding() if ENDORSEMENT_TYPE in root.types else binding_of(root),
        claims_accreditation=False,
    )


def frame_elements(root: Node) -> Elements:
    """The three elements that the data model itself defines; all others are not stated."""
    found: dict[Element, Stated | NotStated] = {element: NotStated() for element in Element}
    found[Element.LEARNER] = gathered(
        identifier_value(subject) for subject in root.each("credentialSubject") if _is_node(subject)
    )
    found[Element.AWARDING_BODY] = gathered(name_or_identifier(issuer) for issuer in root.each("issuer"))
    stated = (machine_value(root.member(key), ValueKind.DATE) for key in _DATES)
    found[Element.DATE_OF_ISSUING] = gathered((next((date for date in stated if date is not None), None),))
    return found


def types_as_title(root: Node) -> LocalizedText | None:
    """The types that say more than that it is a credential, as the issuer wrote them."""
    own = [kind for kind in root.types if kind != TYPE and kind.strip()]
    return LocalizedText.plain(", ".join(own)) if own else None


def _is_node(subject: Node) -> bool:
    return isinstance(subject.value, dict | str)
