"""More from the issuer: nothing that was stated is lost, nothing is shown twice, nothing is endless."""

import json

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.wallet.formats.tokens import RULEBOOK, hiding, opened
from wallet import formats
from wallet.formats.more import CUT, MAX_ENTRIES, MAX_TEXT_CHARACTERS, more_from_issuer
from wallet.formats.nodes import below
from wallet.model.document import Content, Document
from wallet.model.elements import Stated
from wallet.model.more import MoreEntry

BADGE = {
    "@context": ["https://www.w3.org/ns/credentials/v2"],
    "type": ["VerifiableCredential", "OpenBadgeCredential"],
    "issuer": {"id": "https://i.example", "name": "Uni"},
    "credentialSubject": {"achievement": {"name": "Data"}},
}


def more(body):
    content = Content(Document(b"", "file", "x"), body)
    return more_from_issuer(body, formats.read(content))


def of_badge(extra):
    return [entry for entry in more({**BADGE, **extra}) if entry.name in extra]


def leaves(entries):
    for entry in entries:
        if entry.children:
            yield from leaves(entry.children)
        else:
            yield entry


def test_what_an_element_shows_is_not_shown_again() -> None:
    assert [entry.path for entry in leaves(more(BADGE))] == ["/type/0", "/type/1", "/issuer/id"]


def test_names_and_order_are_the_issuers() -> None:
    assert of_badge({"b/c": "x", "a": {"n": 2.0, "yes": True}}) == [
        MoreEntry("b/c", "/b~1c", "x"),
        MoreEntry("a", "/a", children=(MoreEntry("n", "/a/n", "2.0"), MoreEntry("yes", "/a/yes", "true"))),
    ]


def test_items_of_a_list_carry_its_name() -> None:
    assert of_badge({"tag": ["a", ["b"], {"c": "d"}]}) == [
        MoreEntry("tag", "/tag/0", "a"),
        MoreEntry("tag", "/tag/1/0", "b"),
        MoreEntry("tag", "/tag/2", children=(MoreEntry("c", "/tag/2/c", "d"),)),
    ]


def test_proofs_contexts_media_and_nothing_are_left_out() -> None:
    picture = "data:image/png;base64,AAAA"
    empty = {"a": None, "b": " ", "c": {}, "d": [], "e": {"f": None}}
    assert of_badge({"proof": {"proofValue": "z"}, "x": {"@context": "y", "proof": 1}, **empty}) == []
    assert of_badge({"logo": picture, "content": "A" * 300}) == []
    assert [entry.text for entry in of_badge({"note": "A" * 200})] == ["A" * 200]


def test_the_credentials_inside_a_record_are_shown_as_such() -> None:
    record = {**BADGE, "type": ["VerifiableCredential", "ClrCredential"]}
    record["credentialSubject"] = {"verifiableCredential": [BADGE], "x": 1}
    assert [entry.path for entry in leaves(more(record))][-1] == "/credentialSubject/x"


def test_claims_of_a_token_that_no_element_covers() -> None:
    content = opened(hiding({**RULEBOOK, "achieved": "2026-01-02", "cnf": {"jwk": {}}}, "title"))
    entries = more_from_issuer(content.body, formats.read(content))
    assert [entry.name for entry in entries] == ["iss", "iat", "nbf", "jti", "vct", "achieved"]


def test_long_texts_and_many_entries_are_cut_and_say_so() -> None:
    (entry,) = of_badge({"note": "word " * MAX_TEXT_CHARACTERS})
    assert (len(entry.text), entry.text[-1]) == (MAX_TEXT_CHARACTERS + 1, CUT)
    entries = more({**BADGE, "many": list(range(MAX_ENTRIES + 10))})
    assert entries[-1] == MoreEntry(CUT, "", CUT)
    assert len(list(leaves(entries[:-1]))) == MAX_ENTRIES
    assert more(BADGE)[-1].name != CUT


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=30,
)


def places(value, path=""):
    if isinstance(value, dict):
        for key, member in value.items():
            if key not in {"@context", "proof", "_sd", "_sd_alg"}:
                yield from places(member, below(path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from places(item, below(path, index))
    elif value is not None and not (isinstance(value, str) and not value.strip()):
        yield path


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(extra=st.dictionaries(st.sampled_from(["a", "b", "evidence", "name", "result", "validFrom"]), VALUES))
def test_every_statement_is_either_in_an_element_or_in_the_tree(extra) -> None:
    body = {**BADGE, **extra}
    credential = formats.read(Content(Document(b"", "file", "x"), body))
    entries = more_from_issuer(body, credential)
    stated = [entry.values for entry in credential.elements.values() if isinstance(entry, Stated)]
    covered = {value.path for values in stated for value in values}
    shown = [entry.path for entry in leaves(entries)]
    assert len(shown) == len(set(shown))
    for path in places(body):
        steps = path.split("/")
        above = {"/".join(steps[: length + 1]) for length in range(1, len(steps))}
        assert (path in shown) != bool(above & covered), path


def test_nothing_is_lost_of_the_published_files(vectors) -> None:
    for name in ("issued/eudiplo-microcred-0.sdjwt", "issued/dcc-ob3-vcdm2-eddsa-rdfc-2022.json"):
        content = opened((vectors / name).read_bytes())
        entries = tuple(leaves(more_from_issuer(content.body, formats.read(content))))
        assert all(bool(entry.text) for entry in entries)
        assert json.dumps([entry.path for entry in entries]).count("cnf") == 0
