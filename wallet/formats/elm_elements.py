"""Where each standard element stands in a European digital credential.

One function per element; it gives the values in the order in which they are shown. Instances
(what happened) go before specifications (what was planned in general).
"""

from collections.abc import Callable, Iterator

from wallet.formats.elm_claims import Claims, fresh
from wallet.formats.elm_values import (
    accreditations,
    concept,
    countries_and_regions,
    credits_of,
    name,
    note,
    places,
    title,
    web_resource,
)
from wallet.formats.gathering import gathered, machine_value, text_value, truth_value
from wallet.formats.nodes import Node
from wallet.model.elements import Element, Elements, ElementValue, ValueKind

Values = Iterator[ElementValue | None]

ACCREDITATION_EVIDENCE = "http://data.europa.eu/snb/evidence-type/c_991b06c6"
"""The kind of evidence that says: accredited."""

_COMPARED_VERSIONS = 50


def read_elements(claims: Claims) -> Elements:
    """All standard elements; each stated or not stated."""
    return {element: gathered(_WHERE[element](claims)) for element in Element}


def other_awarding_bodies(claims: Claims) -> tuple[Node, ...]:
    """The awarding bodies that are not the issuer by the credential's own words.

    Sealing gives the issuer a new identifier, so the names decide wherever both are named.
    """
    if not claims.issuers:
        return claims.awarding_bodies
    issuer = claims.issuers[0]
    called = name(issuer)
    return tuple(body for body in claims.awarding_bodies if not _same(issuer, called, body, name(body)))


def _same(issuer: Node, called: ElementValue | None, body: Node, body_called: ElementValue | None) -> bool:
    if called and body_called:
        return not _spellings(called).isdisjoint(_spellings(body_called))
    return issuer.id == body.id


def _spellings(value: ElementValue) -> set[str]:
    return {text.strip().casefold() for _, text in value.text.versions}


def _learner(claims: Claims) -> Values:
    for person in claims.subjects:
        full = text_value(person, "fullName")
        yield full
        for key in ("givenName", "familyName"):
            part = text_value(person, key)
            if part is not None and not (full is not None and _contains(full, part)):
                yield part
        yield machine_value(person.member("dateOfBirth"), ValueKind.DATE)
    for key in ("nationalID", "identifier"):
        for identifier in claims.graph.follow(claims.subjects, key):
            yield text_value(identifier, "notation")


def _contains(full: ElementValue, part: ElementValue) -> bool:
    """Whether the full name already says this part of it, in every language of that part."""
    if max(len(full.text.versions), len(part.text.versions)) > _COMPARED_VERSIONS:
        return False
    names = [text.casefold() for _, text in full.text.versions]
    return all(any(text.casefold() in name for name in names) for _, text in part.text.versions)


def _title(claims: Claims) -> Values:
    seen: set[str] = set()
    for claim in claims.achievements or claims.all:
        own = title(claim)
        yield own
        if own is None:
            specified = fresh(seen, claims.graph.follow(claim, "specifiedBy"))
            yield from (title(specification) for specification in specified)


def _issuer_country(claims: Claims) -> Values:
    graph = claims.graph
    yield from countries_and_regions(graph, graph.follow(claims.issuers, "location"))
    yield from countries_and_regions(graph, graph.follow(claims.awarding_bodies, "location"))


def _awarding_body(claims: Claims) -> Values:
    return (name(body) for body in claims.awarding_bodies)


def _date_of_issuing(claims: Claims) -> Values:
    for key in ("issued", "issuanceDate"):
        yield machine_value(claims.credential.member(key), ValueKind.DATE)
    for award in claims.awards:
        yield from (machine_value(day, ValueKind.DATE) for day in award.each("awardingDate"))


def _learning_outcomes(claims: Claims) -> Values:
    graph, seen = claims.graph, set[str]()
    for outcome in graph.follow(claims.specifications, "learningOutcome"):
        yield title(outcome)
        for key in ("relatedESCOSkill", "relatedSkill", "dcType", "reusabilityLevel"):
            yield from (concept(skill) for skill in fresh(seen, graph.follow(outcome, key)))
    for summary in graph.follow(claims.specifications, "learningOutcomeSummary"):
        yield note(summary)


def _workload(claims: Claims) -> Values:
    graph, specifications = claims.graph, claims.specifications
    yield from credits_of(graph, graph.follow(specifications, "creditPoint"))
    yield from _durations(specifications, "volumeOfLearning")
    yield from credits_of(graph, graph.follow(claims.achievements, "creditReceived"))
    yield from _durations(claims.activities, "workload")
    yield from _durations(graph.follow(claims.activities, "specifiedBy"), "volumeOfLearning")


def _durations(nodes: tuple[Node, ...], key: str) -> Values:
    return (machine_value(duration, ValueKind.DURATION) for node in nodes for duration in node.each(key))


def _level(claims: Claims) -> Values:
    for key in ("eqfLevel", "nqfLevel", "educationLevel"):
        yield from _concepts(claims, claims.specifications, key)


def _assessment_type(claims: Claims) -> Values:
    yield from _concepts(claims, claims.assessments, "specifiedBy", "dcType")
    yield from _concepts(claims, claims.assessments, "dcType")
    # Seen in mappings of others, though the model puts it under the achievement.
    yield from _concepts(claims, claims.specifications, "provenBy", "dcType")


def _participation(claims: Claims) -> Values:
    modes = tuple(_concepts(claims, claims.activities, "specifiedBy", "mode"))
    yield from modes or _concepts(claims, claims.specifications, "mode")
    yield from _concepts(claims, claims.activities, "specifiedBy", "dcType")


def _quality_assurance(claims: Claims) -> Values:
    graph = claims.graph
    issuers = () if other_awarding_bodies(claims) else claims.issuers
    evidence = graph.follow(claims.credential, "evidence")
    holders = (*claims.specifications, *claims.awarding_bodies, *issuers, *evidence)
    yield from accreditations(graph, graph.follow(holders, "accreditation"))
    for kind in graph.follow(evidence, "dcType"):
        if kind.id == ACCREDITATION_EVIDENCE:
            yield concept(kind)


def _prerequisites(claims: Claims) -> Values:
    return (note(text) for text in claims.graph.follow(claims.specifications, "entryRequirement"))


def _supervision(claims: Claims) -> Values:
    return _concepts(claims, claims.assessments, "idVerification")


def _grade(claims: Claims) -> Values:
    graph, seen = claims.graph, set[str]()
    for assessment in claims.assessments:
        achieved = [note(grade) for grade in fresh(seen, graph.follow(assessment, "grade"))]
        achieved += [concept(status) for status in fresh(seen, graph.follow(assessment, "gradeStatus"))]
        yield from achieved
        if not any(achieved):  # the scheme alone says nothing about what was achieved
            continue
        for specification in fresh(seen, graph.follow(assessment, "specifiedBy")):
            yield from (title(scheme) for scheme in graph.follow(specification, "gradingScheme"))


def _stackability(claims: Claims) -> Values:
    graph, seen = claims.graph, set[str]()
    holders = (*claims.achievements, *claims.specifications)
    for key in ("isPartOf", "hasPart"):
        yield from (title(other) for other in graph.follow(holders, key))
    for specification in claims.specifications:
        yield truth_value(specification.member("isPartialQualification"))
    for entitlement in graph.follow(holders, "entitlesTo"):
        own = title(entitlement)
        yield own
        if own is None:
            specified = fresh(seen, graph.follow(entitlement, "specifiedBy"))
            yield from (title(specification) for specification in specified)


def _further_information(claims: Claims) -> Values:
    graph = claims.graph
    instances = (*claims.all, *claims.activities, *claims.assessments)
    described = tuple(fresh(set(), (*instances, *graph.follow(instances, "specifiedBy"))))
    for node in described:
        yield text_value(node, "description")
    yield from (note(text) for text in graph.follow(described, "additionalNote"))
    for key in ("thematicArea", "educationSubject", "learningSetting", "language"):
        yield from _concepts(claims, described, key)
    for key in ("homepage", "supplementaryDocument", "attachment"):
        for resource in graph.follow((*described, claims.credential), key):
            yield web_resource(resource)


def _place_of_issue(claims: Claims) -> Values:
    return places(claims.graph, claims.graph.follow(claims.awards, "location"))


def _concepts(claims: Claims, nodes: tuple[Node, ...], *keys: str) -> Values:
    return (concept(found) for found in claims.graph.follow(nodes, *keys))


_WHERE: dict[Element, Callable[[Claims], Values]] = {
    Element.LEARNER: _learner,
    Element.TITLE: _title,
    Element.ISSUER_COUNTRY: _issuer_country,
    Element.AWARDING_BODY: _awarding_body,
    Element.DATE_OF_ISSUING: _date_of_issuing,
    Element.LEARNING_OUTCOMES: _learning_outcomes,
    Element.WORKLOAD: _workload,
    Element.LEVEL: _level,
    Element.ASSESSMENT_TYPE: _assessment_type,
    Element.PARTICIPATION: _participation,
    Element.QUALITY_ASSURANCE: _quality_assurance,
    Element.PREREQUISITES: _prerequisites,
    Element.SUPERVISION: _supervision,
    Element.GRADE: _grade,
    Element.STACKABILITY: _stackability,
    Element.FURTHER_INFORMATION: _further_information,
    Element.PLACE_OF_ISSUE: _place_of_issue,
}
