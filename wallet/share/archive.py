"""The files of a share in one zip archive, and whether they are the ones that were signed for."""

import hashlib
import io
import zipfile
from collections.abc import Container, Mapping
from datetime import datetime

from wallet.model.document import Document
from wallet.model.findings import ProofResult
from wallet.share.opened import ShareContent, failed

ORIGINALS = "originals/"
STATEMENTS = "statements/"
STATEMENT_SUFFIX = ".jws"

# A zip archive cannot state earlier times; a computer without a battery may ask for one.
_EARLIEST = (1980, 1, 1, 0, 0, 0)

Files = Mapping[str, bytes]
Members = Mapping[str, Document]


def statement_name(name: str) -> str:
    """Where the statement on the original of that file name lies."""
    return f"{STATEMENTS}{name}{STATEMENT_SUFFIX}"


def write(files: Files, moment: datetime) -> bytes:
    """The files as a zip archive, in their order, dated with the moment of signing and nothing else."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, max(moment.timetuple()[:6], _EARLIEST))
            entry.compress_type = zipfile.ZIP_DEFLATED
            # The same file whatever system writes it: made on Unix, readable by all.
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content)
    return written.getvalue()


def sha256(content: bytes) -> str:
    """Lower-case hexadecimal SHA-256."""
    return hashlib.sha256(content).hexdigest()


def compared(
    listed: Mapping[str, str], members: Members, unlisted: Container[str], suite: str
) -> list[ProofResult]:
    """A failed result for every file that is missing, changed or not listed.

    ``listed`` are the signed SHA-256 values by name, ``unlisted`` the names that cannot be in
    the list because they hold it.
    """
    problems = {name: "It is not in the archive." for name in listed if name not in members}
    for name, member in members.items():
        if name in listed and member.sha256 != listed[name]:
            problems[name] = "It is not the file that was signed for."
        elif name not in listed and name not in unlisted:
            problems[name] = "Nobody signed for it."
    return [failed(suite, problem, member=name) for name, problem in problems.items()]


def originals(members: Members) -> tuple[ShareContent, ...]:
    """The issuers' files in the archive, in its order."""
    found = ((name, member) for name, member in members.items() if name.startswith(ORIGINALS))
    return tuple(ShareContent(name.removeprefix(ORIGINALS), member) for name, member in found)
