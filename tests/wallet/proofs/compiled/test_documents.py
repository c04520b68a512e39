"""The short way gives the quads of the general way, or nothing."""

import copy
import threading
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.wallet.proofs import cited
from tests.wallet.proofs.compiled.same_quads import DifferentError, Way, compare
from tests.wallet.proofs.mutations import at, members
from wallet.model.json_value import JsonArray, JsonObject, JsonValue
from wallet.proofs import json_ld
from wallet.proofs.compiled import documents, scopes
from wallet.proofs.compiled.documents import Compiled
from wallet.proofs.contexts import CREDENTIALS_V1, CREDENTIALS_V2, Contexts
from wallet.proofs.rdf.terms import Dataset

OB = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
OB_OLD = "https://purl.imsglobal.org/spec/ob/v3p0/context.json"
CONTEXTS = cited.contexts()
COMPILED = Compiled(CONTEXTS)
# Texts of many kinds keep texts from meaning the same by accident.
TEXTS = ("text", "", "https://x.example/a", "urn:a:b", "_:b1", "rel/ative", 'é\n"\\\t\x7f', "\ud800", "a:b")


def badge() -> JsonObject:
    """An Open Badge with most kinds of values: nodes, references, numbers, JSON, dates, an embedded one."""
    endorsement: JsonObject = {
        "@context": [CREDENTIALS_V2, OB],
        "id": "urn:x:endorsement",
        "type": ["VerifiableCredential", "EndorsementCredential"],
        "issuer": {"id": "urn:x:friend", "type": ["Profile"]},
        "validFrom": "2024-01-02T00:00:00Z",
        "credentialSubject": {"id": "urn:x:achievement", "type": ["EndorsementSubject"]},
        "proof": cited.EDDSA_RDFC.document()["proof"],
    }
    return {
        "@context": [CREDENTIALS_V2, OB],
        "id": "urn:x:1",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "issuer": {"id": "urn:x:school", "type": ["Profile"], "name": "School", "url": "https://x.example"},
        "validFrom": "2024-01-01T00:00:00Z",
        "name": [
            {"@value": "Badge", "@language": "EN"},
            {"@value": "شارة", "@language": "ar", "@direction": "rtl"},
        ],
        "credentialSubject": {
            "id": "urn:x:learner",
            "type": "AchievementSubject",
            "creditsEarned": 2.5,
            "achievement": {
                "id": "urn:x:achievement",
                "type": ["Achievement"],
                "achievementType": "Badge",
                "criteria": {"narrative": "Do it."},
                "description": "Did it",
                "name": "It",
                "tag": ["a", "b", "a"],
            },
            "result": [{"type": ["Result"], "resultDescription": "urn:x:d", "value": "4"}],
        },
        "credentialSchema": [{"id": "https://x.example/schema", "type": "JsonSchema"}],
        "credentialStatus": {
            "id": "urn:x:status",
            "type": "BitstringStatusListEntry",
            "statusPurpose": "revocation",
            "statusListIndex": "3",
            "statusListCredential": "https://x.example/status",
        },
        "endorsement": [endorsement],
    }


def presentation() -> JsonObject:
    """A presentation of two credentials."""
    return {
        "@context": [CREDENTIALS_V2],
        "type": "VerifiablePresentation",
        "holder": "urn:x:learner",
        "verifiableCredential": [badge(), cited.EDDSA_RDFC.document()],
    }


def old_badge() -> JsonObject:
    """A badge of the data model 1.1."""
    credential = {**badge(), "@context": [CREDENTIALS_V1, OB_OLD], "issuanceDate": "2024-01-01T00:00:00Z"}
    for name in ("validFrom", "endorsement", "name", "credentialSchema", "credentialStatus"):
        del credential[name]
    subject: JsonValue = {"id": "urn:x:learner", "type": ["AchievementSubject"]}
    return {**credential, "credentialSubject": subject}


def words() -> Iterator[str]:
    """Every word that a bundled context defines, at any depth."""
    pending: JsonArray = [CONTEXTS.document(url) for url in CONTEXTS.urls]
    while pending:
        value = pending.pop()
        if isinstance(value, dict):
            yield from (key for key in value if not key.startswith("@"))
            pending.extend(value.values())
        elif isinstance(value, list):
            pending.extend(value)


DOCUMENTS = (badge(), presentation(), old_badge(), *(each.document() for each in cited.ALL))
WORDS = st.sampled_from(sorted(set(words())))
KEYWORDS = st.sampled_from(
    ["@id", "@type", "@value", "@list", "@set", "@graph", "@index", "@none", "nonsense"]
)
SCALARS = st.one_of(
    st.sampled_from([None, True, False, 0, -3, 1.5, 0.0, -0.0, 1e30, 10**22, *TEXTS]),
    WORDS,
    st.text(max_size=4),
)
LANGUAGE = st.fixed_dictionaries(
    {"@value": SCALARS},
    optional={
        "@language": st.sampled_from(["EN", "en-gb", "x y", "", None]),
        "@direction": st.sampled_from(["rtl", "ltr", "up"]),
        "@type": st.sampled_from(["xsd:string", "@json", "http://www.w3.org/2001/XMLSchema#date"]),
    },
)
REFERENCE: JsonObject = {"id": "urn:x:9"}
# Copied, because what was drawn is changed afterwards.
NODES = st.sampled_from([badge(), cited.EDDSA_RDFC.document(), REFERENCE, {}]).map(copy.deepcopy)
VALUES = st.recursive(
    SCALARS | LANGUAGE | NODES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS | KEYWORDS, inner, max_size=3),
    max_leaves=6,
)
TYPES = WORDS | st.lists(WORDS, max_size=3) | st.tuples(st.just("VerifiableCredential"), WORDS).map(list)
CONTEXT_LISTS = st.tuples(
    st.sampled_from([CREDENTIALS_V1, CREDENTIALS_V2]),
    st.lists(st.sampled_from(sorted(CONTEXTS.urls)), max_size=2, unique=True),
).map(lambda pair: [pair[0], *pair[1]])


@st.composite
def changed(draw: st.DrawFn) -> JsonObject:
    """One of the documents, changed in a few places."""
    document = copy.deepcopy(draw(st.sampled_from(DOCUMENTS)))
    for _ in range(draw(st.integers(0, 2))):
        place = draw(st.sampled_from(list(members(document))))
        parent, step = at(document, place[:-1]), place[-1]
        match draw(st.integers(0, 5)):
            case 0:
                parent[step] = draw(VALUES)
            case 1:
                parent[step] = [parent[step], draw(VALUES)]  # type: ignore[list-item]  # it is JSON
            case 2 if isinstance(parent, dict):
                parent[draw(WORDS)] = draw(VALUES)
            case 3 if isinstance(parent, dict):
                parent["type"] = draw(TYPES)
            case 4 if isinstance(parent, dict):
                parent[draw(WORDS)] = parent.pop(step)
            case _:
                document["@context"] = draw(CONTEXT_LISTS)
        if not list(members(document)):
            break
    return document


@given(changed())
@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_any_document_gives_the_same_bytes_or_is_left_to_the_general_way(document) -> None:
    compare(document, COMPILED, CONTEXTS)


@pytest.mark.parametrize("number", range(len(DOCUMENTS)))
def test_ordinary_documents_take_the_short_way(number) -> None:
    document = DOCUMENTS[number]
    assert compare(document, COMPILED, CONTEXTS) is Way.EQUAL
    plain = {key: value for key, value in document.items() if key != "proof"}
    assert compare(plain, COMPILED, CONTEXTS) is Way.EQUAL


@pytest.mark.parametrize("word", sorted(set(words())))
def test_every_word_of_every_context_is_read_alike(word) -> None:
    values: tuple[JsonValue, ...] = (
        "text",
        "urn:x:y",
        {"id": "urn:x:y"},
        3,
        True,
        {"type": "Profile"},
        [],
        None,
    )
    for contexts in ([CREDENTIALS_V2, OB], [CREDENTIALS_V1, OB_OLD]):
        for value in values:
            document: JsonObject = {"@context": contexts, "type": "VerifiableCredential", word: value}
            compare(document, COMPILED, CONTEXTS)
            compare({**document, "type": ["VerifiableCredential", word], word: value}, COMPILED, CONTEXTS)


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("nonsense", "text"),
        ("@id", "urn:x:2"),
        ("@graph", []),
        ("https://www.w3.org/2018/credentials#issuer", "urn:x:2"),
        ("id", "relative"),
        ("id", "_:b0"),
        ("type", "Undefined"),
        ("type", []),
        ("name", {"@value": "a", "@language": "not a language"}),
        ("name", "\ud800"),
        ("@context", [{"name": "urn:x:mine"}]),
        ("@context", ["https://elsewhere.example/context"]),
        ("@context", [OB, CREDENTIALS_V2]),
        ("@context", []),
        ("verifiableCredential", "urn:x:2"),
        ("issuer", float("inf")),
    ],
)
def test_what_is_odd_is_left_to_the_general_way(word, value) -> None:
    assert COMPILED.read({**badge(), word: value}) is None


def test_depth_is_left_to_the_general_way_before_it_refuses() -> None:
    def nested(depth: int) -> JsonObject:
        inner: JsonObject = {"id": "urn:x:end"}
        for _ in range(depth):
            inner = {"type": "Profile", "parentOrg": inner}
        return {**badge(), "issuer": inner}

    assert compare(nested(documents.MAX_DEPTH - 1), COMPILED, CONTEXTS) is Way.EQUAL
    assert compare(nested(documents.MAX_DEPTH + 1), COMPILED, CONTEXTS) is Way.GENERAL


def test_memory_is_bounded_and_begun_anew(monkeypatch) -> None:
    monkeypatch.setattr(scopes, "MAX_REMEMBERED", 25)
    compiled = Compiled(CONTEXTS)
    ways, places = set(), set()
    for document in DOCUMENTS * 3:
        ways.add(compare(document, compiled, CONTEXTS))
        places.add(len(compiled._scopes._by_identity))
    assert ways == {Way.EQUAL, Way.GENERAL}
    assert max(places) <= 25
    assert min(places) < max(places)


def test_types_and_contexts_without_end_are_left_to_the_general_way() -> None:
    many: JsonObject = {**badge(), "issuer": {"id": "urn:x:school", "type": ["Profile"] * 50}}
    assert compare(many, COMPILED, CONTEXTS) is Way.GENERAL
    long = {**badge(), "@context": [CREDENTIALS_V2, *[OB] * 50]}
    assert compare(long, COMPILED, CONTEXTS) is not Way.EQUAL


def test_the_comparison_notices_a_difference() -> None:
    class Forgetful(Compiled):
        def read(self, document: JsonObject) -> tuple[Dataset, tuple[str, ...]] | None:
            found = super().read(document)
            return None if found is None else (found[0][1:], found[1])

    class Daring(Compiled):
        def read(self, document: JsonObject) -> tuple[Dataset, tuple[str, ...]] | None:
            return super().read({key: value for key, value in document.items() if key != "nonsense"})

    with pytest.raises(DifferentError, match="other statements"):
        compare(badge(), Forgetful(CONTEXTS), CONTEXTS)
    with pytest.raises(DifferentError, match="refused"):
        compare({**badge(), "nonsense": 1}, Daring(CONTEXTS), CONTEXTS)


def test_statements_come_by_the_short_way_where_there_is_one(monkeypatch) -> None:
    def never(document: JsonObject, contexts: Contexts) -> json_ld.Statements:
        raise AssertionError(document, contexts)

    expected = json_ld.to_statements(badge())
    monkeypatch.setattr(json_ld, "general_statements", never)
    assert json_ld.to_statements(badge()) == expected
    with pytest.raises(AssertionError):
        json_ld.to_statements({**badge(), "nonsense": 1})


def test_many_threads_read_alike() -> None:
    compiled = Compiled(CONTEXTS)
    expected = [COMPILED.read(document) for document in DOCUMENTS]
    found: list[object] = []
    threads = [
        threading.Thread(target=lambda: found.append([compiled.read(document) for document in DOCUMENTS]))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [expected] * 4
