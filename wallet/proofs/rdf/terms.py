"""RDF terms, quads and datasets, as plain values.

Source: RDF 1.1 Concepts and Abstract Syntax. A dataset is a collection of distinct quads;
whether the parts of a quad are of a kind allowed in their place is the parser's concern.
"""

from collections.abc import Iterable
from typing import NamedTuple, TypeAlias

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
XSD = "http://www.w3.org/2001/XMLSchema#"
LANG_STRING = RDF + "langString"
STRING = XSD + "string"


class Iri(NamedTuple):
    """An absolute IRI."""

    value: str


class BlankNode(NamedTuple):
    """A blank node; ``label`` is without ``_:`` and means nothing outside its dataset."""

    label: str


class Literal(NamedTuple):
    """A literal. ``language`` is set exactly where the datatype is rdf:langString."""

    value: str
    datatype: str = STRING
    language: str | None = None


Term: TypeAlias = Iri | BlankNode | Literal


class Quad(NamedTuple):
    """A statement in a graph; ``graph`` is None for the default graph."""

    subject: Iri | BlankNode
    predicate: Iri
    object: Term
    graph: Iri | BlankNode | None = None


Dataset: TypeAlias = tuple[Quad, ...]


def distinct(quads: Iterable[Quad]) -> Dataset:
    """The quads without repetition, in the order in which each came first."""
    return tuple(dict.fromkeys(quads))
