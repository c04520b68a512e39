"""Choosing what a key derivation costs on this computer."""

from collections.abc import Callable

import pytest

from wallet.store.kdf import (
    FLOOR,
    MOST_ACCEPTED,
    KdfParameters,
    beyond_limit,
    calibrate,
    with_less_memory,
)

GIB = 1024 * 1024


def chosen(seconds_at_floor: float, memory_kib: int = 64 * GIB) -> KdfParameters:
    """What is chosen on a computer that takes that long for the floor, by a clock that tells just that."""
    now = 0.0

    def run(parameters: KdfParameters) -> None:
        nonlocal now
        assert parameters == FLOOR
        now += seconds_at_floor

    return calibrate(lambda: now, memory_kib, run)


def seconds(parameters: KdfParameters, seconds_at_floor: float) -> float:
    work = parameters.memory_kib * parameters.passes / (FLOOR.memory_kib * FLOOR.passes)
    return work * seconds_at_floor


@pytest.mark.parametrize("speed", [0.02, 0.05, 0.1, 0.175, 0.3])
def test_it_takes_about_seven_tenths_of_a_second_on_any_usual_computer(speed: float) -> None:
    parameters = chosen(speed)
    assert 0.5 <= seconds(parameters, speed) <= 0.7 + 1e-9
    assert FLOOR.memory_kib <= parameters.memory_kib <= GIB
    assert beyond_limit(parameters) is None


def test_a_slow_computer_gets_the_floor_and_nothing_less() -> None:
    assert chosen(5.0) == FLOOR
    assert chosen(0.7) == FLOOR


def test_a_fast_one_stops_at_a_gibibyte_and_passes_over_it_more_often() -> None:
    parameters = chosen(0.01)
    assert parameters.memory_kib == GIB
    assert 3 < parameters.passes <= MOST_ACCEPTED.passes
    assert chosen(0.000_001) == KdfParameters(GIB, MOST_ACCEPTED.passes, 4)


@pytest.mark.parametrize(
    ("memory", "most"), [(2 * GIB, GIB // 4), (4 * GIB, GIB // 2), (GIB // 4, 64 * 1024)]
)
def test_a_small_computer_gives_an_eighth_of_its_memory_and_more_passes(memory: int, most: int) -> None:
    parameters = chosen(0.02, memory)
    assert parameters.memory_kib == most
    assert parameters.passes > FLOOR.passes


def test_what_is_measured_is_one_derivation_or_two_quick_ones() -> None:
    def count(seconds_at_floor: float) -> int:
        runs = 0
        now = 0.0

        def run(_: KdfParameters) -> None:
            nonlocal runs, now
            runs, now = runs + 1, now + seconds_at_floor

        calibrate(lambda: now, GIB, run)
        return runs

    assert (count(0.1), count(0.5)) == (2, 1)


def test_where_not_even_the_floor_fits_that_is_said() -> None:
    def run(_: KdfParameters) -> None:
        raise MemoryError

    with pytest.raises(MemoryError):
        calibrate(lambda: 0.0, GIB, run)


def test_less_memory_is_made_up_for_and_ends_at_the_floor() -> None:
    found: list[KdfParameters] = []
    parameters: KdfParameters | None = KdfParameters(GIB, 3, 4)
    while parameters is not None:
        found.append(parameters)
        parameters = with_less_memory(parameters)
    assert [each.memory_kib for each in found] == [GIB, GIB // 2, GIB // 4, GIB // 8, GIB // 16]
    assert [each.passes for each in found] == [3, 6, 12, 16, 16]
    assert all(beyond_limit(each) is None for each in found)


def test_the_real_clock_and_the_real_derivation_give_something_usable() -> None:
    check: Callable[[KdfParameters], tuple[str, str] | None] = beyond_limit
    parameters = calibrate()
    assert check(parameters) is None
    assert parameters.memory_kib >= FLOOR.memory_kib
    assert parameters.lanes == 4


def test_weaker_files_of_others_are_still_accepted_and_stronger_ones_only_up_to_the_limit() -> None:
    assert beyond_limit(KdfParameters(memory_kib=8, passes=1, lanes=1)) is None
    assert beyond_limit(MOST_ACCEPTED) is None
    assert beyond_limit(KdfParameters(MOST_ACCEPTED.memory_kib + 1, 3, 4)) is not None
