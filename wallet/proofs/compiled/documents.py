"""One walk over a document, straight to its quads; see the package for what that may and may not say.

Source: JSON-LD 1.1 API, sections 5.1.2 (expansion) and 7 (to RDF). Keys are visited in the order
in which expansion sorts them, so that the quads come in the same order as in the general way.
"""

import re
from typing import NamedTuple

from wallet.model.json_value import JsonArray, JsonObject, JsonValue, as_list
from wallet.proofs.compiled.meanings import GRAPH, ID, JSON, LIST, TYPE, VOCAB, NotCoveredError
from wallet.proofs.compiled.scopes import Scope, Scopes, Word
from wallet.proofs.contexts import CREDENTIALS_V1, CREDENTIALS_V2, Contexts
from wallet.proofs.json_ld_to_rdf import UndefinedTermsError, literal
from wallet.proofs.rdf.terms import RDF, BlankNode, Dataset, Iri, Literal, Quad, Term, distinct
from wallet.proofs.safe_expansion import Expander

MAX_DEPTH = 25
"""Nodes inside nodes that are covered; less than what the general way reads, so that this one never
accepts what that one refuses. Published credentials reach 9."""

_KEYS_OF_TEXTS = frozenset({"@value", "@language", "@direction"})
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_RDF_TYPE = Iri(RDF + "type")
_RDF_FIRST, _RDF_REST, _RDF_NIL = Iri(RDF + "first"), Iri(RDF + "rest"), Iri(RDF + "nil")

Resource = Iri | BlankNode


class _Place(NamedTuple):
    """Where in a document a node is: in which graph, and inside how many others."""

    graph: Resource | None
    depth: int

    def below(self) -> "_Place":
        return _Place(self.graph, self.depth + 1)


class Compiled:
    """Reads documents over a closed set of contexts, and remembers what it learnt about those."""

    def __init__(self, contexts: Contexts) -> None:
        self._contexts = contexts
        # Not the expander of the general way: what that one remembers must not decide anything here.
        self._scopes = Scopes(Expander(contexts))

    def read(self, document: JsonObject) -> tuple[Dataset, tuple[str, ...]] | None:
        """The quads of a document and the URLs of its contexts, or None: the general way has to read it.

        Raises nothing for what the document says; DamagedContextError as ``Contexts`` does.
        """
        walk = _Walk(self._contexts)
        try:
            walk.node(document, self._scopes.initial, _Place(None, 0))
        except (NotCoveredError, UndefinedTermsError, RecursionError):
            return None
        # A document that states nothing is refused by the general way.
        return (distinct(walk.quads), tuple(walk.urls)) if walk.quads else None


class _Walk:
    """The quads of one document so far."""

    def __init__(self, contexts: Contexts) -> None:
        self._contexts = contexts
        self._blanks = 0
        self.quads: list[Quad] = []
        self.urls: dict[str, None] = {}

    def node(self, element: JsonObject, outside: Scope, place: _Place) -> Resource:
        """Add what a node says; returns its name. ``outside`` is what holds before its own contexts."""
        if place.depth > MAX_DEPTH:
            raise NotCoveredError
        if "@context" in element:
            outside = outside.local(self._urls(element["@context"]))
        type_word = _only(element, outside.type_words)
        types = _types(element[type_word]) if type_word is not None else ()
        scope = outside.typed(types)
        id_word = _only(element, scope.id_words)
        subject = _named(element[id_word], scope) if id_word is not None else self._blank()
        for key in sorted(element):
            if key == "@context":
                continue
            word = scope.word(key)
            keyword = word.meaning.keyword
            if not keyword:
                self._property(subject, key, word, element[key], place)
            elif keyword == TYPE:
                if key != type_word:
                    raise NotCoveredError
                for name in types:
                    self._state(subject, _RDF_TYPE, outside.vocabulary_iri(name), place)
        return subject

    def _urls(self, value: JsonValue) -> tuple[str, ...]:
        """The contexts that a node names; definitions of its own are not covered."""
        named = as_list(value)
        urls = tuple(url for url in named if isinstance(url, str) and url in self._contexts)
        if not urls or len(urls) != len(named) or urls[0] not in {CREDENTIALS_V1, CREDENTIALS_V2}:
            raise NotCoveredError
        self.urls.update(dict.fromkeys(urls))
        return urls

    def _state(self, subject: Resource, predicate: Iri, value: Term, place: _Place) -> None:
        self.quads.append(Quad(subject, predicate, value, place.graph))

    def _property(self, subject: Resource, key: str, word: Word, value: JsonValue, place: _Place) -> None:
        meaning = word.meaning
        if meaning.coercion == JSON:
            self._state(subject, meaning.predicate, literal({"@type": JSON, "@value": value}), place)
        elif value is None:
            return
        elif meaning.container == LIST:
            self._state(subject, meaning.predicate, self._list(key, word, as_list(value), place), place)
        else:
            for item in as_list(value):
                if item is not None:
                    self._state(subject, meaning.predicate, self._object(key, word, item, place), place)

    def _object(self, key: str, word: Word, item: JsonValue, place: _Place) -> Term:
        in_graph = word.meaning.container == GRAPH
        if not isinstance(item, dict):
            if in_graph or word.objects_only or isinstance(item, list):
                raise NotCoveredError
            return _scalar(word, item)
        if in_graph:
            return self._graph(key, word, item, place)
        if "@value" in item:
            return _text_object(item)
        return self.node(item, _inside(item, key, word), place.below())

    def _graph(self, key: str, word: Word, item: JsonObject, place: _Place) -> BlankNode:
        """A node that says what it says in a graph of its own, such as an embedded credential."""
        name = self._blank()
        before = len(self.quads)
        self.node(item, _inside(item, key, word), _Place(name, place.depth + 1))
        if len(self.quads) == before:
            raise NotCoveredError
        return name

    def _list(self, key: str, word: Word, values: JsonArray, place: _Place) -> Resource:
        items = [item for item in values if item is not None]
        cells = [self._blank() for _ in items]
        following: list[Resource] = [*cells[1:], _RDF_NIL]
        for item, cell, rest in zip(items, cells, following, strict=False):
            self._state(cell, _RDF_FIRST, self._object(key, word, item, place), place)
            self._state(cell, _RDF_REST, rest, place)
        return cells[0] if cells else _RDF_NIL

    def _blank(self) -> BlankNode:
        self._blanks += 1
        return BlankNode(f"b{self._blanks - 1}")


def _only(element: JsonObject, words: tuple[str, ...]) -> str | None:
    """The one of these words that a node uses; two that say the same are not covered."""
    used = [word for word in words if word in element]
    if len(used) > 1:
        raise NotCoveredError
    return used[0] if used else None


def _types(value: JsonValue) -> tuple[str, ...]:
    types = as_list(value)
    names = tuple(name for name in types if isinstance(name, str))
    if not names or len(names) != len(types):
        raise NotCoveredError
    return names


def _named(value: JsonValue, scope: Scope) -> Iri:
    if not isinstance(value, str):
        raise NotCoveredError
    return scope.iri(value)


def _inside(item: JsonObject, key: str, word: Word) -> Scope:
    """Step 7: a mere reference is read as the node around it is."""
    values = word.values
    is_reference = values.has_previous and len(item) == 1 and not item.keys().isdisjoint(values.id_words)
    return values.inside(key, is_reference=is_reference)


def _text_object(item: JsonObject) -> Literal:
    """A text with its language and direction; other objects with a value are not covered."""
    if not item.keys() <= _KEYS_OF_TEXTS or not all(isinstance(part, str) for part in item.values()):
        raise NotCoveredError
    language = item.get("@language")
    lowered = {"@language": language.lower()} if isinstance(language, str) else {}
    if item.get("@direction", "ltr") not in {"ltr", "rtl"}:
        raise NotCoveredError
    return literal({**item, **lowered})


def _scalar(word: Word, value: str | float | bool | None) -> Term:  # noqa: FBT001 - a value of JSON
    coercion = word.meaning.coercion
    if isinstance(value, str):
        if coercion == ID:
            return word.values.iri(value)
        if coercion == VOCAB:
            return word.values.vocabulary_iri(value)
        if not value.isascii() and _LONE_SURROGATE.search(value):
            raise NotCoveredError
        return Literal(value) if coercion is None else Literal(value, coercion)
    # Infinity is no JSON, but Python's reader knows it.
    if coercion in {ID, VOCAB} or (isinstance(value, float) and not abs(value) < float("inf")):
        raise NotCoveredError
    return literal({"@value": value} if coercion is None else {"@value": value, "@type": coercion})
