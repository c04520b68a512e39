"""What a credential says: the reading of one document, without any judgement."""

from dataclasses import dataclass
from datetime import datetime

from wallet.model.elements import Elements
from wallet.model.text import LocalizedText


@dataclass(frozen=True)
class Party:
    """A person or organisation as the credential names it; both parts may be missing."""

    name: LocalizedText | None
    id: str | None


@dataclass(frozen=True)
class Picture:
    """A picture that the issuer put into the credential. Shown, never believed."""

    media_type: str
    data: bytes
    role: str  # "issuer-picture" | "logo" | "badge"


@dataclass(frozen=True)
class Period:
    """Dates between which the credential says it is valid; None where it states none.

    ``problem`` quotes a date that could not be read; such a credential has no usable period.
    """

    start: datetime | None
    end: datetime | None
    problem: str | None = None


@dataclass(frozen=True)
class KeyBinding:
    """The key or identifier to which the credential was issued, where it names one.

    ``did`` is the subject's identifier when it is a DID; ``jwk_thumbprint`` the RFC 7638
    SHA-256 thumbprint (base64url) of a confirmation key (``cnf.jwk``).
    """

    did: str | None = None
    jwk_thumbprint: str | None = None


@dataclass(frozen=True, repr=False)
class MicroCredential:
    """What one credential says. Derived from its bytes and always rebuildable from them.

    ``issuer`` is who sealed or signed it by its own words; ``awarding_body`` who awarded
    it, where that differs. ``status_claims`` are the types of its status entries,
    ``quality_claims`` whether it claims accreditation. ``secured_by`` names the
    kinds of proof it carries; nothing here says that any of them verifies.
    """

    format: str
    id: str | None
    title: LocalizedText
    issuer: Party
    learner: Party
    awarding_body: Party | None
    period: Period
    issued: datetime | None
    elements: Elements
    languages: tuple[str, ...]
    pictures: tuple[Picture, ...]
    secured_by: tuple[str, ...]
    status_claims: tuple[str, ...]
    binding: KeyBinding
    claims_accreditation: bool
