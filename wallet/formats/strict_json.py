"""JSON as RFC 8259 and I-JSON (RFC 7493) allow it, and nothing else.

One text must never be read in two ways: what a signature covers, what a screen
shows and what another program sees have to be the same. So whatever lets two
readers differ is refused: a key that occurs twice, NaN, numbers beyond what a
float can hold, half a surrogate pair, anything but UTF-8, text after the end.

The limits are checked on the plain text before a parser builds anything, so
that a hostile document costs little and cannot exhaust the stack.
"""

import json
import math
import re
from collections.abc import Iterator
from functools import lru_cache

from wallet.model.errors import LimitExceededError, MalformedInputError
from wallet.model.json_value import JsonObject, JsonValue
from wallet.model.limits import MAX_JSON_BYTES, MAX_JSON_DEPTH, MAX_JSON_VALUES, MAX_NUMBER_CHARACTERS
from wallet.model.words import QT_TRANSLATE_NOOP

NOT_UTF8 = QT_TRANSLATE_NOOP("error", "The text is not encoded in UTF-8")
BYTE_ORDER_MARK = QT_TRANSLATE_NOOP(
    "error", "The text begins with a byte order mark, which JSON does not allow"
)
NOT_JSON = QT_TRANSLATE_NOOP("error", "The text does not follow the grammar of JSON")
DUPLICATE_KEY = QT_TRANSLATE_NOOP("error", "A JSON object has the same key twice")
LONE_SURROGATE = QT_TRANSLATE_NOOP("error", "A text holds half a character (a lone surrogate)")
NUMBER_TOO_GREAT = QT_TRANSLATE_NOOP("error", "A number is greater than can be represented")
UNKNOWN_WORD = QT_TRANSLATE_NOOP("error", "A word stands where JSON allows only true, false or null")
NOT_AN_OBJECT = QT_TRANSLATE_NOOP("error", "The text is JSON but not a JSON object")

# Possessive quantifiers keep the scan linear on hostile text. Each token takes the separators
# after it along; any other character is a token of its own, so that the scan stops there.
_TOKEN = re.compile(
    r"""(?:
        (?P<text>"(?:[^"\\]++|\\.)*+")
      | (?P<open>[\[{]) | (?P<close>[\]}])
      | (?P<number>-?[0-9][0-9.eE+\-]*+)
      | (?P<word>[A-Za-z]++)
      | (?P<blank>[ \t\n\r,:])
      | (?P<broken>.)
    ) [ \t\n\r,:]*+""",
    re.VERBOSE | re.DOTALL,
)
_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_WORDS = frozenset({"true", "false", "null"})
_REMEMBERED_BYTES = 32 * 1024


# Where a value can stand: nothing before it, or a separator. Inside a text it is taken for odd as well.
_ODD_NUMBER = re.compile(r"(?:^|[\[:,\s])-?[0-9](?:[0-9.]*[eE]|[0-9.]{60})")


class _UnknownWordError(Exception):
    """Leaves the parser at NaN or Infinity; never leaves this module."""


def _refuse_word(word: str) -> JsonValue:
    raise _UnknownWordError(word)


class _DuplicateKeyError(Exception):
    """Leaves the parser when an object repeats a key; never leaves this module."""


def parse(data: bytes) -> JsonValue:
    """The JSON value of ``data``.

    Raises LimitExceededError before parsing where the text is too large, too deep or
    has too many values, and MalformedInputError (rule and place) where it breaks a rule.
    """
    text = _decoded(data)
    is_plain = _is_plain(text)
    if not is_plain:
        _scan(text)
    try:
        value: JsonValue = _DECODER.decode(text)
    except (json.JSONDecodeError, _UnknownWordError, _DuplicateKeyError) as error:
        if is_plain:
            _scan(text)  # where it finds something, that is the error to tell
        if isinstance(error, _DuplicateKeyError):
            raise MalformedInputError(rule=DUPLICATE_KEY, place=_duplicate_place(text)) from error
        position = error.pos if isinstance(error, json.JSONDecodeError) else 0
        raise MalformedInputError(rule=NOT_JSON, place=_place(text, position)) from error
    return value


def parse_object(data: bytes) -> JsonObject:
    """As ``parse``, for a text that has to be one JSON object."""
    value = parse(data)
    if not isinstance(value, dict):
        raise MalformedInputError(rule=NOT_AN_OBJECT, place="line 1, column 1")
    return value


def parse_object_again(data: bytes) -> JsonObject:
    """As ``parse_object``, remembered for a moment: what is opened is read once more when it is checked.

    The object is shared: callers must not change it.
    """
    return _remembered(data) if len(data) <= _REMEMBERED_BYTES else parse_object(data)


_remembered = lru_cache(maxsize=8)(parse_object)


def _decoded(data: bytes) -> str:
    if len(data) > MAX_JSON_BYTES:
        raise LimitExceededError(
            what="The size of the JSON text", measured=f"{len(data)} bytes", limit=f"{MAX_JSON_BYTES} bytes"
        )
    if data.startswith(b"\xef\xbb\xbf"):
        raise MalformedInputError(rule=BYTE_ORDER_MARK, place="byte 1")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise MalformedInputError(rule=NOT_UTF8, place=f"byte {error.start + 1}") from error


def _is_plain(text: str) -> bool:
    """Whether a glance shows that ``_scan`` would find nothing in a text that the parser takes.

    Too short for too many values, too few brackets for too much depth, no escape that could be half a
    character, no number with an exponent and none of many digits.
    """
    return (
        len(text) <= MAX_JSON_VALUES
        and text.count("{") + text.count("[") <= MAX_JSON_DEPTH
        and "\\u" not in text
        and _ODD_NUMBER.search(text) is None
    )


def _scan(text: str) -> None:
    """Check every limit, and what the parser of the standard library lets through."""
    depth = values = keys = 0
    for token in _TOKEN.finditer(text):
        kind = token.lastgroup
        if kind == "close" and depth > 0:
            depth -= 1
            continue
        if kind == "open":
            depth += 1
            _check_depth(depth)
        else:
            _check_scalar(text, token)
        if _is_key(text, token):
            keys += 1
        else:
            values += 1
        _check_count(max(values, keys))


def _is_key(text: str, token: re.Match[str]) -> bool:
    return token.lastgroup == "text" and ":" in text[token.end("text") : token.end()]


def _check_depth(depth: int) -> None:
    if depth > MAX_JSON_DEPTH:
        raise LimitExceededError(
            what="The depth of nesting in the JSON text",
            measured=f"more than {MAX_JSON_DEPTH} levels",
            limit=f"{MAX_JSON_DEPTH} levels",
        )


def _check_count(count: int) -> None:
    if count > MAX_JSON_VALUES:
        raise LimitExceededError(
            what="The number of values in the JSON text",
            measured=f"more than {MAX_JSON_VALUES}",
            limit=str(MAX_JSON_VALUES),
        )


def _check_scalar(text: str, token: re.Match[str]) -> None:
    match token.lastgroup:
        case "text":
            spelling = token["text"]
            if _SURROGATE_ESCAPE.search(spelling) and _has_lone_surrogate(spelling):
                raise MalformedInputError(rule=LONE_SURROGATE, place=_place(text, token.start()))
        case "number":
            _check_number(text, token)
        case "word":
            if token["word"] not in _WORDS:
                raise MalformedInputError(rule=UNKNOWN_WORD, place=_place(text, token.start()))
        case "blank":
            pass  # only before the first value; the parser judges it
        case _:
            raise MalformedInputError(rule=NOT_JSON, place=_place(text, token.start()))


def _check_number(text: str, token: re.Match[str]) -> None:
    spelling = token["number"]
    if len(spelling) > MAX_NUMBER_CHARACTERS:
        raise LimitExceededError(
            what="The length of a number in the JSON text",
            measured=f"{len(spelling)} characters",
            limit=f"{MAX_NUMBER_CHARACTERS} characters",
        )
    try:
        too_great = math.isinf(float(spelling))
    except ValueError as error:
        raise MalformedInputError(rule=NOT_JSON, place=_place(text, token.start())) from error
    if too_great:
        raise MalformedInputError(rule=NUMBER_TOO_GREAT, place=_place(text, token.start()))


def _has_lone_surrogate(spelling: str) -> bool:
    try:
        return _SURROGATE.search(_unescaped(spelling)) is not None
    except json.JSONDecodeError:
        return False  # a broken escape; the parser names the place


def _unescaped(spelling: str) -> str:
    value: str = json.loads(spelling)
    return value


def _place(text: str, position: int) -> str:
    line = text.count("\n", 0, position) + 1
    column = position - text.rfind("\n", 0, position)
    return f"line {line}, column {column}"


def _keys(text: str) -> Iterator[tuple[int, str, int]]:
    """Every key with the number of its object and its position; of text known to be JSON."""
    objects = 0
    inside: list[int] = []
    for token in _TOKEN.finditer(text):
        match token.lastgroup:
            case "open":
                objects += 1
                inside.append(objects)
            case "close":
                inside.pop()
            case "text" if _is_key(text, token):
                yield inside[-1], _unescaped(token["text"]), token.start()


def _duplicate_place(text: str) -> str:
    """Where the first repeated key stands; the parser's hook sees keys but no positions.

    The hook fires at the end of an object, so that all text before it is known to be
    JSON, and the repetition is found before any text that is not.
    """
    seen: set[tuple[int, str]] = set()
    for number, key, position in _keys(text):
        if (number, key) in seen:
            return _place(text, position)
        seen.add((number, key))
    return "line 1, column 1"  # not reached: the caller knows that a key is repeated


def _object_without_duplicates(pairs: list[tuple[str, JsonValue]]) -> JsonObject:
    result = dict(pairs)
    if len(result) != len(pairs):
        raise _DuplicateKeyError
    return result


_DECODER = json.JSONDecoder(object_pairs_hook=_object_without_duplicates, parse_constant=_refuse_word)
