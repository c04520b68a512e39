"""Comprehensive Learner Records: the record, its parts, and how they belong together."""

import json

import pytest

from tests.wallet.formats.conftest import Reading
from tests.wallet.formats.tokens import jws, opened
from wallet import formats
from wallet.model.elements import Element, Stated
from wallet.model.limits import MAX_ARCHIVE_MEMBERS
from wallet.model.text import LocalizedText

CLR = "1edtech-validator/inspector-clr/resources/clr20"
BADGE = {
    "@context": ["https://www.w3.org/ns/credentials/v2"],
    "type": ["VerifiableCredential", "OpenBadgeCredential"],
    "credentialSubject": {"achievement": {"id": "urn:a", "name": "Teamwork"}},
}
RECORD = {
    "@context": ["https://www.w3.org/ns/credentials/v2"],
    "type": ["VerifiableCredential", "ClrCredential"],
    "name": "Record",
    "credentialSubject": {"verifiableCredential": [BADGE]},
}

SIMPLE_ROWS = {
    Element.LEARNER: [("did:example:ebfeb1f712ebc6f1c276e12ec21", "/credentialSubject/id", None, None)],
    Element.TITLE: [("Sample Transcript", "/name", None, None)],
    Element.AWARDING_BODY: [("Example University", "/issuer/name", None, None)],
    Element.DATE_OF_ISSUING: [("2010-01-01T00:00:00Z", "/validFrom", None, "2010-01-01T00:00:00Z")],
}


@pytest.mark.parametrize("element", [each for each in Element if each is not Element.STACKABILITY])
def test_the_simple_record_states_this_and_nothing_more(vectors, element) -> None:
    reading = Reading(opened((vectors / CLR / "simple.json").read_bytes()))
    assert reading.credential.format == "clr-2"
    assert reading.rows(element) == SIMPLE_ROWS.get(element, [])


def test_an_association_names_what_belongs_together(vectors) -> None:
    reading = Reading(opened((vectors / CLR / "simple.json").read_bytes()))
    (value,) = reading.credential.elements[Element.STACKABILITY].values
    assert (value.text, value.raw) == (
        LocalizedText.plain("Achievement 1 · isParentOf · Achievement 2"),
        "isParentOf",
    )
    association = reading.at(value.path)
    names = {entry["id"]: entry["name"] for entry in reading.at("/credentialSubject/achievement")}
    assert [names[association[end]] for end in ("sourceId", "targetId")] == ["Achievement 1", "Achievement 2"]


def test_the_credentials_inside_are_parts_of_their_own(vectors) -> None:
    content = opened((vectors / CLR / "simple.json").read_bytes(), "record.json")
    (part,) = formats.parts(content)
    assert part.body == content.body["credentialSubject"]["verifiableCredential"][0]
    assert (part.document.carrier, part.document.name, part.document.data) == (
        "presentation",
        "record.json · 1",
        b"",
    )
    badge = formats.read(part)
    assert (badge.format, badge.title) == ("open-badges-3", LocalizedText.plain("Teamwork"))
    assert badge.secured_by == ("eddsa-rdfc-2022",)


@pytest.mark.parametrize(
    ("name", "secured"), [("simple.jwt", "vc-jwt"), ("simple_v1.json", "Ed25519Signature2020")]
)
def test_records_in_their_other_forms(vectors, name, secured) -> None:
    content = opened((vectors / CLR / name).read_bytes())
    credential = formats.read(content)
    assert (credential.format, credential.secured_by) == ("clr-2", (secured,))
    assert isinstance(credential.elements[Element.STACKABILITY], Stated)
    assert {formats.read(part).format for part in formats.parts(content)} == {"open-badges-3"}


def parts_of(*inside):
    record = {**RECORD, "credentialSubject": {"verifiableCredential": list(inside)}}
    return formats.parts(opened(json.dumps(record)))


def test_a_part_may_be_a_token_or_enveloped() -> None:
    token = jws(BADGE)
    enveloped = {"type": "EnvelopedVerifiableCredential", "id": f"data:application/vc+jwt,{token}"}
    assert [part.body for part in parts_of(BADGE, token, enveloped)] == [BADGE] * 3
    assert parts_of(token)[0].document.data == token.encode()


def test_a_part_that_cannot_be_opened_is_not_missing() -> None:
    assert [part.body for part in parts_of(BADGE, 7, "text")] == [BADGE, {}, {}]


def test_parts_have_a_limit() -> None:
    assert len(parts_of(*[BADGE] * (MAX_ARCHIVE_MEMBERS + 5))) == MAX_ARCHIVE_MEMBERS


def test_achievements_are_named_from_the_parts_as_well() -> None:
    subject = {
        "verifiableCredential": [BADGE],
        "association": [
            {"associationType": "isPartOf", "sourceId": "urn:a", "targetId": "urn:b"},
            {"associationType": "isPartOf", "sourceId": "urn:a"},
            {"sourceId": "urn:a", "targetId": "urn:b"},
            7,
        ],
    }
    content = opened(json.dumps({**RECORD, "credentialSubject": subject}))
    values = formats.read(content).elements[Element.STACKABILITY].values
    assert [value.text.best(())[1] for value in values] == ["Teamwork · isPartOf · urn:b"]


def test_one_credential_has_no_parts() -> None:
    assert formats.parts(opened(json.dumps(BADGE))) == ()
    assert formats.parts(opened("{}")) == ()
