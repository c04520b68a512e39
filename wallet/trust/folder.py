"""A trust folder on the disk: everything in and below it, told by content, and turned into one Trust.

Nothing in the folder has to have a certain name or place. What a file states as its date counts; an
undated copy is as old as the file, and says so. A file that seems meant for checking and cannot be used is
a problem in words, never a silent gap; it makes nothing else unusable.
"""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from wallet.keys.documents import KeyDocuments
from wallet.model.errors import KnownError
from wallet.model.limits import MAX_INPUT_BYTES
from wallet.trust import snapshot
from wallet.trust.at_hand import CertificateJudge, NoCertificates, Trust
from wallet.trust.recognised import Kind, Recognised, recognise
from wallet.trust.snapshot import Snapshot
from wallet.trust.trust_file import TrustFile

MAX_FILES = 2_000
MAX_BYTES = 200 * 1024 * 1024
MAX_DEPTH = 12


@dataclass(frozen=True)
class TrustContents:
    """What a trust folder holds, file by file, before it is put to use.

    ``problems`` are English sentences about what could not be used; ``snapshots`` those that were opened.
    """

    files: tuple[Recognised, ...] = ()
    snapshots: tuple[Snapshot, ...] = ()
    problems: tuple[str, ...] = ()

    @property
    def notes(self) -> tuple[str, ...]:
        """Who put the opened snapshots together: to be shown, since only a person can know that maker."""
        return tuple(
            f"The trust snapshot “{each.name}” of {each.made.date().isoformat()} was put together by the key "
            f"with the fingerprint {each.fingerprint}."
            for each in self.snapshots
        )


def read_trust(folder: Path) -> Trust:
    """Everything in the folder that credentials can be checked against.

    Raises OSError where the folder itself cannot be read; every other trouble is in ``problems``.
    """
    return trust_of(read_contents(folder))


def read_contents(folder: Path) -> TrustContents:
    """Every file in and below the folder, or of the one snapshot that ``folder`` may be as well.

    Hidden files, links to folders and devices are left out. Raises OSError as ``read_trust``.
    """
    problems: list[str] = []
    files = list(_read_files(folder, problems))
    return recognise_all(files, problems)


def recognise_all(files: Sequence[TrustFile], problems: Sequence[str] = ()) -> TrustContents:
    """What the files are; those of a snapshot stand beside the others."""
    found: list[Recognised] = []
    opened: list[Snapshot] = []
    troubles = list(problems)
    for file in files:
        for each in _opened(file, opened, troubles):
            try:
                found.append(recognise(each))
            except KnownError as error:
                troubles.append(f"“{each.name}” is not used: {error.sentences()[1].in_english()}")
    return TrustContents(tuple(found), tuple(opened), (*troubles, *_problems_of(found)))


def stamp(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """Name, size and time of each file that would be read: another stamp where it is to be read anew.

    Raises OSError as ``read_trust``.
    """
    paths = [folder] if folder.is_file() else list(_walk(folder, []))
    stats = ((path, path.stat()) for path in paths)
    return tuple((str(path), stat.st_size, stat.st_mtime_ns) for path, stat in stats)


def trust_of(contents: TrustContents) -> Trust:
    """The contents as checks want them."""
    files = contents.files
    return Trust(
        pins=tuple(pin for file in files for pin in file.pins),
        documents=KeyDocuments(document for file in files for document in file.documents),
        registry=tuple(issuer for file in files for issuer in file.registry),
        status_copies=tuple(copy for file in files for copy in file.status_copies),
        certificates=_judge(files),
        problems=contents.problems,
    )


def _judge(files: Sequence[Recognised]) -> CertificateJudge:
    lists, roots = _of_certificates(files)
    if not lists and not roots:
        return NoCertificates()
    # Reading lists brings XML and X.509 with it, which few folders need.
    from wallet.trust import certificates_at_hand

    return certificates_at_hand.judge_from(lists, roots)


def _problems_of(files: Sequence[Recognised]) -> tuple[str, ...]:
    lists, roots = _of_certificates(files)
    if not lists and not roots:
        return ()
    from wallet.trust import certificates_at_hand

    return certificates_at_hand.problems_of(lists, roots)


def _of_certificates(files: Sequence[Recognised]) -> tuple[list[TrustFile], list[TrustFile]]:
    """The trusted lists, and the certificates of authorities."""
    lists = [each.file for each in files if each.kind is Kind.TRUSTED_LIST]
    return lists, [each.file for each in files if each.kind is Kind.CERTIFICATE]


def _opened(file: TrustFile, opened: list[Snapshot], problems: list[str]) -> Sequence[TrustFile]:
    """The file, or what the snapshot that it is holds. A snapshot inside a snapshot is not opened."""
    if not snapshot.is_snapshot(file):
        return (file,)
    try:
        found = snapshot.read(file)
    except KnownError as error:
        problems.append(error.sentences()[1].in_english())
        return ()
    opened.append(found)
    return found.files


def _read_files(folder: Path, problems: list[str]) -> Iterator[TrustFile]:
    left = MAX_BYTES
    paths = [folder] if folder.is_file() else list(_walk(folder, problems))
    for path in paths:
        name = path.name if path == folder else path.relative_to(folder).as_posix()
        try:
            with path.open("rb") as opened:
                written = os.fstat(opened.fileno()).st_mtime
                data = opened.read(MAX_INPUT_BYTES + 1)
        except OSError as error:
            problems.append(f"“{name}” is not used: it cannot be read ({error.strerror}).")
            continue
        left -= len(data)
        if len(data) > MAX_INPUT_BYTES:
            problems.append(f"“{name}” is not used: it is larger than {MAX_INPUT_BYTES} bytes.")
        elif left < 0:
            problems.append(f"“{name}” and the rest is not used: all is more than {MAX_BYTES} bytes.")
            return
        else:
            yield TrustFile(name, data, datetime.fromtimestamp(written, UTC))


def _walk(folder: Path, problems: list[str]) -> Iterator[Path]:
    """The regular files, sorted by their names, as many as may be read."""
    found = 0
    pending = [(folder, 0)]
    while pending:
        current, depth = pending.pop()
        if depth > MAX_DEPTH:
            problems.append(f"“{current.name}” is not used: it lies more than {MAX_DEPTH} folders deep.")
            continue
        with os.scandir(current) as scanned:
            entries = sorted(scanned, key=lambda entry: entry.name, reverse=True)
        shown = [entry for entry in entries if not entry.name.startswith(".")]
        pending += [(Path(entry.path), depth + 1) for entry in shown if entry.is_dir(follow_symlinks=False)]
        for entry in reversed([entry for entry in shown if entry.is_file()]):
            found += 1
            if found > MAX_FILES:
                problems.append(f"Of this folder only the first {MAX_FILES} files are used.")
                return
            yield Path(entry.path)
