"""Blockcerts 1.2: a certificate, its recipient and a receipt of the blockchain, each under its own key."""

from collections.abc import Iterator

from wallet.formats.days import between, day_of
from wallet.formats.gathering import gathered, languages_of, machine_value, text_value
from wallet.formats.nodes import Node
from wallet.formats.open_badges_values import HASHED
from wallet.formats.parties import party_of
from wallet.formats.pictures import collected, picture
from wallet.formats.w3c import secured_by
from wallet.model.credential import KeyBinding, MicroCredential, Party, Picture
from wallet.model.document import Content
from wallet.model.elements import Element, Elements, ElementValue, NotStated, Stated, ValueKind
from wallet.model.text import UNDETERMINED, LocalizedText

TYPE = "BlockchainCertificate"


def is_version_1(root: Node) -> bool:
    """By its type and the certificate that it wraps."""
    certificate = root.member("document").member("certificate")
    return TYPE in root.types and isinstance(certificate.value, dict)


def read_version_1(content: Content, name: str) -> MicroCredential:
    """What the certificate says; for content for which ``is_version_1`` holds."""
    document = Node(content.body).member("document")
    certificate, assertion = document.member("certificate"), document.member("assertion")
    language = certificate.member("language").value
    tag = language if isinstance(language, str) and language else UNDETERMINED
    elements = _elements(document, tag)
    titles = elements[Element.TITLE]
    issued = assertion.member("issuedOn")
    return MicroCredential(
        format=name,
        id=assertion.member("id").id,
        title=titles.values[0].text if isinstance(titles, Stated) else LocalizedText(()),
        issuer=party_of(certificate.first("issuer"), tag),
        learner=_learner_party(document),
        awarding_body=None,
        period=between(issued, assertion.member("expires")),
        issued=day_of(issued),
        elements=elements,
        languages=languages_of(elements),
        pictures=_pictures(certificate),
        secured_by=secured_by(content),
        status_claims=(),
        binding=KeyBinding(),
        claims_accreditation=False,
    )


def _elements(document: Node, language: str) -> Elements:
    certificate = document.member("certificate")
    found: dict[Element, Stated | NotStated] = {element: NotStated() for element in Element}
    found[Element.LEARNER] = gathered(_learner(document))
    found[Element.TITLE] = gathered([text_value(certificate, "name", language=language)])
    issuers = (node for node in certificate.each("issuer") if isinstance(node.value, dict))
    found[Element.AWARDING_BODY] = gathered(text_value(issuer, "name") for issuer in issuers)
    date = document.member("assertion").member("issuedOn")
    found[Element.DATE_OF_ISSUING] = gathered([machine_value(date, ValueKind.DATE)])
    found[Element.LEARNING_OUTCOMES] = gathered([text_value(certificate, "description", language=language)])
    return found


def _learner(document: Node) -> Iterator[ElementValue | None]:
    recipient = document.member("recipient")
    yield text_value(recipient, "givenName")
    yield text_value(recipient, "familyName")
    identity = text_value(recipient, "identity")
    if identity is not None:
        raw = HASHED if recipient.member("hashed").value is True else None
        yield ElementValue(identity.text, recipient.member("identity").path, raw=raw)


def _learner_party(document: Node) -> Party:
    recipient = document.member("recipient")
    names = (text_value(recipient, key) for key in ("givenName", "familyName"))
    words = [value.text.versions[0][1] for value in names if value is not None]
    return Party(LocalizedText.plain(" ".join(words)) if words else None, None)


def _pictures(certificate: Node) -> tuple[Picture, ...]:
    media = ((certificate.member("image"), "badge"), (certificate.first("issuer").member("image"), "logo"))
    return collected(
        picture(node.value, role)
        for node, role in media
        if isinstance(node.value, str) and node.value.startswith("data:")
    )
