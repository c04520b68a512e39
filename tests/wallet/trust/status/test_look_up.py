"""What lists at hand say: revoked, suspended, clear as of a date, or nothing and why."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.wallet.proofs.token_makers import EDDSA, STRANGER
from tests.wallet.trust.status.list_makers import (
    ENTRIES,
    NOW,
    TAKEN,
    URL,
    as_json,
    bits,
    changed,
    copy,
    credential,
    cwt_list,
    encoded,
    entry,
    finding,
    list_claims,
    status_list,
    token_list,
)
from wallet.model.document import Incoming
from wallet.model.findings import CertificateStanding, Check, Finding, Outcome, Reason
from wallet.services.checking import Checking
from wallet.trust.at_hand import StatusCopy, Trust
from wallet.trust.status import look_up, opened

CLEAR = (Outcome.PASSED, Reason.NOT_REVOKED_AS_OF)
REVOKED = (Outcome.FAILED, Reason.REVOKED)
UNREADABLE = (Outcome.UNKNOWN, Reason.LIST_UNREADABLE)
FOREIGN = (Outcome.UNKNOWN, Reason.LIST_NOT_SIGNED_BY_ISSUER)
NOT_UNDERSTOOD = (Outcome.UNKNOWN, Reason.STATUS_NOT_UNDERSTOOD)
OUTDATED = (Outcome.UNKNOWN, Reason.STATUS_LIST_EXPIRED)
UNAVAILABLE = (Outcome.UNKNOWN, Reason.LIST_UNAVAILABLE)
IN_A_TOKEN = {"status_list": {"idx": 7, "uri": URL}}


def told(found: Finding) -> tuple[Outcome, Reason]:
    return found.outcome, found.reason


def test_a_clear_entry_passes_with_the_lists_date_age_and_source() -> None:
    found = finding(credential(entry("8")), copy(status_list(), source="last-week.json"))
    assert told(found) == CLEAR
    assert found.fact("list_on") == "2026-02-20"
    assert found.fact("list_age_days") == "3"
    assert found.fact("source") == "last-week.json"
    assert found.fact("taken_on") == TAKEN.date().isoformat()


@pytest.mark.parametrize("index", [7, "7"])
def test_a_set_entry_is_revoked_and_for_a_suspension_suspended(index: int | str) -> None:
    assert told(finding(credential(entry(index)), copy(status_list()))) == REVOKED
    suspended = finding(credential(entry(index, "suspension")), copy(status_list(purpose="suspension")))
    assert told(suspended) == (Outcome.FAILED, Reason.SUSPENDED)


@pytest.mark.parametrize(
    ("list_at_hand", "expected"),
    [
        (status_list(maker=STRANGER), FOREIGN),
        (status_list(maker=STRANGER, issuer=EDDSA.did_key), FOREIGN),
        (status_list(issuer=STRANGER.did_key), FOREIGN),
        (changed(status_list()), FOREIGN),
        (as_json(list_claims(encoded(bits(7)))), FOREIGN),
        (status_list(purpose="suspension"), UNREADABLE),
        (status_list(purpose=None), UNREADABLE),
        (status_list(type=["VerifiableCredential"]), UNREADABLE),
        (status_list(credentialSubject={"type": "Person"}), UNREADABLE),
        (status_list(validFrom="2026-04-01T00:00:00Z"), UNREADABLE),
        (status_list(validFrom="someday"), UNREADABLE),
        (status_list(text="u" + "AAAA"), UNREADABLE),
        (status_list(text=encoded(bits(7)) * 2), UNREADABLE),
        (status_list(text=encoded(bits(7))[:-20]), UNREADABLE),
        (status_list(text=""), UNREADABLE),
        (b"not a list", UNREADABLE),
        (b"", UNREADABLE),
    ],
    ids=lambda value: None,
)
@pytest.mark.parametrize("index", ["7", "8"])
def test_a_list_that_does_not_hold_says_nothing_neither_good_nor_bad(
    list_at_hand: bytes, expected: tuple[Outcome, Reason], index: str
) -> None:
    assert told(finding(credential(entry(index)), copy(list_at_hand))) == expected


def test_an_entry_beyond_the_list_is_unknown_and_its_last_is_read() -> None:
    lists = copy(status_list(bits(ENTRIES - 1)))
    assert told(finding(credential(entry(str(ENTRIES))), lists)) == UNREADABLE
    assert told(finding(credential(entry(str(ENTRIES - 1))), lists)) == REVOKED
    assert told(finding(credential(entry(str(ENTRIES - 2))), lists)) == CLEAR


def test_a_list_shorter_than_the_standard_asks_for_counts_and_is_named() -> None:
    found = finding(credential(entry("8")), copy(status_list(bits(7, entries=80_000))))
    assert told(found) == CLEAR
    assert found.fact("list_entries_too_few") == "80000"


def test_without_a_copy_of_that_very_address_the_list_is_unavailable() -> None:
    assert told(finding(credential(entry("8")))) == UNAVAILABLE
    assert told(finding(credential(entry("8")), copy(status_list(), url=URL + "2"))) == UNAVAILABLE


def test_a_list_of_another_name_counts_only_where_https_shows_whose_it_is() -> None:
    other = status_list(id="https://school.example/status/old-name")
    found = finding(credential(entry("8")), copy(other))
    assert (told(found), found.fact("list_id")) == (CLEAR, "https://school.example/status/old-name")
    plain = URL.replace("https", "http")
    assert told(finding(credential(entry("8", url=plain)), copy(other, url=plain))) == UNREADABLE
    named = status_list(id=plain)
    assert told(finding(credential(entry("8", url=plain)), copy(named, url=plain))) == CLEAR


def test_after_the_lists_own_end_revoked_stays_revoked_and_nothing_else_is_known() -> None:
    ends = "2026-02-25T00:00:00Z"
    lists = copy(status_list(validUntil=ends))
    assert told(finding(credential(entry("7")), lists)) == REVOKED
    clear = finding(credential(entry("8")), lists)
    assert (told(clear), clear.fact("list_until_on")) == (OUTDATED, "2026-02-25")
    suspended = finding(
        credential(entry("7", "suspension")), copy(status_list(purpose="suspension", validUntil=ends))
    )
    assert told(suspended) == (Outcome.UNKNOWN, Reason.SUSPENDED)


@pytest.mark.parametrize(("spare", "expected"), [(0, CLEAR), (1, OUTDATED)])
def test_a_list_without_an_end_counts_for_a_month_after_it_was_copied(spare: int, expected) -> None:
    later = TAKEN + look_up.MAX_AGE + timedelta(seconds=spare)
    assert told(finding(credential(entry("8")), copy(status_list()), now=later)) == expected


def test_of_two_copies_the_list_made_later_counts_and_a_broken_one_harms_nothing() -> None:
    old = copy(status_list(bits()), taken=NOW)
    new = copy(status_list(bits(7), validFrom="2026-02-21T00:00:00Z"))
    broken = copy(b"broken", taken=NOW)
    for order in ((old, new, broken), (broken, new, old)):
        assert told(finding(credential(entry("7")), *order)) == REVOKED


def test_of_several_claims_the_worst_decides_and_each_is_named() -> None:
    other = URL + "/suspended"
    both = credential(entry("8"), entry("7", "suspension", other))
    clear = copy(status_list())
    assert told(finding(both, clear)) == UNAVAILABLE
    suspended = copy(status_list(purpose="suspension", id=other), url=other)
    found = finding(both, clear, suspended)
    assert told(found) == (Outcome.FAILED, Reason.SUSPENDED)
    assert "not-revoked-as-of" in (found.fact("claim_1") or "")
    assert "suspended" in (found.fact("claim_2") or "")


def test_messages_and_refreshes_are_named_and_take_nothing_away() -> None:
    only = finding(credential(entry("7", "message")), copy(status_list(purpose="message")))
    assert told(only) == (Outcome.NOT_APPLICABLE, Reason.NO_STATUS_CLAIMED)
    assert only.fact("lists_of_other_purpose") == "message"
    beside = finding(credential(entry("8"), entry("7", "refresh")), copy(status_list()))
    assert (told(beside), beside.fact("lists_of_other_purpose")) == (CLEAR, "refresh")


@pytest.mark.parametrize(
    "claim",
    [
        {"type": "1EdTechRevocationList", "id": URL},
        {"id": URL},
        entry("-1"),
        entry("seven"),
        entry("7" * 40),
        entry(True),
        entry("7", None),
        entry("7", "loyalty"),
        entry("7", statusSize=0),
        entry("7", url=""),
        "text",
    ],
    ids=str,
)
def test_a_claim_that_is_not_understood_is_never_passed_over(claim) -> None:
    found = finding(credential(entry("8"), claim), copy(status_list()))
    assert found.outcome is Outcome.UNKNOWN


def test_the_entry_of_a_credential_that_was_changed_is_not_its_own() -> None:
    lists = copy(status_list())
    assert told(finding(changed(credential(entry("8"))), lists)) == (Outcome.UNKNOWN, Reason.NOT_SIGNED)
    assert told(finding(changed(credential(entry("7"))), lists)) == REVOKED


@pytest.mark.parametrize("make", [token_list, cwt_list])
@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (0, CLEAR),
        (1, REVOKED),
        (2, (Outcome.FAILED, Reason.SUSPENDED)),
        (3, NOT_UNDERSTOOD),
    ],
)
def test_a_token_status_list_answers_by_its_values(make, value: int, expected) -> None:
    data = bytearray(64)
    data[1] = value << 6  # entry 7 of two bits each, from the lowest
    assert told(finding(credential(status=IN_A_TOKEN), copy(make(bytes(data), 2)))) == expected


@pytest.mark.parametrize(
    ("list_at_hand", "expected"),
    [
        (token_list(bytes(64), sub=URL + "2"), UNREADABLE),
        (token_list(bytes(64), sub=None), UNREADABLE),
        (token_list(bytes(64), iat=None), UNREADABLE),
        (token_list(bytes(64), size=3), UNREADABLE),
        (token_list(bytes(64), typ="JWT"), UNREADABLE),
        (token_list(bytes(64), exp="soon"), UNREADABLE),
        (token_list(b""), UNREADABLE),
        (token_list(bytes(64), exp=1_771_600_000), OUTDATED),
        (token_list(bytes(64), ttl=3600), OUTDATED),
        (token_list(bytes(64), iss=None), UNREADABLE),
        (token_list(bytes(64), maker=STRANGER, iss=STRANGER.did_key), FOREIGN),
        (token_list(bytes(64), maker=STRANGER), FOREIGN),
        (changed(token_list(bytes(64))), FOREIGN),
        (cwt_list(bytes(64), maker=STRANGER, header={1: -7}), FOREIGN),
        (cwt_list(bytes(64), header={1: -7}), FOREIGN),
        (cwt_list(bytes(64), header={16: "application/cwt"}), UNREADABLE),
        (cwt_list(bytes(64), header={2: [16]}), UNREADABLE),
        (cwt_list(bytes(64))[:-1], UNREADABLE),
        ((whole := cwt_list(bytes(64)))[:-1] + bytes([whole[-1] ^ 1]), FOREIGN),
    ],
    ids=lambda value: None,
)
def test_a_token_status_list_that_does_not_hold_says_nothing(list_at_hand: bytes, expected) -> None:
    assert told(finding(credential(status=IN_A_TOKEN), copy(list_at_hand))) == expected


def test_a_list_is_opened_once_for_many_credentials() -> None:
    opened.open_list.cache_clear()
    lists = copy(status_list())
    checking = Checking(lambda: NOW, Trust(status_copies=(lists,)))
    inputs = [Incoming(f"badge {index}", credential(entry(str(index)))) for index in range(20, 60)]
    for result in checking.check(inputs):
        assert told(result.verdict.finding(Check.STATUS)) == CLEAR
    assert opened.open_list.cache_info().misses == 1


class _Judge:
    """Knows certificates by the one authority, or none."""

    def __init__(self, *, knows: bool) -> None:
        self._knows = knows

    def standing(self, chain: tuple[bytes, ...], at: datetime) -> CertificateStanding | None:
        del chain, at
        return CertificateStanding(Outcome.PASSED, Reason.CERTIFIED) if self._knows else None


@pytest.mark.parametrize(("knows", "expected"), [(True, CLEAR), (False, FOREIGN)])
def test_a_list_by_another_certificate_for_the_same_name_needs_a_known_authority(
    vectors: Path, knows: bool, expected: tuple[Outcome, Reason]
) -> None:
    issued = vectors / "issued"
    token = (issued / "eudiplo-microcred-0.sdjwt").read_bytes()
    body = (issued / "eudiplo-status-list.jwt").read_bytes()
    url = "http://127.0.0.1:3000/issuers/demo/status-management/status-list/ca840d1f-2797-4eb4-b5c9-251435a74f23"
    at = datetime(2026, 11, 21, 1, tzinfo=UTC)
    lists = StatusCopy(url, body, at, "EUDIPLO")
    assert told(finding(token, lists, now=at, certificates=_Judge(knows=knows))) == expected
    assert told(finding(token, now=at, certificates=_Judge(knows=knows))) == UNAVAILABLE
    if knows:
        later = at + timedelta(hours=1)
        assert told(finding(token, lists, now=later, certificates=_Judge(knows=True))) == OUTDATED


LISTED = "https://example.org/revocation-list.json"


def _open_badge(name: str, listed: str = LISTED, **more) -> bytes:
    issuer = {"id": EDDSA.did_key, "type": "Issuer", "name": "School", "revocationList": listed}
    badge = {"id": "urn:badge", "type": "BadgeClass", "name": "Badge", "issuer": issuer}
    body = {
        "@context": "https://w3id.org/openbadges/v2",
        "type": "Assertion",
        "id": name,
        "badge": badge,
        "recipient": {"type": "email", "identity": "a@b.example", "hashed": False},
        "verification": {"type": "SignedBadge", "creator": EDDSA.did_key},
        "issuedOn": "2026-01-01T00:00:00Z",
        **more,
    }
    return EDDSA.token(body, {"jwk": None}).encode()


def test_a_published_revocation_list_revokes_by_name(vectors: Path) -> None:
    path = vectors / "1edtech-validator/inspector-vc/resources/ob20/assets/revocation-list.json"
    published = json.loads(path.read_bytes())
    lists = copy(as_json({**published, "id": LISTED}), url=LISTED)
    for revoked in published["revokedAssertions"]:
        name = revoked if isinstance(revoked, str) else revoked["id"]
        assert told(finding(_open_badge(name), lists)) == REVOKED
        assert told(finding(_open_badge("urn:other", uid=name), lists)) == REVOKED
    clear = finding(_open_badge("urn:other"), lists)
    assert (told(clear), clear.fact("list_signed")) == (CLEAR, "no")
    assert told(finding(_open_badge("urn:other"))) == UNAVAILABLE
    assert told(finding(_open_badge("urn:other"), lists, now=TAKEN + timedelta(days=31))) == OUTDATED


def test_an_unsigned_list_from_an_address_that_shows_no_owner_says_nothing() -> None:
    plain = LISTED.replace("https", "http")
    body = as_json({"type": "RevocationList", "id": plain, "revokedAssertions": ["urn:a"]})
    for name in ("urn:a", "urn:b"):
        assert told(finding(_open_badge(name, plain), copy(body, url=plain))) == FOREIGN
        assert told(finding(_open_badge(name), copy(body, url=LISTED))) == UNREADABLE


@pytest.mark.parametrize("listed", ["urn:a", [7], [{"reason": "lost"}], None])
def test_a_revocation_list_with_an_entry_that_names_nothing_is_not_relied_on(listed) -> None:
    body = as_json({"type": "RevocationList", "id": LISTED, "revokedAssertions": listed})
    assert told(finding(_open_badge("urn:b"), copy(body, url=LISTED))) == UNREADABLE


def test_a_badge_that_says_itself_that_it_was_revoked_is_revoked() -> None:
    assert told(finding(_open_badge("urn:b", revoked=True))) == REVOKED
