"""Reading shares: what a stranger's program says when something is not as the holder made it."""

import json
import random
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.wallet.share.makers import (
    BADGE,
    LEARNER,
    NOW,
    SEALED,
    SECOND_BADGE,
    STRANGER,
    badge,
    holds,
    item,
    make,
    members,
    open_bytes,
    opened,
    originals,
    problems,
    refused,
    zipped,
)
from wallet.formats.strict_json import parse_object
from wallet.model.document import Document
from wallet.model.findings import Outcome, Reason
from wallet.model.json_value import JsonObject
from wallet.model.sharing import ShareForm
from wallet.proofs import data_integrity
from wallet.share import bundle, reading, signed_claims, statement
from wallet.share.terms import Terms, claims_of

ONE, TWO, FILE = item(BADGE), item(SECOND_BADGE, "Working with sources"), item(SEALED, "Diploma")
PRESENTATION = make(ONE).file.data
WITH_STATEMENT = make(FILE).file.data
BUNDLE = make(ONE, FILE, form=ShareForm.BUNDLE).file.data
NOISE = random.Random(9)  # noqa: S311 - the same places on every run


def places(data: bytes, count: int) -> list[int]:
    return sorted(NOISE.sample(range(len(data)), min(count, len(data))))


def changed(data: bytes, place: int) -> bytes:
    return data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]


def with_member(data: bytes, name: str, content: bytes | None) -> bytes:
    """The archive with one member put in, replaced or taken out."""
    files = members(data)
    if content is None:
        del files[name]
    else:
        files[name] = content
    return zipped(files)


@pytest.mark.parametrize("data", [PRESENTATION, WITH_STATEMENT, BUNDLE])
def test_an_untouched_share_holds(data):
    assert not refused(data)
    assert not problems(opened(data))


def test_refuses_every_changed_byte_of_a_presentation():
    let_through = [place for place in places(PRESENTATION, 250) if not refused(changed(PRESENTATION, place))]
    assert let_through == []


@pytest.mark.parametrize("data", [WITH_STATEMENT, BUNDLE])
def test_refuses_every_changed_byte_of_an_archive(data):
    assert all(refused(changed(data, place)) or same(data, place) for place in places(data, 150))


def same(data: bytes, place: int) -> bool:
    """Whether the byte is one of the archive's own that no member depends on, such as a date."""
    return members(changed(data, place)) == members(data)


@pytest.mark.parametrize(
    ("data", "name"),
    [(data, name) for data in (WITH_STATEMENT, BUNDLE) for name in members(data)],
)
def test_refuses_every_changed_byte_of_every_member(data, name):
    content = members(data)[name]
    assert all(refused(with_member(data, name, changed(content, place))) for place in places(content, 40))


@pytest.mark.parametrize(
    ("data", "name"),
    [(data, name) for data in (WITH_STATEMENT, BUNDLE) for name in members(data)],
)
def test_refuses_an_archive_without_any_one_of_its_members(data, name):
    assert refused(with_member(data, name, None))


@pytest.mark.parametrize("data", [WITH_STATEMENT, BUNDLE])
@pytest.mark.parametrize(
    "name", ["more.json", "originals/02-more.json", "statements/x.jws", "manifest.json.bak", "__MACOSX/._x"]
)
def test_refuses_and_names_a_file_that_was_put_in(data, name):
    read = opened(with_member(data, name, SEALED))
    assert not holds(read)
    assert any(problem.startswith(f"{name}: ") for problem in problems(read))


def test_names_the_file_that_was_changed_and_still_shows_it():
    name = "originals/01-data-literacy.jsonld"
    read = opened(with_member(BUNDLE, name, badge("Forged")))
    assert f"{name}: It is not the file that was signed for." in problems(read)
    assert "presentation.json: It holds a credential that is not among the originals." in problems(read)
    assert [proof.reason for proof in read.proofs if proof.outcome is Outcome.FAILED]
    assert originals(read)[0] != BADGE


def test_a_bundle_whose_signature_was_taken_out_is_still_known_as_one():
    read = opened(with_member(BUNDLE, "manifest.jws", None))
    assert read.format == "bundle"
    assert not holds(read)
    assert "manifest.json: It is not what the manifest's signature covers." in problems(read)


def test_refuses_a_manifest_in_another_spelling():
    respelled = json.dumps(json.loads(members(BUNDLE)["manifest.json"]), indent=1).encode()
    assert refused(with_member(BUNDLE, "manifest.json", respelled))


def test_refuses_a_presentation_of_one_person_in_the_bundle_of_another():
    theirs = members(make(TWO, form=ShareForm.BUNDLE, keys=STRANGER).file.data)
    mine = members(BUNDLE)
    claims = parse_object(theirs["manifest.json"]) | {"presentation_holder": LEARNER.ed25519.did}
    claims["files"] = [
        {"name": name, "media_type": "application/json", "sha256": Document(content, "", "").sha256}
        for name, content in (mine | theirs).items()
        if not name.startswith("manifest")
    ]
    files = (theirs | mine) | {
        "manifest.json": signed_claims.canonical(claims),
        "manifest.jws": signed_claims.sign(claims, typ=bundle.TYPE, signer=STRANGER.p256),
    }
    assert any("did not sign this manifest" in problem for problem in problems(opened(zipped(files))))
    for signer in (STRANGER.ed25519, STRANGER.p256):
        files["manifest.ed25519.jws"] = signed_claims.sign(claims, typ=bundle.TYPE, signer=signer)
        assert refused(zipped(files))


@pytest.mark.parametrize(("term", "value"), [("audience", "Other"), ("purpose", "Other"), ("nonce", "other")])
def test_refuses_parts_that_state_other_terms_than_the_manifest(term, value):
    other = members(make(ONE, FILE, form=ShareForm.BUNDLE, **{term: value}).file.data)
    for name, sentence in (
        ("presentation.json", "presentation.json: It states other terms than the manifest."),
        ("statements/02-diploma.json.jws", "statements/02-diploma.json.jws: It states other terms"),
    ):
        read = opened(with_member(BUNDLE, name, other[name]))
        assert any(problem.startswith(sentence) for problem in problems(read))


def test_refuses_a_statement_on_another_file_or_in_another_place():
    files = members(WITH_STATEMENT)
    signed = files.pop("statements/diploma.json.jws")
    assert refused(zipped(files | {"statements/other.json.jws": signed}))
    moved = {"originals/other.json": SEALED, "statements/diploma.json.jws": signed}
    assert refused(zipped(moved))


def presentation_with(**changes: object) -> bytes:
    """A presentation that the learner signed with something odd in it."""
    body = parse_object(PRESENTATION) | json.loads(json.dumps(changes))
    del body["proof"]
    proof = data_integrity.sign(
        body, signer=LEARNER.ed25519, purpose="authentication", created=NOW, domain="Acme Ltd."
    )
    return json.dumps(body | {"proof": proof}).encode()


def test_refuses_a_presentation_that_names_another_holder():
    assert holds(opened(presentation_with()))
    read = opened(presentation_with(holder=STRANGER.ed25519.did))
    assert "names another holder" in problems(read)[0]
    assert opened(presentation_with(holder={"id": LEARNER.ed25519.did})).terms.holder == LEARNER.ed25519.did


def test_a_presentation_without_a_signature_has_no_proof_at_all():
    body = parse_object(PRESENTATION)
    del body["proof"]
    read = opened(json.dumps(body).encode())
    assert read.proofs == ()
    assert read.holder_keys == ()
    assert read.terms.audience is None


def test_refuses_two_signatures_that_state_different_terms():
    body = parse_object(PRESENTATION)
    other = parse_object(make(ONE, audience="Other Ltd.").file.data)
    both = body | {"proof": [body["proof"], other["proof"]]}
    read = opened(json.dumps(both).encode())
    assert problems(read) == [": The signatures of the presentation state different terms."]


def test_refuses_a_presentation_that_ends_before_it_begins():
    body = parse_object(PRESENTATION)
    del body["proof"]
    proof = data_integrity.sign(
        body, signer=LEARNER.ed25519, purpose="authentication", created=NOW, expires=NOW - timedelta(days=1)
    )
    read = opened(json.dumps(body | {"proof": proof}).encode())
    assert problems(read) == [": The presentation ends before it begins."]


def test_refuses_a_presentation_of_very_many_credentials():
    read = opened(json.dumps(parse_object(PRESENTATION) | {"verifiableCredential": [{}] * 201}).encode())
    assert not holds(read)
    assert read.items == ()


def test_hands_on_what_is_not_an_object_as_a_document():
    read = opened(json.dumps(parse_object(PRESENTATION) | {"verifiableCredential": "eyJ.e30.AA"}).encode())
    (content,) = read.items
    assert isinstance(content.content, Document)
    assert (content.content.data, content.content.carrier) == (b"eyJ.e30.AA", "presentation")


@pytest.mark.parametrize(
    "data",
    [BADGE, SEALED, b"[]", b"{", zipped({"a.json": BADGE}), zipped({"manifest.json": b'{"files":[]}'})],
)
def test_a_credential_or_a_plain_archive_is_not_a_share(data):
    assert open_bytes(data) is None


def test_no_documents_are_no_share():
    assert reading.recognise(()) is None


def claims(**changes: object) -> JsonObject:
    """Claims of a statement on the sealed file, with something odd in them."""
    terms = Terms(NOW, NOW + timedelta(days=1), "nonce", "Acme Ltd.")
    good = claims_of(terms, LEARNER.p256.did) | {
        "name": "diploma.json",
        "media_type": "application/json",
        "sha256": Document(SEALED, "", "").sha256,
    }
    return {name: value for name, value in (good | json.loads(json.dumps(changes))).items() if value != "-"}


def stated(statement_claims: JsonObject, typ: str = statement.TYPE) -> bytes:
    signed = signed_claims.sign(statement_claims, typ=typ, signer=LEARNER.p256)
    return zipped({"originals/diploma.json": SEALED, "statements/diploma.json.jws": signed})


def test_a_statement_needs_no_text_beside_it():
    assert not refused(stated(claims()))


@pytest.mark.parametrize("name", ["iss", "nonce", "iat", "exp", "name", "media_type", "sha256", "version"])
@pytest.mark.parametrize("value", ["-", "", 1.5, True, None, [], {}, -(10**15), 10**15])
def test_refuses_claims_that_are_missing_or_of_the_wrong_kind(name, value):
    assert refused(stated(claims(**{name: value})))


@pytest.mark.parametrize("name", ["aud", "purpose", "readme_sha256"])
@pytest.mark.parametrize("value", ["", 1, True, None, ["Acme Ltd."], {}])
def test_refuses_claims_that_may_be_absent_but_not_of_the_wrong_kind(name, value):
    assert refused(stated(claims(**{name: value})))


def test_refuses_an_end_that_is_not_after_the_beginning():
    begin = claims()["iat"]
    assert refused(stated(claims(exp=begin)))


def test_refuses_claims_of_another_holder():
    assert refused(stated(claims(iss=STRANGER.p256.did)))


def test_refuses_a_signature_that_was_made_for_something_else():
    assert refused(stated(claims(), typ=bundle.TYPE))
    assert refused(stated(claims(), typ="JWT"))


def test_leaves_open_what_a_later_version_made():
    read = opened(stated(claims(version=2)))
    (proof,) = [proof for proof in read.proofs if proof.key]
    assert (proof.outcome, proof.reason) == (Outcome.UNKNOWN, Reason.UNSUPPORTED_SUITE)
    assert not holds(read)
    manifest: JsonObject = parse_object(members(BUNDLE)["manifest.json"]) | {"version": 2}
    later = members(BUNDLE) | {
        "manifest.json": signed_claims.canonical(manifest),
        "manifest.jws": signed_claims.sign(manifest, typ=bundle.TYPE, signer=LEARNER.p256),
    }
    read = opened(zipped(later | {"something.new": b"x"}))
    assert [proof.outcome for proof in read.proofs] == [Outcome.UNKNOWN]


def test_refuses_a_key_named_twice_in_the_claims():
    text = signed_claims.canonical(claims()).replace(b'{"aud":', b'{"aud":"Other","aud":')
    from wallet.proofs import jose

    signed = jose.sign_compact(text, {"typ": statement.TYPE}, LEARNER.p256).encode()
    assert refused(zipped({"originals/diploma.json": SEALED, "statements/diploma.json.jws": signed}))


@given(st.data())
def test_gives_a_reading_for_any_members(data):
    names = [*members(BUNDLE), "statements/02-diploma.json.jws", "originals/x", "x"]
    contents = st.sampled_from([*members(BUNDLE).values(), b"", b"{}", b"a.b.c", b"\xff"]) | st.binary(
        max_size=50
    )
    files = data.draw(st.dictionaries(st.sampled_from(names), contents, max_size=9))
    documents = [Document(content, "zip", name) for name, content in files.items()]
    read = reading.recognise(documents)
    assert read is None or read.proofs or read.format == "presentation"


@given(
    st.dictionaries(
        st.sampled_from(["type", "proof", "holder", "verifiableCredential", "description", "@context"]),
        st.recursive(
            st.none() | st.booleans() | st.integers(-5, 5) | st.text(max_size=8),
            lambda inner: (
                st.lists(inner, max_size=3)
                | st.dictionaries(
                    st.sampled_from(["id", "type", "domain", "expires", "x"]), inner, max_size=3
                )
            ),
            max_leaves=6,
        ),
    )
)
def test_gives_a_reading_for_any_presentation(body):
    text = json.dumps(body | {"type": ["VerifiablePresentation"]}).encode()
    read = open_bytes(text)
    assert read is not None
    assert not holds(read)
