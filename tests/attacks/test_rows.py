"""The attacks that a reliable verifier must refuse, row by row, each through the whole service.

``ROWS`` says for every row what it is about; a test is named after its row. Rows that are a whole field
(changes, costs, evidence taken away) have modules of their own beside this one.
"""

import base64
import json
import re
import sys
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.attacks import bombs
from tests.attacks.specimens import (
    DID_WEB,
    ED25519,
    LIST,
    NOW,
    P256,
    badge,
    badge_2_0,
    checked,
    copy_of,
    di_list,
    di_text,
    did_of,
    finding,
    known,
    proof_chain,
    proof_set,
    proved,
    record,
    specimens,
    web_trust,
)
from tests.wallet.carriers.wrappings import baked_element, itxt, png, svg
from tests.wallet.proofs.token_makers import MAKERS, STRANGER, b64, disclosure, part
from wallet.model.document import Incoming
from wallet.model.findings import Check, Outcome, Reason
from wallet.model.json_value import as_list, as_object
from wallet.model.report import CheckResult
from wallet.model.verdict import Headline
from wallet.services.checking import Checking
from wallet.trust.at_hand import NOTHING, Trust

ROWS = {
    1: "words that no context defines",
    2: "contexts inside, in another order, or unknown",
    3: "nothing is fetched",
    4: "other bytes under the URL of a context",
    5: "graphs that take for ever to put in order",
    6: "deep nesting, huge texts and numbers",
    7: "keys that occur twice",
    8: "numbers and texts that two readers read in two ways",
    9: "one good proof hides a bad one",
    10: "chains of proofs",
    11: "a key that is not the issuer's, or not for this",
    12: "confusion of algorithms",
    13: "a key from the token itself",
    14: "critical headers, b64, base64url with two spellings",
    15: "signatures that fit any key, or have another spelling",
    16: "multibase and multicodec",
    17: "dates",
    18: "a status list that grows beyond all measure",
    19: "a status list of another issuer, purpose or time",
    20: "disclosures and key binding",
    21: "base proofs, and lists of places beyond the end",
    22: "pictures with two credentials, bombs or scripts",
    23: "credentials inside others",
    24: "Open Badges 2 whose key is elsewhere",
}
ES256 = MAKERS["ES256"]
TRUST = known(ED25519)
GOOD = badge(did_of(ED25519))


def told(data: bytes | str, trust: Trust = TRUST, check: Check = Check.INTEGRITY) -> tuple[Headline, Reason]:
    result = checked(data.encode() if isinstance(data, str) else data, trust)
    return result.headline, result.verdict.finding(check).reason


def signed(document: dict, suite: str = "eddsa-rdfc-2022", **options) -> str:
    return di_text(document, ED25519, suite, **options)


def changed(name: str = "eddsa-rdfc-2022", **changes) -> str:
    document = json.loads(specimens()[name].texts["document"])
    return json.dumps({**document, **changes})


def token(header: dict | None = None, claims: dict | None = None, maker=ES256, **more) -> bytes:
    usual = {"jwk": None, "kid": "#1", "typ": "vc+jwt", **(header or {})}
    return maker.token(claims or badge(DID_WEB), usual, **more).encode()


def test_every_row_has_a_test() -> None:
    names = [name for name in dir(sys.modules[__name__]) if name.startswith("test_row_")]
    covered = {int(re.match(r"test_row_(\d\d)_", name)[1]) for name in names}
    assert covered == set(ROWS) == set(range(1, 25))


@pytest.mark.parametrize("place", [(), ("credentialSubject",), ("credentialSubject", "achievement")])
def test_row_01_a_word_that_no_context_defines_is_refused(place: tuple[str, ...]) -> None:
    document = json.loads(signed(GOOD))
    inside = document
    for step in place:
        inside = inside[step]
    inside["grantedBySmuggling"] = "a doctorate"
    assert told(json.dumps(document)) == (Headline.NOT_VALID, Reason.UNDEFINED_TERMS)


@pytest.mark.parametrize(
    "contexts",
    [
        [*GOOD["@context"], {"name": "https://schema.org/description"}],
        [*GOOD["@context"], {"nobodyUsesThis": "https://x.example/"}],
        GOOD["@context"][::-1],
        [{"@vocab": "https://x.example/"}],
        [*GOOD["@context"], "https://x.example/context"],
        GOOD["@context"][:1],
    ],
)
def test_row_02_other_contexts_than_those_signed_never_pass(contexts) -> None:
    for name in ("eddsa-rdfc-2022", "eddsa-jcs-2022", "ecdsa-sd-2023"):
        result = checked(changed(name, **{"@context": contexts}).encode(), specimens()[name].trust)
        assert result.verdict.finding(Check.INTEGRITY).outcome is not Outcome.PASSED
        assert result.headline in (Headline.NOT_VALID, Headline.CANNOT_CONFIRM, Headline.UNREADABLE)


def test_row_03_addresses_everywhere_are_not_asked() -> None:
    """Sockets are switched off for tests, so that anything fetched would be an error."""
    address = "https://nobody.invalid/x"
    document = {**GOOD, "credentialSchema": {"id": address, "type": "JsonSchema"}}
    document["credentialStatus"] = {**GOOD["credentialStatus"], "statusListCredential": address}
    achievement = {**GOOD["credentialSubject"]["achievement"], "image": {"id": address, "type": "Image"}}
    document["credentialSubject"] = {**GOOD["credentialSubject"], "achievement": achievement}
    assert told(signed(document), check=Check.STATUS) == (Headline.VALID_UNCONFIRMED, Reason.LIST_UNAVAILABLE)
    for header in ({"jku": address}, {"x5u": address}):
        headline, reason = told(token(header), web_trust(ES256))
        assert (headline, reason) == (Headline.CANNOT_CONFIRM, Reason.UNSAFE_HEADER)


def test_row_04_the_bytes_of_a_context_are_named_by_their_digest() -> None:
    found = finding(signed(GOOD).encode(), TRUST, Check.INTEGRITY)
    lines = (line.partition(" sha256:") for line in found.fact("contexts").splitlines())
    digests = {url: digest for url, _, digest in lines}
    assert set(GOOD["@context"]) <= set(digests)
    assert all(re.fullmatch("[0-9a-f]{64}", digest) for digest in digests.values())


def test_row_05_a_graph_that_takes_for_ever_is_too_complex() -> None:
    bomb = bombs.poison_graph()
    assert told(bomb.data, bomb.trust) == (Headline.CANNOT_CONFIRM, Reason.TOO_COMPLEX)


def test_row_05_many_such_graphs_share_what_one_input_may_take() -> None:
    bomb = bombs.poison_in_parts(8)
    result = checked(bomb.data, bomb.trust)
    problems = [part.verdict.finding(Check.INTEGRITY).reason for part in result.parts]
    assert problems == [Reason.TOO_COMPLEX] * 8


@pytest.mark.parametrize(
    "data",
    [b"[" * 1_000 + b"]" * 1_000, b'{"a":' * 70 + b"1" + b"}" * 70, b'{"a":1' + b"0" * 100 + b"}"],
)
def test_row_06_what_is_too_deep_or_too_long_is_not_read(data: bytes) -> None:
    result = checked(data, NOTHING)
    assert result.headline is Headline.UNREADABLE
    assert result.verdict.finding(Check.FORMAT).outcome is not Outcome.PASSED


def test_row_06_credentials_too_deep_inside_each_other_are_named_and_not_passed_over() -> None:
    result = checked(bombs.nested_parts(6).data, TRUST)
    for _ in range(4):
        (result,) = result.parts
    assert (result.parts, result.verdict.finding(Check.FORMAT).reason) == ((), Reason.LIMIT_EXCEEDED)


@pytest.mark.parametrize("evil", ['"did:key:zEvil"', json.dumps(GOOD["issuer"])])
def test_row_07_a_key_that_occurs_twice_is_refused(evil: str) -> None:
    text = signed(GOOD).replace('"issuer":', f'"issuer": {evil}, "issuer":', 1)
    assert told(text, check=Check.FORMAT) == (Headline.UNREADABLE, Reason.MALFORMED)
    header = '{"alg": "none", "alg": "ES256", "typ": "vc+jwt", "kid": "#1"}'
    name = specimens()["vc-jwt ES256"]
    twice = name.build({**name.texts, "header": header})
    assert checked(twice, name.trust).headline in (Headline.UNREADABLE, Headline.NOT_VALID)


@pytest.mark.parametrize("value", ["NaN", "Infinity", "1e999", '"\\ud800"', "01", "0x1"])
def test_row_08_what_two_readers_read_in_two_ways_is_refused(value: str) -> None:
    text = signed(GOOD).replace('"creditsEarned": 2.5', f'"creditsEarned": {value}')
    assert told(text, check=Check.FORMAT) == (Headline.UNREADABLE, Reason.MALFORMED)


@pytest.mark.parametrize("suite", ["eddsa-jcs-2022", "eddsa-rdfc-2022"])
def test_row_08_another_spelling_of_a_number_is_the_same_and_another_number_is_not(suite: str) -> None:
    text = signed({**GOOD}, suite)
    assert told(text.replace("2.5", "2.50"))[0] is Headline.VALID
    assert told(text.replace("2.5", "2.500000000000001"))[0] is Headline.NOT_VALID


@pytest.mark.parametrize("broken", [0, 1])
def test_row_09_one_good_proof_hides_no_bad_one(broken: int) -> None:
    document = proof_set(GOOD)
    document["proof"][broken]["created"] = "2026-01-03T00:00:00Z"
    assert told(json.dumps(document)) == (Headline.NOT_VALID, Reason.SIGNATURE_INVALID)


def test_row_09_a_proof_of_somebody_else_beside_one_that_is_not_understood_is_no_proof() -> None:
    document = proof_set(GOOD)
    document["proof"][0]["cryptosuite"] = "unknown-2030"
    assert told(json.dumps(document)) == (Headline.CANNOT_CONFIRM, Reason.UNSUPPORTED_SUITE)


def test_row_10_a_chain_without_what_it_builds_on_fails() -> None:
    document = proof_chain(GOOD)
    assert told(json.dumps(document))[0] is Headline.VALID
    first, second = map(as_object, as_list(document["proof"]))
    for proofs in ([second], [{**first, "id": "urn:uuid:other"}, second], [first, first, second]):
        assert told(json.dumps({**document, "proof": proofs}))[0] is Headline.NOT_VALID
    cyclic = [{**first, "previousProof": "urn:uuid:second"}, {**second, "id": "urn:uuid:second"}]
    assert told(json.dumps({**document, "proof": cyclic}))[0] is Headline.NOT_VALID
    assert told(json.dumps({**document, "proof": [second, first]}))[0] is Headline.VALID


def test_row_11_a_signature_by_somebody_else_is_valid_and_not_the_issuers() -> None:
    text = di_text(GOOD, P256, "ecdsa-rdfc-2019")
    assert told(text, check=Check.ISSUER) == (Headline.NOT_VALID, Reason.KEY_NOT_OF_ISSUER)
    foreign = token(maker=STRANGER)
    assert told(foreign, web_trust(ES256)) == (Headline.NOT_VALID, Reason.SIGNATURE_INVALID)


def test_row_11_a_key_that_is_not_listed_for_assertions_is_no_key() -> None:
    trust = web_trust(ES256)
    copy = trust.documents._newest[DID_WEB]
    for purpose in ("authentication", "keyAgreement"):
        content = {name: value for name, value in copy.content.items() if name != "assertionMethod"}
        documents = type(trust.documents)([replace(copy, content={**content, purpose: ["#1"]})])
        result = checked(token(), replace(trust, documents=documents))
        assert result.verdict.finding(Check.INTEGRITY).outcome is not Outcome.PASSED


@pytest.mark.parametrize("purpose", ["authentication", "keyAgreement", None])
def test_row_11_a_proof_for_another_purpose_is_no_proof(purpose: str | None) -> None:
    text = json.loads(signed(GOOD))
    proof = {**text["proof"], "proofPurpose": purpose}
    del proof["proofValue"]
    whole = {**GOOD, "proof": proved(GOOD, proof, ED25519)}
    assert told(json.dumps(whole))[0] is Headline.NOT_VALID


@pytest.mark.parametrize(
    "algorithm", ["none", "None", "HS256", "RS256", "PS256", "ES384", "EdDSA", "ES256K", ""]
)
def test_row_12_only_the_algorithm_of_the_key_is_tried(algorithm: str) -> None:
    result = checked(token({"alg": algorithm}), web_trust(ES256))
    assert result.verdict.finding(Check.INTEGRITY).outcome is not Outcome.PASSED
    empty = checked(token({"alg": algorithm}, signature=b""), web_trust(ES256))
    assert empty.verdict.finding(Check.INTEGRITY).outcome is not Outcome.PASSED


def test_row_12_a_public_key_is_no_secret() -> None:
    import hashlib
    import hmac

    secret = json.dumps(dict(ES256.jwk)).encode()
    forged = replace(ES256, algorithm="HS256", sign=lambda data: hmac.digest(secret, data, hashlib.sha256))
    assert told(token(maker=forged), web_trust(ES256)) == (Headline.NOT_VALID, Reason.SIGNATURE_INVALID)


def test_row_12_a_suite_and_a_key_of_another_kind_do_not_fit() -> None:
    for suite in ("ecdsa-rdfc-2019", "ecdsa-jcs-2019"):
        proof = {**json.loads(signed(GOOD))["proof"], "cryptosuite": suite}
        assert told(json.dumps({**GOOD, "proof": proof}))[0] is Headline.NOT_VALID


def test_row_13_a_key_in_the_token_shows_only_that_nothing_was_changed() -> None:
    own = token({"jwk": dict(STRANGER.jwk), "kid": None}, maker=STRANGER)
    without = replace(web_trust(ES256), documents=type(TRUST.documents)())
    assert told(own, without, Check.ISSUER) == (Headline.VALID_UNCONFIRMED, Reason.NOT_KNOWN_HERE)
    claims = badge(ES256.did_jwk)
    other = token({"jwk": dict(STRANGER.jwk), "kid": None}, claims, STRANGER)
    assert told(other, NOTHING, Check.ISSUER) == (Headline.NOT_VALID, Reason.KEY_NOT_OF_ISSUER)


@pytest.mark.parametrize(
    "header", [{"crit": ["exp"], "exp": 1}, {"b64": False, "crit": ["b64"]}, {"b64": True}, {"zip": "DEF"}]
)
def test_row_14_what_changes_the_meaning_of_a_signature_is_not_borne(header: dict) -> None:
    assert told(token(header), web_trust(ES256)) == (Headline.CANNOT_CONFIRM, Reason.UNSAFE_HEADER)


@pytest.mark.parametrize("crit", [[], "exp", ["exp"], ["alg"], [1]])
def test_row_14_a_wrong_crit_never_passes(crit) -> None:
    assert told(token({"crit": crit}), web_trust(ES256))[0] in (Headline.NOT_VALID, Headline.CANNOT_CONFIRM)


def test_row_14_base64url_has_one_spelling() -> None:
    good = token().decode()
    header, claims, signature = good.split(".")
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    other = signature[:-1] + letters[letters.index(signature[-1]) + 1]
    for text in (f"{header}.{claims}.{other}", f"{good}=", f"{good}==", f"{header}=.{claims}.{signature}"):
        assert checked(text.encode(), web_trust(ES256)).headline is not Headline.VALID
    assert checked(good.encode(), web_trust(ES256)).headline is Headline.VALID


ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


@pytest.mark.parametrize(
    "value",
    [
        bytes(64),
        b"\x01" + bytes(63),
        ORDER.to_bytes(32, "big") * 2,
        b"\xff" * 64,
        b"\x30\x06" + b"\x02\x01\x01" * 2,
    ],
)
def test_row_15_a_signature_out_of_range_or_in_der_fails(value: bytes) -> None:
    assert told(token(signature=value), web_trust(ES256))[0] is Headline.NOT_VALID


def test_row_15_an_ed25519_signature_has_one_spelling() -> None:
    from wallet.keys import multibase

    document = json.loads(signed(GOOD))
    raw = multibase.decode(document["proof"]["proofValue"])
    order = (1 << 252) + 27742317777372353535851937790883648493
    s = int.from_bytes(raw[32:], "little") + order
    proof = {
        **document["proof"],
        "proofValue": multibase.encode_base58btc(raw[:32] + s.to_bytes(32, "little")),
    }
    assert told(json.dumps({**document, "proof": proof}))[0] is Headline.NOT_VALID


def test_row_15_a_key_of_low_order_signs_for_nobody() -> None:
    """Found by this test: such a key and one fixed signature verified with any content at all."""
    from wallet.keys import multibase

    for start, end in ((1, 0), (1, 0x80), (0, 0), (0, 0x80), (0xEE, 0x7F), (0xEC, 0x7F)):
        key = bytes([start]) + (b"\xff" if end == 0x7F else b"\0") * 30 + bytes([end])
        weak = "did:key:" + multibase.encode_base58btc(b"\xed\x01" + key)
        value = multibase.encode_base58btc(b"\x01" + bytes(63))
        proof = {**json.loads(signed(GOOD))["proof"], "proofValue": value}
        proof |= {"verificationMethod": f"{weak}#{weak.removeprefix('did:key:')}"}
        for name in ("one thing", "another thing", "anything", "and more"):
            result = checked(json.dumps({**badge(weak), "name": name, "proof": proof}).encode(), NOTHING)
            assert result.verdict.finding(Check.INTEGRITY).outcome is not Outcome.PASSED


@pytest.mark.parametrize("codec", [b"\xed\x01", b"\x80\x24", b"\xec\x01", b"\xed", b"\x81\x24"])
def test_row_16_a_key_of_another_codec_or_length_is_no_key(codec: bytes) -> None:
    from wallet.keys import multibase

    for size in (31, 32, 33, 48, 65):
        if (codec, size) == (b"\xed\x01", 32):
            continue
        text = multibase.encode_base58btc(codec + b"\x04" * size)
        document = badge(f"did:key:{text}")
        proof = {**json.loads(signed(GOOD))["proof"], "verificationMethod": f"did:key:{text}#{text}"}
        result = checked(json.dumps({**document, "proof": proof}).encode(), NOTHING)
        assert result.verdict.finding(Check.INTEGRITY).outcome is not Outcome.PASSED


@pytest.mark.parametrize(
    ("dates", "reason"),
    [
        ({"validUntil": "2026-11-20T11:00:00Z"}, Reason.EXPIRED),
        ({"validFrom": "2026-11-20T13:00:00Z"}, Reason.NOT_YET_VALID),
        ({"validUntil": "2026-11-20T13:30:00+02:00"}, Reason.EXPIRED),
    ],
)
def test_row_17_a_signed_date_decides_at_the_time_asked(dates: dict, reason: Reason) -> None:
    assert told(signed({**GOOD, **dates}), check=Check.VALIDITY) == (Headline.NOT_VALID, reason)


def test_row_17_a_date_that_cannot_be_read_is_never_in_period() -> None:
    for text in ("soon", "2026-13-01T00:00:00Z", "2099-02-30T00:00:00Z"):
        found = finding(
            signed({**GOOD, "validUntil": text}, "eddsa-jcs-2022").encode(), TRUST, Check.VALIDITY
        )
        assert found.outcome is Outcome.UNKNOWN
    ended = signed(GOOD, expires="2026-11-01T00:00:00Z")
    assert told(ended, check=Check.VALIDITY) == (Headline.NOT_VALID, Reason.PROOF_EXPIRED)


@pytest.mark.parametrize("make", [bombs.status_gzip_members], ids=["members"])
def test_row_18_a_list_that_grows_says_nothing(make) -> None:
    """The gibibyte itself: test_bombs."""
    bomb = make()
    assert told(bomb.data, bomb.trust, Check.STATUS) == (Headline.VALID_UNCONFIRMED, Reason.LIST_UNREADABLE)


@pytest.mark.parametrize(
    ("lists", "reason"),
    [
        ((), Reason.LIST_UNAVAILABLE),
        ((copy_of(di_list(P256)),), Reason.LIST_NOT_SIGNED_BY_ISSUER),
        ((copy_of(di_list(P256, issuer=did_of(ED25519))),), Reason.LIST_NOT_SIGNED_BY_ISSUER),
        ((copy_of(di_list(ED25519, validUntil="2026-11-19T00:00:00Z")),), Reason.STATUS_LIST_EXPIRED),
        ((copy_of(di_list(ED25519, valid_from="2027-01-01T00:00:00Z")),), Reason.LIST_UNREADABLE),
        ((copy_of(di_list(ED25519), taken=datetime(2026, 1, 1, tzinfo=UTC)),), Reason.NOT_REVOKED_AS_OF),
        ((copy_of(di_list(ED25519, 8)),), Reason.REVOKED),
    ],
)
def test_row_19_only_a_list_of_the_issuer_of_this_time_speaks(lists, reason: Reason) -> None:
    headline, found = told(signed(GOOD), replace(TRUST, status_copies=lists), Check.STATUS)
    by_outcome = {Reason.REVOKED: Headline.NOT_VALID, Reason.NOT_REVOKED_AS_OF: Headline.VALID}
    assert (headline, found) == (by_outcome.get(reason, Headline.VALID_UNCONFIRMED), reason)


def _sd(**changes: str) -> bytes:
    specimen = specimens()["sd-jwt with key binding"]
    return specimen.build({**specimen.texts, **changes})


def test_row_20_disclosures_that_nobody_signed_or_that_come_twice_are_refused() -> None:
    specimen = specimens()["sd-jwt"]
    for extra in (disclosure("s", "name", "Dr. Evil"), specimen.data.decode().split("~")[1]):
        result = checked(specimen.data + f"{extra}~".encode(), specimen.trust)
        assert result.verdict.finding(Check.INTEGRITY).outcome is not Outcome.PASSED


@pytest.mark.parametrize("claim", ["nonce", "aud", "sd_hash", "iat"])
def test_row_20_a_key_binding_without_its_claims_is_none(claim: str) -> None:
    claims = json.loads(specimens()["sd-jwt with key binding"].texts["kb claims"])
    data = _sd(**{"kb claims": json.dumps({name: value for name, value in claims.items() if name != claim})})
    assert told(data, web_trust(ES256))[0] in (
        Headline.NOT_VALID,
        Headline.UNREADABLE,
        Headline.CANNOT_CONFIRM,
    )


def test_row_20_a_presentation_for_somebody_else_is_told() -> None:
    specimen = specimens()["sd-jwt with key binding"]
    for expected in ({"audience": "https://other.example"}, {"nonce": "other"}):
        assert checked(specimen.data, specimen.trust, **expected).headline is Headline.NOT_VALID
    right = {"audience": "https://office.example", "nonce": "n-False"}
    assert checked(specimen.data, specimen.trust, **right).headline is Headline.VALID


def test_row_21_a_base_proof_is_no_presentation_and_places_beyond_the_end_are_none() -> None:
    specimen = specimens()["ecdsa-sd-2023"]
    document = json.loads(specimen.texts["document"])
    value = document["proof"]["proofValue"]
    base = "u" + b64(b"\xd9\x5d\x00" + base64.urlsafe_b64decode(value[1:] + "=" * (-len(value[1:]) % 4))[3:])
    result = checked(
        json.dumps({**document, "proof": {**document["proof"], "proofValue": base}}).encode(), specimen.trust
    )
    assert result.verdict.finding(Check.INTEGRITY).outcome is not Outcome.PASSED
    for end in (b"\x81\x19\xff\xff", b"\x82\x00\x00"):
        raw = base64.urlsafe_b64decode(value[1:] + "=" * (-len(value[1:]) % 4))
        bent = "u" + b64(raw[:-2] + end)
        proof = {**document["proof"], "proofValue": bent}
        assert (
            checked(json.dumps({**document, "proof": proof}).encode(), specimen.trust).headline
            is Headline.NOT_VALID
        )


def _all(name: str, data: bytes) -> tuple[CheckResult, ...]:
    return Checking(lambda: NOW, TRUST).check([Incoming(name, data)])


def test_row_22_a_picture_with_two_credentials_or_a_trick_gives_none() -> None:
    good = signed(GOOD).encode()
    assert [result.headline for result in _all("a.png", png(itxt(good)))] == [Headline.VALID]
    assert [result.headline for result in _all("a.svg", svg(baked_element(good)))] == [Headline.VALID]
    entity = '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    for name, data in (
        ("a.png", png(itxt(good), itxt(good))),
        ("a.svg", svg(baked_element(good) * 2)),
        ("a.svg", svg(baked_element(good), prolog=entity)),
        ("a.svg", svg("&x;" + baked_element(good), prolog=entity)),
    ):
        assert {result.headline for result in _all(name, data)} == {Headline.UNREADABLE}


def test_row_23_what_is_inside_is_judged_by_its_own_issuer() -> None:
    child = json.loads(di_text(badge(did_of(P256)), P256, "ecdsa-rdfc-2019"))
    trust = specimens()["clr with a child"].trust
    assert checked(record(child).encode(), trust).headline is Headline.VALID
    forged = {**child, "name": "A doctorate"}
    result = checked(record(forged).encode(), trust)
    assert result.verdict.finding(Check.INTEGRITY).outcome is Outcome.PASSED
    assert (result.headline, result.parts[0].headline) == (Headline.NOT_VALID, Headline.NOT_VALID)
    unsigned = {name: value for name, value in child.items() if name != "proof"}
    assert checked(record(unsigned).encode(), trust).headline is not Headline.VALID
    revoked = replace(trust, status_copies=(copy_of(di_list(P256, 8), url=LIST),))
    assert checked(record(child).encode(), revoked).headline is Headline.NOT_VALID


def test_row_24_a_signed_badge_needs_a_copy_of_the_key_and_of_its_owner() -> None:
    specimen = specimens()["open-badges-2 jws"]
    assert told(specimen.data, NOTHING) == (Headline.CANNOT_CONFIRM, Reason.KEY_UNRESOLVABLE)
    assert told(specimen.data, specimen.trust)[0] is Headline.VALID
    revoked = MAKERS["RS256"].token({**badge_2_0(), "revoked": True}, {"jwk": None, "typ": None})
    assert told(revoked, specimen.trust, Check.STATUS) == (Headline.NOT_VALID, Reason.REVOKED)
    assert part(badge_2_0())  # hosted: nobody can know offline
    hosted = {**badge_2_0(), "verification": {"type": "HostedBadge"}}
    assert told(json.dumps(hosted), specimen.trust)[0] is Headline.CANNOT_CONFIRM
