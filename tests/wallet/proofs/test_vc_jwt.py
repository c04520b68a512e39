"""Signed tokens: the key that signed, the header that is bearable, and claims that agree."""

import base64
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.wallet.proofs.sealers import SEALER
from tests.wallet.proofs.token_makers import (
    CONTRADICTION,
    EDDSA,
    ES256,
    FAILED,
    ISSUER,
    MAKERS,
    NO_KEY,
    OB3,
    PASSED,
    STRANGER,
    UNSAFE,
    UNSUPPORTED,
    VCDM_2,
    Maker,
    b64,
    badge_1,
    badge_2,
    content_of,
    part,
    result_of,
    verdict,
)
from wallet import carriers, formats, proofs
from wallet.model.document import Content, Document, Incoming
from wallet.model.findings import KeySource, Outcome, ProofResult, Reason
from wallet.proofs import vc_jwt

OB2 = {
    "@context": "https://w3id.org/openbadges/v2",
    "type": "Assertion",
    "id": "urn:uuid:2",
    "verification": {"type": "SignedBadge", "creator": "https://school.example/key.json"},
}
X5C = [base64.b64encode(SEALER.certificate).decode()]


@pytest.mark.parametrize("maker", MAKERS.values(), ids=MAKERS)
@pytest.mark.parametrize("claims", [badge_1(), badge_2()], ids=["VCDM 1.1", "VCDM 2.0"])
def test_a_key_in_the_header_shows_that_nothing_changed_and_no_more(maker: Maker, claims) -> None:
    result = result_of(maker.token(claims))
    assert (result.suite, result.outcome, result.reason) == ("vc-jwt", *PASSED)
    assert result.key.source is KeySource.HEADER
    assert result.key.controller is None
    assert result.key.id.startswith("urn:ietf:params:oauth:jwk-thumbprint:sha-256:")


@pytest.mark.parametrize("maker", [EDDSA, ES256, MAKERS["ES384"]], ids=lambda maker: maker.algorithm)
def test_a_did_key_in_kid_or_as_issuer_is_found(maker: Maker) -> None:
    did = maker.did_key
    fragment = did.removeprefix("did:key:")
    claims = badge_2(iss=did, issuer={"id": did})
    for kid in (did, f"{did}#{fragment}", f"#{fragment}", fragment, None):
        result = result_of(maker.token(claims, {"jwk": None, "kid": kid}))
        assert (result.outcome, result.key.source) == (Outcome.PASSED, KeySource.DID_KEY)
        assert result.key.controller == did


@pytest.mark.parametrize("maker", MAKERS.values(), ids=MAKERS)
def test_a_did_jwk_in_kid_or_as_issuer_is_found(maker: Maker) -> None:
    claims = badge_2(iss=maker.did_jwk, issuer=maker.did_jwk)
    for kid in (maker.did_jwk, f"{maker.did_jwk}#0", "#0", None):
        result = result_of(maker.token(claims, {"jwk": None, "kid": kid}))
        assert (result.outcome, result.key.source) == (Outcome.PASSED, KeySource.DID_JWK)
        assert result.key.controller == maker.did_jwk
    assert verdict(maker.token(claims, {"jwk": None, "kid": f"{maker.did_jwk}#key-1"})) == NO_KEY


def test_the_key_of_a_certificate_in_the_header() -> None:
    maker = Maker("ES256", SEALER.sign, {})
    result = result_of(maker.token(badge_1(), {"jwk": None, "x5c": X5C}))
    assert (result.outcome, result.key.source) == (Outcome.PASSED, KeySource.CERTIFICATE)
    assert result.key.certificate.subject_organisation == "School"


def test_a_label_beside_the_key_is_only_a_label() -> None:
    assert verdict(ES256.token(badge_1(), {"kid": "key-1"})) == PASSED
    assert verdict(ES256.token(badge_1(), {"kid": "https://school.example/keys#1"})) == PASSED
    did = ES256.did_key
    assert verdict(ES256.token(badge_2(iss=did, issuer=did), {"kid": "key-1"})) == PASSED


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        # A key that is named twice has to be the same key.
        ({"kid": STRANGER.did_key}, FAILED),
        ({"kid": ES256.did_key}, PASSED),
        ({"x5c": X5C}, FAILED),
        ({"jwk": STRANGER.jwk}, FAILED),
        ({"jwk": None, "kid": STRANGER.did_key}, FAILED),
        # Where no key is at hand, nothing is known.
        ({"jwk": None}, NO_KEY),
        ({"jwk": None, "kid": "key-1"}, NO_KEY),
        ({"jwk": None, "kid": "did:web:school.example#key-1"}, NO_KEY),
        ({"jwk": None, "kid": "https://school.example/keys#key-1"}, NO_KEY),
        ({"jwk": None, "kid": f"{ES256.did_key}#key-1"}, NO_KEY),
        ({"kid": f"{ES256.did_jwk}#key-1"}, NO_KEY),
        ({"jwk": None, "x5c": [base64.b64encode(b"no certificate").decode()]}, NO_KEY),
        # Never followed, never passed.
        ({"jku": "https://school.example/keys"}, UNSAFE),
        ({"x5u": "https://school.example/certificate"}, UNSAFE),
        ({"b64": False, "crit": ["b64"]}, UNSAFE),
        ({"b64": True}, UNSAFE),
        ({"zip": "DEF"}, UNSAFE),
        ({"unheard-of": 1, "crit": ["unheard-of"]}, UNSAFE),
        ({"exp": 1, "crit": ["exp"]}, UNSAFE),
        ({"crit": ["b64"]}, FAILED),
        ({"crit": ["absent"]}, FAILED),
        ({"crit": []}, FAILED),
        ({"crit": "exp", "exp": 1}, FAILED),
        ({"crit": ["alg"]}, FAILED),
        # Made for something else.
        ({"typ": "kb+jwt"}, UNSAFE),
        ({"typ": "application/statuslist+JWT"}, UNSAFE),
        ({"typ": "tallystick-manifest+jwt"}, UNSAFE),
        ({"typ": "vp+jwt"}, UNSAFE),
        ({"typ": "vc+jwt"}, PASSED),
        ({"typ": None}, PASSED),
        ({"unheard-of": 1}, PASSED),
        # The key decides what algorithm it is.
        ({"alg": "none"}, FAILED),
        ({"alg": "None"}, FAILED),
        ({"alg": "HS256"}, FAILED),
        ({"alg": "ES384"}, FAILED),
        ({"alg": "RS256"}, FAILED),
        ({"alg": "ES256K"}, UNSUPPORTED),
        ({"jwk": {**ES256.jwk, "alg": "ES384"}}, FAILED),
        ({"jwk": {**ES256.jwk, "alg": "ES256", "use": "sig"}}, PASSED),
        ({"jwk": {**ES256.jwk, "use": "enc"}}, FAILED),
        ({"jwk": {**ES256.jwk, "d": "AAAA"}}, FAILED),
        ({"jwk": {"kty": "oct", "k": "AAAA"}}, FAILED),
        ({"jwk": {"kty": "OKP", "crv": "Ed448", "x": "AAAA"}}, UNSUPPORTED),
        ({"jwk": "key"}, FAILED),
        ({"typ": 1}, FAILED),
        ({"kid": 42}, PASSED),
        ({"kid": 42, "jwk": None}, NO_KEY),
        ({"x5t#S256": "AAAA", "x5c": X5C}, FAILED),
        # RFC 7519, 5.3: a claim repeated in the header is the same claim.
        ({"iss": ISSUER}, PASSED),
        ({"iss": "https://other.example"}, CONTRADICTION),
        ({"aud": "x"}, CONTRADICTION),
    ],
)
def test_every_header_although_the_signature_over_it_is_right(header, expected) -> None:
    assert verdict(ES256.token(badge_1(), header)) == expected


def test_what_is_passed_over_in_the_header_is_named() -> None:
    evidence = dict(result_of(ES256.token(badge_1(iat=1_700_000_000), {"b": 1, "a": 2})).evidence)
    assert evidence["headers_not_checked"] == "a, b"
    assert evidence["algorithm"] == "ES256"


def test_the_time_of_signing_is_the_signers_word() -> None:
    claimed = result_of(ES256.token(badge_1(iat=1_700_000_000))).claimed_time
    assert claimed.isoformat() == "2023-11-14T22:13:20+00:00"
    for odd in (True, "1700000000", 1e300, None):
        assert result_of(ES256.token(badge_1(iat=odd))).claimed_time is None


@pytest.mark.parametrize("signature", [b"", b"\0" * 64, b"\1" * 63])
def test_no_other_value_is_a_signature(signature: bytes) -> None:
    assert verdict(ES256.token(badge_1(), signature=signature)) == FAILED
    assert verdict(ES256.token(badge_1(), {"jwk": None}, signature=b"")) == FAILED


def _wrapped(**members):
    claims = badge_1()
    claims["vc"] = {**claims["vc"], **members}
    return claims


@pytest.mark.parametrize(
    ("claims", "pair"),
    [
        (badge_1(iss="https://other.example"), "iss / issuer"),
        (badge_1(iss=[ISSUER]), "iss / issuer"),
        (_wrapped(issuer="https://other.example"), "iss / issuer"),
        (_wrapped(issuer=[ISSUER, "https://other.example"]), "iss / issuer"),
        (badge_1(sub="did:example:2"), "sub / credentialSubject.id"),
        (_wrapped(credentialSubject=[{"id": "did:example:2"}]), "sub / credentialSubject.id"),
        (badge_1(jti="urn:uuid:2"), "jti / id"),
        (badge_1(nbf=1704067201), "nbf / issuanceDate"),
        (badge_1(exp=2019686401), "exp / expirationDate"),
        (badge_2(iss="https://other.example"), "iss / issuer"),
        (badge_2(sub="did:example:2"), "sub / credentialSubject.id"),
        (badge_2(jti="urn:uuid:2"), "jti / id"),
        (badge_2(nbf=1), "nbf / validFrom"),
        (badge_2(exp=1), "exp / validUntil"),
        (badge_2(iss="https://other.example", jti="x"), "iss / issuer, jti / id"),
    ],
)
def test_a_token_that_contradicts_the_credential_in_it_fails(claims, pair: str) -> None:
    result = result_of(ES256.token(claims))
    assert (result.outcome, result.reason) == CONTRADICTION
    assert dict(result.evidence)["claims"] == pair
    # It does so whoever signed, but a wrong signature is the graver finding.
    assert verdict(ES256.token(claims, {"jwk": None})) == CONTRADICTION
    assert verdict(ES256.token(claims, signature=b"\1" * 64)) == FAILED


@pytest.mark.parametrize(
    "claims",
    [
        _wrapped(issuer=ISSUER),
        _wrapped(issuanceDate="2024-01-01T01:00:00.700+01:00"),
        _wrapped(credentialSubject=[{"id": "did:example:1"}, {"id": "did:example:3"}]),
        _wrapped(credentialSubject={"type": "AchievementSubject"}),
        _wrapped(validFrom="2020-01-01T00:00:00Z"),
        _wrapped(issuanceDate="not a date"),
        badge_1(nbf="not a number"),
        {"vc": badge_1()["vc"]},
        {**badge_2(), "iss": None, "sub": None, "jti": None},
        # Securing with JOSE and COSE: the dates of the signature may differ from those of the credential.
        {**badge_2(nbf=1, exp=2), "type": ["VerifiableCredential", "Other"]},
        {"iss": "a", "sub": "b", "vct": "c", "issuer": {"id": "d"}, "id": "e", "jti": "f"},
    ],
)
def test_what_agrees_or_says_nothing_is_no_contradiction(claims) -> None:
    assert verdict(ES256.token(claims)) == PASSED


def test_a_payload_that_is_no_json_is_still_checked_for_its_signature() -> None:
    token = ES256.token(b"not json")
    with pytest.raises(formats.PayloadUnreadableError) as caught:
        formats.open_content(Document(token.encode(), "file", "x"))
    (result,) = proofs.check_proofs(caught.value.content)
    assert (result.outcome, result.suite) == (Outcome.PASSED, "jwt")
    twice = ES256.token(b'{"vct":"a","vct":"b"}')
    with pytest.raises(formats.PayloadUnreadableError):
        formats.open_content(Document(twice.encode(), "file", "x"))


@pytest.mark.parametrize(
    "token", ["", "e30", "e30.e30", "e30.e30.AA.AA", "e30.e30.AA=", "e30 .e30.AA", "!.e30.AA", "W10.e30.AA"]
)
def test_what_is_no_token_fails_and_raises_nothing(token: str) -> None:
    from wallet.model.document import CompactEnvelope

    (result,) = vc_jwt.check(Content(Document(b"", "file", "x"), {}, CompactEnvelope(token)))
    assert result.outcome is not Outcome.PASSED


def test_plain_json_is_no_token() -> None:
    content = Content(Document(b"", "file", "x"), {})
    assert not vc_jwt.applies(content)
    assert vc_jwt.check(content) == ()


def test_a_signed_badge_of_the_second_version_names_where_its_key_would_be() -> None:
    result = result_of(ES256.token(OB2, {"jwk": None, "typ": None}))
    assert (result.suite, result.outcome, result.reason) == ("ob2-jws", *NO_KEY)
    assert dict(result.evidence)["creator"] == "https://school.example/key.json"


# --- mutations -----------------------------------------------------------------------------------------


@given(st.sampled_from(list(MAKERS)), st.data())
def test_no_changed_character_passes(algorithm: str, data: st.DataObject) -> None:
    token = GOOD[algorithm]
    position = data.draw(st.integers(0, len(token) - 1))
    letter = data.draw(st.sampled_from("ABab01-_=. ~\n").filter(lambda found: found != token[position]))
    changed = token[:position] + letter + token[position + 1 :]
    assert all(result.outcome is not Outcome.PASSED for result in _strictly(changed))


@given(st.sampled_from(list(MAKERS)), st.data())
def test_no_cut_doubled_or_spliced_token_passes(algorithm: str, data: st.DataObject) -> None:
    token, other = GOOD[algorithm], GOOD[data.draw(st.sampled_from(list(MAKERS)))]
    start, end = sorted(data.draw(st.tuples(*(st.integers(0, len(token)) for _ in range(2)))))
    for changed in (token[:start] + token[end:], token[:end] + token[start:], token[:start] + other[end:]):
        if changed not in GOOD.values():
            assert all(result.outcome is not Outcome.PASSED for result in _strictly(changed))


@pytest.mark.parametrize("name", ["iss", "sub", "jti", "nbf", "exp", "vc"])
def test_no_claim_can_be_dropped_or_changed(name: str) -> None:
    protected, _, signature = GOOD["ES256"].split(".")
    dropped = {key: value for key, value in badge_1().items() if key != name}
    for claims in (dropped, {**badge_1(), name: "x"}, dict(reversed(badge_1().items()))):
        assert verdict(f"{protected}.{part(claims)}.{signature}") == FAILED


@pytest.mark.parametrize("name", ["alg", "typ", "jwk", "kid"])
def test_no_header_can_be_dropped_or_swapped(name: str) -> None:
    header, payload, signature = ES256.token(badge_1(), {"kid": "key-1"}).split(".")
    members = json.loads(base64.urlsafe_b64decode(header + "=" * (-len(header) % 4)))
    dropped = {key: value for key, value in members.items() if key != name}
    swapped = {**members, name: STRANGER.jwk if name == "jwk" else "other"}
    reordered = dict(reversed(members.items()))
    for changed in (dropped, swapped, reordered, {**members, "new": 1}):
        assert verdict(f"{part(changed)}.{payload}.{signature}")[0] is not Outcome.PASSED


@pytest.mark.parametrize("which", range(3))
def test_no_part_can_come_from_another_token(which: int) -> None:
    parts, other = GOOD["ES256"].split("."), ES256.token(badge_2(name="other"), {"kid": "k"}).split(".")
    parts[which] = other[which]
    assert verdict(".".join(parts)) == FAILED


def test_a_padded_or_respelled_signature_is_refused() -> None:
    token = GOOD["RS256"]
    header, payload, signature = token.split(".")
    respelled = signature[:-1] + chr(ord(signature[-1]) + 1)  # unused bits at the end
    for changed in (
        token + "=",
        token + "==",
        f"{header}=.{payload}.{signature}",
        f"{header}.{payload}.{respelled}",
    ):
        assert all(result.outcome is not Outcome.PASSED for result in _strictly(changed))


RESPELLED = {
    "a blank": (b'":"', b'": "', 1),
    "a line break at the end": (b"}}", b"}}\n", 1),
    "a letter as its escape": (b"School", b"Schoo\\u006c", 1),
    "another letter that looks the same": (b"School", "S\u0441hool".encode(), 1),
    "a digit": (b"1704067200", b"1704067201", 1),
    "a number as a fraction": (b"1704067200", b"1704067200.0", 1),
    "a number as text": (b"1704067200", b'"1704067200"', 1),
    "a longer name": (b'"jti"', b'"jtI"', 1),
    "a zero byte": (b"School", b"School\\u0000", 1),
    "an added claim": (b'{"iss"', b'{"new":1,"iss"', 1),
    "a claim twice": (b'{"iss"', b'{"iss":"x","iss"', 1),
}


@pytest.mark.parametrize(("old", "new", "count"), RESPELLED.values(), ids=RESPELLED)
def test_no_byte_of_the_payload_can_be_respelled(old: bytes, new: bytes, count: int) -> None:
    payload = json.dumps(badge_1(), separators=(",", ":")).encode()
    header, _, signature = ES256.token(payload).split(".")
    changed = payload.replace(old, new, count)
    assert changed != payload
    assert verdict(f"{header}.{b64(payload)}.{signature}") == PASSED
    assert verdict(f"{header}.{b64(changed)}.{signature}") == FAILED


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=8,
)
headers = st.sampled_from(["alg", "kid", "jwk", "x5c", "x5t#S256", "crit", "typ", "cty", "iss", "b64", "jku"])
names = st.sampled_from(["iss", "sub", "jti", "nbf", "exp", "iat", "vc", "type", "@context", "verification"])


@given(st.dictionaries(headers, json_values, max_size=4), st.dictionaries(names, json_values, max_size=4))
def test_whatever_is_signed_gives_one_result_and_raises_nothing(header, claims) -> None:
    (result,) = _strictly(ES256.token({**badge_1(), **claims}, header))
    assert isinstance(result.reason, Reason)
    if result.outcome is Outcome.PASSED:
        assert result.key.fingerprint == result_of(GOOD["ES256"]).key.fingerprint


GOOD = {algorithm: maker.token(badge_1()) for algorithm, maker in MAKERS.items()}


def _strictly(token: str) -> tuple[ProofResult, ...]:
    """What the module itself says about the text, whatever an opener would have made of it."""
    from wallet.model.document import CompactEnvelope

    return vc_jwt.check(Content(Document(b"", "file", "x"), {}, CompactEnvelope(token)))


# --- published -----------------------------------------------------------------------------------------

_1EDTECH = "1edtech-validator/inspector-vc/resources"


@pytest.mark.parametrize(
    ("name", "suite", "expected"),
    [
        (f"{_1EDTECH}/ob30/simple-jwt.png", "vc-jwt", PASSED),
        (f"{_1EDTECH}/ob30/simple-jwt.svg", "vc-jwt", PASSED),
        ("1edtech-validator/inspector-clr/resources/clr20/simple.jwt", "vc-jwt", PASSED),
        ("issued/obl-ob3-eddsa.jwt", "vc-jwt", PASSED),
        # Its header holds "alg" and "typ" and nothing that leads to a key.
        (f"{_1EDTECH}/ob30/simple.jwt", "vc-jwt", NO_KEY),
        (f"{_1EDTECH}/ob20/simple.jwt", "ob2-jws", NO_KEY),
        (f"{_1EDTECH}/ob20/simple-not-revoked.jwt", "ob2-jws", NO_KEY),
        ("issued/obl-ob2-signed.jws", "ob2-jws", NO_KEY),
        ("issued/obl-ob2-signed-baked.png", "ob2-jws", NO_KEY),
        ("issued/eudiplo-status-list.jwt", "jwt", UNSAFE),
    ],
)
def test_published_tokens(vectors: Path, name: str, suite: str, expected) -> None:
    (dug,) = carriers.dig([Incoming(name, (vectors / name).read_bytes())])
    (result,) = proofs.check_proofs(formats.open_content(dug.documents[0]))
    assert (result.suite, result.outcome, result.reason) == (suite, *expected)


def test_the_credential_inside_a_published_record_is_signed_too(vectors: Path) -> None:
    path = vectors / "1edtech-validator/inspector-clr/resources/clr20/simple.jwt"
    record = content_of(path.read_text())
    for inner in formats.parts(record):
        (result,) = proofs.check_proofs(inner)
        assert (result.outcome, result.reason) == PASSED


def test_the_published_signed_badge_verifies_with_the_key_that_its_issuer_serves(vectors: Path) -> None:
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    from wallet.keys.fingerprints import fingerprint
    from wallet.keys.resolve import Resolved
    from wallet.model.findings import SigningKey

    key = load_pem_public_key((vectors / "issued/obl-ob2-pub.pem").read_bytes())
    at_hand = Resolved(key, SigningKey("key", None, KeySource.HEADER, fingerprint(key)))
    content = content_of((vectors / "issued/obl-ob2-signed.jws").read_text())
    (result,) = vc_jwt.check(content, find_key=lambda _header, _claims: at_hand)
    assert (result.outcome, result.reason) == PASSED
    assert dict(result.evidence)["creator"].endswith("/key.json")


def test_a_published_header_is_no_longer_good_with_another_credential(vectors: Path) -> None:
    token = (vectors / "issued/obl-ob3-eddsa.jwt").read_text().strip()
    header, payload, signature = token.split(".")
    claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    assert claims["@context"][0] == VCDM_2
    assert OB3.split("-")[0] in claims["@context"][1]
    claims["name"] = "Another badge"
    assert verdict(f"{header}.{b64(json.dumps(claims).encode())}.{signature}") == FAILED
    assert Reason.SIGNATURE_VALID is result_of(token).reason
