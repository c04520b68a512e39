"""The rule books, on documents made to break one rule at a time, and on any JSON at all."""

import copy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallet.model.json_value import JsonObject
from wallet.verification.rules import (
    books_for,
    books_for_presentation,
    broken,
    clr_2,
    elm,
    open_badges_2,
    open_badges_3,
    sd_jwt_vc,
    vcdm_1,
    vcdm_2,
)

BOOKS = (vcdm_1, vcdm_2, open_badges_2, open_badges_3, clr_2, elm, sd_jwt_vc)
CREDENTIAL: JsonObject = {
    "@context": [vcdm_2.BASE],
    "type": ["VerifiableCredential"],
    "issuer": "did:example:issuer",
    "credentialSubject": {"id": "did:example:subject"},
}
BADGE: JsonObject = {
    **CREDENTIAL,
    "@context": [vcdm_2.BASE, "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
    "id": "urn:uuid:4ca4a241-fc3b-4d92-978e-f56fa96ae795",
    "type": ["VerifiableCredential", "OpenBadgeCredential"],
    "name": "Badge",
    "issuer": {"id": "did:example:issuer", "type": ["Profile"], "name": "Somebody"},
    "credentialSubject": {
        "type": "AchievementSubject",
        "achievement": {
            "id": "urn:example:achievement",
            "type": ["Achievement"],
            "criteria": {"narrative": "Do it."},
            "description": "It was done.",
            "name": "Doing",
        },
    },
}
TOKEN: JsonObject = {"vct": "VerifiableMicroCredential", "iss": "https://example.org"}


def places(book: object, document: JsonObject) -> list[str]:
    return [violation.place for violation in book.violations(document)]  # type: ignore[attr-defined]


@pytest.mark.parametrize(("book", "document"), [(vcdm_2, CREDENTIAL), (open_badges_3, BADGE)])
def test_what_keeps_the_rules_has_no_violation(book: object, document: JsonObject) -> None:
    assert places(book, document) == []


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"@context": ["https://example.org/", vcdm_2.BASE]}, "/@context"),
        ({"@context": [vcdm_2.BASE, 7]}, "/@context/1"),
        ({"@context": [vcdm_2.BASE, {"type": "https://example.org/t"}]}, "/@context/1/type"),
        ({"@context": [vcdm_2.BASE, {"a/b": "x:a", "@protected": True}, {"a/b": "x:b"}]}, "/@context/2/a~1b"),
        ({"id": None}, "/id"),
        ({"type": []}, "/type"),
        ({"type": ["VerifiableCredential", "Undefined"]}, "/type"),
        ({"name": {"@value": "a", "url": "b"}}, "/name"),
        ({"issuer": {}}, "/issuer"),
        ({"credentialSubject": [{"id": "x:y"}, {}]}, "/credentialSubject/1"),
        ({"validFrom": "2026-02-02T00:00:00Z", "validUntil": "2026-02-01T00:00:00Z"}, "/validUntil"),
        ({"validFrom": 2026}, "/validFrom"),
        ({"credentialSchema": {"type": "https://example.org/#Schema"}}, "/credentialSchema"),
        ({"evidence": [{"type": "x:y"}, {}]}, "/evidence/1"),
    ],
)
def test_each_rule_of_the_data_model_names_its_place(change: JsonObject, place: str) -> None:
    (violation,) = vcdm_2.violations(CREDENTIAL | change)
    assert violation.place == place
    assert violation.rule.startswith("VCDM 2.0, section ")


def test_the_older_model_asks_for_its_own_members() -> None:
    old = {**CREDENTIAL, "@context": [vcdm_1.BASE], "credentialStatus": {"type": "x"}}
    assert places(vcdm_1, old) == ["", "/credentialStatus"]
    assert places(vcdm_1, {**old, "issuanceDate": "2026-01-01T00:00:00Z", "credentialStatus": []}) == []


def test_a_self_asserted_credential_needs_its_holder_only_under_a_proof() -> None:
    presentation: JsonObject = {
        "@context": [vcdm_2.BASE],
        "type": "VerifiablePresentation",
        "verifiableCredential": [CREDENTIAL],
    }
    (book,) = books_for_presentation(presentation)
    assert broken((book,), presentation) == ()
    signed = {**presentation, "proof": {"type": "DataIntegrityProof"}}
    assert [violation.place for violation in broken((book,), signed)] == ["/verifiableCredential/0/issuer"]
    assert broken((book,), {**signed, "holder": {"id": "did:example:issuer"}}) == ()


def test_classes_of_open_badges_are_followed_to_where_they_stand() -> None:
    badge = copy.deepcopy(BADGE)
    achievement = badge["credentialSubject"]["achievement"]  # type: ignore[index,call-overload]
    achievement["alignment"] = [{"type": "Alignment", "targetName": "x", "targetUrl": "no address"}]  # type: ignore[index,call-overload]
    achievement["achievementType"] = "Invention"  # type: ignore[index,call-overload]
    below = "/credentialSubject/achievement"
    assert places(open_badges_3, badge) == [f"{below}/achievementType", f"{below}/alignment/0/targetUrl"]
    achievement["achievementType"] = "ext:Invention"  # type: ignore[index,call-overload]
    assert places(open_badges_3, badge) == [f"{below}/alignment/0/targetUrl"]


def test_organisations_above_each_other_without_end_are_followed_to_a_limit() -> None:
    profile: JsonObject = {"id": "x:y", "type": "Profile"}
    for _ in range(500):
        profile = {"id": "x:y", "type": "Profile", "parentOrg": profile}
    assert places(open_badges_3, {**BADGE, "issuer": profile}) == []
    assert places(elm, {"type": elm.CREDENTIAL, "issuer": profile}) != []


def test_what_is_stated_elsewhere_under_the_same_identifier_counts() -> None:
    full: JsonObject = {"id": "urn:o", "type": "Organisation", "legalName": "x", "location": {}}
    part: JsonObject = {"id": "urn:o", "type": "Organisation", "legalName": "x"}
    credential: JsonObject = {"type": elm.CREDENTIAL, "issuer": part}
    assert "/issuer" in places(elm, credential)
    assert "/issuer" not in places(elm, {**credential, "other": full})


@pytest.mark.parametrize(
    ("claims", "found"),
    [
        ({}, []),
        ({"exp": "soon"}, ["/exp"]),
        ({"notionalWorkload": {"value": 0, "unit": "ECTS"}}, ["/notionalWorkload/value"]),
        ({"notionalWorkload": {"value": 3}}, ["/notionalWorkload"]),
        ({"escoReference": ["https://example.org/skill"]}, ["/escoReference/0"]),
    ],
)
def test_claims_of_a_token(claims: JsonObject, found: list[str]) -> None:
    assert places(sd_jwt_vc, TOKEN | claims) == found


def test_a_format_without_rules_has_no_book() -> None:
    assert books_for("blockcerts", {"type": "Assertion"}) == ()


WORDS = st.sampled_from(
    [
        *("@context", "type", "id", "issuer", "credentialSubject", "achievement", "alignment", "recipient"),
        *("badge", "validFrom", "validUntil", "name", "holder", "proof", "verifiableCredential", "evidence"),
        *("specifiedBy", "hasClaim", "notionalWorkload", "escoReference", "vct", "@vocab", "@protected"),
    ]
)
VALUES = st.sampled_from(
    [
        *(vcdm_1.BASE, vcdm_2.BASE, "VerifiableCredential", "LearningAchievement", "Profile", "Achievement"),
        *("did:example:x", "2026-01-01T00:00:00Z", "9999-12-31T24:00:00-14:00", ""),
    ]
)
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | VALUES | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=4),
    max_leaves=25,
)


@given(st.dictionaries(WORDS, ANY_JSON, max_size=8))
def test_no_rule_ever_raises(document: JsonObject) -> None:
    for book in BOOKS:
        for violation in book.violations(document):
            assert violation.place == "" or violation.place.startswith("/")
            assert violation.sentence.endswith(".")
    for presentation in vcdm_2.presentation_violations(document):
        assert presentation.rule.startswith("VCDM 2.0, section ")
