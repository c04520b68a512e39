"""Putting the disclosures of an SD-JWT into its payload (RFC 9901, 7.1, steps 3 and 4).

Every rule of that section that does not need a key is kept here: what breaks one is refused, because
otherwise a holder could add to, or reorder, what the issuer signed.
"""

import hashlib
from dataclasses import dataclass, field

from wallet.formats.nodes import below
from wallet.formats.strict_json import parse
from wallet.model.errors import LimitExceededError, MalformedInputError
from wallet.model.json_value import JsonArray, JsonObject, JsonValue
from wallet.model.limits import MAX_DISCLOSURES, MAX_JSON_DEPTH
from wallet.model.words import QT_TRANSLATE_NOOP
from wallet.proofs import base64url

OTHER_DIGEST = QT_TRANSLATE_NOOP("error", "The disclosures are hashed in a way other than SHA-256")
NOT_A_DISCLOSURE = QT_TRANSLATE_NOOP("error", "A disclosure is not a list of salt, name and value")
DISCLOSED_TWICE = QT_TRANSLATE_NOOP("error", "The same disclosure is there twice")
NOT_DIGESTS = QT_TRANSLATE_NOOP("error", "A list of hidden claims is not a list of texts")
DIGEST_TWICE = QT_TRANSLATE_NOOP("error", "The same hidden claim is named twice")
UNREFERENCED = QT_TRANSLATE_NOOP("error", "A disclosure belongs to nothing that the issuer signed")
WRONG_PLACE = QT_TRANSLATE_NOOP("error", "A disclosure stands where its kind cannot stand")
RESERVED_NAME = QT_TRANSLATE_NOOP("error", "A disclosure has a name that is reserved")
NAME_TAKEN = QT_TRANSLATE_NOOP("error", "A disclosure would replace what is there already")
MISPLACED_KEY = QT_TRANSLATE_NOOP(
    "error", "A key that is reserved for hidden claims is used for something else"
)

_DIGESTS, _ELEMENT, _ALGORITHM = "_sd", "...", "_sd_alg"


@dataclass
class _Disclosure:
    number: int
    name: str | None
    value: JsonValue
    used: bool = False

    @property
    def place(self) -> str:
        return f"disclosure {self.number}"


@dataclass
class _Pass:
    """One walk through a payload; remembers which digests were met."""

    disclosures: dict[str, _Disclosure]
    met: set[str] = field(default_factory=set)

    def value(self, value: JsonValue, path: str, depth: int) -> JsonValue:
        if depth > MAX_JSON_DEPTH:
            raise LimitExceededError(
                what="The depth of nesting in the disclosed content",
                measured=f"more than {MAX_JSON_DEPTH} levels",
                limit=f"{MAX_JSON_DEPTH} levels",
            )
        if isinstance(value, dict):
            return self.object(value, path, depth)
        if isinstance(value, list):
            return self.array(value, path, depth)
        return value

    def object(self, value: JsonObject, path: str, depth: int) -> JsonObject:
        if _ELEMENT in value:
            raise MalformedInputError(rule=MISPLACED_KEY, place=below(path, _ELEMENT))
        full: JsonObject = {
            key: self.value(member, below(path, key), depth + 1)
            for key, member in value.items()
            if key != _DIGESTS
        }
        for digest in self._digests(value, path):
            disclosure = self.take(digest, below(path, _DIGESTS))
            if disclosure is not None:
                name = _name_for(disclosure, full)
                full[name] = self.value(disclosure.value, below(path, name), depth + 1)
        return full

    def _digests(self, value: JsonObject, path: str) -> list[str]:
        if _DIGESTS not in value:
            return []
        stated = value[_DIGESTS]
        digests = [item for item in stated if isinstance(item, str)] if isinstance(stated, list) else []
        if not isinstance(stated, list) or len(digests) != len(stated):
            raise MalformedInputError(rule=NOT_DIGESTS, place=below(path, _DIGESTS))
        return digests

    def array(self, items: JsonArray, path: str, depth: int) -> JsonArray:
        full: JsonArray = []
        for index, item in enumerate(items):
            place = below(path, index)
            if not (isinstance(item, dict) and _ELEMENT in item):
                full.append(self.value(item, place, depth + 1))
                continue
            digest = item[_ELEMENT]
            if len(item) != 1 or not isinstance(digest, str):
                raise MalformedInputError(rule=MISPLACED_KEY, place=below(place, _ELEMENT))
            disclosure = self.take(digest, place)
            if disclosure is not None:
                if disclosure.name is not None:
                    raise MalformedInputError(rule=WRONG_PLACE, place=disclosure.place)
                full.append(self.value(disclosure.value, place, depth + 1))
        return full

    def take(self, digest: str, place: str) -> _Disclosure | None:
        """The disclosure of a digest; None where it was not passed on. No digest may come twice."""
        if digest in self.met:
            raise MalformedInputError(rule=DIGEST_TWICE, place=place)
        self.met.add(digest)
        disclosure = self.disclosures.get(digest)
        if disclosure is not None:
            disclosure.used = True
        return disclosure


@dataclass(frozen=True)
class Disclosed:
    """Claims with everything disclosed in its place, and without digests and ``_sd_alg``.

    ``hidden`` counts the digests that no disclosure belongs to: hidden claims, and decoys (RFC 9901, 4.2.5).
    What stands inside a hidden claim is not counted.
    """

    claims: JsonObject
    hidden: int


def disclosed(claims: JsonObject, texts: list[str]) -> JsonObject:
    """The claims of ``disclose``, which see for errors."""
    return disclose(claims, texts).claims


def disclose(claims: JsonObject, texts: list[str]) -> Disclosed:
    """The claims with what was disclosed, and how much was not.

    ``texts`` are the disclosures as they stand, base64url. Raises MalformedInputError or
    LimitExceededError; the input is not changed.
    """
    if claims.get(_ALGORITHM, "sha-256") != "sha-256":
        raise MalformedInputError(rule=OTHER_DIGEST, place=f"/{_ALGORITHM}")
    walk = _Pass(_by_digest(texts))
    full = walk.object({key: value for key, value in claims.items() if key != _ALGORITHM}, "", 1)
    unused = next((found for found in walk.disclosures.values() if not found.used), None)
    if unused is not None:
        raise MalformedInputError(rule=UNREFERENCED, place=unused.place)
    return Disclosed(full, len(walk.met) - len(walk.disclosures))


def _by_digest(texts: list[str]) -> dict[str, _Disclosure]:
    if len(texts) > MAX_DISCLOSURES:
        raise LimitExceededError(
            what="The number of disclosures", measured=str(len(texts)), limit=str(MAX_DISCLOSURES)
        )
    found: dict[str, _Disclosure] = {}
    for number, text in enumerate(texts, 1):
        # RFC 9901, 4.2.3: the hash is over the text as it stands, not over what it decodes to.
        digest = base64url.encode(hashlib.sha256(text.encode()).digest())
        if digest in found:
            raise MalformedInputError(rule=DISCLOSED_TWICE, place=f"disclosure {number}")
        found[digest] = _disclosure(number, text)
    return found


def _disclosure(number: int, text: str) -> _Disclosure:
    place = f"disclosure {number}"
    parts = parse(base64url.decode(text, place=place))
    if not isinstance(parts, list) or len(parts) not in {2, 3} or not isinstance(parts[0], str):
        raise MalformedInputError(rule=NOT_A_DISCLOSURE, place=place)
    if len(parts) == 2:
        return _Disclosure(number, None, parts[1])
    if not isinstance(parts[1], str):
        raise MalformedInputError(rule=NOT_A_DISCLOSURE, place=place)
    return _Disclosure(number, parts[1], parts[2])


def _name_for(disclosure: _Disclosure, members: JsonObject) -> str:
    if disclosure.name is None:
        raise MalformedInputError(rule=WRONG_PLACE, place=disclosure.place)
    if disclosure.name in {_DIGESTS, _ELEMENT}:
        raise MalformedInputError(rule=RESERVED_NAME, place=disclosure.place)
    if disclosure.name in members:
        raise MalformedInputError(rule=NAME_TAKEN, place=disclosure.place)
    return disclosure.name
