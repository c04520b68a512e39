"""Expanded JSON-LD to RDF: the official tests agree or are refused, never anything else."""

from pathlib import Path

import pytest

from tests.vectors.conformance_proofs import to_rdf
from wallet.model.json_value import JsonValue
from wallet.proofs.json_ld_to_rdf import UndefinedTermsError, to_dataset
from wallet.proofs.rdf.canonical import canonicalise
from wallet.proofs.rdf.terms import LANG_STRING, RDF, XSD, Literal, Term


def _object(value: JsonValue) -> Term:
    (quad,) = to_dataset([{"@id": "urn:s", "urn:p": [value]}])
    return quad.object


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        # JSON-LD 1.1 API, section 8.2.2 and 8.6 "Data Round Tripping"
        ({"@value": True}, Literal("true", XSD + "boolean")),
        ({"@value": 5}, Literal("5", XSD + "integer")),
        ({"@value": 5.0}, Literal("5", XSD + "integer")),
        ({"@value": -0.0}, Literal("0", XSD + "integer")),
        ({"@value": 5.3}, Literal("5.3E0", XSD + "double")),
        ({"@value": 10**21}, Literal("1.0E21", XSD + "double")),
        ({"@value": 10**21 - 1}, Literal("999999999999999999999", XSD + "integer")),
        ({"@value": 1e-7}, Literal("1.0E-7", XSD + "double")),
        ({"@value": 0.1 + 0.2}, Literal("3.0E-1", XSD + "double")),
        ({"@value": 42, "@type": XSD + "double"}, Literal("4.2E1", XSD + "double")),
        ({"@value": 1.5, "@type": XSD + "float"}, Literal("1.5E0", XSD + "float")),
        ({"@value": "42", "@type": XSD + "integer"}, Literal("42", XSD + "integer")),
        ({"@value": True, "@type": "urn:t"}, Literal("true", "urn:t")),
        ({"@value": "a", "@language": "en-gb"}, Literal("a", LANG_STRING, "en-gb")),
        (
            {"@value": "a", "@language": "ar", "@direction": "rtl"},
            Literal("a", "https://www.w3.org/ns/i18n#ar_rtl"),
        ),
        ({"@value": "a", "@direction": "ltr"}, Literal("a", "https://www.w3.org/ns/i18n#_ltr")),
        (
            {"@value": {"b": [1.0, "é"], "a": None}, "@type": "@json"},
            Literal('{"a":null,"b":[1,"é"]}', RDF + "JSON"),
        ),
    ],
)
def test_values_become_the_literals_of_the_standard(value: JsonValue, expected: Literal) -> None:
    assert _object(value) == expected


@pytest.mark.parametrize(
    "node",
    [
        {"@id": "relative", "urn:p": [{"@value": "a"}]},
        {"@id": None, "urn:p": [{"@value": "a"}]},
        {"@id": "urn:a b", "urn:p": [{"@value": "a"}]},
        {"@id": "urn:a\n", "urn:p": [{"@value": "a"}]},
        {"@id": "urn:a>", "urn:p": [{"@value": "a"}]},
        {"@id": "urn:\ud800", "urn:p": [{"@value": "a"}]},
        {"@type": ["Relative"]},
        {"@type": [None]},
        {"relative": [{"@value": "a"}]},
        {"_:p": [{"@value": "a"}]},
        {"@default": [{"@value": "a"}]},
        {"@index": "a", "urn:p": []},
        {"urn:p": [{"@value": "a", "@index": "b"}]},
        {"urn:p": [{"@id": "relative"}]},
        {"urn:p": [{"@value": "a", "@type": "relative"}]},
        {"urn:p": [{"@value": "a", "@language": "not a tag"}]},
        {"urn:p": [{"@value": "a", "@language": "en\n"}]},
        {"urn:p": [{"@value": "\ud800"}]},
        {"urn:p": [{"@value": 2**60, "@type": "@json"}]},
        {"urn:p": [{"@graph": [{"@id": "urn:only-a-name"}]}]},
        {"urn:p": [{"@graph": [{"@value": "text"}]}]},
        {"@id": "urn:only-a-name"},
        {},
    ],
)
def test_refuses_what_rdf_cannot_say(node: JsonValue) -> None:
    with pytest.raises(UndefinedTermsError):
        to_dataset([node])


def test_lists_become_chains() -> None:
    dataset = to_dataset([{"@id": "urn:s", "urn:p": [{"@list": [{"@value": "a"}, {"@list": []}]}]}])
    canonical = canonicalise(dataset).nquads
    assert canonical.count(f"<{RDF}first>") == 2
    assert f"<{RDF}first> <{RDF}nil>" in canonical
    assert canonical.count(f"<{RDF}rest> <{RDF}nil>") == 1


def test_blank_nodes_with_a_name_are_one_node_in_all_graphs() -> None:
    dataset = to_dataset(
        [
            {"@id": "_:x", "urn:p": [{"@id": "_:x"}]},
            {"@id": "urn:g", "@graph": [{"@id": "_:x", "urn:q": [{"@id": "_:y"}]}]},
        ]
    )
    first, second = dataset
    assert first.subject == first.object == second.subject != second.object


def test_the_official_conversions_agree_or_are_refused(vectors: Path) -> None:
    agreed, refused, other = to_rdf(vectors)
    assert other == []
    assert (len(agreed), len(refused)) == (305, 24)
