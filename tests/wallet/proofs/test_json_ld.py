"""JSON-LD without loss: every word has a meaning that is signed, or the document is refused."""

import copy
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallet.model.errors import KnownError
from wallet.model.json_value import JsonObject, JsonValue
from wallet.proofs.contexts import CREDENTIALS_V1, CREDENTIALS_V2, Contexts
from wallet.proofs.json_ld import UndefinedTermsError, UnknownContextError, to_quads, to_statements
from wallet.proofs.rdf import nquads
from wallet.proofs.rdf.canonical import TooComplexError, canonicalise
from wallet.proofs.safe_expansion import NotJsonLdError

OB = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
DATE_TIME = "http://www.w3.org/2001/XMLSchema#dateTime"


def credential() -> JsonObject:
    return {
        "@context": [CREDENTIALS_V2, OB],
        "id": "urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "issuer": {"id": "did:example:issuer", "type": ["Profile"], "name": "Issuer"},
        "validFrom": "2023-01-01T00:00:00Z",
        "name": {"@value": "Name", "@language": "en"},
        "credentialSubject": {
            "id": "did:example:subject",
            "type": ["AchievementSubject"],
            "creditsEarned": 1.5,
            "identifier": [
                {"type": "IdentityObject", "identityHash": "a@example.org", "hashed": False},
                {"type": "IdentityObject", "identityHash": "b@example.org", "hashed": False},
            ],
            "achievement": {
                "id": "urn:achievement",
                "type": ["Achievement"],
                "name": "Teamwork",
                "criteria": {"narrative": "Done."},
            },
        },
    }


def _place(document: JsonObject, pointer: str, value: JsonValue) -> JsonObject:
    """The document with a value put where the JSON Pointer says; its parent must be there."""
    changed = copy.deepcopy(document)
    parent: JsonValue = changed
    *steps, last = pointer.split("/")[1:]
    for step in steps:
        parent = parent[int(step)] if isinstance(parent, list) else parent[step]  # type: ignore[index,call-overload]  # the pointer leads there
    parent[last.replace("~1", "/")] = value  # type: ignore[index,call-overload]  # the pointer leads there
    return changed


def _canonical(document: JsonObject) -> str:
    return canonicalise(to_quads(document)).nquads


def test_a_document_states_what_its_contexts_make_of_it() -> None:
    statements = to_statements(credential())
    text = canonicalise(statements.quads).nquads
    assert '<https://schema.org/name> "Name"@en .' in text
    assert '"1.5E0"^^<https://www.w3.org/2001/XMLSchema#float>' in text
    assert text.count("IdentityObject") == 2
    assert list(statements.context_digests) == [CREDENTIALS_V2, OB]
    assert nquads.parse(text)


@pytest.mark.parametrize(
    "pointer",
    [
        "/secretClause",
        "/credentialSubject/grade",
        "/credentialSubject/achievement/criteria/weight",
        "/credentialSubject/identifier/1/note",
        "/issuer/rating",
        "/@foo",
        "/@unknownKeyword",
        "/credentialSubject/@default",
        "/credentialSubject/@preserve",
        "/credentialSubject/@index",
        "/credentialSubject/@nest",
        "/credentialSubject/@set",
        "/@included",
        "/@graph",
        "/@reverse",
        "/name/comment",
        # Full or shortened IRIs and keywords: a second name for a defined word.
        "/https:~1~1www.w3.org~12018~1credentials#validUntil",
        "/schema:name",
        "/credentialSubject/@id",
        "/credentialSubject/achievement/@type",
        "/urn:anything",
    ],
)
@pytest.mark.parametrize("value", ["smuggled", ["smuggled"], {"name": "smuggled"}, 1, True, None, []])
def test_a_word_without_a_meaning_is_refused_wherever_it_stands(pointer: str, value: JsonValue) -> None:
    with pytest.raises((UndefinedTermsError, NotJsonLdError)) as caught:
        to_quads(_place(credential(), pointer, value))
    if isinstance(caught.value, UndefinedTermsError):
        assert pointer in caught.value.terms


def test_all_words_without_a_meaning_are_listed() -> None:
    document = _place(credential(), "/one", 1)
    document = _place(document, "/credentialSubject/identifier/1/two", 2)
    with pytest.raises(UndefinedTermsError) as caught:
        to_quads(document)
    assert caught.value.terms == ("/one", "/credentialSubject/identifier/1/two")
    assert "/credentialSubject/identifier/1/two" in caught.value.in_english()


@pytest.mark.parametrize(
    ("pointer", "value"),
    [
        ("/id", "relative"),
        ("/id", "@foo"),
        ("/issuer/id", "../issuer"),
        ("/credentialSubject/id", "learner one"),
        ("/credentialSubject/id", ""),
        ("/credentialSubject/achievement/image", "picture.png"),
        ("/type", ["VerifiableCredential", "OpenBadgeCredential", "Diploma"]),
        ("/credentialSubject/type", ["AchievementSubject", "@foo"]),
        ("/credentialSubject/achievement/type", ["Achievement", "Relative/Type"]),
        ("/name", {"@value": "Name", "@language": "not a language"}),
        ("/name", {"@value": None, "@language": "en"}),
        ("/name", {"@language": "en"}),
        ("/credentialSubject/achievement/name", "half \ud800"),
    ],
)
def test_what_would_be_left_out_of_the_statements_is_refused(pointer: str, value: JsonValue) -> None:
    with pytest.raises((UndefinedTermsError, NotJsonLdError)):
        to_quads(_place(credential(), pointer, value))


def test_a_typed_value_in_place_of_a_plain_date_is_refused() -> None:
    # The same statement, but a reader of the JSON would find an object where a date should be.
    with pytest.raises(UndefinedTermsError, match="/validUntil/@type"):
        to_quads(_place(credential(), "/validUntil", {"@value": "2024-01-01T00:00:00Z", "@type": DATE_TIME}))


@pytest.mark.parametrize("value", [None, [], [None]])
@pytest.mark.parametrize("pointer", ["/evidence", "/credentialSubject/achievement/tag", "/endorsement"])
def test_nothing_under_a_defined_word_states_nothing_and_is_no_error(pointer: str, value: JsonValue) -> None:
    assert _canonical(_place(credential(), pointer, value)) == _canonical(credential())


INLINE: list[JsonValue] = [
    {"secretClause": "https://example.org/#secretClause"},
    {"name": "https://example.org/#other"},
    {"@vocab": "https://example.org/#"},
    {"@base": "https://example.org/"},
    {},
    None,
    "",
    "relative",
    "https://example.org/context/v1",
    CREDENTIALS_V2 + "#",
    CREDENTIALS_V2.replace("https", "http"),
    [[CREDENTIALS_V2]],
    {"@import": CREDENTIALS_V2},
    {"@context": CREDENTIALS_V2},
    5,
]


@pytest.mark.parametrize("extra", INLINE)
def test_a_context_that_is_not_a_known_address_is_refused(extra: JsonValue) -> None:
    with pytest.raises(UnknownContextError):
        to_quads({**credential(), "@context": [CREDENTIALS_V2, OB, extra]})


@pytest.mark.parametrize("context", [*INLINE, [], [OB, CREDENTIALS_V2], [OB], OB])
def test_the_first_context_is_that_of_credentials(context: JsonValue) -> None:
    with pytest.raises(UnknownContextError):
        to_quads({**credential(), "@context": context})


@pytest.mark.parametrize("pointer", ["/credentialSubject", "/credentialSubject/identifier/1", "/issuer"])
@pytest.mark.parametrize("context", [*INLINE[:8], OB])
def test_a_context_further_inside_is_held_to_the_same_rule(pointer: str, context: JsonValue) -> None:
    with pytest.raises(UnknownContextError):
        to_quads(_place(credential(), pointer + "/@context", context))


def test_without_any_context_nothing_has_a_meaning() -> None:
    document = credential()
    del document["@context"]
    with pytest.raises(UndefinedTermsError):
        to_quads(document)


def test_an_unknown_context_is_named() -> None:
    with pytest.raises(UnknownContextError) as caught:
        to_quads({**credential(), "@context": [CREDENTIALS_V2, "https://example.org/context/v1"]})
    assert caught.value.url == "https://example.org/context/v1"


def test_direction_of_text_is_part_of_what_is_stated() -> None:
    texts = {
        _canonical(_place(credential(), "/name", {"@value": "Name", "@language": "ar", **direction}))
        for direction in ({}, {"@direction": "ltr"}, {"@direction": "rtl"})
    }
    assert len(texts) == 3


@pytest.mark.parametrize("value", [5, True, ["urn:a", "urn:b"], {"id": "urn:a"}])
def test_what_breaks_json_ld_itself_is_refused_by_its_code(value: JsonValue) -> None:
    with pytest.raises(NotJsonLdError, match="invalid @id value"):
        to_quads(_place(credential(), "/id", value))


def test_content_nested_beyond_reason_is_refused_and_does_not_crash() -> None:
    inner: JsonObject = {"type": "Profile", "name": "x"}
    for _ in range(2_000):
        inner = {"type": "Profile", "parentOrg": inner}
    with pytest.raises(TooComplexError):
        to_quads(_place(credential(), "/issuer", {**inner, "id": "urn:x"}))


def test_content_as_deep_as_the_limit_of_the_parser_is_read() -> None:
    inner: JsonObject = {"type": "Profile", "name": "x"}
    for _ in range(60):
        inner = {"type": "Profile", "parentOrg": inner}
    assert to_quads(_place(credential(), "/issuer", {**inner, "id": "urn:x"}))


def test_the_document_is_not_changed() -> None:
    document = credential()
    to_quads(document)
    assert document == credential()


def test_the_order_of_keys_and_the_form_of_single_values_do_not_matter() -> None:
    document = credential()
    turned = dict(reversed(document.items()))
    turned["credentialSubject"] = [document["credentialSubject"]]
    assert _canonical(turned) == _canonical(document)


def test_the_published_document_with_undefined_terms_is_refused(vectors: Path) -> None:
    document = json.loads((vectors / "dcc-verifier-core/safeModeBreaker.json").read_bytes())
    del document["proof"]
    with pytest.raises(UndefinedTermsError) as caught:
        to_quads(document)
    assert "/issuer/endorsementJwt" in caught.value.terms


def test_the_w3c_credential_with_an_unmapped_type_is_refused(vectors: Path, w3c_contexts: Contexts) -> None:
    suite = vectors / "w3c-vc-data-model-2.0-test-suite/input"
    document = json.loads((suite / "credential-type-unmapped-fail.json").read_bytes())
    with pytest.raises(UnknownContextError):
        to_quads(document, contexts=w3c_contexts)
    # Without the definitions that it brings along, its type alone is the reason.
    document["@context"] = [CREDENTIALS_V2]
    with pytest.raises(UndefinedTermsError, match="type “"):
        to_quads(document, contexts=w3c_contexts)


def test_every_w3c_credential_that_must_be_accepted_is_read_unless_it_defines_words_itself(
    vectors: Path, w3c_contexts: Contexts
) -> None:
    files = sorted((vectors / "w3c-vc-data-model-2.0-test-suite/input").rglob("*-ok.json"))
    own_words = []
    for file in files:
        document = json.loads(file.read_bytes())
        document.pop("proof", None)
        try:
            to_quads(document, contexts=w3c_contexts)
        except UnknownContextError:
            own_words.append(file.name)
    assert len(files) == 65
    assert all(
        re.search(r'"@context": \[[^]]*\{', (next(f for f in files if f.name == name)).read_text())
        for name in own_words
    )
    assert len(files) - len(own_words) > 45


words = st.sampled_from(
    ["id", "type", "@id", "@type", "@value", "@context", "@graph", "@list", "@set", "name", "foo"]
)
inner_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-5, 5)
    | st.sampled_from(["", "x", "urn:x", "@foo", "Achievement", "\ud800"]),
    lambda values: st.lists(values, max_size=3) | st.dictionaries(words, values, max_size=3),
    max_leaves=8,
)


@given(
    st.sampled_from(["name", "issuer", "credentialSubject", "type", "id", "evidence", "proof", "foo"]),
    inner_values,
)
def test_any_content_is_read_or_refused_in_words(word: str, value: JsonValue) -> None:
    try:
        quads = to_quads({**credential(), word: value})
    except KnownError:
        return
    assert nquads.parse(nquads.serialise(quads)) == quads


@pytest.mark.parametrize("version", [CREDENTIALS_V1, CREDENTIALS_V2])
def test_both_versions_of_the_data_model_are_understood(version: str) -> None:
    document: JsonObject = {"@context": version, "type": "VerifiableCredential", "issuer": "urn:issuer"}
    assert "credentials#VerifiableCredential" in _canonical(document)


def test_the_library_for_json_ld_is_not_loaded_before_the_first_document() -> None:
    program = "import sys, wallet.proofs; sys.exit('pyld' in sys.modules)"
    subprocess.run([sys.executable, "-c", program], check=True, cwd=Path(__file__).parents[3])
