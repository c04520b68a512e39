"""Months stay months and hours stay hours."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallet.formats.durations import Duration, parse_duration


@pytest.mark.parametrize(
    ("text", "months", "days", "hours"),
    [
        ("P60M", 60, 0, 0),
        ("PT60H", 0, 0, 60),
        ("P1Y6M", 18, 0, 0),
        ("P2W", 0, 14, 0),
        ("P3D", 0, 3, 0),
        ("PT90M", 0, 0, Fraction(3, 2)),
        ("P1DT2H30M", 0, 1, Fraction(5, 2)),
        ("PT1.5H", 0, 0, Fraction(3, 2)),
        ("P0,5Y", 6, 0, 0),
        ("PT36S", 0, 0, Fraction(1, 100)),
        ("PT0S", 0, 0, 0),
    ],
)
def test_durations_are_read_unit_by_unit(text, months, days, hours) -> None:
    assert parse_duration(text) == Duration(Fraction(months), Fraction(days), Fraction(hours))


@pytest.mark.parametrize(
    "text",
    [
        *("", "P", "PT", "P1", "60", "PT60", "60H", "-P1M", "P-1M", "P1.5Y2M", "P1H", "PT1D", "P1MT"),
        *("p1m", "P1M\n", "PT٣H", "P1M1Y", "P1234567890Y"),
    ],
)
def test_anything_else_is_no_duration(text) -> None:
    assert parse_duration(text) is None


WHOLE = st.integers(0, 10_000)


@given(WHOLE, WHOLE, WHOLE, WHOLE, WHOLE)
def test_whole_parts_come_back(years, months, days, hours, minutes) -> None:
    found = parse_duration(f"P{years}Y{months}M{days}DT{hours}H{minutes}M")
    assert found == Duration(Fraction(12 * years + months), Fraction(days), hours + Fraction(minutes, 60))


@given(st.text() | st.from_regex(r"P[0-9.,YMWDTHS]{0,20}"))
def test_no_text_raises(text) -> None:
    found = parse_duration(text)
    assert found is None or min(found.months, found.days, found.hours) >= 0
