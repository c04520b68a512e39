"""Zip archives, read in memory and member by member; nothing is ever unpacked to a disk.

An archive may come from anybody. It is refused as a whole where any member breaks
a rule, because a half-read archive would look like a complete one.
"""

import io
import stat
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Iterable

from wallet.carriers.allowance import Allowance
from wallet.carriers.dug import Dug, Find, Part
from wallet.carriers.errors import (
    BackupInsteadError,
    BrokenArchiveError,
    SnapshotInsteadError,
    UnsafeArchiveError,
)
from wallet.model.document import Document
from wallet.model.errors import LimitExceededError, NoCredentialFoundError
from wallet.model.limits import MAX_ARCHIVE_BYTES, MAX_ARCHIVE_MEMBERS, MAX_ARCHIVE_RATIO
from wallet.model.words import QT_TRANSLATE_NOOP

NAME = "zip"
WRAPS_FILES = True

_STARTS = (b"PK\x03\x04", b"PK\x05\x06")
_END_OF_DIRECTORY = b"PK\x05\x06"
_MAX_NAME = 200
# One entry of the directory: 46 bytes, a name of up to 200 characters, some extra fields.
_MAX_DIRECTORY_BYTES = MAX_ARCHIVE_MEMBERS * 1024
_ENCRYPTED = 0x0001 | 0x0040 | 0x2000
_MEANINGFUL = '\\:*?"<>|'
# All that reading damaged archives was seen to raise.
_BROKEN = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, RuntimeError, ValueError)
_ALLOWED_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)

BAD_NAME = QT_TRANSLATE_NOOP("error", "a member has a name that could reach outside a folder or deceive")
SAME_NAME = QT_TRANSLATE_NOOP("error", "two members have the same name")
NOT_A_FILE = QT_TRANSLATE_NOOP("error", "a member is a link or a device")
ENCRYPTED = QT_TRANSLATE_NOOP("error", "a member is encrypted")
ODD_METHOD = QT_TRANSLATE_NOOP("error", "a member is compressed in an unusual way")
HIDDEN_START = QT_TRANSLATE_NOOP("error", "there is something before the first member")

# Text documents, tables and books are archives too, of dozens of parts that nobody wants a word about.
_OFFICE = ("[Content_Types].xml", "mimetype")

# What else this program writes as archives (``trust.snapshot``, ``store.backup_file``).
_SNAPSHOT = frozenset({"manifest.json", "manifest.jws"})
_IN_SNAPSHOT = "files/"
_BACKUP = frozenset({"backup.json", "wallet.keys"})


def recognises(data: bytes) -> bool:
    """Whether the bytes start as a zip archive does."""
    return data.startswith(_STARTS)


def unwrap(data: bytes, name: str, allowance: Allowance) -> Iterable[Find]:
    """Every file in the archive; an archive that is a share stays whole.

    Raises what ``members`` raises, NoCredentialFoundError for an empty archive or a document of an
    office program, and its own errors for a trust snapshot and for the backup of a wallet.
    """
    found = members(data, allowance)
    by_name = {member.name: member for member in found}
    if not found or not by_name.keys().isdisjoint(_OFFICE):
        raise NoCredentialFoundError(name=name)
    if _is_snapshot(by_name):
        raise SnapshotInsteadError(name=name)
    if by_name.keys() >= _BACKUP:
        raise BackupInsteadError(name=name)
    if _is_share(by_name):
        return [Dug(name, NAME, data, found)]
    return [Part(member.name, member.data) for member in found]


def _is_snapshot(found: dict[str, Document]) -> bool:
    """Whether these are the files of a trust snapshot: its manifest, and all else in one folder."""
    others = found.keys() - _SNAPSHOT
    return found.keys() >= _SNAPSHOT and bool(others) and all(one.startswith(_IN_SNAPSHOT) for one in others)


def _is_share(found: dict[str, Document]) -> bool:
    # Brings the cryptography with it, which the window has to open without.
    from wallet.share import bundle, statement

    return bundle.is_bundle(found) or statement.is_archive(found)


def members(data: bytes, allowance: Allowance | None = None) -> tuple[Document, ...]:
    """Every file in the archive, in its order, with its path as the name.

    Raises UnsafeArchiveError, BrokenArchiveError or LimitExceededError; the limits
    on count, size and ratio are checked on what the archive declares before anything
    is inflated, and reading stops at the declared size.
    """
    _check_directory(data)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            _check_limits(entries, len(data), allowance or Allowance())
            _check_entries(entries)
            return tuple(
                Document(_content(archive, entry), NAME, entry.filename)
                for entry in entries
                if not entry.is_dir()
            )
    except _BROKEN as broken:
        raise BrokenArchiveError from broken


def _check_directory(data: bytes) -> None:
    """Refuse a directory of very many entries before it is read (zip format §4.3.16)."""
    end = data.rfind(_END_OF_DIRECTORY)
    if end < 0 or len(data) - end < 22:
        raise BrokenArchiveError
    (size,) = struct.unpack_from("<I", data, end + 12)
    if size > _MAX_DIRECTORY_BYTES:
        raise _limit("The list of files in the archive", f"{size} bytes", f"{_MAX_DIRECTORY_BYTES} bytes")


def _check_limits(entries: list[zipfile.ZipInfo], packed: int, allowance: Allowance) -> None:
    if len(entries) > MAX_ARCHIVE_MEMBERS:
        raise _limit("The number of files in the archive", str(len(entries)), str(MAX_ARCHIVE_MEMBERS))
    total = sum(entry.file_size for entry in entries)
    if total > MAX_ARCHIVE_BYTES:
        raise _limit("The size of the archive when unpacked", f"{total} bytes", f"{MAX_ARCHIVE_BYTES} bytes")
    if total > packed * MAX_ARCHIVE_RATIO:
        growth = f"{total // packed} times"
        raise _limit("The growth of the archive when unpacked", growth, f"{MAX_ARCHIVE_RATIO} times")
    allowance.spend_files(sum(not entry.is_dir() for entry in entries))
    allowance.spend_bytes(total)


def _limit(what: str, measured: str, limit: str) -> LimitExceededError:
    return LimitExceededError(what=what, measured=measured, limit=limit)


def _check_entries(entries: list[zipfile.ZipInfo]) -> None:
    seen: set[str] = set()
    for entry in entries:
        # Names that a disk without capitals, or with composed accents, takes for the same.
        plain = unicodedata.normalize("NFC", entry.filename).casefold().rstrip("/")
        if not _is_safe(entry.orig_filename):
            raise UnsafeArchiveError(rule=BAD_NAME, member=ascii(entry.orig_filename[:_MAX_NAME]))
        if plain in seen:
            raise UnsafeArchiveError(rule=SAME_NAME, member=entry.filename)
        seen.add(plain)
        _check_kind(entry)
    if entries and min(entry.header_offset for entry in entries) != 0:
        raise UnsafeArchiveError(rule=HIDDEN_START, member=entries[0].filename)


def _check_kind(entry: zipfile.ZipInfo) -> None:
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR) or (kind == stat.S_IFDIR) > entry.is_dir():
        raise UnsafeArchiveError(rule=NOT_A_FILE, member=entry.filename)
    if entry.flag_bits & _ENCRYPTED:
        raise UnsafeArchiveError(rule=ENCRYPTED, member=entry.filename)
    if entry.compress_type not in _ALLOWED_METHODS:
        raise UnsafeArchiveError(rule=ODD_METHOD, member=entry.filename)


def _is_safe(name: str) -> bool:
    """A relative path whose parts consist of letters, digits and marks of any script and of blanks.

    Control and formatting characters, which could turn a name around on a screen, are
    not among them, nor what a drive, a stream or a wildcard is written with.
    """
    parts = name.removesuffix("/").split("/")
    return len(name) <= _MAX_NAME and all(_is_plain(part) for part in parts)


def _is_plain(part: str) -> bool:
    if part in ("", ".", "..") or part != part.strip():
        return False
    return all(
        character == " " or (unicodedata.category(character)[0] in "LMNPS" and character not in _MEANINGFUL)
        for character in part
    )


def _content(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    with archive.open(entry) as member:
        content = member.read(entry.file_size + 1)
    if len(content) != entry.file_size:
        raise BrokenArchiveError
    return content
