"""Every way in which a text of a credential is changed, and the rules by which a change means nothing."""

import copy
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from tests.attacks.specimens import Specimen, Texts
from tests.wallet.proofs.mutations import Place, another, at, members
from wallet.model.json_value import JsonObject, JsonValue, as_list
from wallet.proofs.contexts import bundled

UNDEFINED = "tallystickNeverDefinedThis"
DEFINED = {
    "name": "Another name",
    "description": "Another one",
    "id": "urn:uuid:another",
    "type": ["Profile"],
}


@dataclass(frozen=True)
class Mutation:
    """What was done where, and the texts afterwards."""

    how: str
    where: str
    texts: Texts


def mutations(specimen: Specimen, other: Specimen) -> Iterator[Mutation]:
    """Every change of every text; ``other`` is another genuine credential of the same kind."""
    for name, text in specimen.texts.items():
        made = _of_json(text, other.texts[name]) if name in specimen.json else _of_plain(text)
        for how, where, changed in made:
            yield Mutation(how, f"{name}{where}", {**specimen.texts, name: changed})
        if len(specimen.texts) > 1:
            yield Mutation("swap whole", name, {**specimen.texts, name: other.texts[name]})
        yield Mutation("drop whole", name, {**specimen.texts, name: ""})
    if "kb header" in specimen.texts:
        kept = {name: text for name, text in specimen.texts.items() if not name.startswith("kb ")}
        swapped = {name: text for name, text in other.texts.items() if name.startswith("kb ")}
        yield Mutation("drop whole", "key binding", kept)
        yield Mutation("swap whole", "key binding", {**specimen.texts, **swapped})


_Changed = tuple[str, str, str]
"""How, where, and the text afterwards."""


def _of_plain(text: str) -> Iterator[_Changed]:
    for place in sorted({0, len(text) // 2, len(text) - 1}):
        letter = text[place]
        for replaced in {"A", "B", letter.swapcase()} - {letter}:
            yield f"change to {replaced}", f"@{place}", text[:place] + replaced + text[place + 1 :]
    yield "change", "@end", text[:-1]
    yield "change", "@end+", text + "A"
    yield "change", "@padded", text + "="
    yield "change", "@begin", " " + text
    yield "duplicate", "", text + text


def _of_json(text: str, other_text: str) -> Iterator[_Changed]:
    value, other = json.loads(text), json.loads(other_text)
    yield from ((how, where, json.dumps(changed)) for how, where, changed in _changes(value, other))
    for place in members(value):
        if isinstance(place[-1], str):
            for how, again in (("the same", _at(value, place)), ("another", another_of(_at(value, place)))):
                yield f"duplicate key with {how}", _shown(place), _twice(value, place, again)
    yield "reorder members", "", json.dumps(_backwards(value))
    yield "whitespace", "", json.dumps(value, indent=1)
    yield "escapes", "", _escaped(json.dumps(value))


def _changes(value: JsonValue, other: JsonValue) -> Iterator[tuple[str, str, JsonValue]]:
    for place in members(value):
        found, where = _at(value, place), _shown(place)
        for how, instead in _instead(found):
            yield how, where, _replaced(value, place, instead)
        dropped = copy.deepcopy(value)
        del at(dropped, place[:-1])[place[-1]]
        yield "drop", where, dropped
        if _has(other, place) and _at(other, place) != found:
            yield "swap", where, _replaced(value, place, _at(other, place))
        if isinstance(place[-1], str):
            yield "rename", where, _renamed(value, place)
    for place in [(), *members(value)]:
        found = _at(value, place)
        if isinstance(found, dict):
            added = {UNDEFINED: "x", **{name: new for name, new in DEFINED.items() if name not in found}}
            for name, new in added.items():
                yield "add", f"{_shown(place)}/{name}", _replaced(value, place, {**found, name: new})


def another_of(value: JsonValue) -> JsonValue:
    return another(value) if not isinstance(value, dict | list) else "other"


def _instead(found: JsonValue) -> Iterator[tuple[str, JsonValue]]:
    if isinstance(found, list):
        if len(found) > 1:
            yield "reorder", found[::-1]
        if found:
            yield "duplicate", [*found, found[0]]
            yield "add", [*found, another_of(found[0])]
        return
    yield "wrap", [found]
    yield "null", None
    if isinstance(found, dict):
        yield "change to text", "other"
        return
    yield "change", another(found)
    if isinstance(found, str):
        yield "change the end", found + "x"
        yield "change to blank", found + " "
        yield "change case", found.swapcase()
        yield "empty", ""
    else:
        yield "as text", json.dumps(found)
        yield "opposite", not found


def _has(value: JsonValue, place: Place) -> bool:
    try:
        _at(value, place)
    except (KeyError, IndexError, TypeError):
        return False
    return True


def _at(value: JsonValue, place: Place) -> JsonValue:
    for step in place:
        value = value[step]
    return value


def _replaced(value: JsonValue, place: Place, instead: JsonValue) -> JsonValue:
    result = copy.deepcopy(value)
    if not place:
        return instead
    at(result, place[:-1])[place[-1]] = instead
    return result


def _renamed(value: JsonValue, place: Place) -> JsonValue:
    result = copy.deepcopy(value)
    parent, name = at(result, place[:-1]), str(place[-1])
    parent[name.swapcase()] = parent.pop(name)
    return result


def _shown(place: Place) -> str:
    return "".join(f"/{step}" for step in place)


def _twice(value: JsonValue, place: Place, again: JsonValue) -> str:
    """The JSON text with one key a second time, the second one behind the first."""
    marked = _replaced(value, place, _at(value, place))
    parent = at(marked, place[:-1])
    name = str(place[-1])
    parent["\N{SNOWMAN}"] = again  # nothing else has this name; in the text it becomes the other's
    return json.dumps(marked).replace(json.dumps("\N{SNOWMAN}"), json.dumps(name))


def _backwards(value: JsonValue) -> JsonValue:
    if isinstance(value, dict):
        return {name: _backwards(inner) for name, inner in reversed(value.items())}
    return [_backwards(inner) for inner in value] if isinstance(value, list) else value


def _escaped(text: str) -> str:
    r"""The same JSON with its first letter in a text written as \u0000."""
    place = text.index('"') + 1
    return text[:place] + f"\\u{ord(text[place]):04x}" + text[place + 1 :]


# When a change means nothing


def means_nothing(specimen: Specimen, mutation: Mutation) -> str | None:
    """The rule by which the changed texts say and sign the same as the old ones; None where there is none."""
    changed = {name for name in specimen.texts if mutation.texts.get(name) != specimen.texts[name]}
    if "document" in changed:
        before, after = specimen.texts["document"], mutation.texts["document"]
        if not after or _repeats_a_key(after):
            return None
        old, new = json.loads(before), json.loads(after)
        same = _same_json if changed <= specimen.as_json else _same_meaning
        return same(old, new) or _fewer_proofs(old, new)
    if _without_blanks(specimen.build(mutation.texts)) == _without_blanks(specimen.data):
        return "a token with a blank in it, as mail breaks it over lines"
    return _less_shown(specimen, mutation, changed)


def _without_blanks(data: bytes) -> bytes:
    return data if data.startswith(b"{") else b"".join(data.split())


def _less_shown(specimen: Specimen, mutation: Mutation, changed: set[str]) -> str | None:
    """RFC 9901, section 4: without key binding a holder shows what the holder likes, and need not bind it."""
    dropped = {name for name in changed if not mutation.texts.get(name)}
    if dropped != changed:
        return None
    if not any(name.startswith("kb ") for name in specimen.texts):
        return "a disclosure less" if all(name.startswith("disclosure ") for name in dropped) else None
    return "no key binding" if dropped == {"kb header", "kb claims", "kb signature"} else None


def _fewer_proofs(old: JsonObject, new: JsonObject) -> str | None:
    """Of several proofs some may be missing, or not be understood, where what is left is as it was.

    That the rest is not understood is in the evidence; see ``said_so``. No standard ties a proof to others.
    """
    was, now = as_list(old.get("proof")), as_list(new.get("proof"))
    same_content = json.dumps(_content(old), sort_keys=True) == json.dumps(_content(new), sort_keys=True)
    if len(was) < 2 or not same_content:
        return None
    if now and all(proof in was for proof in now):
        return "a proof less" if len(now) < len(was) else "a proof twice"
    return NAMED_AS_UNKNOWN if now[:1] == was[:1] and len(now) == len(was) else None


NAMED_AS_UNKNOWN = "the issuer's proof holds, and the other is named as not checked"


def said_so(rule: str, evidence: Mapping[str, str]) -> bool:
    """Whether the finding says what the rule demands of it."""
    return rule != NAMED_AS_UNKNOWN or evidence["proof_2_outcome"] == "unknown"


def _content(document: JsonObject) -> JsonObject:
    return {name: value for name, value in document.items() if name != "proof"}


def _same_json(old: JsonObject, new: JsonObject) -> str | None:
    """The same JSON; one proof may stand in a list, since it is no part of what it signs."""
    texts = [
        json.dumps({**_content(one), "proof": as_list(one.get("proof"))}, sort_keys=True)
        for one in (old, new)
    ]
    return "the same JSON" if texts[0] == texts[1] else None


def _same_meaning(old: JsonObject, new: JsonObject) -> str | None:
    """The same members and values but for the order of what has none; and the same statements by PyLD."""
    old, new = _signed_part(old), _signed_part(new)
    if _set_of(old) != _set_of(new):
        return None
    return "the same statements" if _statements(old) == _statements(new) else None


def _signed_part(document: JsonObject) -> JsonObject:
    """Decision 0011, 17: of a Merkle proof only its value is bound to the document, so it is never green."""
    proof = as_list(document.get("proof"))
    if len(proof) != 1 or not isinstance(proof[0], dict) or proof[0].get("type") != "MerkleProof2019":
        return document
    kept = ("type", "proofPurpose", "proofValue")
    return {**document, "proof": {name: value for name, value in proof[0].items() if name in kept}}


def _set_of(value: JsonValue, name: str = "", depth: int = 0) -> str:
    """What a JSON-LD value says at most: lists as sets, one thing as a set of one, nothing as nothing.

    Contexts of the whole count in their order, the same one later no more; what those of an inner node change
    shows in the statements.
    """
    if name == "@context":
        return json.dumps(list(dict.fromkeys(map(json.dumps, as_list(value))))) if depth < 2 else "[]"
    if isinstance(value, list):
        inside = {text for inner in value for text in json.loads(_set_of(inner, name, depth))}
        return json.dumps(sorted(inside))
    if value is None:
        return "[]"
    if isinstance(value, bool):
        value = json.dumps(
            value
        )  # with a type of boolean the same literal in RDF, and else another statement
    if not isinstance(value, dict):
        return json.dumps([json.dumps(value)])
    members = {key: _set_of(inner, key, depth + 1) for key, inner in value.items()}
    return json.dumps(
        [json.dumps({key: text for key, text in members.items() if text != "[]"}, sort_keys=True)]
    )


def _statements(document: JsonObject) -> tuple[str, list[str]]:
    """By an implementation that is not ours: the document's, and those of each of its proofs."""
    proofs = [
        _canonical({"@context": document["@context"], **proof}) for proof in as_list(document.get("proof"))
    ]
    return _canonical(_content(document)), sorted(proofs)


def _canonical(document: JsonObject) -> str:
    from pyld import jsonld

    options = {"algorithm": "URDNA2015", "format": "application/n-quads", "documentLoader": _loader}
    return str(jsonld.normalize(document, options))


def _loader(url: str, options: object) -> dict[str, object]:
    del options
    return {"contextUrl": None, "documentUrl": url, "document": _context(url)}


@cache
def _context(url: str) -> JsonObject:
    return bundled().document(url)


def _repeats_a_key(text: str) -> bool:
    repeated = []

    def watch(pairs: list[tuple[str, JsonValue]]) -> JsonObject:
        found = dict(pairs)
        repeated.append(len(found) < len(pairs))
        return found

    json.loads(text, object_pairs_hook=watch)
    return any(repeated)
