"""N-Quads: read strictly, written in the one canonical way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallet.model.errors import MalformedInputError
from wallet.proofs.rdf import nquads
from wallet.proofs.rdf.canonical import relabelled
from wallet.proofs.rdf.terms import LANG_STRING, XSD, BlankNode, Iri, Literal, Quad

S, P = "<https://example.org/s>", "<https://example.org/p>"


def _object_of(text: str) -> object:
    (quad,) = nquads.parse(f"{S} {P} {text} .\n")
    return quad.object


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("<urn:x>", Iri("urn:x")),
        (r"<urn:\u00e4>", Iri("urn:ä")),
        ("_:b0", BlankNode("b0")),
        ("_:b.0-ä", BlankNode("b.0-ä")),
        ('"a"', Literal("a")),
        ('""', Literal("")),
        ('"a"@en-GB', Literal("a", LANG_STRING, "en-GB")),
        (f'"1"^^<{XSD}integer>', Literal("1", XSD + "integer")),
        (r'"\t\b\n\r\f\"\'\\\u0041\U0001F600"', Literal("\t\b\n\r\f\"'\\A\U0001f600")),
    ],
)
def test_reads_every_kind_of_object(text: str, term: object) -> None:
    assert _object_of(text) == term


def test_reads_graphs_comments_blank_lines_and_close_writing() -> None:
    text = f"# note\r\n\n  {S}\t{P} _:o _:g . # end\n{S}{P}<urn:o><urn:g>."
    assert [quad.graph for quad in nquads.parse(text)] == [BlankNode("g"), Iri("urn:g")]


def test_a_repeated_statement_counts_once() -> None:
    assert len(nquads.parse(f"{S} {P} _:a .\n" * 3)) == 1


@pytest.mark.parametrize(
    "line",
    [
        f"{S} {P}",
        f"{S} {P} <urn:o>",
        f"{S} _:p <urn:o> .",
        f'"s" {P} <urn:o> .',
        f'{S} {P} "o" "g" .',
        f"{S} {P} <relative> .",
        f"{S} {P} <urn:a b> .",
        f"{S} {P} <urn:a\\> .",
        f"{S} {P} _:b. .",
        f'{S} {P} "a"@ .',
        f'{S} {P} "a"^^integer .',
        f'{S} {P} "a"@en^^<urn:t> .',
        rf'{S} {P} "\x" .',
        rf'{S} {P} "\ud800" .',
        rf'{S} {P} "\UFFFFFFFF" .',
        f'{S} {P} "a .',
        f"{S} {P} <urn:o> . {S} {P} <urn:o> .",
    ],
)
def test_refuses_a_line_that_is_not_wholly_understood(line: str) -> None:
    with pytest.raises(MalformedInputError, match="line 2"):
        nquads.parse(f"\n{line}")


def test_writes_control_characters_as_the_canonical_form_demands() -> None:
    literal = Literal('\x00\x08\t\n\x0b\x0c\r\x1f"\\\x7f\u0080é\U0001f600')
    expected = r'"\u0000\b\t\n\u000B\f\r\u001F\"\\\u007F' + "\u0080é\U0001f600" + '"'
    assert nquads.write_term(literal) == expected


iris = st.text(
    st.characters(codec="utf-8", exclude_characters='<>"{}|^`\\', min_codepoint=0x21), max_size=20
).map(lambda text: Iri(f"urn:{text}"))
blank_nodes = st.from_regex(r"[a-z0-9]{1,6}", fullmatch=True).map(BlankNode)
strings = st.text(st.characters(codec="utf-8"), max_size=20)
literals = (
    strings.map(Literal)
    | st.builds(
        Literal, strings, st.just(LANG_STRING), st.from_regex(r"[a-z]{2}(-[a-z0-9]{1,8})?", fullmatch=True)
    )
    | st.builds(Literal, strings, iris.map(lambda iri: iri.value), st.none())
)
quads = st.builds(
    Quad, iris | blank_nodes, iris, iris | blank_nodes | literals, st.none() | iris | blank_nodes
)


@given(st.lists(quads, max_size=6, unique=True).map(tuple))
def test_what_is_written_is_read_back(dataset: tuple[Quad, ...]) -> None:
    assert nquads.parse(nquads.serialise(dataset)) == dataset


@given(quads)
def test_a_template_filled_with_the_labels_is_the_line(quad: Quad) -> None:
    template = nquads.template(quad)
    assert template.filled(str) == nquads.line(quad)
    renamed = relabelled(quad, lambda label: f"{label}0")
    assert template.filled(lambda label: f"{label}0") == nquads.line(renamed)
    blanks = [term.label for term in quad if isinstance(term, BlankNode)]
    assert list(template.labels) == blanks


@given(st.text(max_size=80))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        dataset = nquads.parse(text)
    except MalformedInputError:
        return
    assert nquads.parse(nquads.serialise(dataset)) == dataset
