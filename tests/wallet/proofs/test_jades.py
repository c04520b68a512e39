"""JAdES with seals made here: what a plain clone can prove without any published file."""

import base64
import json
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.wallet.proofs.sealers import (
    CREDENTIAL,
    FAILED,
    PASSED,
    SEALER,
    SEALERS,
    STRANGER,
    Sealer,
    check_one,
    envelope,
    result_of,
    verdict,
)
from wallet.formats import open_content
from wallet.model.document import Content, Document, JwsEnvelope, JwsSignature
from wallet.model.findings import KeySource, Outcome, Reason
from wallet.model.json_value import JsonObject, JsonValue
from wallet.model.limits import MAX_SIGNATURES
from wallet.proofs import base64url, jades


@pytest.mark.parametrize("sealer", SEALERS, ids=lambda sealer: sealer.algorithm)
def test_accepts_a_seal_by_every_kind_of_key(sealer: Sealer) -> None:
    result = check_one(envelope(CREDENTIAL, sealer.signature(sealer.header())))
    assert verdict(result) == PASSED
    assert result.claimed_time == datetime(2026, 1, 12, 7, 12, 23, tzinfo=UTC)
    assert result.key is not None
    assert (result.key.source, result.key.controller) == (KeySource.CERTIFICATE, None)
    assert result.key.id == f"x5t#S256:{sealer.header()['x5t#S256']}"
    assert result.key.certificate is not None
    assert result.key.certificate.subject_organisation == "School"


@pytest.mark.parametrize("sealer", SEALERS, ids=lambda sealer: sealer.algorithm)
def test_a_change_in_the_payload_or_the_signature_fails(sealer: Sealer) -> None:
    signature = sealer.signature(sealer.header())
    assert verdict(check_one(envelope(CREDENTIAL.replace("urn:x:1", "urn:x:2"), signature))) == FAILED
    assert verdict(check_one(envelope(CREDENTIAL.replace('"id":', '"id": '), signature))) == FAILED
    value = bytearray(base64url.decode(str(signature["signature"]), place="x"))
    value[-1] ^= 1
    assert (
        verdict(check_one(envelope(CREDENTIAL, signature | {"signature": base64url.encode(bytes(value))})))
        == FAILED
    )


def test_accepts_a_payload_in_base64url_and_a_flattened_envelope() -> None:
    header = {name: value for name, value in SEALER.header().items() if name != "b64"} | {"crit": ["sigT"]}
    encoded = base64url.encode(CREDENTIAL.encode())
    signature = SEALER.signature(header, encoded)
    content = envelope(encoded, signature)
    assert content.body["id"] == "urn:x:1"
    assert verdict(check_one(content)) == PASSED
    flattened = json.dumps({"payload": encoded, **signature}).encode()
    assert verdict(check_one(open_content(Document(flattened, "file", "x")))) == PASSED
    # The same text taken as it stands is another signing input, and another document.
    assert verdict(check_one(envelope(CREDENTIAL, signature))) != PASSED


HEADER = SEALER.header()
CHANGED: dict[str, JsonValue] = {
    "alg": "ES384",
    "typ": "JOSE",
    "cty": "json",
    "kid": "key-2",
    "x5t#S256": base64url.encode(sha256(STRANGER.certificate).digest()),
    "x5c": [base64.b64encode(STRANGER.certificate).decode()],
    "b64": True,
    "sigT": "2027-01-12T07:12:23Z",
    "crit": ["sigT"],
}


@pytest.mark.parametrize("name", HEADER)
def test_no_header_can_be_changed_or_taken_away_after_signing(name: str) -> None:
    signature = SEALER.signature(HEADER)
    for header in ({**HEADER, name: CHANGED[name]}, {k: v for k, v in HEADER.items() if k != name}):
        protected = base64url.encode(json.dumps(header).encode())
        (result,) = jades.check(envelope(CREDENTIAL, signature | {"protected": protected}))
        assert result.outcome is not Outcome.PASSED
        assert result.key is None


def test_no_header_can_be_added_or_respelled_after_signing() -> None:
    signature = SEALER.signature(HEADER)
    for text in (json.dumps({**HEADER, "iat": 1}), json.dumps(HEADER, separators=(",", ":"))):
        changed = signature | {"protected": base64url.encode(text.encode())}
        assert verdict(check_one(envelope(CREDENTIAL, changed))) == FAILED


@given(st.data())
def test_no_character_of_protected_or_signature_can_be_changed(data: st.DataObject) -> None:
    signature = SEALER.signature(HEADER)
    member = data.draw(st.sampled_from(["protected", "signature"]))
    text = str(signature[member])
    position = data.draw(st.integers(0, len(text) - 1))
    letter = data.draw(st.sampled_from("AQZagz059-_=+/ .").filter(lambda letter: letter != text[position]))
    changed = signature | {member: text[:position] + letter + text[position + 1 :]}
    entry = JwsSignature(str(changed["protected"]), str(changed["signature"]), {})
    content = Content(Document(b"", "file", "x"), {}, JwsEnvelope(CREDENTIAL.encode(), CREDENTIAL, (entry,)))
    assert check_one(content).outcome is not Outcome.PASSED


def test_a_stranger_cannot_use_the_certificate_of_the_sealer() -> None:
    assert verdict(result_of(SEALER.header(), sealer=STRANGER)) == FAILED
    swapped = SEALER.header() | {"x5c": STRANGER.header()["x5c"]}
    result = result_of(swapped, sealer=STRANGER)
    assert verdict(result) == FAILED
    assert "x5t#S256" in dict(result.evidence)["problem"]


def test_each_signature_has_its_own_result_in_order() -> None:
    good, bad = SEALER.signature(SEALER.header()), STRANGER.signature(SEALER.header())
    results = jades.check(envelope(CREDENTIAL, good, bad, good))
    assert [verdict(result) for result in results] == [PASSED, FAILED, PASSED]


def test_signatures_that_disagree_about_the_payload_cannot_all_pass() -> None:
    encoded = base64url.encode(CREDENTIAL.encode())
    header = {name: value for name, value in SEALER.header().items() if name != "b64"} | {"crit": ["sigT"]}
    entries = tuple(
        JwsSignature(str(signature["protected"]), str(signature["signature"]), {})
        for signature in (SEALER.signature(header, encoded), SEALER.signature(SEALER.header(), encoded))
    )
    content = Content(Document(b"", "file", "x"), {}, JwsEnvelope(CREDENTIAL.encode(), encoded, entries))
    assert [verdict(result) for result in jades.check(content)] == [PASSED, FAILED]


def test_too_many_signatures_are_not_checked_at_all() -> None:
    entry = JwsSignature("", "", {})
    content = Content(Document(b"", "file", "x"), {}, JwsEnvelope(b"", "", (entry,) * (MAX_SIGNATURES + 1)))
    assert verdict(check_one(content)) == (Outcome.UNKNOWN, Reason.TOO_COMPLEX)


def test_nothing_to_say_without_an_envelope_or_signatures() -> None:
    plain = Content(Document(b"{}", "file", "x"), {})
    assert not jades.applies(plain)
    assert jades.check(plain) == ()
    empty = replace(plain, envelope=JwsEnvelope(b"", "", ()))
    assert jades.applies(empty)
    assert jades.check(empty) == ()


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
header_names = st.sampled_from(
    [*HEADER, "iat", "adoTst", "sigD", "sigPId", "x5t#o", "sigX5ts", "jku", "x5u", "etsiU", "exotic"]
)


@given(
    st.dictionaries(header_names, json_values, max_size=4),
    st.dictionaries(header_names, json_values, max_size=2),
)
def test_no_header_whatsoever_raises(changes: JsonObject, unprotected: JsonObject) -> None:
    result = result_of(SEALER.header() | changes, unprotected)
    assert result.suite == "jades"
    assert (result.key is not None) == (verdict(result) == PASSED)


@given(st.text(max_size=40), st.text(max_size=40), st.binary(max_size=20), st.text(max_size=20))
def test_no_text_whatsoever_raises_or_passes(
    protected: str, signature: str, payload: bytes, text: str
) -> None:
    content = Content(
        Document(b"", "file", "x"), {}, JwsEnvelope(payload, text, (JwsSignature(protected, signature, {}),))
    )
    assert check_one(content).outcome is not Outcome.PASSED
