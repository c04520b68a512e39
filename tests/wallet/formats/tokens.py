"""Tokens made in tests: signed by nobody, because opening checks no signature."""

import base64
import hashlib
import json

from wallet import formats
from wallet.model.document import Content, Document

RULEBOOK = {
    "iss": "https://issuer.example-university.edu",
    "iat": 1781740800,
    "nbf": 1781740800,
    "jti": "urn:uuid:9a3f6b2e-1c44-4b8a-9e21-6f0a2d7c5b31",
    "vct": "VerifiableMicroCredential",
    "title": "Introduction to Applied Data Ethics",
    "givenName": "Elena",
    "familyName": "Kowalska",
    "issuerCountry": "SE",
    "awardingBody": "Linköping University",
    "awardingBodyHomepage": "https://liu.se",
    "issuanceDate": "2026-06-15",
    "level": "EQF-6",
    "learningOutcomes": ["Applies ethical frameworks", "Evaluates bias and fairness"],
    "fieldOfEducation": "0613",
    "escoReference": ["http://data.europa.eu/esco/skill/abc12345"],
    "notionalWorkload": {"value": 3, "unit": "ECTS"},
    "typeOfAssessment": "written-examination",
    "formOfParticipation": "online",
    "entryRequirements": ["Beginner-level programming"],
    "idVerificationMethod": "proctored-online-exam",
    "grade": "Pass",
    "gradingScheme": "Pass/Fail",
    "qualityAssurance": "institutional-accreditation",
    "accreditation": {"title": "Institutional Accreditation 2024", "accreditingAgent": "Authority"},
    "stackable": True,
    "partOfQualification": "BSc Data Science, Linköping University",
}
"""Claims with the names of the WE BUILD rulebook for micro-credentials (0.2), values of our own."""


def b64(data: bytes) -> str:
    """Base64url without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def part(value) -> str:
    """A JSON value as a part of a token."""
    return b64(json.dumps(value).encode())


def jws(claims, **header) -> str:
    """A compact JWS whose signature is two bytes of nothing."""
    return f"{part({'alg': 'ES256', **header})}.{part(claims)}.AAA"


def disclosure(*parts) -> str:
    """A disclosure: salt, name and value, or salt and value."""
    return part(list(parts))


def digest(text: str) -> str:
    """The digest of a disclosure."""
    return b64(hashlib.sha256(text.encode()).digest())


def sd_jwt(claims, *disclosures, **header) -> str:
    """An SD-JWT without a key binding."""
    return "~".join((jws(claims, **header), *disclosures, ""))


def hiding(claims, *hidden, salt="salt", **header) -> str:
    """An SD-JWT in which some members of the claims are hidden and disclosed."""
    texts = [disclosure(f"{salt}{number}", name, claims[name]) for number, name in enumerate(hidden)]
    open_claims = {name: value for name, value in claims.items() if name not in hidden}
    return sd_jwt({**open_claims, "_sd": sorted(map(digest, texts)), "_sd_alg": "sha-256"}, *texts, **header)


def opened(text: str | bytes, name: str = "some file") -> Content:
    """The content of a document with that text."""
    data = text.encode() if isinstance(text, str) else text
    return formats.open_content(Document(data, "file", name))
