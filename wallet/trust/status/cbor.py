"""The part of CBOR (RFC 8949) that status lists as CWT use: that of proof values, with texts and tags."""

from typing import TypeAlias, Union

from wallet.model.errors import MalformedInputError

Cbor: TypeAlias = Union[int, bytes, str, "CborArray", "CborMap"]
CborArray: TypeAlias = list[Cbor]
CborMap: TypeAlias = dict[int | str, Cbor]

MAX_DEPTH = 6
MAX_ITEMS = 1_000
_NUMBER, _NEGATIVE, _BYTES, _TEXT, _ARRAY, _MAP, _TAG = range(7)


def decode(data: bytes) -> Cbor:
    """The one value that the bytes hold, its tags left out; MalformedInputError for anything else.

    Lengths must be stated; keys are whole numbers or texts, each once.
    """
    reader = _Reader(data)
    value = reader.value(0)
    if reader.position != len(data):
        raise reader.malformed("There is more after its end")
    return value


def decode_map(data: bytes) -> CborMap:
    """As ``decode``, for what has to be a map; no bytes at all are an empty one (RFC 9052, section 3)."""
    value = decode(data) if data else {}
    if not isinstance(value, dict):
        raise MalformedInputError(rule="It holds something else than a map", place="CWT")
    return value


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._items = 0
        self.position = 0

    def malformed(self, rule: str) -> MalformedInputError:
        return MalformedInputError(rule=rule, place=f"byte {self.position}")

    def value(self, depth: int) -> Cbor:
        self._items += 1
        if depth > MAX_DEPTH or self._items > MAX_ITEMS:
            raise self.malformed("It is nested too deeply or holds too much")
        initial = self._take(1)[0]
        major, argument = initial >> 5, self._argument(initial & 0x1F)
        if major == _NUMBER:
            return argument
        if major == _NEGATIVE:
            return -1 - argument
        if major == _BYTES:
            return self._take(argument)
        return self._compound(major, argument, depth + 1)

    def _compound(self, major: int, argument: int, depth: int) -> Cbor:
        if major == _TEXT:
            return self._text(argument)
        if major == _ARRAY:
            return [self.value(depth) for _ in range(min(argument, MAX_ITEMS + 1))]
        if major == _MAP:
            return self._map(argument, depth)
        if major == _TAG:
            return self.value(depth)
        raise self.malformed("It holds something that no status list has")

    def _text(self, length: int) -> str:
        try:
            return self._take(length).decode("utf-8")
        except UnicodeDecodeError as error:
            raise self.malformed("A text is not in UTF-8") from error

    def _map(self, count: int, depth: int) -> CborMap:
        entries: CborMap = {}
        for _ in range(min(count, MAX_ITEMS + 1)):
            key = self.value(depth)
            if not isinstance(key, int | str) or key in entries:
                raise self.malformed("A key is no number or text, or comes twice")
            entries[key] = self.value(depth)
        return entries

    def _argument(self, low: int) -> int:
        if low < 24:
            return low
        if low > 27:
            raise self.malformed("A length is not stated")
        return int.from_bytes(self._take(1 << (low - 24)), "big")

    def _take(self, count: int) -> bytes:
        end = self.position + count
        if end > len(self._data):
            raise self.malformed("It ends too early")
        taken = self._data[self.position : end]
        self.position = end
        return taken
