"""Strict JSON: what is read is read exactly, everything else is refused with rule and place."""

import json
import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from wallet.formats import strict_json
from wallet.formats.strict_json import parse, parse_object
from wallet.model.errors import KnownError, LimitExceededError, MalformedInputError
from wallet.model.json_value import JsonValue
from wallet.model.limits import (
    MAX_JSON_BYTES,
    MAX_JSON_DEPTH,
    MAX_JSON_VALUES,
    MAX_NUMBER_CHARACTERS,
)

texts = st.text(alphabet=st.characters(codec="utf-8"))
scalars = (
    st.none()
    | st.booleans()
    | st.integers(min_value=-(10**60), max_value=10**60)
    | st.floats(allow_nan=False, allow_infinity=False)
    | texts
)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(texts, inner, max_size=5),
    max_leaves=30,
)


@given(values, st.booleans(), st.sampled_from([None, 2]))
def test_reads_back_any_json_value_exactly(value: JsonValue, ascii_only: bool, indent: int | None) -> None:
    written = json.dumps(value, ensure_ascii=ascii_only, indent=indent, allow_nan=False)
    assert parse(written.encode()) == value


@given(
    st.binary(max_size=300)
    | st.text(alphabet='{}[]":,\\u0dD8eE+-. \n\ttruefalsnN1', max_size=60).map(str.encode)
)
@example(b"\xef\xbb\xbf{}")
@example(b'"\\ud8')
def test_any_bytes_give_a_value_or_a_known_error(data: bytes) -> None:
    try:
        value = parse(data)
    except KnownError:
        return
    assert json.loads(data) == value


@given(values)
def test_cut_off_text_never_gives_another_object(value: JsonValue) -> None:
    whole = json.dumps({"credential": value}).encode()
    for end in range(0, len(whole), max(1, len(whole) // 20)):
        with pytest.raises(KnownError):
            parse(whole[:end])


REFUSED = [
    (b'{"issuer": "a",\n "issuer": "b"}', strict_json.DUPLICATE_KEY, "line 2, column 2"),
    (b'{"a": {"b": 1}, "c": {"b": 1, "\\u0062": 2}}', strict_json.DUPLICATE_KEY, "line 1, column 31"),
    (b"[NaN]", strict_json.UNKNOWN_WORD, "line 1, column 2"),
    (b"[Infinity]", strict_json.UNKNOWN_WORD, "line 1, column 2"),
    (b"[-Infinity]", strict_json.NOT_JSON, "line 1, column 2"),
    (b"[1e400]", strict_json.NUMBER_TOO_GREAT, "line 1, column 2"),
    (b"[01]", strict_json.NOT_JSON, "line 1, column 3"),
    (b"[1.]", strict_json.NOT_JSON, "line 1, column 3"),
    (b'["\\ud800"]', strict_json.LONE_SURROGATE, "line 1, column 2"),
    (b'{"\\udc00\\ud800": 1}', strict_json.LONE_SURROGATE, "line 1, column 2"),
    (b'"\xed\xa0\x80"', strict_json.NOT_UTF8, "byte 2"),
    (b'"\xc0\xaf"', strict_json.NOT_UTF8, "byte 2"),
    ('{"a": 1}'.encode("utf-16"), strict_json.NOT_UTF8, "byte 1"),
    (b"\xef\xbb\xbf{}", strict_json.BYTE_ORDER_MARK, "byte 1"),
    (b"{} {}", strict_json.NOT_JSON, "line 1, column 4"),
    (b"{}\x00", strict_json.NOT_JSON, "line 1, column 3"),
    (b'{"a": 1,}', strict_json.NOT_JSON, None),
    (b"{'a': 1}", strict_json.NOT_JSON, "line 1, column 2"),
    (b'"a\nb"', strict_json.NOT_JSON, "line 1, column 3"),
    (b'{"a": 1 // no comments\n}', strict_json.NOT_JSON, "line 1, column 9"),
    (b'"never closed', strict_json.NOT_JSON, "line 1, column 1"),
    (b"", strict_json.NOT_JSON, "line 1, column 1"),
    (b"]", strict_json.NOT_JSON, "line 1, column 1"),
]


@pytest.mark.parametrize(("data", "rule", "place"), REFUSED, ids=[repr(data)[:30] for data, _, _ in REFUSED])
def test_refuses_and_names_rule_and_place(data: bytes, rule: str, place: str | None) -> None:
    with pytest.raises(MalformedInputError) as caught:
        parse(data)
    stated = dict(caught.value.values)
    assert stated["rule"] == rule
    assert place is None or stated["place"] == place


def test_reads_surrogate_pairs_and_escaped_backslashes() -> None:
    assert parse(b'["\\ud83d\\ude00", "\\\\ud800"]') == ["\N{GRINNING FACE}", "\\ud800"]


def test_the_same_key_in_different_objects_is_no_duplicate() -> None:
    assert parse(b'[{"a": {"a": 1}}, {"a": 2}]') == [{"a": {"a": 1}}, {"a": 2}]


def test_limits_are_reached_exactly_and_not_passed() -> None:
    assert parse(b"[" * MAX_JSON_DEPTH + b"]" * MAX_JSON_DEPTH)
    with pytest.raises(LimitExceededError):
        parse(b"[" * (MAX_JSON_DEPTH + 1) + b"]" * (MAX_JSON_DEPTH + 1))
    assert parse(b"1" * MAX_NUMBER_CHARACTERS)
    with pytest.raises(LimitExceededError):
        parse(b"1" * (MAX_NUMBER_CHARACTERS + 1))
    with pytest.raises(LimitExceededError):
        parse(b'"' + b"a" * MAX_JSON_BYTES + b'"')


def test_brackets_inside_texts_do_not_count_as_depth() -> None:
    assert parse(b'["' + b"[{" * 1000 + b'"]') == ["[{" * 1000]


HOSTILE = {
    "arrays 10,000 deep": b"[" * 10_000,
    "objects 10,000 deep": b'{"a":' * 10_000,
    "a million keys": b"{" + b",".join(b'"%d":1' % number for number in range(1_000_000 - 200_000)) + b"}",
    "a million keys without values": b'"a":' * 1_000_000,
    "a text of nothing but escaped quotation marks": b'"' + b'\\"' * 4_000_000,
    "nothing but blanks": b" " * (MAX_JSON_BYTES - 1),
    "nothing but closing brackets": b"]" * 1_000_000,
    "many numbers": b"[" + b"1," * (MAX_JSON_VALUES + 1) + b"1]",
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE)
def test_refuses_hostile_text_quickly(data: bytes) -> None:
    started = time.process_time()
    with pytest.raises(KnownError):
        parse(data)
    assert time.process_time() - started < 3


def test_parse_object_refuses_other_values() -> None:
    assert parse_object(b'{"a": []}') == {"a": []}
    with pytest.raises(MalformedInputError) as caught:
        parse_object(b"[]")
    assert dict(caught.value.values)["rule"] == strict_json.NOT_AN_OBJECT
