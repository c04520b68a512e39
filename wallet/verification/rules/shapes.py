"""Rules that are tables: which members an object of a class has, which it must have, and of what kind.

A table holds facts of a standard in our own spelling; no text of the standard's schemas is in it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from wallet.formats.nodes import below
from wallet.model.json_value import JsonObject, JsonValue
from wallet.verification.rules.kinds import OBJECT, Kind, types_of
from wallet.verification.rules.violation import Violation, missing, wrong

MAX_DEPTH = 12
"""How deep objects are followed; organisations above organisations end far earlier."""


@dataclass(frozen=True)
class Member:
    """What may stand under one name. ``kind`` is for plain values, ``shape`` names a table for objects.

    With ``address`` an object may also be given by its address alone. ``single`` forbids an array.
    """

    kind: Kind | None = None
    shape: str | None = None
    single: bool = False
    address: Kind | None = None


@dataclass(frozen=True)
class Shape:
    """The table of one class: the types of which an object must have one, and its members."""

    types: tuple[str, ...] = ()
    required: tuple[str, ...] = ()
    members: Mapping[str, Member] = field(default_factory=dict)


class Shapes:
    """All tables of one standard; ``book`` begins the name of each rule."""

    def __init__(self, book: str, shapes: Mapping[str, Shape]) -> None:
        self._book = book
        self._shapes = shapes

    def of(self, name: str, value: JsonObject, place: str = "", depth: int = 0) -> Iterator[Violation]:
        """In what the object is not of that class, with everything below it that has a table."""
        shape = self._shapes[name]
        rule = f"{self._book}, {name}"
        if shape.types and not any(kind in shape.types for kind in types_of(value)):
            yield Violation(rule, below(place, "type"), f"“type” does not name {_either(shape.types)}.")
        for required in shape.required:
            if value.get(required) is None:
                yield missing(rule, place, required)
        for key, member in shape.members.items():
            stated = value.get(key)
            if stated is not None:
                slot = _Slot(rule, key, member, depth)
                yield from self._stated(slot, stated, below(place, key))

    def _stated(self, slot: "_Slot", stated: JsonValue, place: str) -> Iterator[Violation]:
        if not isinstance(stated, list):
            yield from self._value(slot, stated, place)
        elif slot.member.single and len(stated) != 1:
            yield wrong(slot.rule, place, slot.key, "a single value")
        else:
            for number, item in enumerate(stated):
                yield from self._value(slot, item, below(place, number))

    def _value(self, slot: "_Slot", value: JsonValue, place: str) -> Iterator[Violation]:
        member = slot.member
        if member.kind is not None:
            if not member.kind.fits(value):
                yield wrong(slot.rule, place, slot.key, member.kind.words)
        elif member.shape is not None and isinstance(value, dict):
            if slot.depth < MAX_DEPTH:
                yield from self.of(member.shape, value, place, slot.depth + 1)
        elif member.address is None:
            yield wrong(slot.rule, place, slot.key, OBJECT.words)
        elif not member.address.fits(value):
            yield wrong(slot.rule, place, slot.key, f"an object or {member.address.words}")


@dataclass(frozen=True)
class _Slot:
    """One member of one object that is being looked at."""

    rule: str
    key: str
    member: Member
    depth: int


def _either(types: tuple[str, ...]) -> str:
    return " or ".join(f"“{kind}”" for kind in types)
