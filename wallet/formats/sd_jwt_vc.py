"""Credentials whose claims are those of a token: SD-JWT VC (``dc+sd-jwt``, ``vc+sd-jwt``), and plain JWT.

What they are is told by their claims. The type (``vct``) alone would not do: several names circulate
for the same thing. An Open Badge may be carried in such a token as well.
"""

from datetime import datetime

from wallet.formats import flat_elements
from wallet.formats.days import between, day_of
from wallet.formats.flat_claims import TELLING
from wallet.formats.gathering import languages_of
from wallet.formats.key_binding import binding_of
from wallet.formats.nodes import Node
from wallet.formats.numeric_dates import parse_numeric_date
from wallet.formats.parties import first_text, party_of
from wallet.formats.sd_jwt_badge import CarriedBadge, carries_badge, elements_of_badge
from wallet.formats.undivided import undivided
from wallet.formats.w3c import instant_of, secured_by
from wallet.model.credential import KeyBinding, MicroCredential, Party, Period
from wallet.model.document import CompactEnvelope, Content, SdJwtEnvelope
from wallet.model.elements import Element, Elements, Stated
from wallet.model.text import LocalizedText

NAME = "sd-jwt-vc"
MICRO_CREDENTIAL_TYPES = frozenset(
    # The last one is a slip of the pen that was published and is in use.
    {"VerifiableMicroCredential", "urn:eudi:micro_credential:1", "urn:edui:micro_credential:1"}
)
_MIN_TELLING_CLAIMS = 2
_QUOTED_CHARACTERS = 60

parts = undivided


def recognises(content: Content) -> bool:
    """In a token: by its ``vct``, which every SD-JWT VC has, or by the claims of micro-credentials."""
    if not isinstance(content.envelope, SdJwtEnvelope | CompactEnvelope):
        return False
    root = Node(content.body)
    if "@context" in content.body or "VerifiableCredential" in root.types:
        return False
    typed = isinstance(root.member("vct").value, str)
    return typed or carries_badge(root) or _is_micro_credential(root)


def read(content: Content) -> MicroCredential:
    """What the claims state. Of a type that is no micro-credential only the frame is read."""
    root = Node(content.body)
    elements, named = _elements(root)
    titles = elements[Element.TITLE]
    issuer = _issuer(root)
    return MicroCredential(
        format=NAME,
        id=_identifier(root),
        title=first_text(titles.values[0].text if isinstance(titles, Stated) else None, named, _type(root)),
        issuer=issuer,
        learner=_learner(root, elements),
        awarding_body=_awarding_body(elements, issuer),
        period=_period(root),
        issued=_issued(root),
        elements=elements,
        languages=languages_of(elements),
        pictures=(),
        secured_by=secured_by(content),
        status_claims=_status_claims(root),
        binding=_binding(root),
        claims_accreditation=isinstance(elements[Element.QUALITY_ASSURANCE], Stated),
    )


def _is_micro_credential(root: Node) -> bool:
    if root.member("vct").id in MICRO_CREDENTIAL_TYPES:
        return True
    return sum(any(claim.found_in(root)) for claim in TELLING) >= _MIN_TELLING_CLAIMS


def _elements(root: Node) -> tuple[Elements, LocalizedText | None]:
    """The elements, and what the credential as a whole is called."""
    if carries_badge(root):
        badge = CarriedBadge.of(root)
        called = badge.reader.text(root, "name")
        return elements_of_badge(badge), called.text if called else None
    if _is_micro_credential(root):
        return flat_elements.read_elements(root), None
    return flat_elements.frame_elements(root), None


def _type(root: Node) -> LocalizedText | None:
    kind = root.member("vct").value
    return LocalizedText.plain(kind) if isinstance(kind, str) and kind.strip() else None


def _identifier(root: Node) -> str | None:
    return next((found for key in ("jti", "id") if (found := root.member(key).id) is not None), None)


def _issuer(root: Node) -> Party:
    """Who issued: ``iss`` is the identifier, a name only where the claims have one under ``issuer``."""
    described = party_of(root.first("issuer"))
    return Party(described.name, root.member("iss").id or described.id)


def _awarding_body(elements: Elements, issuer: Party) -> Party | None:
    stated = elements[Element.AWARDING_BODY]
    named = stated.values[0].text if isinstance(stated, Stated) else None
    return None if named is None or named == issuer.name else Party(named, None)


def _learner(root: Node, elements: Elements) -> Party:
    """The learner's given and family name where the token states them, one after the other."""
    subject = root.member("sub").id or root.first("credentialSubject").member("id").id
    learner = elements[Element.LEARNER]
    stated = learner.values if isinstance(learner, Stated) else ()
    names = [value.text.versions[0][1] for value in stated if "name" in value.path.rpartition("/")[2].lower()]
    return Party(LocalizedText.plain(" ".join(names)) if names else None, subject)


def _period(root: Node) -> Period:
    """``nbf`` and ``exp``; of dates in text beside them the narrower count."""
    period = between(root.member("validFrom"), root.member("validUntil"), root.member("expirationDate"))
    problem = period.problem
    read: dict[str, datetime | None] = {"nbf": None, "exp": None}
    for key in read:
        stated = root.member(key).value
        try:
            read[key] = parse_numeric_date(stated) if stated is not None else None
        except ValueError:
            problem = problem or f"{key}: {str(stated)[:_QUOTED_CHARACTERS]}"
    starts = [start for start in (period.start, read["nbf"]) if start is not None]
    ends = [end for end in (period.end, read["exp"]) if end is not None]
    return Period(max(starts, default=None), min(ends, default=None), problem)


def _issued(root: Node) -> datetime | None:
    days = (day_of(root.member(key)) for key in ("issuanceDate", "issuance_date", "dateOfIssuing"))
    stated = next((day for day in days if day is not None), None) or instant_of(root.member("validFrom"))
    if stated is not None:
        return stated
    try:
        return parse_numeric_date(root.member("iat").value)
    except ValueError:
        return None


def _status_claims(root: Node) -> tuple[str, ...]:
    """The kinds of status under ``status`` (``status_list`` for a Token Status List), else ``untyped``."""
    entries = root.each("status")
    kinds = [kind for entry in entries if isinstance(entry.value, dict) for kind in entry.value]
    return tuple(dict.fromkeys(kinds)) or (("untyped",) if entries else ())


def _binding(root: Node) -> KeyBinding:
    binding = binding_of(root)
    subject = root.member("sub").id
    did = subject if subject is not None and subject.startswith("did:") else binding.did
    return KeyBinding(did, binding.jwk_thumbprint)
