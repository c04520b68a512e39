"""Who is on the EU's trusted lists. The lists and certificates here are made for the tests."""

import dataclasses
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.wallet.trust.list_makers import (
    GRANTED,
    NOW,
    SEALS,
    SIGNATURES,
    WITHDRAWN,
    YEAR,
    Entry,
    Party,
    list_of_lists,
    national_list,
    qc_statements,
)
from wallet.model.findings import Outcome, Reason
from wallet.trust.certificates_at_hand import is_trusted_list, judge_from, problems_of
from wallet.trust.eu_lists import list_of_lists as lotl
from wallet.trust.eu_lists.signature import signed_content
from wallet.trust.trust_file import TrustFile

OFFICIAL = Party("Official Journal", ca=False)
OPERATOR = Party("Operator of XA", ca=False)
STRANGER = Party("Stranger", ca=False)
AUTHORITY = Party("Seal Authority", start=NOW - 4 * YEAR)
SEAL = Party("School", AUTHORITY, ca=False, statements=qc_statements())
EU = list_of_lists(OFFICIAL, {"EU": (OFFICIAL,), "XA": (OPERATOR,)})
XA = national_list(OPERATOR, Entry(AUTHORITY))


@pytest.fixture(autouse=True)
def _own_official_journal(monkeypatch):
    monkeypatch.setattr(lotl, "official_journal", lambda: (OFFICIAL.der,))


def standing(*lists: TrustFile, of: Party = SEAL, others: tuple[Party, ...] = (), at=NOW):
    return judge_from(lists, ()).standing((of.der, *(each.der for each in others)), at)


def reason(*lists: TrustFile, **question):
    found = standing(*lists, **question)
    assert found is None or (found.outcome is Outcome.PASSED) == (found.reason is Reason.EU_TRUSTED_LIST)
    return found.reason if found else None


def test_a_seal_by_a_granted_service_is_qualified_by_a_confirmed_list() -> None:
    found = standing(XA, EU)
    assert (found.outcome, found.reason) == (Outcome.PASSED, Reason.EU_TRUSTED_LIST)
    facts = dict(found.evidence)
    assert facts["certificate"] == "School"
    assert facts["qualification"] == "qualified certificate for electronic seals"
    assert facts["authority"] == "Provider of trust"
    assert (facts["list"], facts["list_on"], facts["list_until_on"]) == (
        "XA no. 1",
        "2026-10-02",
        "2026-12-31",
    )
    assert (facts["list_of_lists"], facts["list_of_lists_path"]) == ("EU no. 1", "EU no. 1")
    assert (facts["service_status"], facts["key_in_qualified_device"]) == ("granted", "not stated")
    assert len(facts["service_identity_sha256"]) == 64


def test_a_key_in_a_device_is_said_so() -> None:
    seal = Party("School", AUTHORITY, ca=False, statements=qc_statements(in_device=True))
    assert dict(standing(XA, EU, of=seal).evidence)["key_in_qualified_device"] == "yes"


def test_a_signature_of_a_person_is_called_that() -> None:
    person = Party("Person", AUTHORITY, ca=False, statements=qc_statements("signatures"))
    both = national_list(OPERATOR, Entry(AUTHORITY, purposes=(SEALS, SIGNATURES)))
    facts = dict(standing(both, EU, of=person).evidence)
    assert facts["qualification"] == "qualified certificate for electronic signatures"


def test_the_list_stands_in_for_an_authority_that_is_not_in_the_file_and_the_file_for_steps_between() -> None:
    between = Party("Between", AUTHORITY)
    seal = Party("School", between, ca=False, statements=qc_statements())
    assert reason(XA, EU, of=seal) is None
    assert reason(XA, EU, of=seal, others=(between,)) is Reason.EU_TRUSTED_LIST
    assert reason(XA, EU, of=seal, others=(AUTHORITY, STRANGER, between)) is Reason.EU_TRUSTED_LIST


@pytest.mark.parametrize(
    ("lists", "expected"),
    [
        pytest.param((), None, id="nothing"),
        pytest.param((EU,), None, id="no-national-list"),
        pytest.param((XA,), Reason.LIST_NOT_CONFIRMED, id="no-list-of-lists"),
        pytest.param(
            (XA, list_of_lists(STRANGER, {"XA": (OPERATOR,)})),
            Reason.LIST_NOT_CONFIRMED,
            id="false-list-of-lists",
        ),
        pytest.param(
            (national_list(STRANGER, Entry(AUTHORITY)), EU),
            Reason.LIST_NOT_CONFIRMED,
            id="signed-by-a-stranger",
        ),
        pytest.param(
            (national_list(OPERATOR, Entry(AUTHORITY), territory="XB"), EU),
            Reason.LIST_NOT_CONFIRMED,
            id="other-territory",
        ),
        pytest.param((national_list(OPERATOR, Entry(STRANGER)), EU), None, id="somebody-else-listed"),
    ],
)
def test_without_a_piece_of_the_evidence_nothing_is_green(lists, expected) -> None:
    assert reason(*lists) is expected


@pytest.mark.parametrize("which", [XA, EU], ids=["national", "list-of-lists"])
@pytest.mark.parametrize(
    ("old", "new"),
    [(b"Operator</", b"Operators</"), (b"SequenceNumber>1<", b"SequenceNumber>2<"), (b"2026-12", b"2027-12")],
    ids=["name", "number", "next-update"],
)
def test_a_changed_list_is_not_confirmed(which, old, new) -> None:
    forged = dataclasses.replace(which, data=which.data.replace(old, new))
    assert forged.data != which.data
    rest = [each for each in (XA, EU) if each is not which]
    assert reason(forged, *rest) is Reason.LIST_NOT_CONFIRMED


def _of(data: bytes, tag: str) -> bytes:
    return data[data.index(f"<{tag}".encode()) : data.index(f"</{tag}>".encode()) + len(f"</{tag}>")]


def test_an_authority_written_into_a_list_later_is_not_on_it() -> None:
    """The list is read as it was signed: what stands around the signed part counts for nothing."""
    genuine, false = national_list(OPERATOR, Entry(STRANGER)), national_list(STRANGER, Entry(AUTHORITY))
    end = b"</TrustServiceProviderList>"
    added = genuine.data.replace(end, _of(false.data, "TrustServiceProvider") + end)
    wrapped = false.data.replace(
        b"</TrustServiceStatusList>",
        _of(genuine.data, "TrustServiceStatusList") + b"</TrustServiceStatusList>",
    )
    signature = _of(false.data, "ds:Signature"), _of(genuine.data, "ds:Signature")
    signed_by_another = false.data.replace(*signature)
    for forged in (added, wrapped, signed_by_another):
        assert reason(dataclasses.replace(genuine, data=forged), EU) is Reason.LIST_NOT_CONFIRMED


def _wrapped(inner: bytes, outer: bytes) -> bytes:
    """A signed list below the root of another; its signature names what it covers, so it still holds."""
    signature = _of(inner, "ds:Signature")
    nested = _of(inner, "TrustServiceStatusList").replace(signature, b"")
    return outer.replace(_of(outer, "ds:Signature"), nested + signature).replace(b'Id="TSL"', b"", 1)


def test_what_is_wrapped_around_a_signed_list_does_not_speak_for_it() -> None:
    """Here it would let somebody sign whose certificate had expired when the list was issued."""
    before = NOW - timedelta(days=100)
    expired = Party("Operator of XA", ca=False, end=NOW - timedelta(days=90))
    late = national_list(expired, Entry(AUTHORITY), reference="#TSL")
    national = _wrapped(late.data, national_list(expired, issued=before).data)
    assert b"Seal Authority" in signed_content(national, [expired.der], before)
    eu = list_of_lists(OFFICIAL, {"XA": (expired,)})
    assert reason(TrustFile("XA.xml", national, NOW), eu) is Reason.LIST_NOT_CONFIRMED
    pivot = list_of_lists(OFFICIAL, {"EU": (expired,)}, issued=before - timedelta(days=1))
    late = list_of_lists(expired, {"XA": (OPERATOR,)}, sequence=2, reference="#TSL")
    outer = list_of_lists(expired, {}, sequence=2, issued=before)
    wrapped = _wrapped(late.data, outer.data)
    assert b">XA<" in signed_content(wrapped, [expired.der], before)
    assert reason(XA, pivot, TrustFile("EU.xml", wrapped, NOW)) is Reason.LIST_NOT_CONFIRMED


def test_a_genuine_older_copy_of_a_list_is_used_where_the_newer_one_is_forged() -> None:
    forged = national_list(STRANGER, Entry(AUTHORITY, WITHDRAWN), sequence=2)
    assert reason(forged, XA, EU) is Reason.EU_TRUSTED_LIST


def test_the_newest_list_of_a_territory_counts() -> None:
    newer = national_list(OPERATOR, Entry(AUTHORITY, WITHDRAWN, NOW - timedelta(days=40)), sequence=2)
    assert reason(XA, newer, EU) is reason(newer, XA, EU) is Reason.NOT_GRANTED


@pytest.mark.parametrize(
    "entry",
    [
        pytest.param(Entry(AUTHORITY, WITHDRAWN), id="withdrawn"),
        pytest.param(
            Entry(AUTHORITY, WITHDRAWN, NOW - YEAR / 2, history=((GRANTED, NOW - 3 * YEAR),)),
            id="withdrawn-since",
        ),
        pytest.param(Entry(AUTHORITY, since=NOW - YEAR / 2), id="granted-after-the-certificate"),
        pytest.param(
            Entry(AUTHORITY, since=NOW - YEAR / 2, history=((WITHDRAWN, NOW - 3 * YEAR),)),
            id="withdrawn-when-issued",
        ),
        pytest.param(Entry(AUTHORITY, since=NOW + timedelta(days=1)), id="granted-later-than-now"),
    ],
)
def test_a_service_that_is_not_granted_this_is_not_green(entry) -> None:
    found = standing(national_list(OPERATOR, entry), EU)
    assert (found.outcome, found.reason) == (Outcome.UNKNOWN, Reason.NOT_GRANTED)
    facts = dict(found.evidence)
    assert (facts["authority"], facts["list"]) == ("Provider of trust", "XA no. 1")
    assert "qualification" not in facts


def test_a_list_that_is_younger_than_the_question_answers_from_its_history() -> None:
    entry = Entry(AUTHORITY, WITHDRAWN, NOW - timedelta(days=40), history=((GRANTED, NOW - 3 * YEAR),))
    listed = national_list(OPERATOR, entry)
    assert reason(listed, EU) is Reason.NOT_GRANTED
    assert reason(listed, EU, at=NOW - timedelta(days=50)) is Reason.EU_TRUSTED_LIST


def test_another_kind_of_service_certifies_nothing() -> None:
    assert reason(national_list(OPERATOR, Entry(AUTHORITY, kind="TSA/QTST")), EU) is None


@pytest.mark.parametrize(
    "statements",
    [None, qc_statements(compliant=False), qc_statements("web"), b"\x30\x03\x02\x01\x05", b"\x04\x00"],
    ids=["none", "not-compliant", "for-websites", "no-statements", "no-sequence"],
)
def test_a_certificate_that_does_not_say_that_it_is_qualified_is_not(statements) -> None:
    seal = Party("School", AUTHORITY, ca=False, statements=statements)
    found = standing(XA, EU, of=seal)
    assert (found.outcome, found.reason) == (Outcome.UNKNOWN, Reason.NOT_QUALIFIED)
    assert dict(found.evidence)["service_status"] == "granted"


def test_a_service_that_is_granted_only_signatures_makes_no_qualified_seal() -> None:
    only_signatures = national_list(OPERATOR, Entry(AUTHORITY, purposes=(SIGNATURES,)))
    assert reason(only_signatures, EU) is Reason.NOT_QUALIFIED


def test_of_two_services_with_one_key_the_one_that_is_granted_this_counts() -> None:
    withdrawn = Entry(AUTHORITY, WITHDRAWN, purposes=(SIGNATURES,))
    both = national_list(OPERATOR, withdrawn, Entry(AUTHORITY))
    assert reason(both, EU) is Reason.EU_TRUSTED_LIST
    only_signatures = national_list(
        OPERATOR, Entry(AUTHORITY, WITHDRAWN), Entry(AUTHORITY, purposes=(SIGNATURES,))
    )
    assert reason(only_signatures, EU) is Reason.NOT_QUALIFIED


def test_an_old_list_is_out_of_date_and_never_green() -> None:
    later = NOW + timedelta(days=61)
    found = standing(XA, EU, at=later)
    assert (found.outcome, found.reason) == (Outcome.UNKNOWN, Reason.LIST_OUT_OF_DATE)
    facts = dict(found.evidence)
    assert facts["qualification"] == "qualified certificate for electronic seals"
    assert facts["list_until_on"] == "2026-12-31"
    assert reason(national_list(OPERATOR, Entry(AUTHORITY), until=None), EU) is Reason.LIST_OUT_OF_DATE


def test_an_old_list_of_lists_vouches_for_nobody_any_more() -> None:
    old = list_of_lists(OFFICIAL, {"EU": (OFFICIAL,), "XA": (OPERATOR,)}, until=NOW - timedelta(days=1))
    found = standing(XA, old)
    assert found.reason is Reason.LIST_OUT_OF_DATE
    assert dict(found.evidence)["list_until_on"] == "2026-10-31"


def test_a_certificate_that_has_expired_is_not_green_since_nobody_knows_when_it_sealed() -> None:
    expired = Party("School", AUTHORITY, ca=False, statements=qc_statements(), end=NOW - timedelta(days=1))
    found = standing(XA, EU, of=expired)
    assert (found.outcome, found.reason) == (Outcome.UNKNOWN, Reason.CERTIFICATE_EXPIRED)
    assert dict(found.evidence)["expired_on"] == "2026-10-31"
    assert reason(XA, EU, of=expired, at=NOW - timedelta(days=2)) is Reason.EU_TRUSTED_LIST
    assert reason(XA, EU, of=expired, at=NOW + YEAR) is Reason.LIST_OUT_OF_DATE


def test_a_certificate_from_the_future_or_not_for_signing_is_not_known() -> None:
    assert reason(XA, EU, at=SEAL.start - timedelta(days=1)) is None
    encrypts = Party("School", AUTHORITY, ca=False, statements=qc_statements(), may_sign=False)
    assert reason(XA, EU, of=encrypts) is None


def test_a_namesake_of_a_listed_authority_certifies_nothing() -> None:
    namesake = Party(AUTHORITY.name)
    seal = Party("School", namesake, ca=False, statements=qc_statements())
    assert reason(XA, EU, of=seal) is None
    assert reason(XA, EU, of=seal, others=(namesake,)) is None
    assert reason(XA, EU, of=seal, others=(AUTHORITY,)) is None


@pytest.mark.parametrize(
    "between",
    [
        Party("Between", AUTHORITY, ca=False),
        Party("Between", AUTHORITY, may_certify=False),
        Party("Between", AUTHORITY, end=NOW - timedelta(days=1)),
        Party("Between", STRANGER),
    ],
    ids=["no-authority", "not-for-certifying", "expired", "of-a-stranger"],
)
def test_a_broken_step_leads_nowhere(between) -> None:
    seal = Party("School", between, ca=False, statements=qc_statements())
    assert reason(XA, EU, of=seal, others=(between,)) is None


def test_signers_of_the_list_of_lists_change_over_pivots() -> None:
    second, third = Party("Second signer", ca=False), Party("Third signer", ca=False)
    first_pivot = list_of_lists(OFFICIAL, {"EU": (second,)}, sequence=7)
    second_pivot = list_of_lists(second, {"EU": (third,)}, sequence=8)
    newest = list_of_lists(third, {"EU": (third,), "XA": (OPERATOR,)}, sequence=9)
    found = standing(newest, XA, second_pivot, first_pivot)
    assert found.reason is Reason.EU_TRUSTED_LIST
    assert dict(found.evidence)["list_of_lists_path"] == "EU no. 7, EU no. 8, EU no. 9"
    assert reason(newest, XA, second_pivot) is Reason.LIST_NOT_CONFIRMED
    assert reason(newest, XA, first_pivot) is Reason.LIST_NOT_CONFIRMED
    # Whoever was replaced signs no newer one.
    by_replaced = list_of_lists(second, {"XA": (OPERATOR,)}, sequence=9)
    assert reason(by_replaced, XA, second_pivot, first_pivot) is Reason.LIST_NOT_CONFIRMED


def test_a_signer_whose_certificate_was_not_in_force_when_the_list_was_issued_signs_nothing() -> None:
    old = Party("Operator of XA", ca=False, end=NOW - timedelta(days=90))
    eu = list_of_lists(OFFICIAL, {"XA": (old,)})
    assert reason(national_list(old, Entry(AUTHORITY)), eu) is Reason.LIST_NOT_CONFIRMED
    # Expired since then, it still did.
    then = Party("Operator of XA", ca=False, end=NOW - timedelta(days=9))
    eu = list_of_lists(OFFICIAL, {"XA": (then,)})
    assert reason(national_list(then, Entry(AUTHORITY)), eu) is Reason.EU_TRUSTED_LIST


def test_a_certificate_on_a_list_that_cannot_be_read_is_passed_over() -> None:
    broken = Party("Broken")
    broken.der = b"\x30\x82\x00\x01\x00"
    assert reason(national_list(OPERATOR, Entry(broken), Entry(AUTHORITY)), EU) is Reason.EU_TRUSTED_LIST


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"<TrustServiceStatusList>", "no element found"),
        (b"<TrustServiceStatusList/>", "SchemeInformation"),
        (EU.data.replace(b"<SchemeTerritory>EU", b"<SchemeTerritory>Europe"), "SchemeTerritory"),
        (EU.data.replace(b"<TSLSequenceNumber>1", b"<TSLSequenceNumber>first"), "first"),
        (b'<!DOCTYPE a [<!ENTITY e "x">]>' + XA.data.split(b"?>", 1)[1], "DTD"),
    ],
    ids=["cut-off", "empty", "territory", "number", "entities"],
)
def test_a_broken_list_is_named_and_stops_nothing(data, said) -> None:
    broken = TrustFile("broken.xml", data, NOW)
    (sentence,) = problems_of((XA, broken, EU), ())
    assert sentence.startswith("broken.xml: ")
    assert said in sentence
    assert reason(broken, XA, EU) is Reason.EU_TRUSTED_LIST


def test_a_list_that_is_too_large_is_not_read(monkeypatch) -> None:
    monkeypatch.setattr("wallet.trust.eu_lists.header.MAX_TRUSTED_LIST_BYTES", len(XA.data) - 1)
    assert "The trusted list is" in problems_of((XA,), ())[0]
    assert reason(XA, EU) is None


def test_what_is_no_certificate_has_no_standing() -> None:
    judge = judge_from((XA, EU), ())
    assert judge.standing((), NOW) is None
    assert judge.standing((b"", SEAL.der), NOW) is None
    assert judge.standing((SEAL.der, b"", b"\x30"), NOW).reason is Reason.EU_TRUSTED_LIST


def test_lists_are_recognised_by_how_they_begin() -> None:
    assert is_trusted_list(XA.data)
    beginning = b"\xef\xbb\xbf<?xml version='1.0'?><!-- a tool -->"
    assert is_trusted_list(beginning + b"<tsl:TrustServiceStatusList xmlns:tsl='u'>")
    assert not is_trusted_list(b"<html>TrustServiceStatusList</html>")
    assert not is_trusted_list(SEAL.pem)


def _changed(data: bytes, place: int, byte: int) -> bytes:
    at = place % len(data)
    return data[:at] + bytes([byte]) + data[at + 1 :]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, 100_000), byte=st.integers(0, 255), which=st.sampled_from([0, 1]))
def test_one_changed_byte_of_a_list_never_makes_it_say_anything_else_in_green(place, byte, which) -> None:
    files = [XA, EU]
    files[which] = dataclasses.replace(files[which], data=_changed(files[which].data, place, byte))
    found = standing(*files)
    if found is not None and found.outcome is Outcome.PASSED:  # white space, or what no signature covers
        assert found == standing(XA, EU)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, 10_000), byte=st.integers(0, 255))
def test_one_changed_byte_of_a_certificate_makes_it_nobodys(place, byte) -> None:
    changed = _changed(SEAL.der, place, byte)
    found = judge_from((XA, EU), ()).standing((changed, AUTHORITY.der), NOW)
    assert found is None or changed == SEAL.der
