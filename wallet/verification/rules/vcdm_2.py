"""Verifiable Credentials Data Model 2.0 (W3C Recommendation, 15 May 2025), sections 4.3 to 4.13."""

from collections.abc import Iterator
from typing import Final

from wallet.formats.nodes import below
from wallet.model.json_value import JsonObject, JsonValue
from wallet.verification.rules import frame
from wallet.verification.rules.inline_contexts import redefined, unmapped_types
from wallet.verification.rules.kinds import types_of
from wallet.verification.rules.violation import Violation, missing, wrong

NAME: Final = "W3C Verifiable Credentials 2.0"
BASE: Final = "https://www.w3.org/ns/credentials/v2"
PRESENTATION: Final = "VerifiablePresentation"
_ENVELOPED: Final = "EnvelopedVerifiableCredential"
_BOOK: Final = "VCDM 2.0, section "
_CONTEXTS, _IDENTIFIERS, _TYPES = f"{_BOOK}4.3", f"{_BOOK}4.4", f"{_BOOK}4.5"
_NAMES, _ISSUER, _SUBJECT = f"{_BOOK}4.6", f"{_BOOK}4.7", f"{_BOOK}4.8"
_PERIOD, _STATUS, _SCHEMAS = f"{_BOOK}4.9", f"{_BOOK}4.10", f"{_BOOK}4.11"
_SECURING, _PRESENTATIONS, _ENVELOPES = f"{_BOOK}4.12", f"{_BOOK}4.13", f"{_BOOK}4.13.1"
_SELF_ASSERTED: Final = f"{_BOOK}4.13.4"
# The words of the base context, all of which it protects.
_TYPES_OF_BASE: Final = frozenset(
    {
        "BitstringStatusList",
        "BitstringStatusListCredential",
        "BitstringStatusListEntry",
        "DataIntegrityProof",
        "EnvelopedVerifiableCredential",
        "EnvelopedVerifiablePresentation",
        "JsonSchema",
        "JsonSchemaCredential",
        "VerifiableCredential",
        "VerifiablePresentation",
    }
)
_PROTECTED: Final = _TYPES_OF_BASE | frozenset(
    {
        "_sd",
        "_sd_alg",
        "aud",
        "cnf",
        "description",
        "digestMultibase",
        "digestSRI",
        "exp",
        "iat",
        "id",
        "iss",
        "jku",
        "kid",
        "mediaType",
        "name",
        "nbf",
        "sub",
        "type",
        "x5u",
    }
)
_OF_LANGUAGE_VALUE: Final = frozenset({"@value", "@language", "@direction"})
# Key, section, and whether an address is needed beside the type (4.10 to 4.12, 5.4 to 5.6).
_ADDITIONS: Final = (
    ("credentialStatus", _STATUS, False),
    ("credentialSchema", _SCHEMAS, True),
    ("proof", _SECURING, False),
    ("refreshService", f"{_BOOK}5.4", False),
    ("termsOfUse", f"{_BOOK}5.5", False),
    ("evidence", f"{_BOOK}5.6", False),
)


def violations(credential: JsonObject) -> Iterator[Violation]:
    """In what a credential does not follow the data model."""
    yield from frame.contexts(_CONTEXTS, credential, "", BASE)
    yield from redefined(_CONTEXTS, credential, _PROTECTED)
    yield from frame.identified(_IDENTIFIERS, credential, "")
    yield from frame.typed(_TYPES, credential, "", frame.CREDENTIAL)
    yield from unmapped_types(_TYPES, credential, BASE, _TYPES_OF_BASE)
    yield from _named(credential, "")
    if "issuer" not in credential:
        yield missing(_ISSUER, "", "issuer")
    else:
        yield from frame.party(_ISSUER, credential, "issuer", "")
        issuer = credential["issuer"]
        if isinstance(issuer, dict):
            yield from _named(issuer, "/issuer")
    yield from frame.subjects(_SUBJECT, _IDENTIFIERS, credential)
    yield from frame.dated(_PERIOD, credential, "validFrom", "validUntil")
    for key, rule, needs_id in _ADDITIONS:
        yield from frame.additions(rule, _IDENTIFIERS, credential, key, needs_id=needs_id)


def presentation_violations(presentation: JsonObject) -> Iterator[Violation]:
    """In what a presentation does not follow the data model; the credentials inside have their own check."""
    yield from frame.contexts(_CONTEXTS, presentation, "", BASE)
    yield from redefined(_CONTEXTS, presentation, _PROTECTED)
    yield from frame.identified(_IDENTIFIERS, presentation, "")
    yield from frame.typed(_PRESENTATIONS, presentation, "", PRESENTATION)
    yield from unmapped_types(_TYPES, presentation, BASE, _TYPES_OF_BASE)
    if "holder" in presentation:
        yield from frame.party(_PRESENTATIONS, presentation, "holder", "")
    if "verifiableCredential" in presentation:
        stated = presentation["verifiableCredential"]
        for place, entry in frame.each(stated, "/verifiableCredential"):
            yield from _presented(entry, place)
    yield from _self_asserted(presentation)


def _presented(entry: JsonValue, place: str) -> Iterator[Violation]:
    """Inside a presentation stand objects only: credentials, or enveloped ones under a data: address."""
    if not isinstance(entry, dict):
        yield wrong(_PRESENTATIONS, place, "verifiableCredential", "an object")
        return
    types = types_of(entry)
    identifier = entry.get("id")
    if _ENVELOPED in types:
        yield from frame.contexts(_ENVELOPES, entry, place, BASE)
        if not (isinstance(identifier, str) and identifier.startswith("data:")):
            yield wrong(_ENVELOPES, below(place, "id"), "id", "a “data:” address")
    elif frame.CREDENTIAL not in types:
        yield Violation(
            _PRESENTATIONS,
            below(place, "type"),
            f"“type” does not name “{frame.CREDENTIAL}” or “{_ENVELOPED}”.",
        )


def _self_asserted(presentation: JsonObject) -> Iterator[Violation]:
    """A credential without a proof of its own, secured by the presentation alone, is the holder's word."""
    holder = _identifier(presentation.get("holder"))
    for place, entry in frame.each(presentation.get("verifiableCredential"), "/verifiableCredential"):
        if not isinstance(entry, dict) or "proof" in entry or _ENVELOPED in types_of(entry):
            continue
        issuer = _identifier(entry.get("issuer"))
        if "proof" in presentation and issuer is not None and issuer != holder:
            yield Violation(
                _SELF_ASSERTED, below(place, "issuer"), "“issuer” is not “holder”, and it has no other proof."
            )


def _identifier(value: JsonValue) -> str | None:
    stated = value.get("id") if isinstance(value, dict) else value
    return stated if isinstance(stated, str) else None


def _named(node: JsonObject, place: str) -> Iterator[Violation]:
    """``name`` and ``description``: a text, or texts with a language and nothing else."""
    for key in ("name", "description"):
        if key in node:
            for where, value in frame.each(node[key], below(place, key)):
                if not _is_language_value(value):
                    yield wrong(_NAMES, where, key, "a text, with a language and a direction at most")


def _is_language_value(value: JsonValue) -> bool:
    if isinstance(value, dict):
        texts = all(isinstance(part, str) for part in value.values())
        return texts and "@value" in value and value.keys() <= _OF_LANGUAGE_VALUE
    return isinstance(value, str)
