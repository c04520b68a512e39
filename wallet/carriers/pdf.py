"""Files that are attached to a PDF (ISO 32000-2, 7.11.4). What is printed on its pages is not read.

They hang in the name tree ``/EmbeddedFiles``, in ``/AF`` of the document and its pages, and in
FileAttachment annotations, and often in several of these at once. pypdf reads the objects,
within limits of size, number and time of our own. It never runs another program here.
"""

import time
import zlib
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from wallet.carriers.allowance import Allowance
from wallet.carriers.dug import Find, Part
from wallet.carriers.errors import EncryptedPdfError, NothingAttachedError
from wallet.carriers.names import Names
from wallet.carriers.pdf_objects import Clock, TimedBytes, Walk, check_counts, limits
from wallet.model.errors import KnownError, LimitExceededError, MalformedInputError
from wallet.model.limits import MAX_INPUT_BYTES
from wallet.model.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from pypdf.generic import DictionaryObject, StreamObject

NAME = "pdf"
WRAPS_FILES = True

_START = b"%PDF-"
_BLANKS = b"\0\t\n\f\r "
_SPACE = 1_024  # so far into a file readers look for the start
# In the order in which they are to be preferred (ISO 32000-2, table 43).
_PLATFORMS = ("/UF", "/F", "/Unix", "/Mac", "/DOS")

BROKEN = QT_TRANSLATE_NOOP("error", "The PDF is damaged and what is attached to it cannot be found")
UNUSUAL_FILE = QT_TRANSLATE_NOOP("error", "A file attached to the PDF is compressed in an unusual way")
BROKEN_FILE = QT_TRANSLATE_NOOP("error", "A file attached to the PDF is damaged")


def recognises(data: bytes) -> bool:
    """Whether the bytes start as a PDF does, blanks before that allowed."""
    return data[:_SPACE].lstrip(_BLANKS).startswith(_START)


def unwrap(
    data: bytes, name: str, allowance: Allowance, *, monotonic: Callable[[], float] = time.monotonic
) -> Iterable[Find]:
    """Every attached file, each once, in the order in which they are found.

    Raises NothingAttachedError, EncryptedPdfError, MalformedInputError for a damaged file, and
    LimitExceededError, also where reading takes longer than MAX_PDF_SECONDS.
    """
    del name
    # A slow import, and only needed here; the window has to open without it.
    from pypdf import apply_configuration

    try:
        with apply_configuration(limits()):
            found = tuple(_attached(data, allowance, Clock(monotonic)))
    except KnownError:
        raise
    except Exception as broken:
        # Damaged PDFs make pypdf fail in as many ways as there are kinds of objects.
        raise MalformedInputError(rule=BROKEN, place=type(broken).__name__) from broken
    if not found:
        raise NothingAttachedError
    return found


def _attached(data: bytes, allowance: Allowance, clock: Clock) -> Iterator[Part]:
    seen: set[int] = set()
    names = Names()
    for specification in _specifications(data, clock):
        clock.check()
        stream = _stream(specification)
        if stream is None or id(stream) in seen:
            continue
        seen.add(id(stream))
        allowance.spend_files(1)
        content = _decoded(stream)
        allowance.spend_bytes(len(content))
        yield Part(names.own(_stated_name(specification)), content)


def _specifications(data: bytes, clock: Clock) -> Iterator["DictionaryObject"]:
    """All file specifications, from the places where attached files are kept."""
    from pypdf import PdfReader

    class Reader(PdfReader):
        """Stops at an encrypted file before anything is tried to decrypt it."""

        @property
        def is_encrypted(self) -> bool:
            if "/Encrypt" in self.trailer:
                raise EncryptedPdfError
            return False

    start = data.find(_START)
    check_counts(data)
    root = Reader(TimedBytes(data[start:], clock)).root_object
    walk = Walk(clock)
    names = walk.dictionary(walk.dictionary(root).get("/Names"))
    yield from walk.name_tree(names.get("/EmbeddedFiles"))
    yield from walk.each(root.get("/AF"))
    for page in walk.pages(root.get("/Pages")):
        yield from walk.each(page.get("/AF"))
        for annotation in walk.each(page.get("/Annots")):
            if annotation.get("/Subtype") == "/FileAttachment":
                yield walk.dictionary(annotation.get("/FS"))
            yield from walk.each(annotation.get("/AF"))


def _stream(specification: "DictionaryObject") -> "StreamObject | None":
    """The file that a specification embeds; None where it only names one on some disk or in the web."""
    from pypdf.generic import DictionaryObject, StreamObject

    files = specification.get("/EF")
    embedded = files.get_object() if files is not None else None
    if not isinstance(embedded, DictionaryObject):
        return None
    for key in _PLATFORMS:
        stream = embedded.get(key)
        found = stream.get_object() if stream is not None else None
        if isinstance(found, StreamObject):
            return found
    return None


def _stated_name(specification: "DictionaryObject") -> str | None:
    for key in _PLATFORMS:
        value = specification.get(key)
        text = value.get_object() if value is not None else None
        if isinstance(text, str):
            return text
    return None


def _decoded(stream: "StreamObject") -> bytes:
    """The file as it was attached. Only the one compression that programs attach files with is undone."""
    stated = stream.get("/Filter")
    filters = [str(kind) for kind in (stated if isinstance(stated, list) else [stated]) if kind is not None]
    if filters not in ([], ["/FlateDecode"]) or (filters and stream.get("/DecodeParms") is not None):
        raise MalformedInputError(rule=UNUSUAL_FILE, place="/Filter")
    # pypdf takes a stream that is cut off for a whole one. It has no other way to the packed bytes.
    packed = stream._data  # noqa: SLF001
    return _inflated(packed) if filters else packed


def _inflated(packed: bytes) -> bytes:
    """Never more than MAX_INPUT_BYTES, and only where the packed file is whole."""
    unpacker = zlib.decompressobj()
    try:
        content = unpacker.decompress(packed, MAX_INPUT_BYTES + 1)
    except zlib.error as error:
        raise MalformedInputError(rule=BROKEN_FILE, place="/FlateDecode") from error
    if len(content) > MAX_INPUT_BYTES:
        raise LimitExceededError(
            what="The size of a file attached to the PDF",
            measured=f"more than {MAX_INPUT_BYTES} bytes",
            limit=f"{MAX_INPUT_BYTES} bytes",
        )
    # Behind its end there may be the end of a line, which some programs count with it.
    if not unpacker.eof or unpacker.unused_data.strip(_BLANKS):
        raise MalformedInputError(rule=BROKEN_FILE, place="/FlateDecode")
    return content
