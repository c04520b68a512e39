"""Dates are read exactly or not at all."""

import contextlib
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallet.formats.instants import parse_instant


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("1999-10-01T22:00:00Z", datetime(1999, 10, 1, 22, tzinfo=UTC)),
        ("2023-09-27T13:54:17+02:00", datetime(2023, 9, 27, 11, 54, 17, tzinfo=UTC)),
        ("2023-01-01T00:00:00-00:30", datetime(2023, 1, 1, 0, 30, tzinfo=UTC)),
        ("2023-01-01T00:00:00.1234567Z", datetime(2023, 1, 1, 0, 0, 0, 123456, tzinfo=UTC)),
        ("2023-01-01T00:00:00", datetime(2023, 1, 1, tzinfo=UTC)),
        ("2023-12-31T24:00:00Z", datetime(2024, 1, 1, tzinfo=UTC)),
        ("9999-12-31T23:59:59-05:00", datetime.max.replace(tzinfo=UTC)),
        ("9999-12-31T24:00:00Z", datetime.max.replace(tzinfo=UTC)),
        ("0001-01-01T00:00:00+05:00", datetime.min.replace(tzinfo=UTC)),
    ],
)
def test_complete_dates_are_read(text, instant) -> None:
    assert parse_instant(text) == instant


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2023-01-01",
        "2023-01-01T10:00Z",
        "2023-02-30T00:00:00Z",
        "2023-01-01T25:00:00Z",
        "2023-01-01T24:00:01Z",
        "2023-01-01T23:59:60Z",
        "2023-01-01T00:00:00+14:01",
        "2023-01-01T00:00:00+01:60",
        "2023-01-01 00:00:00Z",
        "2023-01-01T00:00:00z",
        "2023-01-01T00:00:00Z\n",
        "٢٠٢٣-01-01T00:00:00Z",
        "0000-01-01T00:00:00Z",
        "12023-01-01T00:00:00Z",
    ],
)
def test_anything_else_is_refused(text) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - which words it uses is not promised
        parse_instant(text)


@given(
    st.datetimes(min_value=datetime(2, 1, 1), max_value=datetime(9998, 1, 1)),  # noqa: DTZ001
    st.integers(-840, 840),
)
def test_what_python_writes_is_read_back(moment, minutes) -> None:
    local = moment.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    assert parse_instant(local.isoformat()) == local


@given(st.text() | st.from_regex(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}(Z|[+-][0-9]{2}:[0-9]{2})"))
def test_no_text_gives_anything_but_an_instant_or_a_value_error(text) -> None:
    with contextlib.suppress(ValueError):
        assert parse_instant(text).tzinfo is UTC
