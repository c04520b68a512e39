"""Whatever an issuer writes, reading it ends in a credential: never in a traceback, never in a guess."""

import copy
import json
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.wallet.formats.samples import european_credential, open_badge
from wallet import formats
from wallet.formats import elm, open_badges_3
from wallet.model.document import Content, Document
from wallet.model.elements import Element, Stated

WORDS = (
    "id type title name en bg @value @language prefLabel legalName fullName givenName familyName "
    "noteLiteral credentialSubject hasClaim awardedBy awardingBody awardingDate location address "
    "countryCode spatialCode influencedBy provenBy specifiedBy dcType mode grade gradeStatus "
    "gradingScheme idVerification learningOutcome relatedESCOSkill creditPoint framework point "
    "volumeOfLearning workload eqfLevel accreditation accreditingAgent entryRequirement isPartOf "
    "hasPart isPartialQualification entitlesTo homepage contentURL attachment logo image content "
    "displayParameter individualDisplay displayDetail language primaryLanguage issuer issued "
    "issuanceDate validFrom validUntil expirationDate credentialStatus status proof cryptosuite cnf "
    "jwk kty crv x y evidence achievement achievementType criteria narrative alignment targetType "
    "targetUrl targetCode targetName creator identifier identityHash hashed ECTS timeInvestment "
    "creditsAvailable result value achievedLevel resultDescription rubricCriterionLevel endorsement "
    "endorsementComment related tag addressCountry @context "
)
KEYS = st.sampled_from(WORDS.split())
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(max_size=6)
    | st.sampled_from(
        (
            *("urn:1", "urn:2", "did:key:z", "2026-01-01T00:00:00Z", "PT60H", "OKP", "ext:EQF"),
            *("DataIntegrityProof", "LearningActivity", "LearningAssessment", "data:image/png;base64,"),
        )
    )
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=6),
    max_leaves=40,
)
OBJECTS = st.dictionaries(KEYS, VALUES, max_size=12)
FORMATS = [
    (elm, {"type": "EuropeanDigitalCredential"}),
    (
        open_badges_3,
        {
            "type": "OpenBadgeCredential",
            "@context": ["https://www.w3.org/ns/credentials/v2", {"@language": "lt"}],
        },
    ),
]


def content_of(body) -> Content:
    return Content(Document(b"", "file", "hostile"), body)


def check(content: Content, module) -> None:
    """The promises about every reading, whatever was read."""
    credential = module.read(content)
    assert set(credential.elements) == set(Element)
    for entry in credential.elements.values():
        if isinstance(entry, Stated):
            assert entry.values
            for value in entry.values:
                assert value.text.versions
                assert all(text for _, text in value.text.versions)
                assert value.path.startswith("/")
                assert value.uri != ""


@settings(max_examples=40)
@given(body=OBJECTS)
def test_any_object_can_be_asked_for_its_format(body) -> None:
    formats.find_format(content_of(body))


@settings(max_examples=80, suppress_health_check=[HealthCheck.too_slow])
@given(body=OBJECTS)
@pytest.mark.parametrize(("module", "frame"), FORMATS)
def test_any_object_in_the_frame_of_a_format_is_read(module, frame, body) -> None:
    content = content_of({**body, **frame})
    assert module.recognises(content)
    check(content, module)


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(body=OBJECTS)
@pytest.mark.parametrize(("module", "_frame"), FORMATS)
def test_reading_never_raises_even_without_the_frame(module, _frame, body) -> None:
    check(content_of(body), module)


PUBLISHED = [
    (elm, "elm/Credentials/JSON-LD Examples (ELM v3)/Sample-MC-Annex1-signed.jsonld"),
    (elm, "elm/Credentials/JSON-LD Examples (ELM v3)/Sample-CertOfPart-signed.jsonld"),
    (elm, "mynextid/microcredential/v1/edc/examples/edc-mc-signed.jsonld"),
    (open_badges_3, "1edtech-validator/inspector-vc/resources/ob30/complete.json"),
    (
        open_badges_3,
        "dc4eu/standards/education_credential/micro_credential/theed_microcredential_full_ho.json",
    ),
]


def _without_pictures(value):
    """A picture is one long text; left whole it would only make the mutations slow."""
    if isinstance(value, dict):
        return {key: _without_pictures(member) for key, member in value.items()}
    if isinstance(value, list):
        return [_without_pictures(item) for item in value]
    return value[:200] if isinstance(value, str) else value


def _places(value, found):
    """Every (container, key) of a document."""
    members = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    for key, member in members:
        found.append((value, key))
        _places(member, found)
    return found


@cache
def text_of(path: Path) -> str:
    """The published credential as JSON text, to be changed in a fresh copy each time."""
    content = formats.open_content(Document(path.read_bytes(), "file", "published"))
    return json.dumps(_without_pictures(content.body))


def mutate(body, data) -> None:
    """Swap types, turn single values into arrays and back, repeat and remove, in a few places."""
    for _ in range(data.draw(st.integers(1, 4))):
        places = _places(body, [])
        if not places:
            return
        container, key = places[data.draw(st.integers(0, len(places) - 1))]
        old = container[key]
        kind = data.draw(st.integers(0, 5))
        if kind == 0:
            container[key] = data.draw(SCALARS)
        elif kind == 1:
            container[key] = [old, copy.deepcopy(old)]
        elif kind == 2:
            container[key] = {"en": old, "id": "urn:1"}
        elif kind == 3:
            container[key] = old[0] if isinstance(old, list) and old else [[old]]
        elif kind == 4:
            container[key] = copy.deepcopy(places[data.draw(st.integers(0, len(places) - 1))][0])
        else:
            container[key] = str(old)[:20]


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(data=st.data())
@pytest.mark.parametrize(("module", "path"), PUBLISHED)
def test_a_mutated_real_credential_is_still_read(vectors, module, path, data) -> None:
    body = json.loads(text_of(vectors / path))
    mutate(body, data)
    check(content_of(body), module)
    formats.find_format(content_of(body))


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
@pytest.mark.parametrize(("module", "sample"), [(elm, european_credential), (open_badges_3, open_badge)])
def test_a_mutated_credential_of_our_own_is_still_read(module, sample, data) -> None:
    body = sample()
    mutate(body, data)
    check(content_of(body), module)
