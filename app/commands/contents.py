"""``tallystick import``, ``list``, ``show`` and ``export``: what is in a wallet."""

import argparse
import errno
import os
from pathlib import Path

from app.commands.inputs import read_files
from app.commands.opened import opened
from app.commands.output import complain, exit_code_of, print_json, say, speaks_plainly
from app.exit_codes import Exit
from wallet.model.holding import CredentialRow, ImportLine, ImportState
from wallet.model.json_value import JsonObject
from wallet.services.errors import FileNotWrittenError
from wallet.store.errors import DiskFullError, FolderExistsError
from wallet.verification.report_json import credential_to_json, instant, verdict_to_json
from wallet.verification.sentences import HEADLINES, QUESTIONS, answer


class Quiet:
    """Progress that nobody watches."""

    cancelled = False

    def report(self, done: int, total: int, name: str) -> None:
        """Say nothing."""


@speaks_plainly
def bring_in(options: argparse.Namespace) -> Exit:
    """Keep the credentials in the files; one line for each thing found."""
    inputs = read_files(options.files)
    with opened(options) as library:
        lines = library.import_all(inputs, Quiet())
    if options.json:
        print_json({"results": [_import_line(line) for line in lines]})
    else:
        for line in lines:
            title = f" · {line.title.best(('en',))[1]}" if line.title else ""
            say(f"{line.name}: {line.state.value}{title}")
    problems = [(line.name, line.problem) for line in lines if line.problem is not None]
    for name, problem in problems:
        complain(problem, name)
    return max((exit_code_of(problem) for _, problem in problems), default=Exit.DONE)


@speaks_plainly
def list_all(options: argparse.Namespace) -> Exit:
    """The credentials in the wallet, newest award first."""
    with opened(options) as library:
        rows = library.rows(options.search)
    if options.json:
        print_json({"credentials": [_row(row) for row in rows]})
    else:
        for row in rows:
            word = HEADLINES[row.headline][0]
            title, issuer = row.title.best(("en",))[1], row.issuer.best(("en",))[1]
            awarded = row.awarded.isoformat() if row.awarded is not None else "no date"
            say(f"{row.id}  {awarded}  {title} · {issuer} · {word}")
    return Exit.DONE


@speaks_plainly
def show(options: argparse.Namespace) -> Exit:
    """One credential in full, with the verdict as it was last established."""
    with opened(options) as library:
        detail = library.detail(options.id)
    if options.json:
        about: JsonObject = {
            "id": detail.id,
            "sha256": detail.sha256,
            "name": detail.name,
            "added_at": instant(detail.added_at),
            "format": detail.credential.format,
            "secured_by": list(detail.credential.secured_by),
            "verdict": verdict_to_json(detail.verdict),
        }
        print_json(about | credential_to_json(detail.credential))
        return Exit.DONE
    say(detail.credential.title.best(("en",))[1])
    for element, entry in detail.credential.elements.items():
        texts = [value.text.best(("en",))[1] for value in getattr(entry, "values", ())]
        say(f"  {element.value}: {'; '.join(texts) or 'not stated by the issuer'}")
    say(f"{HEADLINES[detail.verdict.headline][0]} (checked {instant(detail.verdict.checked_at)})")
    for finding in detail.verdict.findings:
        say(f"  - {QUESTIONS[finding.check]} {answer(finding).in_english()}")
    return Exit.DONE


@speaks_plainly
def export(options: argparse.Namespace) -> Exit:
    """Write the original bytes, exactly as they came in. Never writes over a file."""
    with opened(options) as library:
        detail = library.detail(options.id)
        write_new(options.out, detail.original)
        try:
            library.history.note_export([detail.id])
        except BaseException:
            # What leaves the wallet is written down, or does not leave it.
            options.out.unlink(missing_ok=True)
            raise
    say(f"{options.out}: {len(detail.original)} bytes, SHA-256 {detail.sha256}")
    return Exit.DONE


def write_new(path: Path, data: bytes) -> None:
    """Write a file that was not there before, readable by its owner, on the disk when this returns.

    Raises FolderExistsError and leaves what is there, or FileNotWrittenError or DiskFullError: then there
    is no such file.
    """
    made = False
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        made = True
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError as problem:
        if made:
            path.unlink(missing_ok=True)
        if problem.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
            raise DiskFullError(name=path.name) from problem
        if not made and problem.errno == errno.EEXIST:
            raise FolderExistsError(name=path.name) from problem
        raise FileNotWrittenError(name=str(path), reason=problem.strerror or "") from problem


def _import_line(line: ImportLine) -> JsonObject:
    return {
        "input": line.name,
        "state": line.state.value,
        "id": line.id,
        "title": line.title.best(("en",))[1] if line.title else None,
        "headline": line.headline.value if line.headline else None,
        "why": line.problem.in_english() if line.state is ImportState.REFUSED and line.problem else None,
    }


def _row(row: CredentialRow) -> JsonObject:
    return {
        "id": row.id,
        "title": row.title.best(("en",))[1],
        "issuer": row.issuer.best(("en",))[1],
        "awarded": row.awarded.isoformat() if row.awarded is not None else None,
        "level": row.level,
        "credits": row.credits,
        "format": row.format,
        "headline": row.headline.value,
        "checked_at": instant(row.checked_at),
    }
