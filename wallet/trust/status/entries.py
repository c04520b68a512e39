"""The entries of a status list, however it was written down."""

from dataclasses import dataclass

from wallet.model.errors import MalformedInputError

SIZES = (1, 2, 4, 8)


@dataclass(frozen=True)
class Entries:
    """Values of ``size`` bits side by side.

    ``first_is_high``: entry 0 begins at the highest bit of the first byte (Bitstring Status List 1.0,
    section 3.2), not at its lowest (Token Status List, section 4.1).
    """

    data: bytes
    size: int
    first_is_high: bool

    @property
    def count(self) -> int:
        """How many entries there are."""
        return len(self.data) * 8 // self.size

    def at(self, index: int) -> int:
        """The value of an entry; raises MalformedInputError where the list has no such entry."""
        if not 0 <= index < self.count:
            rule = f"It has {self.count} entries, and none of the number that the credential names"
            raise MalformedInputError(rule=rule, place=f"entry {index}")
        first = index * self.size
        start, end = first // 8, (first + self.size + 7) // 8
        chunk = self.data[start:end]
        if self.first_is_high:
            shift = len(chunk) * 8 - (first % 8) - self.size
            return int.from_bytes(chunk, "big") >> shift & ((1 << self.size) - 1)
        return int.from_bytes(chunk, "little") >> (first % 8) & ((1 << self.size) - 1)
