"""European Learning Model 3, profile of generic credentials (EDC generic): what each class must state.

The profile is published as SHACL shapes; the members of minimum count one are listed here, as facts.
Shapes of controlled vocabularies are not checked. One thing may be described in several places under
one identifier, so that what is missing in one of them counts as stated where another states it.
"""

from collections.abc import Iterator
from typing import Final

from wallet.formats.nodes import below
from wallet.model.json_value import JsonObject, JsonValue, as_list
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
    objects = tuple(_objects(credential, ""))
    stated: dict[str, set[str]] = {}
    for _, node, _ in objects:
        identifier = node.get("id")
        if isinstance(identifier, str):
            stated.setdefault(identifier, set()).update(
                key for key, value in node.items() if value is not None
            )
    for place, node, kinds in objects:
        identifier = node.get("id")
        everywhere = stated.get(identifier, set()) if isinstance(identifier, str) else set()
        if not place or not node.keys() <= _REFERENCE:
            for kind in kinds:
                for name in _REQUIRED[kind]:
                    if node.get(name) is None and name not in everywhere:
                        yield missing(f"{NAME}, {kind}", place, name)
                yield from _specified(node, kind, place)


def _specified(node: JsonObject, kind: str, place: str) -> Iterator[Violation]:
    """What an achievement or an assessment is specified by is a specification of its own class."""
    allowed = _SPECIFICATIONS.get(kind)
    if allowed is None or "specifiedBy" not in node:
        return
    for where, specification in frame.each(node["specifiedBy"], below(place, "specifiedBy")):
        types = types_of(specification)
        if types and allowed.isdisjoint(types):
            named = " or ".join(f"“{name}”" for name in sorted(allowed))
            yield wrong(f"{NAME}, {kind}", where, "specifiedBy", f"of the type {named}")


def _objects(root: JsonObject, top: str) -> Iterator[tuple[str, JsonObject, list[str]]]:
    """Every object of a class that has requirements, with its place, as deep as is followed."""
    waiting: list[tuple[str, JsonValue, int]] = [(top, root, 0)]
    while waiting:
        place, value, depth = waiting.pop()
        if isinstance(value, dict):
            kinds = [kind for kind in types_of(value) if kind in _REQUIRED]
            if kinds:
                yield place, value, kinds
            inner = ((below(place, key), part) for key, part in value.items())
        else:
            inner = ((below(place, number), part) for number, part in enumerate(as_list(value)))
        if depth < MAX_DEPTH:
            waiting.extend((where, part, depth + 1) for where, part in inner if isinstance(part, dict | list))
