"""When a wallet closes by itself, told by times alone."""

import pytest

from ui.lock_clock import clock_of_this_computer
from ui.lock_rules import (
    CHOICES_MINUTES,
    DEFAULT_MINUTES,
    LOOK_EVERY_SECONDS,
    MOST_WORK_SECONDS,
    SLEPT_SECONDS,
    IdleRule,
    allowed_minutes,
)


def closes_after(rule: IdleRule, start: float, *, until: float, at_work: bool = False) -> float | None:
    """Seconds until the rule says so, looking as often as the window does; None within ``until``."""
    now = start
    while now - start < until:
        now += LOOK_EVERY_SECONDS
        if rule.must_lock(now, at_work=at_work):
            return now - start
    return None


@pytest.mark.parametrize("minutes", CHOICES_MINUTES)
def test_it_closes_when_nobody_was_seen_for_the_chosen_time(minutes: int) -> None:
    assert closes_after(IdleRule(100.0, minutes), 100.0, until=7200) == minutes * 60


def test_somebody_seen_starts_the_time_anew() -> None:
    rule = IdleRule(0.0, 1)
    assert closes_after(rule, 0.0, until=50) is None
    rule.someone_is_here(50.0)
    assert closes_after(rule, 50.0, until=3600) == 60


def test_sleep_closes_it_at_once_although_the_mouse_that_wakes_the_computer_moves_first() -> None:
    rule = IdleRule(0.0, 60)
    assert not rule.must_lock(5.0, at_work=False)
    woken = 5.0 + SLEPT_SECONDS + 1
    rule.someone_is_here(woken)
    assert rule.must_lock(woken, at_work=False)


def test_a_clock_that_goes_back_closes_it() -> None:
    rule = IdleRule(1000.0, 60)
    assert rule.must_lock(999.0, at_work=False)


def test_work_keeps_it_open_and_leaves_the_time_to_read_its_result() -> None:
    rule = IdleRule(0.0, 5)
    assert closes_after(rule, 0.0, until=600, at_work=True) is None
    assert closes_after(rule, 600.0, until=3600) == 300


def test_work_that_never_ends_does_not_keep_it_open_for_ever() -> None:
    assert closes_after(IdleRule(0.0, 5), 0.0, until=7200, at_work=True) == 300 + MOST_WORK_SECONDS


@pytest.mark.parametrize(
    ("wanted", "used"),
    [(0, 1), (-5, 1), (7, 5), (10**9, 60), (True, DEFAULT_MINUTES), ("never", DEFAULT_MINUTES), (None, 5)],
)
def test_no_setting_means_never(wanted: object, used: int) -> None:
    assert allowed_minutes(wanted) == used


def test_the_clock_of_this_computer_goes_on() -> None:
    clock = clock_of_this_computer()
    first, second = clock(), clock()
    assert 0 < first <= second
