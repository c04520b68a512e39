"""What both generations of the W3C data model ask of a credential, in the sections of the one that asks."""

from collections.abc import Iterator

from wallet.formats.instants import parse_instant
from wallet.formats.nodes import below
from wallet.model.json_value import JsonArray, JsonObject, JsonValue, as_list
from wallet.verification.rules.kinds import ADDRESS, is_address, types_of
from wallet.verification.rules.violation import Violation, missing, wrong

CREDENTIAL = "VerifiableCredential"


def each(value: JsonValue, place: str) -> Iterator[tuple[str, JsonValue]]:
    """One value, or every item of an array, with its place."""
    if isinstance(value, list):
        yield from ((below(place, number), item) for number, item in enumerate(value))
    else:
        yield place, value


def typed(rule: str, node: JsonObject, place: str, needed: str) -> Iterator[Violation]:
    """``type`` is there, holds texts only and has the needed one among them."""
    stated = node.get("type")
    if stated is None:
        yield missing(rule, place, "type")
    elif not all(isinstance(kind, str) for kind in as_list(stated)):
        yield wrong(rule, below(place, "type"), "type", "a text or a list of texts")
    elif needed not in types_of(node):
        yield Violation(rule, below(place, "type"), f"“type” does not name “{needed}”.")


def identified(rule: str, node: JsonObject, place: str, *, required: bool = False) -> Iterator[Violation]:
    """``id`` is one absolute address; it may be absent unless it is required, and is never null."""
    if "id" not in node:
        if required:
            yield missing(rule, place, "id")
    elif not is_address(node["id"]):
        yield wrong(rule, below(place, "id"), "id", f"one value that is {ADDRESS.words}")


def party(rule: str, node: JsonObject, key: str, place: str) -> Iterator[Violation]:
    """A party is given by its address, or as an object with it."""
    value = node[key]
    if isinstance(value, dict):
        yield from identified(rule, value, below(place, key), required=True)
    elif not is_address(value):
        yield wrong(rule, below(place, key), key, f"{ADDRESS.words} or an object with one as “id”")


def subjects(rule: str, id_rule: str, node: JsonObject) -> Iterator[Violation]:
    """``credentialSubject``: one or more objects, each with a claim, identified by one address at most."""
    stated = node.get("credentialSubject")
    if stated is None or stated == []:
        yield missing(rule, "", "credentialSubject")
        return
    for place, subject in each(stated, "/credentialSubject"):
        if not isinstance(subject, dict):
            yield wrong(rule, place, "credentialSubject", "an object")
        elif not subject:
            yield Violation(rule, place, "“credentialSubject” says nothing.")
        else:
            yield from identified(id_rule, subject, place)


def additions(rule: str, id_rule: str, node: JsonObject, key: str, *, needs_id: bool) -> Iterator[Violation]:
    """A list of objects that say how to do something more: each has a type, and an address where asked."""
    if key not in node:
        return
    for place, entry in each(node[key], below("", key)):
        if not isinstance(entry, dict):
            yield wrong(rule, place, key, "an object")
            continue
        stated = entry.get("type")
        if stated is None or stated == []:
            yield missing(rule, place, "type")
        elif not all(isinstance(kind, str) and kind for kind in as_list(stated)):
            yield wrong(rule, below(place, "type"), "type", "a text or a list of texts")
        yield from identified(id_rule, entry, place, required=needs_id)


def dated(rule: str, node: JsonObject, start: str, end: str) -> Iterator[Violation]:
    """Both dates can be read, and the end is not before the start."""
    read = {}
    for key in (start, end):
        if key in node:
            stated = node[key]
            try:
                read[key] = parse_instant(stated if isinstance(stated, str) else "")
            except ValueError:
                yield wrong(rule, below("", key), key, "a date with time")
    if len(read) == 2 and read[end] < read[start]:
        yield Violation(rule, below("", end), f"“{end}” is before “{start}”.")


def contexts(rule: str, node: JsonObject, place: str, base: str) -> Iterator[Violation]:
    """``@context``: the base context first, and then only addresses and objects."""
    stated = node.get("@context")
    where = below(place, "@context")
    if stated is None or stated == []:
        yield missing(rule, place, "@context")
        return
    items: JsonArray = as_list(stated)
    if items[0] != base:
        yield Violation(rule, where, f"“@context” does not begin with “{base}”.")
    for number, item in enumerate(items):
        if not isinstance(item, dict) and not is_address(item):
            yield wrong(rule, below(where, number), "@context", "a list of addresses and objects only")
