"""What stands beside a JAdES signature, with seals and time stamps made here."""

import base64
import copy
import json
from dataclasses import replace
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.wallet.proofs.mutations import changed, leaves, members, without
from tests.wallet.proofs.sealers import (
    CREDENTIAL,
    PASSED,
    SEALER,
    STRANGER,
    Sealer,
    check_one,
    envelope,
    verdict,
)
from tests.wallet.proofs.stampers import STAMPED, STAMPER
from wallet.model.document import Content
from wallet.model.findings import ProofResult
from wallet.model.json_value import JsonObject, JsonValue
from wallet.proofs import base64url, jades, jades_report, jades_unsigned
from wallet.proofs.jades_report import MAX_COUNTER_SIGNATURES, MAX_TIME_STAMPS

HEADER = SEALER.header()
SIGNED = SEALER.signature(HEADER)
VALUE = str(SIGNED["signature"]).encode()
ARCHIVED = b".".join((CREDENTIAL.encode(), str(SIGNED["protected"]).encode(), VALUE, b""))
CERTIFICATES: JsonObject = {"xVals": [{"x509Cert": {"val": base64.b64encode(STRANGER.certificate).decode()}}]}
LISTS: JsonObject = {"rVals": {"crlVals": [{"val": "AA=="}, {"val": "AQ=="}], "ocspVals": [{"val": "AA=="}]}}


def encoded(entry: JsonValue) -> str:
    return base64url.encode(json.dumps(entry).encode())


def stamp(name: str, data: bytes) -> JsonObject:
    return {name: {"tstTokens": [{"val": base64.b64encode(STAMPER.stamp(data)).decode()}]}}


def beside(*entries: JsonValue, signed: JsonObject = SIGNED) -> Content:
    return envelope(CREDENTIAL, {**signed, "header": {"etsiU": list(entries)}})


def reported(content: Content) -> ProofResult:
    (result,) = jades_report.with_reports(content, jades.check(content))
    return result


def told(content: Content) -> dict[str, str]:
    result = reported(content)
    assert verdict(result) == PASSED
    return dict(result.evidence)


def archive(*entries: str) -> str:
    return encoded(stamp("arcTst", ARCHIVED + "".join(entries).encode()))


def test_every_kind_of_time_stamp_holds_over_what_it_is_about() -> None:
    first, certificates, lists = encoded(stamp("sigTst", VALUE)), encoded(CERTIFICATES), encoded(LISTS)
    references = encoded({"xRefs": []})
    both = encoded(stamp("sigRTst", VALUE + b"." + first.encode() + references.encode()))
    alone = encoded(stamp("rfsTst", references.encode()))
    entries = (first, certificates, lists, references, both, alone)
    facts = told(beside(*entries, archive(*entries)))
    kinds = ["signature", "signature-and-references", "references", "archive"]
    assert [facts[f"timestamp_{number}_kind"] for number in range(1, 5)] == kinds
    for number in range(1, 5):
        assert facts[f"timestamp_{number}_outcome"] == "holds"
        assert facts[f"timestamp_{number}_time"] == STAMPED.isoformat()
        assert facts[f"timestamp_{number}_authority"] == "Clock, Town Hall"
        assert facts[f"timestamp_{number}_authority_standing"] == "not known here"
    assert (facts["revocation_lists_kept"], facts["revocation_answers_kept"]) == (
        "2, not judged",
        "1, not judged",
    )


@pytest.mark.parametrize("unencoded", [True, False])
def test_a_time_stamp_of_the_content_is_about_the_content_as_it_was_signed(unencoded: bool) -> None:
    text = CREDENTIAL if unencoded else base64url.encode(CREDENTIAL.encode())
    header = HEADER if unencoded else {name: value for name, value in HEADER.items() if name != "b64"}
    header = {**header, **stamp("adoTst", text.encode()), "crit": ["b64", "adoTst"][not unencoded :]}
    facts = told(envelope(text, SEALER.signature(header, text)))
    assert (facts["timestamp_1_kind"], facts["timestamp_1_outcome"]) == ("content", "holds")


def test_an_archive_time_stamp_is_broken_by_any_change_in_what_stands_before_it() -> None:
    first, lists = encoded(stamp("sigTst", VALUE)), encoded(LISTS)
    last = archive(first, lists)
    assert told(beside(first, lists, last))["timestamp_2_outcome"] == "holds"
    for entries in ((first, last), (lists, first, last), (first, lists, encoded({}), last)):
        facts = told(beside(*entries))
        assert facts["timestamp_2_outcome"] == "broken"
        assert facts["timestamp_2_imprint"] == "differs"
        assert facts["timestamp_2_signature"] == "accepted"


def test_the_unsigned_list_may_be_clear_json() -> None:
    clear = stamp("sigTst", VALUE)
    facts = told(beside(clear, CERTIFICATES, stamp("arcTst", ARCHIVED)))
    assert facts["timestamp_1_outcome"] == "holds"
    # What was archived is a form of the entries that was not kept.
    assert facts["timestamp_2_outcome"] == "not-understood"


def test_a_copied_time_stamp_is_named() -> None:
    one = stamp("sigTst", VALUE)
    facts = told(beside(one, encoded(one)))
    assert (facts["timestamp_2_outcome"], facts["timestamp_2_same_as"]) == ("holds", "1")
    other = SEALER.signature(HEADER | {"kid": "key-2"})
    facts = told(beside(one, signed=other))
    assert (facts["timestamp_1_outcome"], facts["timestamp_1_imprint"]) == ("broken", "differs")


@pytest.mark.parametrize(
    "value",
    [
        None,
        {},
        [],
        "x",
        {"tstTokens": [5]},
        {"tstTokens": [{"val": "*"}]},
        {"tstTokens": [{"val": "AA==", "encoding": "x"}]},
    ],
    ids=json.dumps,
)
def test_what_is_no_time_stamp_is_not_understood(value: JsonValue) -> None:
    facts = told(beside({"sigTst": value}))
    assert facts["timestamp_1_outcome"] == "not-understood"
    assert "timestamp_1_time" not in facts


def test_another_archive_form_is_not_understood() -> None:
    entry = stamp("arcTst", ARCHIVED)
    cast("JsonObject", entry["arcTst"])["timeStamped"] = "previousArcTst"
    assert told(beside(encoded(entry)))["timestamp_1_outcome"] == "not-understood"


def test_more_than_the_limit_is_named_and_not_checked() -> None:
    facts = told(beside({"sigTst": {"tstTokens": [{"val": "AA=="}] * (MAX_TIME_STAMPS + 1)}}))
    assert facts["timestamps_not_checked"] == f"all after number {MAX_TIME_STAMPS}"
    assert f"timestamp_{MAX_TIME_STAMPS + 1}_kind" not in facts
    facts = told(beside(*[{"cSig": "x"}] * (MAX_COUNTER_SIGNATURES + 1)))
    assert facts["counter_signatures_not_checked"] == f"all after number {MAX_COUNTER_SIGNATURES}"
    facts = told(beside(*[{"x": 1}] * (jades_unsigned.MAX_ENTRIES + 3), encoded({"a": 1, "b": 2})))
    assert facts["unsigned_entries_not_read"] == "4"


def test_what_cannot_be_read_is_counted() -> None:
    deep = base64url.encode(b'{"xVals":' + b"[" * 100_000)
    large = "A" * (jades_unsigned.MAX_ENTRY_CHARACTERS + 4)
    content = beside(deep, large, "not base64url!", 5, {}, encoded([1]), encoded({"a": 1, "b": 2}))
    assert told(content)["unsigned_entries_unreadable"] == "7"


def counter(sealer: Sealer, payload: str | None = None, signed: bytes = VALUE) -> str:
    header = {name: value for name, value in sealer.header().items() if name != "b64"} | {"crit": ["sigT"]}
    signature = sealer.signature(header, signed.decode())
    text = "" if payload is None else payload
    return f"{signature['protected']}.{text}.{signature['signature']}"


def flattened(compact: str) -> JsonObject:
    protected, payload, signature = compact.split(".")
    members: JsonObject = {"protected": protected, "signature": signature}
    return members | ({"payload": payload} if payload else {})


@pytest.mark.parametrize("payload", [None, VALUE.decode()], ids=["detached", "attached"])
def test_a_counter_signature_is_checked_and_named(payload: str | None) -> None:
    compact = counter(STRANGER, payload)
    for value in (compact, flattened(compact)):
        facts = told(beside(encoded({"cSig": value})))
        assert facts["counter_signature_1_outcome"] == "holds"
        assert facts["counter_signature_1_certificate"] == "Seal"
        assert facts["counter_signature_1_key"] == f"x5t#S256:{STRANGER.header()['x5t#S256']}"


def test_a_broken_counter_signature_takes_nothing_from_the_signature() -> None:
    other = str(SEALER.signature(HEADER)["signature"])
    wrong = counter(STRANGER, signed=b"c29tZXRoaW5nIGVsc2U")
    for value, outcome in ((wrong, "broken"), (counter(STRANGER, other, other.encode()), "broken")):
        facts = told(beside({"cSig": value}))
        assert facts["counter_signature_1_outcome"] == outcome
        assert facts["counter_signature_1_problem"]
        assert "counter_signature_1_key" not in facts
    for odd in ("x", "a.b.c.d", 5, {"protected": 1}, None):
        assert told(beside({"cSig": odd}))["counter_signature_1_outcome"] != "holds"


def test_the_chain_holds_every_certificate_once_and_that_of_the_signer_first() -> None:
    assert check_one(beside()).chain == (SEALER.certificate,)
    expected = (SEALER.certificate, STRANGER.certificate)
    for entries in ([CERTIFICATES], [encoded(CERTIFICATES)], [CERTIFICATES, encoded(CERTIFICATES)]):
        assert check_one(beside(*entries)).chain == expected
    whole = HEADER | {
        "x5c": [*cast("list[str]", HEADER["x5c"]), "*", 5, base64.b64encode(STRANGER.certificate).decode()]
    }
    assert check_one(beside(CERTIFICATES, signed=SEALER.signature(whole))).chain == expected
    many = {"xVals": [{"x509Cert": {"val": base64.b64encode(bytes([n])).decode()}} for n in range(200)]}
    assert len(check_one(beside(many)).chain) <= jades.MAX_CHAIN


def test_a_certificate_in_the_unsigned_part_counts_only_where_the_signed_part_names_it() -> None:
    named = {name: value for name, value in STRANGER.header().items() if name != "x5c"}
    signed = STRANGER.signature(named)
    assert verdict(check_one(beside(CERTIFICATES, signed=signed))) == PASSED
    own = {"xVals": [{"x509Cert": {"val": base64.b64encode(SEALER.certificate).decode()}}]}
    assert verdict(check_one(beside(own, signed=signed))) != PASSED
    nameless = {name: value for name, value in named.items() if name != "x5t#S256"}
    assert verdict(check_one(beside(CERTIFICATES, signed=STRANGER.signature(nameless)))) != PASSED


UNSIGNED: JsonObject = {
    "etsiU": [
        stamp("sigTst", VALUE),
        CERTIFICATES,
        LISTS,
        {"cSig": flattened(counter(STRANGER))},
        encoded({"a": 1}),
    ]
}
STATED = dict(reported(beside(*cast("list[JsonValue]", UNSIGNED["etsiU"]))).evidence)


@pytest.mark.parametrize("place", [*leaves(UNSIGNED)], ids=repr)
def test_no_change_in_the_unsigned_part_changes_the_outcome(place: tuple[str | int, ...]) -> None:
    other = changed(UNSIGNED, place)
    result = reported(envelope(CREDENTIAL, {**SIGNED, "header": other}))
    assert verdict(result) == PASSED
    assert result.key == reported(beside()).key
    if "sigTst" in place or "cSig" in place:
        assert dict(result.evidence) != STATED


def test_taking_anything_away_from_the_unsigned_part_makes_no_line_better() -> None:
    for place in members(UNSIGNED):
        result = reported(envelope(CREDENTIAL, {**SIGNED, "header": without(UNSIGNED, place)}))
        assert verdict(result) == PASSED
        assert list(dict(result.evidence).values()).count("holds") <= list(STATED.values()).count("holds")


def test_a_signature_that_is_wrong_gets_no_line() -> None:
    content = envelope(CREDENTIAL.replace("x:1", "x:2"), {**SIGNED, "header": copy.deepcopy(UNSIGNED)})
    results = jades.check(content)
    assert jades_report.with_reports(content, results) == results


def test_other_results_stay_as_they_are_and_where_they_are() -> None:
    content = beside(stamp("sigTst", VALUE))
    (result,) = jades.check(content)
    other = replace(result, suite="other")
    first, last = jades_report.with_reports(content, (result, other))
    assert "timestamp_1_kind" in dict(first.evidence)
    assert last == other
    assert jades_report.with_reports(content, (other,)) == (other,)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
names = st.sampled_from(
    ["sigTst", "arcTst", "sigRTst", "rfsTst", "cSig", "xVals", "rVals", "tstTokens", "val"]
)


@given(
    st.lists(
        json_values | st.dictionaries(names, json_values | st.dictionaries(names, json_values)), max_size=3
    )
)
def test_no_unsigned_part_whatsoever_raises_or_changes_the_outcome(entries: list[JsonValue]) -> None:
    for form in (entries, [encoded(entry) for entry in entries]):
        assert verdict(reported(beside(*form))) == PASSED
