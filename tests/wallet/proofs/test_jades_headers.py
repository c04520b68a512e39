"""JAdES: what a header says, in signatures that are otherwise right."""

import base64
from datetime import UTC, datetime
from hashlib import sha256, sha384, sha512

import pytest

from tests.wallet.proofs.sealers import (
    FAILED,
    NO_KEY,
    PASSED,
    SEALER,
    STRANGER,
    UNSAFE,
    result_of,
    verdict,
)
from wallet.model.findings import Outcome, Reason
from wallet.model.json_value import JsonObject
from wallet.proofs import base64url

HEADER = SEALER.header()

OTHER_DIGEST = base64url.encode(sha512(STRANGER.certificate).digest())
OWN_DIGEST = base64url.encode(sha512(SEALER.certificate).digest())
OWN_384 = base64url.encode(sha384(SEALER.certificate).digest())
# Headers that are signed correctly: what differs is what they say.
SAID: list[tuple[str, JsonObject, tuple[Outcome, Reason]]] = [
    ("unknown critical header", {"crit": ["b64", "exotic"], "exotic": 1}, UNSAFE),
    ("expiry as critical", {"crit": ["b64", "exp"], "exp": 1}, UNSAFE),
    ("policy as critical", {"crit": ["b64", "sigPId"], "sigPId": {}}, PASSED),
    ("statements as critical", {"crit": ["b64", "srCms", "sigPl"], "srCms": [], "sigPl": {}}, PASSED),
    ("policy of the wrong type", {"sigPId": "urn:oid:1.2"}, FAILED),
    ("commitments of the wrong type", {"crit": ["b64", "srCms"], "srCms": {}}, FAILED),
    ("detached", {"crit": ["b64", "sigD"], "sigD": {}}, UNSAFE),
    ("detached, not critical", {"sigD": {}}, UNSAFE),
    ("critical but absent", {"crit": ["b64", "sigT", "iat"]}, FAILED),
    ("crit empty", {"crit": []}, FAILED),
    ("crit as text", {"crit": "b64"}, FAILED),
    ("crit with a name twice", {"crit": ["b64", "b64"]}, FAILED),
    ("crit with a registered name", {"crit": ["b64", "alg"]}, FAILED),
    ("b64 not critical", {"crit": ["sigT"]}, FAILED),
    ("b64 not a truth value", {"b64": "false"}, FAILED),
    ("no algorithm", {"alg": None}, FAILED),
    ("algorithm none", {"alg": "none"}, FAILED),
    ("shared secret", {"alg": "HS256"}, FAILED),
    ("algorithm of another key", {"alg": "RS256"}, FAILED),
    ("algorithm of another curve", {"alg": "ES384"}, FAILED),
    ("unknown algorithm", {"alg": "ML-DSA-44"}, (Outcome.UNKNOWN, Reason.UNSUPPORTED_SUITE)),
    ("certificates as text", {"x5c": HEADER["x5c"][0] if isinstance(HEADER["x5c"], list) else ""}, FAILED),
    ("certificates empty", {"x5c": []}, FAILED),
    ("certificate not base64", {"x5c": ["*"]}, FAILED),
    ("certificate not a certificate", {"x5c": ["AAAA"], "x5t#S256": None}, FAILED),
    ("digest of the wrong type", {"x5t#S256": 1}, FAILED),
    ("digest in hexadecimal", {"x5t#S256": sha256(SEALER.certificate).hexdigest()}, FAILED),
    ("other digest, right", {"x5t#o": {"digAlg": "S512", "digVal": OWN_DIGEST}}, PASSED),
    (
        "other digest, critical",
        {"crit": ["b64", "x5t#o"], "x5t#o": {"digAlg": "S384", "digVal": OWN_384}},
        PASSED,
    ),
    ("other digest, wrong", {"x5t#o": {"digAlg": "S512", "digVal": OTHER_DIGEST}}, FAILED),
    ("other digest, unknown hash", {"x5t#o": {"digAlg": "MD5", "digVal": "AA"}}, UNSAFE),
    ("other digest, not an object", {"x5t#o": "AA"}, FAILED),
    ("list of digests, right", {"sigX5ts": [{"digAlg": "S512", "digVal": OWN_DIGEST}]}, PASSED),
    ("list of digests, wrong", {"sigX5ts": [{"digAlg": "S512", "digVal": OTHER_DIGEST}]}, FAILED),
    ("list of digests, empty", {"sigX5ts": []}, FAILED),
    ("newer time", {"iat": 1768201943}, PASSED),
    ("critical time unreadable", {"sigT": "yesterday"}, FAILED),
    ("keys elsewhere as well", {"jku": "https://example.org", "x5u": "https://example.org"}, PASSED),
    ("not critical and unknown", {"exotic": 1, "exp": 1}, PASSED),
]


@pytest.mark.parametrize(("changes", "expected"), [case[1:] for case in SAID], ids=[case[0] for case in SAID])
def test_judges_what_a_correctly_signed_header_says(
    changes: JsonObject, expected: tuple[Outcome, Reason]
) -> None:
    result = result_of(SEALER.header() | changes)
    assert verdict(result) == expected
    assert (result.key is not None) == (expected == PASSED)


def test_names_the_header_that_it_does_not_understand() -> None:
    result = result_of(SEALER.header() | {"crit": ["b64", "exotic"], "exotic": 1})
    assert ("header", "exotic") in result.evidence


def test_names_the_headers_that_it_passed_over() -> None:
    result = result_of(SEALER.header() | {"exotic": 1, "exp": 2})
    assert ("headers_not_checked", "exotic, exp") in result.evidence


def _without_certificate() -> JsonObject:
    return {name: value for name, value in SEALER.header().items() if name != "x5c"}


@pytest.mark.parametrize("elsewhere", ["jku", "x5u"])
def test_never_follows_an_address_to_a_key(elsewhere: str) -> None:
    result = result_of(_without_certificate() | {elsewhere: "https://example.org/key"})
    assert verdict(result) == UNSAFE
    assert ("header", elsewhere) in result.evidence


def test_without_a_certificate_the_key_is_not_at_hand() -> None:
    assert verdict(result_of(_without_certificate())) == NO_KEY
    unsigned: JsonObject = {"x5c": SEALER.header()["x5c"]}
    assert verdict(result_of(_without_certificate(), unsigned)) == NO_KEY


def test_an_unreadable_certificate_means_that_the_key_is_not_at_hand() -> None:
    junk = b"\x30\x03\x02\x01\x05"
    header = SEALER.header() | {
        "x5c": [base64.b64encode(junk).decode()],
        "x5t#S256": base64url.encode(sha256(junk).digest()),
    }
    assert verdict(result_of(header)) == NO_KEY


@pytest.mark.parametrize("name", ["alg", "b64", "crit", "sigD", "kid", "x5t#S256"])
def test_what_has_to_be_signed_may_not_stand_in_the_unsigned_header(name: str) -> None:
    assert verdict(result_of(SEALER.header(), {name: SEALER.header().get(name)})) == FAILED
    header = {key: value for key, value in SEALER.header().items() if key != name}
    if name in {"alg", "b64", "crit", "sigD"}:
        assert verdict(result_of(header, {name: SEALER.header().get(name)})) == FAILED


def test_a_critical_header_that_is_not_signed_is_not_accepted() -> None:
    header = SEALER.header() | {"crit": ["b64", "sigT", "iat"]}
    assert verdict(result_of(header, {"iat": 1768201943})) == FAILED
    # etsiU is the one header that JAdES never signs; named as critical it has to be there, and a list.
    critical = header | {"crit": ["b64", "etsiU"]}
    assert verdict(result_of(critical, {"etsiU": []})) == PASSED
    assert verdict(result_of(critical, {"etsiU": "x"})) == UNSAFE
    assert verdict(result_of(critical)) == FAILED


@pytest.mark.parametrize(
    "text",
    ['{"alg":"ES256","alg":"ES256"}', '{"alg":"ES256"}x', "[]", "", '{"alg":NaN}', "\ufeff{}"],
)
def test_refuses_a_header_that_two_readers_could_read_differently(text: str) -> None:
    assert verdict(result_of(text)) == FAILED


TIMES: list[tuple[JsonObject, datetime | None, str | None]] = [
    ({"sigT": "2026-01-12T09:12:23+02:00"}, datetime(2026, 1, 12, 7, 12, 23, tzinfo=UTC), None),
    ({"iat": 1768201943}, datetime(2026, 1, 12, 7, 12, 23, tzinfo=UTC), None),
    ({"iat": 1768201943, "sigT": "2026-01-12T07:12:23Z"}, datetime(2026, 1, 12, 7, 12, 23, tzinfo=UTC), None),
    ({"iat": 1, "sigT": "2026-01-12T07:12:23Z"}, None, "sigT and iat differ"),
    ({"iat": 1768201943000}, None, "iat cannot be read"),
    ({"iat": True}, None, "iat cannot be read"),
    ({"sigT": "2026-01-12T07:12:23"}, None, "sigT cannot be read"),
    ({"sigT": 7}, None, "sigT cannot be read"),
    ({}, None, None),
]


@pytest.mark.parametrize(("said", "time", "doubt"), TIMES, ids=[repr(case[0]) for case in TIMES])
def test_the_claimed_time_is_taken_as_a_claim(
    said: JsonObject, time: datetime | None, doubt: str | None
) -> None:
    header = {name: value for name, value in SEALER.header().items() if name != "sigT"}
    result = result_of(header | {"crit": ["b64"]} | said)
    assert verdict(result) == PASSED
    assert result.claimed_time == time
    assert dict(result.evidence).get("claimed_time_problem") == doubt
