"""The small part of CBOR that proof values are written in: whole numbers, byte strings, arrays, maps.

Source: RFC 8949, section 3. Data Integrity ECDSA Cryptosuites 1.0, section 3.5.6, forbids tags in proof
values; nothing of the rest (text, floating point, simple values) has a place there either.
"""

from typing import TypeAlias, Union

from wallet.model.errors import MalformedInputError

Cbor: TypeAlias = Union[int, bytes, "CborArray", "CborMap"]
CborArray: TypeAlias = list[Cbor]
CborMap: TypeAlias = dict[int, Cbor]

MAX_DEPTH = 4
_NUMBER, _NEGATIVE, _BYTES, _ARRAY, _MAP = 0, 1, 2, 4, 5
_UNTIL_BREAK = 31
_BREAK = 0xFF


def decode(data: bytes, *, negative: bool = False, max_depth: int = MAX_DEPTH) -> Cbor:
    """The one value that the bytes hold; MalformedInputError for anything else.

    Maps may only have whole numbers as keys, each once; numbers below zero are only read on demand.
    """
    reader = _Reader(data, negative=negative, max_depth=max_depth)
    value = reader.value(0)
    if reader.position != len(data):
        raise reader.malformed("There is more after its end")
    return value


class _Reader:
    def __init__(self, data: bytes, *, negative: bool, max_depth: int) -> None:
        self._data = data
        self._max_depth = max_depth
        self._negative = negative
        self.position = 0

    def malformed(self, rule: str) -> MalformedInputError:
        return MalformedInputError(rule=rule, place=f"byte {self.position}")

    def value(self, depth: int) -> Cbor:
        if depth > self._max_depth:
            raise self.malformed("It is nested too deeply")
        initial = self._take(1)[0]
        major, low = initial >> 5, initial & 0x1F
        if major == _NUMBER:
            return self._argument(low)
        if major == _NEGATIVE and self._negative:
            return -1 - self._argument(low)
        if major == _BYTES:
            return self._take(self._argument(low))
        if major in (_ARRAY, _MAP):
            count = None if low == _UNTIL_BREAK else self._argument(low)
            return self._array(count, depth) if major == _ARRAY else self._map(count, depth)
        raise self.malformed("It holds something that no proof value has")

    def _array(self, count: int | None, depth: int) -> CborArray:
        items: CborArray = []
        while self._goes_on(count, len(items)):
            items.append(self.value(depth + 1))
        return items

    def _map(self, count: int | None, depth: int) -> CborMap:
        entries: CborMap = {}
        while self._goes_on(count, len(entries)):
            key = self.value(depth + 1)
            if not isinstance(key, int) or key in entries:
                raise self.malformed("A key is not a number or comes twice")
            entries[key] = self.value(depth + 1)
        return entries

    def _goes_on(self, count: int | None, had: int) -> bool:
        if count is not None:
            return had < count
        if self._data[self.position : self.position + 1] == bytes([_BREAK]):
            self.position += 1
            return False
        return True

    def _argument(self, low: int) -> int:
        if low < 24:
            return low
        if low > 27:
            raise self.malformed("A length is not written as it must be")
        return int.from_bytes(self._take(1 << (low - 24)), "big")

    def _take(self, count: int) -> bytes:
        end = self.position + count
        if end > len(self._data):
            raise self.malformed("It ends too early")
        taken = self._data[self.position : end]
        self.position = end
        return taken
