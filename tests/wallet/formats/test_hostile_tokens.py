"""Whatever stands in tokens, records and older badges: reading ends in a credential."""

import copy
import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.wallet.formats.test_hostile_credentials import check, mutate
from tests.wallet.formats.tokens import RULEBOOK, opened
from wallet import formats
from wallet.formats import blockcerts, clr_2, open_badges_2, sd_jwt_vc, vc
from wallet.formats.flat_claims import PLAIN, TELLING, spellings
from wallet.formats.identity import content_identity
from wallet.formats.more import more_from_issuer
from wallet.model.document import CompactEnvelope, Content, Document, SdJwtEnvelope

W3C = "https://www.w3.org/ns/credentials/v2"
_WORDS = (
    "id type name description issuer issuanceDate validFrom validUntil expirationDate issuedOn expires "
    "credentialSubject achievement criteria narrative creditsAvailable resultDescription result value "
    "badge recipient recipientProfile identity hashed evidence alignment targetUrl targetName endorsement "
    "claim endorsementComment revocationList revoked verification image tags @language association "
    "associationType sourceId targetId verifiableCredential document certificate assertion language email "
    "receipt signature proof cryptosuite iss sub iat nbf exp jti vct cnf jwk status status_list unit "
    "legalName country url ECTS ects level eqfLevel grade gradingScheme"
)
WORDS = _WORDS.split()
FLAT = {
    name for claims in PLAIN.values() for claim in claims for key in claim.keys for name in spellings(key)
}
FLAT |= {name for claim in TELLING for key in claim.keys for name in spellings(key)}
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=6)
    | st.sampled_from(
        ["did:key:z", "2026-01-01", "2026-01-01T00:00:00Z", "9999-12-31", "ECTS", "hours", "EQF 6"]
    )
    | st.sampled_from(
        ["PT60H", "data:image/png;base64,AAAA", "MerkleProof2017", "isPartOf", "https://a.example"]
    )
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*WORDS, *sorted(FLAT)]), inner, max_size=6)
    ),
    max_leaves=40,
)
OBJECTS = st.dictionaries(st.sampled_from([*WORDS, *sorted(FLAT)]), VALUES, max_size=14)
FRAMES = [
    (vc, {"@context": [W3C], "type": ["VerifiableCredential"]}),
    (clr_2, {"@context": [W3C], "type": ["VerifiableCredential", "ClrCredential"]}),
    (blockcerts, {"@context": [W3C], "type": ["VerifiableCredential", "BlockcertsCredential"]}),
    (
        blockcerts,
        {
            "@context": ["https://w3id.org/openbadges/v2", "https://w3id.org/blockcerts/v2"],
            "type": "Assertion",
        },
    ),
    (open_badges_2, {"@context": "https://w3id.org/openbadges/v2", "type": "Assertion"}),
    (sd_jwt_vc, {"vct": "urn:other"}),
    (sd_jwt_vc, {"vct": "VerifiableMicroCredential"}),
]
ENVELOPES = [None, CompactEnvelope("a.b.c"), SdJwtEnvelope("a.b.c~")]


def content_of(body, envelope=None) -> Content:
    return Content(Document(b"", "file", "hostile"), body, envelope)


def use(content: Content, module) -> None:
    """Everything that may be asked of a recognised content."""
    check(content, module)
    credential = module.read(content)
    more_from_issuer(content.body, credential)
    assert len(content_identity(content, credential)) == 64
    for part in module.parts(content):
        formats.find_format(part)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(body=OBJECTS, envelope=st.sampled_from(ENVELOPES))
@pytest.mark.parametrize(("module", "frame"), FRAMES)
def test_any_object_in_the_frame_of_a_format_is_read(module, frame, body, envelope) -> None:
    in_token = envelope or CompactEnvelope("a.b.c")
    content = content_of({**body, **frame}, in_token if module is sd_jwt_vc else envelope)
    assert module.recognises(content)
    use(content, module)


@settings(max_examples=80, suppress_health_check=[HealthCheck.too_slow])
@given(
    document=st.dictionaries(st.sampled_from(["recipient", "assertion", "x"]), VALUES),
    certificate=st.dictionaries(st.sampled_from(WORDS), VALUES),
)
def test_any_certificate_of_the_first_version_is_read(document, certificate) -> None:
    body = {"type": "BlockchainCertificate", "document": {**document, "certificate": certificate}}
    use(content_of(body), blockcerts)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(body=OBJECTS, envelope=st.sampled_from(ENVELOPES))
@pytest.mark.parametrize("module", [vc, clr_2, blockcerts, open_badges_2, sd_jwt_vc])
def test_reading_never_raises_even_without_the_frame(module, body, envelope) -> None:
    module.recognises(content_of(body, envelope))
    use(content_of(body, envelope), module)


PUBLISHED = [
    (clr_2, "1edtech-validator/inspector-clr/resources/clr20/simple.json"),
    (open_badges_2, "1edtech-validator/inspector-vc/resources/ob20/assertion-with-endorsements.json"),
    (blockcerts, "blockcerts/fixtures/v1/testnet-valid-1.2.json"),
    (blockcerts, "blockcerts/fixtures/v2/testnet-tampered-hashes-2.0.json"),
    (blockcerts, "blockcerts/fixtures/v3/testnet-v3--no-did.json"),
    (sd_jwt_vc, "issued/eudiplo-microcred-0.sdjwt"),
    (sd_jwt_vc, "issued/obl-ob3-badkid.sdjwt"),
    (vc, "citizenship/naturalization-full-signed.jsonld"),
]


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(data=st.data())
@pytest.mark.parametrize(("module", "path"), PUBLISHED)
def test_a_mutated_real_credential_is_still_read(vectors, module, path, data) -> None:
    original = opened((vectors / path).read_bytes())
    body = json.loads(json.dumps(original.body))
    mutate(body, data)
    use(content_of(body, original.envelope), module)


@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_mutated_claims_of_our_own_are_still_read(data) -> None:
    body = copy.deepcopy(RULEBOOK)
    mutate(body, data)
    use(content_of(body, SdJwtEnvelope("a.b.c~")), sd_jwt_vc)
