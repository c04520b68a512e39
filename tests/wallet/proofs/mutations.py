"""Changing a JSON document at one place, for tests that nothing signed can be changed."""

import copy
from collections.abc import Iterator

from wallet.model.json_value import JsonObject, JsonValue

Place = tuple[str | int, ...]


def leaves(value: JsonValue, path: Place = ()) -> Iterator[Place]:
    """The places of all plain values."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, (*path, key))
    elif isinstance(value, list):
        for position, inner in enumerate(value):
            yield from leaves(inner, (*path, position))
    else:
        yield path


def members(value: JsonValue, path: Place = ()) -> Iterator[Place]:
    """The places of everything that can be taken away, large and small."""
    if isinstance(value, dict):
        inside: list[tuple[str | int, JsonValue]] = [*value.items()]
    else:
        inside = [*enumerate(value)] if isinstance(value, list) else []
    for key, inner in inside:
        yield (*path, key)
        yield from members(inner, (*path, key))


def at(document: JsonObject, path: Place) -> dict[str | int, JsonValue]:
    """The container at a place, to be changed."""
    here: JsonValue = document
    for step in path:
        here = here[step]
    return here  # type: ignore[return-value]  # the path leads to a container


def another(value: JsonValue) -> JsonValue:
    """A value of the same kind that is not equal to this one."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, int | float):
        return value + 1
    if not isinstance(value, str) or not value:
        return "other"
    # One character in the middle, to another one of its kind.
    middle = len(value) // 2
    other = "1" if value[middle] != "1" else "2"
    return value[:middle] + other + value[middle + 1 :]


def changed(document: JsonObject, place: Place) -> JsonObject:
    """A copy in which the value at a place is another one."""
    result = copy.deepcopy(document)
    parent = at(result, place[:-1])
    parent[place[-1]] = another(parent[place[-1]])
    return result


def without(document: JsonObject, place: Place) -> JsonObject:
    """A copy without what is at a place."""
    result = copy.deepcopy(document)
    del at(result, place[:-1])[place[-1]]
    return result


def with_another(document: JsonObject, place: Place, value: JsonValue) -> JsonObject:
    """A copy with another value at a place, which may be new."""
    result = copy.deepcopy(document)
    at(result, place[:-1])[place[-1]] = value
    return result
