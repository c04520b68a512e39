"""The false-green test: with any source of evidence taken away or blinded, no line becomes greener."""

import json
import os
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.attacks.specimens import (
    DID_WEB,
    ED25519,
    KEY_URL,
    LIST,
    NOW,
    P256,
    PROFILE,
    TAKEN,
    badge,
    badge_2_0,
    checked,
    copy_of,
    di_list,
    did_document,
    did_of,
    finding,
    jwt_list,
    known,
    registered,
    specimens,
    web_trust,
)
from tests.vectors import false_green
from tests.vectors.false_green import Fixture, greener, judged
from tests.wallet.proofs.token_makers import MAKERS, STRANGER
from wallet.keys.documents import DatedDocument, KeyDocuments
from wallet.model.findings import Check, KeySource, Outcome, Reason
from wallet.model.verdict import Headline
from wallet.trust import folder
from wallet.trust.at_hand import NOTHING, Trust
from wallet.trust.pins import Pin

PART = 9
"""Of the published files one in so many is tried in every run; all are a line of the conformance report."""
ES256, RS256 = MAKERS["ES256"], MAKERS["RS256"]


def lines(fixture: Fixture) -> list[str]:
    return false_green.wrong_of(fixture)[2]


@pytest.mark.parametrize("part", range(2))
def test_no_published_file_is_greener_with_less(vectors, part: int) -> None:
    chosen = false_green.fixtures(vectors)[part::PART]
    judged_well = [false_green.vouched_for(fixture, vectors) for fixture in chosen]
    counted = [false_green.wrong_of(fixture) for fixture in judged_well]
    assert [line for _, _, wrong in counted for line in wrong] == []
    # With everything at hand some are green: else less could not be seen.
    assert {Headline.VALID, Headline.NOT_VALID} <= {headline for _, headline, _ in counted}
    assert sum(tried for tried, _, _ in counted) > 12 * len(chosen)


OWN = tuple(name for name in specimens() if name != "MerkleProof2019")


@pytest.mark.parametrize("name", OWN)
def test_no_credential_of_our_own_is_greener_with_less(name: str) -> None:
    specimen = specimens()[name]
    fixture = Fixture(name, specimen.data, specimen.trust, NOW)
    assert judged(fixture)[0].headline is Headline.VALID
    assert lines(fixture) == []


@pytest.mark.parametrize("name", OWN)
def test_everything_that_makes_it_green_is_needed(name: str) -> None:
    """Blinding does blind: without what vouches for the issuer, and without the list, it is not ``valid``."""
    specimen = specimens()[name]
    assert checked(specimen.data, NOTHING).headline in (Headline.VALID_UNCONFIRMED, Headline.CANNOT_CONFIRM)
    if specimen.trust.status_copies:
        without = replace(specimen.trust, status_copies=())
        result = checked(specimen.data, without)
        found = (result.parts or (result,))[0].verdict.finding(Check.STATUS)
        assert found.reason is Reason.LIST_UNAVAILABLE
    if specimen.by_meaning:
        no_contexts = next(one for one in false_green.BLINDINGS if one.name == "no contexts")
        (blind,) = judged(Fixture(name, specimen.data, specimen.trust, NOW), no_contexts)
        assert blind.verdict.finding(Check.INTEGRITY).reason is Reason.UNKNOWN_CONTEXT


@pytest.mark.parametrize("name", [name for name in OWN if specimens()[name].trust.status_copies])
def test_revoked_by_the_newest_list_is_at_most_clear_as_of_an_older_one(name: str) -> None:
    """Decision 0013, 7: what is not there says nothing; the older list's date is in the sentence then."""
    specimen = specimens()[name]
    web = bool(len(specimen.trust.documents))
    maker = MAKERS.get(name.split()[1], ES256) if name.startswith("vc-jwt") else ES256
    key = {"clr with a child": P256}.get(name)
    if web:
        revoking = jwt_list(maker, DID_WEB, 8, validFrom="2026-11-15T00:00:00Z")
    else:
        issuer = checked(specimen.data, specimen.trust).verdict.finding(Check.INTEGRITY).fact("proof_1_key")
        keys = {did_of(each): each for each in (ED25519, P256, *_signers())}
        key = key or keys[issuer.partition("#")[0]]
        revoking = di_list(key, 8, valid_from="2026-11-15T00:00:00Z")
    lists = (*specimen.trust.status_copies, copy_of(revoking))
    fixture = Fixture(name, specimen.data, replace(specimen.trust, status_copies=lists), NOW)
    assert judged(fixture)[0].headline is Headline.NOT_VALID
    older = replace(specimen.trust, status_copies=lists[:1])
    result = checked(specimen.data, older)
    judged_part = result.parts[0] if result.parts else result
    found = judged_part.verdict.finding(Check.STATUS)
    assert (found.outcome, found.fact("list_on")) == (Outcome.PASSED, "2026-11-10")


def _signers():
    from tests.attacks.specimens import P384
    from tests.wallet.proofs.suites.disclosures import ISSUER

    return P384, ISSUER


def test_an_older_copy_of_the_keys_counts_only_where_no_newer_is_and_says_its_date() -> None:
    specimen = specimens()["vc-jwt ES256"]
    old = did_document(ES256, taken=TAKEN - timedelta(days=400))
    new = did_document(STRANGER)
    both = replace(specimen.trust, documents=KeyDocuments([new, old]))
    assert finding(specimen.data, both, Check.INTEGRITY).outcome is Outcome.FAILED
    one = replace(specimen.trust, documents=KeyDocuments([old]))
    issuer = finding(specimen.data, one, Check.ISSUER)
    assert (issuer.outcome, issuer.fact("key_copied_on")) == (Outcome.PASSED, "2025-10-13")


def test_a_key_in_the_header_that_a_copy_contradicts_fails_and_without_the_copy_is_nobodys() -> None:
    """The copy is what shows the contradiction. Without it the signature still holds, in nobody's name."""
    claims = badge(DID_WEB)
    token = STRANGER.token(claims, {"kid": f"{DID_WEB}#1", "typ": "vc+jwt"}).encode()
    with_copy = web_trust(ES256)
    assert checked(token, with_copy).headline is Headline.NOT_VALID
    without = replace(with_copy, documents=KeyDocuments())
    result = checked(token, without)
    assert result.headline is Headline.VALID_UNCONFIRMED
    issuer = result.verdict.finding(Check.ISSUER)
    assert (issuer.outcome, issuer.reason) == (Outcome.UNKNOWN, Reason.NOT_KNOWN_HERE)
    key = dict(result.verdict.finding(Check.INTEGRITY).evidence)["proof_1_key_source"]
    assert key == KeySource.HEADER


def _signed_badge(**badge_class) -> bytes:
    claims = badge_2_0()
    claims["badge"] = {**claims["badge"], **badge_class}
    return RS256.token(claims, {"jwk": None, "typ": None}).encode()


def test_a_badge_whose_profile_is_not_at_hand_may_be_on_its_list() -> None:
    """Found by this test: without the copy that names the list there seemed to be none, and it was green."""
    data = _signed_badge(issuer=PROFILE)
    specimen = specimens()["open-badges-2 jws"]
    fingerprint = finding(specimen.data, specimen.trust, Check.ISSUER).fact("key_fingerprint")
    pin = Pin("School", fingerprint, None, date(2026, 1, 1))
    key, profile = (specimen.trust.documents._newest[url] for url in (KEY_URL, PROFILE))
    address = "https://school.example/revoked.json"
    listing = replace(profile, content={**profile.content, "revocationList": address})
    revoked = json.dumps({"type": "RevocationList", "id": address, "revokedAssertions": ["urn:uuid:alice"]})
    trust = Trust(
        pins=(pin,),
        documents=KeyDocuments([key, listing]),
        status_copies=(copy_of(revoked.encode(), url=address),),
    )
    assert finding(data, trust, Check.STATUS).reason is Reason.REVOKED
    for documents in ([key], [key, profile]):
        less = replace(trust, documents=KeyDocuments(documents))
        found = finding(data, less, Check.STATUS)
        expected = Reason.NO_STATUS_CLAIMED if profile in documents else Reason.LIST_UNAVAILABLE
        assert found.reason is expected
    fixture = Fixture("badge", data, trust, NOW)
    assert lines(fixture) == []
    unknown = checked(data, replace(trust, documents=KeyDocuments([key])))
    assert unknown.headline is Headline.VALID_UNCONFIRMED


def test_a_badge_whose_class_is_not_at_hand_may_be_on_a_list_too() -> None:
    claims = {**badge_2_0(), "badge": "https://school.example/badges/1"}
    data = RS256.token(claims, {"jwk": None, "typ": None}).encode()
    specimen = specimens()["open-badges-2 jws"]
    assert finding(data, specimen.trust, Check.STATUS).reason is Reason.LIST_UNAVAILABLE


def test_an_undated_list_in_an_undated_file_clears_nothing_and_still_revokes(tmp_path) -> None:
    """Copying such a file makes it new, and nothing else says how old the list is."""
    address = "https://school.example/revoked.json"
    issuer = {"type": "Profile", "id": PROFILE, "name": "School", "revocationList": address}
    data, file = _signed_badge(issuer=issuer), tmp_path / "revoked.json"
    documents = specimens()["open-badges-2 jws"].trust.documents
    expected = {("urn:uuid:bob",): Reason.LIST_UNREADABLE, ("urn:uuid:alice",): Reason.REVOKED}
    for names, reason in expected.items():
        named = {"type": "RevocationList", "id": address, "revokedAssertions": [*names]}
        file.write_text(json.dumps(named), "utf-8")
        os.utime(file, (TAKEN.timestamp(), TAKEN.timestamp()))
        trust = replace(folder.read_trust(tmp_path), documents=documents)
        assert finding(data, trust, Check.STATUS).reason is reason
    wrapped = {"url": address, "taken": TAKEN.isoformat(), "content": {**named, "revokedAssertions": []}}
    file.write_text(json.dumps(wrapped), "utf-8")
    trust = replace(folder.read_trust(tmp_path), documents=documents)
    assert finding(data, trust, Check.STATUS).reason is Reason.NOT_REVOKED_AS_OF


def test_the_age_of_a_signed_list_in_an_undated_file_counts_from_its_own_date(tmp_path) -> None:
    specimen, file = specimens()["vc-jwt ES256"], tmp_path / "list.jwt"
    file.write_bytes(jwt_list(ES256))
    os.utime(file, (NOW.timestamp(), NOW.timestamp()))
    trust = replace(specimen.trust, status_copies=folder.read_trust(tmp_path).status_copies)
    found = finding(specimen.data, trust, Check.STATUS)
    assert (found.reason, found.fact("list_age_days")) == (Reason.NOT_REVOKED_AS_OF, "10")
    assert "dated by its file" in found.fact("source")


@pytest.mark.parametrize("name", ["jades", "vc-jwt x5c"])
def test_a_certificate_without_the_one_between_is_nobodys(name: str) -> None:
    from tests.attacks import specimens as makers
    from tests.wallet.proofs.token_makers import Maker

    maker = Maker("ES256", lambda data: makers.raw_signature(makers.SCHOOL.key, data), {})
    claims = {key: value for key, value in badge("urn:school").items() if key != "credentialStatus"}
    x5c = json.loads(specimens()["vc-jwt x5c"].texts["header"])["x5c"]
    trust = specimens()[name].trust
    whole = maker.token(claims, {"jwk": None, "x5c": x5c, "typ": "vc+jwt"}).encode()
    alone = maker.token(claims, {"jwk": None, "x5c": x5c[:1], "typ": "vc+jwt"}).encode()
    assert checked(whole, trust).headline is Headline.VALID
    assert finding(alone, trust, Check.ISSUER).reason is Reason.NOT_KNOWN_HERE


def test_an_expired_certificate_is_known_by_no_list_at_any_later_time() -> None:
    specimen = specimens()["jades"]
    for later in (datetime(2028, 1, 1, tzinfo=UTC), datetime(2106, 1, 1, tzinfo=UTC)):
        found = finding(specimen.data, specimen.trust, Check.ISSUER, later)
        assert (found.outcome, found.reason) == (Outcome.UNKNOWN, Reason.CERTIFICATE_EXPIRED)


def test_the_rule_itself_tells_what_is_greener() -> None:
    """Every way in which a line could rise is noticed; the other way round none is."""
    specimen = specimens()["eddsa-rdfc-2022"]
    best = checked(specimen.data, specimen.trust)
    revoked = checked(specimen.data, replace(known(ED25519), status_copies=(copy_of(di_list(ED25519, 8)),)))
    unknown = checked(specimen.data, NOTHING)
    expired = checked(specimen.data, specimen.trust, datetime(2040, 1, 1, tzinfo=UTC))
    blinding = false_green.BLINDINGS[0]
    assert list(greener(unknown, best, blinding))
    assert list(greener(revoked, best, blinding))
    assert list(greener(expired, best, blinding))
    assert list(greener(best, unknown, blinding)) == []
    assert list(greener(best, revoked, blinding)) == []
    lists = next(one for one in false_green.BLINDINGS if one.name == "no status lists")
    without = checked(specimen.data, replace(known(ED25519), status_copies=()))
    assert list(greener(revoked, without, lists)) == []
    assert list(greener(revoked, without, false_green.BLINDINGS[1]))


@pytest.mark.parametrize("at", [datetime(1970, 1, 2, tzinfo=UTC), datetime(2106, 1, 1, tzinfo=UTC)])
def test_no_list_and_no_certificate_is_good_for_ever(at: datetime) -> None:
    for name in OWN:
        specimen = specimens()[name]
        found = checked(specimen.data, specimen.trust, at)
        assert found.headline is not Headline.VALID
        if specimen.trust.status_copies and not found.parts:
            assert found.verdict.finding(Check.STATUS).outcome is not Outcome.PASSED


def test_copies_of_one_list_do_not_help_each_other() -> None:
    """A list that does not hold beside one that is not at hand is still no list."""
    specimen = specimens()["eddsa-rdfc-2022"]
    foreign = copy_of(di_list(P256))
    other = replace(foreign, url=LIST + "2")
    for lists in ((foreign,), (foreign, other), (other,)):
        trust = replace(specimen.trust, status_copies=lists)
        assert finding(specimen.data, trust, Check.STATUS).outcome is Outcome.UNKNOWN


SOURCES = {
    KeySource.HEADER: lambda: (MAKERS["ES256"].token(badge(DID_WEB), {"typ": "vc+jwt"}), NOTHING),
    KeySource.DID_KEY: lambda: (specimens()["eddsa-rdfc-2022"].data.decode(), NOTHING),
    KeySource.DID_JWK: lambda: (
        RS256.token(badge(RS256.did_jwk), {"jwk": None, "kid": f"{RS256.did_jwk}#0", "typ": "vc+jwt"}),
        NOTHING,
    ),
    KeySource.FRAGMENT: lambda: (_by_fragment(), NOTHING),
    KeySource.CERTIFICATE: lambda: (specimens()["vc-jwt x5c"].data.decode(), NOTHING),
    KeySource.COPY: lambda: (
        specimens()["vc-jwt ES256"].data.decode(),
        Trust(documents=KeyDocuments([did_document(ES256)])),
    ),
}


def _by_fragment() -> str:
    from tests.attacks.specimens import di_text
    from wallet.keys import did_key

    site = "https://school.example/issuers/1"
    method = f"{site}#{did_key.encode_multikey(ED25519.public_key())}"
    return di_text(badge(site), ED25519, "eddsa-rdfc-2022", verificationMethod=method)


@pytest.mark.parametrize("source", list(KeySource))
def test_a_key_of_whatever_source_is_known_only_because_somebody_at_hand_says_so(source: KeySource) -> None:
    """Even with every registry that names the issuer but no pin, keys without an owner stay unknown."""
    text, trust = SOURCES[source]()
    result = checked(text.encode(), trust)
    facts = dict(result.verdict.finding(Check.INTEGRITY).evidence)
    assert facts["proof_1_key_source"] == source.value
    assert result.verdict.finding(Check.INTEGRITY).outcome is Outcome.PASSED
    issuer = result.verdict.finding(Check.ISSUER)
    assert (issuer.outcome, issuer.reason) == (Outcome.UNKNOWN, Reason.NOT_KNOWN_HERE)
    assert result.headline is Headline.VALID_UNCONFIRMED

    named = replace(trust, registry=(registered(result.credential.issuer.id),))
    by_registry = finding(text.encode(), named, Check.ISSUER).outcome
    owned = source in (KeySource.DID_KEY, KeySource.DID_JWK, KeySource.COPY)
    assert by_registry is (Outcome.PASSED if owned else Outcome.UNKNOWN)

    pin = Pin("School", facts["proof_1_key_fingerprint"], result.credential.issuer.id, date(2026, 1, 1))
    assert finding(text.encode(), replace(trust, pins=(pin,)), Check.ISSUER).reason is Reason.PINNED
    other = replace(pin, issuer_id="did:web:other.example")
    assert finding(text.encode(), replace(trust, pins=(other,)), Check.ISSUER).outcome is Outcome.UNKNOWN


def test_a_copy_without_an_owner_is_no_owner() -> None:
    """A hosted key whose profile does not name it in turn shows only that nothing was changed."""
    specimen = specimens()["open-badges-2 jws"]
    key = specimen.trust.documents.find(KEY_URL)
    profile = {"type": "Profile", "id": PROFILE, "publicKey": "https://x.example/k"}
    foreign = DatedDocument(PROFILE, profile, TAKEN, "x")
    for documents in ([key], [key, foreign]):
        trust = replace(specimen.trust, documents=KeyDocuments(documents))
        assert finding(specimen.data, trust, Check.ISSUER).outcome is not Outcome.PASSED
