"""European Learning Model 3, profile of generic credentials (EDC generic): what each class must state.

The profile is published as SHACL shapes; the members of minimum count one are listed here, as facts.
Shapes of controlled vocabularies are not checked. One thing may be described in several places under
one identifier, so that what is missing in one of them counts as stated where another states it.
"""

from collections.abc import Iterable, Iterator
from typing import Final, Optional, TypeAlias

from wallet.formats.nodes import below
from wallet.model.json_value import JsonArray, JsonObject, JsonValue
from wallet.verification.rules import frame
from wallet.verification.rules.inline_contexts import redefined
from wallet.verification.rules.kinds import types_of
from wallet.verification.rules.violation import Violation, missing, wrong

NAME: Final = "European Learning Model 3, generic credential"
CREDENTIAL: Final = "EuropeanDigitalCredential"
MAX_DEPTH = 40
"""How deep objects are followed; qualifications inside qualifications end far earlier."""
_CONTEXTS: Final = "VCDM 1.1, section 4.1"
_PROTECTED: Final = frozenset({"VerifiableCredential", "VerifiablePresentation", "id", "proof", "type"})
_REFERENCE: Final = frozenset({"id", "type"})
_REQUIRED: Final[dict[str, tuple[str, ...]]] = {
    CREDENTIAL: (
        "credentialProfiles",
        "displayParameter",
        "issuer",
        "credentialSubject",
        "issued",
        "validFrom",
        "credentialSchema",
    ),
    "LearningAchievement": ("title", "awardedBy"),
    "LearningAssessment": ("title", "grade", "awardedBy"),
    "Organisation": ("legalName", "location"),
    "CreditPoint": ("framework", "point"),
    "Accreditation": ("title", "accreditingAgent", "dcType"),
}
_SPECIFICATIONS: Final[dict[str, frozenset[str]]] = {
    "LearningAchievement": frozenset({"LearningAchievementSpecification", "Qualification"}),
    "LearningAssessment": frozenset({"LearningAssessmentSpecification"}),
}


def violations(credential: JsonObject) -> Iterator[Violation]:
    """In what a credential lacks something that its profile asks for."""
    yield from redefined(_CONTEXTS, credential, _PROTECTED)
    yield from frame.typed(f"{NAME}, {CREDENTIAL}", credential, "", CREDENTIAL)
    objects = tuple(_objects(credential))
    stated: dict[str, set[str]] = {}
    for _, node, _ in objects:
        identifier = node.get("id")
        if isinstance(identifier, str):
            stated.setdefault(identifier, set()).update(
                key for key, value in node.items() if value is not None
            )
    for way, node, kinds in objects:
        if way is not None and node.keys() <= _REFERENCE:
            continue
        identifier = node.get("id")
        everywhere = stated.get(identifier, set()) if isinstance(identifier, str) else set()
        for kind in kinds:
            for name in _REQUIRED[kind]:
                if node.get(name) is None and name not in everywhere:
                    yield missing(f"{NAME}, {kind}", _pointer(way), name)
            if "specifiedBy" in node and kind in _SPECIFICATIONS:
                yield from _specified(node, kind, _pointer(way))


def _specified(node: JsonObject, kind: str, place: str) -> Iterator[Violation]:
    """What an achievement or an assessment is specified by is a specification of its own class."""
    allowed = _SPECIFICATIONS[kind]
    for where, specification in frame.each(node["specifiedBy"], below(place, "specifiedBy")):
        types = types_of(specification)
        if types and allowed.isdisjoint(types):
            named = " or ".join(f"“{name}”" for name in sorted(allowed))
            yield wrong(f"{NAME}, {kind}", where, "specifiedBy", f"of the type {named}")


_Way: TypeAlias = tuple[Optional["_Way"], str | int]
"""The way to a value, as the last step after the way to what holds it: only few are ever spelled out."""


def _objects(root: JsonObject) -> Iterator[tuple[_Way | None, JsonObject, list[str]]]:
    """Every object of a class that has requirements, with the way to it, as deep as is followed."""
    waiting: list[tuple[_Way | None, JsonObject | JsonArray, int]] = [(None, root, 0)]
    while waiting:
        way, value, depth = waiting.pop()
        if isinstance(value, dict):
            stated = value.get("type")
            kinds = (
                [stated] if isinstance(stated, str) else types_of(value) if isinstance(stated, list) else []
            )
            known = [kind for kind in kinds if kind in _REQUIRED]
            if known:
                yield way, value, known
        if depth == MAX_DEPTH:
            continue
        inner: Iterable[tuple[str | int, JsonValue]] = (
            value.items() if isinstance(value, dict) else enumerate(value)
        )
        waiting.extend(
            ((way, step), part, depth + 1) for step, part in inner if isinstance(part, dict | list)
        )


def _pointer(way: _Way | None) -> str:
    return below(_pointer(way[0]), way[1]) if way is not None else ""
