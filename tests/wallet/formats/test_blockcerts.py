"""Blockcerts of three versions, element by element against the published files."""

import pytest

from tests.wallet.formats.conftest import Reading
from tests.wallet.formats.tokens import opened
from wallet.formats import blockcerts
from wallet.model.document import Content, Document
from wallet.model.elements import Element
from wallet.model.text import LocalizedText

FIXTURES = "blockcerts/fixtures"
SOFTWARE = (
    "Software developer with 15 years of experience. Broad and deep foundation in algorithms, mathematics, "
    "distributed systems, and scalability. My B.S is in Mathematics, and my M.S. is in Applied Mathematics "
    "(focus on Numerical Analysis) and Computer Science."
)
ROWS = {
    "v1/testnet-valid-1.2.json": {
        Element.LEARNER: [
            ("Arya", "/document/recipient/givenName", None, None),
            ("Stark", "/document/recipient/familyName", None, None),
            ("aryaxyz@starkxyz.com", "/document/recipient/identity", None, None),
        ],
        Element.TITLE: [("Game of Thrones Character", "/document/certificate/name", None, None)],
        Element.AWARDING_BODY: [("Game of thrones issuer", "/document/certificate/issuer/name", None, None)],
        Element.DATE_OF_ISSUING: [("2016-10-03", "/document/assertion/issuedOn", None, "2016-10-03")],
        Element.LEARNING_OUTCOMES: [
            (
                "This certifies that the named character is an official Game of Thrones character.",
                "/document/certificate/description",
                None,
                None,
            )
        ],
    },
    "v2/mainnet-valid-2.0.json": {
        Element.LEARNER: [
            ("Dimi Arhontidis", "/recipientProfile/name", None, None),
            ("darhontidis@learningmachine.com", "/recipient/identity", None, None),
        ],
        Element.TITLE: [("Certified Security Expert", "/badge/name", None, None)],
        Element.AWARDING_BODY: [("Learning Machine", "/badge/issuer/name", None, None)],
        Element.DATE_OF_ISSUING: [
            ("2018-02-07T23:52:16.636+00:00", "/issuedOn", None, "2018-02-07T23:52:16.636+00:00")
        ],
        Element.LEARNING_OUTCOMES: [(SOFTWARE, "/badge/description", None, None)],
    },
    "v3/testnet-v3--no-did.json": {
        Element.LEARNER: [("Julien Fraichot", "/credentialSubject/name", None, None)],
        Element.TITLE: [("V3 issuance", "/credentialSubject/claim/name", None, None)],
        Element.AWARDING_BODY: [("Hyland Innovation Team", "/issuer/name", None, None)],
        Element.DATE_OF_ISSUING: [("2022-02-02T15:00:00Z", "/issuanceDate", None, "2022-02-02T15:00:00Z")],
        Element.LEARNING_OUTCOMES: [
            ("A v3 working example for test purposes", "/credentialSubject/claim/description", None, None),
            ("it has been issued", "/credentialSubject/claim/criteria", None, None),
        ],
    },
}


@pytest.mark.parametrize("name", ROWS)
@pytest.mark.parametrize("element", Element)
def test_published_certificates_state_this_and_nothing_more(vectors, name, element) -> None:
    reading = Reading(opened((vectors / FIXTURES / name).read_bytes()))
    assert reading.credential.format == "blockcerts"
    assert reading.rows(element) == ROWS[name].get(element, [])


@pytest.mark.parametrize(
    ("name", "secured", "roles"),
    [
        ("v1/testnet-valid-1.2.json", ("chainpoint-v2",), ["badge", "logo"]),
        ("v2/regtest-valid-2.0.json", ("merkle-proof-2017",), ["badge", "logo"]),
        ("v3/testnet-v3-did--verification-method-not-referenced.json", ("merkle-proof-2019",), []),
        ("v3/mocknet-vc-v2-data-integrity-proof.json", ("merkle-proof-2019",), []),
        ("v3/proof-chain-example-ed25519.json", ("Ed25519Signature2020", "ChainedProof2021"), []),
    ],
)
def test_ways_of_securing_and_pictures(vectors, name, secured, roles) -> None:
    credential = Reading(opened((vectors / FIXTURES / name).read_bytes())).credential
    assert credential.secured_by == secured
    assert [picture.role for picture in credential.pictures] == roles


def test_names_in_several_languages_and_a_title_without_a_claim(vectors) -> None:
    path = vectors / FIXTURES / "v3" / "mocknet-vc-v2-name-description-multilingual.json"
    credential = Reading(opened(path.read_bytes())).credential
    assert credential.title.languages == ("en", "fr", "ar")
    assert credential.learner.name == LocalizedText.plain("John Smith")


def test_the_page_of_html_is_never_the_title(vectors) -> None:
    path = vectors / FIXTURES / "v3" / "ethereum-sepolia-v3.json"
    credential = Reading(opened(path.read_bytes())).credential
    assert credential.title == LocalizedText.plain("BlockcertsCredential")


@pytest.mark.parametrize(
    "body",
    [
        {"type": "BlockcertsCredential"},
        {"type": "Assertion", "@context": "https://w3id.org/openbadges/v2"},
        {"type": "BlockchainCertificate", "document": {}},
        {"type": "BlockchainCertificate", "document": 7},
        {"@context": "https://w3id.org/blockcerts/v3"},
    ],
)
def test_what_only_looks_like_a_certificate(body) -> None:
    assert not blockcerts.recognises(Content(Document(b"", "file", "x"), body))
