"""Where each standard element stands in an Open Badge 3.0.

Terms marked † belong to the Dutch eduBadges extension for micro-credentials; they stand as
plain keys in the achievement. What Open Badges has no place for stays not stated.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from wallet.formats.gathering import gathered, machine_value, truth_value
from wallet.formats.nodes import Node
from wallet.formats.open_badges_values import ECTS, EQF, ESCO, BadgeReader, credits_value, hours_value
from wallet.model.elements import Element, Elements, ElementValue, ValueKind
from wallet.model.json_value import as_text
from wallet.model.text import LocalizedText

Values = Iterator[ElementValue | None]

# Open Badges 3.0, AlignmentTargetType: what is learnt, and what it counts towards.
_OUTCOMES = frozenset(
    {"ceasn:Competency", "CFItem", "CFRubric", "CFRubricCriterion", "CFRubricCriterionLevel"}
)
_CREDENTIALS = frozenset({"ceterms:Credential"})
_EQF, _QUALITY = "ext:EQF", "ext:QualityAssurance"  # †


@dataclass(frozen=True, repr=False)
class Badge:
    """One credential; every property a tuple in the issuer's order."""

    credential: Node
    reader: BadgeReader

    @cached_property
    def subjects(self) -> tuple[Node, ...]:
        """Who achieved; in practice one."""
        return self.credential.each("credentialSubject")

    @cached_property
    def achievements(self) -> tuple[Node, ...]:
        """What was achieved; in practice one."""
        return self.credential.walk("credentialSubject", "achievement")

    @cached_property
    def issuers(self) -> tuple[Node, ...]:
        """Who signed by their own words; in practice one."""
        return self.credential.each("issuer")

    @cached_property
    def alignments(self) -> dict[Element, tuple[Node, ...]]:
        """The alignments of the achievements, each under the one element that it speaks of."""
        sorted_out: dict[Element, list[Node]] = {}
        for achievement in self.achievements:
            for alignment in achievement.each("alignment"):
                sorted_out.setdefault(_element_of(alignment), []).append(alignment)
        return {element: tuple(nodes) for element, nodes in sorted_out.items()}

    @cached_property
    def rubric_levels(self) -> dict[str, Node]:
        """The levels of all rubrics by their identifier; results point to them."""
        descriptions = (
            node for achievement in self.achievements for node in achievement.each("resultDescription")
        )
        levels = (level for node in descriptions for level in node.each("rubricCriterionLevel"))
        return {level.id: level for level in levels if level.id is not None}


def read_elements(badge: Badge) -> Elements:
    """All standard elements; each stated or not stated."""
    return {element: gathered(_WHERE[element](badge)) for element in Element}


def _element_of(alignment: Node) -> Element:
    kinds = {kind.value for kind in alignment.each("targetType") if isinstance(kind.value, str)}
    address = as_text(alignment.member("targetUrl").value) or ""
    if _EQF in kinds or address.startswith(EQF):
        return Element.LEVEL
    if _QUALITY in kinds:
        return Element.QUALITY_ASSURANCE
    if not kinds.isdisjoint(_CREDENTIALS):
        return Element.STACKABILITY
    if not kinds.isdisjoint(_OUTCOMES) or address.startswith(ESCO):
        return Element.LEARNING_OUTCOMES
    return Element.FURTHER_INFORMATION


def _learner(badge: Badge) -> Values:
    for subject in badge.subjects:
        stated = [badge.reader.text(subject, "name")]
        stated += [badge.reader.identity(identifier) for identifier in subject.each("identifier")]
        yield from stated
        if not any(stated) and subject.id:
            path = subject.path if isinstance(subject.value, str) else subject.member("id").path
            yield ElementValue(LocalizedText.plain(subject.id), path)


def _title(badge: Badge) -> Values:
    return (badge.reader.text(achievement, "name") for achievement in badge.achievements)


def _issuer_country(badge: Badge) -> Values:
    for profile in (*badge.issuers, *(node for each in badge.achievements for node in each.each("creator"))):
        yield from badge.reader.country_and_region(profile)


def _awarding_body(badge: Badge) -> Values:
    creators = [node for achievement in badge.achievements for node in achievement.each("creator")]
    named = [badge.reader.text(creator, "name") for creator in creators if isinstance(creator.value, dict)]
    if any(named):
        yield from named
    else:
        for issuer in badge.issuers:
            if isinstance(issuer.value, dict):
                yield badge.reader.text(issuer, "name")


def _date_of_issuing(badge: Badge) -> Values:
    """When it was awarded; else when it was issued (VCDM 1.1) or becomes valid (2.0)."""
    keys = ("awardedDate", "issuanceDate", "validFrom")
    stated = (machine_value(badge.credential.member(key), ValueKind.DATE) for key in keys)
    yield next((value for value in stated if value is not None), None)


def _learning_outcomes(badge: Badge) -> Values:
    for achievement in badge.achievements:
        for criteria in achievement.each("criteria"):
            yield badge.reader.text(criteria, "narrative")
        yield badge.reader.text(achievement, "description")
    yield from _aligned(badge, Element.LEARNING_OUTCOMES)


def _workload(badge: Badge) -> Values:
    for achievement in badge.achievements:
        yield credits_value(achievement.member("ECTS"), ECTS)  # †
        yield credits_value(achievement.member("creditsAvailable"))
        for key in ("timeInvestment", "SBU"):  # †, both in hours
            yield hours_value(achievement.member(key))
    for subject in badge.subjects:
        yield credits_value(subject.member("creditsEarned"))


def _level(badge: Badge) -> Values:
    return (badge.reader.eqf_level(node) for node in badge.alignments.get(Element.LEVEL, ()))


def _assessment_type(badge: Badge) -> Values:
    named = [value for node in badge.achievements for value in _texts(badge, node, "assessmentType")]  # †
    yield from named
    if not any(named):
        for description in badge.credential.walk("credentialSubject", "achievement", "resultDescription"):
            called = badge.reader.text(description, "name", "resultType")
            kind = description.member("resultType").value
            if called is not None:
                raw = kind if isinstance(kind, str) else None
                yield ElementValue(called.text, description.path, raw=raw)


def _participation(badge: Badge) -> Values:
    for achievement in badge.achievements:
        yield from _texts(badge, achievement, "participationType")  # †


def _quality_assurance(badge: Badge) -> Values:
    """What the achievement is accredited by †, and who endorses the issuer."""
    yield from _aligned(badge, Element.QUALITY_ASSURANCE)
    for issuer in badge.issuers:
        for endorsement in issuer.each("endorsement"):
            yield from _endorsement(badge, endorsement)


def _endorsement(badge: Badge, endorsement: Node) -> Values:
    """Who endorses and with what words. The endorsement is a credential of its own and unchecked here."""
    for issuer in endorsement.each("issuer"):
        yield (
            badge.reader.text(issuer, "name", "id")
            if isinstance(issuer.value, dict)
            else badge.reader.text(issuer)
        )
    for subject in endorsement.each("credentialSubject"):
        yield badge.reader.text(subject, "endorsementComment")


def _not_in_open_badges(badge: Badge) -> Values:
    del badge
    return iter(())


def _supervision(badge: Badge) -> Values:
    for achievement in badge.achievements:
        yield from _texts(badge, achievement, "supervisionType")  # †
        yield truth_value(achievement.member("identityChecked"))  # †


def _grade(badge: Badge) -> Values:
    for result in badge.credential.walk("credentialSubject", "result"):
        yield badge.reader.text(result, "value")
        yield badge.reader.text(result, "status")
        yield _achieved_level(badge, result.member("achievedLevel"))


def _achieved_level(badge: Badge, reached: Node) -> ElementValue | None:
    """The name of the rubric level that was reached; its identifier where no rubric describes it."""
    if not isinstance(reached.value, str) or not reached.value:
        return None
    level = badge.rubric_levels.get(reached.value)
    named = badge.reader.text(level, "name", "level") if level else None
    return ElementValue(
        named.text if named else LocalizedText.plain(reached.value), reached.path, raw=reached.value
    )


def _stackability(badge: Badge) -> Values:
    for achievement in badge.achievements:
        for related in achievement.each("related"):
            yield badge.reader.linked(related, "id", "name")
    yield from _aligned(badge, Element.STACKABILITY)


def _further_information(badge: Badge) -> Values:
    for achievement in badge.achievements:
        for key in ("fieldOfStudy", "specialization", "tag", "inLanguage"):
            yield from _texts(badge, achievement, key)
        for criteria in achievement.each("criteria"):
            yield badge.reader.linked(criteria.member("id"), "id")
    for subject in badge.subjects:
        yield badge.reader.text(subject, "narrative")
    for evidence in (
        *badge.credential.each("evidence"),
        *badge.credential.walk("credentialSubject", "evidence"),
    ):
        yield badge.reader.linked(evidence, "id", "name", "description", "narrative")
    for alignment in badge.alignments.get(Element.FURTHER_INFORMATION, ()):
        yield badge.reader.linked(alignment, "targetUrl", "targetName", "targetDescription")
    endorsed = (badge.credential, *badge.achievements)
    for endorsement in (node for holder in endorsed for node in holder.each("endorsement")):
        yield from _endorsement(badge, endorsement)


def _texts(badge: Badge, node: Node, key: str) -> Values:
    return (badge.reader.text(item) for item in node.each(key))


def _aligned(badge: Badge, element: Element) -> Values:
    return (badge.reader.aligned(node) for node in badge.alignments.get(element, ()))


_WHERE: dict[Element, Callable[[Badge], Values]] = {
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
    Element.PREREQUISITES: _not_in_open_badges,
    Element.SUPERVISION: _supervision,
    Element.GRADE: _grade,
    Element.STACKABILITY: _stackability,
    Element.FURTHER_INFORMATION: _further_information,
    # The issuer's address is where it has its seat, not where this credential was issued.
    Element.PLACE_OF_ISSUE: _not_in_open_badges,
}
