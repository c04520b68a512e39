"""Finding one's way in a European digital credential: who claims what about the learner.

The European Learning Model (ELM 3) lets every property be one object or an array, and lets a
node that was written out once be named by its ``id`` alone everywhere else.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from wallet.formats.nodes import Node

_REFERENCE_KEYS = frozenset({"id", "type"})


class Graph:
    """One credential in which references are followed to the fullest description of what they name."""

    def __init__(self, root: Node) -> None:
        self.root = root

    def follow(self, start: Node | tuple[Node, ...], *keys: str) -> tuple[Node, ...]:
        """All nodes that the chain of keys leads to; references resolved at every step, no node twice.

        Because no node comes twice, many references to one large node cost no more than the
        credential is long. Start from all nodes at once wherever more than one key follows.
        """
        nodes = (start,) if isinstance(start, Node) else start
        for key in keys:
            reached = (self.resolve(child) for node in nodes for child in node.each(key))
            nodes = tuple({node.path: node for node in reached}.values())
        return nodes

    def resolve(self, node: Node) -> Node:
        """Where the node only names another one: that one, if the credential describes it."""
        if isinstance(node.value, dict) and not _REFERENCE_KEYS.issuperset(node.value):
            return node
        return self._fullest.get(node.id, node) if node.id is not None else node

    def with_parts(self, nodes: tuple[Node, ...]) -> tuple[Node, ...]:
        """The nodes and everything that is part of them (``hasPart``), each once."""
        found: dict[str, Node] = {}
        waiting = list(reversed(nodes))
        while waiting:
            node = waiting.pop()
            if node.path not in found:
                found[node.path] = node
                waiting.extend(reversed(self.follow(node, "hasPart")))
        return tuple(found.values())

    @cached_property
    def _fullest(self) -> dict[str, Node]:
        """For every ``id`` the node that says most about it; the first one of several equals."""
        fullest: dict[str, Node] = {}
        sizes: dict[str, int] = {}
        waiting = [self.root]
        while waiting:
            node = waiting.pop()
            if isinstance(node.value, list):
                waiting.extend(reversed(node.items()))
            if not isinstance(node.value, dict):
                continue
            waiting.extend(node.member(key) for key in reversed(node.value))
            name, size = node.id, len(node.value.keys() - _REFERENCE_KEYS)
            if name is not None and size > sizes.get(name, 0):
                fullest[name], sizes[name] = node, size
        return fullest


def fresh(seen: set[str], nodes: Iterable[Node]) -> Iterator[Node]:
    """The nodes that were not met before, by their place; remembers them in ``seen``."""
    for node in nodes:
        if node.path not in seen:
            seen.add(node.path)
            yield node


@dataclass(frozen=True)
class Claims:
    """What a credential claims, sorted by kind. Every property is a tuple in the issuer's order."""

    graph: Graph

    @property
    def credential(self) -> Node:
        """The credential itself."""
        return self.graph.root

    @cached_property
    def subjects(self) -> tuple[Node, ...]:
        """The persons about whom something is claimed; in practice one."""
        return self.graph.follow(self.credential, "credentialSubject")

    @cached_property
    def issuers(self) -> tuple[Node, ...]:
        """Who issued, that is sealed, the credential; in practice one."""
        return self.graph.follow(self.credential, "issuer")

    @cached_property
    def all(self) -> tuple[Node, ...]:
        """Everything directly under ``hasClaim``, achievements first."""
        claims = self.graph.follow(self.subjects, "hasClaim")
        return tuple(sorted(claims, key=lambda claim: not _is_achievement(claim)))

    @cached_property
    def achievements(self) -> tuple[Node, ...]:
        """What was achieved; also claims that do not say of what kind they are."""
        return tuple(claim for claim in self.all if _is_achievement(claim))

    @cached_property
    def specifications(self) -> tuple[Node, ...]:
        """The descriptions of the achievements in general (``specifiedBy``)."""
        return self.graph.follow(self.achievements, "specifiedBy")

    @cached_property
    def activities(self) -> tuple[Node, ...]:
        """What the learner took part in: claimed by itself, or as what led to an achievement."""
        return self._of_kind("LearningActivity", "influencedBy")

    @cached_property
    def assessments(self) -> tuple[Node, ...]:
        """How it was assessed: claimed by itself, or as what proves an achievement."""
        return self._of_kind("LearningAssessment", "provenBy")

    @cached_property
    def awards(self) -> tuple[Node, ...]:
        """By whom, when and where the claims were awarded (``awardedBy``)."""
        return self.graph.follow(self.all, "awardedBy")

    @cached_property
    def awarding_bodies(self) -> tuple[Node, ...]:
        """The organisations that awarded the claims."""
        return self.graph.follow(self.awards, "awardingBody")

    def _of_kind(self, kind: str, key: str) -> tuple[Node, ...]:
        claimed = (claim for claim in self.all if kind in claim.types)
        return self.graph.with_parts((*self.graph.follow(self.achievements, key), *claimed))


_OTHER_CLAIMS = frozenset({"LearningActivity", "LearningAssessment", "LearningEntitlement"})


def _is_achievement(claim: Node) -> bool:
    return _OTHER_CLAIMS.isdisjoint(claim.types)
