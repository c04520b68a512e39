"""JAdES with seals made here: what a plain clone can prove without any published file."""

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256, sha384, sha512

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from cryptography.hazmat.primitives.asymmetric.types import CertificateIssuerPrivateKeyTypes
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID
from hypothesis import given
from hypothesis import strategies as st

from wallet.formats import PayloadUnreadableError, open_content
from wallet.model.document import Content, Document, JwsEnvelope, JwsSignature
from wallet.model.findings import KeySource, Outcome, ProofResult, Reason
from wallet.model.json_value import JsonObject, JsonValue
from wallet.model.limits import MAX_SIGNATURES
from wallet.proofs import base64url, jades

CREDENTIAL = (
    '{"id":"urn:x:1","type":["VerifiableCredential"],"title":{"bg":"Пчеларство","lt":"Bitininkystė"}}'
)
NOW = datetime(2026, 1, 1, tzinfo=UTC)
PASSED = (Outcome.PASSED, Reason.SIGNATURE_VALID)
FAILED = (Outcome.FAILED, Reason.SIGNATURE_INVALID)
UNSAFE = (Outcome.UNKNOWN, Reason.UNSAFE_HEADER)
NO_KEY = (Outcome.UNKNOWN, Reason.KEY_UNRESOLVABLE)


def _certificate(key: CertificateIssuerPrivateKeyTypes) -> bytes:
    name = x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, "Seal"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "School"),
        ]
    )
    builder = x509.CertificateBuilder(name, name, key.public_key(), 7, NOW, NOW + timedelta(days=365))
    digest = None if isinstance(key, ed25519.Ed25519PrivateKey) else hashes.SHA256()
    return builder.sign(key, digest).public_bytes(Encoding.DER)


@dataclass(frozen=True)
class Sealer:
    """A key, its own certificate, and how it signs."""

    algorithm: str
    certificate: bytes
    sign: Callable[[bytes], bytes]

    def header(self) -> JsonObject:
        """The header that the Commission's own seals have (x5c in plain base64, sigT, b64 false)."""
        return {
            "alg": self.algorithm,
            "typ": "jose+json",
            "cty": "octet-stream",
            "kid": "key-1",
            "x5t#S256": base64url.encode(sha256(self.certificate).digest()),
            "x5c": [base64.b64encode(self.certificate).decode()],
            "b64": False,
            "sigT": "2026-01-12T07:12:23Z",
            "crit": ["b64", "sigT"],
        }

    def signature(
        self, header: JsonObject | str, payload: str = CREDENTIAL, unprotected: JsonObject | None = None
    ) -> JsonObject:
        text = header if isinstance(header, str) else json.dumps(header)
        protected = base64url.encode(text.encode())
        value = base64url.encode(self.sign(f"{protected}.{payload}".encode()))
        return {"protected": protected, "header": unprotected or {}, "signature": value}


def _rsa_sealer(algorithm: str) -> Sealer:
    key = rsa.generate_private_key(65537, 2048)
    digest: hashes.HashAlgorithm = hashes.SHA256() if algorithm.endswith("256") else hashes.SHA384()
    pad = padding.PSS(padding.MGF1(digest), digest.digest_size) if algorithm[0] == "P" else padding.PKCS1v15()
    return Sealer(algorithm, _certificate(key), lambda data: key.sign(data, pad, digest))


def _ec_sealer(algorithm: str, curve: ec.EllipticCurve, digest: hashes.HashAlgorithm) -> Sealer:
    key = ec.generate_private_key(curve)
    size = (key.key_size + 7) // 8

    def sign(data: bytes) -> bytes:
        r, s = decode_dss_signature(key.sign(data, ec.ECDSA(digest)))
        return r.to_bytes(size, "big") + s.to_bytes(size, "big")

    return Sealer(algorithm, _certificate(key), sign)


def _ed25519_sealer() -> Sealer:
    key = ed25519.Ed25519PrivateKey.generate()
    return Sealer("EdDSA", _certificate(key), key.sign)


SEALERS = [
    _rsa_sealer("RS256"),
    _rsa_sealer("RS384"),
    _rsa_sealer("PS256"),
    _ec_sealer("ES256", ec.SECP256R1(), hashes.SHA256()),
    _ec_sealer("ES384", ec.SECP384R1(), hashes.SHA384()),
    _ec_sealer("ES512", ec.SECP521R1(), hashes.SHA512()),
    _ed25519_sealer(),
]
SEALER = _ec_sealer("ES256", ec.SECP256R1(), hashes.SHA256())
STRANGER = _ec_sealer("ES256", ec.SECP256R1(), hashes.SHA256())


def envelope(payload: str, *signatures: JsonObject) -> Content:
    data = json.dumps({"payload": payload, "signatures": list(signatures)}).encode()
    try:
        return open_content(Document(data, "file", "seal.jsonld"))
    except PayloadUnreadableError as error:
        return error.content  # the signature is checked all the same


def check_one(content: Content) -> ProofResult:
    (result,) = jades.check(content)
    return result


def result_of(
    header: JsonObject | str, unprotected: JsonObject | None = None, sealer: Sealer = SEALER
) -> ProofResult:
    """What a seal with this header gives; the signature over header and payload is right."""
    signature = sealer.signature(header, CREDENTIAL, unprotected)
    entry = JwsSignature(str(signature["protected"]), str(signature["signature"]), unprotected or {})
    content = Content(Document(b"", "file", "x"), {}, JwsEnvelope(CREDENTIAL.encode(), CREDENTIAL, (entry,)))
    return check_one(content)


def verdict(result: ProofResult) -> tuple[Outcome, Reason]:
    return result.outcome, result.reason


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


OTHER_DIGEST = base64url.encode(sha512(STRANGER.certificate).digest())
OWN_DIGEST = base64url.encode(sha512(SEALER.certificate).digest())
OWN_384 = base64url.encode(sha384(SEALER.certificate).digest())
# Headers that are signed correctly: what differs is what they say.
SAID: list[tuple[str, JsonObject, tuple[Outcome, Reason]]] = [
    ("unknown critical header", {"crit": ["b64", "exotic"], "exotic": 1}, UNSAFE),
    ("expiry as critical", {"crit": ["b64", "exp"], "exp": 1}, UNSAFE),
    ("policy as critical", {"crit": ["b64", "sigPId"], "sigPId": {}}, UNSAFE),
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
    assert verdict(result_of(header | {"crit": ["b64", "etsiU"]}, {"etsiU": []})) == UNSAFE


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


def test_time_stamps_and_counter_signatures_are_reported_and_not_believed() -> None:
    encoded = [base64url.encode(json.dumps({name: {}}).encode()) for name in ("sigTst", "xVals", "arcTst")]
    unprotected: JsonObject = {"etsiU": [*encoded, {"cSig": "x"}, "not base64url!", 5]}
    result = result_of(SEALER.header() | {"adoTst": {}, "crit": ["b64", "sigT", "adoTst"]}, unprotected)
    assert verdict(result) == PASSED
    stated = dict(result.evidence)
    for name in ("content_timestamp", "signature_timestamp", "archive_timestamp", "counter_signature"):
        assert stated[name] == "present, not checked"


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
