"""What one definition of a word in a context says, as far as the walk over a document covers it.

Definitions are those of PyLD's active contexts (JSON-LD 1.1 API, section 4.2): IRIs are written out,
containers are lists, ``_prefix`` and ``reverse`` are PyLD's own. A way of reading that is not named
here is not covered.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from wallet.proofs.json_ld_to_rdf import is_absolute_iri
from wallet.proofs.rdf.terms import Iri

ID, TYPE, JSON, VOCAB, LIST, GRAPH = "@id", "@type", "@json", "@vocab", "@list", "@graph"

Definition: TypeAlias = Mapping[str, object]

READ_BY = ("@id", "@type", "@container", "@language", "@direction", "@index", "@nest", "reverse")
"""The parts of a definition that decide how its value is read."""

_NOT_COVERED = ("@language", "@direction", "@index", "@nest", "reverse")
_KEYWORD_COERCIONS = frozenset({ID, VOCAB, JSON})
_CONTAINERS: Mapping[frozenset[object], str] = {
    frozenset(): "",
    frozenset({"@set"}): "",
    frozenset({LIST}): LIST,
    frozenset({GRAPH}): GRAPH,
    frozenset({GRAPH, "@set"}): GRAPH,
}


_NO_PREDICATE = Iri("")


class NotCoveredError(Exception):
    """The document has something that only the general way reads. Never leaves this package."""


@dataclass(frozen=True)
class Meaning:
    """What a word stands for: ``keyword`` is ``@id`` or ``@type``, or else it is a ``predicate``.

    ``coercion`` is a keyword or the IRI of a datatype; ``container`` empty, ``@list`` or ``@graph``.
    """

    keyword: str = ""
    predicate: Iri = _NO_PREDICATE
    coercion: str | None = None
    container: str = ""


def meaning_of(definition: Definition | None) -> Meaning | None:
    """The meaning that a definition gives, or None where it is none or not covered."""
    if definition is None:
        return None
    name = definition["@id"]
    if name in {ID, TYPE}:
        return Meaning(keyword=str(name))
    container, coercion = _container(definition), definition.get("@type")
    covered = container is not None and (coercion != JSON or not container)
    if not covered or any(definition.get(part) is not None for part in _NOT_COVERED[:-1]):
        return None
    if definition.get("reverse") or not (coercion is None or _is_covered(coercion)):
        return None
    if not isinstance(name, str) or not is_absolute_iri(name):
        return None
    return Meaning("", Iri(name), None if coercion is None else str(coercion), container or "")


def _container(definition: Definition) -> str | None:
    named = definition.get("@container") or ()
    return _CONTAINERS.get(frozenset(named)) if isinstance(named, list | tuple) else None


def _is_covered(coercion: object) -> bool:
    return isinstance(coercion, str) and (coercion in _KEYWORD_COERCIONS or is_absolute_iri(coercion))
