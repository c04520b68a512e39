"""Reading the objects of a PDF with pypdf, within limits of size, number and time."""

import io
import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wallet.model.errors import LimitExceededError
from wallet.model.limits import MAX_INPUT_BYTES, MAX_PDF_NODES, MAX_PDF_SECONDS

if TYPE_CHECKING:
    from pypdf import Configuration
    from pypdf.generic import DictionaryObject, PdfObject

_MAX_FILTERS = 3
_MAX_OBJECTS_BYTES = 512 * 1024
_MAX_OBJECTS = 100_000
_MAX_TRAILERS = 1_000
_MAX_DEPTH = 32


def limits() -> "Configuration":
    """Our limits in the form that pypdf takes; it keeps what it repairs to itself."""
    from pypdf import Configuration

    # What it repairs on the way is for programmers; on a terminal it would stand among the results.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    return Configuration(
        maximum_declared_stream_length=MAX_INPUT_BYTES,
        # pypdf itself only unpacks tables and objects, and reads those at some 200 kB a second.
        array_based_stream_maximum_output_length=_MAX_OBJECTS_BYTES,
        lzw_maximum_output_length=_MAX_OBJECTS_BYTES,
        run_length_maximum_output_length=_MAX_OBJECTS_BYTES,
        zlib_maximum_output_length=_MAX_OBJECTS_BYTES,
        zlib_maximum_recovery_input_length=0,
        stream_filters_maximum_length=_MAX_FILTERS,
        stream_decoding_work_maximum_length=2 * MAX_INPUT_BYTES,
        jbig2dec_binary=None,
        disable_legacy_handling=True,
    )


def check_counts(data: bytes) -> None:
    """Refuse very many objects before pypdf lists them, which it does for damaged files without a pause."""
    for what, word, limit in (
        ("The number of objects in the PDF", b" obj", _MAX_OBJECTS),
        ("The number of versions of the PDF", b"trailer", _MAX_TRAILERS),
    ):
        found = data.count(word)
        if found > limit:
            raise LimitExceededError(what=what, measured=str(found), limit=str(limit))


class Clock:
    """Raises LimitExceededError once reading has taken too long."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._end = monotonic() + MAX_PDF_SECONDS

    def check(self) -> None:
        if self._monotonic() > self._end:
            raise LimitExceededError(
                what="The time for reading the PDF",
                measured=f"more than {MAX_PDF_SECONDS:g} seconds",
                limit=f"{MAX_PDF_SECONDS:g} seconds",
            )


class TimedBytes(io.BytesIO):
    """The file's bytes for pypdf; every move in them looks at the clock."""

    def __init__(self, data: bytes, clock: Clock) -> None:
        super().__init__(data)
        self._clock = clock

    def seek(self, offset: int, whence: int = 0, /) -> int:
        self._clock.check()
        return super().seek(offset, whence)


@dataclass(frozen=True)
class _Node:
    """An object of the PDF to look into, and how many others it took to get there."""

    value: "PdfObject | None"
    depth: int = 0


class Walk:
    """Follows references, each object once, and not more of them than MAX_PDF_NODES."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._left = MAX_PDF_NODES

    def value(self, value: object) -> "PdfObject | None":
        """What a reference refers to; any other object as it is."""
        from pypdf.generic import PdfObject

        self._clock.check()
        self._left -= 1
        if self._left < 0:
            raise LimitExceededError(
                what="The number of objects in the PDF",
                measured=f"more than {MAX_PDF_NODES}",
                limit=str(MAX_PDF_NODES),
            )
        return value.get_object() if isinstance(value, PdfObject) else None

    def dictionary(self, value: object) -> "DictionaryObject":
        """The dictionary, an empty one for anything else."""
        from pypdf.generic import DictionaryObject

        found = self.value(value)
        return found if isinstance(found, DictionaryObject) else DictionaryObject()

    def each(self, value: object) -> Iterator["DictionaryObject"]:
        """The dictionaries in an array."""
        from pypdf.generic import ArrayObject

        found = self.value(value)
        if isinstance(found, ArrayObject):
            yield from (self.dictionary(entry) for entry in found)

    def name_tree(self, root: object) -> Iterator["DictionaryObject"]:
        """The values of a name tree (ISO 32000-2, 7.9.6)."""
        from pypdf.generic import ArrayObject

        for node in self._tree(root, "/Kids"):
            pairs = self.value(node.get("/Names"))
            if isinstance(pairs, ArrayObject):
                yield from (self.dictionary(value) for value in pairs[1::2])

    def pages(self, root: object) -> Iterator["DictionaryObject"]:
        """The leaves of the page tree."""
        return (node for node in self._tree(root, "/Kids") if "/Kids" not in node)

    def _tree(self, root: object, children: str) -> Iterator["DictionaryObject"]:
        """Every node, a parent before its children; a node that contains itself is visited once."""
        seen: set[int] = set()
        waiting = [_Node(self.dictionary(root))]
        while waiting:
            node = waiting.pop()
            found = self.dictionary(node.value)
            if id(found) in seen or node.depth > _MAX_DEPTH:
                continue
            seen.add(id(found))
            yield found
            waiting.extend(
                _Node(kid, node.depth + 1) for kid in reversed(list(self.each(found.get(children))))
            )
