"""The types of parsed JSON, and small ways to look into it without guessing."""

from typing import TypeAlias, Union

JsonScalar: TypeAlias = str | int | float | bool | None
JsonValue: TypeAlias = Union[JsonScalar, "JsonArray", "JsonObject"]
JsonArray: TypeAlias = list[JsonValue]
JsonObject: TypeAlias = dict[str, JsonValue]


def as_list(value: JsonValue) -> JsonArray:
    """The value as a list: absent (None) is empty, one value is a list of one."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def as_object(value: JsonValue) -> JsonObject:
    """The value where it is an object, else an empty object."""
    return value if isinstance(value, dict) else {}


def as_text(value: JsonValue) -> str | None:
    """The value where it is a string, else None."""
    return value if isinstance(value, str) else None


def id_of(value: JsonValue) -> str | None:
    """The identifier of a node that may be written as a string or as an object with ``id``."""
    return value if isinstance(value, str) else as_text(as_object(value).get("id"))
