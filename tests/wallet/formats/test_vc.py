"""Any other W3C credential: the frame, and nothing guessed from its own words."""

import json

import pytest

from tests.wallet.formats.conftest import Reading
from tests.wallet.formats.tokens import jws, opened, sd_jwt
from wallet import formats
from wallet.model.elements import Element
from wallet.model.text import LocalizedText

DEGREE = {
    "@context": ["https://www.w3.org/ns/credentials/v2"],
    "type": ["VerifiableCredential", "DegreeCredential"],
    "id": "urn:1",
    "issuer": {"id": "https://uni.example", "name": {"en": "University", "lt": "Universitetas"}},
    "validFrom": "2026-01-02T03:04:05Z",
    "credentialSubject": {"id": "did:example:1", "title": "Bachelor", "grade": "A", "ECTS": 180},
    "credentialStatus": {"type": "BitstringStatusListEntry"},
}
ROWS = {
    Element.LEARNER: [("did:example:1", "/credentialSubject/id", None, None)],
    Element.AWARDING_BODY: [("University", "/issuer/name", None, None)],
    Element.DATE_OF_ISSUING: [("2026-01-02T03:04:05Z", "/validFrom", None, "2026-01-02T03:04:05Z")],
}


@pytest.mark.parametrize("element", Element)
def test_three_elements_and_no_guess(read_body, element) -> None:
    assert read_body(DEGREE).rows(element) == ROWS.get(element, [])


def test_the_frame(read_body) -> None:
    credential = read_body(DEGREE).credential
    assert (credential.format, credential.id) == ("vc", "urn:1")
    assert credential.title == LocalizedText.plain("DegreeCredential")
    assert credential.status_claims == ("BitstringStatusListEntry",)
    assert credential.binding.did == "did:example:1"
    assert read_body({**DEGREE, "name": "Bachelor of Data"}).credential.title == LocalizedText.plain(
        "Bachelor of Data"
    )


@pytest.mark.parametrize(
    ("text", "secured"), [(json.dumps(DEGREE), ()), (jws(DEGREE), ("vc-jwt",)), (sd_jwt(DEGREE), ("sd-jwt",))]
)
def test_the_same_in_every_form(text, secured) -> None:
    credential = formats.read(opened(text))
    assert (credential.format, credential.secured_by) == ("vc", secured)


@pytest.mark.parametrize(
    ("name", "rows"),
    [
        (
            "w3c-vc-data-model/schema/verifiable-credential/example-4.json",
            ("https://example.edu/issuers/565049", "/issuer"),
        ),
        ("citizenship/naturalization-full.jsonld", None),  # its issuer is an empty text
    ],
)
def test_published_credentials(vectors, name, rows) -> None:
    reading = Reading(opened((vectors / name).read_bytes()))
    assert reading.credential.format == "vc"
    assert [row[:2] for row in reading.rows(Element.AWARDING_BODY)] == ([rows] if rows else [])
    assert reading.stated() <= {Element.LEARNER, Element.AWARDING_BODY, Element.DATE_OF_ISSUING}


@pytest.mark.parametrize("change", [{"@context": ["https://other.example"]}, {"type": ["DegreeCredential"]}])
def test_type_and_context_belong_together(change) -> None:
    assert formats.find_format(opened(json.dumps({**DEGREE, **change}))) is None
