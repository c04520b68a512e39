"""From expanded JSON-LD to an RDF dataset, refusing whatever RDF could not say.

Source: JSON-LD 1.1 API sections 7 and 8 ("Deserialize JSON-LD to RDF"). Where that algorithm
skips (relative IRIs, malformed language tags, ``@index``), this one refuses, so that nothing a
reader sees is left out of what is signed. Base direction is kept in the datatype
(``rdfDirection`` "i18n-datatype"), as the cryptosuites in use do (vc-data-integrity issue 366).
"""

import re
from itertools import count

import rfc8785

from wallet.model.errors import KnownError
from wallet.model.json_value import JsonArray, JsonObject, JsonValue, as_list, as_object
from wallet.model.words import QT_TRANSLATE_NOOP
from wallet.proofs.rdf.terms import (
    LANG_STRING,
    RDF,
    STRING,
    XSD,
    BlankNode,
    Dataset,
    Iri,
    Literal,
    Quad,
    Term,
    distinct,
)

_I18N = "https://www.w3.org/ns/i18n#"
_DOUBLE = XSD + "double"
# The IRIREF of N-Quads after its scheme: nothing that could end an IRI early or hide in one, and
# at most one fragment.
_IRI_CHARACTERS = r'[^\x00-\x20<>"{}|^`\\\ud800-\udfff#]*'
_ABSOLUTE_IRI = re.compile(rf"[A-Za-z][A-Za-z0-9+.\-]*:{_IRI_CHARACTERS}(?:#{_IRI_CHARACTERS})?")
_LANGUAGE_TAG = re.compile(r"[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_SHOWN_TERMS = 10
_SHOWN_CHARACTERS = 100


class UndefinedTermsError(KnownError):
    """Some words of the document have no meaning, so no signature can cover them.

    ``terms`` are JSON Pointers of the words, or the values that are not absolute identifiers.
    """

    title = QT_TRANSLATE_NOOP("error", "Part of this document has no defined meaning")
    happened = QT_TRANSLATE_NOOP(
        "error", "These parts have no defined meaning, so no signature covers them: {terms}."
    )
    remedy = QT_TRANSLATE_NOOP("error", "Do not rely on it. Ask the issuer for the original.")

    def __init__(self, terms: tuple[str, ...]) -> None:
        shown = [term[:_SHOWN_CHARACTERS] for term in terms[:_SHOWN_TERMS]]
        super().__init__(terms=", ".join(shown) + (" …" if len(terms) > _SHOWN_TERMS else ""))
        self.terms = terms


def is_absolute_iri(text: str) -> bool:
    """Whether RDF can take the text as an identifier."""
    return _ABSOLUTE_IRI.fullmatch(text) is not None


def to_dataset(expanded: JsonArray) -> Dataset:
    """The quads of an expanded document; blank nodes are named in the order they are met.

    Raises UndefinedTermsError for an identifier, type, property or language that RDF cannot take.
    """
    conversion = _Conversion()
    for node in expanded:
        conversion.free_node(node, None)
    return distinct(conversion.quads)


class _Conversion:
    """One conversion: the quads so far, and the names given to blank nodes."""

    def __init__(self) -> None:
        self.quads: list[Quad] = []
        self._fresh = count()
        self._labels: dict[str, str] = {}

    def free_node(self, value: JsonValue, graph: Iri | BlankNode | None) -> None:
        """A node that no property points to. It must state something, or its content would be lost."""
        node = as_object(value)
        if not node.keys() - {"@id"} or "@value" in node or "@list" in node:
            raise _refused("a value that belongs to nothing", node.get("@id"))
        self._node(node, graph)

    def _node(self, node: JsonObject, graph: Iri | BlankNode | None) -> Iri | BlankNode:
        subject = self._resource(node["@id"], "id") if "@id" in node else self._blank()
        for key, value in node.items():
            if key == "@type":
                for type_ in as_list(value):
                    self._state(subject, Iri(RDF + "type"), self._resource(type_, "type"), graph)
            elif key in ("@graph", "@included"):
                for inner in as_list(value):
                    self.free_node(inner, subject if key == "@graph" else graph)
            elif key == "@reverse":
                self._reversed(subject, as_object(value), graph)
            elif key != "@id":
                predicate = _predicate(key)
                for inner in as_list(value):
                    self._state(subject, predicate, self._object(inner, graph), graph)
        return subject

    def _reversed(self, value: Iri | BlankNode, sources: JsonObject, graph: Iri | BlankNode | None) -> None:
        for key, nodes in sources.items():
            predicate = _predicate(key)
            for node in as_list(nodes):
                self._state(self._node(as_object(node), graph), predicate, value, graph)

    def _object(self, value: JsonValue, graph: Iri | BlankNode | None) -> Term:
        item = as_object(value)
        if "@index" in item:
            raise _refused("index", item["@index"])
        if "@value" in item:
            return literal(item)
        if "@list" in item:
            return self._list(as_list(item["@list"]), graph)
        return self._node(item, graph)

    def _list(self, items: JsonArray, graph: Iri | BlankNode | None) -> Iri | BlankNode:
        cells = [self._blank() for _ in items]
        rest: list[Iri | BlankNode] = [*cells[1:], Iri(RDF + "nil")]
        for item, cell, following in zip(items, cells, rest, strict=False):
            self._state(cell, Iri(RDF + "first"), self._object(item, graph), graph)
            self._state(cell, Iri(RDF + "rest"), following, graph)
        return cells[0] if cells else Iri(RDF + "nil")

    def _state(
        self, subject: Iri | BlankNode, predicate: Iri, value: Term, graph: Iri | BlankNode | None
    ) -> None:
        self.quads.append(Quad(subject, predicate, value, graph))

    def _blank(self) -> BlankNode:
        return BlankNode(f"b{next(self._fresh)}")

    def _resource(self, value: JsonValue, role: str) -> Iri | BlankNode:
        if isinstance(value, str) and value.startswith("_:"):
            if value not in self._labels:
                self._labels[value] = self._blank().label
            return BlankNode(self._labels[value])
        return _iri(value, role)


def _iri(value: JsonValue, role: str) -> Iri:
    if not isinstance(value, str) or not _ABSOLUTE_IRI.fullmatch(value):
        raise _refused(role, value)
    return Iri(value)


def _predicate(key: str) -> Iri:
    # A keyword here (such as "@index" or "@default") would not become a statement.
    return _iri(key, "property")


def literal(item: JsonObject) -> Literal:
    """The literal of an expanded value object; errors as for ``to_dataset``."""
    value, datatype, language = item["@value"], item.get("@type"), item.get("@language")
    direction = item.get("@direction")
    if datatype == "@json":
        return Literal(_canonical_json(value), RDF + "JSON")
    if language is not None and not (isinstance(language, str) and _LANGUAGE_TAG.fullmatch(language)):
        raise _refused("language", language)
    if isinstance(value, str):
        if _LONE_SURROGATE.search(value):
            raise _refused("text", "half a character")
        if direction is not None:
            return Literal(value, f"{_I18N}{language or ''}_{direction}")
        if isinstance(language, str):
            return Literal(value, LANG_STRING, language)
    text, own_type = _lexical(value, datatype)
    return Literal(text, own_type if datatype is None else _iri(datatype, "type").value)


def _lexical(value: JsonValue, datatype: JsonValue) -> tuple[str, str]:
    """The text of a scalar and the datatype it has without a stated one (section 8.2.2, steps 8 to 11)."""
    if isinstance(value, str):
        return value, STRING
    if isinstance(value, bool):
        return ("true" if value else "false"), XSD + "boolean"
    if not isinstance(value, int | float):
        raise _refused("value", None)
    if datatype == _DOUBLE or abs(value) >= 1e21 or value != int(value):
        mantissa, _, exponent = f"{value:.15E}".partition("E")
        mantissa = mantissa.rstrip("0")
        return f"{mantissa}{'0' if mantissa.endswith('.') else ''}E{int(exponent)}", _DOUBLE
    return str(int(value)), XSD + "integer"


def _canonical_json(value: JsonValue) -> str:
    try:
        return rfc8785.dumps(value).decode()
    except (rfc8785.CanonicalizationError, UnicodeError) as error:
        raise _refused("JSON value", "a number or text without a canonical form") from error


def _refused(role: str, value: JsonValue) -> UndefinedTermsError:
    return UndefinedTermsError((f"{role} “{value}”" if isinstance(value, str) else role,))
