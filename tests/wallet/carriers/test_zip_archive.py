"""Archives: honest ones are read member by member, all others are refused as a whole."""

import io
import stat
import struct
import time
import zipfile

import pytest

from wallet.carriers import zip_archive
from wallet.carriers.allowance import Allowance
from wallet.carriers.errors import (
    BackupInsteadError,
    BrokenArchiveError,
    SnapshotInsteadError,
    UnsafeArchiveError,
)
from wallet.model.errors import LimitExceededError
from wallet.model.limits import MAX_ARCHIVE_MEMBERS


def archive(*members: tuple[str | zipfile.ZipInfo, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", method) as opened:
        for name, content in members:
            opened.writestr(name, content)
    return written.getvalue()


def test_gives_every_member_with_its_path():
    data = archive(("a.json", b"{}"), ("folder/", b""), ("folder/b.json", b"[1]"))
    assert [(member.name, member.data, member.carrier) for member in zip_archive.members(data)] == [
        ("a.json", b"{}", "zip"),
        ("folder/b.json", b"[1]", "zip"),
    ]


@pytest.mark.parametrize("name", ["Сертификат (копие).json", "pažymėjimas, 2026.json", "a b/c+d=1_é.json"])
def test_reads_names_of_all_languages(name):
    assert zip_archive.members(archive((name, b"{}")))[0].name == name


@pytest.mark.parametrize(
    "name",
    [
        "../up.json",
        "a/../../up.json",
        "/etc/passwd",
        "a//b",
        "./a",
        "a\\..\\..\\up.json",
        "C:\\a.json",
        "C:a.json",
        "a\nb",
        "invoice\u202egnp.json",
        "zero\u200bwidth",
        " a",
        "a ",
        "x" * 201,
    ],
)
def test_refuses_names_that_reach_outside_or_deceive(name):
    with pytest.raises(UnsafeArchiveError):
        zip_archive.members(archive(("good.json", b"{}"), (name, b"{}")))


def test_refuses_a_name_that_ends_early():
    data = archive(("a.json_evil", b"{}")).replace(b"a.json_evil", b"a.json\0evil")
    with pytest.raises((UnsafeArchiveError, BrokenArchiveError)):
        zip_archive.members(data)


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("second", ["a.json", "A.JSON", "a.json/"])
def test_refuses_two_members_of_one_name(second):
    with pytest.raises(UnsafeArchiveError, match="same name"):
        zip_archive.members(archive(("a.json", b"{}"), (second, b"")))


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFDIR])
def test_refuses_links_and_devices(kind):
    entry = zipfile.ZipInfo("a.json")
    entry.external_attr = (kind | 0o777) << 16
    with pytest.raises(UnsafeArchiveError, match="link or a device"):
        zip_archive.members(archive((entry, b"/etc/passwd")))


def test_refuses_encrypted_members():
    data = bytearray(archive(("a.json", b"{}")))
    directory = data.rfind(b"PK\x01\x02")
    data[6] |= 1
    data[directory + 8] |= 1
    with pytest.raises(UnsafeArchiveError, match="encrypted"):
        zip_archive.members(bytes(data))


def test_refuses_unusual_compression():
    with pytest.raises(UnsafeArchiveError, match="unusual"):
        zip_archive.members(archive(("a.json", b"{}" * 100), method=zipfile.ZIP_LZMA))


def test_refuses_something_before_the_first_member():
    hidden = archive(("hidden.json", b"{}"))
    honest = archive(("a.json", b"{}"))
    with pytest.raises((UnsafeArchiveError, BrokenArchiveError)):
        zip_archive.members(hidden + honest)


def test_refuses_too_many_members():
    members = [(str(number), b"") for number in range(MAX_ARCHIVE_MEMBERS + 1)]
    with pytest.raises(LimitExceededError):
        zip_archive.members(archive(*members))
    assert len(zip_archive.members(archive(*members[:-1]))) == MAX_ARCHIVE_MEMBERS


def in_time(data: bytes) -> None:
    start = time.perf_counter()
    with pytest.raises(LimitExceededError):
        zip_archive.members(data)
    assert time.perf_counter() - start < 1


def test_refuses_bombs_before_unpacking_them():
    in_time(archive(("zeros", bytes(49_000_000))))
    in_time(archive(("a", bytes(26_000_000)), ("b", bytes(26_000_000))))


def test_refuses_a_directory_of_a_hundred_thousand_entries_before_reading_it():
    entry = b"PK\x01\x02" + bytes(24) + struct.pack("<H", 1) + bytes(16) + b"a"
    directory = entry * 100_000
    end = b"PK\x05\x06" + bytes(4) + struct.pack("<HHIIH", 0xFFFF, 0xFFFF, len(directory), 0, 0)
    in_time(b"PK\x03\x04" + directory + end)


def test_refuses_a_size_that_is_a_lie():
    data = bytearray(archive(("a.json", b"x" * 5000)))
    directory = data.rfind(b"PK\x01\x02")
    for size in (10, 4999, 5001, 20_000_000):
        struct.pack_into("<I", data, directory + 24, size)
        with pytest.raises((BrokenArchiveError, LimitExceededError)):
            zip_archive.members(bytes(data))


def test_refuses_a_changed_byte_of_the_content():
    data = bytearray(archive(("a.json", bytes(range(256))), method=zipfile.ZIP_STORED))
    data[60] ^= 1
    with pytest.raises(BrokenArchiveError):
        zip_archive.members(bytes(data))


@pytest.mark.parametrize("cut", [5, 40, -1, -10])
def test_refuses_half_an_archive(cut):
    with pytest.raises(BrokenArchiveError):
        zip_archive.members(archive(("a.json", b"{}" * 50))[:cut])


@pytest.mark.parametrize(
    ("names", "problem"),
    [
        (("manifest.json", "manifest.jws", "files/registry.json"), SnapshotInsteadError),
        (("README.txt", "backup.json", "wallet.keys", "wallet.db"), BackupInsteadError),
    ],
)
def test_other_archives_of_this_program_say_what_they_are(names, problem):
    with pytest.raises(problem):
        zip_archive.unwrap(archive(*((name, b"{}") for name in names)), "x", Allowance())


def test_an_archive_that_only_resembles_a_snapshot_is_looked_into():
    for names in (("manifest.json", "files/a.json"), ("manifest.jws", "files/a"), ("files/a.json",)):
        assert list(zip_archive.unwrap(archive(*((name, b"{}") for name in names)), "x", Allowance()))
