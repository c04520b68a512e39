"""N-Quads: a strict parser, and the canonical way of writing.

Sources: RDF 1.1 N-Quads (grammar), RDF Dataset Canonicalization 1.0 section 5 and RDF 1.2
N-Quads "Canonical form" (writing). A line that is not entirely understood is refused.
"""

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from wallet.model.errors import MalformedInputError
from wallet.proofs.rdf.terms import (
    LANG_STRING,
    STRING,
    BlankNode,
    Dataset,
    Iri,
    Literal,
    Quad,
    Term,
    distinct,
)

_HEX = "[0-9A-Fa-f]"
_UCHAR = rf"\\u{_HEX}{{4}}|\\U{_HEX}{{8}}"
_IRI = rf'<((?:[^\x00-\x20<>"{{}}|^`\\]|{_UCHAR})*)>'
_LETTERS = (
    "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f"
    "\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_LABEL_START = rf"[{_LETTERS}_:0-9]"
_LABEL_INNER = rf"[{_LETTERS}_:0-9\-\u00b7\u0300-\u036f\u203f-\u2040]"
_BLANK = rf"_:({_LABEL_START}(?:(?:{_LABEL_INNER}|\.)*{_LABEL_INNER})?)"
_STRING = rf'"((?:[^"\\\n\r]|\\[tbnrf"\'\\]|{_UCHAR})*)"'
_LITERAL = rf"{_STRING}(?:\^\^{_IRI}|@([a-zA-Z]+(?:-[a-zA-Z0-9]+)*))?"
_GAP = r"[ \t]*"
_LINE = re.compile(
    rf"{_GAP}(?:{_IRI}|{_BLANK}){_GAP}{_IRI}{_GAP}(?:{_IRI}|{_BLANK}|{_LITERAL}){_GAP}"
    rf"(?:(?:{_IRI}|{_BLANK}){_GAP})?\.{_GAP}(?:\#.*)?"
)
_NOTHING = re.compile(rf"{_GAP}(?:\#.*)?")
_ESCAPE = re.compile(rf"{_UCHAR}|\\(.)")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:")
_SHORT_ESCAPES: Final = {
    "t": "\t",
    "b": "\b",
    "n": "\n",
    "r": "\r",
    "f": "\f",
    '"': '"',
    "'": "'",
    "\\": "\\",
}

_WRITTEN_ESCAPES: Final = {code: f"\\u{code:04X}" for code in (*range(0x20), 0x7F)} | {
    0x08: "\\b",
    0x09: "\\t",
    0x0A: "\\n",
    0x0C: "\\f",
    0x0D: "\\r",
    0x22: '\\"',
    0x5C: "\\\\",
}


def parse(text: str) -> Dataset:
    """The quads of an N-Quads document, each once, in order.

    Raises MalformedInputError naming the line. Relative IRIs are refused.
    """
    quads = []
    for number, line in enumerate(re.split(r"[\r\n]+", text), start=1):
        match = _LINE.fullmatch(line)
        if match:
            quads.append(_quad(match, number))
        elif not _NOTHING.fullmatch(line):
            raise MalformedInputError(rule="This is not an N-Quads statement", place=f"line {number}")
    return distinct(quads)


def serialise(quads: Dataset) -> str:
    """The canonical N-Quads lines of the quads, in the given order, each ended by a line feed."""
    return "".join(map(line, quads))


def line(quad: Quad) -> str:
    """One quad as a canonical N-Quads line, line feed included."""
    graph = "" if quad.graph is None else f" {write_term(quad.graph)}"
    return f"{write_term(quad.subject)} <{quad.predicate.value}> {write_term(quad.object)}{graph} .\n"


class Template(NamedTuple):
    """A line with gaps for the labels of its blank nodes: a text before each gap, and one at the end."""

    texts: tuple[str, ...]
    labels: tuple[str, ...]

    def filled(self, name: Callable[[str], str]) -> str:
        """The line with every blank node named."""
        if not self.labels:
            return self.texts[0]
        parts = [text + name(label) for text, label in zip(self.texts, self.labels, strict=False)]
        return "".join(parts) + self.texts[-1]


def template(quad: Quad) -> Template:
    """What ``line`` writes, with the labels of blank nodes left open."""
    terms: list[Term] = [quad.subject, quad.predicate, quad.object]
    if quad.graph is not None:
        terms.append(quad.graph)
    texts, labels, text = [], [], ""
    for term in terms:
        if isinstance(term, BlankNode):
            texts.append(f"{text}_:")
            labels.append(term.label)
            text = " "
        else:
            text += f"{write_term(term)} "
    return Template((*texts, f"{text}.\n"), tuple(labels))


def write_term(term: Term) -> str:
    """One term as canonical N-Quads writes it."""
    if isinstance(term, Iri):
        return f"<{term.value}>"
    if isinstance(term, BlankNode):
        return f"_:{term.label}"
    text = f'"{term.value.translate(_WRITTEN_ESCAPES)}"'
    if term.language is not None:
        return f"{text}@{term.language}"
    return text if term.datatype == STRING else f"{text}^^<{term.datatype}>"


def _quad(match: re.Match[str], number: int) -> Quad:
    (
        subject_iri,
        subject_blank,
        predicate,
        object_iri,
        object_blank,
        value,
        datatype,
        language,
        graph_iri,
        graph_blank,
    ) = match.groups()
    return Quad(
        _resource(subject_iri, subject_blank, number),
        _iri(predicate, number),
        _literal(value, datatype, language, number)
        if value is not None
        else _resource(object_iri, object_blank, number),
        None if graph_iri is None and graph_blank is None else _resource(graph_iri, graph_blank, number),
    )


def _resource(iri: str | None, label: str | None, number: int) -> Iri | BlankNode:
    return BlankNode(label) if label is not None else _iri(iri or "", number)


def _iri(raw: str, number: int) -> Iri:
    value = _unescape(raw, number)
    if not _SCHEME.match(value):
        raise MalformedInputError(rule="An IRI must be absolute", place=f"line {number}")
    return Iri(value)


def _literal(raw: str, datatype: str | None, language: str | None, number: int) -> Literal:
    value = _unescape(raw, number)
    if language is not None:
        return Literal(value, LANG_STRING, language)
    return Literal(value, STRING if datatype is None else _iri(datatype, number).value)


def _unescape(raw: str, number: int) -> str:
    def character(match: re.Match[str]) -> str:
        short = match[1]
        if short is not None:
            return _SHORT_ESCAPES[short]
        code = int(match[0].removeprefix("\\u").removeprefix("\\U"), 16)
        if code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
            raise MalformedInputError(rule="An escape names no character", place=f"line {number}")
        return chr(code)

    return _ESCAPE.sub(character, raw) if "\\" in raw else raw
