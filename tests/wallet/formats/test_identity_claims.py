"""The identity that a badge was issued to, compared with one that is given."""

import hashlib
import json

import pytest

from wallet.formats.identity_claims import names_identity
from wallet.model.document import Incoming
from wallet.model.findings import Check, Finding, Outcome, Reason
from wallet.services.checking import Checking
from wallet.services.library import now_utc

ADA = "ada@example.org"


def hashed(identity: str, salt: str = "") -> str:
    return "sha256$" + hashlib.sha256((identity + salt).encode()).hexdigest()


def badge(**identifier):
    subject = {"type": "AchievementSubject", "identifier": [{"type": "IdentityObject", **identifier}]}
    return {
        "@context": ["https://www.w3.org/ns/credentials/v2"],
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "issuer": "https://school.example",
        "credentialSubject": subject,
    }


def holder(body, identity: str | None) -> Finding:
    (result,) = Checking(now_utc).check([Incoming("b", json.dumps(body).encode())], identity=identity)
    return result.verdict.finding(Check.HOLDER)


SALTED = badge(identityHash=hashed(ADA, "salt"), hashed=True, salt="salt")


@pytest.mark.parametrize(
    "body",
    [
        SALTED,
        badge(identityHash=hashed(ADA), hashed=True),
        badge(identityHash=hashed(ADA).upper().replace("SHA", "sha"), hashed=True),
        badge(identityHash=ADA, hashed=False),
        {"type": "Assertion", "recipient": {"type": "email", "hashed": True, "identity": hashed(ADA)}},
        {"type": "Assertion", "recipient": {"type": "email", "hashed": False, "identity": ADA}},
    ],
)
def test_the_identity_that_it_was_issued_to(body) -> None:
    assert names_identity(body, ADA)
    for other in ("", "Ada@example.org", ADA + " ", hashed(ADA)):
        assert not names_identity(body, other)


@pytest.mark.parametrize(
    "body",
    [
        {},
        badge(identityHash=hashed(ADA, "salt"), hashed=True),
        badge(identityHash=hashed(ADA), hashed=True, salt="salt"),
        badge(identityHash=hashed(ADA), hashed=True, salt=5),
        badge(identityHash=hashed(ADA)[:-1], hashed=True),
        badge(
            identityHash="md5$" + hashlib.md5(ADA.encode(), usedforsecurity=False).hexdigest(), hashed=True
        ),
        badge(identityHash="sha256$", hashed=True),
        badge(identityHash="sha256$é", hashed=True),
        badge(identityHash=5, hashed=True),
        badge(identityHash=ADA, hashed=True),
    ],
)
def test_what_is_not_that_identity(body) -> None:
    assert not names_identity(body, ADA)


def test_the_finding_names_what_was_given_and_without_it_nothing_is_green() -> None:
    found = holder(SALTED, ADA)
    assert (found.outcome, found.reason) == (Outcome.PASSED, Reason.IDENTITY_HASH_MATCHES)
    assert found.fact("identity") == ADA
    for given in (None, "eve@example.org", ""):
        other = holder(SALTED, given)
        assert (other.outcome, other.reason) == (Outcome.UNKNOWN, Reason.NAMED_NOT_BOUND)


def test_a_key_that_it_was_issued_to_goes_before_an_identity() -> None:
    bound = badge(identityHash=ADA, hashed=False)
    bound["credentialSubject"]["id"] = "did:key:z6MkpTHR8VNsBxYAAWHut2Geadd9jSwuBV8xRoAnwWsdvktH"
    assert holder(bound, ADA).reason is Reason.NOT_PRESENTED
